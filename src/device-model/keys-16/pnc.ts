import { ISO15118Ctrlr } from "../components/iso15118-ctrlr.ts";
import { OCPP16LegacyCtrlr } from "../components/ocpp16-legacy-ctrlr.ts";
import { SecurityCtrlr } from "../components/security-ctrlr.ts";
import { type Key16, keysOf } from "./key.ts";

const key = keysOf("PnC");
const awaits = { awaits: "PnC" } as const;
const note = "plug and charge note §9";

/** Plug and charge with 1.6. */
export const pncKeys: readonly Key16[] = [
  key(
    "ISO15118CertificateManagementEnabled",
    OCPP16LegacyCtrlr.ISO15118CertificateManagementEnabled,
    "libocpp",
    awaits,
  ),
  key("ISO15118PnCEnabled", ISO15118Ctrlr.PnCEnabled, note, { required: true, ...awaits }),
  key("CentralContractValidationAllowed", ISO15118Ctrlr.CentralContractValidationAllowed, note, awaits),
  key("CertSigningWaitMinimum", SecurityCtrlr.CertSigningWaitMinimum, note, awaits),
  key("CertSigningRepeatTimes", SecurityCtrlr.CertSigningRepeatTimes, note, awaits),
  key("ContractValidationOffline", ISO15118Ctrlr.ContractValidationOffline, note, {
    required: true,
    ...awaits,
  }),
];

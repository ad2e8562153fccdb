import { ISO15118Ctrlr } from "../components/iso15118-ctrlr.ts";
import { OCPP16LegacyCtrlr } from "../components/ocpp16-legacy-ctrlr.ts";
import { SecurityCtrlr } from "../components/security-ctrlr.ts";
import { type Key16, keysOf } from "./key.ts";

const key = keysOf("PnC");
const note = "plug and charge note §9";

/** Plug and charge with 1.6. */
export const pncKeys: readonly Key16[] = [
  key(
    "ISO15118CertificateManagementEnabled",
    OCPP16LegacyCtrlr.ISO15118CertificateManagementEnabled,
    "libocpp",
  ),
  key("ISO15118PnCEnabled", ISO15118Ctrlr.PnCEnabled, note, { required: true }),
  key("CentralContractValidationAllowed", ISO15118Ctrlr.CentralContractValidationAllowed, note),
  key("CertSigningWaitMinimum", SecurityCtrlr.CertSigningWaitMinimum, note),
  key("CertSigningRepeatTimes", SecurityCtrlr.CertSigningRepeatTimes, note),
  key("ContractValidationOffline", ISO15118Ctrlr.ContractValidationOffline, note, { required: true }),
];

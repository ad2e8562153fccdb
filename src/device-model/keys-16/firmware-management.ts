import { OCPPCommCtrlr } from "../components/ocpp-comm-ctrlr.ts";
import { type Key16, keysOf } from "./key.ts";

const key = keysOf("FirmwareManagement");

/** 1.6 §9.5, added by the errata. */
export const firmwareManagementKeys: readonly Key16[] = [
  key("SupportedFileTransferProtocols", OCPPCommCtrlr.FileTransferProtocols, "errata v4 §3.88", {
    awaits: "FirmwareManagement",
  }),
];

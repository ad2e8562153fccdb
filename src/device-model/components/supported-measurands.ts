import { memberList } from "../handle.ts";

/**
 * Measurands the meters of this station can read: the valuesList of every list of measurands. A file of its own, for
 * the components that measure and `InternalCtrlr` both need it.
 */
export const SupportedMeasurands = memberList("InternalCtrlr/SupportedMeasurands", {
  mutability: "ReadOnly",
  default: [
    "Energy.Active.Import.Register",
    "Energy.Active.Export.Register",
    "Power.Active.Import",
    "Voltage",
    "Current.Import",
    "Frequency",
    "Current.Offered",
    "Power.Offered",
    "SoC",
    "Temperature",
  ],
});

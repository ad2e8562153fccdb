import { integer } from "../handle.ts";

const fixed = { mutability: "ReadOnly", constant: true, min: 1 } as const;
const items = (message: string) =>
  integer(`DeviceDataCtrlr/ItemsPerMessage[${message}]`, { ...fixed, default: 100 });
const bytes = (message: string) =>
  integer(`DeviceDataCtrlr/BytesPerMessage[${message}]`, { ...fixed, unit: "B", default: 65_536 });

/** How much of the device model fits one message. */
export const DeviceDataCtrlr = {
  ItemsPerMessageGetReport: items("GetReport"),
  ItemsPerMessageGetVariables: items("GetVariables"),
  ItemsPerMessageSetVariables: items("SetVariables"),
  BytesPerMessageGetReport: bytes("GetReport"),
  BytesPerMessageGetVariables: bytes("GetVariables"),
  BytesPerMessageSetVariables: bytes("SetVariables"),
  /** Characters of a value a CSMS may set, and of a valuesList. */
  ConfigurationValueSize: integer("DeviceDataCtrlr/ConfigurationValueSize", {
    ...fixed,
    max: 1000,
    default: 1000,
  }),
  /** Characters of a value that is told; longer ones are cut. */
  ReportingValueSize: integer("DeviceDataCtrlr/ReportingValueSize", { ...fixed, max: 2500, default: 2500 }),
};

import { DeviceDataCtrlr } from "../../device-model/components/device-data-ctrlr.ts";
import type { Settings } from "../../device-model/settings.ts";
import type { RpcErrorKind } from "../../model/rpc.ts";

/** Messages the device model bounds (DeviceDataCtrlr). */
type Bounded = "GetReport" | "GetVariables" | "SetVariables";

const items = {
  GetReport: DeviceDataCtrlr.ItemsPerMessageGetReport,
  GetVariables: DeviceDataCtrlr.ItemsPerMessageGetVariables,
  SetVariables: DeviceDataCtrlr.ItemsPerMessageSetVariables,
} as const;

const bytes = {
  GetReport: DeviceDataCtrlr.BytesPerMessageGetReport,
  GetVariables: DeviceDataCtrlr.BytesPerMessageGetVariables,
  SetVariables: DeviceDataCtrlr.BytesPerMessageSetVariables,
} as const;

/** A request with more than was said fits one message; null: it fits (B05.FR.11, B06.FR.16, B06.FR.17, B08.FR.17, B08.FR.18). */
export function tooMuch(
  message: Bounded,
  count: number,
  request: object,
  settings: Pick<Settings, "get">,
): { readonly error: RpcErrorKind; readonly description: string } | null {
  const mostItems = settings.get(items[message]);
  if (count > mostItems)
    return { error: "occurrence", description: `${message} takes ${mostItems} items at most` };
  const mostBytes = settings.get(bytes[message]);
  if (Buffer.byteLength(JSON.stringify(request)) > mostBytes)
    return { error: "format", description: `${message} takes ${mostBytes} bytes at most` };
  return null;
}

import { InternalCtrlr } from "./components/internal-ctrlr.ts";
import { OCPPCommCtrlr } from "./components/ocpp-comm-ctrlr.ts";
import { SmartChargingCtrlr } from "./components/smart-charging-ctrlr.ts";
import type { AnyHandle } from "./handle.ts";
import { measurandsIn2x } from "./measurands-2x.ts";

/** How one word of a list is written in the settings, which keep 1.6's words, and in 2.x. */
type Words = readonly (readonly [kept: string, inV2: string])[];

const purposes: Words = [["ChargePointMaxProfile", "ChargingStationMaxProfile"]];

const spelled: ReadonlyMap<string, Words> = new Map<string, Words>([
  [
    SmartChargingCtrlr.RateUnit.id,
    [
      ["Current", "A"],
      ["Power", "W"],
    ],
  ],
  [SmartChargingCtrlr.IgnoredProfilePurposesOffline.id, purposes],
  [InternalCtrlr.SupportedChargingProfilePurposeTypes.id, purposes],
]);

/** Seconds: with HeartbeatInterval 0, which 2.x does not have, one Heartbeat a day is sent all the same, for the time. */
const dailyHeartbeat = "86400";

/** The variable with the bounds 2.x has for it, where 1.6 allows more. */
export function inV2(handle: AnyHandle): AnyHandle {
  if (handle.id !== OCPPCommCtrlr.HeartbeatInterval.id) return handle;
  return { ...handle, min: Math.max(1, handle.min ?? 1) };
}

/** Variables of the network slots are changed by SetNetworkProfile, others by nobody (2.x), though 1.6 lets its CSMS set them. */
export function readOnlyInV2({ address, id, mutability, readOnlyIn2x }: AnyHandle): boolean {
  if (id === OCPPCommCtrlr.MessageTimeout.id || readOnlyIn2x === true) return true;
  return address.component === "NetworkConfiguration" && mutability !== "WriteOnly";
}

function respell(id: string, text: string, from: 0 | 1, to: 0 | 1): string {
  const words = spelled.get(id);
  if (!words) return text;
  const word = (item: string): string => {
    const found = words.find((pair) => pair[from].toLowerCase() === item.trim().toLowerCase());
    return found ? found[to] : item;
  };
  return text.split(",").map(word).join(",");
}

/** A value, or a list of values, as 2.x writes it; what it has no word for is left out. */
export function toV2({ id, measurandsFrom }: AnyHandle, text: string): string {
  if (measurandsFrom) return measurandsIn2x(text.split(",")).join(",");
  if (id === OCPPCommCtrlr.HeartbeatInterval.id && text === "0") return dailyHeartbeat;
  return respell(id, text, 0, 1);
}

/** The same as the settings keep it. */
export const fromV2 = ({ id }: AnyHandle, text: string): string => respell(id, text, 1, 0);

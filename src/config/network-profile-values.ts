import {
  networkSlot,
  networkSlotNumbers,
  type NetworkSlot,
} from "../device-model/components/network-slots.ts";
import type { AnyHandle } from "../device-model/handle.ts";
import { isObject, parseJson } from "../kernel/json.ts";

/** A value of a list of network profiles. */
export interface ProfileValue {
  readonly handle: AnyHandle;
  readonly text: string;
}

/** What EVerest calls the variables of a slot. */
const fields = [
  ["ocppCsmsUrl", "OcppCsmsUrl"],
  ["securityProfile", "SecurityProfile"],
  ["messageTimeout", "MessageTimeout"],
  ["ocppInterface", "OcppInterface"],
] as const satisfies readonly (readonly [string, keyof NetworkSlot])[];

/**
 * What EVerest's list of network profiles (InternalCtrlr/NetworkConnectionProfiles) says of each slot there is; of slot 1, when the
 * list has none for it, what its first says. Null: it is no such list.
 */
export function networkProfileValues(text: string): readonly ProfileValue[] | null {
  const list = parseJson(text);
  if (!Array.isArray(list) || !list.every(isObject)) return null;
  const profiles: readonly Record<string, unknown>[] = list;
  const found: ProfileValue[] = [];
  for (const slot of networkSlotNumbers) {
    const own = profiles.find((each) => each["configurationSlot"] === slot);
    const profile = own ?? (slot === 1 ? profiles[0] : undefined);
    if (!profile) continue;
    const data = profile["connectionData"];
    if (!isObject(data)) return null;
    const handles: Readonly<Record<keyof NetworkSlot, AnyHandle>> = networkSlot(slot);
    for (const [field, name] of fields) {
      const value = data[field];
      if (typeof value === "string" || typeof value === "number")
        found.push({ handle: handles[name], text: String(value) });
    }
  }
  return found;
}

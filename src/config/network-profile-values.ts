import {
  networkSlot,
  networkSlotNumbers,
  type NetworkSlot,
} from "../device-model/components/network-slots.ts";
import type { FileValue } from "../device-model/device-model.ts";
import type { AnyHandle } from "../device-model/handle.ts";
import { isObject, parseJson } from "../kernel/json.ts";
import type { ComponentSources } from "./component-folder.ts";
import type { Problem } from "./problem.ts";

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

/** The entry of EVerest's list that a slot is given; slot 1, when the list has none for it, the first if that is for no slot. */
function entryOf(
  slot: number,
  list: readonly Record<string, unknown>[],
): Record<string, unknown> | undefined {
  const own = list.find((each) => each["configurationSlot"] === slot);
  const [first] = list;
  return own ?? (slot === 1 && first?.["configurationSlot"] === undefined ? first : undefined);
}

function profilesIn(text: string): readonly Record<string, unknown>[] | null {
  const list = parseJson(text);
  return Array.isArray(list) && list.every(isObject) ? list : null;
}

/**
 * What EVerest's list of network profiles (InternalCtrlr/NetworkConnectionProfiles) says of each slot there is; of slot 1, when the
 * list has none for it, what its first says if that is for no slot. Null: it is no such list.
 */
export function networkProfileValues(text: string): readonly ProfileValue[] | null {
  const profiles = profilesIn(text);
  if (!profiles) return null;
  const found: ProfileValue[] = [];
  for (const slot of networkSlotNumbers) {
    const profile = entryOf(slot, profiles);
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

const slots = `this version has the slots ${networkSlotNumbers.join(", ")}`;

/** Whether a component file gives an address of a CSMS: without one it is a placeholder, as EVerest has them. */
function hasAddress(json: Readonly<Record<string, unknown>>): boolean {
  const properties = json["properties"];
  if (!isObject(properties)) return false;
  const url = Object.values(properties).find(
    (each) => isObject(each) && String(each["variable_name"]).toLowerCase() === "ocppcsmsurl",
  );
  if (!isObject(url)) return false;
  const attributes: unknown = url["attributes"];
  const values = Array.isArray(attributes)
    ? attributes.map((each: unknown) => (isObject(each) ? each["value"] : null))
    : [];
  return [...values, url["default"]].some((value) => typeof value === "string" && value !== "");
}

/** What component files say of slots there are not (B09.FR.05): nothing would connect with it, and nobody would know. */
export function strangeSlots({ files }: ComponentSources, values: readonly FileValue[]): Problem[] {
  const problems: Problem[] = [];
  for (const { name, json } of files) {
    const instance = json["instance"];
    const slot = typeof instance === "string" || typeof instance === "number" ? String(instance) : "";
    const strange = json["name"] === "NetworkConfiguration" && !networkSlotNumbers.map(String).includes(slot);
    if (strange && hasAddress(json))
      problems.push({ file: name, path: `NetworkConfiguration[${slot}]`, expected: `is no slot; ${slots}` });
  }
  const path = "InternalCtrlr/NetworkConnectionProfiles";
  const text = values.find(({ handle }) => handle.id === path)?.value;
  const list = (typeof text === "string" ? profilesIn(text) : null) ?? [];
  const taken = networkSlotNumbers.map((slot) => entryOf(slot, list));
  const file = files.find(({ json }) => json["name"] === "InternalCtrlr")?.name ?? "";
  for (const entry of list) {
    if (taken.includes(entry)) continue;
    const slot = entry["configurationSlot"];
    const expected = networkSlotNumbers.some((each) => each === slot)
      ? `has a second profile for slot ${String(slot)}`
      : `has a profile for slot ${typeof slot === "number" ? slot : "(none)"}; ${slots}`;
    problems.push({ file, path, expected });
  }
  return problems;
}

import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { standardComponents } from "../../../src/device-model/definitions.ts";
import type { AnyHandle } from "../../../src/device-model/handle.ts";
import type { Key16 } from "../../../src/device-model/keys-16/key.ts";
import { standardKeys } from "../../../src/device-model/keys-16/standard-keys.ts";
import { handlesRead, handlesReadIn } from "../../support/read-handles.ts";

const names = new Map<string, string>();
for (const [component, handles] of Object.entries(standardComponents))
  for (const [property, { id }] of Object.entries(handles)) names.set(id, `${component}.${property}`);

const nameOf = (handle: AnyHandle): string => names.get(handle.id) ?? handle.id;

/** Handles that code reads, and what bounds the values of those (1.6 §5.3 [KeyName]MaxLength). */
function inForce(read: ReadonlySet<string>): Set<string> {
  const all = new Set(read);
  for (const { handle } of standardKeys)
    for (const other of [handle.measurandsFrom, handle.maxItemsFrom])
      if (other && read.has(nameOf(handle))) all.add(names.get(other.id) ?? other.id);
  return all;
}

/** Keys that do nothing and do not say what they await, and those that no longer await it. */
function wrong(keys: readonly Key16[], read: ReadonlySet<string>): string[] {
  const acting = inForce(read);
  return keys
    .filter((key) => acting.has(nameOf(key.handle)) === (key.awaits !== undefined))
    .map(({ key, awaits }) =>
      awaits === undefined ? `${key}: nothing reads it` : `${key}: is read, and still awaits ${awaits}`,
    );
}

const read = handlesRead(resolve(import.meta.dirname, "../../.."));

describe("every key acts, or awaits what will make it act", () => {
  it("in the whole table", () => {
    expect(wrong(standardKeys, read)).toEqual([]);
  });

  it("every key 1.6 requires of Core acts (1.6 §9.1)", () => {
    const idle = standardKeys.filter((key) => key.section === "Core" && key.awaits !== undefined);
    expect(idle).toEqual([]);
  });

  it("what a key awaits is one word", () => {
    for (const { key, awaits = "Word" } of standardKeys) expect(awaits, key).toMatch(/^[A-Z]\w+$/);
  });
});

describe("the test itself", () => {
  const key = (name: string): Key16 => {
    const found = standardKeys.find((entry) => entry.key === name);
    if (!found) throw new Error(name);
    return found;
  };

  it("finds a key nothing reads, and one that is read and still awaits", () => {
    const light = key("LightIntensity");
    const awaiting = { ...light, awaits: "Lamps" };
    const without = new Set([...read].filter((name) => name !== "OCPP16LegacyCtrlr.LightIntensity"));
    expect(wrong([light], read)).toEqual([]);
    expect(wrong([light], without)).toEqual(["LightIntensity: nothing reads it"]);
    expect(wrong([awaiting], read)).toEqual(["LightIntensity: is read, and still awaits Lamps"]);
    expect(wrong([awaiting], without)).toEqual([]);
  });

  it("a list's MaxLength acts only with its list", () => {
    const most = key("StopTxnAlignedDataMaxLength");
    expect(wrong([most], new Set(["AlignedDataCtrlr.TxEndedMeasurands"]))).toEqual([]);
    expect(wrong([most], new Set(["AlignedDataCtrlr.Measurands"]))).toHaveLength(1);
  });

  const imports = `import { TxCtrlr, AuthCtrlr as Auth } from "../device-model/components/x.ts";\n`;

  it.each([
    ["settings.get(TxCtrlr.A)", "TxCtrlr.A"],
    ["settings.onChange(Auth.B, () => 1)", "AuthCtrlr.B"],
    ["this.take(evse, TxCtrlr.C)", "TxCtrlr.C"],
    ["const c = TxCtrlr.C; settings.get(c)", "TxCtrlr.C"],
    ["const { D, E: other } = TxCtrlr", "TxCtrlr.D,TxCtrlr.E"],
    ["const { F } = which ? TxCtrlr : Auth", "TxCtrlr.F,AuthCtrlr.F"],
  ])("takes for reading: %s", (code, found) => {
    expect(handlesReadIn(imports + code).join()).toBe(found);
  });

  it.each([
    "",
    "// settings.get(TxCtrlr.A)",
    'log("TxCtrlr.A")',
    "let x: typeof TxCtrlr.A;",
    "settings.set(TxCtrlr.A, 1, 'csms')",
    "settings.isSet(TxCtrlr.A)",
    "TxCtrlr.A.codec.decode(text)",
    "settings.get(Other.A)",
  ])("does not: %s", (code) => {
    expect(handlesReadIn(imports + code)).toEqual([]);
  });
});

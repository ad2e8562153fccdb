import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { aliases } from "../../../src/device-model/aliases.ts";
import { standardComponents } from "../../../src/device-model/definitions.ts";
import { variableId } from "../../../src/device-model/handle.ts";
import { VariableModel } from "../../../src/device-model/variable-model.ts";
import type { ReportedVariable } from "../../../src/device-model/variable-access.ts";
import { handlesRead } from "../../support/read-handles.ts";
import { requiredWritable } from "../../support/v2/required-variables.ts";
import { model } from "./model-for-tests.ts";

/** Variables a CSMS of 2.x may write, though they have one value only. */
const single = ["ClockCtrlr/TimeSource"];
/** Others that no code reads, and why that is no lie. The standard requires them writable (TC_B_12_CS). */
const idle: Readonly<Record<string, string>> = {
  "SecurityCtrlr/OrganizationName": "is for certificate requests, to be set before there are any",
  "SmartChargingCtrlr/LimitChangeSignificance": "says what need not be told, and nothing of the kind is told",
};

const root = resolve(import.meta.dirname, "../../..");
const read = handlesRead(root);
const targets = new Map(aliases.map(({ handle, target }) => [handle.id, target]));
const names = new Map<string, string>();
for (const [component, handles] of Object.entries(standardComponents))
  for (const [property, { id }] of Object.entries(handles)) names.set(id, `${component}.${property}`);

/** Where code reads it: under its own name, that of the variable it is an alias of, or that of slot 1 (`networkSlot`). */
function nameOf(id: string): string | undefined {
  const target = targets.get(id)?.id ?? id;
  return names.get(target.replace(/^NetworkConfiguration\[\d+\]/, "NetworkConfiguration[1]"));
}

/** Variables a CSMS may write. */
const writable = (): ReportedVariable[] =>
  [...new VariableModel({ settings: model() }).variables()].filter(({ attributes }) =>
    attributes.some(({ mutability }) => mutability !== "ReadOnly"),
  );

describe("what a CSMS of 2.x may write", () => {
  it("is read by the station", () => {
    const unread = writable()
      .map(({ address }) => variableId(address))
      .filter((id) => !read.has(nameOf(id) ?? ""));
    expect(new Set(unread)).toEqual(new Set([...single, ...Object.keys(idle)]));
  });

  it("is not read for 1.6 alone, but where its component says so", () => {
    const elsewhere = handlesRead(root, (file) => !/^src\/(v16|device-model)\//.test(file));
    const only16 = writable()
      .map(({ address }) => variableId(address))
      .filter((id) => read.has(nameOf(id) ?? "") && !elsewhere.has(nameOf(id) ?? ""));
    expect(only16.filter((id) => !id.startsWith("OCPP16LegacyCtrlr/"))).toEqual([
      // EVerest has it there; 2.x tells of no reason for SuspendedEVSE.
      "InternalCtrlr/ReportSuspendedEVSEReasonChange",
    ]);
  });

  it("has one value, and always that, where it is said to", () => {
    const told = writable().filter(({ address }) => single.includes(variableId(address)));
    expect(told).toHaveLength(single.length);
    for (const { address, attributes, characteristics } of told) {
      const { valuesList, dataType } = characteristics;
      expect(attributes.map(({ value }) => value)).toEqual([valuesList]);
      expect(valuesList).not.toContain(",");
      const { status } = new VariableModel({ settings: model() }).setVariable(address, "Actual", "", "csms");
      expect(status, `${variableId(address)}, ${dataType}`).toBe("Rejected");
    }
  });

  it("is required to be so where nothing reads it", () => {
    for (const id of Object.keys(idle)) expect(requiredWritable).toContain(id);
  });
});

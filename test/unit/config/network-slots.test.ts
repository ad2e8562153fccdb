import { cpSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../../src/config/load-config.ts";
import { formatProblem } from "../../../src/config/problem.ts";
import { configFolder } from "./config-folder.ts";

const fixture = resolve(import.meta.dirname, "../../fixtures/component-config");
const internal = "component_config/standardized/InternalCtrlr.json";
const slots = "this version has the slots 1, 2";

const variable = (variable_name: string, value: string, characteristics: object): object => ({
  variable_name,
  characteristics,
  attributes: [{ type: "Actual", mutability: "ReadOnly", value }],
});

/** What is wrong with the component files of the fixture and this one. */
function problemsWith(file: string, name: string, properties: object, more: object = {}): string[] {
  const dir = configFolder({ "component_config/custom/none": "" });
  cpSync(fixture, join(dir, "component_config"), { recursive: true });
  writeFileSync(join(dir, file), JSON.stringify({ name, properties, ...more }));
  const result = loadConfig(dir);
  return result.ok ? [] : result.problems.map(formatProblem);
}

const text = { dataType: "string" };
const profile = (configurationSlot: number | undefined): object => ({
  configurationSlot,
  connectionData: { ocppCsmsUrl: "ws://csms.test.invalid", securityProfile: 1, messageTimeout: 20 },
});

/** What is wrong with a list of network profiles for these slots. */
const wrongOf = (...of: readonly (number | undefined)[]): string[] =>
  problemsWith(internal, "InternalCtrlr", {
    A: variable("ChargePointVendor", "Acme", text),
    B: variable("ChargePointModel", "One", text),
    C: variable("NetworkConnectionProfiles", JSON.stringify(of.map(profile)), text),
  });

describe("slots of network profiles in component files (B09.FR.05)", () => {
  it("those there are may all be named; a list without slot 1 has its first there", () => {
    expect(wrongOf(1)).toEqual([]);
    expect(wrongOf(2, 1)).toEqual([]);
    expect(wrongOf(undefined)).toEqual([]);
  });

  it.each<[string, (number | undefined)[]]>([
    [`has a profile for slot 3; ${slots}`, [1, 3]],
    [`has a profile for slot 3; ${slots}`, [undefined, 3]],
    [`has a profile for slot 0; ${slots}`, [0]],
    [`has a profile for slot 3; ${slots}`, [3]],
    [`has a profile for slot (none); ${slots}`, [1, 2, undefined]],
    ["has a second profile for slot 1", [1, 2, 1]],
  ])("what nothing would connect with is named: %s", (expected, of) => {
    // Without a profile for slot 1, its address is missing too.
    expect(wrongOf(...of)).toContainEqual(
      `${internal}: InternalCtrlr/NetworkConnectionProfiles: ${expected}`,
    );
  });

  it("a component file of another slot is named", () => {
    const file = "component_config/custom/Third.json";
    const properties = { A: variable("OcppCsmsUrl", "ws://three.test.invalid", text) };
    expect(problemsWith(file, "NetworkConfiguration", properties, { instance: 3 })).toEqual([
      `${file}: NetworkConfiguration[3]: is no slot; ${slots}`,
    ]);
    expect(problemsWith(file, "NetworkConfiguration", properties, { instance: 2 })).toEqual([]);
  });

  it("one without an address is a placeholder, and takes nothing away", () => {
    const file = "component_config/custom/Third.json";
    for (const given of [
      {},
      { A: variable("OcppCsmsUrl", "", text) },
      { A: variable("Identity", "CS3", text) },
    ])
      expect(problemsWith(file, "NetworkConfiguration", given, { instance: 3 })).toEqual([]);
    const byDefault = { A: { ...variable("OcppCsmsUrl", "", text), default: "ws://three.test.invalid" } };
    expect(problemsWith(file, "NetworkConfiguration", byDefault, { instance: 3 })).toHaveLength(1);
  });

  it("an order that names another slot is named", () => {
    const file = "component_config/standardized/OCPPCommCtrlr.json";
    const list = { dataType: "SequenceList", valuesList: "1,2,3" };
    const properties = { A: variable("NetworkConfigurationPriority", "1,3", list) };
    expect(problemsWith(file, "OCPPCommCtrlr", properties)).toEqual([
      `${file}: OCPPCommCtrlr/NetworkConfigurationPriority is "1,3": expected a comma separated list of 1, 2`,
    ]);
  });
});

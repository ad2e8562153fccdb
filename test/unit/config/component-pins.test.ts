import { cpSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type LoadedConfig, loadConfig } from "../../../src/config/load-config.ts";
import { formatProblem } from "../../../src/config/problem.ts";
import { VariableModel } from "../../../src/device-model/variable-model.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { model, recordingLogger } from "../device-model/model-for-tests.ts";
import { configFolder } from "./config-folder.ts";

const fixture = resolve(import.meta.dirname, "../../fixtures/component-config");

/** The component files of the fixture, and this one. */
function loaded(name: string, properties: object, more: object = {}): LoadedConfig {
  const dir = configFolder({ "component_config/custom/none": "" });
  cpSync(fixture, join(dir, "component_config"), { recursive: true });
  const file = join(dir, "component_config/standardized", `${name}.json`);
  writeFileSync(file, JSON.stringify({ name, properties, ...more }));
  const result = loadConfig(dir);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.config;
}

const variable = (variable_name: string, dataType: string, value: unknown, more: object = {}): object => ({
  variable_name,
  characteristics: { dataType, ...more },
  attributes: [{ type: "Actual", mutability: "ReadWrite", value }],
});

describe("AuthCacheCtrlr.Policy", () => {
  it.each([
    ["LRU", "LRU,LFU,FIFO,CUSTOM"],
    ["FIFO", "FIFO,LFU"],
  ])("is CUSTOM whatever a file has (%s of %s), or was stored", (value, valuesList) => {
    const properties = { Policy: variable("Policy", "OptionList", value, { valuesList }) };
    const { values, narrowed = [] } = loaded("AuthCacheCtrlr", properties);
    const store = new MemoryStore();
    const address = { component: "AuthCacheCtrlr", variable: "Policy" };
    store.variables.set({ address, attribute: "Actual", value: "LRU", origin: "csms" });
    const lines: string[] = [];
    const of = new VariableModel({
      settings: model(values, store, { narrowed, logger: recordingLogger(lines) }),
    });
    expect(of.getVariable(address)).toEqual({ status: "Accepted", value: "CUSTOM" });
    expect(of.setVariable(address, "Actual", "CUSTOM", "csms").status).toBe("Rejected");
    expect(lines).toEqual([]);
  });
});

import { cpSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type LoadedConfig, loadConfig } from "../../../src/config/load-config.ts";
import { formatProblem } from "../../../src/config/problem.ts";
import type { DeviceModel } from "../../../src/device-model/device-model.ts";
import { VariableModel } from "../../../src/device-model/variable-model.ts";
import { smartChargingOn } from "../../../src/station/smart-charging-switch.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { keys16, model, recordingLogger } from "../device-model/model-for-tests.ts";
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

describe("a password that a network slot's file has ReadOnly", () => {
  const properties = (mutability: string): object => ({
    A: {
      variable_name: "BasicAuthPassword",
      characteristics: { dataType: "string", maxLimit: 30 },
      attributes: [{ type: "Actual", mutability }],
    },
  });
  const fresh = "fedcba9876543210";
  const of = { component: "NetworkConfiguration", componentInstance: "1", variable: "BasicAuthPassword" };
  const alias = { component: "SecurityCtrlr", variable: "BasicAuthPassword" };

  it("is under that name, for 2.x only; of length it takes everywhere", () => {
    const { values, narrowed = [] } = loaded("NetworkConfiguration", properties("ReadOnly"), { instance: 1 });
    const settings = model(values, new MemoryStore(), { narrowed });
    const variables = new VariableModel({ settings });
    expect(variables.setVariable(of, "Actual", fresh, "csms").status).toBe("Rejected");
    expect(variables.getVariable(of)).toEqual({ status: "Rejected" });
    expect(variables.setVariable(alias, "Actual", fresh, "csms").status).toBe("Accepted");
    expect(variables.setVariable(alias, "Actual", "a".repeat(31), "csms").status).toBe("Rejected");
    expect(keys16(settings).write("AuthorizationKey", fresh)).toBe("Accepted");
  });

  it("is writable when its file says nothing of the kind", () => {
    const one = loaded("NetworkConfiguration", properties("WriteOnly"), { instance: 1 });
    const settings = model(one.values, new MemoryStore(), { narrowed: one.narrowed ?? [] });
    const variables = new VariableModel({ settings });
    expect(variables.setVariable(of, "Actual", fresh, "csms").status).toBe("Accepted");
  });
});

describe("SmartChargingCtrlr.Available false in a file", () => {
  const told = (settings: DeviceModel, name: string): unknown =>
    new VariableModel({ settings }).getVariable({ component: "SmartChargingCtrlr", variable: name });

  it.each([[{}], [{ Enabled: variable("Enabled", "boolean", true) }]])(
    "leaves smart charging out, of both versions: %j",
    (more) => {
      const available = { Available: variable("Available", "boolean", false), ...more };
      const { values, narrowed = [] } = loaded("SmartChargingCtrlr", available);
      const settings = model(values, new MemoryStore(), { narrowed });
      expect(told(settings, "Available")).toMatchObject({ value: "false" });
      expect(told(settings, "Enabled")).toMatchObject({ value: "false" });
      expect(
        new VariableModel({ settings }).setVariable(
          { component: "SmartChargingCtrlr", variable: "Enabled" },
          "Actual",
          "true",
          "csms",
        ).status,
      ).toBe("Rejected");
      expect(smartChargingOn(settings)).toBe(false);
      const [profiles] = keys16(settings).read(["SupportedFeatureProfiles"]).known;
      expect(profiles?.value).not.toContain("SmartCharging");
      expect(keys16(settings).read(["ChargeProfileMaxStackLevel"]).unknown).toHaveLength(1);
    },
  );
});

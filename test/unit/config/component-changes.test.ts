import { describe, expect, it } from "vitest";
import { type LoadedConfig, loadConfig } from "../../../src/config/load-config.ts";
import { formatProblem } from "../../../src/config/problem.ts";
import { OCPP16LegacyCtrlr } from "../../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { VariableModel } from "../../../src/device-model/variable-model.ts";
import type { VariableAddress } from "../../../src/model/variable.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { keys16, model } from "../device-model/model-for-tests.ts";
import { configFolder, least } from "./config-folder.ts";

interface Variable {
  readonly dataType: string;
  readonly maxLimit?: number;
  readonly attributes: readonly Readonly<Record<string, unknown>>[];
}

const actual = (mutability: string, value?: unknown) => ({ type: "Actual", mutability, value });
const target = { type: "Target", mutability: "ReadWrite" };

const file = (name: string, variables: Readonly<Record<string, Variable>>, instance?: string): object => ({
  name,
  ...(instance !== undefined && { instance }),
  properties: Object.fromEntries(
    Object.entries(variables).map(([variable_name, { attributes, ...characteristics }]) => [
      variable_name,
      { variable_name, characteristics, attributes },
    ]),
  ),
});

function load(files: readonly object[]): LoadedConfig {
  const named = files.map((json, index): [string, object] => [`component_config/custom/${index}.json`, json]);
  const result = loadConfig(configFolder({ "ocpp-config.json": least, ...Object.fromEntries(named) }));
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.config;
}

/** A station's settings with these component files, as it starts with what `store` has of an earlier day. */
function start(store: MemoryStore, ...files: readonly object[]) {
  const { values, narrowed = [], definitions = [] } = load(files);
  const settings = model(values, store, { narrowed, extra: definitions });
  return { settings, of: new VariableModel({ settings }) };
}

describe("an attribute of a variable that stays", () => {
  const speed = { component: "Fan", componentInstance: "left", variable: "Speed" };
  const fan = (...attributes: readonly Readonly<Record<string, unknown>>[]): object =>
    file("Fan", { Speed: { dataType: "decimal", attributes } }, "left");
  const sensor = actual("ReadOnly", 1200);
  const whole = fan(sensor, target);

  it("is gone while its file leaves it out: no other takes its value, which is there again when the file has it again", () => {
    const store = new MemoryStore();
    const { of } = start(store, whole);
    expect(of.setVariable(speed, "Target", "2000", "csms").status).toBe("Accepted");
    const without = start(store, fan(sensor));
    expect(without.of.getVariable(speed)).toEqual({ status: "Accepted", value: "1200" });
    expect(without.of.getVariable(speed, "Target").status).toBe("NotSupportedAttributeType");
    expect(without.settings.describe().find(({ id }) => id === "Fan[left]/Speed")).toMatchObject({
      text: "1200",
      origin: "component",
      pending: null,
    });
    without.settings.applyPending();
    const back = start(store, whole);
    expect(back.of.getVariable(speed)).toEqual({ status: "Accepted", value: "1200" });
    expect(back.of.getVariable(speed, "Target")).toEqual({ status: "Accepted", value: "2000" });
  });

  it("is no value set at run time while it is gone", () => {
    const store = new MemoryStore();
    start(store, whole).of.setVariable(speed, "Target", "2000", "csms");
    expect(start(store, fan(sensor)).settings.setAtRunTime()).toEqual([]);
  });

  it("may be the Actual, too", () => {
    const store = new MemoryStore();
    const writable = fan(actual("ReadWrite", 1200), target);
    start(store, writable).of.setVariable(speed, "Actual", "1500", "csms");
    const { of } = start(store, fan(target));
    expect(of.getVariable(speed).status).toBe("NotSupportedAttributeType");
    expect(of.getVariable(speed, "Target")).toEqual({ status: "Accepted", value: "" });
    expect(start(store, writable).of.getVariable(speed)).toEqual({ status: "Accepted", value: "1500" });
  });

  it("comes without a value when its file adds it, and leaves the others as they are", () => {
    const store = new MemoryStore();
    const writable = actual("ReadWrite", 1200);
    start(store, fan(writable)).of.setVariable(speed, "Actual", "1500", "csms");
    const { of } = start(store, fan(writable, target));
    expect(of.getVariable(speed)).toEqual({ status: "Accepted", value: "1500" });
    expect(of.getVariable(speed, "Target")).toEqual({ status: "Accepted", value: "" });
    expect(of.setVariable(speed, "Target", "2000", "csms").status).toBe("Accepted");
    expect(of.getVariable(speed)).toEqual({ status: "Accepted", value: "1500" });
  });
});

describe("a file that allows less of a variable by the name 2.x has for it", () => {
  const readOnly = (name: string, variable: string): object =>
    file(name, { [variable]: { dataType: "boolean", attributes: [actual("ReadOnly", true)] } });

  it.each([
    ["TxCtrlr", "StopTxOnInvalidId", "StopTransactionOnInvalidId"],
    ["TxCtrlr", "StopTxOnEVSideDisconnect", "StopTransactionOnEVSideDisconnect"],
    ["OCPPCommCtrlr", "UnlockOnEVSideDisconnect", "UnlockConnectorOnEVSideDisconnect"],
  ])("%s/%s: ReadOnly, to both versions", (component, variable, key) => {
    const { settings, of } = start(new MemoryStore(), readOnly(component, variable));
    const address: VariableAddress = { component, variable };
    expect(of.setVariable(address, "Actual", "false", "csms")).toMatchObject({
      status: "Rejected",
      reasonCode: "ReadOnly",
    });
    const line = [...of.variables()].find(
      ({ address: at }) => at.component === component && at.variable === variable,
    );
    expect(line?.attributes).toMatchObject([{ mutability: "ReadOnly", value: "true" }]);
    const keys = keys16(settings);
    expect(keys.write(key, "false")).toBe("Rejected");
    expect(keys.read([key]).known).toEqual([{ key, readonly: true, value: "true" }]);
  });

  it("does so whichever file comes first, and with what a file says by the other name", () => {
    const own = file("OCPP16LegacyCtrlr", {
      StopTransactionOnEVSideDisconnect: { dataType: "boolean", attributes: [actual("ReadWrite", false)] },
    });
    const alias = readOnly("TxCtrlr", "StopTxOnEVSideDisconnect");
    for (const files of [
      [own, alias],
      [alias, own],
    ]) {
      const { settings, of } = start(new MemoryStore(), ...files);
      expect(keys16(settings).write("StopTransactionOnEVSideDisconnect", "true")).toBe("Rejected");
      const { address } = OCPP16LegacyCtrlr.StopTransactionOnEVSideDisconnect;
      expect(of.setVariable(address, "Actual", "true", "csms").status).toBe("Rejected");
    }
  });

  it("a password that cannot be written cannot be read either", () => {
    const { settings, of } = start(
      new MemoryStore(),
      file("SecurityCtrlr", {
        BasicAuthPassword: { dataType: "string", attributes: [actual("ReadOnly", "0123456789abcdef")] },
      }),
    );
    const password = { component: "SecurityCtrlr", variable: "BasicAuthPassword" };
    expect(of.setVariable(password, "Actual", "fedcba9876543210", "csms").status).toBe("Rejected");
    expect(of.getVariable(password)).toEqual({ status: "Rejected" });
    expect(keys16(settings).write("AuthorizationKey", "fedcba9876543210")).toBe("Rejected");
    const shown = JSON.stringify([keys16(settings).read(undefined), [...of.variables()]]);
    expect(shown).not.toContain("0123456789abcdef");
  });

  it("and its own bounds hold, as they are told", () => {
    const { of } = start(
      new MemoryStore(),
      file("ChargingStation", {
        Model: { dataType: "string", maxLimit: 6, attributes: [actual("ReadOnly", "Small")] },
      }),
    );
    const line = [...of.variables()].find(
      ({ address }) => address.component === "ChargingStation" && address.variable === "Model",
    );
    expect(line?.characteristics.maxLimit).toBe(6);
    const model2 = { component: "ChargingStation", variable: "Model" };
    expect(of.setVariable(model2, "Actual", "Much larger", "integrator").status).toBe("Rejected");
    const long = file("ChargingStation", {
      Model: { dataType: "string", maxLimit: 6, attributes: [actual("ReadOnly", "Much larger")] },
    });
    expect(() => load([long])).toThrow(/Model is "Much larger": expected a text of .*at most 6|1 to 6/);
  });
});

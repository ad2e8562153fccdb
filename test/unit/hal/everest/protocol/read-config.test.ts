import { describe, expect, it } from "vitest";
import { readConfigAnswer, readModuleConfig } from "../../../../../hal/everest/protocol/read-config.ts";
import { answer, configuration } from "./rig.ts";

const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const read = (value: unknown): ReturnType<typeof readConfigAnswer> => readConfigAnswer(bytes(value), "ocpp");

const least = (config: Record<string, unknown>, mappings?: unknown): unknown => ({
  module_config: { module_id: "ocpp", module_name: "OCPP", ...config },
  mappings,
});
const one = { sink: [{ module_id: "m", implementation_id: "i" }] };

describe("the module's configuration", () => {
  it("has parameters, connections in order, and mappings: the implementation's over the module's", () => {
    expect(readModuleConfig(configuration())).toEqual({
      ok: true,
      value: {
        moduleId: "ocpp",
        moduleName: "OCPP",
        standalone: false,
        parameters: new Map<string, unknown>([
          ["ChargePointConfigPath", "ocpp-config.json"],
          ["MessageQueueResumeDelay", 3],
        ]),
        connections: [
          {
            requirement: "evse_manager",
            index: 0,
            moduleId: "evse_1",
            implementationId: "evse",
            mapping: { evse: 1 },
          },
          {
            requirement: "evse_manager",
            index: 1,
            moduleId: "evse_2",
            implementationId: "evse",
            mapping: { evse: 2, connector: 1 },
          },
          { requirement: "system", index: 0, moduleId: "system", implementationId: "main", mapping: null },
        ],
      },
    });
  });

  it.each([
    ["nothing more", {}],
    ["nulls", { standalone: null, configuration_parameters: null, connections: null, mapping: null }],
    ["empty", { configuration_parameters: {}, connections: { evse_manager: [] } }],
  ])("passes with %s", (_, config) => {
    expect(readModuleConfig(least(config))).toMatchObject({ ok: true, value: { connections: [] } });
  });

  it("understands parameters as a plain object", () => {
    const config = readModuleConfig(least({ configuration_parameters: { "!module": { a: 1 } } }));
    expect(config.ok && config.value.parameters).toEqual(new Map([["a", 1]]));
  });

  it("is standalone when it says so, and counts connections without an index", () => {
    const connections = {
      s: [
        { module_id: "a", implementation_id: "i" },
        { module_id: "b", implementation_id: "i", requirement: { id: "s" } },
      ],
    };
    expect(readModuleConfig(least({ standalone: true, connections }))).toMatchObject({
      value: { standalone: true, connections: [{ index: 0 }, { index: 1 }] },
    });
  });

  it.each([
    ["of the module", { m: { module: { evse: 0 } } }, { evse: 0 }],
    [
      "of another implementation",
      { m: { module: { evse: 1 }, implementations: { x: { evse: 2 } } } },
      { evse: 1 },
    ],
    [
      "of the implementation alone",
      { m: { implementations: { i: { evse: 3, connector: null } } } },
      { evse: 3 },
    ],
    [
      "null for the implementation",
      { m: { module: { evse: 1 }, implementations: { i: null } } },
      { evse: 1 },
    ],
    ["without tiers", { m: { evse: 4, connector: 2 } }, { evse: 4, connector: 2 }],
    ["null", { m: null }, null],
    ["missing", {}, null],
    ["nonsense", { m: { module: "one" } }, null],
  ])("a mapping %s", (_, mappings, mapping) => {
    expect(readModuleConfig(least({ connections: one }, mappings))).toMatchObject({
      value: { connections: [{ mapping }] },
    });
  });

  it.each([
    ["no module_config", {}],
    ["no name", { module_config: { module_id: "ocpp" } }],
    ["an id with a wildcard", least({ connections: { s: [{ module_id: "+", implementation_id: "i" }] } })],
    ["null", null],
  ])("is refused with %s", (_, data) => {
    expect(readModuleConfig(data).ok).toBe(false);
  });
});

describe("the manager's answer", () => {
  it("is the configuration", () => {
    expect(read(answer(configuration()))).toMatchObject({ value: { config: { moduleName: "OCPP" } } });
  });

  it.each([
    [{ status: "Error", status_info: "unknown module", response: null }, "Error: unknown module"],
    [{ status: "AccessDenied", status_info: "", response: null }, "AccessDenied"],
  ])("says why there is none", (data, refused) => {
    expect(read({ msg_type: "ConfigurationResponse", data })).toEqual({ ok: true, value: { refused } });
  });

  it("may be to another question", () => {
    const data = { status: "Ok", type: "Set", response: { status: "Accepted", status_info: "" } };
    expect(read({ msg_type: "ConfigurationResponse", data })).toEqual({ ok: true, value: { other: true } });
  });

  it("is nonsense when it is for another module, or no envelope", () => {
    const other = { module_config: { module_id: "x", module_name: "OCPP" } };
    expect(read(answer(other))).toEqual({ ok: false, why: 'it is the configuration of "x"' });
    expect(read({ status: "Ok" }).ok).toBe(false);
    expect(read({ msg_type: "Var", data: {} }).ok).toBe(false);
    expect(readConfigAnswer(Buffer.from("{"), "ocpp").ok).toBe(false);
  });
});

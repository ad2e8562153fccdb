import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readComponentFolder } from "../../../src/config/component-folder.ts";
import { componentValues } from "../../../src/config/component-values.ts";
import { type LoadedConfig, loadConfig } from "../../../src/config/load-config.ts";
import { formatProblem, type Problem } from "../../../src/config/problem.ts";
import { aliases } from "../../../src/device-model/aliases.ts";
import { NetworkConfiguration } from "../../../src/device-model/components/network-configuration.ts";
import { networkSlot } from "../../../src/device-model/components/network-slots.ts";
import { OCPP16LegacyCtrlr } from "../../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { OCPPCommCtrlr } from "../../../src/device-model/components/ocpp-comm-ctrlr.ts";
import { SampledDataCtrlr } from "../../../src/device-model/components/sampled-data-ctrlr.ts";
import { SmartChargingCtrlr } from "../../../src/device-model/components/smart-charging-ctrlr.ts";
import { standardDefinitions } from "../../../src/device-model/definitions.ts";
import type { DeviceModel } from "../../../src/device-model/device-model.ts";
import { variableId } from "../../../src/device-model/handle.ts";
import { hardwareDefinitions } from "../../../src/device-model/hardware-components.ts";
import { VariableModel } from "../../../src/device-model/variable-model.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { keys16, model } from "../device-model/model-for-tests.ts";
import { configFolder, least } from "./config-folder.ts";

const fixture = resolve(import.meta.dirname, "../../fixtures/component-config");
const everest = resolve(import.meta.dirname, "../../../../shared/spec/device-model/everest-component-config");

/** A folder with these files and the component files of the fixture. */
function folder(files: Readonly<Record<string, unknown>> = {}): string {
  const dir = configFolder({ "component_config/custom/none": "", ...files });
  cpSync(fixture, join(dir, "component_config"), { recursive: true, force: false });
  return dir;
}

function load(dir: string): LoadedConfig {
  const result = loadConfig(dir);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.config;
}

const problemsIn = (dir: string): string[] => {
  const result = loadConfig(dir);
  return result.ok ? [] : result.problems.map(formatProblem);
};

function settingsOf(config: LoadedConfig, store = new MemoryStore()): DeviceModel {
  const topology = (config.station.Evses ?? []).flatMap((count, index) =>
    Array.from({ length: count }, (_, number) => ({ evse: index + 1, connector: number + 1 })),
  );
  return model(config.values, store, {
    narrowed: config.narrowed ?? [],
    extra: [...hardwareDefinitions(topology), ...(config.definitions ?? [])],
  });
}

const component = (name: string, properties: object, more: object = {}): object => ({
  name,
  properties,
  ...more,
});
const variable = (variable_name: string, dataType: string, value?: unknown, more: object = {}): object => ({
  variable_name,
  characteristics: { dataType, supportsMonitoring: false, ...more },
  attributes: [{ type: "Actual", mutability: "ReadWrite", ...(value !== undefined && { value }) }],
});

describe("a folder with component_config/", () => {
  it("needs no ocpp-config.json when the component files say what is mandatory", () => {
    const config = load(folder());
    const settings = settingsOf(config);
    expect(settings.get(NetworkConfiguration.Identity)).toBe("cs7");
    expect(settings.get(NetworkConfiguration.OcppCsmsUrl)).toBe("ws://csms.test.invalid/ocpp");
    expect(settings.get(NetworkConfiguration.SecurityProfile)).toBe(1);
    expect(config.files.every((file) => file.includes("component_config"))).toBe(true);
  });

  it("offers 2.0.1, then 1.6, unless told otherwise; without it, 1.6", () => {
    expect(load(folder()).station.OcppVersions).toEqual(["2.0.1", "1.6"]);
    const told = { ...least, Core: {}, Station: { OcppVersions: ["1.6"] } };
    expect(load(folder({ "ocpp-config.json": told })).station.OcppVersions).toEqual(["1.6"]);
    expect(load(configFolder({ "ocpp-config.json": least })).station.OcppVersions).toEqual(["1.6"]);
    const twice = { ...least, Station: { OcppVersions: ["1.6", "1.6"] } };
    expect(problemsIn(configFolder({ "ocpp-config.json": twice }))).toEqual([
      'ocpp-config.json: Station.OcppVersions is ["1.6","1.6"]: expected each version once',
    ]);
  });

  it("says how many EVSEs and connectors there are", () => {
    const config = load(folder());
    expect(config.station.Evses).toEqual([1, 2]);
    expect(settingsOf(config).get(OCPP16LegacyCtrlr.NumberOfConnectors)).toBe(3);
    const fewer = { ...least, Core: { NumberOfConnectors: 2 } };
    expect(problemsIn(folder({ "ocpp-config.json": fewer })).join()).toContain("Core.NumberOfConnectors");
  });

  it("gives values that ocpp-config.json overrides", () => {
    const settings = settingsOf(load(folder()));
    expect(settings.get(OCPPCommCtrlr.HeartbeatInterval)).toBe(1800);
    expect(settings.get(SmartChargingCtrlr.RateUnit)).toEqual(["Power"]);
    expect(settings.get(SmartChargingCtrlr.EntriesMaxLimit)).toBe(20);
    const over = { ...least, Core: { HeartbeatInterval: 60 } };
    const overridden = settingsOf(load(folder({ "ocpp-config.json": over })));
    expect(overridden.get(OCPPCommCtrlr.HeartbeatInterval)).toBe(60);
    expect(overridden.get(NetworkConfiguration.Identity)).toBe("cp1");
  });

  /** The fixture with another list of network profiles. */
  const profiles = (list: unknown): string => {
    const file = "component_config/standardized/InternalCtrlr.json";
    const dir = folder();
    const json: unknown = JSON.parse(readFileSync(join(dir, file), "utf8"));
    const text = JSON.stringify(json, (key, value: unknown) =>
      key === "NetworkConnectionProfiles" ? variable(key, "string", list) : value,
    );
    writeFileSync(join(dir, file), text);
    return dir;
  };
  const profile = (configurationSlot: number, ocppCsmsUrl: string): object => ({
    configurationSlot,
    connectionData: { ocppCsmsUrl, securityProfile: 1, messageTimeout: 20, ocppInterface: "Wired0" },
  });

  it("gives every slot its network profile out of EVerest's list", () => {
    const list = JSON.stringify([profile(2, "ws://two.test.invalid"), profile(1, "ws://one.test.invalid")]);
    const settings = settingsOf(load(profiles(list)));
    expect(settings.get(networkSlot(1).OcppCsmsUrl)).toBe("ws://one.test.invalid");
    expect(settings.get(networkSlot(2).OcppCsmsUrl)).toBe("ws://two.test.invalid");
    expect(settings.get(networkSlot(2).SecurityProfile)).toBe(1);
    expect(settings.get(networkSlot(2).MessageTimeout)).toBe(20);
  });

  it.each(["[not json", "{}", "[1]", '[{"configurationSlot":1}]'])(
    "names the list of network profiles when it is none: %s",
    (list) => {
      expect(problemsIn(profiles(list))).toContain(
        "component_config/standardized/InternalCtrlr.json: InternalCtrlr/NetworkConnectionProfiles: expected a list of network profiles, as JSON",
      );
    },
  );

  it("says which measurands there are", () => {
    const settings = settingsOf(load(folder()));
    expect(settings.get(SampledDataCtrlr.TxUpdatedMeasurands)).toContain("Power.Reactive.Import");
  });

  it("takes no password everybody knows from a file's default", () => {
    expect(settingsOf(load(folder())).get(NetworkConfiguration.BasicAuthPassword)).toBe("");
  });

  it("defines components of the integrator's own, with every attribute", () => {
    const of = new VariableModel({ settings: settingsOf(load(folder())) });
    const speed = { component: "Fan", componentInstance: "left", variable: "Speed" };
    expect(of.getVariable(speed)).toEqual({ status: "Accepted", value: "1200" });
    expect(of.getVariable(speed, "Target")).toEqual({ status: "Accepted", value: "" });
    expect(of.getVariable(speed, "MaxSet")).toEqual({ status: "Accepted", value: "3000" });
    expect(of.setVariable(speed, "Target", "4000", "csms").status).toBe("Rejected");
    expect(of.setVariable(speed, "Target", "2500", "csms").status).toBe("Accepted");
    expect(of.setVariable({ ...speed, variable: "Mode" }, "Actual", "loud", "csms").status).toBe("Rejected");
    expect(of.getVariable({ ...speed, variable: "Pin" }).status).toBe("Rejected");
    const power = [...of.variables()].find(({ address }) => address.variable === "Power");
    expect(power?.characteristics.maxLimit).toBe(22_000);
    expect(power?.attributes.map(({ type }) => type)).toEqual(["Actual", "MaxSet"]);
    const type = { component: "Connector", evse: 2, connector: 2, variable: "ConnectorType" };
    expect(of.getVariable(type)).toMatchObject({ value: "cCCS2" });
    expect(of.getVariable({ component: "ReservationCtrlr", variable: "Enabled" })).toMatchObject({
      value: "false",
    });
  });

  it("may allow less of a variable than the build can, never more", () => {
    const config = load(
      folder({
        "component_config/custom/Tx.json": component("TxCtrlr", {
          A: {
            ...variable("TxStartPoint", "MemberList", "Authorized", {
              valuesList: "Authorized,PowerPathClosed,Never",
            }),
            attributes: [{ type: "Actual", mutability: "ReadOnly", value: "Authorized" }],
          },
          B: variable("EVConnectionTimeOut", "integer", 60, { minLimit: 50, maxLimit: 4_000_000_000 }),
        }),
      }),
    );
    const settings = settingsOf(config);
    const of = new VariableModel({ settings });
    const set = (name: string, value: string): string =>
      of.setVariable({ component: "TxCtrlr", variable: name }, "Actual", value, "csms").status;
    const lineOf = (name: string) =>
      [...of.variables()].find(({ address }) => address.component === "TxCtrlr" && address.variable === name);
    expect(set("TxStartPoint", "PowerPathClosed")).toBe("Rejected");
    expect(lineOf("TxStartPoint")).toMatchObject({
      characteristics: { valuesList: "Authorized,PowerPathClosed" },
      attributes: [{ mutability: "ReadOnly" }],
    });
    expect(set("EVConnectionTimeOut", "49")).toBe("Rejected");
    expect(set("EVConnectionTimeOut", "51")).toBe("Accepted");
    expect(lineOf("EVConnectionTimeOut")).toMatchObject({ characteristics: { minLimit: 50 } });
  });

  it("bind the 1.6 key of the same value too", () => {
    const config = load(
      folder({
        "component_config/custom/Tx.json": component("TxCtrlr", {
          B: {
            ...variable("EVConnectionTimeOut", "integer", 60),
            attributes: [{ type: "Actual", mutability: "ReadOnly", value: 60 }],
          },
        }),
      }),
    );
    const keys = keys16(settingsOf(config));
    expect(keys.write("ConnectionTimeOut", "70")).toBe("Rejected");
    expect(keys.read(["ConnectionTimeOut"]).known).toMatchObject([{ readonly: true, value: "60" }]);
  });

  it("may change without what the CSMS set being lost", () => {
    const store = new MemoryStore();
    const before = new VariableModel({ settings: settingsOf(load(folder()), store) });
    const heartbeat = { component: "OCPPCommCtrlr", variable: "HeartbeatInterval" };
    const speed = { component: "Fan", componentInstance: "left", variable: "Speed" };
    before.setVariable(heartbeat, "Actual", "77", "csms");
    before.setVariable(speed, "Target", "2000", "csms");
    const changed = folder({
      "component_config/standardized/OCPPCommCtrlr.json": component("OCPPCommCtrlr", {
        HeartbeatInterval: variable("HeartbeatInterval", "integer", 500),
        ResetRetries: variable("ResetRetries", "integer", 9),
      }),
    });
    const after = new VariableModel({ settings: settingsOf(load(changed), store) });
    expect(after.getVariable(heartbeat)).toMatchObject({ value: "77" });
    expect(after.getVariable({ ...heartbeat, variable: "ResetRetries" })).toMatchObject({ value: "9" });
    expect(after.getVariable(speed, "Target")).toMatchObject({ value: "2000" });
    const gone = folder({
      "component_config/custom/Fan_left.json": component("Fan", {}, { instance: "left" }),
    });
    const without = new VariableModel({ settings: settingsOf(load(gone), store) });
    expect(without.getVariable(speed, "Target").status).toBe("UnknownComponent");
    const back = new VariableModel({ settings: settingsOf(load(folder()), store) });
    expect(back.getVariable(speed, "Target")).toMatchObject({ value: "2000" });
  });
});

describe("EVSEs and connectors that component files leave out", () => {
  const place = (evse_id: number, connector_id?: number): object =>
    component(connector_id === undefined ? "EVSE" : "Connector", {}, { evse_id, connector_id });
  const custom = (name: string): string => `component_config/custom/${name}.json`;

  it("are a mistake, of the file beyond the gap, where nothing else says how many there are", () => {
    const files = {
      [custom("EVSE_4")]: place(4),
      [custom("EVSE_6")]: place(6),
      [custom("Connector_4_3")]: place(4, 3),
    };
    const evses = "EVSEs are numbered from 1 without a gap: ";
    const connectors = "connectors are numbered from 1 without a gap: ";
    const what = "add its file, or say in ocpp-config.json how many there are (Station.Evses)";
    expect(problemsIn(folder(files))).toEqual([
      `${custom("Connector_4_3")}: Connector@4.3: is there, and no file has EVSE 3; ${evses}${what}`,
      `${custom("Connector_4_3")}: Connector@4.3: is there, and no file has connector 1 of EVSE 4; ${connectors}${what}`,
      `${custom("EVSE_6")}: EVSE@6: is there, and no file has EVSE 5; ${evses}${what}`,
    ]);
  });

  it("are no mistake where ocpp-config.json says how many there are", () => {
    const gaps = { [custom("EVSE_4")]: place(4), [custom("Connector_4_2")]: place(4, 2) };
    const evses = { ...least, Core: { NumberOfConnectors: 6 }, Station: { Evses: [1, 2, 1, 2] } };
    expect(load(folder({ ...gaps, "ocpp-config.json": evses })).station.Evses).toEqual([1, 2, 1, 2]);
    const numbered = { ...least, Core: { NumberOfConnectors: 4 } };
    const single = configFolder({ [custom("EVSE_4")]: place(4), "ocpp-config.json": numbered });
    expect(load(single).station.Evses).toBeUndefined();
  });

  it("group connectors to no purpose when it says only how many connectors there are", () => {
    const files = {
      [custom("EVSE_4")]: place(4),
      "ocpp-config.json": { ...least, Core: { NumberOfConnectors: 5 } },
    };
    expect(problemsIn(folder(files)).join()).toContain(
      "EVSE_4.json: EVSE@4: is there, and no file has EVSE 3",
    );
  });

  it("what is beyond those there are is told with its file", () => {
    const evses = { ...least, Core: { NumberOfConnectors: 3 }, Station: { Evses: [1, 2] } };
    const files = {
      [custom("EVSE_3")]: place(3),
      [custom("Connector_1_2")]: place(1, 2),
      "ocpp-config.json": evses,
    };
    expect(problemsIn(folder(files))).toEqual([
      "component_config/custom/Connector_1_2.json: Connector@1.2: is more than there are: Station.Evses is [1,2]",
      "component_config/custom/EVSE_3.json: EVSE@3: is more than there are: Station.Evses is [1,2]",
    ]);
    const two = {
      [custom("EVSE_3")]: place(3),
      "ocpp-config.json": { ...least, Core: { NumberOfConnectors: 2 } },
    };
    expect(problemsIn(configFolder(two))).toEqual([
      "component_config/custom/EVSE_3.json: EVSE@3: is more than there are: Core.NumberOfConnectors is 2",
    ]);
  });
});

describe("mistakes in component files", () => {
  it("are all found at once, each with file, component, variable and what was expected", () => {
    const found = problemsIn(
      folder({
        "component_config/custom/A.json": component("TxCtrlr", {
          A: variable("EVConnectionTimeOut", "integer", "soon"),
          B: variable("TxStartPoint", "MemberList", "Never"),
          C: variable("Own", "integer", 11, { maxLimit: 10 }),
          D: variable("TxStopPoint", "MemberList", "Authorized", { valuesList: "Never" }),
          E: variable("MaxEnergyOnInvalidId", "integer", 10, { minLimit: 50 }),
        }),
        "component_config/custom/B.json": component("Fan", {
          A: { variable_name: "Speed", characteristics: { dataType: "float" }, attributes: [] },
          B: { characteristics: { dataType: "string" }, attributes: [{ type: "Actual" }] },
        }),
        "component_config/custom/C.json": component("Connector", {}, { connector_id: 1 }),
        "component_config/custom/D.json": component(
          "OCPPCommCtrlr",
          { A: variable("HeartbeatInterval", "integer", 1) },
          { required: ["Missing"] },
        ),
        "component_config/custom/E.json": "{",
        "component_config/custom/F.json": component("SecurityCtrlr", {
          A: variable("BasicAuthPassword", "string", "tooshort"),
        }),
      }),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'component_config/custom/A.json: TxCtrlr/EVConnectionTimeOut is "soon": expected a whole number of at least 0',
        expect.stringContaining(
          'component_config/custom/A.json: TxCtrlr/TxStartPoint is "Never": expected a comma',
        ),
        expect.stringContaining("custom/A.json: TxCtrlr/TxStopPoint: allows none of the values"),
        'component_config/custom/A.json: TxCtrlr/MaxEnergyOnInvalidId is "10": expected a whole number of at least 50',
        'component_config/custom/A.json: TxCtrlr/Own is "11": expected a whole number of at most 10',
        expect.stringContaining('custom/B.json: Fan/A.characteristics.dataType is "float": expected one of'),
        expect.stringContaining("custom/B.json: Fan/B.variable_name: is missing"),
        "component_config/custom/C.json: Connector: has a connector_id and no evse_id",
        "component_config/custom/D.json: OCPPCommCtrlr/Missing: is required by the file itself, and missing",
        "component_config/standardized/OCPPCommCtrlr.json: OCPPCommCtrlr/HeartbeatInterval: is there a second time",
        expect.stringContaining("component_config/custom/E.json: is no JSON"),
        "component_config/standardized/SecurityCtrlr.json: SecurityCtrlr/BasicAuthPassword: is there a second time",
      ]),
    );
    expect(found.join()).not.toContain("tooshort");
  });
});

describe.skipIf(!existsSync(everest))("EVerest's own component files", () => {
  it("load, all of them, and give a station", () => {
    const sources = readComponentFolder(everest, "component_config");
    const problems: Problem[] = [];
    const read = componentValues(sources ?? { files: [], problems: [] }, problems);
    expect(sources?.files).toHaveLength(27);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(new Set(read.places.map(({ evse }) => evse))).toEqual(new Set([1, 2]));
    const dir = configFolder({ "component_config/none": "" });
    cpSync(everest, join(dir, "component_config"), { recursive: true });
    const config = load(dir);
    expect(config.station.Evses).toEqual([1, 1]);
    const of = new VariableModel({ settings: settingsOf(config) });
    expect(of.getVariable({ component: "SecurityCtrlr", variable: "Identity" })).toMatchObject({
      value: "cp001",
    });
    expect(of.getVariable({ component: "ChargingStation", variable: "Model" })).toMatchObject({
      value: "EVerestModel",
    });
    expect([...of.variables()].length).toBeGreaterThan(180);
    const own = new Set([...standardDefinitions, ...aliases.map(({ handle }) => handle)].map(({ id }) => id));
    const writable = [...of.variables()].filter(({ attributes }) =>
      attributes.some(({ mutability }) => mutability !== "ReadOnly"),
    );
    // What the build does not know is the integrator's: EVerest's examples of it.
    expect(writable.map(({ address }) => variableId(address)).filter((id) => !own.has(id))).toEqual([
      "OCPP16LegacyCtrlr/ExampleConfigurationKey",
      "ChargingStatusIndicator/Active",
      "ChargingStatusIndicator/Color",
      "CustomizationCtrlr/CustomImplementationEnabled",
    ]);
  });
});

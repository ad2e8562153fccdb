import { describe, expect, it } from "vitest";
import { OCPP16LegacyCtrlr } from "../../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { NetworkConfiguration } from "../../../src/device-model/components/network-configuration.ts";
import type { AnyHandle } from "../../../src/device-model/handle.ts";
import { accessOf, type Key16, type KeyHardware } from "../../../src/device-model/keys-16/key.ts";
import type { Keys16 } from "../../../src/device-model/keys-16/keys-16.ts";
import { standardKeys } from "../../../src/device-model/keys-16/standard-keys.ts";
import { fromFile, keys16, model } from "./model-for-tests.ts";

const hardware: KeyHardware = { can: () => true, cablesFixed: false };

/** A station with two connectors, all hardware, and a password: every key can be written. */
function station(): Keys16 {
  const files = [
    fromFile(OCPP16LegacyCtrlr.NumberOfConnectors, 2),
    fromFile(NetworkConfiguration.BasicAuthPassword, "0123456789abcdef"),
  ];
  return keys16(model(files), { hardware, securityProfileObstacle: () => null });
}

const built = standardKeys.filter((key) => key.awaits === undefined && !key.unlisted);
const writable = built.filter((key) => accessOf(key) === "rw");
const fixed = built.filter((key) => accessOf(key) === "ro");

/** Values that are fine, as a CSMS writes them; for booleans and numbers they are made. */
const good: Readonly<Record<string, readonly string[]>> = {
  ConnectorPhaseRotation: ["0.RST,1.RST,2.RTS", "1.NotApplicable", ""],
  MeterValuesAlignedData: ["Energy.Active.Import.Register,Voltage.L1", ""],
  MeterValuesSampledData: ["SoC,Current.Import.L2", ""],
  StopTxnAlignedData: ["Voltage", ""],
  StopTxnSampledData: ["Power.Active.Import,Temperature", ""],
  SecurityProfile: ["1", "3"],
  IgnoredProfilePurposesOffline: ["TxProfile,ChargePointMaxProfile", ""],
  CompositeScheduleDefaultLimitAmps: ["16", "0", "7.5"],
  CompositeScheduleDefaultLimitWatts: ["11000", "0"],
  SupplyVoltage: ["230", "229.5"],
};

/** What is not. */
const bad: Readonly<Record<string, readonly string[]>> = {
  ConnectorPhaseRotation: ["3.RST", "1.RST,1.RTS", "RST", "1.rst", "1.RST;2.RST", "-1.RST", "1"],
  MeterValuesAlignedData: ["Energy", "Voltage,Energy.Reactive.Net", "Voltage;SoC"],
  MeterValuesSampledData: ["nonsense", "SoC,nonsense", "Voltage.L9"],
  StopTxnAlignedData: ["energy.active.import.register"],
  StopTxnSampledData: ["x".repeat(501)],
  SecurityProfile: ["0", "4", "-1", "high", ""],
  IgnoredProfilePurposesOffline: ["TxProfiles", "ChargingStationMaxProfile", "TxProfile;TxDefaultProfile"],
  CompositeScheduleDefaultLimitAmps: ["-1", "soon", ""],
  CompositeScheduleDefaultLimitWatts: ["-0.1", "all", ""],
  SupplyVoltage: ["-230", "mains", ""],
};

/** Ways to write a number or a boolean that are no OCPP value. */
const noNumber = [
  "",
  " ",
  "soon",
  "1.5",
  "5.0",
  "1e2",
  "1e30",
  "0x10",
  "--1",
  "1 2",
  "1,5",
  "NaN",
  "Infinity",
  "９",
];
const noBoolean = ["", "1", "0", "yes", "maybe", "truth", "true,false"];

function examples({ key, handle }: Key16): {
  readonly good: readonly string[];
  readonly bad: readonly string[];
} {
  const given = { good: good[key] ?? [], bad: bad[key] ?? [] };
  if (given.good.length > 0 && given.bad.length > 0) return given;
  switch (handle.codec.dataType) {
    case "boolean":
      return { good: ["true", "false"], bad: noBoolean };
    case "integer":
      return { good: inside(handle), bad: [...noNumber, ...outside(handle)] };
    default:
      throw new Error(`${key} is new and writable: give it examples here`);
  }
}

const largest = 2 ** 31 - 1;
const inside = ({ min = 0, max = largest }: AnyHandle): string[] => [
  String(min),
  String(min + 1),
  String(max),
];
const outside = ({ min = -(2 ** 31), max = largest }: AnyHandle): string[] => [
  String(min - 1),
  String(max + 1),
];

const shown = (keys: Keys16, key: string): string | undefined => keys.read([key]).known[0]?.value;

describe("ChangeConfiguration of every key there is (1.6 §5.3)", () => {
  it.each(writable.map((key) => [key.key, key] as const))("%s", (name, key) => {
    for (const text of examples(key).good) {
      const keys = station();
      expect(keys.write(name, text), text).toBe(key.handle.rebootRequired ? "RebootRequired" : "Accepted");
      expect(shown(keys, name), "read back as it was written (TC_021_CS)").toBe(text);
    }
    const keys = station();
    const before = keys.read([name]).known;
    for (const text of examples(key).bad) {
      expect(keys.write(name, text), text).toBe("Rejected");
      expect(keys.read([name]).known, text).toEqual(before);
    }
  });

  it.each(fixed.map(({ key }) => key))("%s is read-only", (name) => {
    const keys = station();
    const before = keys.read([name]).known;
    for (const text of [shown(keys, name) ?? "", "1", "true"])
      expect(keys.write(name, text), text).toMatch(/^Rejected$/);
    expect(keys.read([name]).known).toEqual(before);
    expect(before.every(({ readonly }) => readonly)).toBe(true);
  });

  it("what is no key is NotSupported (TC_040_1_CS)", () => {
    for (const name of ["Testing", "", "HeartbeatInterval ", "__proto__", "constructor"])
      expect(station().write(name, "true"), name).toBe("NotSupported");
  });

  it("TC_019_CS the flags of the standard", () => {
    const flags = new Map(
      station()
        .read(undefined)
        .known.map(({ key, readonly }) => [key, readonly]),
    );
    for (const { key, required, section, source } of standardKeys)
      if (section === "Core" && required && source.startsWith("1.6")) expect(flags.has(key), key).toBe(true);
    const readOnly = ["GetConfigurationMaxKeys", "NumberOfConnectors", "SupportedFeatureProfiles"];
    const maxLengths = [...flags.keys()].filter((key) => key.endsWith("MaxLength"));
    expect(maxLengths).toHaveLength(6);
    for (const key of [...readOnly, ...maxLengths]) expect(flags.get(key), key).toBe(true);
    const core = standardKeys.filter(({ section, required }) => section === "Core" && required);
    for (const { key } of core) if (!readOnly.includes(key)) expect(flags.get(key), key).toBe(false);
  });
});

describe("how numbers may be written", () => {
  it.each([
    ["12", "12"],
    [" 5 ", "5"],
    ["+5", "5"],
    ["007", "7"],
    ["-0", "0"],
  ])("an integer %j is %s: people type, and it can mean nothing else", (text, value) => {
    const keys = station();
    expect(keys.write("HeartbeatInterval", text)).toBe("Accepted");
    expect(shown(keys, "HeartbeatInterval")).toBe(value);
  });
});

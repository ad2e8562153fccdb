import { describe, expect, it } from "vitest";
import { AlignedDataCtrlr } from "../../../src/device-model/components/aligned-data-ctrlr.ts";
import { AuthCtrlr } from "../../../src/device-model/components/auth-ctrlr.ts";
import { InternalCtrlr } from "../../../src/device-model/components/internal-ctrlr.ts";
import { NetworkConfiguration } from "../../../src/device-model/components/network-configuration.ts";
import { OCPP16LegacyCtrlr } from "../../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { OCPPCommCtrlr } from "../../../src/device-model/components/ocpp-comm-ctrlr.ts";
import { SampledDataCtrlr } from "../../../src/device-model/components/sampled-data-ctrlr.ts";
import { integer } from "../../../src/device-model/handle.ts";
import { customKey } from "../../../src/device-model/keys-16/custom-key.ts";
import { accessOf, type KeyHardware, keysOf } from "../../../src/device-model/keys-16/key.ts";
import { jsonObject } from "../../../src/device-model/keys-16/rules.ts";
import { standardKeys } from "../../../src/device-model/keys-16/standard-keys.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { fromFile, keys16, model, recordingLogger } from "./model-for-tests.ts";

const always = ["Internal", "Core", "Security"] as const;

describe("the table", () => {
  it("names every key and variable once, and no key longer than CiString50Type", () => {
    const names = standardKeys.map((key) => key.key.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    const variables = standardKeys.map((key) => key.handle.id);
    expect(new Set(variables).size).toBe(variables.length);
    expect(names.filter((name) => name.length > 50)).toEqual([]);
  });
});

describe("GetConfiguration (1.6 §5.8)", () => {
  it("answers the keys asked for, in order, and names the unknown", () => {
    const keys = keys16(model([fromFile(OCPPCommCtrlr.HeartbeatInterval, 77)]));
    expect(keys.read(["NumberOfConnectors", "Nonsense", "HeartbeatInterval"])).toEqual({
      known: [
        { key: "NumberOfConnectors", readonly: true, value: "1" },
        { key: "HeartbeatInterval", readonly: false, value: "77" },
      ],
      unknown: ["Nonsense"],
    });
  });

  it("§6.23 finds a key whatever its case (CiString50Type)", () => {
    const { known, unknown } = keys16(model()).read(["heartbeatINTERVAL", "HeartbeatInterval"]);
    expect(known).toEqual([{ key: "HeartbeatInterval", readonly: false, value: "300" }]);
    expect(unknown).toEqual([]);
  });

  it("§5.8 lists every key the station has when none is named", () => {
    const { known, unknown } = keys16(model()).read(undefined);
    const names = known.map((entry) => entry.key);
    expect(unknown).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(["HeartbeatInterval", "ChargePointModel", "SecurityProfile"]),
    );
    expect(names.length).toBeGreaterThan(60);
    expect(known.every((entry) => entry.value === undefined || entry.value.length <= 500)).toBe(true);
  });

  const limit = keysOf("SmartCharging")("AcmeLimit", integer("Acme/Limit", { default: 1 }), "test");
  const withLimit = () => model([], new MemoryStore(), { extra: [limit.handle] });

  it("§9 does not know the keys of a section the file does not have", () => {
    const reservation = { ...limit, section: "Reservation" } as const;
    const keys = keys16(withLimit(), { sections: always, standard: [reservation] });
    expect(keys.read(["AcmeLimit"]).unknown).toEqual(["AcmeLimit"]);
    expect(keys.read(undefined).known).toEqual([]);
    expect(keys.write("AcmeLimit", "2")).toBe("NotSupported");
    expect(keys16(withLimit(), { standard: [reservation] }).write("AcmeLimit", "2")).toBe("Accepted");
  });

  it("§9.1.29 knows the keys of SmartCharging with the profile, whatever sections the file has", () => {
    const without = [fromFile(OCPP16LegacyCtrlr.SupportedFeatureProfiles, ["Core"])];
    const left = keys16(model(without, new MemoryStore(), { extra: [limit.handle] }), { standard: [limit] });
    expect(left.read(["AcmeLimit"]).unknown).toEqual(["AcmeLimit"]);
    expect(left.read(undefined).known).toEqual([]);
    expect(left.write("AcmeLimit", "2")).toBe("NotSupported");
    const keys = keys16(withLimit(), { sections: always, standard: [limit] });
    expect(keys.write("AcmeLimit", "2")).toBe("Accepted");
  });

  it("§9 does not know a key that awaits a part this build does not have; its value is kept", () => {
    const settings = withLimit();
    settings.setText(limit.handle, "7", "integrator");
    const keys = keys16(settings, { standard: [{ ...limit, awaits: "SmartCharging" }] });
    expect(keys.read(["AcmeLimit"])).toEqual({ known: [], unknown: ["AcmeLimit"] });
    expect(keys.read(undefined).known).toEqual([]);
    expect(keys.write("AcmeLimit", "2")).toBe("NotSupported");
    expect(settings.getText(limit.handle)).toBe("7");
  });

  it.each(standardKeys.filter((key) => key.awaits !== undefined).map(({ key }) => key))(
    "§9 %s is not claimed",
    (name) => {
      const keys = keys16(model());
      expect(keys.read([name]).unknown).toEqual([name]);
      expect(keys.write(name, "1")).toBe("NotSupported");
      expect(keys.read(undefined).known.map(({ key }) => key)).not.toContain(name);
    },
  );

  const lights = (known: boolean | null): KeyHardware => ({ can: () => known, cablesFixed: false });

  it("§9.1.4, §9.1.11 knows no lights that the hardware does not have", () => {
    const set = () => model([fromFile(OCPP16LegacyCtrlr.BlinkRepeat, 2)]);
    for (const settings of [model(), set()]) {
      const keys = keys16(settings, { hardware: lights(false) });
      expect(keys.read(["BlinkRepeat", "LightIntensity"]).known).toEqual([]);
      expect(keys.write("BlinkRepeat", "3")).toBe("NotSupported");
    }
    const having = keys16(set(), { hardware: lights(true) });
    // What nobody set has no value (§7.29): the hardware does as it likes.
    expect(having.read(["BlinkRepeat", "LightIntensity"]).known).toEqual([
      { key: "BlinkRepeat", readonly: false, value: "2" },
      { key: "LightIntensity", readonly: false },
    ]);
    expect(having.write("LightIntensity", "0")).toBe("Accepted");
    expect(having.read(["LightIntensity"]).known).toEqual([
      { key: "LightIntensity", readonly: false, value: "0" },
    ]);
  });

  it("of hardware nobody has seen yet, who set a value knows that it can", () => {
    const keys = keys16(model([fromFile(OCPP16LegacyCtrlr.BlinkRepeat, 2)]), { hardware: lights(null) });
    expect(keys.read(["BlinkRepeat", "LightIntensity"]).unknown).toEqual(["LightIntensity"]);
    expect(keys.write("BlinkRepeat", "3")).toBe("Accepted");
  });

  it("errata v4 §3.83: without any lock UnlockConnectorOnEVSideDisconnect is false for good", () => {
    const name = "UnlockConnectorOnEVSideDisconnect";
    const settings = model([fromFile(OCPP16LegacyCtrlr.UnlockConnectorOnEVSideDisconnect, true)]);
    const fixed = keys16(settings, { hardware: { can: () => true, cablesFixed: true } });
    expect(fixed.read([name]).known).toEqual([{ key: name, readonly: true, value: "false" }]);
    for (const value of ["true", "false"]) expect(fixed.write(name, value)).toBe("Rejected");
    const socket = keys16(settings, { hardware: { can: () => true, cablesFixed: false } });
    expect(socket.read([name]).known).toEqual([{ key: name, readonly: false, value: "true" }]);
    expect(socket.write(name, "false")).toBe("Accepted");
  });

  it("MessageQueueSizeThreshold has a value when a file gives one", () => {
    const name = "MessageQueueSizeThreshold";
    expect(keys16(model()).read([name]).known).toEqual([{ key: name, readonly: true }]);
    const keys = keys16(model([fromFile(InternalCtrlr.MessageQueueSizeThreshold, 5000)]));
    expect(keys.read([name]).known).toEqual([{ key: name, readonly: true, value: "5000" }]);
  });

  it("§7.29 shows a key nobody set without a value", () => {
    const keys = keys16(model());
    expect(keys.read(["ICCID", "StopTxnSampledData"]).known).toEqual([
      { key: "ICCID", readonly: true },
      { key: "StopTxnSampledData", readonly: false, value: "" },
    ]);
  });

  it("J errata §3.10 never shows AuthorizationKey", () => {
    const keys = keys16(model([fromFile(NetworkConfiguration.BasicAuthPassword, "correct-horse-battery")]));
    expect(keys.read(["AuthorizationKey"]).known).toEqual([{ key: "AuthorizationKey", readonly: false }]);
    expect(JSON.stringify(keys.read(undefined))).not.toMatch(/AuthorizationKey|correct-horse/);
  });

  it("§9.1.9 answers no more names than GetConfigurationMaxKeys, and says so in the log", () => {
    const lines: string[] = [];
    const settings = model([fromFile(OCPP16LegacyCtrlr.GetConfigurationMaxKeys, 2)]);
    const keys = keys16(settings, { logger: recordingLogger(lines) });
    const { known, unknown } = keys.read(["Nonsense", "ResetRetries", "HeartbeatInterval"]);
    expect([known.map(({ key }) => key), unknown]).toEqual([["ResetRetries"], ["Nonsense"]]);
    expect(lines.join()).toContain('{"named":3,"answered":2}');
    // Who asks for all gets all (§5.8).
    expect(keys.read(undefined).known.length).toBeGreaterThan(60);
  });

  it("§7.29 leaves out a value longer than CiString500Type", () => {
    const uri = `wss://csms.example.com/${"x".repeat(600)}`;
    const keys = keys16(model([fromFile(NetworkConfiguration.OcppCsmsUrl, uri)]));
    expect(keys.read(["CentralSystemURI"]).known).toEqual([{ key: "CentralSystemURI", readonly: true }]);
  });

  it("signed meter values §3.3.1: one MeterPublicKey per connector", () => {
    const settings = model([
      fromFile(OCPP16LegacyCtrlr.NumberOfConnectors, 2),
      fromFile<readonly string[]>(OCPP16LegacyCtrlr.MeterPublicKeys, ["AA", "BB"]),
    ]);
    const keys = keys16(settings);
    const names = ["MeterPublicKey1", "MeterPublicKey2", "MeterPublicKey3"];
    expect(keys.read(names)).toEqual({
      known: [
        { key: "MeterPublicKey1", readonly: true, value: "AA" },
        { key: "MeterPublicKey2", readonly: true, value: "BB" },
      ],
      unknown: ["MeterPublicKey3"],
    });
    expect(keys.write("MeterPublicKey1", "CC")).toBe("Rejected");
    expect(keys.read(undefined).known.map(({ key }) => key)).not.toContain("MeterPublicKeys");
  });
});

describe("ChangeConfiguration (1.6 §5.3)", () => {
  it("sets a value for good", () => {
    const store = new MemoryStore();
    const settings = model([], store);
    expect(keys16(settings).write("connectiontimeout", "33")).toBe("Accepted");
    expect(keys16(model([], store)).read(["ConnectionTimeOut"]).known).toEqual([
      { key: "ConnectionTimeOut", readonly: false, value: "33" },
    ]);
  });

  it("answers NotSupported, Rejected and RebootRequired as §5.3 says", () => {
    const slow = keysOf("Custom")(
      "Slow",
      integer("Custom/Slow", { default: 1, rebootRequired: true }),
      "test",
    );
    const lines: string[] = [];
    const settings = model([], new MemoryStore(), { extra: [slow.handle] });
    const keys = keys16(settings, { custom: [slow], logger: recordingLogger(lines) });
    expect(keys.write("Nonsense", "1")).toBe("NotSupported");
    expect(keys.write("NumberOfConnectors", "3")).toBe("Rejected");
    expect(keys.write("HeartbeatInterval", "soon")).toBe("Rejected");
    expect(keys.write("WebSocketPingInterval", "-1")).toBe("Rejected");
    expect(keys.write("Slow", "2")).toBe("RebootRequired");
    expect(lines.join("\n")).toContain("NumberOfConnectors: it is read-only");
  });

  it("leaves every read-only key as it is", () => {
    const settings = model();
    const keys = keys16(settings);
    const before = keys.read(undefined);
    for (const key of standardKeys.filter((entry) => accessOf(entry) === "ro"))
      expect(keys.write(key.key, "1"), key.key).toMatch(/Rejected|NotSupported/);
    expect(keys.read(undefined)).toEqual(before);
  });

  it("changes nothing against a veto", () => {
    const settings = model();
    settings.addVeto(({ handle }) => (handle === AuthCtrlr.LocalPreAuthorize ? "not here" : null));
    expect(keys16(settings).write("LocalPreAuthorize", "true")).toBe("Rejected");
    expect(settings.get(AuthCtrlr.LocalPreAuthorize)).toBe(false);
  });

  it("a refused value is in the log with the reason, unless it is a secret", () => {
    const lines: string[] = [];
    const keys = keys16(model(), { logger: recordingLogger(lines) });
    expect(keys.write("HeartbeatInterval", "1e30")).toBe("Rejected");
    expect(lines).toEqual([
      'the CSMS may not change HeartbeatInterval: expected a whole number of at least 0, in digits only and within 32 bits {"value":"1e30"}',
    ]);
  });

  const lists = [
    ["MeterValuesAlignedData", AlignedDataCtrlr.MeasurandsMaxLimit],
    ["MeterValuesSampledData", SampledDataCtrlr.TxUpdatedMeasurandsMaxLimit],
    ["StopTxnAlignedData", AlignedDataCtrlr.TxEndedMeasurandsMaxLimit],
    ["StopTxnSampledData", SampledDataCtrlr.TxEndedMeasurandsMaxLimit],
  ] as const;

  it.each(lists)("§9.1.16, §9.1.18, §9.1.26, §9.1.28: %sMaxLength bounds its list", (name, most) => {
    const keys = keys16(model([fromFile(most, 2)]));
    expect(keys.write(name, "Voltage,SoC")).toBe("Accepted");
    expect(keys.write(name, "Voltage,SoC,Frequency")).toBe("Rejected");
    expect(keys.read([name, `${name}MaxLength`]).known).toEqual([
      { key: name, readonly: false, value: "Voltage,SoC" },
      { key: `${name}MaxLength`, readonly: true, value: "2" },
    ]);
  });

  it("§9.1.23 StopTransactionOnEVSideDisconnect is writable", () => {
    expect(keys16(model()).write("StopTransactionOnEVSideDisconnect", "false")).toBe("Accepted");
  });

  it.each([
    ["0.RST, 1.RST, 2.RTS", "Accepted"],
    ["1.NotApplicable", "Accepted"],
    ["1.Unknown,2.TSR", "Accepted"],
    ["3.RST", "Rejected"],
    ["1.RST,1.RTS", "Rejected"],
    ["RST", "Rejected"],
    ["1.ABC", "Rejected"],
    ["RST0.RST", "Rejected"],
    ["-1.RST", "Rejected"],
  ])("§9.1.7 ConnectorPhaseRotation %s: %s", (text, status) => {
    const settings = model([fromFile(OCPP16LegacyCtrlr.NumberOfConnectors, 2)]);
    expect(keys16(settings).write("ConnectorPhaseRotation", text)).toBe(status);
  });

  it("§5.3 a list has at most [KeyName]MaxLength items", () => {
    const settings = model([fromFile(OCPP16LegacyCtrlr.ConnectorPhaseRotationMaxLength, 1)]);
    expect(keys16(settings).write("ConnectorPhaseRotation", "0.RST,1.RST")).toBe("Rejected");
    expect(keys16(settings).write("ConnectorPhaseRotation", "1.RST")).toBe("Accepted");
  });

  it.each([
    ['{"priceText":"0.30/kWh"}', true],
    ["0.30", false],
    ["{", false],
    ["[]", false],
  ])("DefaultPrice %s: %s", (text, good) => {
    const refusal = jsonObject(text, {
      settings: model(),
      securityProfileObstacle: () => null,
      inUse: (variable) => variable,
    });
    expect(refusal === null).toBe(good);
  });
});

describe("security keys", () => {
  it("A00.FR.205 AuthorizationKey has 16 to 40 characters; A01.FR.12 it is not in the log", () => {
    const lines: string[] = [];
    const settings = model();
    const keys = keys16(settings, { logger: recordingLogger(lines) });
    expect(keys.write("AuthorizationKey", "fifteen-chars-x")).toBe("Rejected");
    expect(keys.write("AuthorizationKey", "x".repeat(41))).toBe("Rejected");
    expect(keys.write("AuthorizationKey", "sixteen-chars-xx")).toBe("Accepted");
    expect(settings.get(NetworkConfiguration.BasicAuthPassword)).toBe("sixteen-chars-xx");
    expect(lines.join()).not.toMatch(/fifteen|xxxx|sixteen/);
  });

  const withKey = (profile: number) =>
    model([
      fromFile(NetworkConfiguration.SecurityProfile, profile),
      fromFile(NetworkConfiguration.BasicAuthPassword, "0123456789abcdef"),
    ]);

  it("A05.FR.01 SecurityProfile is not lowered, nor set to what it is", () => {
    const settings = withKey(1);
    expect(keys16(settings).write("SecurityProfile", "0")).toBe("Rejected");
    expect(keys16(settings).write("SecurityProfile", "1")).toBe("Rejected");
    expect(settings.get(NetworkConfiguration.SecurityProfile)).toBe(1);
  });

  it("A05.FR.02 profile 1 needs an AuthorizationKey", () => {
    expect(keys16(model()).write("SecurityProfile", "1")).toBe("Rejected");
  });

  it("A05.FR.03, A05.FR.04 profiles 2 and 3 need certificates", () => {
    expect(keys16(withKey(1)).write("SecurityProfile", "2")).toBe("Rejected");
    expect(keys16(withKey(1)).write("SecurityProfile", "3")).toBe("Rejected");
    expect(keys16(withKey(1)).write("SecurityProfile", "high")).toBe("Rejected");
  });

  it("A05.FR.05 is raised when all is there", () => {
    const settings = withKey(0);
    expect(keys16(settings).write("SecurityProfile", "1")).toBe("Accepted");
    expect(settings.get(NetworkConfiguration.SecurityProfile)).toBe(1);
  });
});

describe("custom keys", () => {
  const beep = customKey("acmeBeep", true);
  const speed = customKey("acmeSpeed", 3, { min: 1, max: 5 });
  const zone = customKey("acmeZone", "B", { readOnly: true });
  const custom = [beep, speed, zone];
  const settings = model(
    [
      { handle: beep.handle, value: true, origin: "config" },
      { handle: speed.handle, value: 3, origin: "config" },
      { handle: zone.handle, value: "B", origin: "config" },
    ],
    new MemoryStore(),
    { extra: custom.map((key) => key.handle) },
  );
  const keys = keys16(settings, { custom });

  it("are read like all others", () => {
    expect(keys.read(["acmeBeep", "ACMESPEED", "acmeZone"]).known).toEqual([
      { key: "acmeBeep", readonly: false, value: "true" },
      { key: "acmeSpeed", readonly: false, value: "3" },
      { key: "acmeZone", readonly: true, value: "B" },
    ]);
    expect(keys.read(undefined).known.map(({ key }) => key)).toContain("acmeBeep");
  });

  it("are written within their type and bounds, and can be vetoed", () => {
    expect(keys.write("acmeBeep", "false")).toBe("Accepted");
    expect(keys.write("acmeBeep", "loud")).toBe("Rejected");
    expect(keys.write("acmeSpeed", "6")).toBe("Rejected");
    expect(keys.write("acmeZone", "C")).toBe("Rejected");
    const off = settings.addVeto(({ handle }) => (handle.address.variable === "acmeSpeed" ? "stuck" : null));
    expect(keys.write("acmeSpeed", "4")).toBe("Rejected");
    off();
    expect(keys.write("acmeSpeed", "4")).toBe("Accepted");
  });
});

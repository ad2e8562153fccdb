import { builtProfiles, builtSecurityProfiles } from "../../../src/app/built-profiles.ts";
import { cpSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type LoadedConfig, loadConfig, type LoadOptions } from "../../../src/config/load-config.ts";
import { formatProblem } from "../../../src/config/problem.ts";
import { InternalCtrlr } from "../../../src/device-model/components/internal-ctrlr.ts";
import { LocalAuthListCtrlr } from "../../../src/device-model/components/local-auth-list-ctrlr.ts";
import { NetworkConfiguration } from "../../../src/device-model/components/network-configuration.ts";
import { OCPP16LegacyCtrlr } from "../../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { OCPPCommCtrlr } from "../../../src/device-model/components/ocpp-comm-ctrlr.ts";
import { SmartChargingCtrlr } from "../../../src/device-model/components/smart-charging-ctrlr.ts";
import type { DeviceModel } from "../../../src/device-model/device-model.ts";
import { accessOf } from "../../../src/device-model/keys-16/key.ts";
import { standardKeys } from "../../../src/device-model/keys-16/standard-keys.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { fullExample } from "../device-model/key-csv.ts";
import { keys16, model } from "../device-model/model-for-tests.ts";
import { configFolder, least, loadConfigFiles } from "./config-folder.ts";

const everyKey = resolve(import.meta.dirname, "../../fixtures/config-every-key");

function loaded(dir: string, options?: LoadOptions): { config: LoadedConfig; warnings: string[] } {
  const result = loadConfig(dir, options);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join("\n"));
  return { config: result.config, warnings: result.warnings.map(formatProblem) };
}

function problems(files: Readonly<Record<string, unknown>>, options?: LoadOptions): string[] {
  const result = loadConfig(configFolder(files), options);
  return result.ok ? [] : result.problems.map(formatProblem);
}

function settingsOf(config: LoadedConfig): DeviceModel {
  const extra = config.customKeys.map((key) => key.handle);
  return model(config.values, new MemoryStore(), { extra });
}

describe("a whole configuration", () => {
  it("with every key gives every variable its value, and 1.6 shows it", () => {
    const { config, warnings } = loaded(everyKey);
    expect(warnings).toEqual([]);
    const settings = settingsOf(config);
    expect(standardKeys.filter((key) => !settings.isSet(key.handle)).map((key) => key.key)).toEqual([]);
    expect(settings.get(OCPPCommCtrlr.HeartbeatInterval)).toBe(777);
    expect(settings.get(InternalCtrlr.SupportedCiphers13)).toEqual(["TLS_AES_256_GCM_SHA384"]);
    const keys = keys16(settings, { custom: config.customKeys, sections: [...config.sections] });
    const shown = new Map(keys.read(undefined).known.map((entry) => [entry.key, entry.value]));
    const hidden = standardKeys.filter((key) => key.unlisted || accessOf(key) === "wo").map((key) => key.key);
    expect(hidden).toEqual(["MeterPublicKeys", "AuthorizationKey"]);
    const built = standardKeys.filter((key) => key.awaits === undefined);
    expect(built.filter((key) => shown.get(key.key) === undefined).map((key) => key.key)).toEqual(hidden);
    // What awaits a part this build does not have is loaded all the same.
    expect(settings.getText(SmartChargingCtrlr.Phases3to1)).toBe("true");
    expect(shown.get("acmeGain")).toBe("0.75");
    expect(config.station).toMatchObject({
      Hal: "simulated",
      DataDir: join(everyKey, "state/db"),
      LogDir: "/var/log/every-key",
      MessageQueueResumeDelay: 4,
      OutboxMaxRows: 5000,
    });
  });

  it.skipIf(!existsSync(fullExample))("libocpp's full example boots as it is", () => {
    const dir = configFolder({});
    cpSync(fullExample, join(dir, "ocpp-config.json"));
    const { config, warnings } = loaded(dir, { builtProfiles: ["Core"], builtSecurityProfiles: [0, 1] });
    const settings = settingsOf(config);
    expect(settings.get(NetworkConfiguration.Identity)).toBe("cp001");
    expect(settings.get(OCPP16LegacyCtrlr.SupportedFeatureProfiles)).toEqual(["Core"]);
    expect(warnings.join("\n")).toMatch(/this version has no .*SmartCharging/);
    expect(warnings.join("\n")).toContain('ConnectorPhaseRotation is "RST0.RST,1.RST,2.RTS"');
    const keys = keys16(settings, { sections: [...config.sections] });
    expect(keys.read(["ConnectorPhaseRotation", "SecurityProfile"]).unknown).toEqual([]);
    expect(settings.isSet(LocalAuthListCtrlr.EntriesMaxLimit)).toBe(true);
  });

  it("with the least is complete: the rest has defaults, and data never goes to a temporary folder", () => {
    const dir = configFolder({ "ocpp-config.json": least });
    const { config, warnings } = loaded(dir);
    expect(warnings).toEqual([]);
    expect(config.station).toEqual({
      OcppVersions: ["1.6"],
      Hal: "mqtt",
      DcEvses: [],
      DcRefusesAmps: true,
      SessionOwner: "station",
      Mqtt: { Url: "mqtt://127.0.0.1:1883", Prefix: "ocpp-station" },
      DataDir: join(dir, "data"),
      LogDir: join(dir, "logs"),
      LogLevel: "info",
      MessageQueueResumeDelay: 0,
      ResetStopDelay: 0,
      Interfaces: {},
      Compression: true,
      MeterFlushInterval: 60,
      OutboxMaxRows: 200_000,
      OutboxMaxBytes: 67_108_864,
    });
    expect([...config.sections].sort()).toEqual(["Core", "Internal", "Security"]);
  });

  it("the default one is valid and without a warning", () => {
    const { config, warnings } = loaded(resolve(import.meta.dirname, "../../../config"), {
      builtProfiles,
      builtSecurityProfiles,
    });
    expect(warnings).toEqual([]);
    expect(settingsOf(config).get(OCPP16LegacyCtrlr.NumberOfConnectors)).toBe(2);
  });
});

describe("user_config.json", () => {
  it.each(["user_config.json", "user_config/user_config.json"])("%s wins over ocpp-config.json", (name) => {
    const dir = configFolder({
      "ocpp-config.json": {
        ...least,
        Core: { NumberOfConnectors: 1, HeartbeatInterval: 10, ResetRetries: 4 },
      },
      [name]: { Core: { HeartbeatInterval: 20 }, Custom: { beep: false } },
    });
    const { config } = loaded(dir);
    const settings = settingsOf(config);
    expect(settings.get(OCPPCommCtrlr.HeartbeatInterval)).toBe(20);
    expect(settings.get(OCPPCommCtrlr.ResetRetries)).toBe(4);
    expect(config.customKeys.map((key) => key.key)).toEqual(["beep"]);
    expect(config.files).toEqual([join(dir, "ocpp-config.json"), join(dir, name)]);
  });

  it("takes a key back to its default with null", () => {
    const dir = configFolder({
      "ocpp-config.json": { ...least, Core: { NumberOfConnectors: 1, HeartbeatInterval: 10 } },
      "user_config.json": { Core: { HeartbeatInterval: null } },
    });
    const { config } = loaded(dir);
    expect(settingsOf(config).get(OCPPCommCtrlr.HeartbeatInterval)).toBe(
      OCPPCommCtrlr.HeartbeatInterval.default,
    );
  });

  it("is checked like the other, and named in what is wrong", () => {
    const user = { Core: { HeartbeatInterval: "x" }, Station: {} };
    expect(problems({ "ocpp-config.json": least, "user_config.json": user })).toEqual([
      "user_config.json: Station: belongs in ocpp-config.json",
      'user_config.json: Core.HeartbeatInterval is "x": expected a whole number of at least 0',
    ]);
  });
});

describe("mistakes", () => {
  const core = (more: object) => ({ ...least, Core: { ...least.Core, ...more } });

  it.each([
    "MeterValuesAlignedData",
    "MeterValuesSampledData",
    "StopTxnAlignedData",
    "StopTxnSampledData",
    "ConnectorPhaseRotation",
    "SupportedFeatureProfiles",
  ])("%sMaxLength bounds its list, whichever stands first (1.6 §5.3)", (name) => {
    const items = {
      ConnectorPhaseRotation: "0.RST,1.RST",
      SupportedFeatureProfiles: "Core,RemoteTrigger",
    }[name];
    const list = { [name]: items ?? "Voltage,SoC" };
    const most = { [`${name}MaxLength`]: 1 };
    for (const keys of [
      { ...list, ...most },
      { ...most, ...list },
    ])
      expect(problems({ "ocpp-config.json": core(keys) })).toEqual([
        `ocpp-config.json: Core.${name} is ${JSON.stringify(list[name])}: expected at most 1 items`,
      ]);
  });

  it("a number written as none of ours is a mistake that says how to write it", () => {
    const text = JSON.stringify(core({ HeartbeatInterval: 1 })).replace(
      '"HeartbeatInterval":1',
      '"HeartbeatInterval":1e30',
    );
    expect(problems({ "ocpp-config.json": text })).toEqual([
      "ocpp-config.json: Core.HeartbeatInterval is 1e+30: expected a whole number of at least 0, in digits only and within 32 bits",
    ]);
  });

  it("are all found at once, each with file, path, value and what was expected", () => {
    const found = problems({
      "ocpp-config.json": {
        Internal: { ...least.Internal, ChargePointModel: "x".repeat(21), CentralSystemURI: "http://a:b@c" },
        Core: {
          HeartbeatInterval: "soon",
          LightIntensity: 101,
          LocalPreAuthorize: "true",
          ResetRetries: 1.5,
        },
        Security: { SecurityProfile: 4 },
        // Written without a pause, the flash would be worn out.
        Station: { Hal: "mqqt", MeterFlushInterval: 0 },
      },
    });
    expect(found).toEqual([
      'ocpp-config.json: Internal.CentralSystemURI is "http://***@c": expected a WebSocket address such as wss://csms.example.com/ocpp, without user name and password',
      `ocpp-config.json: Internal.ChargePointModel is "${"x".repeat(21)}": expected a text of 1 to 20 characters`,
      'ocpp-config.json: Core.HeartbeatInterval is "soon": expected a whole number of at least 0',
      "ocpp-config.json: Core.LightIntensity is 101: expected a whole number from 0 to 100",
      'ocpp-config.json: Core.LocalPreAuthorize is "true": expected true or false',
      "ocpp-config.json: Core.ResetRetries is 1.5: expected a whole number of at least 0",
      "ocpp-config.json: Security.SecurityProfile is 4: expected a whole number from 0 to 3",
      "ocpp-config.json: Core.NumberOfConnectors: is missing; it has no default",
      'ocpp-config.json: Station.Hal is "mqqt": expected one of mqtt, simulated',
      "ocpp-config.json: Station.MeterFlushInterval is 0: expected at least 1",
    ]);
  });

  it.each([
    [core({ HeartbeatIntervall: 1 }), "Core.HeartbeatIntervall", "HeartbeatInterval"],
    [core({ heartbeatInterval: 1 }), "Core.heartbeatInterval", "HeartbeatInterval"],
    [{ ...least, SmartCharing: {} }, "SmartCharing", "SmartCharging"],
    [{ ...least, Sation: {} }, "Sation", "Station"],
    [{ ...least, Station: { DataDri: "x" } }, "Station.DataDri", "DataDir"],
    [{ ...least, Station: { Mqtt: { Uri: "x" } } }, "Station.Mqtt.Uri", "Url"],
    [
      core({ MeterValuesSampledData: "Voltage,Curent.Import" }),
      "Core.MeterValuesSampledData",
      "Current.Import",
    ],
    [
      core({ SupportedFeatureProfiles: "Core,SmartChraging" }),
      "Core.SupportedFeatureProfiles",
      "SmartCharging",
    ],
    [
      { ...least, Internal: { ...least.Internal, LogMessagesFormat: ["htlm"] } },
      "Internal.LogMessagesFormat",
      "html",
    ],
  ])("a typo: the nearest known key or value (%#)", (json, path, meant) => {
    const [only, ...rest] = problems({ "ocpp-config.json": json });
    expect(rest).toEqual([]);
    expect(only).toContain(`ocpp-config.json: ${path}`);
    expect(only).toContain(`(did you mean ${meant}?)`);
  });

  it("a key in the wrong section is sent to the right one", () => {
    expect(problems({ "ocpp-config.json": core({ SecurityProfile: 1 }) })).toEqual([
      "ocpp-config.json: Core.SecurityProfile: belongs in the section Security",
    ]);
  });

  it("an address with a password, which would be refused at every attempt to connect", () => {
    const Internal = { ...least.Internal, CentralSystemURI: "ws://user:hunter2@csms.test.invalid/ocpp" };
    expect(problems({ "ocpp-config.json": { ...least, Internal } })).toEqual([
      'ocpp-config.json: Internal.CentralSystemURI is "ws://***@csms.test.invalid/ocpp": expected a WebSocket address such as wss://csms.example.com/ocpp, without user name and password',
    ]);
  });

  it("never show a secret", () => {
    const json = {
      ...least,
      Security: { AuthorizationKey: "geheim", AuthorizationKy: "geheim" },
      Core: { ...least.Core, AuthorizationKey: "geheim" },
      Station: { Mqtt: { Password: ["geheim"], Url: "http://u:geheim@h" }, Proxy: "ftp://u:geheim@h" },
    };
    const found = problems({ "ocpp-config.json": json });
    expect(found).toHaveLength(6);
    expect(found.join("\n")).not.toContain("geheim");
  });

  it("a file that is missing, no JSON, no object, or far too large", () => {
    expect(problems({})).toEqual([expect.stringMatching(/ocpp-config\.json: is missing$/)]);
    expect(loadConfig(configFolder({}))).toMatchObject({ ok: false, code: "CONFIG_NOT_FOUND" });
    const file = join(configFolder({ "ocpp-config.json": "{}" }), "ocpp-config.json");
    expect(loadConfig(file)).toMatchObject({
      code: "CONFIG_NOT_FOUND",
      problems: [{ file, expected: "is no folder; expected the folder of ocpp-config.json" }],
    });
    expect(loadConfig(configFolder({ "ocpp-config.json": "{" }))).toMatchObject({ code: "CONFIG_INVALID" });
    expect(problems({ "ocpp-config.json": '{\n  "Core": {\n  }\n  "Internal": {}\n}' })).toEqual([
      expect.stringMatching(/ocpp-config\.json: is no JSON: line 4, column 3: expected a "," or a "}"$/),
    ]);
    expect(problems({ "ocpp-config.json": "[]" })).toEqual([
      expect.stringMatching(/expected a JSON object$/),
    ]);
    expect(problems({ "ocpp-config.json": " ".repeat(1024 * 1024 + 1) })).toEqual([
      expect.stringMatching(/is larger than 1048576 bytes/),
    ]);
    expect(problems({ "ocpp-config.json": { ...least, Core: [] } })).toEqual([
      "ocpp-config.json: Core is []: expected an object",
      "ocpp-config.json: Core.NumberOfConnectors: is missing; it has no default",
    ]);
  });

  it("§9.1.29 Core is not optional", () => {
    expect(problems({ "ocpp-config.json": core({ SupportedFeatureProfiles: "SmartCharging" }) })).toEqual([
      expect.stringContaining("expected Core to be among them"),
    ]);
  });

  it("a security profile this version does not have is refused, not lowered", () => {
    const json = { ...least, Security: { SecurityProfile: 2, AuthorizationKey: "0123456789abcdef" } };
    expect(problems({ "ocpp-config.json": json }, { builtSecurityProfiles: [0, 1] })).toEqual([
      "ocpp-config.json: Security.SecurityProfile is 2: this version has the security profiles 0, 1",
    ]);
  });

  it("an EVSE that is not there is not DC either", () => {
    const station = { Evses: [1], DcEvses: [1, 2] };
    const json = { ...least, Core: { ...least.Core, NumberOfConnectors: 1 }, Station: station };
    expect(problems({ "ocpp-config.json": json })).toEqual([
      "ocpp-config.json: Station.DcEvses is [1,2]: there is no EVSE 2; expected numbers from 1 to 1",
    ]);
    expect(problems({ "ocpp-config.json": { ...json, Station: { ...station, DcEvses: [1] } } })).toEqual([]);
  });
});

describe("warnings", () => {
  it("tell of what will surprise, and do not stop", () => {
    const json = {
      ...least,
      Security: { SecurityProfile: 1 },
      CostAndPrice: { CustomDisplayCostAndPrice: false, DefaultPrice: { priceText: "x".repeat(600) } },
    };
    const { warnings } = loaded(configFolder({ "ocpp-config.json": json }));
    expect(warnings).toEqual([
      "ocpp-config.json: Security.SecurityProfile is 1: needs Security.AuthorizationKey, unless the CSMS set one before",
      "ocpp-config.json: CostAndPrice.DefaultPrice: is longer than 500 characters; GetConfiguration shows the key without its value",
    ]);
  });

  it("name the formats of the message log that this version does not write", () => {
    const json = {
      ...least,
      Internal: { ...least.Internal, LogMessagesFormat: ["html", "session_logging"] },
    };
    const dir = configFolder({ "ocpp-config.json": json });
    expect(loaded(dir).warnings).toEqual([]);
    expect(loaded(dir, { builtLogFormats: ["log", "html"] }).warnings).toEqual([
      "ocpp-config.json: Internal.LogMessagesFormat: this version does not write session_logging; it writes log, html",
    ]);
  });

  it("A00.FR.205 a short AuthorizationKey, without showing it", () => {
    const json = { ...least, Security: { SecurityProfile: 1, AuthorizationKey: "short-key" } };
    const { warnings } = loaded(configFolder({ "ocpp-config.json": json }));
    expect(warnings).toEqual([
      "ocpp-config.json: Security.AuthorizationKey: is shorter than the 16 characters of A00.FR.205",
    ]);
  });
});

describe("the Custom section", () => {
  it("is bound by profile_schemas/Custom.json where that is", () => {
    const properties = {
      speed: { type: "integer", maximum: 5 },
      zone: { readOnly: true },
      gain: { type: "number" },
    };
    const dir = configFolder({
      "ocpp-config.json": { ...least, Custom: { speed: 3, zone: "B", gain: 1 } },
      "profile_schemas/Custom.json": { properties },
    });
    const { config } = loaded(dir);
    const keys = keys16(settingsOf(config), { custom: config.customKeys });
    expect(keys.write("speed", "6")).toBe("Rejected");
    expect(keys.write("speed", "5")).toBe("Accepted");
    expect(keys.write("zone", "C")).toBe("Rejected");
    expect(keys.write("gain", "1.5")).toBe("Accepted");
  });

  it("takes scalars with a name of their own only", () => {
    const Custom = { HeartbeatInterval: 1, list: [1], "with blank": 1, a: 1, A: 2, __proto__x: 1 };
    expect(problems({ "ocpp-config.json": { ...least, Custom } })).toEqual([
      "ocpp-config.json: Custom.HeartbeatInterval: is a standard key; it belongs in the section Core",
      "ocpp-config.json: Custom.list is [1]: expected true, false, a number or a text",
      "ocpp-config.json: Custom.with blank: expected a name of 1 to 50 printable ASCII characters",
      "ocpp-config.json: Custom.A: differs from a only in case",
    ]);
  });
});

describe("configuration in files of their own", () => {
  const at = (dir: string, name: string) => ({ path: join(dir, name), name });

  it("is read under any name, with the user's laid over it and the schema of custom keys from the root", () => {
    const dir = configFolder({
      "a/config-docker.json": { ...least, Custom: { gain: 1 } },
      "b/mine.json": { Core: { HeartbeatInterval: 33 } },
      "root/profile_schemas/Custom.json": { properties: { gain: { readOnly: true } } },
    });
    const main = at(dir, "a/config-docker.json");
    const user = at(dir, "b/mine.json");
    const result = loadConfigFiles({ main, user, root: join(dir, "root") });
    if (!result.ok) throw new Error("it is not good");
    expect(settingsOf(result.config).get(OCPPCommCtrlr.HeartbeatInterval)).toBe(33);
    expect(result.config.files).toEqual([main.path, user.path]);
    expect(result.config.customKeys.map((key) => accessOf(key))).toEqual(["ro"]);
    expect(result.config.station.DataDir).toBe(join(dir, "root", "data"));
    const alone = loadConfigFiles({ main, user: at(dir, "none.json"), root: dir });
    expect(alone.ok && alone.config.files).toEqual([main.path]);
  });

  it("has problems under the names it was given", () => {
    const dir = configFolder({
      "config-docker.json": { Internal: {}, Core: { NumberOfConnectors: "one" }, Station: { Hal: 1 } },
      "user/u.json": "{",
    });
    const lines = (name: string, user?: string): string[] => {
      const result = loadConfigFiles({
        main: at(dir, name),
        user: user === undefined ? undefined : at(dir, user),
        root: dir,
      });
      return result.ok ? [] : result.problems.map(formatProblem);
    };
    const found = lines("config-docker.json", "user/u.json");
    expect(found[0]).toMatch(/^user\/u\.json: is no JSON/);
    expect(found.length).toBeGreaterThan(5);
    for (const line of found.slice(1)) expect(line).toMatch(/^config-docker\.json: /);
    expect(lines("elsewhere.json")).toEqual([`elsewhere.json (${join(dir, "elsewhere.json")}): is missing`]);
  });
});

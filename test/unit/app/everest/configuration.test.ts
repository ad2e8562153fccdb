import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import {
  everestConfiguration,
  type EverestConfiguration,
  withChargerInformation,
} from "../../../../src/app/everest/configuration.ts";
import { InternalCtrlr } from "../../../../src/device-model/components/internal-ctrlr.ts";
import { OCPP16LegacyCtrlr } from "../../../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { OCPPCommCtrlr } from "../../../../src/device-model/components/ocpp-comm-ctrlr.ts";
import type { DeviceModel } from "../../../../src/device-model/device-model.ts";
import { StationError } from "../../../../src/kernel/errors.ts";
import { tempDir } from "../../../support/temp-dir.ts";
import { least } from "../../config/config-folder.ts";
import { model } from "../../device-model/model-for-tests.ts";

const fixture = resolve(import.meta.dirname, "../../../fixtures/component-config");

/** An installation: what the module of this name finds. */
class Installation {
  readonly prefix = tempDir();
  readonly cwd = join(this.prefix, "work");
  readonly type: string;

  constructor(type = "OCPP") {
    this.type = type;
  }

  share(type: string, name = ""): string {
    return join(this.prefix, "share/everest/modules", type, name);
  }

  write(path: string, json: unknown): void {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(json));
  }

  /** Component files as they come with EVerest: two EVSEs, the second with two connectors. */
  components(type: string, folder = "component_config"): void {
    cpSync(fixture, this.share(type, folder), { recursive: true });
  }

  read(
    values: Readonly<Record<string, unknown>> = {},
    connectors: readonly number[] = [1],
  ): EverestConfiguration {
    const { prefix, cwd, type } = this;
    const parameters = new Map(Object.entries(values));
    return everestConfiguration({
      moduleConfig: { moduleId: "ocpp", moduleName: type, parameters },
      prefix,
      cwd,
      connectors,
    });
  }

  refusal(values: Readonly<Record<string, unknown>> = {}): string {
    try {
      this.read(values);
    } catch (error) {
      return error instanceof StationError ? `${error.code} ${error.message}` : String(error);
    }
    return "nothing thrown";
  }
}

function settingsOf({ config }: Pick<EverestConfiguration, "config">): DeviceModel {
  return model(config.values, undefined, { extra: config.customKeys.map((key) => key.handle) });
}

const heartbeat = (of: EverestConfiguration): number => settingsOf(of).get(OCPPCommCtrlr.HeartbeatInterval);
const withHeartbeat = (seconds: number) => ({
  ...least,
  Core: { NumberOfConnectors: 1, HeartbeatInterval: seconds },
});

describe("OCPP with the backend legacy", () => {
  it("takes the JSON and the user's from the share folder of OCPP, whatever the working directory is", () => {
    const there = new Installation();
    there.write(there.share("OCPP", "ocpp-config.json"), withHeartbeat(10));
    there.write(there.share("OCPP", "user_config.json"), { Core: { HeartbeatInterval: 20 } });
    const read = there.read();
    expect(heartbeat(read)).toBe(20);
    expect(read.userConfigPath).toBe(there.share("OCPP", "user_config.json"));
    expect(read.warnings).toEqual([]);
    expect(read.mode).toBe("Only1.6");
    expect(read.settings).toEqual({
      scheduleUnit: "A",
      scheduleDurationS: 600,
      scheduleIntervalS: 30,
      delayOcppStartMs: 0,
      externalWebsocketControl: false,
    });
    // EVerest's defaults, though a reboot empties the folder: said, and not changed.
    expect(read.config.station.DataDir).toBe("/tmp/ocpp_1_6_charge_point");
    expect(read.config.station.LogDir).toBe("/tmp/everest_ocpp_logs");
    expect(read.notes.join()).toContain("DatabasePath moves it");
  });

  it("does what the other keys say", () => {
    const there = new Installation();
    const main = join(there.prefix, "elsewhere/config-docker.json");
    there.write(main, least);
    const { config, settings, userConfigPath, warnings } = there.read({
      ChargePointConfigPath: main,
      UserConfigPath: "user_config/u.json",
      DatabasePath: "db",
      MessageLogPath: "logs",
      MessageQueueResumeDelay: 4,
      ResetStopDelay: 2,
      DelayOcppStart: 1500,
      PublishChargingScheduleIntervalS: 0,
      PublishChargingScheduleDurationS: 60,
      RequestCompositeScheduleUnit: "W",
      EnableExternalWebsocketControl: true,
    });
    expect(warnings).toEqual([]);
    expect(config.station).toMatchObject({
      DataDir: join(there.cwd, "db"),
      LogDir: join(there.cwd, "logs"),
      MessageQueueResumeDelay: 4,
      ResetStopDelay: 2,
      SessionOwner: "charger",
      Evses: [1],
    });
    expect(userConfigPath).toBe(there.share("OCPP", "user_config/u.json"));
    expect(settings).toEqual({
      scheduleUnit: "W",
      scheduleDurationS: 60,
      scheduleIntervalS: 0,
      delayOcppStartMs: 1500,
      externalWebsocketControl: true,
    });
  });

  it("has as many connectors as EVerest, whatever the files say", () => {
    const there = new Installation();
    there.write(there.share("OCPP", "ocpp-config.json"), least);
    there.write(there.share("OCPP", "user_config.json"), { Core: { NumberOfConnectors: 9 } });
    const read = there.read({}, [1, 2]);
    expect(settingsOf(read).get(OCPP16LegacyCtrlr.NumberOfConnectors)).toBe(3);
    expect(read.config.station.Evses).toEqual([1, 2]);
    expect(read.notes).toContain("user_config.json: Core.NumberOfConnectors is not taken; EVerest has 3");
  });

  it("takes of the section Station what EVerest does not decide", () => {
    const there = new Installation();
    there.write(there.share("OCPP", "ocpp-config.json"), {
      ...least,
      Station: {
        LogLevel: "debug",
        Compression: false,
        Hal: "simulated",
        DataDir: "x",
        OcppVersions: ["1.6"],
      },
    });
    const { config, warnings } = there.read();
    expect(config.station).toMatchObject({ LogLevel: "debug", Compression: false, Hal: "mqtt" });
    expect(warnings).toEqual([
      "ocpp-config.json: Station.Hal is not taken: EVerest is the hardware",
      "ocpp-config.json: Station.DataDir is not taken: DatabasePath of the module says so",
    ]);
  });

  it("says of the files what is wrong, in their own names", () => {
    const there = new Installation();
    expect(there.refusal({ ChargePointConfigPath: "config-docker.json" })).toBe(
      `CONFIG_NOT_FOUND module ocpp: the configuration has 1 problem(s):\n  config-docker.json (${there.share("OCPP", "config-docker.json")}): is missing`,
    );
    there.write(there.share("OCPP", "ocpp-config.json"), { ...least, Core: 5, Station: [] });
    there.write(there.share("OCPP", "user_config.json"), {
      Core: { HeartbeatInterval: "soon" },
      Station: {},
    });
    const text = there.refusal();
    expect(text).toContain("CONFIG_INVALID module ocpp: the configuration has 5 problem(s)");
    expect(text).toContain("  ocpp-config.json: Core is 5: expected an object");
    expect(text).toContain("  user_config.json: Station: belongs in ocpp-config.json");
    expect(text).toContain('  user_config.json: Core.HeartbeatInterval is "soon"');
  });

  it("says what it ignores", () => {
    const there = new Installation();
    there.write(there.share("OCPP", "ocpp-config.json"), least);
    const { warnings, settings } = there.read({
      RequestCompositeScheduleUnit: "kW",
      DeviceModelConfigMappings: "m.yaml",
      Ocpp16NetworkConfigSlot: 2,
    });
    expect(settings.scheduleUnit).toBe("A");
    expect(warnings).toEqual([
      'module ocpp: RequestCompositeScheduleUnit is "kW"; A is taken (A or W)',
      "module ocpp: DeviceModelConfigMappings has no effect yet: the keys of 1.6 have the variables they have",
      "module ocpp: Ocpp16NetworkConfigSlot has no effect yet: there is one connection, and it takes the details of the JSON",
    ]);
  });
});

describe("a backend with migration", () => {
  it("reads JSON and user file once, keeps what they said, and reads that until it is deleted", () => {
    const there = new Installation();
    const main = there.share("OCPP", "ocpp-config.json");
    const copy = there.share("OCPP", "device_model_storage.db.migrated.json");
    there.write(main, { ...withHeartbeat(10), Custom: { gain: 1 } });
    there.write(there.share("OCPP", "user_config.json"), {
      Core: { HeartbeatInterval: 20 },
      Custom: { gain: null },
    });
    const migrating = { ConfigBackend: "device_model_with_migration" };
    const first = there.read(migrating);
    const changes = there.share("OCPP", "device_model_storage.db.changes.json");
    expect(first.userConfigPath).toBe(changes);
    expect(heartbeat(first)).toBe(20);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    there.write(main, withHeartbeat(30));
    there.write(there.share("OCPP", "user_config.json"), {});
    const second = there.read(migrating);
    expect(heartbeat(second)).toBe(20);
    expect(second.config.files).toEqual([copy]);
    // And the backend that only reads what was migrated.
    expect(heartbeat(there.read({ ConfigBackend: "device_model" }))).toBe(20);
    there.write(copy, "not a configuration");
    expect(there.refusal(migrating)).toContain("device_model_storage.db.migrated.json");
    const fallback = { ...migrating, EnableDeviceModelFallbackToLegacyJson: true };
    const fallen = there.read(fallback);
    expect(heartbeat(fallen)).toBe(30);
    expect(fallen.userConfigPath).toBe(there.share("OCPP", "user_config.json"));
    expect(fallen.warnings.join()).toContain("the JSON configuration is taken");
  });

  it("knows what was set at run time without the database, which may lie where a reboot empties it", () => {
    const there = new Installation();
    const migrating = { ConfigBackend: "device_model_with_migration" };
    const changes = there.share("OCPP", "device_model_storage.db.changes.json");
    there.write(there.share("OCPP", "ocpp-config.json"), withHeartbeat(10));
    there.write(changes, { Core: { HeartbeatInterval: 99 } });
    // Those are of a configuration that was migrated before.
    expect(heartbeat(there.read(migrating))).toBe(10);
    expect(existsSync(changes)).toBe(false);
    there.write(changes, { Core: { HeartbeatInterval: 20 } });
    const again = there.read(migrating);
    expect([heartbeat(again), again.userConfigPath]).toEqual([20, changes]);
  });

  it("keeps nothing of a configuration that is not good", () => {
    const there = new Installation();
    there.write(there.share("OCPP", "ocpp-config.json"), { Core: {} });
    expect(there.refusal({ ConfigBackend: "device_model_with_migration" })).toContain("CONFIG_INVALID");
    expect(existsSync(there.share("OCPP", "device_model_storage.db.migrated.json"))).toBe(false);
  });

  it("that cannot keep its copy goes on, and says so", () => {
    const there = new Installation();
    there.write(there.share("OCPP", "ocpp-config.json"), withHeartbeat(10));
    const read = there.read({
      ConfigBackend: "device_model_with_migration",
      DeviceModelDatabasePath: "/dev/null/storage.db",
    });
    expect(heartbeat(read)).toBe(10);
    expect(read.warnings.join()).toContain("could not be kept");
    expect(read.userConfigPath).toBe(null);
  });

  it("names what is missing: nothing migrated, no mappings, an empty path", () => {
    const there = new Installation();
    there.write(there.share("OCPP", "ocpp-config.json"), withHeartbeat(10));
    expect(there.refusal({ ConfigBackend: "device_model" })).toContain("set ConfigBackend to legacy");
    expect(there.refusal({ ConfigBackend: "device_model", DeviceModelConfigMappings: "m.yaml" })).toContain(
      there.share("OCPP", "m.yaml"),
    );
    expect(there.refusal({ ChargePointConfigPath: "" })).toContain("ChargePointConfigPath is empty");
    expect(there.refusal({ DatabasePath: "" })).toContain("DatabasePath is empty");
    const fallback = { ConfigBackend: "device_model", EnableDeviceModelFallbackToLegacyJson: true };
    expect(heartbeat(there.read(fallback))).toBe(10);
  });
});

describe("OCPPmulti", () => {
  it("by default speaks 2.0.1 only, out of component files in the share folder of OCPP201, and reads no JSON", () => {
    const there = new Installation("OCPPmulti");
    there.write(there.share("OCPP", "ocpp-config.json"), withHeartbeat(10));
    expect(there.refusal({ EnableLegacyConfigMigration: true })).toBe(
      `CONFIG_NOT_FOUND module ocpp: the folder ${there.share("OCPP201", "component_config")} is missing; DeviceModelConfigPath has to name the folder of the component files`,
    );
    there.components("OCPP201");
    const read = there.read({ CoreDatabasePath: "core", DatabasePath: "db" }, [1, 2]);
    expect(read.config.station).toMatchObject({
      OcppVersions: ["2.0.1"],
      DataDir: there.share("OCPP201", "core"),
      Evses: [1, 2],
    });
    expect(read.config.files.filter((path) => path.endsWith("ocpp-config.json"))).toEqual([]);
    expect(read.userConfigPath).toBe(null);
    expect(read.warnings).toEqual([]);
  });

  it("finds its files in the share folders of OCPP and OCPP201", () => {
    const there = new Installation("OCPPmulti");
    there.write(there.share("OCPP", "config-docker.json"), withHeartbeat(10));
    there.write(there.share("OCPP201", "keep"), {});
    const given = { ChargePointConfigPath: "config-docker.json", Mode: "Only1.6", DatabasePath: "db" };
    expect(there.refusal(given)).toContain("set EnableLegacyConfigMigration to true");
    const read = there.read({ ...given, EnableLegacyConfigMigration: true, CompositeScheduleIntervalS: 7 });
    expect(heartbeat(read)).toBe(10);
    expect(read.settings.scheduleIntervalS).toBe(7);
    expect(read.config.station.DataDir).toBe(there.share("OCPP", "db"));
    const copy = there.share("OCPP201", "device_model_storage.db.migrated.json");
    expect(JSON.parse(readFileSync(copy, "utf8"))).toEqual(withHeartbeat(10));
    // Migrated is migrated, also when the key is taken back.
    expect(heartbeat(there.read(given))).toBe(10);
  });

  it.each([
    ["Prefer1.6", ["1.6", "2.0.1"], "db"],
    ["Prefer2", ["2.0.1", "1.6"], "core"],
  ])("in the mode %s offers %j, and the first says which database", (Mode, versions, folder) => {
    const there = new Installation("OCPPmulti");
    there.write(there.share("OCPP", "ocpp-config.json"), withHeartbeat(10));
    there.write(there.share("OCPP201", "keep"), {});
    const paths = { DatabasePath: join(there.prefix, "db"), CoreDatabasePath: join(there.prefix, "core") };
    const json = there.read({ Mode, EnableLegacyConfigMigration: true, ...paths });
    expect(json.config.station.OcppVersions).toEqual(versions);
    expect(json.config.station.DataDir).toBe(join(there.prefix, folder));
    expect(json.mode).toBe(Mode);
    // The migrated JSON lies over the component files.
    there.components("OCPP201");
    expect(heartbeat(there.read({ Mode, ...paths }, [1, 2]))).toBe(10);
  });

  it("without a JSON to migrate takes the component files", () => {
    const there = new Installation("OCPPmulti");
    there.components("OCPP201");
    const read = there.read({ Mode: "Prefer2", EnableLegacyConfigMigration: true }, [1, 2]);
    expect(read.notes.join()).toContain("the component files are all there is");
    expect(existsSync(there.share("OCPP201", "device_model_storage.db.migrated.json"))).toBe(false);
    expect(heartbeat(there.read({ Mode: "Prefer2" }, [1, 2]))).toBe(heartbeat(read));
  });
});

describe("OCPP201", () => {
  it("takes its component files, and has its database where CoreDatabasePath says", () => {
    const there = new Installation("OCPP201");
    there.components("OCPP201", "mine");
    const read = there.read({ DeviceModelConfigPath: "mine", CoreDatabasePath: "core" }, [1, 2]);
    expect(read.config.station).toMatchObject({
      OcppVersions: ["2.0.1"],
      DataDir: join(there.cwd, "core"),
      SessionOwner: "charger",
    });
    expect(there.read({ DeviceModelConfigPath: "mine" }, [1, 2]).notes.join()).toContain(
      "CoreDatabasePath moves it",
    );
    const both = there.read({ DeviceModelConfigPath: "mine", Mode: "Prefer1.6" }, [1, 2]);
    expect(both.config.station.OcppVersions).toEqual(["1.6", "2.0.1"]);
  });

  it("leaves out the places EVerest does not have, and says so of EVSEs", () => {
    const there = new Installation("OCPP201");
    there.components("OCPP201");
    const read = there.read({}, [1]);
    expect(read.config.station.Evses).toEqual([1]);
    expect(read.notes).toContain("component_config/custom/EVSE_2.json is not taken: EVerest has 1 EVSEs");
  });

  it("says of component files what is wrong, in their own names", () => {
    const there = new Installation("OCPP201");
    there.write(there.share("OCPP201", "component_config/custom/Odd.json"), { type: "object" });
    const text = there.refusal();
    expect(text).toContain("component_config/custom/Odd.json");
    expect(text).toContain("CONFIG_INVALID module ocpp: the configuration has");
  });
});

describe("the other identities", () => {
  it("OCPP speaks 2.0.1 where its mode says so, out of component files with the backend device_model", () => {
    const there = new Installation();
    there.components("OCPP");
    const read = there.read({ Mode: "Prefer2", ConfigBackend: "device_model" }, [1, 2]);
    expect(read.config.station.OcppVersions).toEqual(["2.0.1", "1.6"]);
    expect(read.config.station.DataDir).toBe("/tmp/ocpp_1_6_charge_point");
    there.write(there.share("OCPP", "ocpp-config.json"), withHeartbeat(10));
    expect(there.read({ Mode: "Only2" }).config.station.OcppVersions).toEqual(["2.0.1"]);
    expect(there.read({ DeviceModelConfigPath: "x" }).warnings).toEqual([
      "module ocpp: DeviceModelConfigPath has no effect yet: the backend legacy reads the JSON only",
    ]);
  });

  it("OCPPStation starts with nothing set, and has all its data in a share folder of its own", () => {
    const there = new Installation("OCPPStation");
    there.write(there.share("OCPPStation", "ocpp-config.json"), withHeartbeat(10));
    const read = there.read();
    expect(heartbeat(read)).toBe(10);
    expect(read.config.station.DataDir).toBe(there.share("OCPPStation", "data"));
  });

  it("a module of another type is none of ours", () => {
    expect(new Installation("OCPP3").refusal()).toContain(
      "ocpp-station can be OCPP, OCPP201, OCPPmulti, OCPPStation",
    );
  });
});

describe("what the charger says of itself", () => {
  it("goes before what is configured, and fits", () => {
    const there = new Installation();
    there.write(there.share("OCPP", "ocpp-config.json"), {
      ...least,
      Internal: { ...least.Internal, FirmwareVersion: "1" },
    });
    there.write(there.share("OCPP", "user_config.json"), { Internal: { ChargePointModel: "Two" } });
    const { config } = there.read();
    const settings = settingsOf({
      config: withChargerInformation(config, {
        vendor: "A vendor with a very long name",
        model: "Three",
        firmwareVersion: "",
      }),
    });
    expect(settings.get(InternalCtrlr.ChargePointVendor)).toBe("A vendor with a very");
    expect(settings.get(InternalCtrlr.ChargePointModel)).toBe("Three");
    expect(settings.get(InternalCtrlr.FirmwareVersion)).toBe("1");
    expect(withChargerInformation(config, null)).toBe(config);
  });
});

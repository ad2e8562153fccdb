import { describe, expect, it } from "vitest";
import type { Identity } from "../../../../../hal/everest/manifest/manifest.ts";
import { StationError } from "../../../../../src/kernel/errors.ts";
import { readParameters } from "../../../../../hal/everest/manifest/parameters.ts";

const read = (identity: Identity, values: Readonly<Record<string, unknown>>) =>
  readParameters(identity, { moduleId: "ocpp", parameters: new Map(Object.entries(values)) });

describe("the configuration keys of the module", () => {
  it("have their defaults where the manager says nothing, or null", () => {
    const { parameters, warnings } = read("OCPP", { UserConfigPath: null });
    expect(warnings).toEqual([]);
    expect(parameters.text("ChargePointConfigPath")).toBe("ocpp-config.json");
    expect(parameters.text("UserConfigPath")).toBe("user_config.json");
    expect(parameters.text("Mode")).toBe("Only1.6");
    expect(parameters.whole("PublishChargingScheduleIntervalS")).toBe(30);
    expect(parameters.flag("EnableExternalWebsocketControl")).toBe(false);
  });

  it("have what the manager says", () => {
    const { parameters } = read("OCPPmulti", {
      Mode: "Only1.6",
      EnableLegacyConfigMigration: true,
      CompositeScheduleIntervalS: 0,
    });
    expect(parameters.text("Mode")).toBe("Only1.6");
    expect(parameters.flag("EnableLegacyConfigMigration")).toBe(true);
    expect(parameters.whole("CompositeScheduleIntervalS")).toBe(0);
  });

  it.each([
    ["DelayOcppStart", "soon", 'module ocpp: DelayOcppStart is "soon"; expected a whole number'],
    ["DelayOcppStart", 1.5, "module ocpp: DelayOcppStart is 1.5; expected a whole number"],
    ["MessageLogPath", 7, "module ocpp: MessageLogPath is 7; expected a text"],
    [
      "EnableExternalWebsocketControl",
      "true",
      'module ocpp: EnableExternalWebsocketControl is "true"; expected true or false',
    ],
    ["Mode", "Only3", 'module ocpp: Mode is "Only3"; expected one of Prefer1.6, Prefer2, Only1.6, Only2'],
    [
      "ConfigBackend",
      "sqlite",
      'module ocpp: ConfigBackend is "sqlite"; expected one of legacy, device_model, device_model_with_migration',
    ],
  ])("%s may not be %j", (name, value, text) => {
    expect(() => read("OCPP", { [name]: value })).toThrow(new StationError("CONFIG_INVALID", text));
  });

  it("that the identity does not have are named and ignored", () => {
    const { parameters, warnings } = read("OCPP", { DatabasPath: "/x", CompositeScheduleIntervalS: "?" });
    expect(warnings).toEqual([
      "module ocpp: DatabasPath is no configuration key of OCPP; it is ignored",
      "module ocpp: CompositeScheduleIntervalS is no configuration key of OCPP; it is ignored",
    ]);
    expect(parameters.whole("CompositeScheduleIntervalS")).toBe(30);
  });

  it("beyond what can be are cut, with a word about it", () => {
    const { parameters, warnings } = read("OCPP", { MessageQueueResumeDelay: 99_999, ResetStopDelay: -1 });
    expect(parameters.whole("MessageQueueResumeDelay")).toBe(3600);
    expect(parameters.whole("ResetStopDelay")).toBe(0);
    expect(warnings).toEqual([
      "module ocpp: MessageQueueResumeDelay is 99999; 3600 is taken",
      "module ocpp: ResetStopDelay is -1; 0 is taken",
    ]);
  });
});

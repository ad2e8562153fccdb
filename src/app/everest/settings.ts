import type { AdapterSettings } from "../../../hal/everest/adapter.ts";
import { configKeys } from "../../../hal/everest/manifest/config-keys.ts";
import { type Identity, identities } from "../../../hal/everest/manifest/manifest.ts";
import type { Parameters } from "../../../hal/everest/manifest/parameters.ts";
import type { StationSection } from "../../config/station-section.ts";
import { StationError } from "../../kernel/errors.ts";

/** What the configuration keys of the module come to, beside the configuration of the station. */
export interface EverestSettings extends AdapterSettings {
  /** Between being ready and connecting to the CSMS, ms. */
  readonly delayOcppStartMs: number;
  /** Messages on the external MQTT may open and close the link to the CSMS. */
  readonly externalWebsocketControl: boolean;
}

/** The identity a module has by its type, which is the name of its folder. */
export function identityOf(moduleName: string, moduleId: string): Identity {
  const found = identities.find((identity) => identity === moduleName);
  if (found) return found;
  throw new StationError(
    "CONFIG_INVALID",
    `module ${moduleId} is of the type ${moduleName}; ocpp-station can be ${identities.join(", ")}`,
  );
}

/** Reads them; `warnings` grows by what is odd. */
export function settingsOf(parameters: Parameters, warnings: string[]): EverestSettings {
  const unit = parameters.text("RequestCompositeScheduleUnit");
  if (unit !== "A" && unit !== "W")
    warnings.push(
      `module ${parameters.moduleId}: RequestCompositeScheduleUnit is ${JSON.stringify(unit)}; A is taken (A or W)`,
    );
  const own = parameters.identity === "OCPP";
  return {
    scheduleUnit: unit === "W" ? "W" : "A",
    scheduleDurationS: parameters.whole(
      own ? "PublishChargingScheduleDurationS" : "RequestCompositeScheduleDurationS",
    ),
    scheduleIntervalS: parameters.whole(
      own ? "PublishChargingScheduleIntervalS" : "CompositeScheduleIntervalS",
    ),
    delayOcppStartMs: parameters.whole("DelayOcppStart"),
    externalWebsocketControl: parameters.flag("EnableExternalWebsocketControl"),
  };
}

/** The versions `Mode` offers to the CSMS, best first; the CSMS picks one of them by the subprotocol. */
export function versionsOfMode({ text }: Pick<Parameters, "text">): StationSection["OcppVersions"] {
  switch (text("Mode")) {
    case "Only2":
      return ["2.0.1"];
    case "Prefer2":
      return ["2.0.1", "1.6"];
    case "Prefer1.6":
      return ["1.6", "2.0.1"];
    default:
      return ["1.6"];
  }
}

const textsWithoutEffect = [
  ["DeviceModelConfigMappings", "the keys of 1.6 have the variables they have"],
  ["CustomMrecErrorMapPath", "errors are not told as events of the device model"],
] as const;

const numbersWithoutEffect = [
  ["Ocpp16NetworkConfigSlot", "there is one connection, and it takes the details of the JSON"],
  ["GridSupportHeartbeatS", "grid support comes with OCPP 2.1"],
] as const;

const notNeeded = [
  ["DeviceModelDatabaseMigrationPath", "ocpp-station brings its own migrations"],
  ["EverestDeviceModelDatabasePath", "ocpp-station has one database"],
] as const;

/** Says of each key that somebody set, and that does nothing, that it does nothing. */
export function tellEffectless(
  { identity, moduleId, text, whole }: Parameters,
  warnings: string[],
  notes: string[],
): void {
  const tell = (name: string, why: string): number =>
    warnings.push(`module ${moduleId}: ${name} has no effect yet: ${why}`);
  for (const [name, why] of textsWithoutEffect) if (text(name) !== configKeys[name].default) tell(name, why);
  if (identity === "OCPP" && text("ConfigBackend") === "legacy")
    if (text("DeviceModelConfigPath") !== configKeys.DeviceModelConfigPath.default)
      tell("DeviceModelConfigPath", "the backend legacy reads the JSON only");
  for (const [name, why] of numbersWithoutEffect)
    if (whole(name) !== configKeys[name].default) tell(name, why);
  for (const [name, why] of notNeeded)
    if (text(name) !== configKeys[name].default) notes.push(`${name} is not needed: ${why}`);
}

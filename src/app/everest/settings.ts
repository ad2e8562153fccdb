import type { AdapterSettings } from "../../../hal/everest/adapter.ts";
import { configKeys } from "../../../hal/everest/manifest/config-keys.ts";
import { type Identity, identities } from "../../../hal/everest/manifest/manifest.ts";
import type { Parameters } from "../../../hal/everest/manifest/parameters.ts";
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

/**
 * Holds the mode against what this version can: OCPP 1.6.
 * @throws StationError CONFIG_INVALID: only 2.x is wanted, or there is no 1.6 configuration
 */
export function checkMode({ identity, moduleId, text }: Parameters, notes: string[]): void {
  const mode = text("Mode");
  const refuse = (why: string): StationError =>
    new StationError("CONFIG_INVALID", `module ${moduleId}: this version speaks OCPP 1.6 only, ${why}`);
  if (identity === "OCPP201")
    throw refuse(
      "and OCPP201 has no 1.6 configuration. Put it in the place of OCPP instead: ocpp-station everest install --as OCPP",
    );
  if (mode === "Only2")
    throw refuse(
      identity === "OCPP"
        ? "and Mode is Only2. Set Mode to Only1.6"
        : "and Mode is Only2. Set Mode to Only1.6, or install it --as OCPP or OCPPStation",
    );
  if (mode !== "Only1.6") notes.push(`Mode is ${mode}; this version speaks OCPP 1.6 only, and does so`);
}

const textsWithoutEffect = [
  ["DeviceModelConfigPath", "component files come with OCPP 2.0.1"],
  ["DeviceModelConfigMappings", "further mappings come with OCPP 2.0.1"],
  ["CustomMrecErrorMapPath", "it is for OCPP 2.x"],
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
  { moduleId, text, whole }: Parameters,
  warnings: string[],
  notes: string[],
): void {
  const tell = (name: string, why: string): number =>
    warnings.push(`module ${moduleId}: ${name} has no effect yet: ${why}`);
  for (const [name, why] of textsWithoutEffect) if (text(name) !== configKeys[name].default) tell(name, why);
  for (const [name, why] of numbersWithoutEffect)
    if (whole(name) !== configKeys[name].default) tell(name, why);
  for (const [name, why] of notNeeded)
    if (text(name) !== configKeys[name].default) notes.push(`${name} is not needed: ${why}`);
}

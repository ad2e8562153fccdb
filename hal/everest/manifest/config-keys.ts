import type { FlagKey, NumberKey, TextKey } from "./manifest.ts";

const text = (fallback: string, description: string, more: Partial<TextKey> = {}): TextKey => ({
  type: "string",
  default: fallback,
  description,
  ...more,
});
const whole = (fallback: number, max: number, description: string): NumberKey => ({
  type: "integer",
  default: fallback,
  min: 0,
  max,
  description,
});
const flag = (fallback: boolean, description: string): FlagKey => ({
  type: "boolean",
  default: fallback,
  description,
});

const day = 86_400;
const interval =
  "Every how many seconds the composite schedules are sent to the energy sinks and published again, though nothing changed. 0: only on a change.";
const horizon = "How many seconds the composite schedules for EVerest look ahead.";

/** Modes of operation: which versions of OCPP are offered to the CSMS. */
export const modes = ["Prefer1.6", "Prefer2", "Only1.6", "Only2"] as const;

export const configBackends = ["legacy", "device_model", "device_model_with_migration"] as const;

/** Every configuration key any of our manifests has. */
export const configKeys = {
  ChargePointConfigPath: text(
    "ocpp-config.json",
    "The configuration of OCPP 1.6 as JSON, in the format of libocpp. A relative path begins in the share folder of the module.",
  ),
  UserConfigPath: text(
    "user_config.json",
    "JSON that is laid over the configuration, key by key. Keys that the CSMS or EVerest change while the station runs are written to it.",
  ),
  DatabasePath: text(
    "/tmp/ocpp_1_6_charge_point",
    "The folder of the station's database where 1.6 is the version offered first, and always as OCPP.",
  ),
  CoreDatabasePath: text(
    "/tmp/ocpp201",
    "The folder of the station's database where 2.0.1 is the version offered first, and always as OCPP201.",
  ),
  DeviceModelDatabasePath: text(
    "device_model_storage.db",
    "Where the device model lies. ocpp-station has it in its one database; beside this path it keeps the copy of a configuration that was migrated.",
  ),
  EverestDeviceModelDatabasePath: text(
    "everest_device_model_storage.db",
    "Not needed: ocpp-station has one database.",
  ),
  DeviceModelDatabaseMigrationPath: text(
    "device_model_migrations",
    "Not needed: ocpp-station brings the migrations of its database with it.",
  ),
  DeviceModelConfigPath: text(
    "component_config",
    "The folder of the component files of the device model: the configuration of OCPP 2.0.1. A JSON of 1.6 that was migrated lies over them.",
  ),
  DeviceModelConfigMappings: text(
    "",
    "Optional YAML file with further mappings of 1.6 configuration keys to variables of the device model.",
  ),
  ConfigBackend: text(
    "legacy",
    "Where the configuration of OCPP 1.6 comes from. legacy: the JSON, at every start. device_model_with_migration: the JSON at the first start only. device_model: component files, and what was migrated before.",
    { words: configBackends },
  ),
  EnableDeviceModelFallbackToLegacyJson: flag(
    false,
    "Take the JSON, as with the backend legacy, when the device model cannot be used.",
  ),
  EnableLegacyConfigMigration: flag(
    false,
    "Take over the JSON configuration of OCPP 1.6 at the first start. Later it is not read any more.",
  ),
  EnableExternalWebsocketControl: flag(
    false,
    "Let messages below everest_api/ocpp/cmd on the external MQTT open and close the connection to the CSMS. For tests.",
  ),
  PublishChargingScheduleIntervalS: whole(30, day, interval),
  CompositeScheduleIntervalS: whole(30, day, interval),
  PublishChargingScheduleDurationS: whole(600, 7 * day, horizon),
  RequestCompositeScheduleDurationS: whole(600, 7 * day, horizon),
  RequestCompositeScheduleUnit: text(
    "A",
    "The unit of composite schedules within EVerest: A fits AC charging, W fits DC charging.",
  ),
  GridSupportHeartbeatS: whole(
    60,
    day,
    "Every how many seconds the directives of the grid are published again for each EVSE. 0: only on a change.",
  ),
  MessageLogPath: text(
    "/tmp/everest_ocpp_logs",
    "The folder of the logs of OCPP messages. Its last part is created.",
  ),
  MessageQueueResumeDelay: whole(
    0,
    3600,
    "Seconds to wait after connecting before messages that were queued are sent. Some certification tests want to speak first.",
  ),
  DelayOcppStart: whole(
    0,
    600_000,
    "Milliseconds to wait before connecting to the CSMS, in which the other modules tell the state of their connectors.",
  ),
  ResetStopDelay: whole(
    0,
    600,
    "Seconds between the answer to a Reset and the reset, in which the CSMS can answer the last messages.",
  ),
  Ocpp16NetworkConfigSlot: whole(
    1,
    100,
    "Which network configuration slot of OCPP 2.x takes the address and credentials of a migrated 1.6 configuration. 0: none.",
  ),
  CustomMrecErrorMapPath: text(
    "",
    "Optional JSON file that names for types of EVerest's errors the techCode in OCPP 2.x.",
  ),
  Mode: text(
    "Only2",
    "Which OCPP versions the station speaks. Only1.6 and Only2: that one; Prefer1.6 and Prefer2: what the CSMS takes, that one first.",
    { enum: modes },
  ),
} as const satisfies Readonly<Record<string, TextKey | NumberKey | FlagKey>>;

export type ConfigKeyName = keyof typeof configKeys;

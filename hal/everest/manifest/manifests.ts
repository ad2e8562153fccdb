import { configKeys, type ConfigKeyName } from "./config-keys.ts";
import type { ConfigKey, Identity, Manifest, Provided, Requirement } from "./manifest.ts";

const pick = (...names: readonly ConfigKeyName[]): Record<string, ConfigKey> =>
  Object.fromEntries(names.map((name) => [name, configKeys[name]]));

const need = (name: string, min: number, max: number): Requirement => ({ interface: name, min, max });

/** The EVSEs of a station, and the station itself. */
const mostEvses = 128;

const provides: Readonly<Record<string, Provided>> = {
  auth_validator: {
    interface: "auth_token_validator",
    description: "Says whether a token may charge: by the local list, the cache or the CSMS.",
  },
  auth_provider: {
    interface: "auth_token_provider",
    description: "Tokens the CSMS starts transactions with.",
  },
  data_transfer: { interface: "ocpp_data_transfer", description: "Data of vendors for the CSMS." },
  ocpp_generic: {
    interface: "ocpp",
    description: "Variables, availability, state and control of the OCPP station, whatever its version.",
  },
  session_cost: { interface: "session_cost", description: "What a session costs, as the CSMS says." },
};

const main: Readonly<Record<string, Provided>> = {
  main: {
    interface: "ocpp_1_6_charge_point",
    description: "Configuration keys and control of the OCPP 1.6 station.",
  },
};

const requires: Readonly<Record<string, Requirement>> = {
  evse_manager: need("evse_manager", 1, mostEvses),
  auth: need("auth", 1, 1),
  system: need("system", 1, 1),
  security: need("evse_security", 1, 1),
  reservation: need("reservation", 0, 1),
  evse_energy_sink: need("external_energy_limits", 0, mostEvses + 1),
  data_transfer: need("ocpp_data_transfer", 0, 1),
  display_message: need("display_message", 0, 1),
  extensions_15118: need("iso15118_extensions", 0, mostEvses),
};

const chargerInformation = { charger_information: need("charger_information", 0, 1) };

const common = pick(
  "EnableExternalWebsocketControl",
  "MessageLogPath",
  "MessageQueueResumeDelay",
  "RequestCompositeScheduleUnit",
  "DelayOcppStart",
  "ResetStopDelay",
  "DeviceModelDatabasePath",
  "DeviceModelDatabaseMigrationPath",
  "DeviceModelConfigPath",
);

const for201 = pick(
  "CoreDatabasePath",
  "EverestDeviceModelDatabasePath",
  "CompositeScheduleIntervalS",
  "RequestCompositeScheduleDurationS",
  "CustomMrecErrorMapPath",
);

const multi: Manifest = {
  description:
    "An OCPP charging station (1.6, 2.0.1, 2.1) in the place of EVerest's OCPPmulti: ocpp-station.",
  config: {
    ...common,
    ...for201,
    ...pick(
      "ChargePointConfigPath",
      "UserConfigPath",
      "DatabasePath",
      "DeviceModelConfigMappings",
      "EnableLegacyConfigMigration",
      "GridSupportHeartbeatS",
      "Ocpp16NetworkConfigSlot",
      "Mode",
    ),
  },
  provides,
  requires: { ...requires, ...chargerInformation, grid_support: need("grid_support", 0, mostEvses) },
};

/**
 * The manifests. Those of EVerest's own modules have all their keys, types and defaults, so that a configuration written for
 * them works; only `Mode` is added.
 */
export const manifests: Readonly<Record<Identity, Manifest>> = {
  OCPP: {
    description: "An OCPP 1.6 charge point in the place of EVerest's OCPP: ocpp-station.",
    config: {
      ...common,
      ...pick(
        "ChargePointConfigPath",
        "UserConfigPath",
        "DatabasePath",
        "DeviceModelConfigMappings",
        "ConfigBackend",
        "EnableDeviceModelFallbackToLegacyJson",
        "PublishChargingScheduleIntervalS",
        "PublishChargingScheduleDurationS",
        "Ocpp16NetworkConfigSlot",
      ),
      Mode: { ...configKeys.Mode, default: "Only1.6" },
    },
    provides: { ...main, ...provides },
    requires: { ...requires, ...chargerInformation, reservation: need("reservation", 1, 1) },
  },
  OCPP201: {
    description: "An OCPP 2.0.1 charging station in the place of EVerest's OCPP201: ocpp-station.",
    config: { ...common, ...for201, ...pick("Mode") },
    provides,
    requires,
  },
  OCPPmulti: multi,
  OCPPStation: {
    ...multi,
    description: "ocpp-station: an OCPP charging station that speaks the version the CSMS takes.",
    config: {
      ...multi.config,
      Mode: { ...configKeys.Mode, default: "Prefer2" },
      // Ours alone, so what has no good reason is not inherited: data that a reboot deletes, and a first start that needs a
      // key more.
      DatabasePath: { ...configKeys.DatabasePath, default: "data" },
      CoreDatabasePath: { ...configKeys.CoreDatabasePath, default: "data" },
      EnableLegacyConfigMigration: { ...configKeys.EnableLegacyConfigMigration, default: true },
    },
    provides: { ...main, ...provides },
  },
};

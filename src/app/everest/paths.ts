import { isAbsolute, join, resolve } from "node:path";
import type { Identity } from "../../../hal/everest/manifest/manifest.ts";
import type { Parameters, TextName } from "../../../hal/everest/manifest/parameters.ts";

/** Where a relative path begins: in the share folder of a module type, or in the working directory. */
type Base = "OCPP" | "OCPP201" | "OCPPStation" | "cwd";

/** The paths among the configuration keys. */
export type PathKey = Extract<
  TextName,
  | "ChargePointConfigPath"
  | "UserConfigPath"
  | "DatabasePath"
  | "CoreDatabasePath"
  | "DeviceModelDatabasePath"
  | "EverestDeviceModelDatabasePath"
  | "DeviceModelDatabaseMigrationPath"
  | "DeviceModelConfigPath"
  | "DeviceModelConfigMappings"
  | "MessageLogPath"
  | "CustomMrecErrorMapPath"
>;

const everywhere = { MessageLogPath: "cwd", CustomMrecErrorMapPath: "cwd" } as const;

/**
 * As EVerest's own modules do it, so that a configuration written for them finds its files: OCPPmulti has no share folder in
 * use and goes to those of the other two. Ours has one of its own.
 */
const bases: Readonly<Record<Identity, Readonly<Record<PathKey, Base>>>> = {
  OCPP: {
    ChargePointConfigPath: "OCPP",
    UserConfigPath: "OCPP",
    DatabasePath: "cwd",
    CoreDatabasePath: "cwd",
    DeviceModelDatabasePath: "OCPP",
    EverestDeviceModelDatabasePath: "OCPP",
    DeviceModelDatabaseMigrationPath: "OCPP",
    DeviceModelConfigPath: "OCPP",
    DeviceModelConfigMappings: "OCPP",
    ...everywhere,
  },
  OCPP201: {
    ChargePointConfigPath: "OCPP201",
    UserConfigPath: "OCPP201",
    DatabasePath: "cwd",
    CoreDatabasePath: "cwd",
    DeviceModelDatabasePath: "OCPP201",
    EverestDeviceModelDatabasePath: "OCPP201",
    DeviceModelDatabaseMigrationPath: "OCPP201",
    DeviceModelConfigPath: "OCPP201",
    DeviceModelConfigMappings: "OCPP201",
    ...everywhere,
  },
  OCPPmulti: {
    ChargePointConfigPath: "OCPP",
    UserConfigPath: "OCPP",
    DatabasePath: "OCPP",
    CoreDatabasePath: "OCPP201",
    DeviceModelDatabasePath: "OCPP201",
    EverestDeviceModelDatabasePath: "OCPP201",
    DeviceModelDatabaseMigrationPath: "OCPP201",
    DeviceModelConfigPath: "OCPP201",
    DeviceModelConfigMappings: "OCPP",
    ...everywhere,
  },
  OCPPStation: {
    ChargePointConfigPath: "OCPPStation",
    UserConfigPath: "OCPPStation",
    DatabasePath: "OCPPStation",
    CoreDatabasePath: "OCPPStation",
    DeviceModelDatabasePath: "OCPPStation",
    EverestDeviceModelDatabasePath: "OCPPStation",
    DeviceModelDatabaseMigrationPath: "OCPPStation",
    DeviceModelConfigPath: "OCPPStation",
    DeviceModelConfigMappings: "OCPPStation",
    ...everywhere,
  },
};

/** The share folder of a module type in an installation. */
export const shareFolder = (prefix: string, type: string): string =>
  join(prefix, "share", "everest", "modules", type);

/** The absolute path a configuration key means; undefined when it is empty, which means none. */
export function pathOf(
  key: PathKey,
  parameters: Parameters,
  { prefix, cwd }: { readonly prefix: string; readonly cwd: string },
): string | undefined {
  const value = parameters.text(key);
  if (value === "") return undefined;
  if (isAbsolute(value)) return value;
  const base = bases[parameters.identity][key];
  return resolve(cwd, base === "cwd" ? "." : shareFolder(prefix, base), value);
}

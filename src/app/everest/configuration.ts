import { existsSync } from "node:fs";
import type { ChargerInformation } from "../../../hal/everest/commands/startup.ts";
import type { Identity } from "../../../hal/everest/manifest/manifest.ts";
import { type Parameters, readParameters } from "../../../hal/everest/manifest/parameters.ts";
import type { ModuleConfig } from "../../../hal/everest/protocol/everest-module.ts";
import { checkSources, type LoadedConfig, type LoadResult } from "../../config/load-config.ts";
import { formatProblem } from "../../config/problem.ts";
import { InternalCtrlr } from "../../device-model/components/internal-ctrlr.ts";
import type { FileValue } from "../../device-model/device-model.ts";
import { StationError } from "../../kernel/errors.ts";
import { messageLogFormats } from "../../message-log/message-log.ts";
import { builtProfiles, builtSecurityProfiles } from "../built-profiles.ts";
import { readBackend } from "./config-backend.ts";
import { underEverest } from "./everest-section.ts";
import { pathOf, type PathKey } from "./paths.ts";
import { type EverestSettings, identityOf, settingsOf, tellEffectless, versionsOfMode } from "./settings.ts";

export interface EverestConfigurationOptions {
  readonly moduleConfig: Pick<ModuleConfig, "moduleId" | "moduleName" | "parameters">;
  /** Where EVerest is installed. */
  readonly prefix: string;
  readonly cwd: string;
  /** How many connectors each EVSE has, in order. */
  readonly connectors: readonly number[];
}

/** Everything the module's configuration in EVerest comes to. */
export interface EverestConfiguration {
  readonly identity: Identity;
  /** The word of the key `Mode`. */
  readonly mode: string;
  readonly config: LoadedConfig;
  readonly settings: EverestSettings;
  /** Where changes of 1.6 keys at run time are written to, beside the database; null: nowhere. */
  readonly userConfigPath: string | null;
  readonly warnings: readonly string[];
  /** What is good to know, and nothing to do about. */
  readonly notes: readonly string[];
}

/**
 * Reads and checks the configuration the keys of the module name. May be called again when EVerest has said more of its EVSEs.
 * @throws StationError CONFIG_INVALID, CONFIG_NOT_FOUND with all that is wrong
 */
export function everestConfiguration(options: EverestConfigurationOptions): EverestConfiguration {
  const { moduleConfig, connectors } = options;
  const identity = identityOf(moduleConfig.moduleName, moduleConfig.moduleId);
  const { parameters, warnings: odd } = readParameters(identity, moduleConfig);
  const warnings = [...odd];
  const notes: string[] = [];
  const settings = settingsOf(parameters, warnings);
  tellEffectless(parameters, warnings, notes);
  const folder = (key: PathKey): string => folderOf(key, parameters, options);
  const versions = versionsOfMode(parameters);
  const dataKey = dataKeyOf(parameters, versions);
  const section = {
    OcppVersions: versions,
    DataDir: folder(dataKey),
    LogDir: folder("MessageLogPath"),
    MessageQueueResumeDelay: parameters.whole("MessageQueueResumeDelay"),
    ResetStopDelay: parameters.whole("ResetStopDelay"),
    Evses: connectors,
  };
  if (section.DataDir.startsWith("/tmp/"))
    notes.push(`the database lies in ${section.DataDir}, which a reboot may empty; ${dataKey} moves it`);
  const mrec = pathOf("CustomMrecErrorMapPath", parameters, options);
  if (mrec !== undefined && !existsSync(mrec))
    warnings.push(
      `module ${moduleConfig.moduleId}: CustomMrecErrorMapPath names ${mrec}, which is not there`,
    );

  const { config, userConfigPath } = readBackend({
    parameters,
    folders: options,
    check: (sources): LoadResult => {
      const result = checkSources(underEverest(sources, section, notes, warnings), {
        builtProfiles,
        builtSecurityProfiles,
        builtLogFormats: messageLogFormats,
      });
      if (result.ok) warnings.push(...result.warnings.map(formatProblem));
      return result;
    },
    warnings,
    notes,
  });
  return { identity, mode: parameters.text("Mode"), config, settings, userConfigPath, warnings, notes };
}

/** The database of 1.6 and that of 2.x have keys of their own where a module is both; one of ours has one for all. */
function dataKeyOf({ identity }: Parameters, versions: readonly string[]): PathKey {
  if (identity === "OCPP") return "DatabasePath";
  return identity === "OCPP201" || versions[0] !== "1.6" ? "CoreDatabasePath" : "DatabasePath";
}

function folderOf(
  key: PathKey,
  parameters: Parameters,
  folders: { readonly prefix: string; readonly cwd: string },
): string {
  const path = pathOf(key, parameters, folders);
  if (path !== undefined) return path;
  throw new StationError(
    "CONFIG_INVALID",
    `module ${parameters.moduleId}: ${key} is empty; it has to name a folder`,
  );
}

/** What the charger says of itself goes before what is configured; as much of it as OCPP has room for. */
export function withChargerInformation(
  config: LoadedConfig,
  information: ChargerInformation | null,
): LoadedConfig {
  if (information === null) return config;
  const said = [
    [InternalCtrlr.ChargePointVendor, information.vendor],
    [InternalCtrlr.ChargePointModel, information.model],
    [InternalCtrlr.ChargePointSerialNumber, information.serialNumber],
    [InternalCtrlr.ChargeBoxSerialNumber, information.chargeBoxSerialNumber],
    [InternalCtrlr.FirmwareVersion, information.firmwareVersion],
  ] as const;
  const known = said.flatMap(([handle, text]): FileValue[] => {
    // Control characters would make a value no file could have.
    const value =
      text
        ?.replace(/\p{Cc}/gu, " ")
        .trim()
        .slice(0, handle.maxLength) ?? "";
    return value === "" ? [] : [{ handle, value, origin: "config" }];
  });
  const replaced = new Set(known.map(({ handle }) => handle.id));
  return { ...config, values: [...config.values.filter(({ handle }) => !replaced.has(handle.id)), ...known] };
}

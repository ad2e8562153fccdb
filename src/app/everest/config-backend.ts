import { existsSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Parameters } from "../../../hal/everest/manifest/parameters.ts";
import { readComponentFolder } from "../../config/component-folder.ts";
import {
  type ConfigSources,
  type LoadFailure,
  type NamedFile,
  readConfigFiles,
} from "../../config/config-sources.ts";
import type { LoadedConfig, LoadResult } from "../../config/load-config.ts";
import { formatProblem } from "../../config/problem.ts";
import { errorText, StationError } from "../../kernel/errors.ts";
import { changesPath, merged, migratedPath } from "./migrated-copy.ts";
import { pathOf, type PathKey } from "./paths.ts";
import { writeJsonFile } from "./write-whole.ts";

/** What `readBackend` works with. */
export interface BackendOptions {
  readonly parameters: Parameters;
  readonly folders: { readonly prefix: string; readonly cwd: string };
  /** Checks sources as they are under EVerest. */
  readonly check: (sources: ConfigSources) => LoadResult;
  readonly warnings: string[];
  readonly notes: string[];
}

export interface Backend {
  readonly config: LoadedConfig;
  /** Where changes of 1.6 keys at run time are written to, beside the database; null: nowhere. */
  readonly userConfigPath: string | null;
}

/** legacy: the JSON at every start. migrate: at the first one. migrated: only what was migrated before. components: none. */
type Kind = "legacy" | "migrate" | "migrated" | "components";

function kindOf({ identity, text, flag }: Parameters): Kind {
  if (identity === "OCPP") {
    const backend = text("ConfigBackend");
    if (backend === "legacy") return "legacy";
    return backend === "device_model_with_migration" ? "migrate" : "migrated";
  }
  // Migrating is for those who speak 1.6; ours takes what it finds.
  if (identity === "OCPP201" || (identity === "OCPPmulti" && text("Mode") === "Only2")) return "components";
  return flag("EnableLegacyConfigMigration") ? "migrate" : "migrated";
}

/**
 * Reads the configuration from where the module's keys say it is: component files, JSON as 1.6 has it, or JSON over them.
 * @throws StationError CONFIG_INVALID, CONFIG_NOT_FOUND with all that is wrong
 */
export function readBackend(options: BackendOptions): Backend {
  const { parameters, warnings } = options;
  const kind = kindOf(parameters);
  if (kind === "legacy") return legacy(options);
  try {
    checkMappings(options);
    return kind === "components" ? components(options) : migratedBackend(options, kind);
  } catch (error) {
    const fallback =
      parameters.identity === "OCPP" && parameters.flag("EnableDeviceModelFallbackToLegacyJson");
    if (!fallback || !(error instanceof StationError)) throw error;
    warnings.push(
      `the JSON configuration is taken, because the device model cannot be used: ${error.message}`,
    );
    return legacy(options);
  }
}

function legacy(options: BackendOptions): Backend {
  const { config, userPath } = readJson(options, undefined);
  return { config, userConfigPath: userPath };
}

/** Component files alone. */
function components({ parameters, folders, check }: BackendOptions): Backend {
  const folder = componentFolder({ parameters, folders });
  const files = folder && readComponentFolder(folder.path, folder.name);
  if (!folder || !files) throw noComponents(parameters, folder);
  const sources: ConfigSources = {
    main: { ...folder, json: {} },
    user: null,
    schema: {},
    root: dirname(folder.path),
    components: files,
    mainless: true,
    problems: [],
  };
  return { config: done(parameters, check(sources)), userConfigPath: null };
}

function migratedBackend(options: BackendOptions, kind: "migrate" | "migrated"): Backend {
  const { parameters, check, warnings, notes } = options;
  const copy = fileOf(options, "DeviceModelDatabasePath");
  const path = migratedPath(copy.path);
  const changes = changesPath(copy.path);
  if (existsSync(path)) {
    const main: NamedFile = { path, name: migratedPath(copy.name) };
    notes.push(`the configuration was migrated before, to ${path}; delete it to migrate again`);
    const user: NamedFile = { path: changes, name: changesPath(copy.name) };
    const root = dirname(fileOf(options, "ChargePointConfigPath").path);
    return {
      config: done(
        parameters,
        checked(readConfigFiles({ main, user, root, components: componentFolder(options) }), check),
      ),
      userConfigPath: changes,
    };
  }
  const folder = componentFolder(options);
  const described = folder !== undefined && existsSync(folder.path);
  if (kind === "migrated") {
    if (described) return components(options);
    throw nothingMigrated(parameters, folder);
  }
  const { config, sources } = readJson(options, folder);
  if (sources.mainless === true) {
    notes.push("there is no JSON configuration to migrate; the component files are all there is");
    return { config, userConfigPath: null };
  }
  try {
    // Of a configuration that was migrated before.
    rmSync(changes, { force: true });
    writeJsonFile(path, merged(sources));
    notes.push(`the configuration was migrated to ${path}; from now on the JSON is not read`);
    return { config, userConfigPath: changes };
  } catch (error) {
    warnings.push(
      `module ${parameters.moduleId}: the migrated configuration could not be kept, so the JSON is read again at the next start: ${errorText(error)}`,
    );
  }
  return { config, userConfigPath: null };
}

function noComponents({ moduleId }: Parameters, folder: NamedFile | undefined): StationError {
  const where = folder ? `the folder ${folder.path} is missing` : "DeviceModelConfigPath is empty";
  return new StationError(
    "CONFIG_NOT_FOUND",
    `module ${moduleId}: ${where}; DeviceModelConfigPath has to name the folder of the component files`,
  );
}

function nothingMigrated({ moduleId, identity }: Parameters, folder: NamedFile | undefined): StationError {
  const set =
    identity === "OCPP"
      ? "set ConfigBackend to legacy, or to device_model_with_migration"
      : "set EnableLegacyConfigMigration to true";
  return new StationError(
    "CONFIG_INVALID",
    `module ${moduleId}: there is no configuration to start from: no component files${folder ? ` in ${folder.path}` : ""}, and no JSON was migrated. To take over the JSON of ChargePointConfigPath, ${set}`,
  );
}

function readJson(
  options: BackendOptions,
  folder: NamedFile | undefined,
): {
  config: LoadedConfig;
  sources: ConfigSources;
  userPath: string | null;
} {
  const { parameters, check, folders } = options;
  const main = fileOf(options, "ChargePointConfigPath");
  const userPath = pathOf("UserConfigPath", parameters, folders) ?? null;
  const user = userPath === null ? undefined : { path: userPath, name: parameters.text("UserConfigPath") };
  const sources = readConfigFiles({ main, user, components: folder, root: dirname(main.path) });
  if (!sources.ok) throw failure(parameters, sources);
  return { config: done(parameters, check(sources)), sources, userPath };
}

function checked(sources: ReturnType<typeof readConfigFiles>, check: BackendOptions["check"]): LoadResult {
  return sources.ok ? check(sources) : sources;
}

function done(parameters: Parameters, result: LoadResult): LoadedConfig {
  if (!result.ok) throw failure(parameters, result);
  return result.config;
}

function failure({ moduleId }: Parameters, { code, problems }: LoadFailure): StationError {
  const lines = problems.map((problem) => `  ${formatProblem(problem)}`);
  return new StationError(
    code,
    `module ${moduleId}: the configuration has ${lines.length} problem(s):\n${lines.join("\n")}`,
  );
}

function checkMappings({ parameters, folders }: BackendOptions): void {
  const path = pathOf("DeviceModelConfigMappings", parameters, folders);
  if (path !== undefined && !existsSync(path))
    throw new StationError(
      "CONFIG_NOT_FOUND",
      `module ${parameters.moduleId}: DeviceModelConfigMappings names ${path}, which is not there`,
    );
}

/** The folder of the component files; undefined where the key is empty. */
function componentFolder({
  parameters,
  folders,
}: Pick<BackendOptions, "parameters" | "folders">): NamedFile | undefined {
  const path = pathOf("DeviceModelConfigPath", parameters, folders);
  return path === undefined ? undefined : { path, name: parameters.text("DeviceModelConfigPath") };
}

/** The file a key names; it has to name one. */
function fileOf({ parameters, folders }: BackendOptions, key: PathKey): NamedFile {
  const path = pathOf(key, parameters, folders);
  if (path !== undefined) return { path, name: parameters.text(key) };
  throw new StationError(
    "CONFIG_INVALID",
    `module ${parameters.moduleId}: ${key} is empty; it has to name a file`,
  );
}

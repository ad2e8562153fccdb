import { join, resolve } from "node:path";
import { type ComponentSources, readComponentFolder } from "./component-folder.ts";
import { isFile, readJsonFile } from "./json-file.ts";
import type { Problem } from "./problem.ts";

/** A file somebody named. */
export interface NamedFile {
  /** Absolute. */
  readonly path: string;
  /** What problems call it: as whoever configured it wrote it. */
  readonly name: string;
}

/** Where a configuration lies that is no folder of its own. */
export interface ConfigFiles {
  readonly main: NamedFile;
  /** What is laid over it; it need not be there. */
  readonly user?: NamedFile | undefined;
  /** The folder of the component files; it need not be there. */
  readonly components?: NamedFile | undefined;
  /** The folder that relative paths begin in, and that `profile_schemas/Custom.json` is in. */
  readonly root: string;
}

/** A configuration file as JSON. */
export interface JsonSource extends NamedFile {
  readonly json: Readonly<Record<string, unknown>>;
}

/** Configuration as it was read; nothing of it is checked. */
export interface ConfigSources {
  readonly main: JsonSource;
  readonly user: JsonSource | null;
  /** The content of profile_schemas/Custom.json. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly root: string;
  /** Component files; absent or null when there is no folder of them. */
  readonly components?: ComponentSources | null | undefined;
  /** The main file is not there: component files stand for it. */
  readonly mainless?: boolean | undefined;
  /** Files that are there and could not be read. */
  readonly problems: readonly Problem[];
}

export interface LoadFailure {
  readonly ok: false;
  /** The code of the StationError this is. */
  readonly code: "CONFIG_NOT_FOUND" | "CONFIG_INVALID";
  readonly problems: readonly Problem[];
}

export type SourcesRead = (ConfigSources & { readonly ok: true }) | LoadFailure;

const mainFile = "ocpp-config.json";
/** Where libocpp and EVerest write it, and where a person would put it. */
const userFiles = ["user_config.json", join("user_config", "user_config.json")];
const componentFolder = "component_config";
const schemaFile = join("profile_schemas", "Custom.json");

/** Reads the configuration in a folder. */
export function readConfigFolder(dir: string): SourcesRead {
  const root = resolve(dir);
  if (isFile(root)) {
    const expected = `is no folder; expected the folder of ${mainFile}`;
    return { ok: false, code: "CONFIG_NOT_FOUND", problems: [{ file: dir, path: "", expected }] };
  }
  const users = userFiles.map((name) => ({ path: join(root, name), name }));
  const components = { path: join(root, componentFolder), name: componentFolder };
  const main = { path: join(root, mainFile), name: mainFile };
  return read({ main, users, components, root, whole: join(dir, mainFile) });
}

/** Reads configuration files. */
export function readConfigFiles({ main, user, components, root }: ConfigFiles): SourcesRead {
  const whole = main.path === main.name ? main.name : `${main.name} (${main.path})`;
  return read({ main, users: user ? [user] : [], components, root, whole });
}

interface Reading extends Omit<ConfigFiles, "user"> {
  /** The first that is there counts. */
  readonly users: readonly NamedFile[];
  /** Names the main file where it is not about a place in it. */
  readonly whole: string;
}

function read({ main, users, components: folder, root, whole }: Reading): SourcesRead {
  const components = folder ? readComponentFolder(folder.path, folder.name) : null;
  const content = readJsonFile(main.path, whole);
  const mainless = content.kind === "missing" && components !== null;
  if (content.kind === "missing" && !mainless) {
    const problem: Problem = { file: whole, path: "", expected: "is missing" };
    return { ok: false, code: "CONFIG_NOT_FOUND", problems: [problem] };
  }
  const all = users.map((each) => ({ ...each, file: readJsonFile(each.path, each.name) }));
  const user = all.find(({ file }) => file.kind !== "missing");
  const schema = readJsonFile(join(root, schemaFile), schemaFile);
  const problems = [content, user?.file, schema].flatMap((file) =>
    file?.kind === "problem" ? [file.problem] : [],
  );
  if (content.kind === "problem") return { ok: false, code: "CONFIG_INVALID", problems };
  return {
    ok: true,
    main: { ...main, json: content.kind === "object" ? content.value : {} },
    user: user?.file.kind === "object" ? { path: user.path, name: user.name, json: user.file.value } : null,
    schema: schema.kind === "object" ? schema.value : {},
    root,
    components,
    mainless,
    problems,
  };
}

import { join, resolve } from "node:path";
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
const schemaFile = join("profile_schemas", "Custom.json");

/** Reads the configuration in a folder. */
export function readConfigFolder(dir: string): SourcesRead {
  const root = resolve(dir);
  if (isFile(root)) {
    const expected = `is no folder; expected the folder of ${mainFile}`;
    return { ok: false, code: "CONFIG_NOT_FOUND", problems: [{ file: dir, path: "", expected }] };
  }
  const users = userFiles.map((name) => ({ path: join(root, name), name }));
  return read({ path: join(root, mainFile), name: mainFile }, users, root, join(dir, mainFile));
}

/** Reads configuration files. */
export function readConfigFiles({ main, user, root }: ConfigFiles): SourcesRead {
  const whole = main.path === main.name ? main.name : `${main.name} (${main.path})`;
  return read(main, user ? [user] : [], root, whole);
}

/** The first of `users` that is there counts. `whole` names the main file where it is not about a place in it. */
function read(main: NamedFile, users: readonly NamedFile[], root: string, whole: string): SourcesRead {
  const content = readJsonFile(main.path, whole);
  if (content.kind === "missing") {
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
    main: { ...main, json: content.value },
    user: user?.file.kind === "object" ? { path: user.path, name: user.name, json: user.file.value } : null,
    schema: schema.kind === "object" ? schema.value : {},
    root,
    problems,
  };
}

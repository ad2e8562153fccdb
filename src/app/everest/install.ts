import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, join } from "node:path";
import { identities, type Identity } from "../../../hal/everest/manifest/manifest.ts";
import { manifestMark, manifestYaml } from "../../../hal/everest/manifest/manifest-yaml.ts";
import { errorText, StationError } from "../../kernel/errors.ts";
import { isObject, parseJson } from "../../kernel/json.ts";
import { packageRoot } from "../package.ts";
import { asideOf, isOurs, isThere, keepAside, moveAside, putBack, removeUnfinished } from "./aside.ts";
import { indexMark, indexScript, layProgram, makeFolder, programPrefix } from "./module-folder.ts";
import { shareFolder } from "./paths.ts";
import { writeWhole } from "./write-whole.ts";

export interface InstallOptions {
  /** Where EVerest is installed. */
  readonly prefix: string;
  readonly identity: Identity;
  /** The folder of this package, when it is not the one that runs. */
  readonly root?: string;
}

/**
 * The module of that name.
 * @throws StationError USAGE: it is none that this program can be
 */
export function identityNamed(name: string | undefined): Identity {
  const found = identities.find((identity) => identity === name);
  if (found) return found;
  throw new StationError("USAGE", `say which module to be: --as ${identities.join("|")}`);
}

/** In the program's folder: what a restore has to know. */
const noteFile = "installed.json";

/**
 * Lays this program into an installation of EVerest in the place of a module; again is harmless. What was there is kept beside.
 * Each step leaves a module that works: EVerest's with its own manifest, then this program with EVerest's manifest (which lacks
 * only keys that have defaults), then this program with its own. Gives what was done, for people.
 * @throws StationError EVEREST_INSTALL
 */
export function installModule({ prefix, identity, root = packageRoot() }: InstallOptions): string[] {
  return telling(prefix, identity, (folder) => {
    const created = !isThere(folder) || wasCreated(folder);
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    const program = layOrClean(folder, root, created);
    const done: string[] = [];
    const { index, binary, manifest } = filesOf(folder, identity);
    if (isThere(index) && !isOurs(index, indexMark)) {
      keepAside(index);
      done.push(`kept ${index} as ${basename(asideOf(index))}`);
    }
    writeWhole(index, indexScript(basename(program)), 0o644);
    // EVerest starts a binary of the module's name rather than index.js.
    if (isThere(binary)) {
      moveAside(binary);
      done.push(`moved ${binary} to ${basename(asideOf(binary))}`);
    }
    if (isThere(manifest) && !isOurs(manifest, manifestMark)) {
      keepAside(manifest);
      done.push(`kept ${manifest} as ${basename(asideOf(manifest))}`);
    }
    writeWhole(manifest, manifestYaml(identity), 0o644);
    removePrograms(folder, basename(program));
    done.push(`laid ${identity} into ${folder}, for node ${process.versions.node.split(".")[0] ?? ""}`);
    return [...done, ...sampleConfiguration(prefix, identity, root)];
  });
}

/**
 * Puts back what was there before, and takes out what is ours; again is harmless. The share folder is not touched.
 * @throws StationError EVEREST_INSTALL
 */
export function restoreModule({ prefix, identity }: Omit<InstallOptions, "root">): string[] {
  return telling(prefix, identity, (folder) => {
    if (!isThere(folder)) return [`there is no ${folder}`];
    const { index, binary, manifest } = filesOf(folder, identity);
    const created = wasCreated(folder);
    const done: string[] = [];
    // What somebody else put in place since then is newer than what was kept.
    const back = (path: string, foreign: boolean): void => {
      if (foreign && isThere(asideOf(path))) {
        if (sameContent(path)) rmSync(asideOf(path), { force: true });
        else done.push(`${path} was put there since; ${basename(asideOf(path))} is left beside it`);
      } else if (putBack(path)) done.push(`put back ${path}`);
    };
    const ours = (path: string, mark: string): boolean => isThere(path) && isOurs(path, mark);
    back(manifest, isThere(manifest) && !ours(manifest, manifestMark));
    back(binary, isThere(binary));
    back(index, isThere(index) && !ours(index, indexMark));
    for (const [path, mark] of [
      [index, indexMark],
      [manifest, manifestMark],
    ] as const)
      if (ours(path, mark)) {
        rmSync(path);
        done.push(`removed ${path}`);
      }
    for (const path of [index, manifest]) removeUnfinished(path);
    const programs = removePrograms(folder);
    if (created && readdirSync(folder).length === 0) rmdirSync(folder);
    if (done.length === 0 && programs === 0) return [`nothing of ocpp-station is in ${folder}`];
    return [...done, `took ocpp-station out of ${folder}`];
  });
}

/** Runs a step in the folder of a module; whatever the file system has against it is said as one error. */
function telling(prefix: string, identity: Identity, step: (folder: string) => string[]): string[] {
  const modules = join(prefix, "libexec", "everest", "modules");
  if (statSync(modules, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new StationError(
      "EVEREST_INSTALL",
      `${prefix} is no installation of EVerest: it has no ${join("libexec", "everest", "modules")}`,
    );
  const folder = join(modules, identity);
  try {
    return step(folder);
  } catch (error) {
    if (error instanceof StationError) throw error;
    throw new StationError("EVEREST_INSTALL", `${folder} cannot be changed: ${errorText(error)}`, {
      cause: error,
    });
  }
}

function filesOf(folder: string, identity: Identity): { index: string; binary: string; manifest: string } {
  return {
    index: join(folder, "index.js"),
    binary: join(folder, identity),
    manifest: join(folder, "manifest.yaml"),
  };
}

function programsIn(folder: string): string[] {
  return isThere(folder) ? readdirSync(folder).filter((name) => name.startsWith(programPrefix)) : [];
}

/** Removes the folders with a program, but the one named; says how many. */
function removePrograms(folder: string, keep?: string): number {
  const old = programsIn(folder).filter((name) => name !== keep);
  for (const name of old) rmSync(join(folder, name), { recursive: true, force: true });
  return old.length;
}

/** Whether an installation of ours made the folder of the module. */
function wasCreated(folder: string): boolean {
  return programsIn(folder).some((name) => {
    const file = join(folder, name, noteFile);
    const note = existsSync(file) ? parseJson(readFileSync(file, "utf8")) : undefined;
    return isObject(note) && note["createdFolder"] === true;
  });
}

/** The program, whole and noted; nothing of it when that fails. */
function layOrClean(folder: string, root: string, created: boolean): string {
  const before = programsIn(folder);
  try {
    return layProgram(folder, root, [noteFile, { createdFolder: created }]);
  } catch (error) {
    for (const name of programsIn(folder))
      if (!before.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
    if (created && readdirSync(folder).length === 0) rmdirSync(folder);
    throw error;
  }
}

function sameContent(path: string): boolean {
  return readFileSync(path).equals(readFileSync(asideOf(path)));
}

/** Our own identity has no module of EVerest whose configuration could be there. */
function sampleConfiguration(prefix: string, identity: Identity, root: string): string[] {
  if (identity !== "OCPPStation") return [];
  const folder = shareFolder(prefix, identity);
  const path = join(folder, "ocpp-config.json");
  if (isThere(path)) return [];
  const sample = parseJson(readFileSync(join(root, "config", "ocpp-config.json"), "utf8"));
  // What is not OCPP EVerest says; and no secret is in a file that everybody may read.
  const kept = isObject(sample) ? { Internal: sample["Internal"], Core: sample["Core"] } : {};
  makeFolder(folder);
  writeWhole(path, `${JSON.stringify(kept, null, 2)}\n`, 0o644);
  return [`wrote ${path}: say there who the station is and where its CSMS is`];
}

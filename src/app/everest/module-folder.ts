import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { StationError } from "../../kernel/errors.ts";
import { isObject, parseJson } from "../../kernel/json.ts";
import { programFolder } from "../package.ts";

/** Begins the names of the folders with the program in a module's folder; each installation has one of its own. */
export const programPrefix = "ocpp-station-";

/** Begins every index.js of ours. */
export const indexMark = "// Written by ocpp-station everest install.";

/** What `index.js` of a module is: the program beside it, as `everest run`. It is CommonJS or ESM, whatever lies around it. */
export function indexScript(program: string): string {
  return `${indexMark}
process.argv.splice(2, 0, "everest", "run");
import("./${program}/dist/cli.js");
`;
}

/** npm packages that are not in the bundle, and what of them runs. */
const nativePackages = [
  { name: "better-sqlite3", parts: ["package.json", "LICENSE", "lib", "build/Release/better_sqlite3.node"] },
  { name: "bindings", parts: ["package.json", "LICENSE.md", "bindings.js"] },
  { name: "file-uri-to-path", parts: ["package.json", "LICENSE", "index.js"] },
] as const;

/** Makes a folder that everybody may read, and those around it: EVerest may run as another user. */
export function makeFolder(path: string): void {
  const outermost = mkdirSync(path, { recursive: true });
  if (outermost === undefined) return;
  for (let made = path; made.length >= outermost.length; made = dirname(made)) chmodSync(made, 0o755);
}

/**
 * Copies the program into a folder of its own in `folder`, so that it survives that the package it was installed from is moved
 * or updated. On disk, and everybody's to read, when this returns. Gives the new folder's name.
 * @param root the folder of this package
 * @param note a file beside it: its name and content
 */
export function layProgram(folder: string, root: string, note: readonly [string, unknown]): string {
  const dist = programFolder(root);
  if (!existsSync(join(dist, "cli.js")))
    throw new StationError("CONFIG_NOT_FOUND", `${dist} holds no program; build it: npm run build`);
  const program = mkdtempSync(join(folder, programPrefix));
  copy(dist, join(program, "dist"));
  for (const part of ["migrations", "config", "LICENSE"]) copy(join(root, part), join(program, part));
  const own = parseJson(readFileSync(join(root, "package.json"), "utf8"));
  const { name, version, license } = isObject(own) ? own : {};
  const description = { name, version, license, type: "module", private: true };
  for (const [file, json] of [["package.json", description], note] as const)
    writeFileSync(join(program, file), `${JSON.stringify(json, null, 2)}\n`);
  let from = createRequire(join(root, "package.json"));
  for (const { name: wanted, parts } of nativePackages) {
    const description = from.resolve(`${wanted}/package.json`);
    // Each is a dependency of the one before.
    from = createRequire(description);
    for (const part of parts)
      copy(join(dirname(description), part), join(program, "node_modules", wanted, part));
  }
  settle(program);
  return program;
}

/** Copies a file, or a folder without what only developers need. What is not there, is not. */
function copy(from: string, to: string): void {
  const found = statSync(from, { throwIfNoEntry: false });
  if (!found) return;
  if (found.isDirectory()) {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) if (name !== "types") copy(join(from, name), join(to, name));
  } else {
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
}

/** Opens all of it to readers, and puts it on disk: a power cut after the module was switched over must not find empty files. */
function settle(path: string): void {
  const found = statSync(path);
  chmodSync(path, found.isDirectory() || (found.mode & 0o111) !== 0 ? 0o755 : 0o644);
  if (found.isDirectory()) for (const name of readdirSync(path)) settle(join(path, name));
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { StationError } from "../kernel/errors.ts";
import { isObject, parseJson } from "../kernel/json.ts";

/** The folder of this package, whether it runs bundled or from source. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const up = dirname(folder);
    if (up === folder)
      throw new StationError("INTERNAL", "package.json of ocpp-station was not found: reinstall it");
    folder = up;
  }
  return folder;
}

/** The folder of the bundled program: the one that runs, else (run from source) where a build puts it. */
export function programFolder(root: string): string {
  const own = dirname(fileURLToPath(import.meta.url));
  return existsSync(join(own, "cli.js")) ? own : join(root, "dist");
}

/** Where the migrations lie. */
export const migrationsDir = (): string => join(packageRoot(), "migrations");

/** The version of this package. */
export function packageVersion(): string {
  const content = parseJson(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  return isObject(content) && typeof content["version"] === "string" ? content["version"] : "unknown";
}

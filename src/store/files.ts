import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { StationError } from "../kernel/errors.ts";
import { isObject } from "../kernel/json.ts";

/** What SQLite keeps beside the database; the three belong together. */
export const companions = ["", "-wal", "-shm"] as const;

function codeOf(error: unknown): string {
  return isObject(error) && typeof error["code"] === "string" ? error["code"] : "unknown error";
}

/** An error of the file system as a `StationError`. */
export function fileError(error: unknown, path: string): StationError {
  if (error instanceof StationError) return error;
  return new StationError(
    "STORE_IO",
    `${path} cannot be read or written (${codeOf(error)}). Check that the station's user owns the data directory, ` +
      "and that the disk is neither full nor read-only.",
    { cause: error },
  );
}

/**
 * Makes the directory (0700) and an empty file (0600) where there is none, and takes group and world off a file that
 * is there: the database holds the AuthorizationKey. SQLite gives its companions the mode of the file.
 * An existing directory is left as the administrator made it.
 */
export function prepareFiles(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    if (!existsSync(path)) closeSync(openSync(path, "wx", 0o600));
    const stat = statSync(path);
    if (!stat.isFile())
      throw new StationError("STORE_IO", `${path} is not a file. Remove it, or choose another DataDir.`);
    // By name, not through a descriptor: closing one would drop the locks this process holds on the file.
    if ((stat.mode & 0o077) !== 0) chmodSync(path, 0o600);
  } catch (error) {
    throw fileError(error, path);
  }
}

/** The size in bytes; 0 when there is no such file. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Makes renames in the directory of `path` survive a power cut. */
export function syncDirectory(path: string): void {
  const directory = openSync(dirname(path), "r");
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { syncDirectory } from "../../store/files.ts";

/** Where a file is written before it takes its place. */
export const unfinished = (path: string): string => `${path}.new`;

/** Writes a file so that it is the old or the new one, never half of it, whatever happens in between. */
export function writeWhole(path: string, text: string, mode: number): void {
  const fresh = unfinished(path);
  try {
    rmSync(fresh, { force: true });
    const file = openSync(fresh, "wx", 0o600);
    try {
      writeFileSync(file, text);
      fchmodSync(file, mode);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, path);
    syncDirectory(path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** The same with JSON, for its owner only: configurations hold secrets. */
export function writeJsonFile(path: string, json: unknown): void {
  writeWhole(path, `${JSON.stringify(json, null, 2)}\n`, 0o600);
}

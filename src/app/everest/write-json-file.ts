import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { syncDirectory } from "../../store/files.ts";

/** Writes JSON so that the file is the old or the new one, never half of it, and for its owner only: it holds secrets. */
export function writeJsonFile(path: string, json: unknown): void {
  const fresh = `${path}.new`;
  try {
    rmSync(fresh, { force: true });
    const file = openSync(fresh, "wx", 0o600);
    try {
      writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`);
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

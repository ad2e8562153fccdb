import { accessSync, constants } from "node:fs";
import Database from "better-sqlite3";
import { StationError } from "../kernel/errors.ts";

function codeOf(error: unknown): string | undefined {
  return error instanceof Database.SqliteError ? error.code : undefined;
}

/** True when the file itself is broken, so that it must be set aside. */
export function isDamage(error: unknown): boolean {
  if (error instanceof StationError) return isDamage(error.cause);
  const code = codeOf(error);
  return code !== undefined && (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB");
}

/**
 * True when an error met while opening can only come from the file's header: a format from the future, or one that
 * forbids writing although the file system allows it.
 */
export function isBadHeader(error: unknown, path: string): boolean {
  const code = codeOf(error instanceof StationError ? error.cause : error);
  if (code === "SQLITE_ERROR") return true;
  if (code !== "SQLITE_READONLY") return false;
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What SQLite threw, as a `StationError` that says what to do; anything else as it is. */
export function storeError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const told = (errorCode: "STORE_LOCKED" | "STORE_IO" | "INTERNAL", text: string): StationError =>
    new StationError(errorCode, text, { cause: error });
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return told(
      "STORE_LOCKED",
      `Another process has the database ${path} open (a second station, or a tool such as sqlite3). ` +
        "End that process, or give this station a DataDir of its own.",
    );
  if (isDamage(error))
    return told(
      "STORE_IO",
      `The database ${path} is damaged. Restart the station: it sets the file aside and carries over what can be read.`,
    );
  if (code === "SQLITE_FULL")
    return told("STORE_IO", `The disk that holds ${path} is full. Free some space.`);
  if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN") || code === "SQLITE_PERM")
    return told(
      "STORE_IO",
      `The database ${path} cannot be opened for writing. Check that the station's user owns the file and its ` +
        "directory, and that the file system is not mounted read-only.",
    );
  if (code.startsWith("SQLITE_IOERR"))
    return told("STORE_IO", `Reading or writing ${path} failed (${code}). Check the storage medium.`);
  return told("INTERNAL", `The database refused a statement (${code}). Please report this with the log.`);
}

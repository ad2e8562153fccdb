import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { StationError } from "../kernel/errors.ts";
import { Connection } from "./connection.ts";
import { storeError } from "./sqlite-error.ts";

/** How long to wait for another process to let go: a restarted station meets its predecessor closing (ms). */
const defaultLockWaitMs = 1000;

/** Pages in the WAL before SQLite copies them into the main file: 2 MB of disk, about 170 durable messages. */
const checkpointPages = 512;

export interface ConnectionOptions {
  readonly lockWaitMs?: number | undefined;
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Reads past damage in the schema, for salvage. */
  readonly forgiving?: boolean | undefined;
}

/**
 * Opens the file with the settings of the station.
 *
 * `locking_mode=EXCLUSIVE`: one process owns the database for as long as it runs. There is no `-shm` file (some flash
 * file systems cannot map one), no lock call per transaction, a second station on the same data directory is told so
 * at once, and no forgotten reader can keep the WAL from being reset, so it stays bounded for years. The price, that
 * nobody can look in while it runs, is paid by `databaseStatus`, which reads a copy.
 *
 * `synchronous=FULL`: in WAL mode a commit is one `fsync` of the WAL. A durable outbox row writes two pages of 4096
 * bytes (table and index), 8.2 kB of WAL; the checkpoint writes each page once more for all the commits that touched
 * it. At the block device that is 17 kB per message, or 21 kB with its deletion (measured on ext4).
 * `journal_size_limit` gives the space of an exceptionally large transaction back. No memory map, and at most 1 MB of
 * page cache: memory is a feature.
 */
export function openConnection(path: string, options: ConnectionOptions = {}): Connection {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { timeout: options.lockWaitMs ?? defaultLockWaitMs });
    if (options.forgiving === true) {
      db.unsafeMode(true);
      db.exec("PRAGMA writable_schema = ON");
    }
    db.exec("PRAGMA locking_mode = EXCLUSIVE");
    // Asked for in an existing file it would be written again, and synced, at every start.
    if (db.pragma("page_count", { simple: true }) === 0) db.exec("PRAGMA auto_vacuum = INCREMENTAL");
    db.exec(
      `PRAGMA cache_size = -1000;
       PRAGMA temp_store = MEMORY;
       PRAGMA cell_size_check = ON;
       PRAGMA journal_mode = WAL;
       PRAGMA synchronous = FULL;
       PRAGMA wal_autocheckpoint = ${checkpointPages};
       PRAGMA journal_size_limit = ${checkpointPages * 4096};`,
    );
    return new Connection(db, path, options.onError);
  } catch (error) {
    db?.close();
    throw storeError(error, path);
  }
}

/** True while another process owns the database. Changes nothing in it; false too for what is no database. */
export function isLocked(path: string): boolean {
  let db: Database.Database | undefined;
  try {
    // A read-only connection leaves the WAL of a killed process alone; without one, a writing connection is the one
    // that removes again the empty WAL it makes, and does so under its lock.
    db = new Database(path, { readonly: existsSync(`${path}-wal`), fileMustExist: true, timeout: 0 });
    db.pragma("user_version");
    return false;
  } catch (error) {
    const told = storeError(error, path);
    return told instanceof StationError && told.code === "STORE_LOCKED";
  } finally {
    db?.close();
  }
}

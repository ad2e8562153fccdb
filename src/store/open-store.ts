import { writeFileSync, existsSync, rmSync } from "node:fs";
import type { Clock } from "../kernel/clock.ts";
import { errorText, StationError } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Store } from "../ports/store.ts";
import { check, checkTables, Damaged, refuseNewer } from "./check.ts";
import type { Connection } from "./connection.ts";
import { fileError, prepareFiles, sizeOf } from "./files.ts";
import { migrate, versionOf } from "./migrations.ts";
import { openConnection } from "./open-connection.ts";
import { readReport, salvage } from "./salvage.ts";
import { newestVersion } from "./schema-version.ts";
import { damageMark, finishSetAside } from "./set-aside.ts";
import { isBadHeader, isDamage } from "./sqlite-error.ts";
import { SqliteStore } from "./sqlite-store.ts";

export interface StoreOptions {
  /** The database file; its directory is made when missing. */
  readonly path: string;
  /** The folder `migrations/` of the package. Read only when the database is new or older than the program. */
  readonly migrationsDir: string;
  readonly logger: Logger;
  /** For the name under which a damaged database is kept. */
  readonly clock: Pick<Clock, "wall">;
  /** How long to wait for another process to let go of the database (ms); 1000 when absent. */
  readonly lockWaitMs?: number | undefined;
}

interface Opened {
  readonly connection: Connection;
  readonly opened: Store["opened"];
}

/**
 * Opens the station's database: makes it when there is none, migrates an older one, and when it is damaged sets it
 * aside and goes on with what could be read (`opened` says which).
 *
 * Throws `StationError`: STORE_NEWER, STORE_LOCKED, STORE_MIGRATION, or STORE_IO.
 */
export function openStore(options: StoreOptions): Store {
  const { path, logger } = options;
  let aside = finishing(path, () => finishSetAside(path));
  const created = sizeOf(path) === 0;
  prepareFiles(path);
  let result: Opened;
  try {
    // SQLite would throw the WAL away as a leftover.
    if (created && sizeOf(`${path}-wal`) > 0)
      throw new Damaged("it is empty, but its write-ahead log is not");
    result = openSound(options, created);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    logger.error("the database is damaged; it is set aside, and what can be read is carried over", {
      path,
      why: errorText(error),
    });
    aside = finishing(path, () => {
      salvage(path, options.migrationsDir, options.clock.wall());
      return finishSetAside(path);
    });
    result = openSound(options, false);
  }
  const { connection } = result;
  if (aside === undefined) return new SqliteStore(connection, logger, result.opened);
  const report = readReport(connection);
  return new SqliteStore(connection, logger, { kind: "salvaged", aside, ...report });
}

/** Runs what moves files, and says what to do when it cannot. */
function finishing<T>(path: string, fn: () => T): T {
  try {
    return fn();
  } catch (error) {
    throw fileError(error, path);
  }
}

function openSound(options: StoreOptions, created: boolean): Opened {
  const { path, migrationsDir, logger } = options;
  const mark = damageMark(path);
  let serving = false;
  const onError = (error: unknown): void => {
    if (!serving || !isDamage(error)) return;
    serving = false;
    logger.error("the database is damaged; the next start sets it aside", { path });
    try {
      writeFileSync(mark, "");
    } catch {
      // The disk is ill; the next start finds out by itself.
    }
  };
  let connection: Connection | undefined;
  try {
    connection = openConnection(path, { lockWaitMs: options.lockWaitMs, onError });
    const from = versionOf(connection);
    refuseNewer(from, newestVersion, path);
    check(connection, existsSync(mark));
    migrate(connection, migrationsDir, newestVersion);
    checkTables(connection);
    rmSync(mark, { force: true });
    serving = true;
    return { connection, opened: openedAs(created, from) };
  } catch (error) {
    connection?.close();
    // A migration that meets damage fails as a migration; its cause tells.
    if (isDamage(error) || (!connection && isBadHeader(error, path)))
      throw new Damaged(innermost(error), { cause: error });
    throw error;
  }
}

/** What SQLite said: the text around it tells an operator to do what is being done right here. */
function innermost(error: unknown): string {
  let inner = error;
  while (inner instanceof StationError && inner.cause !== undefined) inner = inner.cause;
  return errorText(inner);
}

function openedAs(created: boolean, from: number): Store["opened"] {
  if (created || from === 0) return { kind: "created" };
  return from === newestVersion ? { kind: "opened" } : { kind: "migrated", from, to: newestVersion };
}

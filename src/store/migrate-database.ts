import { errorText, StationError } from "../kernel/errors.ts";
import { check, Damaged, refuseNewer } from "./check.ts";
import { sizeOf } from "./files.ts";
import { listMigrations, migrate, versionOf } from "./migrations.ts";
import { openConnection } from "./open-connection.ts";

/** Where a migration began and ended; the same number twice when there was nothing to do. */
export interface MigrationResult {
  readonly from: number;
  readonly to: number;
}

/**
 * Takes a database up to `version`, the newest when absent (`ocpp-station db migrate`).
 *
 * Throws STORE_LOCKED while a station runs on it, STORE_NEWER, STORE_MIGRATION (nothing was changed), or STORE_IO.
 */
export function migrateTo(path: string, migrationsDir: string, version?: number): MigrationResult {
  return move(path, migrationsDir, (current, newest) => {
    const target = version ?? newest;
    if (target < current)
      throw new StationError(
        "USAGE",
        `The database is at version ${current} already; use "db rollback" to go back to ${target}.`,
      );
    return target;
  });
}

/**
 * Takes a database down to version `to`, for an older ocpp-station to run on (`ocpp-station db rollback`). What only
 * the newer version keeps is deleted. Errors as `migrateTo`.
 */
export function rollback(path: string, migrationsDir: string, to: number): MigrationResult {
  return move(path, migrationsDir, (current) => {
    if (to > current)
      throw new StationError(
        "USAGE",
        `The database is at version ${current}; use "db migrate" to reach ${to}.`,
      );
    return to;
  });
}

function move(
  path: string,
  migrationsDir: string,
  decide: (current: number, newest: number) => number,
): MigrationResult {
  if (sizeOf(path) === 0)
    throw new StationError(
      "STORE_MIGRATION",
      `There is no database at ${path}; the first start of the station makes it.`,
    );
  const newest = listMigrations(migrationsDir).length;
  const connection = openConnection(path);
  try {
    const from = versionOf(connection);
    refuseNewer(from, newest, path);
    check(connection, true);
    const to = decide(from, newest);
    migrate(connection, migrationsDir, to);
    return { from, to };
  } catch (error) {
    if (error instanceof Damaged)
      throw new StationError(
        "STORE_IO",
        `The database ${path} is damaged (${errorText(error)}). Start the station: it salvages what can be read.`,
        { cause: error },
      );
    throw error;
  } finally {
    connection.close();
  }
}

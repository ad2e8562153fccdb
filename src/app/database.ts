import { join } from "node:path";
import { formatProblem } from "../config/problem.ts";
import { loadConfig } from "../config/load-config.ts";
import { StationError } from "../kernel/errors.ts";
import { migrateTo, rollback } from "../store/migrate-database.ts";
import { databaseStatus, type DatabaseStatus } from "../store/status.ts";
import { migrationsDir } from "./package.ts";

/** The database of the station configured in a folder. */
export function databasePath(configDir: string): string {
  const result = loadConfig(configDir);
  if (result.ok) return join(result.config.station.DataDir, "ocpp-station.db");
  throw new StationError(result.code, result.problems.map(formatProblem).join("\n"));
}

/** Looks at the database; changes nothing. */
export const status = (path: string): DatabaseStatus => databaseStatus(path, migrationsDir());

/** Brings it to the newest migration this program has. */
export const migrate = (path: string) => migrateTo(path, migrationsDir());

/** Takes it back to an earlier migration, so that an earlier program can run on it. */
export const rollBack = (path: string, to: number) => rollback(path, migrationsDir(), to);

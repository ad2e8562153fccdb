import { StationError } from "../kernel/errors.ts";
import type { Connection } from "./connection.ts";
import { versionOf } from "./migrations.ts";
import { greatestVersion, newestVersion } from "./schema-version.ts";
import { tables } from "./schema.ts";

/** The file is broken: it must be set aside. Never leaves the room. */
export class Damaged extends Error {
  override readonly name = "Damaged";
}

/**
 * Files up to this many pages (8 MB) are checked at every start: 0.4 ms for a usual one of 200 pages, 6 ms for 2000.
 * In larger ones damage is found when it is met, and the whole is checked at the next start.
 */
const pagesCheckedAtStart = 2048;

/** Throws STORE_NEWER when a newer program wrote it. */
export function refuseNewer(version: number, newest: number, path: string): void {
  if (version <= newest || version > greatestVersion) return;
  throw new StationError(
    "STORE_NEWER",
    `The database ${path} has version ${version}, this ocpp-station knows versions up to ${newest}. Run the newer ` +
      `ocpp-station that wrote it, or use that one's "ocpp-station db rollback" first.`,
  );
}

/**
 * Throws `Damaged` when the file is no sound database of ours. `thorough` compares indexes with their tables as well,
 * whatever the size: for a file in which damage was met before.
 */
export function check(connection: Connection, thorough: boolean): void {
  const version = versionOf(connection);
  if (version < 0 || version > greatestVersion) throw new Damaged(`its version cannot be ${version}`);
  if (version === 0 && connection.number("SELECT count(*) FROM sqlite_master") > 0)
    throw new Damaged("it has tables but no version");
  if (version > 0 && version < newestVersion && missingTable(connection) === undefined)
    throw new Damaged(`its version cannot be ${version}: it has all tables of ${newestVersion}`);
  if (thorough) verdict(connection, "PRAGMA integrity_check(1)");
  else if (connection.number("PRAGMA page_count") <= pagesCheckedAtStart)
    verdict(connection, "PRAGMA quick_check(1)");
}

/** Throws `Damaged` when a table or column of the newest version is not there. */
export function checkTables(connection: Connection): void {
  if (versionOf(connection) !== newestVersion) return;
  const name = missingTable(connection);
  if (name !== undefined) throw new Damaged(`its table ${name} is not as it should be`);
}

/** The first table that lacks a column of the newest version, or is not there. */
export function missingTable(connection: Connection): string | undefined {
  return tables.find(({ name, columns }) => {
    try {
      connection.row(`SELECT ${columns.join(", ")} FROM ${name} LIMIT 0`);
      return false;
    } catch {
      return true;
    }
  })?.name;
}

function verdict(connection: Connection, pragma: string): void {
  const text = Object.values(connection.row(pragma) ?? {})[0];
  if (text !== "ok")
    throw new Damaged(typeof text === "string" ? text.slice(0, 200) : "the check gave no answer");
}

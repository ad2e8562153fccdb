import { rmSync } from "node:fs";
import { StationError } from "../kernel/errors.ts";
import { isObject, parseJson } from "../kernel/json.ts";
import { carryOver } from "./carry-over.ts";
import type { Connection } from "./connection.ts";
import { missingTable } from "./check.ts";
import { dropDamagedCopy, openDamagedCopy } from "./damaged-copy.ts";
import { companions, prepareFiles } from "./files.ts";
import { migrate, versionOf } from "./migrations.ts";
import { openConnection } from "./open-connection.ts";
import { dropUnreadable, repair } from "./repair.ts";
import { newestVersion } from "./schema-version.ts";
import { tables } from "./schema.ts";
import { asidePath, declareReady, nextLabel, workPath } from "./set-aside.ts";

/** What a salvage found. */
export interface SalvageReport {
  /** Rows carried over. */
  readonly rows: number;
  /** What was lost, in words, table by table. */
  readonly lost: readonly string[];
}

/** The note that keeps the last report in the database itself, for whoever comes after a power cut. */
const note = "store.salvaged";

/** The report a replacement carries. */
export function readReport(connection: Connection): SalvageReport {
  const row = connection.row("SELECT value FROM notes WHERE key = ?", note);
  const value = row && typeof row["value"] === "string" ? parseJson(row["value"]) : undefined;
  if (!isObject(value)) return { rows: 0, lost: [] };
  const lost = Array.isArray(value["lost"]) ? value["lost"].filter((line) => typeof line === "string") : [];
  return { rows: typeof value["rows"] === "number" ? value["rows"] : 0, lost };
}

function openWork(path: string): Connection {
  const work = workPath(path);
  // Whoever holds it is salvaging this very database: say so instead of pulling the file away from under them.
  try {
    openConnection(work).close();
  } catch (error) {
    if (error instanceof StationError && error.code === "STORE_LOCKED") throw error;
  }
  for (const companion of [...companions, "-journal"]) rmSync(work + companion, { force: true });
  prepareFiles(work);
  return openConnection(work);
}

/** The version the damaged file had when that can be believed, else the newest: also when it lacks nothing of it. */
function plausibleVersion(damaged: Connection): number {
  try {
    const version = versionOf(damaged);
    const older = version > 0 && version < newestVersion && missingTable(damaged) !== undefined;
    return older ? version : newestVersion;
  } catch {
    return newestVersion;
  }
}

function carryAll(damaged: Connection, replacement: Connection, migrationsDir: string): SalvageReport {
  migrate(replacement, migrationsDir, plausibleVersion(damaged));
  const lost: string[] = [];
  replacement.durable(() => {
    for (const { name, key } of tables) {
      if (!hasTable(replacement, name)) continue;
      const carried = carryOver(damaged, replacement, name, key);
      if (carried.lost !== null) lost.push(carried.lost);
    }
  });
  migrate(replacement, migrationsDir, newestVersion);
  return replacement.durable(() => {
    for (const shape of tables) {
      const dropped = dropUnreadable(replacement, shape);
      if (dropped > 0) lost.push(`${shape.name}: ${dropped} rows that make no sense`);
    }
    repair(replacement);
    let rows = 0;
    for (const { name } of tables) rows += replacement.number(`SELECT count(*) FROM ${name}`);
    return { rows, lost };
  });
}

function hasTable(connection: Connection, name: string): boolean {
  return connection.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?", name) > 0;
}

/**
 * Builds a sound database from what can be read of a damaged one, and declares it ready to take its place
 * (`finishSetAside`). Until then nothing of the damaged one has moved, so a power cut costs only the work.
 * Returns where the damaged file will be kept.
 */
export function salvage(path: string, migrationsDir: string, wallMs: number): string {
  const label = nextLabel(path, wallMs);
  const replacement = openWork(path);
  try {
    const damaged = openDamagedCopy(path);
    let report: SalvageReport;
    if (typeof damaged === "string") {
      migrate(replacement, migrationsDir, newestVersion);
      report = { rows: 0, lost: [`everything: ${damaged}`] };
    } else {
      try {
        report = carryAll(damaged, replacement, migrationsDir);
      } finally {
        damaged.close();
      }
    }
    replacement.run("INSERT OR REPLACE INTO notes (key, value) VALUES (?, ?)", note, JSON.stringify(report));
  } finally {
    replacement.close();
    dropDamagedCopy(path);
  }
  declareReady(path, label);
  return asidePath(path, label);
}

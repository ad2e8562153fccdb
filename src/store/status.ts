import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { errorText, StationError } from "../kernel/errors.ts";
import { check } from "./check.ts";
import type { Connection } from "./connection.ts";
import { fileError, sizeOf } from "./files.ts";
import { listMigrations, versionOf } from "./migrations.ts";
import { isLocked, openConnection } from "./open-connection.ts";
import { keptAside } from "./set-aside.ts";

/** What `ocpp-station db status` tells. */
export interface DatabaseStatus {
  readonly path: string;
  /** missing: no file. damaged: the next start salvages it. newer: this program refuses it. */
  readonly state: "missing" | "current" | "older" | "newer" | "damaged";
  /** Why it is damaged. */
  readonly damage?: string | undefined;
  /** The migration it is at; 0 when missing or unreadable. */
  readonly version: number;
  /** The newest migration this program has. */
  readonly newest: number;
  /** Migrations it has not gone through, `004-authorization-cache`. */
  readonly pending: readonly string[];
  /** Whether a process has it open now. */
  readonly inUse: boolean;
  /** Size on disk with the write-ahead log. */
  readonly bytes: number;
  /** Rows per table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Folders in which damaged databases are kept, oldest first. */
  readonly aside: readonly string[];
}

/**
 * Looks at a database, changing nothing. While a station runs on it, a copy is read: the file is locked then.
 *
 * Not for the process that has the store open: closing the files after the copy would drop that process's locks.
 */
export function databaseStatus(path: string, migrationsDir: string): DatabaseStatus {
  const migrations = listMigrations(migrationsDir);
  const named = migrations.map(({ number, name }) => `${String(number).padStart(3, "0")}-${name}`);
  const common = { path, newest: migrations.length, aside: keptAside(path) };
  const bytes = sizeOf(path) + sizeOf(`${path}-wal`);
  if (sizeOf(path) === 0)
    return { ...common, state: "missing", version: 0, pending: named, inUse: false, bytes, rows: {} };
  const inUse = isLocked(path);
  return withCopy(path, (copy) => {
    let connection: Connection | undefined;
    try {
      connection = openConnection(copy);
      const version = versionOf(connection);
      check(connection, true);
      const state =
        version === migrations.length ? "current" : version > migrations.length ? "newer" : "older";
      const pending = named.slice(version);
      return { ...common, state, version, pending, inUse, bytes, rows: countRows(connection) };
    } catch (error) {
      const damage = errorText(error instanceof StationError ? error.cause : error);
      return { ...common, state: "damaged", damage, version: 0, pending: [], inUse, bytes, rows: {} };
    } finally {
      connection?.close();
    }
  });
}

function countRows(connection: Connection): Record<string, number> {
  const rows: Record<string, number> = {};
  const names = connection.rows(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );
  for (const { name } of names)
    if (typeof name === "string")
      rows[name] = connection.number(
        // The number an emptied outbox leaves behind is no row that waits.
        name === "outbox"
          ? "SELECT count(*) FROM outbox WHERE session_id IS NOT NULL"
          : `SELECT count(*) FROM "${name.replaceAll('"', '""')}"`,
      );
  return rows;
}

/**
 * A copy beside the original (never in /tmp: it holds secrets), removed afterwards. The main file changes only in a
 * checkpoint, and between two of them the WAL only grows: a main file that stayed the same while both were copied, and
 * a WAL that may be cut short, are the database as it was at some instant.
 */
function withCopy<T>(path: string, fn: (copy: string) => T): T {
  let directory: string | undefined;
  try {
    directory = mkdtempSync(`${path}.status-`);
    const copy = join(directory, basename(path));
    for (let attempt = 0; attempt < 5; attempt++) {
      const before = statSync(path, { bigint: true });
      copyFileSync(path, copy);
      if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
      const after = statSync(path, { bigint: true });
      if (before.mtimeNs === after.mtimeNs && before.size === after.size) break;
    }
    return fn(copy);
  } catch (error) {
    throw fileError(error, path);
  } finally {
    if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
  }
}

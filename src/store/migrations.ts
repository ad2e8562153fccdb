import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errorText, StationError } from "../kernel/errors.ts";
import type { Connection } from "./connection.ts";

/** One step of the schema: the files that do and undo it. */
export interface Migration {
  readonly number: number;
  /** What it is about: the rest of the file's name. */
  readonly name: string;
  readonly up: string;
  readonly down: string;
}

const pattern = /^(\d{3})-(up|down)-([a-z0-9-]+)\.sql$/;

const broken = (text: string, cause?: unknown): StationError =>
  new StationError("STORE_MIGRATION", `${text} Nothing was changed. Reinstall ocpp-station.`, { cause });

/** The migrations in a folder, numbered from 1 without a gap, each with both files. */
export function listMigrations(directory: string): Migration[] {
  let names: string[];
  try {
    names = readdirSync(directory).sort();
  } catch (error) {
    throw broken(`The folder of migrations ${directory} cannot be read.`, error);
  }
  const found = new Map<number, { name: string; up?: string; down?: string }>();
  for (const file of names) {
    const [, digits, direction, name = ""] = pattern.exec(file) ?? [];
    if (digits === undefined) continue;
    const entry = found.get(Number(digits)) ?? { name };
    if (direction === "up") entry.up = join(directory, file);
    else entry.down = join(directory, file);
    found.set(Number(digits), entry);
  }
  return [...found].map(([number, { name, up, down }], index) => {
    if (number !== index + 1) throw broken(`Migration ${index + 1} is missing in ${directory}.`);
    if (up === undefined || down === undefined)
      throw broken(
        `Migration ${number} in ${directory} lacks its "${up === undefined ? "up" : "down"}" file.`,
      );
    return { number, name, up, down };
  });
}

/** The number of the last migration the database went through; 0 for an empty one. */
export function versionOf(connection: Connection): number {
  return connection.number("PRAGMA user_version");
}

/**
 * Takes the database up or down to `target`, all steps in one transaction: should the third step fail, the second is
 * undone as well, and the version that ran before can be started again.
 */
export function migrate(connection: Connection, directory: string, target: number): void {
  const current = versionOf(connection);
  if (current === target) return;
  const all = listMigrations(directory);
  const last = Math.max(current, target);
  if (target < 0 || last > all.length)
    throw new StationError(
      "STORE_MIGRATION",
      `There is no migration from version ${current} to ${target}: this ocpp-station knows 0 to ${all.length}.`,
    );
  const steps = target > current ? all.slice(current, target) : all.slice(target, current).reverse();
  connection.durable(() => {
    for (const step of steps) {
      const file = target > current ? step.up : step.down;
      try {
        connection.exec(readFileSync(file, "utf8"));
      } catch (error) {
        throw new StationError(
          "STORE_MIGRATION",
          `Migrating ${connection.path} from version ${current} to ${target} failed at ${file}; the database is as it was. ` +
            `Keep a copy of it and report this. (${errorText(error instanceof StationError ? error.cause : error)})`,
          { cause: error },
        );
      }
    }
    connection.exec(`PRAGMA user_version = ${target}`);
  });
}

import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import Database from "better-sqlite3";
import { z } from "zod";
import { parseJson } from "../../src/kernel/json.ts";

const moment = z.object({ boot: z.number(), mono: z.number(), wall: z.number().nullable() });
const place = z.object({ evse: z.number(), connector: z.number() });
const token = z.object({ value: z.string() }).nullable();

const started = z.object({
  kind: z.literal("transactionStarted"),
  transactionId: z.string(),
  place,
  at: moment,
  token,
  meterStartWh: z.number(),
  offline: z.boolean(),
});
const timed = {
  transactionId: z.string(),
  sequence: z.number(),
  place,
  readings: z.array(z.object({ at: moment })),
};
const readings = z.object({ kind: z.literal("transactionReadings"), ...timed });
const updated = z.object({
  kind: z.literal("transactionUpdated"),
  ...timed,
  token,
  trigger: z.string().default(""),
});
const ended = z.object({
  kind: z.literal("transactionEnded"),
  transactionId: z.string(),
  at: moment,
  reason: z.string(),
  meterStopWh: z.number(),
});
const stationReadings = z.object({ kind: z.literal("stationReadings") });
const securityEvent = z.object({ kind: z.literal("securityEvent") });
const factSchema = z.discriminatedUnion("kind", [
  started,
  readings,
  updated,
  ended,
  stationReadings,
  securityEvent,
]);

/** Text columns that hold JSON. */
const json = <T extends z.ZodTypeAny>(schema: T) => z.string().transform(parseJson).pipe(schema);

const outboxRow = z.object({ id: z.number(), message_id: z.string().nullable(), fact: json(factSchema) });
const transactionRow = z.object({
  id: z.string(),
  evse: z.number(),
  connector: z.number(),
  started_at: json(moment),
  meter_start_wh: z.number(),
  token: z.string().nullable(),
  sequence: z.number(),
  last_meter_wh: z.number(),
  ended_at: z.string().nullable(),
});
const bootRow = z.object({ boot: z.number(), wall_origin: z.number().nullable() });
const profileRow = z.object({
  profile_id: z.number(),
  evse: z.number(),
  connector: z.number().nullable(),
  profile: json(
    z.object({
      id: z.number(),
      transactionId: z.string().optional(),
      chargingSchedule: z.array(
        z.object({ chargingSchedulePeriod: z.array(z.object({ limit: z.number().optional() })) }),
      ),
    }),
  ),
});
const remoteIdRow = z.object({ transaction_id: z.string(), remote_id: z.string() });

export type MomentView = z.output<typeof moment>;
export type OutboxRowView = z.output<typeof outboxRow>;
export type ProfileRowView = z.output<typeof profileRow>;
export type TransactionRowView = z.output<typeof transactionRow>;

/** What a database holds, as SQLite itself shows it: read by the tool's own queries, not by the station's code. */
export interface DatabaseView {
  readonly outbox: readonly OutboxRowView[];
  readonly transactions: readonly TransactionRowView[];
  /** Charging profiles, in the order they were installed. */
  readonly profiles: readonly ProfileRowView[];
  readonly aside: number;
  readonly remoteIds: ReadonlyMap<string, string>;
  /** Wall time at monotonic 0 of each boot (ms). */
  readonly boots: ReadonlyMap<number, number>;
}

const empty: DatabaseView = {
  outbox: [],
  transactions: [],
  profiles: [],
  aside: 0,
  remoteIds: new Map(),
  boots: new Map(),
};

/** Copies a database nobody has open, with its write-ahead log, into a folder of its own; returns the copy's path. */
export function copyDatabase(path: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, basename(path));
  for (const companion of ["", "-wal"])
    if (existsSync(path + companion)) copyFileSync(path + companion, copy + companion);
  return copy;
}

/**
 * Reads a database by a plain SQLite connection. Null: SQLite finds it damaged. Rows that make no sense are a finding,
 * but for `damaged` ones: text can be spoilt without SQLite's noticing.
 */
export function viewDatabase(path: string, state: "sound" | "damaged" = "sound"): DatabaseView | null {
  if (!existsSync(path)) return empty;
  let db: Database.Database | undefined;
  try {
    db = new Database(path);
    if (db.pragma("quick_check(1)", { simple: true }) !== "ok") return null;
    return readAll(db, state === "damaged");
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  } finally {
    db?.close();
  }
}

/** Of a damaged database, the rows of the outbox that SQLite itself reads before it meets the damage. */
export function readableOutbox(path: string): OutboxRowView[] {
  const found: OutboxRowView[] = [];
  let db: Database.Database | undefined;
  try {
    db = new Database(path);
    const rows = db.prepare("SELECT * FROM outbox NOT INDEXED WHERE session_id IS NOT NULL ORDER BY id");
    for (const row of rows.iterate()) {
      const read = outboxRow.safeParse(row);
      if (read.success) found.push(read.data);
    }
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
  } finally {
    db?.close();
  }
  return found;
}

function readAll(db: Database.Database, tolerant: boolean): DatabaseView {
  const names = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
  const rows = <O>(table: string, schema: z.ZodType<O, z.ZodTypeDef, unknown>, where = ""): O[] => {
    if (!names.includes(table)) return [];
    const found = db.prepare(`SELECT * FROM ${table} ${where}`).all();
    if (!tolerant) return z.array(schema).parse(found);
    return found.flatMap((row) => {
      const read = schema.safeParse(row);
      return read.success ? [read.data] : [];
    });
  };
  const remoteIds = rows("remote_ids", remoteIdRow);
  return {
    outbox: rows("outbox", outboxRow, "WHERE session_id IS NOT NULL ORDER BY id"),
    transactions: rows("transactions", transactionRow, "ORDER BY number"),
    profiles: rows("charging_profiles", profileRow, "ORDER BY number"),
    aside: rows("outbox_aside", z.unknown()).length,
    remoteIds: new Map(remoteIds.map((row) => [row.transaction_id, row.remote_id])),
    boots: new Map(
      rows("boots", bootRow).flatMap(({ boot, wall_origin: origin }) =>
        origin === null ? [] : [[boot, origin] as const],
      ),
    ),
  };
}

/** The wall time of a moment as 1.6 writes it; null when its boot never knew the time. */
export function isoOf({ boots }: DatabaseView, { boot, mono, wall }: MomentView): string | null {
  const origin = boots.get(boot);
  if (wall !== null) return new Date(wall).toISOString();
  return origin === undefined ? null : new Date(Math.round(origin + mono)).toISOString();
}

/** The token of a transaction row. */
export function idTagOf({ token: text }: TransactionRowView): string {
  return text === null ? "" : (token.parse(JSON.parse(text))?.value ?? "");
}

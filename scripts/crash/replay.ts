import { isDeepStrictEqual } from "node:util";
import { dirname, join } from "node:path";
import { migrationsDir } from "../../src/app/package.ts";
import { errorText } from "../../src/kernel/errors.ts";
import { silentLogger } from "../../src/kernel/logger.ts";
import type { Store } from "../../src/ports/store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { RecordingCsms } from "./csms.ts";
import type { DatabaseView, OutboxRowView } from "./database-view.ts";
import { copyDatabase, readableOutbox, viewDatabase } from "./database-view.ts";
import { expect, nothingExpected } from "./expected.ts";
import type { Garage } from "./garage.ts";
import { historyOf } from "./history.ts";
import { Journal } from "./journal.ts";
import { judgeOrder, missing } from "./oracle.ts";
import { Signal } from "./signal.ts";
import { databaseOf, writeStationConfig } from "./station-config.ts";
import { StationProcess } from "./station-process.ts";
import type { Wire } from "./wire.ts";

/** What became of a damaged copy. */
export interface Replay {
  readonly opened: Store["opened"]["kind"] | "not";
  readonly problems: readonly string[];
}

const session = 1;
const deadlineMs = 15_000;

/** Opens a damaged database by the station's store, and compares with what SQLite itself shows of another copy. */
export function replayInProcess(damaged: string, folder: string): Replay {
  const plain = copyDatabase(damaged, join(folder, "sqlite"));
  const view = viewDatabase(plain, "damaged");
  const path = copyDatabase(damaged, join(folder, "store"));
  let store: Store | undefined;
  try {
    store = openStore({
      path,
      migrationsDir: migrationsDir(),
      logger: silentLogger,
      clock: { wall: () => Date.now() },
    });
    return {
      opened: store.opened.kind,
      problems: view ? compare(view, store) : salvaged(readableOutbox(plain), store),
    };
  } catch (error) {
    return { opened: "not", problems: [`the damaged database was not opened: ${errorText(error)}`] };
  } finally {
    store?.close();
  }
}

/** What SQLite can still read of a damaged database must have been carried over. */
function salvaged(readable: readonly OutboxRowView[], store: Store): string[] {
  if (store.opened.kind !== "salvaged") return ["a damaged database was opened as if it were sound"];
  const ids = new Set(store.outbox.page(session, 0, 1_000_000).map(({ id }) => id));
  return readable
    .filter(({ id }) => !ids.has(id))
    .map(({ id }) => `outbox row ${id} can be read, and was not salvaged`);
}

function compare(view: DatabaseView, store: Store): string[] {
  const problems: string[] = [];
  const rows = new Map(store.outbox.page(session, 0, 1_000_000).map((row) => [row.id, row]));
  for (const { id, fact, message_id: messageId } of view.outbox) {
    const row = rows.get(id);
    rows.delete(id);
    if (!row) problems.push(`outbox row ${id} did not come out`);
    else if (!contains(row.fact, fact) || (row.rendered?.messageId ?? null) !== messageId)
      problems.push(`outbox row ${id} came out as another: ${JSON.stringify(row)}`);
  }
  const open = new Set(store.transactions.open().map(({ id }) => id));
  for (const { id, ended_at: endedAt } of view.transactions)
    if (endedAt === null && !open.delete(id)) problems.push(`running transaction ${id} did not come out`);
  const profiles = new Set(store.chargingProfiles.all().map(({ profile }) => profile.id));
  for (const { profile_id: id } of view.profiles)
    if (!profiles.has(id)) problems.push(`charging profile ${id} did not come out`);
  if (store.opened.kind !== "salvaged" && rows.size + open.size > 0)
    problems.push(`more came out than SQLite shows: ${[...rows.keys(), ...open].join(", ")}`);
  return problems;
}

/** Whether all that `part` says, `whole` says too. */
function contains(whole: unknown, part: unknown): boolean {
  if (typeof part !== "object" || part === null || typeof whole !== "object" || whole === null)
    return isDeepStrictEqual(whole, part);
  const values = new Map(Object.entries(whole));
  return Object.entries(part).every(([key, value]) => contains(values.get(key), value));
}

export interface RunReplayOptions {
  readonly cli: string;
  readonly brokerUrl: string;
  /** For a prefix no board listens to. */
  readonly name: string;
  readonly garage: Garage;
  readonly firstTransactionId: number;
  readonly wire: Wire;
}

/** Starts a real `run` on a damaged database, against a CSMS that knows nothing: what SQLite shows must arrive there. */
export async function replayByRun(
  damaged: string,
  folder: string,
  options: RunReplayOptions,
): Promise<string[]> {
  const view = viewDatabase(copyDatabase(damaged, join(folder, "sqlite")), "damaged");
  const dir = join(folder, "run");
  copyDatabase(damaged, dirname(databaseOf(dir)));
  const journal = new Journal(folder, "run.jsonl");
  const signal = new Signal();
  const csms = new RecordingCsms({
    journal,
    signal,
    firstTransactionId: options.firstTransactionId,
    wire: options.wire,
  });
  await csms.listen();
  const { brokerUrl, name: prefix } = options;
  const { sessionOwner } = options.garage;
  writeStationConfig({
    dir,
    csmsUrl: csms.url,
    brokerUrl,
    prefix,
    sessionOwner,
    resumes: false,
    meterFlushS: 1,
    ocpp: options.wire.version,
    points: options.wire.points,
  });
  const expected = nothingExpected(options.wire.stationNames);
  if (view) expect(expected, view, sessionOwner === "charger");
  const lacking = (): string[] => {
    const history = historyOf(csms, expected.leaving);
    const order = judgeOrder(history, expected, options.garage);
    const booted = csms.calls.some(
      (call) => call.action === "BootNotification" && call.answered === "result",
    );
    const lost = missing(order, expected, false, sessionOwner === "charger");
    return [...history.problems, ...order.problems, ...lost, ...(booted ? [] : ["no BootNotification"])];
  };
  const station = new StationProcess({ cli: options.cli, configDir: dir, log: join(folder, "run.log") });
  try {
    await signal.until(() => !station.alive || lacking().length === 0, deadlineMs);
    const problems = station.alive ? lacking() : ["run ended by itself", ...lacking()];
    const { exit } = await station.stop();
    if (exit.code !== 0) problems.push(`run on the damaged database ended with ${exit.code ?? exit.signal}`);
    return problems;
  } finally {
    station.kill();
    await csms.close();
    journal.close();
  }
}

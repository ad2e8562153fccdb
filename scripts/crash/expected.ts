import type { DatabaseView, TransactionRowView } from "./database-view.ts";
import { idTagOf, isoOf } from "./database-view.ts";
import { isGrant } from "./points-201.ts";
import { startKey } from "./told.ts";

/** A start a database recorded. */
export interface ExpectedStart {
  /** See `startKey`; without time when the station did not know it. */
  readonly key: string;
  /** It still waited in the outbox. */
  readonly waiting: boolean;
}

/** An end a database recorded, or has to come to: what ran when power failed ends where its meter was last written. */
export interface ExpectedEnd {
  readonly meterStop: number;
  /** Null when the station did not know it, and for what still ran. */
  readonly timestamp: string | null;
  readonly reason?: "PowerLoss" | undefined;
}

/** All that databases recorded, and that the CSMS therefore has to have in the end. Keys are the station's own ids. */
export interface Expected {
  readonly starts: Map<string, ExpectedStart>;
  readonly ends: Map<string, ExpectedEnd>;
  /** Who was given leave to charge, and whether that still waited in the outbox. */
  readonly tokens: Map<string, Map<string, boolean>>;
  /** Times (ISO) of the readings that waited. */
  readonly readings: Map<string, Set<string>>;
  /** The register of a transaction that goes on, as last written, Wh: it does not end below that. */
  readonly least: Map<string, number>;
  /**
   * Numbers (2.x seqNo) of transactions that ran, of what was about to be told from memory as the process was killed: a reading, or a
   * charging state, may be lost on the way.
   */
  readonly leaving: Map<string, Set<number>>;
  /** Transactions whose start waited because the CSMS was away. */
  readonly offline: Set<string>;
  /** What an earlier CSMS called a transaction. */
  readonly remoteIds: Map<string, number>;
  /** The station's own ids are on the wire: they are in the keys of starts, in place of tokens. */
  readonly stationNames?: boolean;
}

export const nothingExpected = (stationNames = false): Expected => ({
  stationNames,
  starts: new Map(),
  ends: new Map(),
  tokens: new Map(),
  readings: new Map(),
  least: new Map(),
  leaving: new Map(),
  offline: new Set(),
  remoteIds: new Map(),
});

/**
 * Adds what a database holds; returns how many facts waited in it. What runs as the station is killed ends as PowerLoss, unless
 * it `goesOn`: the hardware owns it, or ResumeTransactionsOnBoot says so.
 */
export function expect(expected: Expected, view: DatabaseView, goesOn = false): number {
  const { starts, ends, readings, remoteIds, least, leaving, offline, stationNames = false } = expected;
  for (const row of view.transactions) {
    if (!starts.has(row.id)) starts.set(row.id, { key: keyOfRow(view, row, stationNames), waiting: false });
    if (row.token !== null) give(expected, row.id, idTagOf(row), false);
    if (row.ended_at !== null) continue;
    leaving.set(row.id, (leaving.get(row.id) ?? new Set()).add(row.sequence - 1));
    if (goesOn) least.set(row.id, Math.round(row.last_meter_wh));
    else ends.set(row.id, { meterStop: Math.round(row.last_meter_wh), timestamp: null, reason: "PowerLoss" });
  }
  for (const { fact } of view.outbox) {
    if (fact.kind === "transactionStarted") {
      const { place, at, token, meterStartWh } = fact;
      const name = stationNames ? fact.transactionId : (token?.value ?? "");
      const key = keyOf(place.evse, name, isoOf(view, at), meterStartWh);
      starts.set(fact.transactionId, { key, waiting: true });
      if (token) give(expected, fact.transactionId, token.value, true);
      if (fact.offline) offline.add(fact.transactionId);
    } else if (fact.kind === "transactionEnded") {
      const meterStop = Math.round(fact.meterStopWh);
      ends.set(fact.transactionId, { meterStop, timestamp: isoOf(view, fact.at) });
    } else if (fact.kind === "transactionReadings" || fact.kind === "transactionUpdated") {
      leaving.get(fact.transactionId)?.delete(fact.sequence);
      if (fact.kind === "transactionUpdated" && fact.token && isGrant(fact.trigger))
        give(expected, fact.transactionId, fact.token.value, true);
      const times = readings.get(fact.transactionId) ?? new Set();
      for (const { at } of fact.readings) {
        const time = isoOf(view, at);
        if (time !== null) times.add(time);
      }
      readings.set(fact.transactionId, times);
    }
  }
  for (const [id, remote] of view.remoteIds) remoteIds.set(id, Number(remote));
  return view.outbox.length;
}

function give({ tokens }: Expected, id: string, idTag: string, waiting: boolean): void {
  const given = tokens.get(id) ?? new Map<string, boolean>();
  tokens.set(id, given.set(idTag, waiting));
}

function keyOfRow(view: DatabaseView, row: TransactionRowView, stationNames: boolean): string {
  return keyOf(
    row.evse,
    stationNames ? row.id : idTagOf(row),
    isoOf(view, row.started_at),
    row.meter_start_wh,
  );
}

function keyOf(connectorId: number, idTag: string, time: string | null, meterStartWh: number): string {
  return startKey({ connectorId, idTag, timestamp: time ?? "", meterStart: Math.round(meterStartWh) });
}

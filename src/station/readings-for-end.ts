import type { TimedReading } from "../model/fact.ts";
import type { ReadingContext } from "../model/meter-value.ts";
import type { Moment } from "../model/moment.ts";
import type { Transaction } from "../model/transaction.ts";
import type { TransactionReadingTable } from "../ports/store.ts";
import { billingRegister, selectSamples } from "./meter.ts";
import { isDue, neverDropped, thinReadings, type Spacings } from "./thin-readings.ts";

/** What is wished for of the readings told with an end. */
export interface EndWishes {
  /** How many at the most. */
  readonly most: () => number;
  /** Measurands wished for at all; none: no readings are told. */
  readonly wanted: () => readonly string[];
  /** Those of them that are told of the start and the end. */
  readonly bounds: () => readonly string[];
}

export interface ReadingsForEndDeps {
  readonly table: TransactionReadingTable;
  /** The most readings the end of a transaction may carry, the one that closes it included. */
  readonly most: () => number;
}

const isBegin = ({ context }: TimedReading): boolean => context === "Transaction.Begin";

/** What is kept of one transaction. */
interface Kept {
  unwritten: TimedReading[];
  /** Rows in the table; null: not counted in this life of the process. */
  rows: number | null;
  /** Rows there are once what was written is committed. */
  rowsThen: number;
  /** Known once some had to go: what would go anyway is not even written. */
  spacings: Spacings;
  /** When the last of each context was kept. */
  last: Map<ReadingContext, Moment>;
}

/**
 * Readings kept to be told with the end of their transaction (1.6 StopTxnSampledData and StopTxnAlignedData; 2.x TxEnded
 * measurands). However long the transaction, they are bounded in memory, on the disk and in the message: beyond the bound
 * some go, evenly in time, and of what follows only as many are kept; never the first and the last (errata v4 §3.89).
 */
export class ReadingsForEnd {
  private readonly deps: ReadingsForEndDeps;
  private readonly kept = new Map<string, Kept>();

  constructor(deps: ReadingsForEndDeps) {
    this.deps = deps;
  }

  get unwritten(): boolean {
    for (const { unwritten } of this.kept.values()) if (unwritten.length > 0) return true;
    return false;
  }

  /** To be written with the next `write`. */
  add(transactionId: string, reading: TimedReading): void {
    const kept = this.of(transactionId);
    const { context, at } = reading;
    const spacing = neverDropped(context) ? undefined : kept.spacings.get(context);
    const last = kept.last.get(context);
    if (spacing && last && !isDue(last, at, spacing)) return;
    kept.last.set(context, at);
    kept.unwritten.push(reading);
    // A disk that cannot be written must not fill the memory.
    if (kept.unwritten.length >= this.deps.most()) kept.unwritten = this.thin(kept, kept.unwritten);
  }

  /**
   * One of before a restart: where what was read as it began had not been written, its row still has the register.
   * @param beganWh it; null: the meter has not told
   */
  adopt(
    { id, startedAt: at }: Pick<Transaction, "id" | "startedAt">,
    beganWh: number | null,
    wanted: readonly string[],
  ): void {
    const samples = beganWh === null ? [] : selectSamples(billingRegister(beganWh), wanted);
    if (samples.length > 0 && !this.list(id).some(isBegin))
      this.add(id, { at, context: "Transaction.Begin", samples });
  }

  /** All of a transaction, oldest first; what was read at its start may have been added later. */
  list(transactionId: string): TimedReading[] {
    const all = [...this.deps.table.list(transactionId), ...(this.kept.get(transactionId)?.unwritten ?? [])];
    return [...all.filter(isBegin), ...all.filter((reading) => !isBegin(reading))];
  }

  /** Writes what was added, within a store transaction. What it wrote is forgotten with `written`, once that is committed. */
  write(): void {
    for (const [id, kept] of this.kept) if (kept.unwritten.length > 0) this.writeOf(id, kept);
  }

  /** What `write` wrote is on the disk. */
  written(): void {
    for (const kept of this.kept.values()) {
      if (kept.unwritten.length === 0) continue;
      kept.unwritten = [];
      kept.rows = kept.rowsThen;
    }
  }

  /** The transaction is over, and its rows are gone. */
  forget(transactionId: string): void {
    this.kept.delete(transactionId);
  }

  private writeOf(id: string, kept: Kept): void {
    const { table } = this.deps;
    kept.rows ??= table.list(id).length;
    let readings: readonly TimedReading[] = kept.unwritten;
    kept.rowsThen = kept.rows + readings.length;
    if (kept.rowsThen >= this.deps.most()) {
      readings = this.thin(kept, this.list(id));
      kept.rowsThen = readings.length;
      table.delete(id);
    }
    for (const reading of readings) table.append(id, reading);
  }

  private thin(kept: Kept, readings: readonly TimedReading[]): TimedReading[] {
    const thinned = thinReadings(readings, Math.floor(this.deps.most() * 0.75), kept.spacings);
    kept.spacings = thinned.spacings;
    kept.last = new Map(thinned.kept.map(({ context, at }) => [context, at]));
    return thinned.kept;
  }

  private of(id: string): Kept {
    const known = this.kept.get(id);
    if (known) return known;
    const kept: Kept = { unwritten: [], rows: null, rowsThen: 0, spacings: new Map(), last: new Map() };
    this.kept.set(id, kept);
    return kept;
  }
}

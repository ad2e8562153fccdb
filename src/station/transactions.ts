import type { IdSource } from "../kernel/ids.ts";
import type { ConnectorRef } from "../model/evse.ts";
import type { Fact, TimedReading } from "../model/fact.ts";
import type { MeterReading } from "../model/meter-value.ts";
import type { Moment } from "../model/moment.ts";
import type { IdToken } from "../model/token.ts";
import type { StopReason, Transaction } from "../model/transaction.ts";
import type { Store } from "../ports/store.ts";
import type { Csms, FactSink } from "./csms.ts";
import { energyRegisterWh } from "./meter.ts";
import type { Authorization } from "./session-machine.ts";
import type { StationTime } from "./station-time.ts";

/** Readings kept for the end of a transaction; beyond it every second one goes, so the last message stays sendable. */
const mostReadingsForEnd = 200;

export interface TransactionsDeps {
  readonly store: Store;
  readonly sinks: readonly FactSink[];
  readonly time: StationTime;
  readonly ids: IdSource;
  readonly csms: Pick<Csms, "ready">;
}

/**
 * The transactions that run, and the only place where one begins or ends. A start or an end is on the disk, with its
 * outbox row, before these functions return (DESIGN rule 7); readings are batched.
 */
export class Transactions {
  private readonly deps: TransactionsDeps;
  private readonly running = new Map<string, Transaction>();
  /** Readings for the end not yet written, per transaction. */
  private readonly unwritten = new Map<string, TimedReading[]>();
  private readonly keptForEnd = new Map<string, number>();
  /** Those whose row on the disk is behind. */
  private readonly changed = new Set<string>();

  constructor(deps: TransactionsDeps) {
    this.deps = deps;
    for (const transaction of deps.store.transactions.open()) this.running.set(transaction.id, transaction);
  }

  /** Those that run, oldest first. */
  list(): readonly Transaction[] {
    return [...this.running.values()];
  }

  get(id: string): Transaction | undefined {
    return this.running.get(id);
  }

  begin(place: ConnectorRef, authorization: Authorization | null, meterStartWh: number): Transaction {
    const { store, ids, time, sinks } = this.deps;
    const at = time.now();
    const transaction: Transaction = {
      id: ids.uuid(),
      place,
      startedAt: at,
      meterStartWh,
      token: authorization?.token ?? null,
      groupId: authorization?.groupId ?? null,
      invalidAtWh: null,
      reservationId: authorization?.reservationId ?? null,
      remoteStartId: authorization?.remoteStartId ?? null,
      sequence: 1,
      lastMeterWh: meterStartWh,
      lastMeterAt: at,
      endedAt: null,
    };
    const fact: Fact = {
      kind: "transactionStarted",
      transactionId: transaction.id,
      sequence: 0,
      place,
      at,
      token: transaction.token,
      meterStartWh,
      reservationId: transaction.reservationId,
      remoteStartId: transaction.remoteStartId,
      offline: !this.deps.csms.ready,
    };
    store.durable(() => {
      store.transactions.insert(transaction);
      time.checkpoint();
      for (const sink of sinks) sink.append(fact, { durable: true });
    });
    this.running.set(transaction.id, transaction);
    this.wake();
    return transaction;
  }

  /** Readings of a running transaction, to be reported as they come; they are of the newest register seen. */
  report(id: string, readings: readonly TimedReading[]): void {
    const transaction = this.running.get(id);
    if (!transaction) return;
    const timed = readings.map((reading) => this.timed(transaction, reading));
    const newest = timed.at(-1);
    if (!newest) return;
    const fact: Fact = {
      kind: "transactionReadings",
      transactionId: id,
      sequence: transaction.sequence,
      place: transaction.place,
      readings: timed,
      offline: !this.deps.csms.ready,
    };
    this.change({ ...transaction, sequence: transaction.sequence + 1, lastMeterAt: newest.at });
    for (const sink of this.deps.sinks) sink.append(fact, { durable: false });
    this.wake();
  }

  /** A reading to be told with the end (1.6 StopTxnSampledData, StopTxnAlignedData; 2.x TxEnded measurands). */
  keepForEnd(id: string, reading: TimedReading): void {
    const transaction = this.running.get(id);
    if (!transaction) return;
    const waiting = this.unwritten.get(id) ?? [];
    waiting.push(this.timed(transaction, reading));
    this.unwritten.set(id, waiting);
    this.keptForEnd.set(id, (this.keptForEnd.get(id) ?? 0) + 1);
  }

  /** The CSMS told the group of the token with its answer to the start (1.6 §3.10): another of it may stop. */
  learnGroup(id: string, groupId: string): void {
    const transaction = this.running.get(id);
    if (transaction && transaction.groupId !== groupId) this.change({ ...transaction, groupId });
  }

  /** Whether the CSMS accepts its token: null, or the register (Wh) at which it said no. On the disk when this returns. */
  tokenInvalid(id: string, invalidAtWh: number | null): void {
    const transaction = this.running.get(id);
    if (!transaction) return;
    const { store } = this.deps;
    const judged = { ...transaction, invalidAtWh };
    store.durable(() => store.transactions.update(judged));
    this.change(judged);
  }

  /** The meter moved: the newest register is what a power cut would bill. */
  metered(id: string, reading: MeterReading): void {
    const transaction = this.running.get(id);
    const wh = energyRegisterWh(reading);
    if (!transaction || wh === undefined || wh < transaction.meterStartWh) return;
    const { time } = this.deps;
    const lastMeterAt = time.inTransaction(transaction.lastMeterAt, time.now());
    this.change({ ...transaction, lastMeterWh: wh, lastMeterAt });
  }

  /** Ends it. `at` and the meter default to now and the newest register seen. */
  end(
    id: string,
    how: {
      readonly reason: StopReason;
      readonly token: IdToken | null;
      readonly reading?: MeterReading | null;
      readonly at?: Moment;
      readonly closing?: readonly TimedReading[];
    },
  ): void {
    const transaction = this.running.get(id);
    if (!transaction) return;
    const { store, sinks, time } = this.deps;
    const at = time.inTransaction(transaction.lastMeterAt, how.at ?? time.now());
    const read = (how.reading && energyRegisterWh(how.reading)) ?? transaction.lastMeterWh;
    // A register behind the start is another meter's, or nonsense.
    const meterStopWh = read < transaction.meterStartWh ? transaction.lastMeterWh : read;
    // Its row is about to be written for good; what is batched must not write it open again.
    this.changed.delete(id);
    store.durable(() => {
      const readings = [
        ...store.readings.list(id),
        ...(this.unwritten.get(id) ?? []),
        ...(how.closing ?? []).map((reading) => this.timed(transaction, reading)),
      ];
      const fact: Fact = {
        kind: "transactionEnded",
        transactionId: id,
        sequence: transaction.sequence,
        place: transaction.place,
        at,
        reason: how.reason,
        token: how.token,
        meterStopWh,
        readings,
        offline: !this.deps.csms.ready,
      };
      store.transactions.update({
        ...transaction,
        sequence: transaction.sequence + 1,
        lastMeterWh: meterStopWh,
        lastMeterAt: at,
        endedAt: at,
      });
      store.readings.delete(id);
      time.checkpoint();
      for (const sink of sinks) sink.append(fact, { durable: true });
    });
    this.running.delete(id);
    this.unwritten.delete(id);
    this.keptForEnd.delete(id);
    this.wake();
  }

  /** Writes what was batched: last registers and readings for the end. A power cut loses at most what came since. */
  flush(): void {
    if (this.changed.size === 0 && this.unwritten.size === 0) return;
    this.deps.store.relaxed(() => {
      this.writeRegisters();
      for (const [id, readings] of this.unwritten) this.writeReadings(id, readings);
    });
    this.unwritten.clear();
  }

  /**
   * Writes the last registers, if it can. Called before a reading is told or written: a process that is killed must not
   * end a transaction below what it had reported.
   */
  keepRegisters(): void {
    if (this.changed.size === 0) return;
    try {
      this.deps.store.relaxed(() => this.writeRegisters());
    } catch {
      // The next flush tries again and tells; the readings go out all the same.
    }
  }

  /** A reading with the time this transaction tells: the clock may have jumped since it began. */
  private timed({ lastMeterAt }: Transaction, reading: TimedReading): TimedReading {
    const at = this.deps.time.inTransaction(lastMeterAt, reading.at);
    return at === reading.at ? reading : { ...reading, at };
  }

  private writeRegisters(): void {
    for (const id of this.changed) {
      const transaction = this.running.get(id);
      if (transaction) this.deps.store.transactions.update(transaction);
    }
    this.changed.clear();
  }

  private writeReadings(id: string, readings: readonly TimedReading[]): void {
    for (const reading of readings) this.deps.store.readings.append(id, reading);
    if ((this.keptForEnd.get(id) ?? 0) <= mostReadingsForEnd) return;
    this.deps.store.readings.thin(id);
    this.keptForEnd.set(id, this.deps.store.readings.list(id).length);
  }

  private change(transaction: Transaction): void {
    this.running.set(transaction.id, transaction);
    this.changed.add(transaction.id);
  }

  private wake(): void {
    for (const sink of this.deps.sinks) sink.wake();
  }
}

import type { IdSource } from "../kernel/ids.ts";
import type { ConnectorRef } from "../model/evse.ts";
import type { Fact, TimedReading } from "../model/fact.ts";
import type { MeterReading } from "../model/meter-value.ts";
import type { IdToken } from "../model/token.ts";
import type { Transaction } from "../model/transaction.ts";
import type { Store } from "../ports/store.ts";
import type { ChargingProfiles } from "./charging-profiles.ts";
import type { Csms, FactSink } from "./csms.ts";
import { KeptSequences } from "./kept-sequences.ts";
import { newTransaction } from "./new-transaction.ts";
import { type EndWishes, ReadingsForEnd } from "./readings-for-end.ts";
import { RegisterOrigins } from "./register-origins.ts";
import type { Authorization } from "./session-machine.ts";
import { withStartSigned } from "./start-signed.ts";
import type { StationTime } from "./station-time.ts";
import type { TransactionEnd } from "./transaction-end.ts";
import { authorizedBy, TransactionEvents } from "./transaction-events.ts";
import type { Beginning, Happening, SessionNote } from "./transaction-events.ts";

export interface TransactionsDeps {
  readonly store: Store;
  readonly sinks: readonly FactSink[];
  readonly time: StationTime;
  readonly ids: IdSource;
  readonly csms: Pick<Csms, "ready">;
  /** The chargingPriority of a token; null: not known (K03.FR.06). Default: of none is it known. */
  readonly tokenPriority?: ((token: IdToken) => number | null) | undefined;
  /** What is installed for a transaction comes and goes with it, in its store transactions. */
  readonly profiles?: Pick<ChargingProfiles, "begins" | "ends"> | undefined;
  readonly readingsForEnd: EndWishes;
}

/**
 * What the CSMS may tell of a running transaction: the group of its token (1.6 §3.10: another of it may stop), a priority
 * (K03.FR.05), and whether it accepts its token: null, or the register (Wh) at which it said no.
 */
const learnt = ["chargingPriority", "groupId", "invalidAtWh", "tokenPriority"] as const;
type Told = Partial<Pick<Transaction, (typeof learnt)[number]>>;

/**
 * The transactions that run, and the only place where one begins or ends. A start or an end is on the disk, with its
 * outbox row, before these functions return (DESIGN rule 7); readings are batched.
 */
export class Transactions {
  private readonly deps: TransactionsDeps;
  private readonly running = new Map<string, Transaction>();
  private readonly forEnd: ReadingsForEnd;
  /** How their meters count. */
  readonly origins: RegisterOrigins;
  private readonly events: TransactionEvents;
  /** Those whose row on the disk is behind. */
  private readonly changed = new Set<string>();
  private readonly sequences = new KeptSequences();

  constructor(deps: TransactionsDeps) {
    this.deps = deps;
    this.forEnd = new ReadingsForEnd({ table: deps.store.readings, most: deps.readingsForEnd.most });
    this.origins = new RegisterOrigins({ ...deps, transactions: this });
    this.events = new TransactionEvents(deps.sinks, deps.store.notes);
    for (const transaction of deps.store.transactions.open()) {
      this.running.set(transaction.id, transaction);
      this.forEnd.adopt(transaction, this.origins.adopt(transaction), deps.readingsForEnd.bounds());
      this.events.adopt(transaction.id);
    }
  }

  /** Those that run, oldest first. */
  list(): readonly Transaction[] {
    return [...this.running.values()];
  }

  get(id: string): Transaction | undefined {
    return this.running.get(id);
  }

  /** Somebody is told more of a transaction than its start, its readings and its end. */
  get detailed(): boolean {
    return this.events.wanted;
  }

  /** What of its session outlived the last life of the process. */
  sessionNote(id: string): SessionNote {
    return this.events.adopt(id);
  }

  /**
   * @param registerWh where the meter stands; null: it has not told
   * @param also what is written in the same store transaction
   * @param first how it began, for who is told
   */
  begin(
    place: ConnectorRef,
    authorization: Authorization | null,
    registerWh: number | null,
    also: () => void = () => undefined,
    first?: Beginning,
  ): Transaction {
    const { store, ids, time, sinks } = this.deps;
    const at = time.now();
    const meterStartWh = registerWh ?? 0;
    const transaction = {
      ...newTransaction(ids.uuid(), place, authorization, meterStartWh, at),
      tokenPriority: this.priority(authorization),
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
      ...(this.detailed && first && { readings: first.readings }),
      ...this.events.first(place, first?.event),
    };
    const installed = store.durable(() => {
      store.transactions.insert(transaction);
      if (registerWh === null) this.origins.unknown(transaction.id);
      also();
      if (first && this.events.changes(transaction.id, first.note))
        this.events.keep(transaction.id, first.note);
      time.checkpoint();
      for (const sink of sinks) sink.append(fact, { durable: true });
      return this.deps.profiles?.begins(transaction, authorization?.txProfile);
    });
    this.running.set(transaction.id, transaction);
    this.origins.adopt(transaction);
    if (first) this.events.began(transaction.id, first);
    installed?.();
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
      ...this.events.ofReadings(id, newest.context),
    };
    this.sequences.appended(transaction);
    this.change({ ...transaction, sequence: transaction.sequence + 1, lastMeterAt: newest.at });
    for (const sink of this.deps.sinks) sink.append(fact, { durable: false });
    this.events.recordedPhases(id);
    this.wake();
  }

  /**
   * Something happened in it that is no reading (E02.FR.17). On the disk when this returns, but for a charging state alone. Throws
   * what the store throws: then it was not told, and leave to charge that came with it was not given.
   */
  update(id: string, { event, note, readings = [], place, also }: Happening): void {
    const transaction = this.running.get(id);
    if (!transaction) return;
    const { store, sinks, time } = this.deps;
    const { authorization } = event;
    const noted = this.events.changes(id, note);
    if (!this.detailed && !authorization && !place && !noted) return;
    const at = time.inTransaction(transaction.lastMeterAt, time.now());
    const next: Transaction = {
      ...(authorization
        ? { ...authorizedBy(transaction, authorization), tokenPriority: this.priority(authorization) }
        : transaction),
      ...(place && { place }),
      // Nothing that is told later, its end after a power cut least of all, is before this.
      ...(this.detailed && { sequence: transaction.sequence + 1, lastMeterAt: at }),
    };
    const fact: Fact = {
      kind: "transactionUpdated",
      transactionId: id,
      sequence: transaction.sequence,
      place: next.place,
      at,
      token: authorization?.token ?? event.token ?? null,
      reservationId: authorization?.reservationId ?? null,
      remoteStartId: authorization?.remoteStartId ?? null,
      readings: readings.map((reading) => this.timed(transaction, reading)),
      offline: !this.deps.csms.ready,
      ...this.events.next(id, next.place, event),
    };
    const takers = sinks.filter((sink) => sink.takes?.(fact.kind) === true);
    const durable = authorization !== undefined || noted || event.trigger !== "ChargingStateChanged";
    const record = (): (() => void) | undefined => {
      if (noted) this.events.keep(id, note);
      for (const sink of takers) sink.append(fact, { durable });
      // After them: with a fact, what is batched is written, and that is the row as it was.
      if (durable) store.transactions.update(next);
      also?.();
      return this.deps.profiles?.begins(next, authorization?.txProfile);
    };
    if (!durable && this.detailed) this.sequences.appended(transaction);
    const installed = durable ? store.durable(record) : record();
    this.change(next);
    // With a durable fact, all that waited is written.
    if (durable) this.sequences.forget(id);
    if (noted) this.events.keptNow(id, note);
    this.events.recorded(id, event);
    installed?.();
    this.wake();
  }

  /** A reading to be told with the end (1.6 StopTxnSampledData, StopTxnAlignedData; 2.x TxEnded measurands). */
  keepForEnd(id: string, reading: TimedReading): void {
    const transaction = this.running.get(id);
    if (transaction) this.forEnd.add(id, this.timed(transaction, reading));
  }

  /** The CSMS told more with an answer. On the disk when this returns, for the CSMS will not say it again. */
  learn(id: string, told: Told): void {
    const transaction = this.running.get(id);
    if (!transaction) return;
    const next = { ...transaction, ...told };
    if (learnt.some((name) => next[name] !== transaction[name])) this.changeNow(next);
  }

  /** The meter moved: the newest register is what a power cut would bill. */
  metered(id: string, reading: MeterReading): void {
    const transaction = this.running.get(id);
    if (transaction) this.events.metered(id, reading);
    const wh = this.origins.register(id, reading);
    if (!transaction || wh === undefined || wh < transaction.meterStartWh) return;
    const lastMeterAt = this.deps.time.inTransaction(transaction.lastMeterAt, this.deps.time.now());
    this.change({ ...transaction, lastMeterWh: wh, lastMeterAt });
  }

  /** Ends it. `at` and the meter default to now and the newest register seen. */
  end(id: string, how: TransactionEnd): void {
    const transaction = this.running.get(id);
    if (!transaction) return;
    const { store, sinks, time } = this.deps;
    const at = time.inTransaction(transaction.lastMeterAt, how.at ?? time.now());
    const read = (how.reading && this.origins.register(id, how.reading)) ?? transaction.lastMeterWh;
    // A register behind the start is another meter's, or nonsense.
    const meterStopWh = read < transaction.meterStartWh ? transaction.lastMeterWh : read;
    // Its row is about to be written for good; what is batched must not write it open again.
    this.changed.delete(id);
    this.sequences.forget(id);
    const removed = store.durable(() => {
      // 1.6 §3.16.5: none at all when nothing is asked for (any more).
      const closing = (how.closing ?? []).map((reading) => this.timed(transaction, reading));
      const kept = withStartSigned(this.forEnd.list(id), transaction, how.startSigned);
      const readings = this.deps.readingsForEnd.wanted().length > 0 ? [...kept, ...closing] : [];
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
        ...this.events.last(id, transaction.place, how.event, how.reason),
      };
      store.transactions.update({
        ...transaction,
        sequence: transaction.sequence + 1,
        lastMeterWh: meterStopWh,
        lastMeterAt: at,
        endedAt: at,
      });
      store.readings.delete(id);
      this.origins.delete(id);
      this.events.delete(id);
      time.checkpoint();
      for (const sink of sinks) sink.append(fact, { durable: true });
      return this.deps.profiles?.ends(id);
    });
    this.running.delete(id);
    this.forEnd.forget(id);
    this.origins.forget(id);
    this.events.forget(id);
    removed?.();
    this.wake();
  }

  /** Writes what was batched: last registers and readings for the end. A power cut loses at most what came since. */
  flush(): void {
    if (this.changed.size === 0 && !this.forEnd.unwritten) return;
    this.deps.store.relaxed(() => {
      this.writeRegisters();
      this.forEnd.write();
    });
    this.forEnd.written();
  }

  /**
   * Writes the last registers, if it can. Called before a reading is told or written: a process that is killed must not
   * end a transaction below what it had reported. `told`: the one fact that is told; none: all that waits is written.
   */
  keepRegisters(told?: Fact): void {
    if (told) this.sequences.leaves(told, (id) => this.running.get(id)?.sequence);
    else for (const id of this.sequences.written()) this.changed.add(id);
    if (told && "sequence" in told && this.running.has(told.transactionId))
      this.changed.add(told.transactionId);
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
      if (transaction) this.deps.store.transactions.update(this.sequences.row(transaction));
    }
    this.changed.clear();
  }

  private priority(authorization: Authorization | null): number | null {
    return (authorization && this.deps.tokenPriority?.(authorization.token)) ?? null;
  }

  private changeNow(transaction: Transaction): void {
    const { store } = this.deps;
    store.durable(() => store.transactions.update(this.sequences.row(transaction)));
    this.change(transaction);
  }

  private change(transaction: Transaction): void {
    this.running.set(transaction.id, transaction);
    this.changed.add(transaction.id);
  }

  private wake(): void {
    for (const sink of this.deps.sinks) sink.wake();
  }
}

import { AlignedDataCtrlr } from "../device-model/components/aligned-data-ctrlr.ts";
import { SampledDataCtrlr } from "../device-model/components/sampled-data-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Clock, Timer } from "../kernel/clock.ts";
import type { Logger } from "../kernel/logger.ts";
import type { TimedReading } from "../model/fact.ts";
import type { MeterReading, ReadingContext } from "../model/meter-value.ts";
import { nextAligned } from "./aligned-clock.ts";
import type { FactSink } from "./csms.ts";
import { selectSamples } from "./meter.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import type { StationTime } from "./station-time.ts";
import type { Transactions } from "./transactions.ts";

/** A reading of a car that charges is too old to be told as of now after this, ms: its meter fell silent. */
const staleAfterMs = 5 * 60_000;

export interface MeteringDeps {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly time: StationTime;
  readonly facts: StationFacts;
  readonly transactions: Transactions;
  readonly sinks: readonly FactSink[];
  readonly logger: Logger;
}

/**
 * Takes samples from the newest readings: periodically in a transaction, and aligned to the clock everywhere. What
 * the hardware did not read (gone, no meter) is not sampled: nothing is invented.
 */
export class Metering {
  private readonly deps: MeteringDeps;
  /** Sampling timers, per EVSE. */
  private readonly sampling = new Map<number, Timer>();
  private alignedTimer: Timer | null = null;
  /** When the meter of each EVSE last spoke, ms, monotonic. */
  private readonly heardAt = new Map<number, number>();
  private readonly silent = new Set<number>();
  private readonly unsubscribe: (() => void)[] = [];

  constructor(deps: MeteringDeps) {
    this.deps = deps;
  }

  start(): void {
    const { settings, facts } = this.deps;
    this.unsubscribe.push(
      settings.onChange(AlignedDataCtrlr.Interval, () => this.alignToClock()),
      // A changed interval takes effect at once (1.6 §9.1.16).
      settings.onChange(SampledDataCtrlr.TxUpdatedInterval, () => {
        for (const evse of facts.evses.values()) if (evse.transactionId !== null) this.sample(evse);
      }),
    );
    this.alignToClock();
  }

  stop(): void {
    for (const off of this.unsubscribe.splice(0)) off();
    for (const timer of this.sampling.values()) timer.cancel();
    this.sampling.clear();
    this.alignedTimer?.cancel();
    this.alignedTimer = null;
  }

  /** The meter of an EVSE spoke. */
  heard(evse: EvseFacts): void {
    this.heardAt.set(evse.id, this.deps.clock.monotonic());
    this.silent.delete(evse.id);
  }

  /** A transaction began here: samples from now on; the first is kept for its end (errata v4 §3.14). */
  began(evse: EvseFacts): void {
    if (evse.transactionId === null) return;
    const first = this.pick(evse.reading, "Transaction.Begin", this.endMeasurands());
    if (first) this.deps.transactions.keepForEnd(evse.transactionId, first);
    this.sample(evse);
  }

  /** A transaction of before a restart goes on here. */
  adopted(evse: EvseFacts): void {
    this.sample(evse);
  }

  /** The readings that close a transaction, from its last reading (errata v4 §3.14). */
  closing(reading: MeterReading | null): TimedReading[] {
    const last = this.pick(reading, "Transaction.End", this.endMeasurands());
    return last ? [last] : [];
  }

  ended(evse: EvseFacts): void {
    this.sampling.get(evse.id)?.cancel();
    this.sampling.delete(evse.id);
  }

  /** (Re)arms the clock-aligned sampling: at start, and when the interval or the time changes. */
  alignToClock(): void {
    this.alignedTimer?.cancel();
    this.alignedTimer = null;
    const interval = this.deps.settings.get(AlignedDataCtrlr.Interval);
    if (interval <= 0) return;
    const now = this.deps.time.wall();
    const due = nextAligned(now, interval);
    this.alignedTimer = this.deps.clock.setTimer(
      "clock-aligned data",
      due - now,
      () => {
        this.takeAligned();
        this.alignToClock();
      },
      { background: true },
    );
  }

  /** What a MeterValues trigger asks for now (1.6 §5.17): the sampled measurands of an EVSE. */
  triggered(evse: EvseFacts): TimedReading | null {
    return this.take(evse, "Trigger", SampledDataCtrlr.TxUpdatedMeasurands);
  }

  private sample(evse: EvseFacts): void {
    this.sampling.get(evse.id)?.cancel();
    this.sampling.delete(evse.id);
    const interval = this.deps.settings.get(SampledDataCtrlr.TxUpdatedInterval);
    if (interval <= 0) return;
    const timer = this.deps.clock.setTimer(`samples of EVSE ${evse.id}`, interval * 1000, () => {
      this.takePeriodic(evse);
      if (evse.transactionId !== null) this.sample(evse);
    });
    this.sampling.set(evse.id, timer);
  }

  private takePeriodic(evse: EvseFacts): void {
    const { transactions } = this.deps;
    if (evse.transactionId === null) return;
    const now = this.take(evse, "Sample.Periodic", SampledDataCtrlr.TxUpdatedMeasurands);
    if (now) transactions.report(evse.transactionId, [now]);
    const kept = this.take(evse, "Sample.Periodic", SampledDataCtrlr.TxEndedMeasurands);
    if (kept) transactions.keepForEnd(evse.transactionId, kept);
  }

  private takeAligned(): void {
    const { facts, transactions, sinks } = this.deps;
    for (const evse of facts.evses.values()) {
      const reading = this.take(evse, "Sample.Clock", AlignedDataCtrlr.Measurands);
      if (evse.transactionId !== null) {
        if (reading) transactions.report(evse.transactionId, [reading]);
        const kept = this.take(evse, "Sample.Clock", AlignedDataCtrlr.TxEndedMeasurands);
        if (kept) transactions.keepForEnd(evse.transactionId, kept);
      } else if (reading) {
        const place = { evse: evse.id, connector: [...evse.connectors.keys()][0] };
        for (const sink of sinks)
          sink.append({ kind: "stationReadings", place, readings: [reading] }, { durable: false });
      }
    }
    for (const sink of sinks) sink.wake();
  }

  /** Every measurand configured for the end of a transaction. */
  private endMeasurands(): readonly string[] {
    const { settings } = this.deps;
    return [
      ...settings.get(SampledDataCtrlr.TxEndedMeasurands),
      ...settings.get(AlignedDataCtrlr.TxEndedMeasurands),
    ];
  }

  private take(
    evse: EvseFacts,
    context: ReadingContext,
    measurands: typeof SampledDataCtrlr.TxUpdatedMeasurands,
  ): TimedReading | null {
    if (this.isStale(evse)) return null;
    return this.pick(evse.reading, context, this.deps.settings.get(measurands));
  }

  private pick(
    reading: MeterReading | null,
    context: ReadingContext,
    measurands: readonly string[],
  ): TimedReading | null {
    if (!reading) return null;
    const samples = selectSamples(reading, measurands);
    return samples.length === 0 ? null : { at: this.deps.time.now(), context, samples };
  }

  /** While energy flows, an old reading says nothing of now; while none flows, the register stands still. */
  private isStale(evse: EvseFacts): boolean {
    const heard = this.heardAt.get(evse.id);
    const age = heard === undefined ? 0 : this.deps.clock.monotonic() - heard;
    if (evse.session.charging !== "Charging" || age <= staleAfterMs) return false;
    if (!this.silent.has(evse.id))
      this.deps.logger.warn("the meter fell silent while a car charges; no samples are taken", {
        evse: evse.id,
      });
    this.silent.add(evse.id);
    return true;
  }
}

import { AlignedDataCtrlr } from "../device-model/components/aligned-data-ctrlr.ts";
import { SampledDataCtrlr } from "../device-model/components/sampled-data-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Place } from "../model/evse.ts";
import type { TimedReading } from "../model/fact.ts";
import type { MeterReading, ReadingContext } from "../model/meter-value.ts";
import type { Moment } from "../model/moment.ts";
import { AlignedClock } from "./aligned-clock.ts";
import type { FactSink } from "./csms.ts";
import { billingRegister, selectSamples } from "./meter.ts";
import { EndSampling } from "./end-sampling.ts";
import type { MeteringRules } from "./metering-rules.ts";
import { Meters } from "./meters.ts";
import { StartReadings } from "./start-readings.ts";
import { connectorInUse, type EvseFacts, type StationFacts } from "./station-facts.ts";
import type { StationTime } from "./station-time.ts";
import { Ticker } from "./ticker.ts";
import type { Transactions } from "./transactions.ts";

export interface MeteringDeps {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly time: StationTime;
  readonly facts: StationFacts;
  readonly transactions: Transactions;
  readonly sinks: readonly FactSink[];
  readonly logger: Logger;
  /** Of the version spoken; default: what 1.6 does. */
  readonly rules?: (() => MeteringRules) | undefined;
}

const usualRules: MeteringRules = {
  endIntervals: false,
  alignedBounds: true,
  samplesMain: true,
  switches: false,
};

/** What a transaction begins at: the newest reading; of hardware that is back and has not read its meter, where that was last seen. */
const lastRead = ({ reading, registerWh }: EvseFacts): MeterReading | null =>
  reading ?? (registerWh === null ? null : billingRegister(registerWh));

type Measurands = typeof SampledDataCtrlr.TxUpdatedMeasurands;

/** What a list asks for: nothing, where its controller is switched off. */
function wantedOf(
  measurands: Measurands,
  settings: Settings,
  { switches }: MeteringRules,
): readonly string[] {
  const { Enabled } = measurands.id.startsWith("AlignedDataCtrlr") ? AlignedDataCtrlr : SampledDataCtrlr;
  return switches && !settings.get(Enabled) ? [] : settings.get(measurands);
}

/** What is told with the end of a transaction. */
export const endMeasurands = (settings: Settings, rules: MeteringRules): readonly string[] => [
  ...wantedOf(SampledDataCtrlr.TxEndedMeasurands, settings, rules),
  ...wantedOf(AlignedDataCtrlr.TxEndedMeasurands, settings, rules),
];

/** What is told with it of the start and of the end. */
export const boundMeasurands = (settings: Settings, rules: MeteringRules): readonly string[] =>
  rules.alignedBounds
    ? endMeasurands(settings, rules)
    : wantedOf(SampledDataCtrlr.TxEndedMeasurands, settings, rules);

/**
 * Takes samples from the newest readings: periodically in a transaction, and aligned to the clock everywhere. What
 * the hardware did not read (gone, no meter) is not sampled: nothing is invented.
 */
export class Metering {
  private readonly deps: MeteringDeps;
  private readonly meters: Meters;
  /** What ticks while a transaction runs, per EVSE. */
  private readonly sampling = new Map<number, Ticker>();
  /** Ticks while any transaction runs: the station's main meter is sampled then (1.6 §3.16.3). */
  private readonly mainSampling: Ticker;
  private readonly aligned: AlignedClock;
  private readonly forEnd: EndSampling;
  private readonly starts: StartReadings;
  private readonly unsubscribe: (() => void)[] = [];

  constructor(deps: MeteringDeps) {
    this.deps = deps;
    const { clock, time, facts, logger, transactions, settings } = deps;
    this.meters = new Meters({ clock, facts, logger });
    this.mainSampling = new Ticker(clock, "samples of the main meter", () => this.takeMainPeriodic());
    this.aligned = new AlignedClock({ clock, time, tick: () => this.takeAligned() });
    this.forEnd = new EndSampling({
      ...{ clock, time, settings },
      sampled: (evse) => {
        if (this.rules.endIntervals) this.keep(evse, "Sample.Periodic", SampledDataCtrlr.TxEndedMeasurands);
      },
      aligned: () => {
        if (this.rules.endIntervals)
          for (const evse of facts.evses.values())
            this.keep(evse, "Sample.Clock", AlignedDataCtrlr.TxEndedMeasurands);
      },
    });
    this.starts = new StartReadings({ transactions, measurands: () => this.bounds() });
  }

  start(): void {
    const { settings } = this.deps;
    // Changed intervals and lists take effect at once.
    this.unsubscribe.push(
      settings.onChange(AlignedDataCtrlr.Interval, () => this.alignToClock()),
      settings.onChange(SampledDataCtrlr.TxUpdatedInterval, () => this.sampleAgain()),
      settings.onChange(SampledDataCtrlr.TxEndedMeasurands, () => this.starts.asked()),
      settings.onChange(AlignedDataCtrlr.TxEndedMeasurands, () => this.starts.asked()),
    );
    this.forEnd.start();
    this.alignToClock();
  }

  stop(): void {
    this.forEnd.stop();
    for (const off of this.unsubscribe.splice(0)) off();
    for (const ticker of this.sampling.values()) ticker.stop();
    this.sampling.clear();
    this.mainSampling.stop();
    this.aligned.stop();
  }

  /** The meter of an EVSE spoke. */
  read(evse: EvseFacts, reading: MeterReading): void {
    this.meters.read(evse, reading);
  }

  /** The station's main meter spoke. */
  mainRead(reading: MeterReading): void {
    this.meters.mainRead(reading);
  }

  /** A transaction began here: samples from now on; the first is kept for its end (errata v4 §3.14). */
  began(evse: EvseFacts): void {
    const { transactions, time } = this.deps;
    if (evse.transactionId === null) return;
    this.meters.stoodStill(evse);
    const reading = lastRead(evse);
    if (reading) {
      // When it began, and no later: a power cut may end it at that.
      const at = transactions.get(evse.transactionId)?.startedAt ?? time.now();
      const { samples } = reading;
      this.starts.began(evse.transactionId, { at, context: "Transaction.Begin", samples });
    }
    this.sample(evse);
  }

  /** What is told with the start of a transaction, for who has a place for it (2.x TxStartedMeasurands; E01.FR.09). */
  starting(evse: EvseFacts): TimedReading[] {
    const wanted = this.wanted(SampledDataCtrlr.TxStartedMeasurands);
    const read = evse.reading ? this.meters.now(evse) : lastRead(evse);
    const reading = this.pick(read, "Transaction.Begin", wanted);
    return reading ? [reading] : [];
  }

  /** A transaction of before a restart goes on here. */
  adopted(evse: EvseFacts): void {
    this.sample(evse);
  }

  /**
   * What closes a transaction (errata v4 §3.14): its last reading, or, where nothing can be read any more, the billing
   * register where it was last seen.
   */
  closing(transactionId: string, reading: MeterReading | null): TimedReading[] {
    const wanted = this.bounds();
    const seen = this.deps.transactions.get(transactionId);
    const last =
      reading || !seen
        ? this.pick(reading, "Transaction.End", wanted)
        : this.pick(
            this.deps.transactions.origins.lastSeen(seen),
            "Transaction.End",
            wanted,
            seen.lastMeterAt,
          );
    return last ? [last] : [];
  }

  /** Whether the billing register is told with the end of a transaction. */
  get registerAtEnd(): boolean {
    return billingRegister(0).samples.every(({ measurand }) => this.bounds().includes(measurand));
  }

  ended(evse: EvseFacts): void {
    this.sampling.get(evse.id)?.stop();
    this.sampling.delete(evse.id);
    this.forEnd.ended(evse);
    if (this.sampling.size === 0) this.mainSampling.stop();
    this.starts.prune();
  }

  /** (Re)arms the clock-aligned sampling: at start, and when the interval or the time changes. */
  alignToClock(): void {
    this.aligned.align(this.deps.settings.get(AlignedDataCtrlr.Interval));
    this.forEnd.align();
  }

  /** Nobody knows what the meter of an EVSE reads now: it said nothing yet, or too long ago while energy flows. */
  isSilent(evse: EvseFacts): boolean {
    return this.meters.now(evse) === null;
  }

  /** What the CSMS asks for now (1.6 §5.17, F06): by default the sampled measurands of an EVSE; null: it has none to tell. */
  triggered(
    evse: EvseFacts,
    measurands: Measurands = SampledDataCtrlr.TxUpdatedMeasurands,
  ): TimedReading | null {
    return this.take(evse, "Trigger", measurands);
  }

  /** As `triggered`, of the station's main meter. */
  triggeredMain(measurands: Measurands = SampledDataCtrlr.TxUpdatedMeasurands): TimedReading | null {
    return this.takeMain("Trigger", measurands);
  }

  /** Samples of an EVSE, and with it of the main meter, from now on. */
  private sample(evse: EvseFacts): void {
    const { clock, settings } = this.deps;
    const interval = settings.get(SampledDataCtrlr.TxUpdatedInterval);
    if (this.sampling.size === 0) this.mainSampling.every(interval);
    const ticker =
      this.sampling.get(evse.id) ??
      new Ticker(clock, `samples of EVSE ${evse.id}`, () => this.takePeriodic(evse));
    this.sampling.set(evse.id, ticker);
    ticker.every(interval);
    this.forEnd.began(evse);
  }

  private sampleAgain(): void {
    const interval = this.deps.settings.get(SampledDataCtrlr.TxUpdatedInterval);
    for (const ticker of this.sampling.values()) ticker.every(interval);
    if (this.sampling.size > 0) this.mainSampling.every(interval);
  }

  private takePeriodic(evse: EvseFacts): void {
    const { transactions } = this.deps;
    if (evse.transactionId === null) return;
    const now = this.take(evse, "Sample.Periodic", SampledDataCtrlr.TxUpdatedMeasurands);
    if (now) transactions.report(evse.transactionId, [now]);
    if (!this.rules.endIntervals) this.keep(evse, "Sample.Periodic", SampledDataCtrlr.TxEndedMeasurands);
  }

  private takeMainPeriodic(): void {
    if (!this.rules.samplesMain) return;
    this.report({}, this.takeMain("Sample.Periodic", SampledDataCtrlr.TxUpdatedMeasurands));
    this.wake();
  }

  private takeAligned(): void {
    const { facts } = this.deps;
    if (this.sendsAligned()) {
      this.report({}, this.takeMain("Sample.Clock", AlignedDataCtrlr.Measurands));
      for (const evse of facts.evses.values()) this.tellAligned(evse);
    }
    if (!this.rules.endIntervals)
      for (const evse of facts.evses.values())
        this.keep(evse, "Sample.Clock", AlignedDataCtrlr.TxEndedMeasurands);
    this.wake();
  }

  /** J01.FR.20: SendDuringIdle is one for the whole station, so a transaction anywhere silences all of it. */
  private sendsAligned(): boolean {
    const { facts, settings } = this.deps;
    const idleOnly = this.rules.switches && settings.get(AlignedDataCtrlr.SendDuringIdle);
    return !idleOnly || [...facts.evses.values()].every(({ transactionId }) => transactionId === null);
  }

  private tellAligned(evse: EvseFacts): void {
    const reading = this.take(evse, "Sample.Clock", AlignedDataCtrlr.Measurands);
    if (evse.transactionId === null) this.report({ evse: evse.id, connector: connectorInUse(evse) }, reading);
    else if (reading) this.deps.transactions.report(evse.transactionId, [reading]);
  }

  private bounds(): readonly string[] {
    return boundMeasurands(this.deps.settings, this.rules);
  }

  /** Keeps what is to be told with the end of the transaction here. */
  private keep(evse: EvseFacts, context: ReadingContext, measurands: Measurands): void {
    if (evse.transactionId === null) return;
    const reading = this.take(evse, context, measurands);
    if (reading) this.deps.transactions.keepForEnd(evse.transactionId, reading);
  }

  private get rules(): MeteringRules {
    return this.deps.rules?.() ?? usualRules;
  }

  /** Tells a reading that belongs to no transaction; those of the main meter never do (errata v4 §3.16). */
  private report(place: Place, reading: TimedReading | null): void {
    if (!reading) return;
    for (const sink of this.deps.sinks)
      sink.append({ kind: "stationReadings", place, readings: [reading] }, { durable: false });
  }

  private wake(): void {
    for (const sink of this.deps.sinks) sink.wake();
  }

  private take(evse: EvseFacts, context: ReadingContext, measurands: Measurands): TimedReading | null {
    return this.pick(this.meters.now(evse), context, this.wanted(measurands));
  }

  private takeMain(context: ReadingContext, measurands: Measurands): TimedReading | null {
    return this.pick(this.meters.mainNow(), context, this.wanted(measurands));
  }

  private wanted(measurands: Measurands): readonly string[] {
    return wantedOf(measurands, this.deps.settings, this.rules);
  }

  private pick(
    reading: MeterReading | null,
    context: ReadingContext,
    measurands: readonly string[],
    at: Moment = this.deps.time.now(),
  ): TimedReading | null {
    if (!reading) return null;
    const samples = selectSamples(reading, measurands);
    return samples.length === 0 ? null : { at, context, samples };
  }
}

import type { Clock } from "../kernel/clock.ts";
import type { Logger } from "../kernel/logger.ts";
import type { MeterReading } from "../model/meter-value.ts";
import { energyRegisterWh, hasNonsense } from "./meter.ts";
import { MeterFreshness } from "./meter-freshness.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";

export interface MetersDeps {
  readonly clock: Clock;
  readonly facts: StationFacts;
  readonly logger: Logger;
}

/** Where the main meter stands among the EVSEs. */
const main = 0;

/** The meters of the station: takes in what they say, and says what they read now. What is odd about one is logged once. */
export class Meters {
  private readonly deps: MetersDeps;
  private readonly freshness: MeterFreshness;
  /** What was logged, by meter, and is not again before it is over. */
  private readonly silent = new Set<number>();
  private readonly nonsense = new Set<number>();
  /** Transactions in which the register went backwards, by EVSE. */
  private readonly backwards = new Map<number, string>();

  constructor(deps: MetersDeps) {
    this.deps = deps;
    this.freshness = new MeterFreshness(deps.clock);
  }

  read(evse: EvseFacts, reading: MeterReading): void {
    this.heard(evse.id, reading);
    const before = evse.registerWh;
    evse.reading = reading;
    evse.registerWh = energyRegisterWh(reading) ?? before;
    if (before !== null && evse.registerWh !== null && evse.registerWh < before)
      this.wentBackwards(evse, before, evse.registerWh);
  }

  mainRead(reading: MeterReading): void {
    this.heard(main, reading);
    this.deps.facts.mainMeter = reading;
  }

  /** No energy flowed here since its meter spoke. */
  stoodStill(evse: EvseFacts): void {
    this.freshness.stoodStill(evse.id);
  }

  /** What the meter of an EVSE reads now; null when nobody knows. */
  now(evse: EvseFacts): MeterReading | null {
    return this.fresh(evse.id, evse.reading, evse.session.charging === "Charging");
  }

  /** What the main meter reads now. It may stand still only while no car charges. */
  mainNow(): MeterReading | null {
    const { facts } = this.deps;
    if (!facts.mainMeter) return null;
    const flows = [...facts.evses.values()].some(({ session }) => session.charging === "Charging");
    return this.fresh(main, facts.mainMeter, flows);
  }

  private fresh(meter: number, reading: MeterReading | null, flows: boolean): MeterReading | null {
    if (!reading) return null;
    if (!this.freshness.isStale(meter, flows)) return reading;
    if (!this.silent.has(meter))
      this.deps.logger.warn("the meter fell silent while a car charges; no samples are taken", {
        evse: meter,
      });
    this.silent.add(meter);
    return null;
  }

  private heard(meter: number, reading: MeterReading): void {
    this.freshness.heard(meter);
    this.silent.delete(meter);
    if (!hasNonsense(reading)) {
      this.nonsense.delete(meter);
      return;
    }
    if (!this.nonsense.has(meter))
      this.deps.logger.warn("the meter tells values that are no numbers; they are left out", { evse: meter });
    this.nonsense.add(meter);
  }

  /** A meter that was replaced, or is broken. Between transactions that is nobody's concern. */
  private wentBackwards(evse: EvseFacts, fromWh: number, toWh: number): void {
    if (evse.transactionId === null || this.backwards.get(evse.id) === evse.transactionId) return;
    this.backwards.set(evse.id, evse.transactionId);
    this.deps.logger.warn(
      "the energy register went backwards in a transaction: check or calibrate its meter",
      {
        evse: evse.id,
        transactionId: evse.transactionId,
        fromWh,
        toWh,
      },
    );
  }
}

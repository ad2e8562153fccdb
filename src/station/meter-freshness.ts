import type { Clock } from "../kernel/clock.ts";

/** While energy flows, a reading may be told as of now for so long, ms. */
const leastMs = 5 * 60_000;
/** And for so long at the most, of a meter that speaks rarely. */
const mostMs = 15 * 60_000;

interface Heard {
  /** When the meter last spoke, monotonic ms. */
  at: number;
  /** Since when what it said may have changed, monotonic ms. */
  since: number;
  /** Between its last two words, ms. */
  pace: number;
}

/**
 * How long what a meter said counts as its most recent value. While no energy flows the register stands still, and what was
 * read stays true. While it flows, five minutes, or twice the pace the meter itself keeps if that is slower, at most fifteen:
 * longer, and the meter is broken, and a register that stands still while a car charges would be made up.
 */
export class MeterFreshness {
  private readonly clock: Clock;
  private readonly meters = new Map<number, Heard>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** The meter of an EVSE, or the main meter (0), spoke. */
  heard(evse: number): void {
    const now = this.clock.monotonic();
    const meter = this.meters.get(evse);
    if (!meter) {
      this.meters.set(evse, { at: now, since: now, pace: 0 });
      return;
    }
    meter.pace = now - meter.at;
    meter.at = now;
    meter.since = now;
  }

  /** What it said last is true now: no energy flowed through it since. */
  stoodStill(evse: number): void {
    const now = this.clock.monotonic();
    const meter = this.meters.get(evse);
    if (meter) meter.since = now;
    else this.meters.set(evse, { at: now, since: now, pace: 0 });
  }

  /** Whether what it said last is too old to be told as of now. `flows`: energy goes through it. */
  isStale(evse: number, flows: boolean): boolean {
    if (!flows) this.stoodStill(evse);
    const meter = this.meters.get(evse);
    if (!meter) return false;
    const age = this.clock.monotonic() - meter.since;
    return age > Math.min(mostMs, Math.max(leastMs, 2 * meter.pace));
  }
}

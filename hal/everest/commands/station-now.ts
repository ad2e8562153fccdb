import type { Clock } from "../../../src/kernel/clock.ts";

/** A system clock that reads less (2025-01-01) was never set. */
const earliestPlausible = Date.UTC(2025, 0, 1);

/**
 * The station's time as this driver knows it. It need not be the system's, which others may set, or nobody; EVerest goes by
 * the system's.
 */
export class StationNow {
  private readonly clock: Clock;
  private origin: number | null = null;

  constructor(clock: Clock) {
    this.clock = clock;
    this.wall();
  }

  /** The station set its time. @param wall ms since the epoch */
  told(wall: number): void {
    this.origin = wall - this.clock.monotonic();
  }

  /** ms since the epoch. */
  wall(): number {
    const system = this.clock.wall();
    if (this.origin === null && system >= earliestPlausible) this.origin = system - this.clock.monotonic();
    return Math.round(this.origin === null ? system : this.origin + this.clock.monotonic());
  }
}

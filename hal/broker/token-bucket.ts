import type { Clock } from "../../src/kernel/clock.ts";

/** Lets `burst` through at once, and `perS` in a second for ever. */
export class TokenBucket {
  private readonly clock: Clock;
  private readonly perS: number;
  private readonly burst: number;
  private level: number;
  private at: number;

  constructor(clock: Clock, perS: number, burst: number) {
    this.clock = clock;
    this.perS = perS;
    this.burst = burst;
    this.level = burst;
    this.at = clock.monotonic();
  }

  /** Takes one; false when none is left. */
  take(): boolean {
    const now = this.clock.monotonic();
    this.level = Math.min(this.burst, this.level + ((now - this.at) / 1000) * this.perS);
    this.at = now;
    if (this.level < 1) return false;
    this.level--;
    return true;
  }
}

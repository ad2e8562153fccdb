import type { Clock, Timer } from "../../src/kernel/clock.ts";

/** Barks once, when nobody fed it for the time given at the last feeding. */
export class Watchdog {
  private readonly clock: Clock;
  private readonly name: string;
  private readonly bark: () => void;
  private timer: Timer | null = null;
  private until = 0;

  constructor(clock: Clock, name: string, bark: () => void) {
    this.clock = clock;
    this.name = name;
    this.bark = bark;
  }

  /** All is well for `ms` from now. */
  feed(ms: number): void {
    this.until = this.clock.monotonic() + ms;
    // One timer that finds out when it fires, rather than a new one for each message.
    if (!this.timer) this.arm(ms);
  }

  stop(): void {
    this.timer?.cancel();
    this.timer = null;
  }

  private arm(ms: number): void {
    this.timer = this.clock.setTimer(this.name, ms, () => {
      this.timer = null;
      const left = this.until - this.clock.monotonic();
      if (left > 0) this.arm(left);
      else this.bark();
    });
  }
}

import type { Clock, Timer } from "../../src/kernel/clock.ts";

/** The clock of one process: its timers die with it. */
export class MortalClock implements Clock {
  private readonly clock: Clock;
  private readonly timers = new Set<Timer>();
  private dead = false;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  monotonic(): number {
    return this.clock.monotonic();
  }

  wall(): number {
    return this.clock.wall();
  }

  setTimer(name: string, delayMs: number, fn: () => void): Timer {
    if (this.dead) return { name, cancel: () => undefined };
    const timer = this.clock.setTimer(name, delayMs, () => {
      this.timers.delete(timer);
      fn();
    });
    this.timers.add(timer);
    return timer;
  }

  /** SIGKILL. */
  kill(): void {
    this.dead = true;
    for (const timer of this.timers) timer.cancel();
    this.timers.clear();
  }
}

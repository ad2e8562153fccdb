import type { Clock, Timer } from "../kernel/clock.ts";

/**
 * Ticks every so many seconds of monotonic time, on a grid: lateness does not add up, and what a sleeping process slept
 * through is not made up for.
 */
export class Ticker {
  private readonly clock: Clock;
  private readonly name: string;
  private readonly tick: () => void;
  private timer: Timer | null = null;

  constructor(clock: Clock, name: string, tick: () => void) {
    this.clock = clock;
    this.name = name;
    this.tick = tick;
  }

  /** From now on every `intervalS` seconds, the first one then; 0: never again. */
  every(intervalS: number): void {
    this.stop();
    if (intervalS > 0) this.arm(this.clock.monotonic() + intervalS * 1000, intervalS * 1000);
  }

  stop(): void {
    this.timer?.cancel();
    this.timer = null;
  }

  private arm(due: number, stepMs: number): void {
    this.timer = this.clock.setTimer(this.name, due - this.clock.monotonic(), () => {
      const missed = Math.max(0, Math.floor((this.clock.monotonic() - due) / stepMs));
      // Before the tick, which may stop it.
      this.arm(due + stepMs * (missed + 1), stepMs);
      this.tick();
    });
  }
}

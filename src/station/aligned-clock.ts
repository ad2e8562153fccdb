import type { Clock, Timer } from "../kernel/clock.ts";
import type { StationTime } from "./station-time.ts";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The next instant after `now` of a grid of `intervalS` seconds that starts at every midnight UTC (1.6 §3.16.2
 * ClockAlignedDataInterval; J01.FR.07). Both in ms since the epoch.
 */
export function nextAligned(now: number, intervalS: number): number {
  const midnight = Math.floor(now / dayMs) * dayMs;
  const step = intervalS * 1000;
  const next = midnight + (Math.floor((now - midnight) / step) + 1) * step;
  return Math.min(next, midnight + dayMs);
}

export interface AlignedClockDeps {
  readonly clock: Clock;
  readonly time: Pick<StationTime, "wall" | "known">;
  /** Called at every instant of the grid. */
  readonly tick: () => void;
}

/** Ticks on the grid of the day, by the station's time. While nobody told the time there is no grid. */
export class AlignedClock {
  private readonly deps: AlignedClockDeps;
  private timer: Timer | null = null;

  constructor(deps: AlignedClockDeps) {
    this.deps = deps;
  }

  /** Ticks every `intervalS` seconds of the day from now on; 0: never. To be called again when the time changed. */
  align(intervalS: number): void {
    this.stop();
    const { time } = this.deps;
    if (intervalS > 0 && time.known) this.arm(nextAligned(time.wall(), intervalS), intervalS);
  }

  stop(): void {
    this.timer?.cancel();
    this.timer = null;
  }

  private arm(due: number, intervalS: number): void {
    const { clock, time, tick } = this.deps;
    const fire = (): void => {
      const now = time.wall();
      // A timer may fire a moment early: that is not yet the instant, and must not count twice.
      this.arm(now < due ? due : nextAligned(now, intervalS), intervalS);
      if (now >= due) tick();
    };
    const wait = due - time.wall();
    this.timer = clock.setTimer("clock-aligned data", wait, fire, { background: true });
  }
}

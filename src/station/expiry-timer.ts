import type { Clock, Timer } from "../kernel/clock.ts";
import type { StationTime } from "./station-time.ts";

/** One timer for the next of many times at which something is over. Without a known time nothing ever is. */
export class ExpiryTimer {
  private readonly name: string;
  private readonly deps: { readonly clock: Clock; readonly time: Pick<StationTime, "wall" | "known"> };
  private readonly over: () => void;
  private timer: Timer | null = null;
  private disposed = false;

  constructor(name: string, deps: ExpiryTimer["deps"], over: () => void) {
    this.name = name;
    this.deps = deps;
    this.over = over;
  }

  /** Sets it anew. `at` is wall time in ms; Infinity: never. */
  arm(at: number): void {
    const { clock, time } = this.deps;
    this.timer?.cancel();
    this.timer = null;
    if (this.disposed || !time.known || at === Infinity) return;
    // Wall time is rounded: a timer that comes a fraction early is set again, and not at once.
    const delayMs = Math.max(1, at - time.wall());
    this.timer = clock.setTimer(this.name, delayMs, this.over, { background: true });
  }

  dispose(): void {
    this.disposed = true;
    this.timer?.cancel();
    this.timer = null;
  }
}

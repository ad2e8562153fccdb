import type { Clock, Timer } from "../kernel/clock.ts";

/** At most one timer per EVSE, all for the same purpose. */
export class EvseTimers {
  private readonly clock: Clock;
  private readonly name: string;
  private readonly timers = new Map<number, Timer>();

  constructor(clock: Clock, name: string) {
    this.clock = clock;
    this.name = name;
  }

  /** (Re)arms the timer of an EVSE; 0 s: none, for ever. */
  set(evse: number, seconds: number, due: () => void): void {
    this.cancel(evse);
    if (seconds <= 0) return;
    const timer = this.clock.setTimer(`${this.name} ${evse}`, seconds * 1000, () => {
      this.timers.delete(evse);
      due();
    });
    this.timers.set(evse, timer);
  }

  cancel(evse: number): void {
    this.timers.get(evse)?.cancel();
    this.timers.delete(evse);
  }

  dispose(): void {
    for (const timer of this.timers.values()) timer.cancel();
    this.timers.clear();
  }
}

import type { Clock, Timer } from "../kernel/clock.ts";

interface Waiting {
  /** Monotonic ms. */
  readonly since: number;
  readonly due: () => void;
  timer: Timer | null;
}

/** At most one timer per EVSE, all for the same purpose and of the same length. */
export class EvseTimers {
  private readonly clock: Clock;
  private readonly name: string;
  private readonly waiting = new Map<number, Waiting>();

  constructor(clock: Clock, name: string) {
    this.clock = clock;
    this.name = name;
  }

  /** (Re)arms the timer of an EVSE; 0 s: none, for ever. */
  set(evse: number, seconds: number, due: () => void): void {
    this.cancel(evse);
    const waiting: Waiting = { since: this.clock.monotonic(), due, timer: null };
    this.waiting.set(evse, waiting);
    this.arm(evse, waiting, seconds);
  }

  /** Another length from now on; what is over already is due at once. */
  allow(seconds: number): void {
    for (const [evse, waiting] of this.waiting) this.arm(evse, waiting, seconds);
  }

  cancel(evse: number): void {
    this.waiting.get(evse)?.timer?.cancel();
    this.waiting.delete(evse);
  }

  dispose(): void {
    for (const { timer } of this.waiting.values()) timer?.cancel();
    this.waiting.clear();
  }

  private arm(evse: number, waiting: Waiting, seconds: number): void {
    waiting.timer?.cancel();
    waiting.timer = null;
    if (seconds <= 0) return;
    const leftMs = Math.max(0, waiting.since + seconds * 1000 - this.clock.monotonic());
    waiting.timer = this.clock.setTimer(`${this.name} ${evse}`, leftMs, () => {
      this.waiting.delete(evse);
      waiting.due();
    });
  }
}

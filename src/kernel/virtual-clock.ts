import type { Clock, Timer } from "./clock.ts";

interface Pending extends Timer {
  readonly due: number;
  readonly order: number;
  readonly fn: () => void;
}

/** Lets every promise callback that is ready run, so that time moves only when nothing is left to do now. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise<void>((resolve) => globalThis.setImmediate(resolve));
}

/**
 * Time that moves only when told to: days pass in milliseconds. Timers fire in order of due time, then of
 * creation, and every promise they settle runs before the next one fires.
 */
export class VirtualClock implements Clock {
  private now = 0;
  private offset: number;
  private nextOrder = 0;
  private readonly pending = new Set<Pending>();

  /** @param wallStart the wall time at monotonic 0, ms since the epoch */
  constructor(wallStart: number = Date.UTC(2026, 0, 1)) {
    this.offset = wallStart;
  }

  monotonic(): number {
    return this.now;
  }

  wall(): number {
    return this.offset + this.now;
  }

  setTimer(name: string, delayMs: number, fn: () => void): Timer {
    const timer: Pending = {
      name,
      fn,
      due: this.now + Math.max(0, delayMs),
      order: this.nextOrder++,
      cancel: () => {
        this.pending.delete(timer);
      },
    };
    this.pending.add(timer);
    return timer;
  }

  /** Makes the wall clock jump to `wallMs` without letting monotonic time pass. */
  jumpWall(wallMs: number): void {
    this.offset = wallMs - this.now;
  }

  /** Names of the timers that wait, soonest first: for asserting that nothing leaks. */
  timers(): string[] {
    return this.inOrder().map((timer) => timer.name);
  }

  /** Lets what is due now happen, without time passing. */
  async flush(): Promise<void> {
    await this.advance(0);
  }

  /** Lets `ms` milliseconds pass, firing timers on the way. */
  async advance(ms: number): Promise<void> {
    const until = this.now + ms;
    await settle();
    for (let next = this.inOrder()[0]; next && next.due <= until; next = this.inOrder()[0]) {
      this.now = Math.max(this.now, next.due);
      this.pending.delete(next);
      next.fn();
      await settle();
    }
    this.now = until;
  }

  private inOrder(): Pending[] {
    return [...this.pending].sort((a, b) => a.due - b.due || a.order - b.order);
  }
}

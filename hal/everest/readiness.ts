import type { Clock, Timer } from "../../src/kernel/clock.ts";

/**
 * Waits until every EVSE has said that it is ready, or has had its time: one that is broken, or was ready long before this
 * process began, holds up nobody.
 */
export class Readiness {
  private readonly missing: Set<number>;
  private readonly timer: Timer;
  private done: (() => void) | null = null;
  /** Resolves once, with nothing. */
  readonly reached: Promise<void>;

  /** @param waitMs how long to wait at most */
  constructor(clock: Clock, evses: Iterable<number>, waitMs: number) {
    this.missing = new Set(evses);
    this.reached = new Promise((resolve) => (this.done = resolve));
    this.timer = clock.setTimer("everest readiness", waitMs, () => this.finish());
    if (this.missing.size === 0) this.finish();
  }

  /** Those that have not said so. */
  get absent(): ReadonlySet<number> {
    return this.missing;
  }

  said(evse: number): void {
    if (this.missing.delete(evse) && this.missing.size === 0) this.finish();
  }

  /** Nobody waits any more. */
  finish(): void {
    this.timer.cancel();
    this.done?.();
  }
}

/** A named timer that has not fired yet. */
export interface Timer {
  readonly name: string;
  /** Stops it; harmless when it has fired or was cancelled. */
  cancel(): void;
}

/**
 * The only source of time in the station (DESIGN rule 6).
 * Intervals use `monotonic`, which never jumps; timestamps use `wall`, which may jump by years.
 */
export interface Clock {
  /** Milliseconds since an arbitrary origin of this process; never goes back. */
  monotonic(): number;
  /** The system's idea of the time, ms since the Unix epoch. */
  wall(): number;
  /**
   * Runs `fn` once, `delayMs` milliseconds of monotonic time from now. Delays beyond what the platform's
   * timers hold (about 24.8 days) are kept exactly. A timer keeps the process alive unless `background` is set.
   */
  setTimer(name: string, delayMs: number, fn: () => void, options?: { background?: boolean }): Timer;
}

/** The largest delay setTimeout takes before it wraps around to 1 ms. */
const longestDelayMs = 2 ** 31 - 1;

/** Real time. The one place that touches the platform's clock. */
export class SystemClock implements Clock {
  monotonic(): number {
    return performance.now();
  }

  wall(): number {
    return Date.now();
  }

  setTimer(name: string, delayMs: number, fn: () => void, options: { background?: boolean } = {}): Timer {
    const due = performance.now() + Math.max(0, delayMs);
    let handle: NodeJS.Timeout;
    const arm = (remaining: number): void => {
      handle = setTimeout(
        () => {
          const left = due - performance.now();
          if (left > 1) arm(left);
          else fn();
        },
        Math.min(remaining, longestDelayMs),
      );
      if (options.background === true) handle.unref();
    };
    arm(Math.max(0, delayMs));
    return {
      name,
      cancel: () => {
        clearTimeout(handle);
      },
    };
  }
}

import type { NormalisedPeriod } from "./normalise.ts";

/**
 * Periods laid on the window, in s from its begin: sorted, disjoint, with gaps where nothing is said. Parallel arrays, since a
 * window may hold a hundred thousand of them.
 */
export class Lane {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly periods: NormalisedPeriod[] = [];

  get length(): number {
    return this.starts.length;
  }

  /** Appends [start, end), which must not begin before the last one ended. */
  push(start: number, end: number, period: NormalisedPeriod): void {
    this.starts.push(start);
    this.ends.push(end);
    this.periods.push(period);
  }
}

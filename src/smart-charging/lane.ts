import type { NormalisedPeriod } from "./normalise.ts";

/**
 * Periods laid on the window, in s from its begin: sorted, disjoint, with gaps where nothing is said. Parallel arrays, since a
 * window may hold a hundred thousand of them.
 */
export class Lane {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly periods: NormalisedPeriod[] = [];
  /** Seconds that are not gaps. */
  covered = 0;

  get length(): number {
    return this.starts.length;
  }

  /** Appends [start, end), which must not begin before the last one ended. */
  push(start: number, end: number, period: NormalisedPeriod): void {
    this.starts.push(start);
    this.ends.push(end);
    this.periods.push(period);
    this.covered += end - start;
  }
}

/** The upper lane, and the lower one in its gaps. Linear in both. */
export function overlay(upper: Lane, lower: Lane): Lane {
  if (lower.length === 0) return upper;
  if (upper.length === 0) return lower;
  const result = new Lane();
  const { starts, ends, periods } = upper;
  let next = 0;
  let start = starts[0] ?? Infinity;
  /** Up to here it is told. */
  let cursor = 0;
  const pushUpper = (): void => {
    const end = ends[next] ?? Infinity;
    const period = periods[next];
    if (period) result.push(start, end, period);
    cursor = end;
    next += 1;
    start = starts[next] ?? Infinity;
  };
  for (let index = 0; index < lower.length; index += 1) {
    const from = lower.starts[index] ?? 0;
    const to = lower.ends[index] ?? 0;
    const period = lower.periods[index];
    while (start <= from) pushUpper();
    if (cursor < from) cursor = from;
    while (cursor < to && period) {
      if (start >= to) {
        result.push(cursor, to, period);
        cursor = to;
      } else {
        if (start > cursor) result.push(cursor, start, period);
        pushUpper();
      }
    }
  }
  while (next < upper.length) pushUpper();
  return result;
}

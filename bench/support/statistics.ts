/** The middle of some numbers; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Two sides measured in turns, so that what else the machine does falls on both. */
export class Pairs {
  private readonly ours: number[] = [];
  private readonly baseline: number[] = [];

  add(ours: number, baseline: number): void {
    this.ours.push(ours);
    this.baseline.push(baseline);
  }

  /** Medians of both sides, and of the ratio within each pair. */
  summary(): { ours: number; baseline: number; ratio: number } {
    return {
      ours: median(this.ours),
      baseline: median(this.baseline),
      ratio: median(this.ours.map((value, index) => value / (this.baseline[index] ?? Number.NaN))),
    };
  }
}

/** Runs both in an order that alternates from round to round. */
export async function inTurns<T>(
  round: number,
  ours: () => Promise<T>,
  baseline: () => Promise<T>,
): Promise<{ ours: T; baseline: T }> {
  if (round % 2 === 0) return { ours: await ours(), baseline: await baseline() };
  const other = await baseline();
  return { ours: await ours(), baseline: other };
}

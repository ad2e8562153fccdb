import type { TimedReading } from "../model/fact.ts";
import type { ReadingContext } from "../model/meter-value.ts";
import type { Moment } from "../model/moment.ts";

/** How readings of one context follow each other, ms: as they were taken, and as they are kept. */
export interface Spacing {
  readonly takenMs: number;
  readonly keptMs: number;
}

export type Spacings = ReadonlyMap<ReadingContext, Spacing>;

export interface Thinned {
  readonly kept: TimedReading[];
  readonly spacings: Spacings;
}

/** Readings of one context are not taken more often than this, ms. */
const leastMs = 1000;
/** Further apart than this, ms, time tells nothing any more: so many restarts lie between them. */
const mostMs = 366 * 24 * 60 * 60_000;

/** The start and stop values of a transaction are never dropped (errata v4 §3.14, §3.89). */
export const neverDropped = (context: ReadingContext): boolean =>
  context === "Transaction.Begin" || context === "Transaction.End";

/** ms from one moment to a later one; across a restart nobody knows, and both ends of the gap are worth keeping. */
const between = (earlier: Moment, later: Moment): number =>
  earlier.boot === later.boot ? later.mono - earlier.mono : Infinity;

/** Whether a reading follows the last kept one of its context by what is kept; a little jitter is allowed. */
export function isDue(last: Moment, next: Moment, { takenMs, keptMs }: Spacing): boolean {
  return between(last, next) >= keptMs - takenMs / 2;
}

/**
 * At most `most` of the readings (but never fewer than those that are never dropped), evenly spaced in time whatever was
 * dropped before. Those of the context that comes most often go first; each is thinned on its own, for one taken at the same
 * times as another must not vanish as a whole. `known`: the spacings that held when they were taken.
 */
export function thinReadings(readings: readonly TimedReading[], most: number, known: Spacings): Thinned {
  const taken = takenSpacings(readings, known);
  for (let apartMs = Math.min(mostMs, ...taken.values()); ; apartMs *= 2) {
    const spacings = new Map<ReadingContext, Spacing>();
    for (const [context, takenMs] of taken)
      spacings.set(context, { takenMs, keptMs: takenMs * 2 ** doublings(takenMs, apartMs) });
    const kept = spaced(readings, spacings);
    if (kept.length <= most) return { kept, spacings };
    if (apartMs > mostMs) return { kept: everyNth(kept, most), spacings: new Map() };
  }
}

/** How often a spacing has to be doubled to be at least another. */
const doublings = (takenMs: number, apartMs: number): number =>
  Math.max(0, Math.ceil(Math.log2(apartMs / takenMs)));

/** The shortest time between two readings of each context. */
function takenSpacings(
  readings: readonly TimedReading[],
  known: Spacings,
): ReadonlyMap<ReadingContext, number> {
  const shortest = new Map<ReadingContext, number>();
  const last = new Map<ReadingContext, Moment>();
  for (const { context, at } of readings) {
    if (neverDropped(context)) continue;
    const before = last.get(context);
    const gap = before ? between(before, at) : (known.get(context)?.takenMs ?? Infinity);
    shortest.set(context, Math.max(leastMs, Math.min(shortest.get(context) ?? Infinity, gap)));
    last.set(context, at);
  }
  for (const [context, gap] of shortest) if (gap === Infinity) shortest.set(context, leastMs);
  return shortest;
}

function spaced(readings: readonly TimedReading[], spacings: Spacings): TimedReading[] {
  const last = new Map<ReadingContext, Moment>();
  return readings.filter(({ context, at }) => {
    const spacing = spacings.get(context);
    if (!spacing) return true;
    const before = last.get(context);
    if (before && !isDue(before, at, spacing)) return false;
    last.set(context, at);
    return true;
  });
}

function everyNth(readings: readonly TimedReading[], most: number): TimedReading[] {
  const fixed = readings.filter(({ context }) => neverDropped(context)).length;
  const step = Math.ceil((readings.length - fixed) / Math.max(1, most - fixed));
  let nth = 0;
  return readings.filter(({ context }) => neverDropped(context) || nth++ % step === 0);
}

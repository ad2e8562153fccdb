import type { Lane } from "./lane.ts";
import type { NormalisedPeriod } from "./normalise.ts";

/** What each lane says at an instant. The array is the same at every call. */
export type Active = readonly (NormalisedPeriod | undefined)[];

/** Walks several lanes from 0 to `length` and stops wherever one of them changes. Linear in all their periods. */
export function sweep(
  lanes: readonly Lane[],
  length: number,
  visit: (start: number, end: number, active: Active) => void,
): void {
  const next = lanes.map(() => -1);
  /** Until when what each lane says holds. */
  const edges = lanes.map(() => 0);
  const active: (NormalisedPeriod | undefined)[] = lanes.map(() => undefined);
  for (let start = 0; start < length;) {
    let end = length;
    for (let index = 0; index < lanes.length; index += 1) {
      let edge = edges[index] ?? length;
      if (edge <= start) edge = edges[index] = advance(index, start);
      if (edge < end) end = edge;
    }
    visit(start, end, active);
    start = end;
  }

  /** Takes lane `index` to `start`; returns until when it stays there. */
  function advance(index: number, start: number): number {
    const lane = lanes[index];
    if (!lane) return length;
    const { starts, ends, periods } = lane;
    // In a gap, the period after it is the next; else the one that has just ended is over.
    let at = next[index] ?? 0;
    if (at < 0 || (ends[at] ?? length) <= start) at += 1;
    next[index] = at;
    if (at >= starts.length) {
      active[index] = undefined;
      return length;
    }
    const begins = starts[at] ?? length;
    active[index] = begins <= start ? periods[at] : undefined;
    return begins <= start ? (ends[at] ?? length) : begins;
  }
}

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
  const next = lanes.map(() => 0);
  const active: (NormalisedPeriod | undefined)[] = lanes.map(() => undefined);
  for (let start = 0; start < length;) {
    let end = length;
    for (let index = 0; index < lanes.length; index += 1) {
      const lane = lanes[index];
      if (!lane) continue;
      let at = next[index] ?? 0;
      while ((lane.ends[at] ?? Infinity) <= start) at += 1;
      next[index] = at;
      const begins = lane.starts[at] ?? Infinity;
      const holds = begins <= start;
      active[index] = holds ? lane.periods[at] : undefined;
      const edge = holds ? (lane.ends[at] ?? length) : begins;
      if (edge < end) end = edge;
    }
    visit(start, end, active);
    start = end;
  }
}

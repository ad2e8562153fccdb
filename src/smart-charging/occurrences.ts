import { Lane } from "./lane.ts";
import type { Timetable } from "./randomized-delay.ts";

/** A schedule at one of its begins: from its first period to its end it has no gap. Times in s from the begin of the window. */
interface Occurrence {
  /** That of lower rank prevails. */
  readonly rank: number;
  readonly table: Timetable;
  /** Where the timetable has its 0. */
  readonly begin: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Occurrences of schedules, those that prevail first. Which of them shows where is decided by their ends alone, so that a period that
 * is hidden is never looked at: n log n in the occurrences, and linear in the periods that show.
 */
export class Occurrences {
  private readonly all: Occurrence[] = [];

  /** Adds what begins at `begin`, as far as it lies in [from, to); returns the seconds it has there. */
  add(table: Timetable, begin: number, from: number, to: number): number {
    const first = table.starts[0];
    if (first === undefined) return 0;
    const begins = Math.max(from, begin + first);
    if (begins >= to) return 0;
    this.all.push({ rank: this.all.length, table, begin, from: begins, to });
    return to - begins;
  }

  /** What shows: at each instant the occurrence that was added first. */
  lane(): Lane {
    const lane = new Lane();
    const begun = new Begun();
    let cursor = 0;
    const showUntil = (until: number): void => {
      while (cursor < until) {
        const top = begun.top;
        if (!top) return;
        const end = Math.min(top.to, until);
        if (end > cursor) lay(lane, top, cursor, end);
        if (end === top.to) begun.drop();
        cursor = Math.max(cursor, end);
      }
    };
    for (const occurrence of this.all.sort((a, b) => a.from - b.from)) {
      const { top } = begun;
      if (top && top.rank < occurrence.rank && top.to > occurrence.from) {
        // Hidden for now; for ever, if it ends first.
        if (occurrence.to > top.to) begun.add(occurrence);
        continue;
      }
      showUntil(occurrence.from);
      cursor = occurrence.from;
      begun.add(occurrence);
    }
    showUntil(Infinity);
    return lane;
  }
}

/** Lays an occurrence as far as it lies in [from, to), within its own bounds. */
function lay(lane: Lane, { table, begin }: Occurrence, from: number, to: number): void {
  const { starts, periods } = table;
  let low = 0;
  let high = starts.length - 1;
  // The last period that has begun at `from`.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (begin + (starts[middle] ?? 0) <= from) low = middle;
    else high = middle - 1;
  }
  let start = from;
  for (let index = low; index < starts.length; index += 1) {
    // K01.FR.11, 1.6 §5.16.4: what lies beyond the duration is not executed.
    if (start >= to) return;
    const end = index + 1 < starts.length ? Math.min(to, begin + (starts[index + 1] ?? 0)) : to;
    const period = periods[index];
    if (period && end > start) lane.push(start, end, period);
    start = end;
  }
}

/** Those that have begun, the one that prevails on top: a binary heap. */
class Begun {
  private readonly heap: Occurrence[] = [];

  get top(): Occurrence | undefined {
    return this.heap[0];
  }

  add(added: Occurrence): void {
    const { heap } = this;
    let index = heap.length;
    heap.push(added);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent];
      if (!above || above.rank < added.rank) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = added;
  }

  drop(): void {
    const { heap } = this;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let index = 0;
    for (;;) {
      const left = heap[2 * index + 1];
      const right = heap[2 * index + 2];
      const least = left && right && right.rank < left.rank ? right : left;
      if (!least || last.rank < least.rank) break;
      heap[index] = least;
      index = 2 * index + (least === left ? 1 : 2);
    }
    heap[index] = last;
  }
}

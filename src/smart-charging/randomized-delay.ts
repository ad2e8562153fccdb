import type { NormalisedPeriod, NormalisedSchedule } from "./normalise.ts";

/** Begins and periods of a schedule. */
export interface Timetable {
  readonly starts: readonly number[];
  readonly periods: readonly NormalisedPeriod[];
}

/** FNV-1a: not random for anybody who looks, and spread well enough for a grid. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/**
 * The timetable of one transaction under randomizedDelay (K01.FR.92 to .94): every period but the first begins 0 to
 * `randomizedDelay` s late. The delays come from the transaction's id and the profile's, so that they stay what they are for
 * its time, over a restart too, and nothing has to be kept (K01.FR.93). A period that a later one overtakes is not executed.
 * @param seed what tells this transaction from all others
 */
export function delayed(schedule: NormalisedSchedule, seed: string, profileId: number): Timetable {
  const { starts, periods, randomizedDelay } = schedule;
  const late = starts.map((start, index) => {
    if (start === 0 || index === 0) return start;
    const key = `${seed}/${profileId}/${schedule.id ?? 0}/${index}`;
    return start + (hash(key) % (Math.floor(randomizedDelay) + 1));
  });
  const kept: { starts: number[]; periods: NormalisedPeriod[] } = { starts: [], periods: [] };
  let overtaken = Infinity;
  for (let index = late.length - 1; index >= 0; index -= 1) {
    const start = late[index] ?? 0;
    const period = periods[index];
    if (!period || start >= overtaken) continue;
    overtaken = start;
    kept.starts.push(start);
    kept.periods.push(period);
  }
  return { starts: kept.starts.reverse(), periods: kept.periods.reverse() };
}

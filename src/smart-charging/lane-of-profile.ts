import type { Lane } from "./lane.ts";
import { Occurrences } from "./occurrences.ts";
import { capAtSoC } from "./limit-at-soc.ts";
import type { NormalisedProfile, NormalisedSchedule } from "./normalise.ts";
import type { ScheduledTransaction } from "./query.ts";
import { delayed, type Timetable } from "./randomized-delay.ts";
import { wholeSeconds } from "./whole-seconds.ts";
import { endByConnection, type Window } from "./window.ts";

/**
 * The periods of one profile in a window, as they concern one EVSE. Costs as much as the periods that lie in the window.
 * @param transaction the one that runs on that EVSE
 */
export function laneOfProfile(
  normalised: NormalisedProfile,
  transaction: ScheduledTransaction | undefined,
  window: Window,
): Lane {
  const occurrences = new Occurrences();
  addOccurrences(occurrences, normalised, transaction, window);
  return occurrences.lane();
}

/** Adds those of one profile; true when one of its schedules alone has a period at every instant of the window. */
export function addOccurrences(
  into: Occurrences,
  normalised: NormalisedProfile,
  transaction: ScheduledTransaction | undefined,
  window: Window,
): boolean {
  const { origin, length } = window;
  const from = Math.max(0, normalised.from - origin);
  const to = Math.min(length, normalised.to - origin, endByConnection(normalised, window) - origin);
  if (from >= to) return false;
  for (const schedule of chosen(normalised, transaction))
    if (addSchedule(into, normalised, schedule, { transaction, window, from, to }) >= length) return true;
  return false;
}

/** K15.FR.21: what the car chose; else the first of the list has precedence. */
function chosen(
  { schedules }: NormalisedProfile,
  transaction: ScheduledTransaction | undefined,
): readonly NormalisedSchedule[] {
  const id = transaction?.selectedScheduleId;
  const one = id === undefined ? undefined : schedules.find((schedule) => schedule.id === id);
  return one ? [one] : schedules;
}

interface Bounds {
  readonly transaction: ScheduledTransaction | undefined;
  readonly window: Window;
  /** s from the begin of the window. */
  readonly from: number;
  readonly to: number;
}

function addSchedule(
  into: Occurrences,
  normalised: NormalisedProfile,
  schedule: NormalisedSchedule,
  bounds: Bounds,
): number {
  const { transaction, window, from, to } = bounds;
  const table = timetable(normalised, schedule, transaction);
  const anchor = (schedule.anchor ?? relativeAnchor(transaction, window)) - window.origin;
  const offsets = schedule.local ? window.query.localTime : undefined;
  if (!offsets) return recur(into, schedule, table, anchor, from, to);
  let covered = 0;
  // K01.FR.91: the schedule follows local time, which the change of an offset makes skip or repeat.
  for (let index = 0; index < Math.max(1, offsets.length); index += 1) {
    const begins = index === 0 ? -Infinity : wholeSeconds(offsets[index]?.from ?? 0) - window.origin;
    const next = offsets[index + 1];
    const ends = next ? wholeSeconds(next.from) - window.origin : Infinity;
    const shifted = anchor - (offsets[index]?.offsetS ?? 0);
    covered += recur(into, schedule, table, shifted, Math.max(from, begins), Math.min(to, ends));
  }
  return covered;
}

function timetable(
  { profile }: NormalisedProfile,
  schedule: NormalisedSchedule,
  transaction: ScheduledTransaction | undefined,
): Timetable {
  const { limitAtSoC } = schedule;
  // K08.FR.06: without a transaction there is no delay.
  const table =
    schedule.randomizedDelay > 0 && transaction
      ? delayed(schedule, transaction.transactionId ?? String(transaction.startedAt), profile.id)
      : schedule;
  if (!limitAtSoC || transaction?.soc === undefined || transaction.soc < limitAtSoC.soc) return table;
  const { starts, periods } = table;
  return { starts, periods: periods.map((period) => capAtSoC(period, limitAtSoC.limit)) };
}

/** What a Relative profile counts from, s since the epoch (1.6 §7.9; K01.FR.42). */
function relativeAnchor(transaction: ScheduledTransaction | undefined, { query, now }: Window): number {
  if (!transaction) return now;
  const { startedAt, powerPathClosedAt } = transaction;
  if (query.rules.relativeTo === "transactionStart" || powerPathClosedAt === undefined)
    return wholeSeconds(startedAt);
  return powerPathClosedAt === null ? now : wholeSeconds(powerPathClosedAt);
}

/** Adds every occurrence of a schedule between `from` and `to`; returns the seconds they have. */
function recur(
  into: Occurrences,
  { every, length }: NormalisedSchedule,
  table: Timetable,
  anchor: number,
  from: number,
  to: number,
): number {
  if (every === 0) return into.add(table, anchor, from, Math.min(to, anchor + length));
  // K01.FR.30: none before startSchedule.
  const first = Math.max(0, Math.floor((from - anchor) / every));
  let covered = 0;
  for (let begin = anchor + first * every; begin < to; begin += every)
    covered += into.add(table, begin, from, Math.min(to, begin + length));
  return covered;
}

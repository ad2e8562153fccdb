import type { NormalisedProfile } from "./normalise.ts";
import type { CompositeSchedule } from "./query.ts";

/** A window is not made shorter than this for its cost, s. */
const leastWindowS = 3600;

/** How much one answer may be. */
export interface WindowBudget {
  /** Periods of all profiles, in each of their recurrences, that may lie in the window. */
  readonly work: number;
  /** Periods of the answer. */
  readonly periods: number;
}

/**
 * How long a window may be, in s, at most `duration`: recurring profiles cost their periods for each day or week of it, and
 * those of EVSE 0 for each EVSE.
 */
export function affordableWindow(
  profiles: readonly NormalisedProfile[],
  { duration, evses, budget }: { duration: number; evses: number; budget: WindowBudget },
): number {
  let once = 0;
  let perSecond = 0;
  for (const { evse, schedules } of profiles)
    for (const { periods, every } of schedules) {
      const cost = periods.length * (evse === 0 ? evses + 1 : 2);
      if (every > 0) perSecond += cost / every;
      else once += cost;
    }
  if (once + perSecond * duration <= budget.work || perSecond === 0) return duration;
  const affordable = Math.floor((budget.work - once) / perSecond);
  return Math.min(duration, Math.max(leastWindowS, affordable));
}

/** The answer up to the period that is one too many. */
export function cutToBudget(schedule: CompositeSchedule, { periods: most }: WindowBudget): CompositeSchedule {
  const next = schedule.periods[most];
  if (!next) return schedule;
  return { ...schedule, duration: next.startPeriod, periods: schedule.periods.slice(0, most) };
}

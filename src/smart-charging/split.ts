import type { ChargingSchedulePeriod } from "../model/charging-profile.ts";
import type { CompositeSchedule } from "./query.ts";

/** What an EVSE would take of its station's limit. */
export interface Claim {
  /** What it may have for itself, over the same window and in the same unit as the station's. */
  readonly own: CompositeSchedule;
  /** Begin of its transaction, ms since the epoch; null: none runs. */
  readonly since: number | null;
  /** Of its transaction: the highest is served first (K03.FR.04). */
  readonly priority: number;
  /** The least that is of use at `period`, in the unit: below it nothing charges, or not worth the while (K01.FR.21). */
  readonly least: (period: ChargingSchedulePeriod) => number;
}

/** Limits are multiples of 0.1, and sums of them must not grow by the noise of doubles. */
const tenths = (value: number): number => Math.round(value * 10);

/**
 * Shares the limit of a station among its EVSEs, in their order, at each instant of the window. What they are told never adds up
 * to more than the station's limit; in A that is the worst case, all of them on one phase.
 * - Those with a transaction come first: equal shares, nobody above what it may have for itself, what one cannot use to the
 *   others. When there is not enough for all to charge, the oldest transactions are served.
 * - Among them those of a higher priority first: the others share what these leave, be it nothing (K03.FR.04).
 * - The others get what is left, by the same rule: one that begins is not above the limit before it is told its share.
 *
 * Null: nothing is to be shared, since the station's limit is no limit to them, or since no transaction runs. Then each may have all
 * of it: whichever begins first makes the others ask for what is left.
 */
export function splitLimit(
  station: CompositeSchedule,
  claims: readonly Claim[],
): readonly CompositeSchedule[] | null {
  if (claims.every(({ since }) => since === null)) return null;
  const walkers = claims.map(({ own }) => new Walker(own));
  const whole = new Walker(station);
  const periods = claims.map((): ChargingSchedulePeriod[] => []);
  let cut = false;
  for (const at of startsOf([station, ...claims.map(({ own }) => own)])) {
    const limit = whole.at(at).limit;
    const own = walkers.map((walker) => walker.at(at));
    const shares = limit === undefined ? null : sharesOf(limit, claims, own);
    if (shares !== null) cut = true;
    own.forEach((period, index) => {
      const share = shares?.[index];
      append(periods[index] ?? [], {
        ...(share === undefined ? period : cutTo(period, share)),
        startPeriod: at,
      });
    });
  }
  return cut ? claims.map(({ own }, index) => ({ ...own, periods: periods[index] ?? own.periods })) : null;
}

/**
 * `schedule` where its EVSE has all it may have for itself, and else no more than its share; for a schedule in another unit, or
 * of another connector, than what was shared.
 * @param inUnitOf a limit of the share, in the unit of `schedule`
 */
export function capToShare(
  schedule: CompositeSchedule,
  own: CompositeSchedule,
  share: CompositeSchedule,
  inUnitOf: (limit: number, period: ChargingSchedulePeriod) => number,
): CompositeSchedule {
  const [walker, ownWalker, shareWalker] = [new Walker(schedule), new Walker(own), new Walker(share)];
  const periods: ChargingSchedulePeriod[] = [];
  for (const at of startsOf([schedule, own, share])) {
    const period = walker.at(at);
    const [most, left] = [ownWalker.at(at), shareWalker.at(at)];
    const isCut = left.limit !== undefined && left.limit < totalOf(most, own.unit);
    const cap = isCut ? inUnitOf(left.limit ?? 0, left) : Infinity;
    append(periods, {
      ...(cap < totalOf(period, schedule.unit) ? cutTo(period, cap) : period),
      startPeriod: at,
    });
  }
  return { ...schedule, periods };
}

/** Null: all of them fit. */
function sharesOf(
  limit: number,
  claims: readonly Claim[],
  own: readonly ChargingSchedulePeriod[],
): (number | undefined)[] | null {
  const caps = own.map((period, index) => tenths(totalOf(period, claims[index]?.own.unit ?? "A")));
  const whole = tenths(limit);
  if (caps.reduce((sum, cap) => sum + cap, 0) <= whole) return null;
  const least = own.map((period, index) => Math.ceil((claims[index]?.least(period) ?? 0) * 10 - 1e-6));
  const takers = claims.map(({ since, priority }, index): Taker => ({
    index,
    since,
    priority,
    cap: caps[index] ?? 0,
    least: least[index] ?? 0,
  }));
  const charging = takers.filter(({ since }) => since !== null);
  charging.sort((a, b) => (a.since ?? 0) - (b.since ?? 0) || a.index - b.index);
  const priorities = [...new Set(charging.map(({ priority }) => priority))].sort((a, b) => b - a);
  const shares = caps.map((): number | undefined => undefined);
  let left = whole;
  for (const priority of priorities)
    left = give(
      left,
      charging.filter((taker) => taker.priority === priority),
      shares,
    );
  give(
    left,
    takers.filter(({ since }) => since === null),
    shares,
  );
  return shares.map((share, index) => (share === caps[index] ? undefined : (share ?? 0) / 10));
}

interface Taker {
  readonly index: number;
  readonly since: number | null;
  readonly priority: number;
  /** In tenths. */
  readonly cap: number;
  readonly least: number;
}

/** Gives to `takers`, those first in order served first when it is not enough for all; what is left is the answer. */
function give(whole: number, takers: readonly Taker[], shares: (number | undefined)[]): number {
  const served: Taker[] = [];
  let needed = 0;
  for (const taker of takers) {
    if (taker.cap < taker.least || needed + taker.least > whole) continue;
    served.push(taker);
    needed += taker.least;
  }
  const most = highestLevel(whole, served);
  let left = whole;
  for (const taker of served) left -= shares[taker.index] = levelled(taker, most);
  // Too little to charge with; but a car on one phase may, where the unit is W.
  for (const taker of takers) {
    if (shares[taker.index] !== undefined) continue;
    left -= shares[taker.index] = Math.min(taker.cap, left);
  }
  return left;
}

const levelled = ({ least, cap }: Taker, level: number): number => Math.min(cap, Math.max(least, level));

/** The highest level all may rise to, those that stop before it at their cap, without needing more than the whole. */
function highestLevel(whole: number, served: readonly Taker[]): number {
  const needs = (level: number): number => served.reduce((sum, taker) => sum + levelled(taker, level), 0);
  if (needs(whole) <= whole) return whole;
  let [low, high] = [0, whole];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (needs(middle) <= whole) low = middle;
    else high = middle;
  }
  return low;
}

/** The one number a period allows: in A the highest of its phases, in W the sum of them; Infinity without a limit. */
function totalOf({ limit, limit_L2, limit_L3 }: ChargingSchedulePeriod, unit: "A" | "W"): number {
  if (limit_L2 === undefined && limit_L3 === undefined) return limit ?? Infinity;
  const phases = [limit ?? Infinity, limit_L2 ?? 0, limit_L3 ?? 0];
  return unit === "A" ? Math.max(...phases) : phases.reduce((sum, value) => sum + value, 0);
}

/** A period held to less; in W with its phases apart, the sum of them is. */
function cutTo(period: ChargingSchedulePeriod, limit: number): ChargingSchedulePeriod {
  const { limit_L2, limit_L3, setpoint, ...rest } = period;
  const most = (value: number): number => Math.min(value, limit);
  return {
    ...rest,
    limit,
    ...(limit_L2 === undefined ? {} : { limit_L2: most(limit_L2) }),
    ...(limit_L3 === undefined ? {} : { limit_L3: most(limit_L3) }),
    ...(setpoint === undefined ? {} : { setpoint: most(setpoint) }),
  };
}

/** Every instant at which one of them changes, s, ascending. */
function startsOf(schedules: readonly CompositeSchedule[]): number[] {
  const starts = new Set(schedules.flatMap(({ periods }) => periods.map(({ startPeriod }) => startPeriod)));
  return [...starts].sort((a, b) => a - b);
}

/** Appends a period, unless it says the same as the one before. */
function append(periods: ChargingSchedulePeriod[], period: ChargingSchedulePeriod): void {
  const last = periods.at(-1);
  if (!last || last.limit !== period.limit || textOf(last) !== textOf(period)) periods.push(period);
}

const textOf = (period: ChargingSchedulePeriod): string => JSON.stringify({ ...period, startPeriod: 0 });

/** Finds the period that holds, for instants that ascend. */
class Walker {
  private readonly periods: readonly ChargingSchedulePeriod[];
  private index = 0;

  constructor({ periods }: CompositeSchedule) {
    this.periods = periods;
  }

  at(second: number): ChargingSchedulePeriod {
    while ((this.periods[this.index + 1]?.startPeriod ?? Infinity) <= second) this.index++;
    return this.periods[this.index] ?? { startPeriod: 0 };
  }
}

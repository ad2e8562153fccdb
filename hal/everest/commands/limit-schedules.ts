import type { LimitPeriod, LimitSchedule } from "../../../src/model/limit.ts";
import { wireTime } from "./wire.ts";

/** Both clocks in ms since the epoch: what the schedules of the station are in, and what EVerest goes by. */
export interface Clocks {
  readonly station: number;
  readonly system: number;
}

export interface LimitWords {
  /** Who says so, in EVerest's energy tree. */
  readonly source: string;
  /**
   * As the module for 1.6 does: with a limit in W the number of phases too, with one in A the least current that is worth
   * while. The modules for 2.x say neither.
   */
  readonly as16: boolean;
}

/** What holds from now on: what is past is gone, and the first entry holds already. */
function ahead({ periods }: LimitSchedule, now: number): LimitPeriod[] {
  const inOrder = [...periods].sort((a, b) => a.start - b.start);
  const holds = inOrder.findLastIndex(({ start }) => start <= now);
  return inOrder
    .slice(Math.max(0, holds))
    .map((period, index) => (index === 0 ? { ...period, start: now } : period));
}

const phasesOf = ({ numberPhases }: LimitPeriod): number | undefined =>
  numberPhases !== undefined && numberPhases >= 1 && numberPhases <= 3 ? numberPhases : undefined;

/** What `set_external_limits` takes; no schedule, or one without periods: no limit any more. */
export function externalLimits(
  schedule: LimitSchedule | undefined,
  clocks: Clocks,
  { source, as16 }: LimitWords,
): Record<string, unknown> {
  const entries = schedule === undefined ? [] : ahead(schedule, clocks.station);
  return {
    schedule_import: entries.map((period) => ({
      timestamp: wireTime(period.start - clocks.station + clocks.system),
      limits_to_root: {},
      limits_to_leaves: limitsOf(schedule, period, { source, as16 }),
    })),
    schedule_export: [],
    schedule_setpoints: [],
  };
}

function limitsOf(
  schedule: LimitSchedule | undefined,
  period: LimitPeriod,
  { source, as16 }: LimitWords,
): Record<string, unknown> {
  const phases = phasesOf(period);
  const limit = { value: Math.max(0, period.limit), source };
  const least = as16 ? schedule?.minChargingRate : undefined;
  if (schedule?.unit === "W")
    return {
      total_power_W: limit,
      ...(as16 && phases !== undefined && { ac_max_phase_count: { value: phases, source } }),
    };
  return {
    ac_max_current_A: limit,
    ...(phases !== undefined && { ac_max_phase_count: { value: phases, source } }),
    ...(least !== undefined && { ac_min_current_A: { value: least, source } }),
  };
}

/** One entry of the var `charging_schedules`, for whoever shows or logs it. Times in s after its start. */
export function chargingSchedule(
  schedule: LimitSchedule,
  now: number,
  durationS: number,
): Record<string, unknown> {
  return {
    evse: schedule.evse ?? 0,
    charging_rate_unit: schedule.unit,
    charging_schedule_period: ahead(schedule, now).map((period) => ({
      start_period: Math.round((period.start - now) / 1000),
      limit: period.limit,
      ...(period.numberPhases !== undefined && { number_phases: period.numberPhases }),
    })),
    duration: durationS,
    start_schedule: wireTime(now),
    ...(schedule.minChargingRate !== undefined && { min_charging_rate: schedule.minChargingRate }),
  };
}

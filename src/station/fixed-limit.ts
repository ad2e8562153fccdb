import type { ChargingSchedulePeriod } from "../model/charging-profile.ts";
import type { CompositeSchedule, ScheduleDefaults } from "../smart-charging/query.ts";
import { floorTenth } from "../smart-charging/rounding.ts";

type Conversion = Pick<ScheduleDefaults, "supplyVoltage" | "numberPhases">;

/**
 * A schedule under the limit that was configured for the whole station, A per phase (K04.FR.02): whatever profiles say, no EVSE may
 * have more, nor all of them together.
 */
export function underFixedLimit(
  schedule: CompositeSchedule,
  amps: number | undefined,
  conversion: Conversion,
): CompositeSchedule {
  if (amps === undefined) return schedule;
  const capped = schedule.periods.map((period) => cap(period, capsOf(amps, schedule, period, conversion)));
  // Neighbours that differed above the limit do so no more.
  const periods = capped.filter((period, index) => {
    const before = capped[index - 1];
    return !before || same(before) !== same(period);
  });
  return { ...schedule, periods };
}

interface Caps {
  readonly all: number;
  /** For a value of one phase; in A the same. */
  readonly phase: number;
}

function capsOf(
  amps: number,
  { unit }: CompositeSchedule,
  period: ChargingSchedulePeriod,
  { supplyVoltage, numberPhases }: Conversion,
): Caps {
  if (unit === "A") return { all: amps, phase: amps };
  const phase = floorTenth(amps * supplyVoltage);
  const ofPhases = period.limit_L2 !== undefined || period.limit_L3 !== undefined;
  const phases = period.numberPhases ?? numberPhases;
  return { all: ofPhases ? phase : floorTenth(amps * supplyVoltage * phases), phase };
}

function cap(period: ChargingSchedulePeriod, { all, phase }: Caps): ChargingSchedulePeriod {
  const { limit = Infinity, limit_L2: l2, limit_L3: l3 } = period;
  return {
    ...period,
    limit: Math.min(limit, all),
    ...(l2 !== undefined && { limit_L2: Math.min(l2, phase) }),
    ...(l3 !== undefined && { limit_L3: Math.min(l3, phase) }),
  };
}

const same = (period: ChargingSchedulePeriod): string => JSON.stringify({ ...period, startPeriod: 0 });

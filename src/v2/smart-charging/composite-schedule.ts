import { isoSeconds } from "../../kernel/date-time.ts";
import type { CompositeScheduleType as CompositeScheduleType201 } from "../../messages/v201/types.ts";
import type { CompositeScheduleType } from "../../messages/v21/types.ts";
import type { ChargingSchedulePeriod } from "../../model/charging-profile.ts";
import type { CompositeSchedule, CompositionRules } from "../../smart-charging/query.ts";
import { periodFields, saysMore } from "../../smart-charging/period-fields.ts";
import { pick } from "./pick.ts";

/** The composite schedule as 2.1 writes it. */
export function writeCompositeSchedule(answer: CompositeSchedule): CompositeScheduleType {
  return {
    ...head(answer),
    chargingSchedulePeriod: answer.periods.map((period) =>
      period.limit !== undefined && !saysMore(period)
        ? limitAndPhases(period, period.limit)
        : pick(period, periodFields),
    ),
  };
}

/** The composite schedule as 2.0.1 writes it: its periods know limit and phases only. */
export function writeCompositeSchedule201(answer: CompositeSchedule): CompositeScheduleType201 {
  return {
    ...head(answer),
    // 2.0.1 has no period without a limit; where the engine had none, no power is the safe reading.
    chargingSchedulePeriod: answer.periods.map((period) => limitAndPhases(period, period.limit ?? 0)),
  };
}

/** Most periods: nothing but a limit, and its phases. */
function limitAndPhases({ startPeriod, numberPhases, phaseToUse }: ChargingSchedulePeriod, limit: number) {
  if (numberPhases === undefined) return { startPeriod, limit };
  return phaseToUse === undefined
    ? { startPeriod, limit, numberPhases }
    : { startPeriod, limit, numberPhases, phaseToUse };
}

function head({ evseId, duration, start, unit }: CompositeSchedule) {
  return { evseId, duration, scheduleStart: isoSeconds(start), chargingRateUnit: unit };
}

/**
 * What a profile means in 2.x: Relative counts from the closing of the power path (K01.FR.42), and AC that names no phases
 * has three (K01.FR.49). DC has none.
 */
export function compositionRules2(settings: { readonly dc: boolean }): CompositionRules {
  return {
    relativeTo: "powerPathClosed",
    absentNumberPhases: settings.dc ? undefined : 3,
    txProfileWithoutTransaction: false,
  };
}

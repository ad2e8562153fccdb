import type { ChargingSchedulePeriod } from "../model/charging-profile.ts";
import type { NormalisedPeriod } from "./normalise.ts";

const capped = (value: number | undefined, cap: number): number | undefined =>
  value === undefined ? undefined : Math.min(value, cap);

/** A period whose limit and setpoint the state of charge has capped (K01.FR.100); `cap` in the unit of the period. */
export function capAtSoC(period: NormalisedPeriod, cap: number): NormalisedPeriod {
  const { more, amps } = period;
  const phases = more && (more.limit_L2 !== undefined || more.limit_L3 !== undefined);
  // In W the cap is of all phases together: each gets its third.
  const perPhase = amps ? cap : cap / 3;
  const limit = Math.min(period.limit, phases ? perPhase : cap);
  return { ...period, limit, more: more && capMore(more, limit, cap, perPhase) };
}

function capMore(
  more: ChargingSchedulePeriod,
  limit: number,
  cap: number,
  perPhase: number,
): ChargingSchedulePeriod {
  const phases = more.setpoint_L2 !== undefined || more.setpoint_L3 !== undefined;
  return {
    ...more,
    limit,
    limit_L2: capped(more.limit_L2, perPhase),
    limit_L3: capped(more.limit_L3, perPhase),
    setpoint: capped(more.setpoint, phases ? perPhase : cap),
    setpoint_L2: capped(more.setpoint_L2, perPhase),
    setpoint_L3: capped(more.setpoint_L3, perPhase),
  };
}

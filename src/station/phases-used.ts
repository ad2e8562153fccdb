import type { MeterReading } from "../model/meter-value.ts";

/** A car draws on a phase from here on, A: less is what a meter makes of nothing. */
const leastA = 1;

/**
 * On how many phases a car draws, by the currents the meter tells apart (E02.FR.18). Undefined: on none just now, or they are not told
 * apart.
 */
export function phasesUsed({ samples }: MeterReading): number | undefined {
  let used = 0;
  for (const { measurand, phase, value, location } of samples) {
    if (measurand !== "Current.Import" || value < leastA) continue;
    if (location !== undefined && location !== "Outlet") continue;
    if (phase === "L1" || phase === "L2" || phase === "L3") used++;
  }
  return used === 0 ? undefined : used;
}

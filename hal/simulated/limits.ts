import type { LimitPeriod, LimitSchedule } from "../../src/model/limit.ts";

/** A limit that holds now. */
export interface ActiveLimit {
  readonly unit: "A" | "W";
  readonly limit: number;
  readonly numberPhases?: number | undefined;
}

/** What holds at one instant of wall time. */
export interface LimitsNow {
  readonly evse: ActiveLimit | null;
  readonly station: ActiveLimit | null;
  /** When one of them changes next (ms, wall); null when never. */
  readonly nextEdge: number | null;
}

/** What an EVSE can give. */
export interface Supply {
  readonly maxCurrentA: number;
  readonly voltageV: number;
  /** Phases that EVSE and car share. */
  readonly phases: number;
}

/** Below this IEC 61851-1 has no way to say a current: nothing is offered at all. */
export const leastCurrentA = 6;
/** A schedule longer than this is cut: it comes from outside. */
const mostPeriods = 1024;

/** The schedules in force, of each EVSE and of the whole station (kept under 0). They do not survive a power cut. */
export class LimitBook {
  private readonly schedules = new Map<number, LimitSchedule>();

  /** Takes the place of what was known of the same EVSE (or the station); a schedule without periods lifts its limit. */
  set(schedules: readonly LimitSchedule[]): void {
    for (const schedule of schedules) {
      const periods = schedule.periods.slice(0, mostPeriods).sort((a, b) => a.start - b.start);
      this.schedules.set(schedule.evse ?? 0, { ...schedule, periods });
    }
  }

  clear(): void {
    this.schedules.clear();
  }

  at(evse: number, wall: number): LimitsNow {
    const own = this.schedules.get(evse);
    const station = this.schedules.get(0);
    const edges = [own, station].flatMap((schedule) => nextStart(schedule, wall) ?? []);
    return {
      evse: holding(own, wall),
      station: holding(station, wall),
      nextEdge: edges.length > 0 ? Math.min(...edges) : null,
    };
  }
}

/**
 * The current offered, A per phase, and on how many phases; 0 A when less than 6 A is left.
 * @param shares among how many EVSEs the station's limit is split
 */
export function offerOf(supply: Supply, limits: LimitsNow, shares: number): { amps: number; phases: number } {
  const phases = Math.max(
    1,
    Math.min(supply.phases, limits.evse?.numberPhases ?? 3, limits.station?.numberPhases ?? 3),
  );
  const amps = (limit: ActiveLimit | null, parts: number): number => {
    if (limit === null) return supply.maxCurrentA;
    const whole = limit.unit === "A" ? limit.limit : limit.limit / (supply.voltageV * phases);
    return whole / parts;
  };
  const least = Math.min(supply.maxCurrentA, amps(limits.evse, 1), amps(limits.station, Math.max(1, shares)));
  return { amps: least < leastCurrentA ? 0 : least, phases };
}

/** The period that holds at `wall`: the first one at once, whatever this clock says; the last one for ever. */
function holding(schedule: LimitSchedule | undefined, wall: number): ActiveLimit | null {
  if (!schedule) return null;
  let held: LimitPeriod | undefined = schedule.periods[0];
  for (const period of schedule.periods) if (period.start <= wall) held = period;
  return held ? { unit: schedule.unit, limit: held.limit, numberPhases: held.numberPhases } : null;
}

function nextStart(schedule: LimitSchedule | undefined, wall: number): number | undefined {
  return schedule?.periods.slice(1).find((period) => period.start > wall)?.start;
}

import type {
  ChargingSchedule,
  ChargingSchedulePeriod,
  InstalledProfile,
} from "../model/charging-profile.ts";
import type { CompositionRules } from "./composition-rules.ts";
import { saysMore } from "./period-fields.ts";
import { wholeSeconds } from "./whole-seconds.ts";

const recurrenceS = { Daily: 86_400, Weekly: 604_800 } as const;

/** A period, ready to be compared: absent numbers have the value that never matters. */
export interface NormalisedPeriod {
  /** null: a sum of several. */
  readonly owner: NormalisedProfile | null;
  /** In A (`amps`) or W; Infinity: none. */
  readonly limit: number;
  readonly amps: boolean;
  /** 0: not said. */
  readonly numberPhases: number;
  /** Phases to convert with where `numberPhases` does not tell; 0: as `numberPhases`. */
  readonly assumedPhases: number;
  /** 0: not said. */
  readonly phaseToUse: number;
  /** That of its schedule; 0: none. */
  readonly minChargingRate: number;
  /** No profile set the limit: it stands for the default. */
  readonly filler: boolean;
  /** The period as it was, where it says more than limit and phases. */
  readonly more: ChargingSchedulePeriod | null;
}

/** A schedule with its time axis; all in whole s. */
export interface NormalisedSchedule {
  readonly id: number | undefined;
  /** Begin, s since the epoch; null: Relative. With `local`, as if the station's local time were UTC. */
  readonly anchor: number | null;
  /** From its begin to its end, or to its next recurrence; Infinity: it does not end. */
  readonly length: number;
  /** From one begin to the next; 0: it does not recur. */
  readonly every: number;
  readonly local: boolean;
  readonly randomizedDelay: number;
  readonly limitAtSoC: { readonly soc: number; readonly limit: number } | null;
  /** Begin of each period from the begin of the schedule, ascending. */
  readonly starts: readonly number[];
  readonly periods: readonly NormalisedPeriod[];
}

/** An installed profile, prepared once for every schedule that will be composed of it. */
export interface NormalisedProfile extends InstalledProfile {
  /** Valid from (inclusive) and to (exclusive), s since the epoch. */
  readonly from: number;
  readonly to: number;
  readonly schedules: readonly NormalisedSchedule[];
}

export interface NormaliseContext {
  /** ms since the epoch: the begin of a schedule that names none and has no validFrom, and the update of a Dynamic one. */
  readonly now: number;
  readonly rules: CompositionRules;
}

/** Prepares a profile. One that breaks the rules of `profileProblems` may mean anything: check it before. */
export function normaliseProfile(installed: InstalledProfile, context: NormaliseContext): NormalisedProfile {
  const { profile } = installed;
  const from = profile.validFrom === undefined ? -Infinity : wholeSeconds(profile.validFrom);
  const to = profile.validTo === undefined ? Infinity : wholeSeconds(profile.validTo);
  const schedules: NormalisedSchedule[] = [];
  const normalised = {
    ...installed,
    from,
    to: Math.min(to, endOfUpdate(installed, context.now)),
    schedules,
  };
  for (const schedule of profile.chargingSchedule)
    schedules.push(normaliseSchedule(normalised, schedule, context));
  return normalised;
}

/** K28.FR.13: the values of a Dynamic profile hold for the duration of its schedule since they were told. */
function endOfUpdate({ profile }: InstalledProfile, now: number): number {
  const duration = profile.chargingSchedule[0]?.duration;
  if (profile.chargingProfileKind !== "Dynamic" || duration === undefined) return Infinity;
  return wholeSeconds(profile.dynUpdateTime ?? now) + duration;
}

function normaliseSchedule(
  owner: NormalisedProfile,
  schedule: ChargingSchedule,
  { now, rules }: NormaliseContext,
): NormalisedSchedule {
  const { profile } = owner;
  const duration = schedule.duration ?? Infinity;
  const every =
    profile.chargingProfileKind === "Recurring" && profile.recurrencyKind
      ? recurrenceS[profile.recurrencyKind]
      : 0;
  const recurring = every > 0 ? Math.min(duration, every) : duration;
  const sorted = [...schedule.chargingSchedulePeriod].sort((a, b) => a.startPeriod - b.startPeriod);
  return {
    id: schedule.id,
    anchor: anchorOf(owner, schedule, now),
    // K28.FR.13 ends a Dynamic schedule, not its begin.
    length: profile.chargingProfileKind === "Dynamic" ? Infinity : recurring,
    every,
    local: schedule.useLocalTime ?? false,
    randomizedDelay: schedule.randomizedDelay ?? 0,
    limitAtSoC: schedule.limitAtSoC ?? null,
    starts: sorted.map(({ startPeriod }) => startPeriod),
    periods: sorted.map((period) => normalisePeriod(owner, schedule, period, rules)),
  };
}

function anchorOf(
  { profile, from }: NormalisedProfile,
  schedule: ChargingSchedule,
  now: number,
): number | null {
  // 1.6 says nothing of a startSchedule on a Relative profile: it is passed over.
  if (profile.chargingProfileKind === "Relative") return null;
  if (schedule.startSchedule !== undefined) return wholeSeconds(schedule.startSchedule);
  if (profile.chargingProfileKind === "Dynamic") return 0;
  return Number.isFinite(from) ? from : wholeSeconds(now);
}

function normalisePeriod(
  owner: NormalisedProfile,
  schedule: ChargingSchedule,
  period: ChargingSchedulePeriod,
  rules: CompositionRules,
): NormalisedPeriod {
  return {
    owner,
    limit: period.limit ?? Infinity,
    amps: schedule.chargingRateUnit === "A",
    numberPhases: period.numberPhases || (rules.absentNumberPhases ?? 0),
    assumedPhases: 0,
    phaseToUse: period.phaseToUse ?? 0,
    minChargingRate: schedule.minChargingRate ?? 0,
    filler: false,
    more: saysMore(period) ? period : null,
  };
}

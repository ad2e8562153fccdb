import type {
  ChargingProfileKind,
  ChargingProfilePurpose,
  ChargingSchedulePeriod,
} from "../model/charging-profile.ts";
import type { LimitUnit } from "../model/limit.ts";
import type { CompositionRules } from "./composition-rules.ts";
import type { NormalisedProfile } from "./normalise.ts";

export type { CompositionRules } from "./composition-rules.ts";

/** A transaction that runs, as far as schedules depend on it. Times are ms since the epoch. */
export interface ScheduledTransaction {
  readonly evseId: number;
  /** Absent: every TxProfile of its EVSE is for it. */
  readonly transactionId?: string | undefined;
  readonly startedAt: number;
  /** null: not closed yet; absent: not known, and `startedAt` counts. */
  readonly powerPathClosedAt?: number | null | undefined;
  /** State of charge, percent; absent: not known, and limitAtSoC has no effect (K01.FR.100). */
  readonly soc?: number | undefined;
  /** Driver or CSMS asked for priority: PriorityCharging overrules TxProfile and TxDefaultProfile (K21.FR.04). */
  readonly priorityCharging?: boolean | undefined;
  /** The schedule the car chose of a TxProfile with several (K15.FR.21). */
  readonly selectedScheduleId?: number | undefined;
}

/** What holds where no profile says anything. */
export interface ScheduleDefaults {
  readonly limitAmps: number;
  readonly limitWatts: number;
  readonly numberPhases: number;
  /** V between phase and neutral, as configured: W = V x A x phases (K01.FR.50). */
  readonly supplyVoltage: number;
}

/** The link to the CSMS, as far as profiles depend on it. */
export interface ConnectionState {
  readonly online: boolean;
  /** s since the link was lost; online: how long it had been lost before it came back. */
  readonly disconnectedForS: number;
}

/** From `from` (ms since the epoch) on, the station's local time is UTC plus `offsetS`. */
export interface UtcOffset {
  readonly from: number;
  readonly offsetS: number;
}

/** What a composite schedule is asked of. */
export interface CompositeQuery {
  /** Those installed; of two on the same stack level the later counts. */
  readonly profiles: readonly NormalisedProfile[];
  readonly rules: CompositionRules;
  /** 0: the whole station. */
  readonly evseId: number;
  /** The station has the EVSEs 1 to `evses`. */
  readonly evses: number;
  /** ms since the epoch: where a Relative profile begins that no transaction begins. */
  readonly now: number;
  /** Begin of the window, ms since the epoch; cut to whole seconds. */
  readonly start: number;
  /** s; 0 asks what holds at `start`. */
  readonly duration: number;
  readonly unit: LimitUnit;
  /** At most one per EVSE. */
  readonly transactions: readonly ScheduledTransaction[];
  readonly defaults: ScheduleDefaults;
  /** Default: online. */
  readonly connection?: ConnectionState | undefined;
  /** Purposes that do not count while offline. */
  readonly ignoredPurposesOffline?: readonly ChargingProfilePurpose[] | undefined;
  /** Whose setpoint counts when both have one (Q06.FR.20); default ExternalSystem. */
  readonly setpointPriority?: "ExternalSystem" | "CSMS" | undefined;
  /** The station's local time, oldest first; default: UTC. */
  readonly localTime?: readonly UtcOffset[] | undefined;
}

/** The answer: what may flow from `start` on for `duration` s. */
export interface CompositeSchedule {
  readonly evseId: number;
  /** ms since the epoch, a whole second. */
  readonly start: number;
  readonly duration: number;
  readonly unit: LimitUnit;
  /** The highest minChargingRate of the schedules that count somewhere in the window, in `unit`. */
  readonly minChargingRate?: number | undefined;
  /** At least one; the first starts at 0; neighbours differ. Limits are rounded down to 0.1. */
  readonly periods: readonly ChargingSchedulePeriod[];
}

/** A profile, as an explanation names it. */
export interface ProfileName {
  readonly id: number;
  readonly chargingProfilePurpose: ChargingProfilePurpose;
  readonly stackLevel: number;
  readonly chargingProfileKind: ChargingProfileKind;
  /** Where it is installed. */
  readonly evseId: number;
}

/** Why a period of an answer is what it is. */
export interface PeriodExplanation {
  /** s from the begin of the answer. */
  readonly startPeriod: number;
  /** Whose limit it is; none: the default's. Several: their limits were added. */
  readonly setBy: readonly ProfileName[];
  /** Those that had a period too and did not decide. */
  readonly overrode: readonly ProfileName[];
}

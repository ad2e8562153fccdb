import type { LimitUnit } from "./limit.ts";

/** What a profile is for. 1.6's ChargePointMaxProfile is ChargingStationMaxProfile here. */
export type ChargingProfilePurpose =
  | "ChargingStationExternalConstraints"
  | "ChargingStationMaxProfile"
  | "TxDefaultProfile"
  | "TxProfile"
  | "PriorityCharging"
  | "LocalGeneration";

/** How the periods of a profile lie in time. */
export type ChargingProfileKind = "Absolute" | "Recurring" | "Relative" | "Dynamic";

export type RecurrencyKind = "Daily" | "Weekly";

/** 2.1 OperationModeEnumType; absent means ChargingOnly. */
export type OperationMode =
  | "Idle"
  | "ChargingOnly"
  | "CentralSetpoint"
  | "ExternalSetpoint"
  | "ExternalLimits"
  | "CentralFrequency"
  | "LocalFrequency"
  | "LocalLoadBalancing";

/** A point of a power-frequency table (2.1 V2XFreqWattPointType): Hz, W. */
export interface FreqWattPoint {
  readonly frequency: number;
  readonly power: number;
}

/** A point of a power-signal curve (2.1 V2XSignalWattPointType): W. */
export interface SignalWattPoint {
  readonly signal: number;
  readonly power: number;
}

/**
 * A period of a schedule with all that 2.1 knows of it, under 2.1's names; values in the schedule's unit. `startPeriod` is in s
 * from the begin of the schedule. In A a limit is per phase; in W it is the sum of the phases, or L1 where L2 or L3 are given.
 */
export interface ChargingSchedulePeriod {
  readonly startPeriod: number;
  readonly limit?: number | undefined;
  readonly limit_L2?: number | undefined;
  readonly limit_L3?: number | undefined;
  /** 1 to 3. */
  readonly numberPhases?: number | undefined;
  /** 1 to 3, with numberPhases 1. */
  readonly phaseToUse?: number | undefined;
  /** At most 0, like those of the other phases. */
  readonly dischargeLimit?: number | undefined;
  readonly dischargeLimit_L2?: number | undefined;
  readonly dischargeLimit_L3?: number | undefined;
  readonly setpoint?: number | undefined;
  readonly setpoint_L2?: number | undefined;
  readonly setpoint_L3?: number | undefined;
  readonly setpointReactive?: number | undefined;
  readonly setpointReactive_L2?: number | undefined;
  readonly setpointReactive_L3?: number | undefined;
  readonly preconditioningRequest?: boolean | undefined;
  readonly evseSleep?: boolean | undefined;
  readonly v2xBaseline?: number | undefined;
  readonly operationMode?: OperationMode | undefined;
  readonly v2xFreqWattCurve?: readonly FreqWattPoint[] | undefined;
  readonly v2xSignalWattCurve?: readonly SignalWattPoint[] | undefined;
}

/** A schedule of a profile. Times are ms since the epoch, durations s. */
export interface ChargingSchedule {
  /** 2.x; 1.6 has one schedule without a name. */
  readonly id?: number | undefined;
  readonly startSchedule?: number | undefined;
  readonly duration?: number | undefined;
  readonly chargingRateUnit: LimitUnit;
  readonly minChargingRate?: number | undefined;
  /** 2.1: `startSchedule` is a time of the station's own place, whatever zone it was written in (K01.FR.90). */
  readonly useLocalTime?: boolean | undefined;
  /** 2.1: periods but the first begin up to so many s late (K01.FR.92). */
  readonly randomizedDelay?: number | undefined;
  /** 2.1: from this state of charge (percent) on, `limit` caps limit and setpoint (K01.FR.100). */
  readonly limitAtSoC?: { readonly soc: number; readonly limit: number } | undefined;
  readonly chargingSchedulePeriod: readonly ChargingSchedulePeriod[];
}

/** A charging profile of any version, under 2.1's names. Times are ms since the epoch, durations s. */
export interface ChargingProfile {
  readonly id: number;
  readonly stackLevel: number;
  readonly chargingProfilePurpose: ChargingProfilePurpose;
  readonly chargingProfileKind: ChargingProfileKind;
  readonly recurrencyKind?: RecurrencyKind | undefined;
  readonly validFrom?: number | undefined;
  readonly validTo?: number | undefined;
  /** The station's own id of the transaction it is for; none: whichever runs. */
  readonly transactionId?: string | undefined;
  /** 2.1: how long it stays valid offline (K01.FR.101). */
  readonly maxOfflineDuration?: number | undefined;
  /** 2.1: once it was offline for too long, it never is valid again (K01.FR.102). */
  readonly invalidAfterOfflineDuration?: boolean | undefined;
  readonly dynUpdateInterval?: number | undefined;
  /** 2.1, Dynamic: when its values were last told (K28.FR.05). */
  readonly dynUpdateTime?: number | undefined;
  /** 1.6: one; 2.x: one to three, of which the first that has a period at an instant counts. */
  readonly chargingSchedule: readonly ChargingSchedule[];
}

/** A profile and the place it is installed at: EVSE 0 is the whole station. */
export interface InstalledProfile {
  readonly evse: number;
  /** 1.6 installs on a connector; absent: it counts whichever connector of the EVSE is in use. */
  readonly connector?: number | undefined;
  readonly profile: ChargingProfile;
}

/** A: per phase. W: of all phases together. */
export type LimitUnit = "A" | "W";

/** One step of a limit: from `start` (ms, wall) at most `limit` A or W; on how many phases. */
export interface LimitPeriod {
  readonly start: number;
  readonly limit: number;
  readonly numberPhases?: number | undefined;
  /** Which phase the one of `numberPhases` 1 is; absent: the hardware chooses. */
  readonly phaseToUse?: number | undefined;
}

/** The limit of one EVSE, or of the whole station when `evse` is absent, for the time its periods cover. */
export interface LimitSchedule {
  readonly evse?: number | undefined;
  readonly unit: LimitUnit;
  /** Below this (in `unit`) charging is not worth while: a wish of the CSMS, no limit. */
  readonly minChargingRate?: number | undefined;
  readonly periods: readonly LimitPeriod[];
}

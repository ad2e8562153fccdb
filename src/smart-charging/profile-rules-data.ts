/** The rules every version of OCPP has for a single profile; each version has its own requirement for it. */
export type ProfileRule =
  | "stackLevel"
  | "unknownPlace"
  | "stationMaximumPlace"
  | "stationMaximumRelative"
  | "txProfilePlace"
  | "recurrencyKind"
  | "startSchedule"
  | "relativeStartSchedule"
  | "duration"
  | "periods"
  | "firstPeriod"
  | "ascendingPeriods"
  | "limits"
  | "numberPhases"
  | "phaseToUse"
  | "dcUnit"
  | "dcPhases";

/** Where versions and settings differ in what a single profile may say. */
export interface ProfileRules {
  /** The requirement or section that asks for each rule, as a problem names it. */
  readonly ids: Readonly<Record<ProfileRule, string>>;
  /** The words of the version, for the texts. */
  readonly words: { readonly place: "connector" | "EVSE"; readonly stationMaximum: string };
  /** The station has the EVSEs (1.6: connectors) 1 to `evses`. */
  readonly evses: number;
  /** Absolute and Recurring must have a startSchedule. */
  readonly needsStartSchedule: boolean;
  /** Relative must have no startSchedule; else one is ignored. */
  readonly refusesRelativeStart: boolean;
  /** 2.x tolerates limits below 0 (2.1 part 2, 2.18). */
  readonly negativeLimits: boolean;
  /** The EVSE of the profile is DC; for EVSE 0: all are. */
  readonly dc: boolean;
  /** A DC EVSE takes no profile in A. */
  readonly dcRefusesAmps: boolean;
  /** A DC EVSE takes no numberPhases and no phaseToUse. */
  readonly dcRefusesPhases: boolean;
  /** The rules of what only 2.1 has count too. */
  readonly v21: boolean;
}

/** Something a profile may not say. */
export interface ProfileProblem {
  /** Requirement id, or version and section. */
  readonly rule: string;
  /** What is wrong and what would be right. */
  readonly text: string;
}

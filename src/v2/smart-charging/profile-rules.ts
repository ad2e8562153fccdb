import type { ProfileRules } from "../../smart-charging/profile-rules.ts";

const ids = {
  stackLevel: "2.1 part 2 §2.17",
  unknownPlace: "K01.FR.28",
  stationMaximumPlace: "2.1 part 2 K §3.2",
  stationMaximumRelative: "K01.FR.38",
  txProfilePlace: "K01.FR.16",
  recurrencyKind: "2.1 part 2 §2.17",
  startSchedule: "K01.FR.40",
  relativeStartSchedule: "K01.FR.41",
  duration: "2.1 part 2 §2.19",
  periods: "2.1 part 2 §2.19",
  firstPeriod: "K01.FR.31",
  ascendingPeriods: "K01.FR.35",
  limits: "2.1 part 2 §2.18",
  numberPhases: "2.1 part 2 §2.18",
  phaseToUse: "K01.FR.19",
  dcUnit: "K01.FR.26",
  dcPhases: "K01.FR.44",
} as const satisfies ProfileRules["ids"];

const ids201 = {
  ...ids,
  stackLevel: "2.0.1 part 2 §2.10",
  stationMaximumPlace: "2.0.1 part 2 K §3.2",
  recurrencyKind: "K01.FR.60",
  duration: "2.0.1 part 2 §2.12",
  periods: "2.0.1 part 2 §2.12",
  limits: "2.0.1 part 2 §2.11",
  numberPhases: "2.0.1 part 2 §2.11",
} as const satisfies ProfileRules["ids"];

/** The settings 2.x's rules for a profile depend on. */
export interface ProfileSettings2 {
  /** The station has the EVSEs 1 to `evses`. */
  readonly evses: number;
  /** The profile's EVSE is DC; for EVSE 0: all are. */
  readonly dc?: boolean | undefined;
  /** A DC EVSE takes no profile in A; default true. */
  readonly dcRefusesAmps?: boolean | undefined;
  /** A DC EVSE chooses the phases of its grid side (K01.FR.54); default false. */
  readonly dcInputPhaseControl?: boolean | undefined;
}

/** What 2.1 asks of a single profile. */
export function profileRules21(settings: ProfileSettings2): ProfileRules {
  return {
    ids,
    words: { place: "EVSE", stationMaximum: "ChargingStationMaxProfile" },
    evses: settings.evses,
    needsStartSchedule: true,
    refusesRelativeStart: true,
    negativeLimits: true,
    dc: settings.dc ?? false,
    dcRefusesAmps: settings.dcRefusesAmps ?? true,
    dcRefusesPhases: !(settings.dcInputPhaseControl ?? false),
    v21: true,
  };
}

/** What 2.0.1 asks of a single profile. */
export function profileRules201(settings: ProfileSettings2): ProfileRules {
  return { ...profileRules21(settings), ids: ids201, v21: false };
}

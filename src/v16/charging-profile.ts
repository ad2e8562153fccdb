import { isoSeconds, readTime } from "../kernel/date-time.ts";
import { StationError } from "../kernel/errors.ts";
import type {
  ChargingProfile as WireProfile,
  ChargingProfilePurposeType,
  ChargingSchedule as WireSchedule,
} from "../messages/v16/types.ts";
import type { ChargingProfile, ChargingProfilePurpose } from "../model/charging-profile.ts";
import type { ProfileRules } from "../smart-charging/profile-rules.ts";
import type { CompositeSchedule, CompositionRules } from "../smart-charging/query.ts";

export { isoSeconds };

const purposes = {
  ChargePointMaxProfile: "ChargingStationMaxProfile",
  TxDefaultProfile: "TxDefaultProfile",
  TxProfile: "TxProfile",
} as const satisfies Readonly<Record<ChargingProfilePurposeType, ChargingProfilePurpose>>;

/** 1.6's purpose under the name the engine has for it. */
export function readPurpose16(purpose: ChargingProfilePurposeType): ChargingProfilePurpose {
  return purposes[purpose];
}

/** As `readPurpose16`, of a word that may be none of 1.6's. */
export function purposeOf16(word: string): ChargingProfilePurpose | undefined {
  return Object.entries(purposes).find(([name]) => name === word)?.[1];
}

/** The purpose in 1.6's words; what 1.6 has no purpose for keeps its name. */
export function writePurpose16(purpose: ChargingProfilePurpose): string {
  return purpose === "ChargingStationMaxProfile" ? "ChargePointMaxProfile" : purpose;
}

/**
 * A valid csChargingProfiles as the engine knows it. `transactionId` is the station's own id of the transaction the profile
 * names; absent: the profile is for whichever runs on its connector.
 */
export function readProfile16(profile: WireProfile, transactionId?: string): ChargingProfile {
  const schedule = profile.chargingSchedule;
  return {
    id: profile.chargingProfileId,
    stackLevel: profile.stackLevel,
    chargingProfilePurpose: readPurpose16(profile.chargingProfilePurpose),
    chargingProfileKind: profile.chargingProfileKind,
    recurrencyKind: profile.recurrencyKind,
    validFrom: time(profile.validFrom),
    validTo: time(profile.validTo),
    transactionId,
    chargingSchedule: [
      {
        startSchedule: time(schedule.startSchedule),
        duration: schedule.duration,
        chargingRateUnit: schedule.chargingRateUnit,
        minChargingRate: schedule.minChargingRate,
        chargingSchedulePeriod: schedule.chargingSchedulePeriod.map(
          ({ startPeriod, limit, numberPhases }) => ({ startPeriod, limit, numberPhases }),
        ),
      },
    ],
  };
}

/** ms since the epoch of a time the schema let pass. */
function time(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const read = readTime(text);
  if (read) return read.wall;
  throw new StationError("INTERNAL", `the time ${text} came past the schema and cannot be read`);
}

/** The schedule of a GetCompositeSchedule.conf: without startSchedule, which scheduleStart stands for (errata 3.57). */
export function writeSchedule16(answer: CompositeSchedule): WireSchedule {
  const { duration, unit, minChargingRate, periods } = answer;
  return {
    duration,
    chargingRateUnit: unit,
    // 1.6 has no period without a limit; where the engine had none, no power is the safe reading.
    chargingSchedulePeriod: periods.map(({ startPeriod, limit = 0, numberPhases }) =>
      numberPhases === undefined ? { startPeriod, limit } : { startPeriod, limit, numberPhases },
    ),
    ...(minChargingRate !== undefined && { minChargingRate }),
  };
}

/** What a profile means in 1.6: Relative counts from the start of the transaction (§3.13.2), absent phases stay absent. */
export const compositionRules16: CompositionRules = {
  relativeTo: "transactionStart",
  absentNumberPhases: undefined,
  txProfileWithoutTransaction: true,
};

const ids = {
  stackLevel: "1.6 §7.8",
  unknownPlace: "1.6 errata 3.39",
  stationMaximumPlace: "1.6 §3.13.1",
  stationMaximumRelative: "1.6 §7.9",
  txProfilePlace: "1.6 §3.13.1",
  recurrencyKind: "1.6 §7.8",
  startSchedule: "1.6 §7.13",
  relativeStartSchedule: "1.6 §7.13",
  duration: "1.6 §7.13",
  periods: "1.6 §7.13",
  firstPeriod: "1.6 errata 3.45",
  ascendingPeriods: "1.6 §7.14",
  limits: "1.6 §7.14",
  numberPhases: "1.6 §7.14",
  phaseToUse: "1.6 §7.14",
  dcUnit: "1.6 §7.12",
  dcPhases: "1.6 §7.14",
} as const satisfies ProfileRules["ids"];

/** The settings 1.6's rules for a profile depend on. */
export interface ProfileSettings16 {
  /** The station has the connectors 1 to `connectors`. */
  readonly connectors: number;
  /** AllowChargingProfileWithoutStartSchedule. */
  readonly allowWithoutStartSchedule: boolean;
  /** The profile's connector is DC; for connector 0: all are. */
  readonly dc?: boolean | undefined;
  /** A DC connector takes no profile in A; default true. */
  readonly dcRefusesAmps?: boolean | undefined;
}

/** What 1.6 asks of a single profile. */
export function profileRules16(settings: ProfileSettings16): ProfileRules {
  return {
    ids,
    words: { place: "connector", stationMaximum: "ChargePointMaxProfile" },
    evses: settings.connectors,
    needsStartSchedule: !settings.allowWithoutStartSchedule,
    // startSchedule of a Relative profile is ignored (§7.13 knows it only for absolute ones).
    refusesRelativeStart: false,
    negativeLimits: false,
    dc: settings.dc ?? false,
    dcRefusesAmps: settings.dcRefusesAmps ?? true,
    // 1.6 says nothing of phases and DC; they are harmless there.
    dcRefusesPhases: false,
    v21: false,
  };
}

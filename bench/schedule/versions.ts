import { isoSeconds } from "../../src/kernel/date-time.ts";
import type { ChargingProfile as Profile16 } from "../../src/messages/v16/types.ts";
import type { ChargingProfileType as Profile201 } from "../../src/messages/v201/types.ts";
import type { InstalledProfile } from "../../src/model/charging-profile.ts";
import { compositeSchedule } from "../../src/smart-charging/composite-schedule.ts";
import { type NormalisedProfile, normaliseProfile } from "../../src/smart-charging/normalise.ts";
import { profileProblems, type ProfileRules } from "../../src/smart-charging/profile-rules.ts";
import type { CompositeQuery, CompositionRules } from "../../src/smart-charging/query.ts";
import {
  compositionRules16,
  profileRules16,
  readProfile16,
  writeSchedule16,
} from "../../src/v16/charging-profile.ts";
import { readProfile2 } from "../../src/v2/smart-charging/charging-profile.ts";
import {
  compositionRules2,
  writeCompositeSchedule201,
} from "../../src/v2/smart-charging/composite-schedule.ts";
import { profileRules201 } from "../../src/v2/smart-charging/profile-rules.ts";
import { type Shape, type Sketch, sketches } from "./sets.ts";

/** ms since the epoch: in the middle of a day, so that no daily profile meets the window's edge. */
export const now = Date.parse("2026-11-21T13:07:30Z");

const transactionOf = (evse: number): string => `0b1f2c3d-0000-4000-8000-00000000000${evse}`;
const timeOf = ({ start }: Sketch): string => isoSeconds(now + start * 1000);

/** A version of OCPP: its profiles as they arrive, and its answer as it leaves. */
export interface Version {
  readonly name: "1.6" | "2.0.1";
  readonly rules: CompositionRules;
  readonly profileRules: (evses: number) => ProfileRules;
  /** By way of the version's own csChargingProfiles or chargingProfile. */
  readonly read: (sketch: Sketch) => InstalledProfile;
  /** From what is installed to the finished object of the version. */
  readonly answer: (query: CompositeQuery) => object;
}

const purposes16 = {
  TxProfile: "TxProfile",
  StationMax: "ChargePointMaxProfile",
  TxDefault: "TxDefaultProfile",
  ExternalConstraints: "ChargePointMaxProfile",
} as const;

const periodsOf = ({ periods }: Sketch) =>
  periods.map(({ startPeriod, limit, numberPhases }) => ({
    startPeriod,
    limit,
    ...(numberPhases !== undefined && { numberPhases }),
  }));

const version16: Version = {
  name: "1.6",
  rules: compositionRules16,
  profileRules: (connectors) => profileRules16({ connectors, allowWithoutStartSchedule: true }),
  read: (sketch) => {
    const wire: Profile16 = {
      chargingProfileId: sketch.id,
      stackLevel: sketch.stackLevel,
      chargingProfilePurpose: purposes16[sketch.purpose],
      chargingProfileKind: sketch.kind === "Recurring" ? "Recurring" : "Absolute",
      ...(sketch.purpose === "TxProfile" && { transactionId: 100 + sketch.evse }),
      ...(sketch.kind === "Recurring" && { recurrencyKind: "Daily" }),
      chargingSchedule: {
        startSchedule: timeOf(sketch),
        duration: sketch.duration,
        chargingRateUnit: sketch.unit,
        ...(sketch.minChargingRate !== undefined && { minChargingRate: sketch.minChargingRate }),
        chargingSchedulePeriod: periodsOf(sketch),
      },
    };
    const transaction = wire.transactionId === undefined ? undefined : transactionOf(sketch.evse);
    return { evse: sketch.evse, profile: readProfile16(wire, transaction) };
  },
  answer: (query) => {
    const answer = compositeSchedule(query);
    return {
      connectorId: query.evseId,
      scheduleStart: isoSeconds(answer.start),
      chargingSchedule: writeSchedule16(answer),
    };
  },
};

const purposes201 = {
  TxProfile: "TxProfile",
  StationMax: "ChargingStationMaxProfile",
  TxDefault: "TxDefaultProfile",
  ExternalConstraints: "ChargingStationExternalConstraints",
} as const;

const version201: Version = {
  name: "2.0.1",
  rules: compositionRules2({ dc: false }),
  profileRules: (evses) => profileRules201({ evses }),
  read: (sketch) => {
    const wire: Profile201 = {
      id: sketch.id,
      stackLevel: sketch.stackLevel,
      chargingProfilePurpose: purposes201[sketch.purpose],
      chargingProfileKind: sketch.kind === "Recurring" ? "Recurring" : "Absolute",
      ...(sketch.purpose === "TxProfile" && { transactionId: transactionOf(sketch.evse) }),
      ...(sketch.kind === "Recurring" && { recurrencyKind: "Daily" }),
      chargingSchedule: [
        {
          id: sketch.id,
          startSchedule: timeOf(sketch),
          duration: sketch.duration,
          chargingRateUnit: sketch.unit,
          ...(sketch.minChargingRate !== undefined && { minChargingRate: sketch.minChargingRate }),
          chargingSchedulePeriod: periodsOf(sketch),
        },
      ],
    };
    return { evse: sketch.evse, profile: readProfile2(wire) };
  },
  answer: (query) => writeCompositeSchedule201(compositeSchedule(query)),
};

export const versions: Readonly<Record<string, Version>> = { "1.6": version16, "2.0.1": version201 };

/** Installs the profiles of a shape; an error where the version would not take one of them. */
export function install(version: Version, shape: Shape): readonly NormalisedProfile[] {
  const rules = version.profileRules(shape.evses);
  return sketches(shape, version.name === "2.0.1").map((sketch) => {
    const installed = version.read(sketch);
    const [problem] = profileProblems(installed, rules);
    if (problem) throw new Error(`the bench made a profile that breaks ${problem.rule}: ${problem.text}`);
    return normaliseProfile(installed, { now, rules: version.rules });
  });
}

/** Asks for an EVSE's schedule from now on, a transaction running on each. */
export function queryOf(
  version: Version,
  profiles: readonly NormalisedProfile[],
  { evseId = 1, evses = 1, days = 1 }: { evseId?: number; evses?: number; days?: number },
): CompositeQuery {
  return {
    profiles,
    rules: version.rules,
    evseId,
    evses,
    now,
    start: now,
    duration: days * 86_400,
    unit: "A",
    transactions: Array.from({ length: evses }, (_, index) => ({
      evseId: index + 1,
      transactionId: transactionOf(index + 1),
      startedAt: now - 1_800_000,
      powerPathClosedAt: now - 1_790_000,
    })),
    defaults: { limitAmps: 48, limitWatts: 33_120, numberPhases: 3, supplyVoltage: 230 },
  };
}

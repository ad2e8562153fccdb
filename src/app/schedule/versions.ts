import { requests as requests16 } from "../../messages/v16/validators.js";
import { requests as requests201 } from "../../messages/v201/validators.js";
import { requests as requests21 } from "../../messages/v21/validators.js";
import type { Validator } from "../../messages/validator.ts";
import { toViolation } from "../../messages/violation.ts";
import type { ChargingProfile, ChargingProfilePurpose } from "../../model/charging-profile.ts";
import type { ProfileProblem, ProfileRules } from "../../smart-charging/profile-rules.ts";
import type { CompositeSchedule, CompositionRules } from "../../smart-charging/query.ts";
import {
  compositionRules16,
  isoSeconds,
  profileRules16,
  readProfile16,
  writePurpose16,
  writeSchedule16,
} from "../../v16/charging-profile.ts";
import { readProfile2, type WireProfile } from "../../v2/smart-charging/charging-profile.ts";
import {
  compositionRules2,
  writeCompositeSchedule,
  writeCompositeSchedule201,
} from "../../v2/smart-charging/composite-schedule.ts";
import {
  profileRules201,
  profileRules21,
  type ProfileSettings2,
} from "../../v2/smart-charging/profile-rules.ts";
import type { ScheduleInput } from "./input.ts";

export type Version = ScheduleInput["version"];

type Entry = ScheduleInput["profiles"][number];

export type ReadProfile =
  | { readonly ok: true; readonly profile: ChargingProfile }
  | { readonly ok: false; readonly problem: ProfileProblem };

/** What the versions of OCPP do differently with the input and the answer. */
export interface VersionRules {
  /** What an evseId of the input is. */
  readonly place: "connector" | "EVSE";
  /** The member of the version that names it. */
  readonly placeMember: "connectorId" | "evseId";
  /** Purposes in the version's own words, with the engine's. */
  readonly purposes: ReadonlyMap<string, ChargingProfilePurpose>;
  /** Checks a profile by the schema of the SetChargingProfile that would bring it, and reads it. */
  readonly read: (entry: Entry) => ReadProfile;
  readonly profileRules: (input: ScheduleInput) => ProfileRules;
  readonly compositionRules: (input: ScheduleInput) => CompositionRules;
  /** The version's own object for an answer. */
  readonly write: (answer: CompositeSchedule) => object;
}

function checked<T>(
  validator: Validator<T>,
  request: unknown,
  read: (request: T) => ChargingProfile,
): ReadProfile {
  if (validator(request)) return { ok: true, profile: read(request) };
  return { ok: false, problem: { rule: "schema", text: toViolation(validator.errors).text } };
}

function purposesOf(
  all: readonly ChargingProfilePurpose[],
  word: (purpose: ChargingProfilePurpose) => string,
): ReadonlyMap<string, ChargingProfilePurpose> {
  return new Map(all.map((purpose) => [word(purpose), purpose]));
}

const purposes16 = ["ChargingStationMaxProfile", "TxDefaultProfile", "TxProfile"] as const;
const purposes201 = [...purposes16, "ChargingStationExternalConstraints"] as const;
const purposes21 = [...purposes201, "PriorityCharging", "LocalGeneration"] as const;

const v16: VersionRules = {
  place: "connector",
  placeMember: "connectorId",
  purposes: purposesOf(purposes16, writePurpose16),
  read: ({ evseId, profile }) =>
    checked(
      requests16.SetChargingProfile,
      { connectorId: evseId, csChargingProfiles: profile },
      ({ csChargingProfiles: wire }) =>
        readProfile16(wire, wire.transactionId === undefined ? undefined : String(wire.transactionId)),
    ),
  profileRules: ({ evses, dc, allowWithoutStartSchedule }) =>
    profileRules16({ connectors: evses, dc, allowWithoutStartSchedule }),
  compositionRules: () => compositionRules16,
  write: (answer) => ({
    connectorId: answer.evseId,
    scheduleStart: isoSeconds(answer.start),
    chargingSchedule: writeSchedule16(answer),
  }),
};

interface Differences2 {
  readonly purposes: readonly ChargingProfilePurpose[];
  readonly validator: Validator<{ readonly chargingProfile: WireProfile }>;
  readonly rules: (settings: ProfileSettings2) => ProfileRules;
  readonly write: (answer: CompositeSchedule) => object;
}

function v2({ purposes, validator, rules, write }: Differences2): VersionRules {
  return {
    place: "EVSE",
    placeMember: "evseId",
    purposes: purposesOf(purposes, (purpose) => purpose),
    read: ({ evseId, profile }) =>
      checked(validator, { evseId, chargingProfile: profile }, ({ chargingProfile }) =>
        readProfile2(chargingProfile),
      ),
    profileRules: ({ evses, dc }) => rules({ evses, dc }),
    compositionRules: ({ dc }) => compositionRules2({ dc }),
    write,
  };
}

export const versions: Readonly<Record<Version, VersionRules>> = {
  "1.6": v16,
  "2.0.1": v2({
    purposes: purposes201,
    validator: requests201.SetChargingProfile,
    rules: profileRules201,
    write: writeCompositeSchedule201,
  }),
  "2.1": v2({
    purposes: purposes21,
    validator: requests21.SetChargingProfile,
    rules: profileRules21,
    write: writeCompositeSchedule,
  }),
};

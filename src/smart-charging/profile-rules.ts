import type { ChargingProfile, ChargingProfilePurpose, InstalledProfile } from "../model/charging-profile.ts";
import { profileProblems21 } from "./profile-rules-21.ts";
import type { ProfileProblem, ProfileRule, ProfileRules } from "./profile-rules-data.ts";
import { scheduleProblems } from "./profile-rules-schedule.ts";

export type { ProfileProblem, ProfileRule, ProfileRules } from "./profile-rules-data.ts";

/** Purposes that on EVSE 0 speak to each EVSE, not to the station as one. */
const perEvse: ReadonlySet<ChargingProfilePurpose> = new Set([
  "TxDefaultProfile",
  "TxProfile",
  "PriorityCharging",
]);

/** What is wrong with one profile, looked at alone; empty when a station may take it. In the order of the profile's fields. */
export function profileProblems(
  { evse, profile }: InstalledProfile,
  rules: ProfileRules,
): readonly ProfileProblem[] {
  const dc = rules.dc && (evse > 0 || perEvse.has(profile.chargingProfilePurpose));
  return [
    ...placeProblems(evse, profile, rules),
    ...kindProblems(profile, rules),
    ...profile.chargingSchedule.flatMap((schedule, index) =>
      scheduleProblems(schedule, {
        rules,
        kind: profile.chargingProfileKind,
        dc,
        where: profile.chargingSchedule.length > 1 ? `schedule ${index + 1}: ` : "",
      }),
    ),
    ...(rules.v21 ? profileProblems21(profile) : []),
  ];
}

function placeProblems(evse: number, profile: ChargingProfile, rules: ProfileRules): ProfileProblem[] {
  const { place, stationMaximum } = rules.words;
  const purpose = profile.chargingProfilePurpose;
  const problems: ProfileProblem[] = [];
  const add = (rule: ProfileRule, text: string): void => {
    problems.push({ rule: rules.ids[rule], text });
  };
  if (!Number.isInteger(evse) || evse < 0 || evse > rules.evses)
    add(
      "unknownPlace",
      `there is no ${place} ${evse}; the station has 1 to ${rules.evses}, and 0 for the whole`,
    );
  if (purpose === "ChargingStationMaxProfile" && evse !== 0)
    add("stationMaximumPlace", `${stationMaximum} is for ${place} 0 only, not ${evse}`);
  if (purpose === "TxProfile" && evse === 0)
    add("txProfilePlace", `TxProfile needs the ${place} of its transaction, not 0`);
  if (profile.stackLevel < 0) add("stackLevel", `stackLevel ${profile.stackLevel} is below 0`);
  return problems;
}

function kindProblems(profile: ChargingProfile, rules: ProfileRules): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  const add = (rule: ProfileRule, text: string): void => {
    problems.push({ rule: rules.ids[rule], text });
  };
  // It has nothing to be relative to.
  if (
    profile.chargingProfilePurpose === "ChargingStationMaxProfile" &&
    profile.chargingProfileKind === "Relative"
  )
    add(
      "stationMaximumRelative",
      `${rules.words.stationMaximum} cannot be Relative; use Absolute or Recurring`,
    );
  // recurrencyKind on another kind says nothing, and is ignored (1.6 errata 3.56).
  if (profile.chargingProfileKind === "Recurring" && profile.recurrencyKind === undefined)
    add("recurrencyKind", "a Recurring profile needs recurrencyKind: Daily or Weekly");
  return problems;
}

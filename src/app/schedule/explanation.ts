import type { ChargingProfilePurpose } from "../../model/charging-profile.ts";
import type { PeriodExplanation, ProfileName } from "../../smart-charging/query.ts";
import { type Version, versions } from "./versions.ts";

/** A purpose in the version's own words. */
export function purposeWord(purpose: ChargingProfilePurpose, version: Version): string {
  for (const [word, known] of versions[version].purposes) if (known === purpose) return word;
  return purpose;
}

/**
 * The `explain` member of the output. `setBy`: whose limit it is; null where the default holds; an array where limits of
 * several profiles were added.
 */
export function writeExplanation(explanation: readonly PeriodExplanation[], version: Version): object[] {
  const name = (profile: ProfileName) => ({
    id: profile.id,
    purpose: purposeWord(profile.chargingProfilePurpose, version),
    stackLevel: profile.stackLevel,
    kind: profile.chargingProfileKind,
    [versions[version].placeMember]: profile.evseId,
  });
  return explanation.map(({ startPeriod, setBy, overrode }) => {
    const [first, ...others] = setBy.map(name);
    return {
      startPeriod,
      setBy: others.length > 0 ? [first, ...others] : (first ?? null),
      overrode: overrode.map(name),
    };
  });
}

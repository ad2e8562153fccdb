import { normaliseProfile, type NormalisedProfile } from "../smart-charging/normalise.ts";
import type { CompositionRules } from "../smart-charging/query.ts";

/** Those that count from a transaction. At EVSE 0 a TxProfile is for nobody. */
const ofTransactions = new Set(["TxDefaultProfile", "TxProfile", "PriorityCharging"]);

/**
 * The profiles as they hold from instant to instant. A Relative profile counts from a transaction that has not begun: asked at
 * any instant before, its first period holds, and none of the others comes. So that is what lies ahead of an idle EVSE, whereas
 * GetCompositeSchedule answers what would come if a transaction began now.
 */
export class RelativeWhileIdle {
  private readonly frozen = new WeakMap<NormalisedProfile, NormalisedProfile>();

  /** @param idle the EVSEs where no transaction has begun */
  of(
    profiles: readonly NormalisedProfile[],
    evses: readonly number[],
    idle: ReadonlySet<number>,
    rules: CompositionRules,
  ): readonly NormalisedProfile[] {
    const waits = ({ evse, profile }: NormalisedProfile): boolean =>
      profile.chargingProfileKind === "Relative" &&
      ofTransactions.has(profile.chargingProfilePurpose) &&
      (evse !== 0 || profile.chargingProfilePurpose !== "TxProfile");
    if (idle.size === 0 || !profiles.some(waits)) return profiles;
    const shared: NormalisedProfile[] = [];
    const own: NormalisedProfile[] = [];
    for (const profile of profiles) {
      if (!waits(profile)) own.push(profile);
      else if (profile.evse !== 0) own.push(idle.has(profile.evse) ? this.freeze(profile, rules) : profile);
      else
        for (const evse of evses)
          shared.push({ ...(idle.has(evse) ? this.freeze(profile, rules) : profile), evse });
    }
    // First, for of two on one level the EVSE's own counts: the later.
    return [...shared, ...own];
  }

  private freeze(profile: NormalisedProfile, rules: CompositionRules): NormalisedProfile {
    const known = this.frozen.get(profile);
    if (known) return known;
    const chargingSchedule = profile.profile.chargingSchedule.map(({ duration: _, ...schedule }) => ({
      ...schedule,
      chargingSchedulePeriod: schedule.chargingSchedulePeriod.slice(0, 1),
    }));
    const { evse, connector } = profile;
    const frozen = normaliseProfile(
      { evse, connector, profile: { ...profile.profile, chargingSchedule } },
      // A Relative profile has no begin of its own.
      { now: 0, rules },
    );
    this.frozen.set(profile, frozen);
    return frozen;
  }
}

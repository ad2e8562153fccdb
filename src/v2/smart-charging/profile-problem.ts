import { InternalCtrlr } from "../../device-model/components/internal-ctrlr.ts";
import { SmartChargingCtrlr } from "../../device-model/components/smart-charging-ctrlr.ts";
import type { ChargingProfile, InstalledProfile } from "../../model/charging-profile.ts";
import type { LimitUnit } from "../../model/limit.ts";
import { profileProblems, type ProfileProblem } from "../../smart-charging/profile-rules.ts";
import type { HandlerContext2 } from "../handler.ts";
import { profileRules201, profileRules21 } from "./profile-rules.ts";

type Context = Pick<HandlerContext2, "version" | "domain">;

/** What RateUnit calls the units. */
const unitWords = { A: "Current", W: "Power" } as const satisfies Readonly<Record<LimitUnit, string>>;

/** Whether schedules may be in this unit (K01.FR.26, K08.FR.07). */
export const unitAllowed = (unit: LimitUnit, { domain }: Pick<Context, "domain">): boolean =>
  domain.settings.get(SmartChargingCtrlr.RateUnit).includes(unitWords[unit]);

/** On fewer phases an AC EVSE does not charge, as far as its hardware told. */
const leastPhases = (evse: number, { domain }: Context): number =>
  domain.dc.evses.includes(evse) ? 0 : (domain.facts.evses.get(evse)?.phases.minPhases ?? 0);

/** Why a profile cannot be on an EVSE, whatever runs there; null: nothing speaks against it. */
export function profileProblem(
  evse: number,
  profile: ChargingProfile,
  context: Context,
): ProfileProblem | null {
  const { version, domain } = context;
  const { dc, facts, settings, chargingProfiles } = domain;
  const rules = version === "2.0.1" ? profileRules201 : profileRules21;
  const choosesPhases = settings.get(SmartChargingCtrlr.ACPhaseSwitchingSupported);
  const concerned = evse === 0 ? [...facts.evses.keys()] : [evse];
  const [problem] = profileProblems(
    { evse, profile },
    rules({
      evses: facts.evses.size,
      dc: concerned.every((each) => dc.evses.includes(each)),
      dcRefusesAmps: dc.refuseAmps,
    }),
  );
  if (problem) return problem;
  const taken = chargingProfiles.list().find(({ profile: { id } }) => id === profile.id);
  if (taken?.profile.chargingProfilePurpose === "ChargingStationExternalConstraints")
    return { rule: "K01.FR.05", text: "an external constraint has this id, and is not replaced" };
  const purposes: readonly string[] = settings.get(InternalCtrlr.SupportedChargingProfilePurposeTypes);
  // The key has 1.6's word for it.
  const purpose =
    profile.chargingProfilePurpose === "ChargingStationMaxProfile"
      ? "ChargePointMaxProfile"
      : profile.chargingProfilePurpose;
  if (!purposes.includes(purpose))
    return { rule: "SupportedChargingProfilePurposeTypes", text: `${purpose} is not among those supported` };
  const highest = settings.get(SmartChargingCtrlr.ProfileStackLevel);
  if (profile.stackLevel > highest)
    return { rule: "ProfileStackLevel", text: `it is ${highest}, not ${profile.stackLevel}` };
  const most = settings.get(SmartChargingCtrlr.PeriodsPerSchedule);
  for (const { chargingRateUnit: unit, chargingSchedulePeriod: periods } of profile.chargingSchedule) {
    // That of DC is refused above (K01.FR.44).
    if (!choosesPhases && periods.some(({ phaseToUse }) => phaseToUse !== undefined))
      return { rule: "K01.FR.48", text: "no phase can be chosen (ACPhaseSwitchingSupported)" };
    const fewest = Math.min(...periods.map(({ numberPhases = 3 }) => numberPhases));
    const stuck = concerned.find((each) => leastPhases(each, context) > fewest);
    if (stuck !== undefined)
      return { rule: "K01.FR.43", text: `EVSE ${stuck} cannot charge on so few phases as ${fewest}` };
    if (!unitAllowed(unit, context)) return { rule: "K01.FR.26", text: `${unit} is not in RateUnit` };
    if (periods.length > most)
      return { rule: "PeriodsPerSchedule", text: `it is ${most}, not ${periods.length}` };
  }
  return chargingProfiles.expired(profile) ? { rule: "validTo", text: "its validTo has passed" } : null;
}

/** What of all that is installed speaks against one more; one that is replaced makes room. */
export function noRoom(next: InstalledProfile, { domain }: Pick<Context, "domain">): ProfileProblem | null {
  const most = domain.settings.get(SmartChargingCtrlr.EntriesMaxLimit);
  if (domain.chargingProfiles.countBeside(next) < most) return null;
  return { rule: "Entries.maxLimit", text: `it is ${most}; clear one first` };
}

import { InternalCtrlr } from "../../device-model/components/internal-ctrlr.ts";
import { SmartChargingCtrlr } from "../../device-model/components/smart-charging-ctrlr.ts";
import type { ChargingProfile } from "../../model/charging-profile.ts";
import type { LimitUnit } from "../../model/limit.ts";
import { profileProblems, type ProfileProblem } from "../../smart-charging/profile-rules.ts";
import type { HandlerContext2 } from "../handler.ts";
import { readProfile2, type WireProfile } from "../smart-charging/charging-profile.ts";
import { profileRules201, profileRules21 } from "../smart-charging/profile-rules.ts";

type Context = Pick<HandlerContext2, "version" | "domain">;

/** What RateUnit calls the units. */
const unitWords = { A: "Current", W: "Power" } as const satisfies Readonly<Record<LimitUnit, string>>;

type Read =
  | { readonly ok: true; readonly profile: ChargingProfile }
  | { readonly ok: false; readonly problem: ProfileProblem };

const refused = (rule: string, text: string): Read => ({ ok: false, problem: { rule, text } });

/**
 * The profile of a remote start (F01.FR.08 to FR.11): a TxProfile with no transactionId, which must be possible wherever the
 * transaction may begin.
 */
export function readRemoteProfile(wire: WireProfile, evseId: number | undefined, context: Context): Read {
  if (wire.chargingProfilePurpose !== "TxProfile")
    return refused("F01.FR.09", `its purpose is ${wire.chargingProfilePurpose}, not TxProfile`);
  if (wire.transactionId !== undefined)
    return refused("F01.FR.11", "it names a transactionId; the transaction has none yet");
  const { domain } = context;
  const profile = readProfile2(wire);
  for (const evse of evseId === undefined ? domain.facts.evses.keys() : [evseId]) {
    const problem = problemAt(evse, profile, context);
    if (problem) return { ok: false, problem };
  }
  return { ok: true, profile };
}

function problemAt(
  evse: number,
  profile: ChargingProfile,
  { version, domain }: Context,
): ProfileProblem | null {
  const { dc, facts, settings, chargingProfiles } = domain;
  const rules = version === "2.0.1" ? profileRules201 : profileRules21;
  const [problem] = profileProblems(
    { evse, profile },
    rules({ evses: facts.evses.size, dc: dc.evses.includes(evse), dcRefusesAmps: dc.refuseAmps }),
  );
  if (problem) return problem;
  const purposes: readonly string[] = settings.get(InternalCtrlr.SupportedChargingProfilePurposeTypes);
  if (!purposes.includes(profile.chargingProfilePurpose))
    return {
      rule: "SupportedChargingProfilePurposeTypes",
      text: `${profile.chargingProfilePurpose} is not among those supported`,
    };
  const highest = settings.get(SmartChargingCtrlr.ProfileStackLevel);
  if (profile.stackLevel > highest)
    return { rule: "ProfileStackLevel", text: `it is ${highest}, not ${profile.stackLevel}` };
  const most = settings.get(SmartChargingCtrlr.PeriodsPerSchedule);
  for (const { chargingRateUnit: unit, chargingSchedulePeriod: periods } of profile.chargingSchedule) {
    if (!settings.get(SmartChargingCtrlr.RateUnit).includes(unitWords[unit]))
      return { rule: "K01.FR.26", text: `${unit} is not in RateUnit` };
    if (periods.length > most)
      return { rule: "PeriodsPerSchedule", text: `it is ${most}, not ${periods.length}` };
  }
  return chargingProfiles.expired(profile) ? { rule: "validTo", text: "its validTo has passed" } : null;
}

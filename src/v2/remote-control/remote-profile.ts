import type { ChargingProfile } from "../../model/charging-profile.ts";
import type { ProfileProblem } from "../../smart-charging/profile-rules.ts";
import type { HandlerContext2 } from "../handler.ts";
import { readProfile2, type WireProfile } from "../smart-charging/charging-profile.ts";
import { noRoom, profileProblem } from "../smart-charging/profile-problem.ts";

type Context = Pick<HandlerContext2, "version" | "domain">;

type Read =
  | { readonly ok: true; readonly profile: ChargingProfile }
  | { readonly ok: false; readonly problem: ProfileProblem; readonly reasonCode: string };

const invalid = (problem: ProfileProblem): Read => ({ ok: false, problem, reasonCode: "InvalidProfile" });

/**
 * The profile of a remote start (F01.FR.08 to FR.11): a TxProfile with no transactionId, which must be possible wherever the
 * transaction may begin, and have room among those that are installed.
 */
export function readRemoteProfile(wire: WireProfile, evseId: number | undefined, context: Context): Read {
  if (wire.chargingProfilePurpose !== "TxProfile")
    return invalid({
      rule: "F01.FR.09",
      text: `its purpose is ${wire.chargingProfilePurpose}, not TxProfile`,
    });
  if (wire.transactionId !== undefined)
    return invalid({ rule: "F01.FR.11", text: "it names a transactionId; the transaction has none yet" });
  const { domain } = context;
  const profile = readProfile2(wire);
  for (const evse of evseId === undefined ? domain.facts.evses.keys() : [evseId]) {
    const problem = profileProblem(evse, profile, context);
    if (problem) return invalid(problem);
    const full = noRoom({ evse, profile }, context);
    if (full) return { ok: false, problem: full, reasonCode: "TooManyElements" };
  }
  return { ok: true, profile };
}

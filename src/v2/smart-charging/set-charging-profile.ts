import { errorText } from "../../kernel/errors.ts";
import type { SetChargingProfileResponse } from "../../messages/v21/types.ts";
import type { ChargingProfile, InstalledProfile } from "../../model/charging-profile.ts";
import type { ProfileProblem } from "../../smart-charging/profile-rules.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";
import { readProfile2 } from "./charging-profile.ts";
import { noRoom, profileProblem } from "./profile-problem.ts";

type Context = Pick<HandlerContext2, "version" | "domain" | "logger">;

/** What is said of a profile that is wrong alone, where that is not InvalidProfile. */
const reasonCodes: Readonly<Partial<Record<string, string>>> = {
  "K01.FR.28": "UnknownEvse",
  "K01.FR.43": "InvalidSchedule",
};

/**
 * K01: Accepted once it is on the disk (K01.FR.27). It replaces the profile of its id and no other (K01.FR.05); one that would
 * contradict another is Rejected, and what is installed stays in force.
 */
export const setChargingProfile: Handler2<"SetChargingProfile", Context> = (
  { evseId, chargingProfile: wire },
  context,
) => {
  const { domain, logger } = context;
  const answer = (status: SetChargingProfileResponse["status"], reasonCode?: string) => ({
    response: { status, ...(reasonCode !== undefined && { statusInfo: { reasonCode } }) },
  });
  const refuse = ({ rule, text }: ProfileProblem, reasonCode: string) => {
    logger.warn("a charging profile was rejected", { chargingProfileId: wire.id, evseId, rule, why: text });
    return answer("Rejected", reasonCode);
  };
  const profile = readProfile2(wire);
  // K01.FR.22: those come from elsewhere.
  if (profile.chargingProfilePurpose === "ChargingStationExternalConstraints")
    return refuse(
      { rule: "K01.FR.22", text: "external constraints are not the CSMS's to set" },
      "InvalidProfile",
    );
  const problem = profileProblem(evseId, profile, context);
  if (problem) return refuse(problem, reasonCodes[problem.rule] ?? "InvalidProfile");
  const lost = txProblem(evseId, profile, context);
  if (lost) return refuse(lost, "TxNotFound");
  const next: InstalledProfile = { evse: evseId, profile };
  const other = duplicate(next, domain.chargingProfiles.list());
  if (other) return refuse(other, "DuplicateProfile");
  const full = noRoom(next, context);
  if (full) return refuse(full, "TooManyElements");
  try {
    domain.chargingProfiles.install(next);
  } catch (error) {
    logger.error("a charging profile could not be stored and is rejected; see to the disk", {
      chargingProfileId: wire.id,
      error: errorText(error),
    });
    return answer("Rejected", "InternalError");
  }
  return answer("Accepted");
};

/** A TxProfile is for the transaction that runs on its EVSE, and names it (K01.FR.03, FR.04, FR.09, FR.33). */
function txProblem(
  evseId: number,
  { chargingProfilePurpose, transactionId }: ChargingProfile,
  { domain }: Context,
): ProfileProblem | null {
  if (chargingProfilePurpose !== "TxProfile") return null;
  const running = domain.facts.evses.get(evseId)?.transactionId ?? null;
  if (running === null) return { rule: "K01.FR.09", text: `no transaction runs on EVSE ${evseId}` };
  if (transactionId === undefined) return { rule: "K01.FR.03", text: "it names no transactionId" };
  return transactionId === running
    ? null
    : { rule: "K01.FR.33", text: `transaction ${transactionId} does not run on EVSE ${evseId}` };
}

/** Another profile that says otherwise for the same purpose, place, stack level and time (K01.FR.06, FR.39, FR.52, FR.53). */
function duplicate(next: InstalledProfile, installed: readonly InstalledProfile[]): ProfileProblem | null {
  const { profile } = next;
  for (const { evse, profile: other } of installed) {
    if (
      other.id === profile.id ||
      other.chargingProfilePurpose !== profile.chargingProfilePurpose ||
      other.stackLevel !== profile.stackLevel
    )
      continue;
    const id = `profile ${other.id}`;
    if (profile.chargingProfilePurpose === "TxProfile") {
      if (other.transactionId === profile.transactionId)
        return { rule: "K01.FR.39", text: `${id} has this stack level for the transaction` };
    } else if (evse === next.evse) {
      if (overlaps(other, profile))
        return { rule: "K01.FR.06", text: `${id} has this stack level here, at the same time` };
    } else if (profile.chargingProfilePurpose === "TxDefaultProfile" && (evse === 0 || next.evse === 0))
      return {
        rule: next.evse === 0 ? "K01.FR.52" : "K01.FR.53",
        text: `${id} has this stack level on EVSE ${evse}`,
      };
  }
  return null;
}

/** K01.FR.36, FR.37: valid from `validFrom` on and before `validTo`. */
function overlaps(a: ChargingProfile, b: ChargingProfile): boolean {
  return (
    (a.validFrom ?? -Infinity) < (b.validTo ?? Infinity) &&
    (b.validFrom ?? -Infinity) < (a.validTo ?? Infinity)
  );
}

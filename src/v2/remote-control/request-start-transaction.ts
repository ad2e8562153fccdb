import type { Responses } from "../../messages/v21/types.ts";
import type { ChargingProfile } from "../../model/charging-profile.ts";
import type { Outcome } from "../../rpc/route.ts";
import type { RemoteDecision } from "../../station/remote-control.ts";
import { namedToken } from "../authorization/id-token.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";
import { readRemoteProfile } from "./remote-profile.ts";

type Context = Pick<HandlerContext2, "version" | "domain" | "registration" | "logger">;
type Answer = Outcome<Responses["RequestStartTransaction"]>;

const rejected = (reasonCode?: string): Answer => ({
  response: { status: "Rejected", ...(reasonCode !== undefined && { statusInfo: { reasonCode } }) },
});

/** Tokens of these types are good because the CSMS gave them (F01.FR.02, F02.FR.10). */
const given: readonly string[] = ["Central", "NoAuthorization"];

/** Why a start is not accepted, where the standard has a word for it. */
function reasonOf(evseId: number | undefined, { domain }: Context): string | undefined {
  const evse = evseId === undefined ? undefined : domain.facts.evses.get(evseId);
  return evse && evse.transactionId !== null ? "TxInProgress" : undefined;
}

/**
 * F01, F02. Without an evseId the station chooses (F01.FR.07): a car that waits, else the first that is free. A transaction that
 * runs and was never authorized is gone on with, and named (F01.FR.13). Rejected: while Pending (B02.FR.05), where somebody is
 * authorized (F01.FR.24), out of service or faulted (F01.FR.23), and with a profile that cannot be (F01.FR.26).
 */
export const requestStartTransaction: Handler2<"RequestStartTransaction", Context> = (request, context) => {
  const { domain, registration, logger } = context;
  if (registration !== "accepted") return rejected("CSNotAccepted");
  const { evseId, idToken, groupIdToken, remoteStartId, chargingProfile } = request;
  if (evseId !== undefined && !domain.facts.evses.has(evseId)) return rejected("UnknownEvse");
  let txProfile: ChargingProfile | undefined;
  // F01.FR.12, K05.FR.04: without smart charging a profile is ignored.
  if (chargingProfile && domain.chargingProfiles.enabled) {
    const read = readRemoteProfile(chargingProfile, evseId, context);
    if (!read.ok) {
      const { rule, text } = read.problem;
      logger.warn("a remote start was rejected for its charging profile", { evseId, rule, why: text });
      return rejected(read.reasonCode);
    }
    txProfile = read.profile;
  }
  const decision = domain.remote.requestStart({
    place: evseId === undefined ? {} : { evse: evseId },
    token: namedToken(idToken),
    groupId: groupIdToken?.idToken,
    remoteStartId,
    authorized: given.includes(idToken.type),
    txProfile,
  });
  const answer = (decided: RemoteDecision): Answer => {
    if (!decided.accepted) return rejected(reasonOf(evseId, context));
    const { after, transactionId } = decided;
    return { response: { status: "Accepted", ...(transactionId !== undefined && { transactionId }) }, after };
  };
  return decision instanceof Promise ? decision.then(answer) : answer(decision);
};

import { OCPP16LegacyCtrlr } from "../../device-model/components/ocpp16-legacy-ctrlr.ts";
import type { ChargingProfile as WireProfile, Responses } from "../../messages/v16/types.ts";
import type { ChargingProfile } from "../../model/charging-profile.ts";
import type { Place } from "../../model/evse.ts";
import type { ProfileProblem } from "../../smart-charging/profile-rules.ts";
import { readProfile16 } from "../charging-profile.ts";
import type { RemoteDecision } from "../../station/remote-control.ts";
import type { Outcome } from "../../rpc/route.ts";
import type { Handler, HandlerContext } from "../handler.ts";
import { profileRefusal } from "../profile-refusal.ts";
import { namedToken } from "../token-info.ts";

type Context = Pick<HandlerContext, "domain" | "connectors" | "registration" | "logger">;

/** Where it may start: the connector named; none named means any, or none at all, as the integrator chose. */
function place(connectorId: number | undefined, { domain, connectors }: Context): Place | undefined {
  if (connectorId !== undefined) return connectors.place(connectorId);
  return domain.settings.get(OCPP16LegacyCtrlr.RejectRemoteStartTransactionWithoutConnectorId)
    ? undefined
    : {};
}

/** Why a remote start cannot bring this profile along; it must be possible wherever the transaction may begin. */
function refusal(
  wire: WireProfile,
  profile: ChargingProfile,
  connectorId: number | undefined,
  context: Context,
): ProfileProblem | null {
  if (wire.chargingProfilePurpose !== "TxProfile")
    return { rule: "1.6 §5.16.2", text: `its purpose is ${wire.chargingProfilePurpose}, not TxProfile` };
  if (wire.transactionId !== undefined)
    return { rule: "1.6 errata 3.41", text: "it names a transactionId; the transaction has none yet" };
  const all = Array.from({ length: context.connectors.count }, (_, index) => index + 1);
  for (const id of connectorId === undefined ? all : [connectorId]) {
    const problem = profileRefusal(id, profile, context);
    if (problem) return problem;
  }
  return null;
}

const answer = (decision: RemoteDecision): Outcome<Responses["RemoteStartTransaction"]> =>
  decision.accepted
    ? { response: { status: "Accepted" }, after: decision.after }
    : { response: { status: "Rejected" } };

/**
 * 1.6 §5.11. Rejected while Pending (§4.2), on a connector in use, and with a charging profile that cannot be (TC_060_CS): the
 * transaction would begin without the limit. Without smart charging a profile is ignored.
 */
export const remoteStartTransaction: Handler<"RemoteStartTransaction", Context> = (request, context) => {
  const { domain, logger } = context;
  const { connectorId, idTag, chargingProfile: wire } = request;
  const where = place(connectorId, context);
  if (context.registration !== "accepted" || !where) return { response: { status: "Rejected" } };
  const txProfile = wire && domain.chargingProfiles.enabled ? readProfile16(wire) : undefined;
  const problem = wire && txProfile && refusal(wire, txProfile, connectorId, context);
  if (problem) {
    const { rule, text } = problem;
    logger.warn("a remote start was rejected for its charging profile", { connectorId, rule, why: text });
    return { response: { status: "Rejected" } };
  }
  const decision = domain.remote.requestStart({
    place: where,
    token: namedToken(idTag),
    remoteStartId: null,
    firstFree: domain.settings.get(OCPP16LegacyCtrlr.RemoteStartTransactionWithoutConnectorIdFindFirst),
    txProfile,
  });
  return decision instanceof Promise ? decision.then(answer) : answer(decision);
};

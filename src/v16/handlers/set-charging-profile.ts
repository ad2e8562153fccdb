import { errorText } from "../../kernel/errors.ts";
import type { ChargingProfile as WireProfile, SetChargingProfileResponse } from "../../messages/v16/types.ts";
import type { ConnectorRef } from "../../model/evse.ts";
import type { ProfileProblem } from "../../smart-charging/profile-rules.ts";
import { readProfile16 } from "../charging-profile.ts";
import type { Handler, HandlerContext } from "../handler.ts";
import { profilePlace, profileRefusal } from "../profile-refusal.ts";

type Context = Pick<HandlerContext, "domain" | "connectors" | "remoteIds" | "logger">;

/** The transaction a TxProfile is for: the one that runs on its connector, if it is the one that is named (1.6 §3.13.1, §7.8). */
function transactionFor(
  place: ConnectorRef | undefined,
  { transactionId }: WireProfile,
  { domain, remoteIds }: Context,
): { readonly id: string } | ProfileProblem {
  const id = place && domain.facts.evses.get(place.evse)?.transactionId;
  const running = id ? domain.transactions.get(id) : undefined;
  if (!running || running.place.connector !== place?.connector)
    return { rule: "1.6 §3.13.1", text: "a TxProfile needs a transaction that runs on its connector" };
  if (transactionId !== undefined && remoteIds.transactionId(String(transactionId)) !== running.id)
    return {
      rule: "1.6 §7.8",
      text: `transaction ${transactionId} is not the one that runs on its connector`,
    };
  return running;
}

/**
 * 1.6 §5.16: Accepted once it is on the disk (errata v4 §3.37). A connector that does not exist is a CALLERROR (§3.39);
 * anything else that speaks against it is Rejected, and what is installed stays in force.
 */
export const setChargingProfile: Handler<"SetChargingProfile", Context> = (
  { connectorId, csChargingProfiles: wire },
  context,
) => {
  const { domain, connectors, logger } = context;
  const place = profilePlace(connectorId, context);
  if (!place)
    return {
      error: "property",
      description: `SetChargingProfile: there is no connector ${connectorId}; the highest is ${connectors.count}`,
    };
  const answer = (status: SetChargingProfileResponse["status"]) => ({ response: { status } });
  const refuse = ({ rule, text }: ProfileProblem) => {
    logger.warn("a charging profile was rejected", {
      chargingProfileId: wire.chargingProfileId,
      connectorId,
      rule,
      why: text,
    });
    return answer("Rejected");
  };
  const problem = profileRefusal(connectorId, readProfile16(wire), context);
  if (problem) return refuse(problem);
  let transactionId: string | undefined;
  if (wire.chargingProfilePurpose === "TxProfile") {
    const transaction = transactionFor(connectors.place(connectorId), wire, context);
    if ("rule" in transaction) return refuse(transaction);
    transactionId = transaction.id;
  }
  try {
    domain.chargingProfiles.install({ ...place, profile: readProfile16(wire, transactionId) });
  } catch (error) {
    logger.error("a charging profile could not be stored and is rejected; see to the disk", {
      chargingProfileId: wire.chargingProfileId,
      error: errorText(error),
    });
    return answer("Rejected");
  }
  return answer("Accepted");
};

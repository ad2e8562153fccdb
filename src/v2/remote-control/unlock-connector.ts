import { cableConnector } from "../../station/session-machine.ts";
import type { EvseFacts } from "../../station/station-facts.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";

/** Somebody is authorized for the transaction that runs on this connector. */
function charges({ session, transactionId }: EvseFacts, connector: number): boolean {
  const runs = transactionId !== null && (session.transaction ?? cableConnector(session)) === connector;
  return runs && session.authorization !== null;
}

/**
 * F05: opens the lock of a connector, whether a cable is in or not (F05.FR.06), unless somebody charges there. A connector
 * without a lock is a CALLERROR NotSupported (F05.FR.07).
 */
export const unlockConnector: Handler2<"UnlockConnector", Pick<HandlerContext2, "domain">> = async (
  { evseId, connectorId },
  { domain },
) => {
  const evse = domain.facts.evses.get(evseId);
  const connector = evse?.connectors.get(connectorId);
  if (!evse || !connector) return { response: { status: "UnknownConnector" } }; // F05.FR.03
  if (charges(evse, connectorId)) return { response: { status: "OngoingAuthorizedTransaction" } }; // F05.FR.02
  const status = await domain.locks.release(evse, connector);
  if (status === "NotSupported")
    return { error: "notSupported", description: `connector ${connectorId} of EVSE ${evseId} has no lock` };
  return { response: { status } }; // F05.FR.04, F05.FR.05
};

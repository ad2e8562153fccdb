import type { ConnectorStatusEnumType } from "../../messages/v21/types.ts";
import { leading } from "../../station/error-book.ts";
import { cableConnector } from "../../station/session-machine.ts";
import type { ConnectorFacts, EvseFacts, StationFacts } from "../../station/station-facts.ts";

/** Projects the facts of a connector to one of 2.x's five states (G01; DESIGN rule 4). */
export function connectorStatus2(
  facts: StationFacts,
  evse: EvseFacts,
  connector: ConnectorFacts,
): ConnectorStatusEnumType {
  if (leading(connector.errors)?.blocking === true || leading(facts.errors)?.blocking === true)
    return "Faulted";
  if (!facts.online || !facts.inService(evse, connector)) return "Unavailable";
  if (connector.reserved && !hasLeave(evse, connector)) return "Reserved";
  const cable = connector.plugged || cableConnector(evse.session) === connector.place.connector;
  return cable ? "Occupied" : "Available";
}

/** A token was accepted here: that uses a reservation up (H03.FR.10), which a car alone does not (G01.FR.09, G03.FR.09). */
function hasLeave({ session, awaitingPlug }: EvseFacts, { place }: ConnectorFacts): boolean {
  if (session.authorization === null) return awaitingPlug;
  const connector = session.authorization.connector ?? cableConnector(session);
  return connector === null || connector === place.connector;
}

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
  if (connector.plugged || cableConnector(evse.session) === connector.place.connector) return "Occupied";
  return connector.reserved ? "Reserved" : "Available";
}

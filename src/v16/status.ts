import type { ChargePointStatus } from "../messages/v16/types.ts";
import { leading } from "../station/error-book.ts";
import { cableConnector } from "../station/session-machine.ts";
import type { ConnectorFacts, EvseFacts, StationFacts } from "../station/station-facts.ts";
import { withError, type Status16 } from "./status-error.ts";

function sessionStatus(evse: EvseFacts, connector: ConnectorFacts): ChargePointStatus {
  const { session } = evse;
  // Leave for a named connector of several counts before the car at another.
  const cable = session.authorization?.connector ?? cableConnector(session);
  const here = cable === connector.place.connector;
  if (evse.transactionId !== null) {
    const runsHere = (session.transaction ?? cable ?? 1) === connector.place.connector;
    if (!runsHere) return "Unavailable"; // its sibling on the EVSE is in use (application note, one cable at a time)
    // A car unplugged in a transaction that goes on (StopTransactionOnEVSideDisconnect false) suspends it.
    if (session.plugged === null) return "SuspendedEV";
    if (session.charging === "Charging") return "Charging";
    // Of two reasons the EVSE's is told (§4.9).
    if (session.charging === "SuspendedEVSE" || evse.withheld) return "SuspendedEVSE";
    if (session.charging === "SuspendedEV") return "SuspendedEV";
    return "Preparing"; // begun, and the hardware has not yet said whether energy flows
  }
  if (cable !== null && !here) return "Unavailable";
  if (session.finished || session.lapsed) return "Finishing";
  if (session.authorization !== null || evse.awaitingPlug) return "Preparing";
  // A car alone does not use a reservation up: only its token does (§4.9 G2).
  if (connector.reserved) return "Reserved";
  return here ? "Preparing" : "Available";
}

/** Characters of `info` (§6.47). */
const longestInfo = 50;

/** Why the hardware delivers nothing, or ended it before it began; its words, in order, so that the same reasons read the same. */
function reasonsOf({ session }: EvseFacts, status: ChargePointStatus): string {
  const { reasons = [], charging } = session;
  const told = status === "Finishing" || (status === "SuspendedEVSE" && charging === "SuspendedEVSE");
  return told ? [...new Set(reasons)].sort().join(",").slice(0, longestInfo) : "";
}

/** §4.9 asks to be told when it was the car that let go: of a transaction that goes on, or that ended for it. */
function leftByCar({ session, lastEnd }: EvseFacts, status: ChargePointStatus): boolean {
  if (session.plugged !== null) return false;
  return status === "SuspendedEV" || (status === "Finishing" && lastEnd === "EVDisconnected");
}

/** Projects the facts of a connector to one of the nine states (1.6 §4.9; DESIGN rule 4). */
export function connectorStatus(facts: StationFacts, evse: EvseFacts, connector: ConnectorFacts): Status16 {
  const error = leading(connector.errors);
  if (error?.blocking === true) return withError("Faulted", error);
  const ofStation = leading(facts.errors);
  if (ofStation?.blocking === true) return withError("Faulted", ofStation);
  if (!facts.online || !facts.inService(evse, connector)) return withError("Unavailable", error);
  const told = withError(sessionStatus(evse, connector), error);
  if (error) return told;
  const info = leftByCar(evse, told.status) ? "EV side disconnected" : reasonsOf(evse, told.status);
  return info === "" ? told : { ...told, info };
}

/** Connector 0, the station as a whole: Available, Unavailable or Faulted only (1.6 §4.9). */
export function stationStatus(facts: StationFacts): Status16 {
  const error = leading(facts.errors);
  if (error?.blocking === true) return withError("Faulted", error);
  return withError(facts.online && facts.operative ? "Available" : "Unavailable", error);
}

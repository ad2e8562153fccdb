import type { ChargerError } from "../model/charger-error.ts";
import type { ConnectorFacts, EvseFacts, StationFacts } from "../station/station-facts.ts";
import type { ChargePointErrorCode, ChargePointStatus } from "../messages/v16/types.ts";
import { cableConnector } from "../station/session-machine.ts";
import { errorCode16 } from "./error-codes.ts";

/** What a StatusNotification says of a connector, without its time (1.6 §4.9). */
export interface Status16 {
  readonly status: ChargePointStatus;
  readonly errorCode: ChargePointErrorCode;
  readonly info?: string;
  readonly vendorId?: string;
  readonly vendorErrorCode?: string;
}

/** The error that is told when there are several: a blocking one before a warning, else the oldest. */
function leading(errors: Iterable<ChargerError>): ChargerError | undefined {
  const all = [...errors];
  return all.find((error) => error.blocking) ?? all[0];
}

/** Where EVCommunicationError may stand (1.6 §4.9): it is a warning, never a fault. */
const withCar: readonly ChargePointStatus[] = ["Preparing", "SuspendedEV", "SuspendedEVSE", "Finishing"];

function errorCodeIn(status: ChargePointStatus, error: ChargerError): ChargePointErrorCode {
  const code = errorCode16(error);
  return code === "EVCommunicationError" && !withCar.includes(status) ? "OtherError" : code;
}

function withError(status: ChargePointStatus, error: ChargerError | undefined): Status16 {
  if (!error) return { status, errorCode: "NoError" };
  const { message, vendorId, vendorErrorCode } = error;
  return {
    status,
    errorCode: errorCodeIn(status, error),
    info: (message ?? error.type).slice(0, 50),
    ...(vendorId === undefined ? {} : { vendorId: vendorId.slice(0, 255) }),
    ...(vendorErrorCode === undefined ? {} : { vendorErrorCode: vendorErrorCode.slice(0, 50) }),
  };
}

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
  if (here || session.authorization !== null || evse.awaitingPlug) return "Preparing";
  return "Available";
}

/** Projects the facts of a connector to one of the nine states (1.6 §4.9; DESIGN rule 4). */
export function connectorStatus(facts: StationFacts, evse: EvseFacts, connector: ConnectorFacts): Status16 {
  const error = leading(connector.errors.values());
  if (facts.faulted(connector)) return withError("Faulted", error ?? leading(facts.errors.values()));
  if (!facts.online || !facts.inService(evse, connector)) return withError("Unavailable", error);
  const told = withError(sessionStatus(evse, connector), error);
  const left = told.status === "SuspendedEV" && evse.session.plugged === null && !error;
  return left ? { ...told, info: "EV side disconnected" } : told; // §4.9 asks for the reason
}

/** Connector 0, the station as a whole: Available, Unavailable or Faulted only (1.6 §4.9). */
export function stationStatus(facts: StationFacts): Status16 {
  const error = leading(facts.errors.values());
  if (error?.blocking) return withError("Faulted", error);
  return withError(facts.online && facts.operative ? "Available" : "Unavailable", error);
}

/** Whether two say the same. */
export function sameStatus(a: Status16, b: Status16): boolean {
  return (
    a.status === b.status &&
    a.errorCode === b.errorCode &&
    a.info === b.info &&
    a.vendorId === b.vendorId &&
    a.vendorErrorCode === b.vendorErrorCode
  );
}

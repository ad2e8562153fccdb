import type { ConnectorRef } from "../../src/model/evse.ts";
import type { ChargerSnapshot, ConnectorSnapshot } from "../../src/ports/charger-events.ts";
import type { BoardEvent } from "./event-schemas.ts";

/** The snapshot after an event: what a board keeps up to date, so that it can say at any time how things stand. */
export function after(snapshot: ChargerSnapshot, event: BoardEvent): ChargerSnapshot {
  switch (event.type) {
    case "plugged":
      return change(snapshot, event, { plugged: true, cableInSocket: undefined });
    case "unplugged": {
      const { cableInSocket } = event;
      return change(snapshot, event, {
        plugged: false,
        cableInSocket,
        chargingState: "Idle",
        needsReplug: undefined,
      });
    }
    case "chargingState":
      return change(snapshot, event, { chargingState: event.state, needsReplug: event.needsReplug });
    case "enabled":
    case "disabled":
      return change(snapshot, event, { enabled: event.type === "enabled" });
    case "meterValue":
      if (event.evse === 0) return { ...snapshot, mainMeter: event.reading };
      return change(snapshot, event, { reading: event.reading });
    case "errorRaised": {
      const { evse, connector, error } = event;
      return { ...snapshot, errors: [...without(snapshot, error.id), { evse, connector, error }] };
    }
    case "errorCleared":
      return { ...snapshot, errors: without(snapshot, event.errorId) };
    case "sessionStarted":
    case "transactionStarted": {
      const { evse, sessionId } = event;
      return { ...snapshot, sessions: [...otherSessions(snapshot, sessionId), { evse, sessionId }] };
    }
    case "sessionFinished":
      return { ...snapshot, sessions: otherSessions(snapshot, event.sessionId) };
    default:
      return snapshot;
  }
}

function change(
  snapshot: ChargerSnapshot,
  place: { readonly evse: number } & Partial<ConnectorRef>,
  fields: Partial<ConnectorSnapshot>,
): ChargerSnapshot {
  const connectors = snapshot.connectors.map((seen) =>
    seen.evse === place.evse && seen.connector === (place.connector ?? seen.connector)
      ? { ...seen, ...fields }
      : seen,
  );
  return { ...snapshot, connectors };
}

function without({ errors }: ChargerSnapshot, id: string): ChargerSnapshot["errors"] {
  return errors.filter(({ error }) => error.id !== id);
}

function otherSessions(
  { sessions = [] }: ChargerSnapshot,
  id: string,
): NonNullable<ChargerSnapshot["sessions"]> {
  return sessions.filter(({ sessionId }) => sessionId !== id);
}

import type { MeterReading } from "../../../src/model/meter-value.ts";
import type { ChargerLeave, ChargingState } from "../../../src/ports/charger-events.ts";
import type { SessionMemory } from "./evse-memory.ts";
import { noReading, type EvseTurn } from "./evse-turn.ts";
import { signedData, type SignedValue } from "./powermeter.ts";
import { stopReason, tokenOf, type SessionEvent, type SessionEventKind } from "./session-event.ts";

/** Reads the meter value of an event; null when it measured nothing. */
export type ReadMeter = (meterValue: unknown, signed?: SignedValue | null) => MeterReading | null;

type Translation = (turn: EvseTurn, event: SessionEvent, read: ReadMeter) => void;

const nothing: Translation = () => undefined;

/** What each kind of session event means for the station. Those that mean nothing are named all the same. */
const translations: Readonly<Record<SessionEventKind, Translation>> = {
  SessionStarted: sessionStarted,
  // Entered with a cable only, also after a token.
  AuthRequired: (turn, event) => void withCable(turn, event),
  Authorized: (turn, event) => void sessionOf(turn, event, "Authorized"),
  // What follows it says what became of the session.
  Deauthorized: nothing,
  TransactionStarted: transactionStarted,
  PrepareCharging: (turn, event) => void withCable(turn, event),
  ChargingStarted: charging("Charging"),
  ChargingPausedEV: charging("SuspendedEV"),
  ChargingPausedEVSE: charging("SuspendedEVSE"),
  // The EVSE holds energy back while it changes over.
  SwitchingPhases: charging("SuspendedEVSE", "SwitchingPhases"),
  // The power path opens, for a pause or for good: the next event says which.
  StoppingCharging: nothing,
  ChargingFinished: nothing,
  TransactionFinished: transactionFinished,
  SessionFinished: sessionFinished,
  ReservationStart: (turn) => turn.reserved(true),
  ReservationEnd: (turn) => turn.reserved(false),
  PluginTimeout: pluginTimeout,
  Enabled: (turn, { connector_id }) => turn.enabled(true, connector_id),
  Disabled: (turn, { connector_id }) => turn.enabled(false, connector_id),
  SessionResumed: sessionResumed,
};

export function translate(turn: EvseTurn, event: SessionEvent, read: ReadMeter): void {
  translations[event.event](turn, event, read);
}

/**
 * The session an event belongs to. One that nobody knows is joined late: it begins for us now. Null for one that is over; an
 * event that names none is of the session there is.
 */
function sessionOf(
  turn: EvseTurn,
  { uuid, connector_id }: SessionEvent,
  reason: "Authorized" | "EVConnected",
): SessionMemory | null {
  const { session, ended } = turn.memory;
  if (!uuid || session?.id === uuid) return session;
  if (ended.includes(uuid)) return null;
  turn.begin({ id: uuid, reason, connector: turn.connectorOf(connector_id) });
  return turn.memory.session;
}

/** As before, for an event that there is no way to have without a cable. Null also when the transaction is over. */
function withCable(turn: EvseTurn, event: SessionEvent): SessionMemory | null {
  const session = sessionOf(turn, event, "EVConnected");
  if (!session || session.transaction === "over" || session.transaction === "lost") return null;
  turn.cable(turn.connectorOf(event.connector_id));
  return turn.memory.session;
}

function sessionStarted(turn: EvseTurn, event: SessionEvent, read: ReadMeter): void {
  const { uuid: id, session_started: started, connector_id } = event;
  const { session, ended } = turn.memory;
  if (!id || !started || session?.id === id || ended.includes(id)) return;
  const { reason } = started;
  const connector = turn.connectorOf(connector_id);
  // A car alone uses up no reservation.
  const reservationId = reason === "Authorized" ? realReservation(started.reservation_id) : undefined;
  const loggingPath = started.logging_path || undefined;
  const leave = reason === "Authorized" && started.id_tag ? leaveOf(started.id_tag) : undefined;
  turn.begin({ id, reason, connector, loggingPath, reservationId, leave });
  if (reason === "Authorized") turn.reserved(false);
  metered(turn, read(started.meter_value));
}

/** Whose token it is, and what it came with. */
const leaveOf = (idTag: Parameters<typeof tokenOf>[0]): ChargerLeave => ({
  token: tokenOf(idTag),
  groupId: idTag?.parent_id_token?.value,
  remoteStartId: idTag?.request_id ?? undefined,
});

function transactionStarted(turn: EvseTurn, event: SessionEvent, read: ReadMeter): void {
  const session = withCable(turn, event);
  if (session?.transaction !== "none") return;
  const { id_tag, meter_value, signed_meter_value, reservation_id } = event.transaction_started ?? {};
  turn.rememberSession({ transaction: "running" });
  turn.tell({
    type: "transactionStarted",
    evse: turn.evse,
    connector: session.connector,
    sessionId: session.id,
    ...leaveOf(id_tag),
    reservationId: realReservation(reservation_id) ?? session.reservationId,
    reading: read(meter_value, signed_meter_value) ?? noReading,
  });
  // Used, and not told otherwise that it is over.
  turn.reserved(false);
}

function charging(state: ChargingState, why?: string): Translation {
  return (turn, event, read) => {
    if (!withCable(turn, event)) return;
    const reasons = why === undefined ? event.charging_paused_evse?.reasons : [why];
    if (turn.charging(state, reasons)) metered(turn, read(event.charging_state_changed_event?.meter_value));
  };
}

function transactionFinished(turn: EvseTurn, event: SessionEvent, read: ReadMeter): void {
  // After a loss of power it names no session: it is of the one there is.
  const session = sessionOf(turn, event, "EVConnected");
  if (!session || session.transaction === "over" || session.transaction === "lost") return;
  const finished = event.transaction_finished;
  const startSigned = finished?.start_signed_meter_value;
  turn.finish({
    reason: stopReason(finished?.reason),
    token: tokenOf(finished?.id_tag),
    reading: read(finished?.meter_value, finished?.signed_meter_value) ?? noReading,
    startSigned: startSigned ? signedData(startSigned) : undefined,
  });
}

function sessionFinished(turn: EvseTurn, { uuid, session_finished }: SessionEvent, read: ReadMeter): void {
  const { session, ended } = turn.memory;
  if (uuid && ended.includes(uuid)) return;
  const reading = read(session_finished?.meter_value);
  // An EVSE has one session at a time: whichever this is, none is left.
  const expected = !uuid || session?.id === uuid;
  turn.end(expected ? "EVDisconnected" : "Other", expected ? (reading ?? noReading) : noReading);
  if (uuid && !expected) turn.over(uuid);
  metered(turn, reading);
}

function pluginTimeout(turn: EvseTurn, event: SessionEvent): void {
  if (withCable(turn, event)?.transaction === "none")
    turn.charging("EVConnected", ["ConnectionTimeout"], true);
}

function sessionResumed(turn: EvseTurn, { uuid, connector_id }: SessionEvent): void {
  const { session, ended } = turn.memory;
  if (!uuid || ended.includes(uuid)) return;
  if (session?.id === uuid) {
    if (session.resumed !== true) turn.rememberSession({ resumed: true });
    return;
  }
  turn.end("PowerLoss");
  const connector = turn.connectorOf(connector_id);
  // The station may know it, or not: its end is told, and nothing before.
  turn.remember({ session: { id: uuid, connector, transaction: "running", resumed: true } });
}

function metered(turn: EvseTurn, reading: MeterReading | null): void {
  if (reading) turn.tell({ type: "meterValue", evse: turn.evse, reading });
}

/** EVerest numbers with less than 0 what keeps an EVSE for a reservation of the whole station. */
const realReservation = (id: number | null | undefined): number | undefined =>
  typeof id === "number" && id >= 0 ? id : undefined;

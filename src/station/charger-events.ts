import { errorText } from "../kernel/errors.ts";
import type { ChargerEvent } from "../ports/charger-events.ts";
import type { ChargerEventContext } from "./charger-event-context.ts";
import { chargerOffline, chargerOnline } from "./charger-presence.ts";
import type { HardwareSessionEvent } from "./charger-sessions.ts";
import { meterPublicKeyTold } from "./meter-public-keys.ts";
import { chargeForNobody } from "./open-to-all.ts";
import { cableConnector } from "./session-machine.ts";
import { reservationUsed, type ConnectorFacts, type EvseFacts } from "./station-facts.ts";
import { tokenPresented } from "./token-presented.ts";

export type ChargerEventHandlers = (event: ChargerEvent) => void;

/** Routes each event of the hardware to the part of the domain it is a fact for. */
export function chargerEventHandlers(context: ChargerEventContext): ChargerEventHandlers {
  const { facts, logger } = context;
  return (event) => {
    context.sessionLogging.heard(event);
    if (event.type === "online") {
      chargerOnline(context, event.snapshot);
      return;
    }
    if (event.type === "offline") {
      chargerOffline(context, event.message);
      return;
    }
    if (event.type === "tokenPresented") {
      tokenPresented(context, event.evse, event.token).catch((error: unknown) => {
        logger.error("a presented token could not be handled", { error: errorText(error) });
      });
      return;
    }
    if (event.type === "errorRaised" || event.type === "errorCleared") {
      errorChanged(context, event);
      return;
    }
    if (event.type === "logStatus") {
      context.logUploads.heard(event.requestId, event.status);
      return;
    }
    if (
      event.type === "firmwareStatus" ||
      event.type === "reservationEnded" ||
      event.type === "limitOffered" ||
      event.type === "evInfo"
    )
      return;
    const evse = facts.evses.get(event.evse);
    if (evse) evseEvent(context, evse, event);
    else if (event.evse === 0 && event.type === "meterValue") context.metering.mainRead(event.reading);
    else if (event.evse !== 0)
      logger.warn(
        `the charger told "${event.type}" of EVSE ${event.evse}, which the configuration does not have`,
      );
  };
}

type EvseEvent = Exclude<
  ChargerEvent,
  {
    type:
      | "online"
      | "offline"
      | "tokenPresented"
      | "errorRaised"
      | "errorCleared"
      | "firmwareStatus"
      | "logStatus"
      | "reservationEnded"
      | "limitOffered"
      | "evInfo";
  }
>;

function evseEvent(context: ChargerEventContext, evse: EvseFacts, event: EvseEvent): void {
  const { transactions, metering, interruptions, sessions } = context;
  switch (event.type) {
    case "plugged":
    case "unplugged":
    case "chargingState":
    case "enabled":
    case "disabled":
    case "reserved":
    case "unreserved": {
      const connector = evse.connectors.get(event.connector);
      if (connector) connectorEvent(context, evse, connector, event);
      return;
    }
    case "capabilities":
      context.hardwareSettings.capable(evse, event);
      return;
    case "meterPublicKey":
      meterPublicKeyTold(context, evse.id, event.publicKey);
      return;
    case "meterValue":
      metering.read(evse, event.reading);
      interruptions.heard(evse);
      if (evse.transactionId !== null) transactions.metered(evse.transactionId, event.reading);
      context.invalidTokens.metered(evse);
      return;
    case "stopPressed":
      sessions.stop(evse, event.reason, null);
      return;
    case "sessionStarted":
    case "transactionStarted":
    case "transactionFinished":
    case "sessionFinished":
      sessionEvent(context, evse, event);
      if (event.type === "sessionStarted") chargeForNobody(context, evse);
      return;
  }
}

/** Hardware that owns its sessions: a token it accepts uses up what was kept for it, whether a transaction begins with it or not. */
function sessionEvent(
  { facts, chargerOwned }: ChargerEventContext,
  evse: EvseFacts,
  event: HardwareSessionEvent,
): void {
  const hasLeave = (): boolean => evse.awaitingPlug || evse.session.authorization !== null;
  const had = hasLeave();
  chargerOwned?.event(evse, event);
  if (had || !hasLeave()) return;
  reservationUsed(evse, event.connector);
  facts.touch({ evse: evse.id });
}

type ConnectorEvent = Extract<
  EvseEvent,
  {
    type: "plugged" | "unplugged" | "chargingState" | "enabled" | "disabled" | "reserved" | "unreserved";
  }
>;

const awaited = ({ session, transactionId }: EvseFacts, connector: number): boolean =>
  transactionId === null && session.authorization?.connector === connector;

function connectorEvent(
  context: ChargerEventContext,
  evse: EvseFacts,
  unit: ConnectorFacts,
  event: ConnectorEvent,
): void {
  const { facts, sessions } = context;
  const { connector } = event;
  switch (event.type) {
    case "plugged":
      unit.plugged = true;
      // A second cable at one EVSE waits until the first is out, unless leave was given for just this connector.
      if (evse.session.plugged === null || awaited(evse, connector)) sessions.plugged(evse, connector);
      chargeForNobody(context, evse);
      return;
    case "unplugged": {
      unit.plugged = false;
      sessions.unplugged(evse, connector, event.cableInSocket === true);
      const next = [...evse.connectors.values()].find((other) => other.plugged);
      if (next && cableConnector(evse.session) === null) sessions.plugged(evse, next.place.connector);
      return;
    }
    case "chargingState":
      if ((evse.session.plugged ?? connector) === connector) sessions.charging(evse, event.state, event);
      return;
    case "enabled":
    case "disabled":
      unit.enabled = event.type === "enabled";
      facts.touch({ evse: evse.id });
      return;
    case "reserved":
    case "unreserved":
      unit.reserved = event.type === "reserved";
      facts.touch({ evse: evse.id });
  }
}

function errorChanged(
  { facts, logger }: ChargerEventContext,
  event: Extract<ChargerEvent, { type: "errorRaised" | "errorCleared" }>,
): void {
  const { evse, connector } = event;
  if (event.type === "errorCleared") facts.errorBook.clear({ evse, connector }, event.errorId);
  else if (facts.errorBook.raise({ evse, connector }, event.error))
    logger.warn(`the charger reports ${event.error.type}`, { evse, connector, message: event.error.message });
}

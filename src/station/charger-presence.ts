import type { ChargerSnapshot } from "../ports/charger-events.ts";
import type { ChargerEventContext } from "./charger-event-context.ts";
import { chargeForNobody } from "./open-to-all.ts";
import type { EvseFacts } from "./station-facts.ts";

type PresenceContext = Pick<
  ChargerEventContext,
  | "facts"
  | "logger"
  | "sessions"
  | "transactions"
  | "availability"
  | "hardware"
  | "hardwareSettings"
  | "limits"
  | "time"
  | "metering"
  | "securityEvents"
  | "bootReasons"
  | "invalidTokens"
  | "authorizer"
>;

/** The hardware is there (again): its snapshot replaces what was believed; transactions it still carries go on. */
export function chargerOnline(context: PresenceContext, snapshot: ChargerSnapshot): void {
  context.facts.together(() => replaceFacts(context, snapshot));
}

function replaceFacts(context: PresenceContext, snapshot: ChargerSnapshot): void {
  const { facts, logger, availability, hardware, hardwareSettings, limits, time, metering } = context;
  facts.online = true;
  facts.supports = snapshot.info.supports;
  facts.sharedReader = snapshot.info.sharedReader === true;
  logger.info("the charger is online", {
    connectors: snapshot.connectors.length,
    vendor: snapshot.info.vendor,
    model: snapshot.info.model,
  });
  facts.errorBook.replace(snapshot.errors);
  hardware.heard();
  // Before what is restored lets energy flow: a limit, and the clock its periods count by.
  if (time.known) hardware.setTime(time.wall());
  limits.online(snapshot);
  if (snapshot.mainMeter) metering.mainRead(snapshot.mainMeter);
  else facts.mainMeter = null;
  for (const evse of facts.evses.values()) restoreEvse(context, evse, snapshot);
  for (const seen of snapshot.connectors)
    if (!facts.connector(seen))
      logger.warn(
        `the charger has EVSE ${seen.evse} connector ${seen.connector}, which the configuration does not: raise NumberOfConnectors`,
      );
  availability.restored();
  for (const evse of facts.evses.values()) if (evse.transactionId === null) chargeForNobody(context, evse);
  hardwareSettings.online(snapshot);
  context.bootReasons.heard(snapshot.info.bootReason);
  context.securityEvents.booted(snapshot.info.bootReason);
}

/** The hardware is gone: nothing can be used, nothing measured; what ran is judged when it is back. */
export function chargerOffline({ facts, logger }: PresenceContext, message: string): void {
  if (facts.online) logger.warn("the charger is offline; its connectors are unavailable", { message });
  facts.online = false;
  facts.mainMeter = null;
  for (const evse of facts.evses.values()) evse.reading = null;
  facts.touch({});
}

function restoreEvse(context: PresenceContext, evse: EvseFacts, snapshot: ChargerSnapshot): void {
  // One the configuration does not have is nobody's: the CSMS has no number for it.
  const seen = snapshot.connectors.filter(
    (connector) => connector.evse === evse.id && evse.connectors.has(connector.connector),
  );
  for (const { connector, enabled, plugged, fixedCable, reserved, reading } of seen) {
    const facts = evse.connectors.get(connector);
    if (facts) {
      facts.enabled = enabled;
      facts.plugged = plugged;
      facts.fixedCable = fixedCable === true;
      facts.reserved = reserved === true;
    }
    if (reading) context.metering.read(evse, reading);
  }
  const inUse =
    seen.find(({ plugged, connector }) => plugged && connector === evse.session.plugged) ??
    seen.find(({ plugged }) => plugged);
  const sessions = snapshot.sessions?.filter((session) => session.evse === evse.id) ?? null;
  const left = inUse ? undefined : seen.find(({ cableInSocket }) => cableInSocket);
  context.sessions.restored(
    evse,
    {
      plugged: inUse?.connector ?? null,
      cableLeft: left?.connector ?? null,
      needsReplug: inUse?.needsReplug === true,
      charging: inUse?.chargingState ?? "Idle",
    },
    sessions && sessions.map(({ sessionId }) => sessionId),
  );
  if (evse.transactionId !== null && evse.reading)
    context.transactions.metered(evse.transactionId, evse.reading);
  context.invalidTokens.metered(evse);
  if (inUse) context.sessions.charging(evse, inUse.chargingState);
}

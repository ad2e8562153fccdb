import type { StationNotice, TransactionNotice } from "../../../src/ports/station-notices.ts";
import type { AdapterContext } from "../adapter.ts";
import { isoTime } from "./args.ts";
import { securityEventVar } from "./security-event.ts";

type Notice<T extends StationNotice["type"]> = Extract<StationNotice, { type: T }>;

/** Vars of interface ocpp that are told as they happen (what was asked for: ocpp-monitors.ts). */
export function publishOcppVars({ module, clock }: AdapterContext, notice: StationNotice): void {
  const publish = (name: string, value: object): void => module.publishVar("ocpp_generic", name, value);
  switch (notice.type) {
    case "connection":
      publish("connection_status", connectionStatus(notice));
      return;
    case "registration":
      publish("boot_notification_response", bootNotificationResponse(notice, clock.wall()));
      return;
    case "transaction":
      // Only where the station owns sessions there is none, and EVerest owns them.
      if (notice.sessionId !== null)
        publish("ocpp_transaction_event", transactionEvent(notice, notice.sessionId));
      return;
    case "securityEvent":
      publish("security_event", securityEventVar(notice));
      return;
    case "message":
      publish("ocpp_message", ocppMessage(notice));
      return;
    case "tokenJudged":
    case "variableChanged":
      return;
  }
}

function connectionStatus(notice: Notice<"connection">): object {
  return {
    connected: notice.connected,
    csms_url: notice.url,
    identity: notice.identity,
    security_profile: notice.securityProfile,
    ...(notice.version !== undefined && { ocpp_version: notice.version }),
  };
}

/** EVerest needs a time: ours, where the CSMS's cannot be read. */
function bootNotificationResponse(notice: Notice<"registration">, now: number): object {
  return {
    status: notice.status,
    current_time: isoTime(notice.currentTime ?? now) ?? isoTime(now) ?? "",
    interval: Math.round(notice.intervalS),
  };
}

function transactionEvent({ event, place, transactionId }: TransactionNotice, sessionId: string): object {
  return {
    transaction_event: event,
    session_id: sessionId,
    evse: { id: place.evse, connector_id: place.connector },
    ...(transactionId !== undefined && { transaction_id: transactionId }),
  };
}

function ocppMessage(notice: Notice<"message">): object {
  return {
    message: notice.text,
    direction: notice.direction === "in" ? "CSMSToChargingStation" : "ChargingStationToCSMS",
    ...(notice.version !== undefined && { version: notice.version }),
  };
}

import type { EVSEType, MessageTriggerEnumType } from "../../messages/v21/types.ts";
import type { OutboundCall } from "../../model/rpc.ts";
import { tellTransaction } from "../../station/asked-event.ts";
import type { EvseFacts } from "../../station/station-facts.ts";
import { currentLogStatus } from "../diagnostics/log-status-notification.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";
import { triggeredMeterValues } from "../metering/triggered-meter-values.ts";

type Context = Pick<HandlerContext2, "domain" | "registration" | "csms" | "status" | "render">;

/** Sends what was asked for. */
type Send = () => void;

/** What a trigger makes the station send; null when it cannot now, or there is no such place: Rejected. */
type Trigger = (evse: EVSEType | undefined, context: Context) => Send | null;

/** F06.FR.17: only of a station that is not accepted. */
const bootNotification: Trigger = (_evse, { registration, csms }) =>
  registration === "accepted" ? null : () => csms.triggerBoot();

const heartbeat: Trigger =
  (_evse, { csms }) =>
  () =>
    csms.triggerHeartbeat();

/** F06.FR.12: of one connector only. */
const statusNotification: Trigger = (evse, { domain, status }) => {
  if (evse?.connectorId === undefined) return null;
  const place = { evse: evse.id, connector: evse.connectorId };
  return domain.facts.connector(place) ? () => status.repeat(place) : null;
};

/** Sent when its turn comes, and says what holds then. */
const live = (csms: Context["csms"], action: string, build: () => OutboundCall): Send => {
  return () => void csms.callAsked(action, action, build);
};

const logStatusNotification: Trigger = (_evse, { domain, csms }) =>
  live(csms, "LogStatusNotification", () => currentLogStatus(domain.logUploads));

/** F06.FR.16: this build updates no firmware, so nothing of it is under way. */
const firmwareStatusNotification: Trigger = (_evse, { csms }) =>
  live(csms, "FirmwareStatusNotification", () => ({
    action: "FirmwareStatusNotification",
    payload: { status: "Idle" },
  }));

/** F06.FR.06; of all meters when none is named (F06.FR.11). */
const meterValues: Trigger = (evse, { domain, csms, render }) => {
  const messages = triggeredMeterValues(evse?.id, domain, render);
  if (messages.length === 0) return null;
  return () => {
    for (const { evseId, build } of messages)
      void csms.callAsked(`MeterValues of ${evseId}`, "MeterValues", build);
  };
};

/** Those of the place where a transaction runs. */
function running(evse: EVSEType | undefined, { domain }: Context): EvseFacts[] {
  return [...domain.facts.evses.values()].filter(
    ({ id, session, transactionId }) =>
      transactionId !== null &&
      (evse?.id ?? id) === id &&
      (evse?.connectorId ?? session.transaction) === session.transaction,
  );
}

/** F06.FR.07, F06.FR.11. It is part of its transaction, so it goes with its other messages: not while Pending. */
const transactionEvent: Trigger = (evse, context) => {
  const { domain, registration } = context;
  if (registration !== "accepted" || running(evse, context).length === 0) return null;
  return () => {
    for (const each of running(evse, context)) tellTransaction(each, domain.transactions, domain.metering);
  };
};

/** A functional block that is built later puts its trigger here (F06.FR.08). */
const notBuilt = "NotImplemented";

const triggers: { readonly [M in MessageTriggerEnumType]: Trigger | typeof notBuilt } = {
  BootNotification: bootNotification,
  CustomTrigger: notBuilt,
  FirmwareStatusNotification: firmwareStatusNotification,
  Heartbeat: heartbeat,
  LogStatusNotification: logStatusNotification,
  MeterValues: meterValues,
  PublishFirmwareStatusNotification: notBuilt,
  SignChargingStationCertificate: notBuilt,
  SignCombinedCertificate: notBuilt,
  SignV2G20Certificate: notBuilt,
  SignV2GCertificate: notBuilt,
  StatusNotification: statusNotification,
  TransactionEvent: transactionEvent,
};

/**
 * F06: the answer first, then the message (F06.FR.04), while Pending too (B02.FR.02). An evse that means nothing to the message is
 * ignored (F06.FR.03). A live message that is asked for again before it went is sent once (F06.FR.10).
 */
export const triggerMessage: Handler2<"TriggerMessage", Context> = ({ requestedMessage, evse }, context) => {
  const trigger = triggers[requestedMessage];
  if (trigger === notBuilt) return { response: { status: "NotImplemented" } };
  const send = trigger(evse, context);
  return send ? { response: { status: "Accepted" }, after: send } : { response: { status: "Rejected" } };
};

import type { MessageTrigger } from "../../messages/v16/types.ts";
import type { Handler, HandlerContext } from "../handler.ts";
import { triggeredMeterValues } from "../triggered-meter-values.ts";

type Context = Pick<
  HandlerContext,
  "domain" | "connectors" | "remoteIds" | "registration" | "csms" | "status"
>;

/** Sends what was asked for. */
type Send = () => void;

/** What a trigger makes the station send; null when it cannot now, or there is no such connector: Rejected. */
type Trigger = (connectorId: number | undefined, context: Context) => Send | null;

/** The recommendation of errata v4 §3.35: no BootNotification of a station that is accepted. */
const bootNotification: Trigger = (_connectorId, { registration, csms }) =>
  registration === "accepted" ? null : () => csms.triggerBoot();

const heartbeat: Trigger =
  (_connectorId, { csms }) =>
  () =>
    csms.triggerHeartbeat();

/** Of one connector, of the station (0), or of both it and all connectors. */
const statusNotification: Trigger = (connectorId, { connectors, status }) => {
  const all = Array.from({ length: connectors.count + 1 }, (_, id) => id);
  const wanted = all.filter((id) => connectorId === undefined || id === connectorId);
  if (wanted.length === 0) return null;
  return () => {
    for (const id of wanted) status.repeat(id);
  };
};

const meterValues: Trigger = (connectorId, context) => {
  const messages = triggeredMeterValues(connectorId, context);
  if (messages.length === 0) return null;
  return () => {
    for (const { connectorId: id, build } of messages)
      void context.csms.callAsked(`MeterValues of ${id}`, "MeterValues", build);
  };
};

/** A profile that is built later puts its trigger here. */
const notBuilt = "NotImplemented";

const triggers: { readonly [M in MessageTrigger]: Trigger | typeof notBuilt } = {
  BootNotification: bootNotification,
  DiagnosticsStatusNotification: notBuilt,
  FirmwareStatusNotification: notBuilt,
  Heartbeat: heartbeat,
  MeterValues: meterValues,
  StatusNotification: statusNotification,
};

/**
 * 1.6 §5.17: the answer first, then the message, while Pending too (§4.2). A connectorId that means nothing to the message is
 * ignored. What is asked for again before it went is sent once.
 */
export const triggerMessage: Handler<"TriggerMessage", Context> = (
  { requestedMessage, connectorId },
  context,
) => {
  const trigger = triggers[requestedMessage];
  if (trigger === notBuilt) return { response: { status: "NotImplemented" } };
  const send = trigger(connectorId, context);
  return send ? { response: { status: "Accepted" }, after: send } : { response: { status: "Rejected" } };
};

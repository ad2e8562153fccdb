import type { MeterValueType, TransactionEventRequest } from "../../src/messages/v201/types.ts";
import { requests } from "../../src/messages/v201/validators.js";
import { compositionRules2 } from "../../src/v2/smart-charging/composite-schedule.ts";
import { answer201, ask201 } from "./asks-201.ts";
import { answerTo201 } from "./csms-answers-201.ts";
import { judgeEvents, registerAt } from "./events-201.ts";
import { judgeOffline } from "./offline-201.ts";
import { grantedTo } from "./points-201.ts";
import type { Told, ToldReading } from "./told.ts";
import { startKey } from "./told.ts";
import { usualPoints, type TxPoints } from "./tx-points.ts";
import type { Frame, Wire } from "./wire.ts";

const names = { Started: "StartTransaction", Updated: "MeterValues", Ended: "StopTransaction" } as const;

const eventOf = ({ action, payload }: Frame): TransactionEventRequest | null =>
  action === "TransactionEvent" && requests.TransactionEvent(payload) ? payload : null;

/** OCPP 2.0.1: a TransactionEvent is a start or an end, a token, and readings. @param points null: the station's own */
export const wire201 = (points: TxPoints | null = null): Wire => ({
  version: "2.0.1",
  subprotocol: "ocpp2.0.1",
  stationNames: true,
  points,
  // Whether the transaction of a TxProfile runs is guessed.
  profiles: {
    rules: { ...compositionRules2({ dc: false }), txProfileWithoutTransaction: true },
    replaceByPlace: false,
  },
  answerTo: answerTo201,
  nameOf: (call) => {
    const event = eventOf(call);
    return event ? names[event.eventType] : call.action;
  },
  numbered: (call) => {
    const event = eventOf(call);
    if (!event) return null;
    const connectorId = event.eventType === "Started" ? (event.evse?.id ?? null) : null;
    return { key: event.transactionInfo.transactionId, connectorId };
  },
  told: (call, transactionOf) => {
    if (call.action === "MeterValues") return requests.MeterValues(call.payload) ? [] : null;
    const event = eventOf(call);
    if (!event) return null;
    const { transactionId: own } = event.transactionInfo;
    return entries(event, { call, own }, transactionOf(own) ?? 0);
  },
  ask: ask201,
  readAnswer: answer201,
  judge: (calls, leaving) => judgeEvents(calls, points ?? usualPoints, leaving),
  judgeTimes: judgeOffline,
});

function entries(
  event: TransactionEventRequest,
  head: Pick<Told, "call"> & { readonly own: string },
  transactionId: number,
): readonly Told[] {
  const { eventType, timestamp, evse, meterValue = [] } = event;
  const meter = (values: readonly MeterValueType[]): Told[] =>
    values.length === 0
      ? []
      : [{ ...head, kind: "meter", transactionId, meter: { meterValue: values.map(reading) } }];
  const idTag = grantedTo(event);
  if (eventType === "Updated") {
    const token: Told[] = idTag === undefined ? [] : [{ ...head, kind: "token", transactionId, idTag }];
    return [...token, ...meter(meterValue)];
  }
  if (eventType === "Started") {
    const start = {
      ...{ connectorId: evse?.id ?? 0, idTag: idTag ?? "", timestamp },
      meterStart: wholeWh(meterValue, "Transaction.Begin"),
    };
    const key = startKey({ ...start, idTag: head.own });
    // What the meter stood at as it began may have been read before.
    const begin = meterValue.map((value) => ({ ...value, timestamp }));
    return [{ ...head, kind: "start", key, transactionId, start }, ...meter(begin)];
  }
  const meterStop = wholeWh(meterValue, "Transaction.End");
  const { stoppedReason = "Local" } = event.transactionInfo;
  // 2.0.1 has no word of its own for it.
  const soft = stoppedReason === "Other" && event.triggerReason === "ResetCommand";
  const reason = soft ? "SoftReset" : stoppedReason;
  // What comes before is told for the second time.
  const end = meterValue.filter(({ sampledValue }) => sampledValue[0]?.context === "Transaction.End");
  return [...meter(end), { ...head, kind: "stop", transactionId, stop: { timestamp, meterStop, reason } }];
}

const reading = ({ timestamp, sampledValue }: MeterValueType): ToldReading => ({
  timestamp,
  sampledValue: sampledValue.map(({ measurand = "Energy.Active.Import.Register", value }) => ({
    ...{ measurand },
    value: String(Number(value.toFixed(3))),
  })),
});

/** The register at a begin or an end, as bills have it; NaN where it is not told. */
const wholeWh = (meterValue: readonly MeterValueType[], context: string): number =>
  Math.round(registerAt(meterValue, context) ?? Number.NaN);

import type {
  MeterValueType,
  SampledValueType,
  TransactionEventRequest,
} from "../../src/messages/v201/types.ts";
import { requests } from "../../src/messages/v201/validators.js";
import type { ReceivedCall } from "./csms.ts";
import type { Expected } from "./expected.ts";
import { judgePoints } from "./points-201.ts";
import type { TxPoints } from "./tx-points.ts";

/**
 * What 2.0.1 asks of the events of a transaction beside what all versions do: seqNo rises by one from the first to the last
 * (E01.FR.07, E02.FR.08), one Started and one Ended, nothing after it, times in order, the registers of begin and end; and that it
 * begins and ends at `points`. `calls`: without what came again.
 */
export function judgeEvents(
  calls: readonly ReceivedCall[],
  points: TxPoints,
  leaving: Expected["leaving"] = new Map(),
): string[] {
  const transactions = new Map<string, TransactionEventRequest[]>();
  for (const { action, payload: event } of calls) {
    if (action !== "TransactionEvent" || !requests.TransactionEvent(event)) continue;
    const { transactionId } = event.transactionInfo;
    transactions.set(transactionId, [...(transactions.get(transactionId) ?? []), event]);
  }
  return [...transactions].flatMap(([id, events]) => {
    // Of one whose start another CSMS heard, nothing is known of how it stood.
    const whole = events[0]?.eventType === "Started";
    const found = [
      ...judgeTransaction(events, leaving.get(id)),
      ...(whole ? judgePoints(events, points) : []),
    ];
    return found.map((text) => `transaction ${id}: ${text}`);
  });
}

function judgeTransaction(
  events: readonly TransactionEventRequest[],
  lost: ReadonlySet<number> = new Set(),
): string[] {
  const problems: string[] = [];
  let before: TransactionEventRequest | null = null;
  for (const event of events) {
    const { seqNo, eventType, timestamp } = event;
    const name = `${eventType} ${seqNo}`;
    const due = (before?.seqNo ?? 0) + 1;
    if (before && seqNo !== due && !(seqNo === due + 1 && lost.has(due)))
      problems.push(`${name} came after ${before.seqNo}`);
    if (!before && eventType === "Started" && seqNo !== 0) problems.push(`its seqNo begins at ${seqNo}`);
    if (before && eventType === "Started") problems.push(`${name} is not its first event`);
    if (before?.eventType === "Ended") problems.push(`${name} came after its end`);
    if (before && timestamp < before.timestamp)
      problems.push(`${name} is of ${timestamp}, before ${before.timestamp} of the event before it`);
    if (eventType !== "Ended" && event.transactionInfo.stoppedReason !== undefined)
      problems.push(`${name} has a stoppedReason`);
    if (eventType === "Started" && registerAt(event.meterValue, "Transaction.Begin") === undefined)
      problems.push(`${name} has no register of the begin`);
    if (eventType === "Ended") problems.push(...judgeEnd(events[0], event));
    if (eventType === "Started" && event.evse === undefined) problems.push(`${name} names no EVSE`);
    before = event;
  }
  return problems;
}

/** The end tells the whole meter once more: from the register of the begin to that of the end, without going back. */
function judgeEnd(
  first: TransactionEventRequest | undefined,
  { meterValue = [] }: TransactionEventRequest,
): string[] {
  const problems: string[] = [];
  if (registerAt(meterValue, "Transaction.End") === undefined)
    problems.push("its end has no register of the end");
  const begin = registerAt(meterValue, "Transaction.Begin");
  const started = first?.eventType === "Started" ? registerAt(first.meterValue, "Transaction.Begin") : begin;
  if (begin !== started) problems.push(`it began at ${started} Wh, and at ${begin} Wh as its end tells`);
  let time = "";
  let register = -Infinity;
  for (const { timestamp, sampledValue } of meterValue) {
    const value = sampledValue.find(isRegister)?.value ?? register;
    if (timestamp < time || value < register)
      problems.push(`its end goes from ${register} Wh of ${time} to ${value} Wh of ${timestamp}`);
    time = timestamp;
    register = value;
  }
  return problems;
}

const isRegister = ({ measurand = "Energy.Active.Import.Register" }: SampledValueType): boolean =>
  measurand === "Energy.Active.Import.Register";

/** The register, Wh, told with this context. */
export const registerAt = (
  meterValue: readonly MeterValueType[] | undefined,
  context: string,
): number | undefined =>
  meterValue
    ?.flatMap(({ sampledValue }) => sampledValue)
    .find((each) => each.context === context && isRegister(each))?.value;

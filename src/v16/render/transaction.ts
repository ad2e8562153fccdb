import type {
  MeterValue,
  MeterValuesRequest,
  Reason,
  StartTransactionRequest,
  StopTransactionRequest,
} from "../../messages/v16/types.ts";
import type {
  StationReadings,
  TimedReading,
  TransactionEnded,
  TransactionReadings,
  TransactionStarted,
} from "../../model/fact.ts";
import type { Moment } from "../../model/moment.ts";
import type { StopReason } from "../../model/transaction.ts";
import type { ConnectorTable } from "../connectors.ts";
import { meterValues } from "../meter-values.ts";
import { idTag, idTagOrNobody } from "../token-info.ts";
import { bytesOf, fitting } from "./transaction-data.ts";

/** What rendering a fact needs to know. */
export interface RenderContext {
  readonly connectors: ConnectorTable;
  /** A moment as 1.6 writes it: ISO 8601 in UTC. */
  readonly iso: (moment: Moment) => string;
  /** What the CSMS calls a transaction; undefined as long as it has not answered its start. */
  readonly remoteId: (transactionId: string) => number | undefined;
  /** Bytes a message should have at the most: what may be left out is, beyond (MaxMessageSize). */
  readonly mostBytes: () => number;
  /** Hears, for the log, what a message could not carry. */
  readonly untold: (why: string) => void;
}

/** The id of a transaction whose start the CSMS never took (errata v4 §3.18). */
export const unknownTransactionId = -1;

/** 1.6's word for why a transaction ended (§7.36); 2.x's finer words are Other. */
const reasons: Record<StopReason, Reason> = {
  DeAuthorized: "DeAuthorized",
  EmergencyStop: "EmergencyStop",
  EnergyLimitReached: "Other",
  EVDisconnected: "EVDisconnected",
  GroundFault: "Other",
  HardReset: "HardReset",
  ImmediateReset: "HardReset",
  Local: "Local",
  LocalOutOfCredit: "Other",
  MasterPass: "Other",
  Other: "Other",
  OvercurrentFault: "Other",
  PowerLoss: "PowerLoss",
  PowerQuality: "Other",
  Reboot: "Reboot",
  Remote: "Remote",
  SOCLimitReached: "Other",
  SoftReset: "SoftReset",
  StoppedByEV: "Other",
  TimeLimitReached: "Other",
  Timeout: "Other",
  UnlockCommand: "UnlockCommand",
};

/** What a message has around its meter values, bytes: generous. */
const envelopeBytes = 500;

/** The readings as meter values; with `unsigned` without the signed data beside plain values. */
function written(
  readings: readonly TimedReading[],
  { iso, untold }: RenderContext,
  unsigned = false,
): readonly MeterValue[] {
  return meterValues(readings, ({ at }) => iso(at), { unsigned, untold });
}

/** 1.6 §4.8. The meter counts whole Wh; what it had beyond is not billed twice, as stop rounds the same way. */
export function startTransaction(fact: TransactionStarted, context: RenderContext): StartTransactionRequest {
  return {
    connectorId: context.connectors.id(fact.place),
    idTag: idTagOrNobody(fact.token),
    meterStart: Math.round(fact.meterStartWh),
    timestamp: context.iso(fact.at),
    ...(fact.reservationId === null ? {} : { reservationId: fact.reservationId }),
  };
}

/** 1.6 §4.7 for a transaction or, with another place, for a connector between transactions. Null: nothing 1.6 can say. */
export function meterValuesRequest(
  fact: TransactionReadings | StationReadings,
  context: RenderContext,
): MeterValuesRequest | null {
  const meterValue = carried(fact.readings, context);
  if (meterValue.length === 0) return null;
  const connectorId = context.connectors.id(fact.place);
  if (fact.kind === "stationReadings") return { connectorId, meterValue };
  const transactionId = context.remoteId(fact.transactionId) ?? unknownTransactionId;
  return { connectorId, transactionId, meterValue };
}

/** A signature that makes the message too long is left out as a whole: cut, it would be worth nothing. */
function carried(readings: readonly TimedReading[], context: RenderContext): readonly MeterValue[] {
  const all = written(readings, context);
  const most = context.mostBytes() - envelopeBytes;
  const signed = readings.some(({ samples }) => samples.some((sample) => sample.signed !== undefined));
  if (!signed || bytesOf(all) <= most) return all;
  context.untold("signed meter values make a MeterValues longer than MaxMessageSize");
  return written(readings, context, true);
}

/** 1.6 §4.10 with errata v4 §3.89: what does not fit goes from the middle, and a signed start and stop are sent at any length. */
export function stopTransaction(fact: TransactionEnded, context: RenderContext): StopTransactionRequest {
  const all = written(fact.readings, context);
  const transactionData = fitting(all, context.mostBytes() - envelopeBytes);
  if (transactionData.length < all.length)
    context.untold("a StopTransaction would be longer than MaxMessageSize with all its meter values");
  const reason = reasons[fact.reason];
  const named = fact.token && idTag(fact.token);
  return {
    transactionId: context.remoteId(fact.transactionId) ?? unknownTransactionId,
    meterStop: Math.round(fact.meterStopWh),
    timestamp: context.iso(fact.at),
    ...(named === null ? {} : { idTag: named }),
    // §7.36: Local may be left out, and is what a CSMS assumes then; it is said all the same, to be clear.
    reason,
    ...(transactionData.length > 0 ? { transactionData } : {}),
  };
}

import type {
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
import { idTag } from "../token-info.ts";

/** What rendering a fact needs to know. */
export interface RenderContext {
  readonly connectors: ConnectorTable;
  /** A moment as 1.6 writes it: ISO 8601 in UTC. */
  readonly iso: (moment: Moment) => string;
  /** What the CSMS calls a transaction; undefined as long as it has not answered its start. */
  readonly remoteId: (transactionId: string) => number | undefined;
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

const at = (context: RenderContext) => (reading: TimedReading) => context.iso(reading.at);

/** 1.6 §4.8. The meter counts whole Wh; what it had beyond is not billed twice, as stop rounds the same way. */
export function startTransaction(fact: TransactionStarted, context: RenderContext): StartTransactionRequest {
  return {
    connectorId: context.connectors.id(fact.place),
    idTag: fact.token ? idTag(fact.token) : "NoAuthorization",
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
  const [first, ...rest] = meterValues(fact.readings, at(context));
  if (!first) return null;
  const connectorId = context.connectors.id(fact.place);
  if (fact.kind === "stationReadings") return { connectorId, meterValue: [first, ...rest] };
  const transactionId = context.remoteId(fact.transactionId) ?? unknownTransactionId;
  return { connectorId, transactionId, meterValue: [first, ...rest] };
}

/** 1.6 §4.10. */
export function stopTransaction(fact: TransactionEnded, context: RenderContext): StopTransactionRequest {
  const [first, ...rest] = meterValues(fact.readings, at(context));
  const reason = reasons[fact.reason];
  return {
    transactionId: context.remoteId(fact.transactionId) ?? unknownTransactionId,
    meterStop: Math.round(fact.meterStopWh),
    timestamp: context.iso(fact.at),
    ...(fact.token ? { idTag: idTag(fact.token) } : {}),
    // §7.36: Local may be left out, and is what a CSMS assumes then; it is said all the same, to be clear.
    reason,
    ...(first ? { transactionData: [first, ...rest] } : {}),
  };
}

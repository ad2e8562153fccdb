import type {
  EVSEType,
  MeterValueType,
  ReasonEnumType,
  TransactionEventRequest,
  TransactionType,
} from "../../messages/v21/types.ts";
import type {
  TimedReading,
  TransactionEnded,
  TransactionReadings,
  TransactionStarted,
  TransactionUpdated,
} from "../../model/fact.ts";
import type { Moment } from "../../model/moment.ts";
import type { StopReason } from "../../model/transaction.ts";
import { canName, wireToken } from "../authorization/id-token.ts";
import { fitting } from "../../station/fitting.ts";
import { triggerOfStop } from "../../station/transaction-triggers.ts";
import {
  carriedMeterValues,
  meterValues,
  mostMeterBytes,
  type RenderContext2,
} from "../metering/meter-values.ts";

export type TransactionFact =
  TransactionStarted | TransactionUpdated | TransactionReadings | TransactionEnded;

/** TransactionEvent of a fact (E01, E02, E05, E06...); null for one with nothing to tell. */
export function transactionEvent(
  fact: TransactionFact,
  context: RenderContext2,
): TransactionEventRequest | null {
  switch (fact.kind) {
    case "transactionStarted":
      return {
        ...common(fact, context, fact.at, fact.readings ?? []),
        eventType: "Started",
        triggerReason: fact.trigger ?? startTrigger(fact),
        evse: evse(fact),
        transactionInfo: info(fact, { remoteStartId: fact.remoteStartId }),
        ...token(fact),
        ...reservation(fact.reservationId),
      };
    case "transactionUpdated":
      return {
        ...common(fact, context, fact.at, fact.readings),
        eventType: "Updated",
        triggerReason: fact.trigger ?? "Trigger",
        ...(fact.where && { evse: evse(fact) }),
        transactionInfo: info(fact, { remoteStartId: fact.remoteStartId }),
        ...token(fact),
        ...reservation(fact.reservationId),
      };
    case "transactionReadings": {
      const last = fact.readings.at(-1);
      if (!last) return null;
      return {
        ...common(fact, context, last.at, fact.readings),
        eventType: "Updated",
        triggerReason:
          fact.trigger ?? (last.context === "Sample.Clock" ? "MeterValueClock" : "MeterValuePeriodic"),
        transactionInfo: info(fact, {}),
      };
    }
    case "transactionEnded":
      return {
        ...common(fact, context, fact.at, fact.readings),
        eventType: "Ended",
        // One recorded while another version was spoken tells only why.
        triggerReason: fact.trigger ?? triggerOfStop[fact.reason],
        transactionInfo: info(fact, { stoppedReason: stoppedReason(fact.reason) }),
        ...token(fact),
      };
  }
}

function common(
  fact: TransactionFact,
  context: RenderContext2,
  at: Moment,
  readings: readonly TimedReading[],
): Pick<
  TransactionEventRequest,
  "timestamp" | "seqNo" | "offline" | "meterValue" | "numberOfPhasesUsed" | "cableMaxCurrent"
> {
  const meterValue = carried(fact, readings, context);
  return {
    timestamp: context.iso(at),
    seqNo: fact.sequence,
    ...((fact.offline || context.lostSince(at)) && { offline: true }),
    ...(meterValue.length > 0 && { meterValue }),
    ...(fact.phasesUsed !== undefined && { numberOfPhasesUsed: fact.phasesUsed }),
    ...(fact.cableMaxA !== undefined && { cableMaxCurrent: Math.round(fact.cableMaxA) }),
  };
}

const contextOf = ({ sampledValue }: MeterValueType): string => sampledValue[0]?.context ?? "Sample.Periodic";

/**
 * The readings of an event. Where they make it longer than MaxMessageSize, what is told with the end goes from the middle (J02.FR.20,
 * E06.FR.13); of all others what the meter signed is left out, whole: cut, it would be worth nothing.
 */
function carried(
  { kind, transactionId }: TransactionFact,
  readings: readonly TimedReading[],
  context: RenderContext2,
): readonly MeterValueType[] {
  if (kind !== "transactionEnded") return carriedMeterValues(readings, context, transactionId);
  const all = meterValues(readings, context, transactionId);
  return fitting(all, mostMeterBytes(context), contextOf);
}

function info(
  { transactionId, chargingState, chargedS }: TransactionFact,
  more: { readonly remoteStartId?: number | null; readonly stoppedReason?: ReasonEnumType },
): TransactionType {
  return {
    transactionId,
    ...(chargingState !== undefined && { chargingState }),
    ...(chargedS !== undefined && { timeSpentCharging: Math.round(chargedS) }),
    ...(more.stoppedReason !== undefined && { stoppedReason: more.stoppedReason }),
    ...(more.remoteStartId !== undefined &&
      more.remoteStartId !== null && { remoteStartId: more.remoteStartId }),
  };
}

function evse({ where, place }: TransactionStarted | TransactionUpdated): EVSEType {
  const at = where ?? place;
  return {
    id: at.evse ?? place.evse,
    ...(at.connector !== undefined && { connectorId: at.connector }),
  };
}

/** A token 2.0.1 cannot carry is left out: what it would be cut to is somebody else's. */
function token(fact: TransactionStarted | TransactionUpdated | TransactionEnded) {
  return fact.token && canName(fact.token) ? { idToken: wireToken(fact.token) } : {};
}

const reservation = (id: number | null) => (id === null ? {} : { reservationId: id });

const startTrigger = ({ remoteStartId, token: by }: TransactionStarted) =>
  remoteStartId !== null ? "RemoteStart" : by ? "Authorized" : "CablePluggedIn";

/** 2.x's words for the reasons 1.6 has of its own (ReasonEnumType). */
function stoppedReason(reason: StopReason): ReasonEnumType {
  switch (reason) {
    case "HardReset":
      return "ImmediateReset";
    case "SoftReset":
    case "UnlockCommand":
      return "Other";
    default:
      return reason;
  }
}

import type { Fact, FactKind, SecurityEvent, StationReadings, TransactionEnded } from "../model/fact.ts";
import type { TransactionReadings, TransactionStarted, TransactionUpdated } from "../model/fact.ts";
import type { StopReason } from "../model/transaction.ts";
import type { Decoder } from "./decode.ts";
import { flag, integer, list, number, object, orNull, text, word, wordOr } from "./decode.ts";
import { eventCircumstances } from "./event-circumstances-codec.ts";
import { connectorRef, idToken, moment, place } from "./moment-codec.ts";
import { timedReading } from "./reading-codec.ts";

type Fields = Readonly<Record<string, unknown>>;

const reasonTable: Record<StopReason, true> = {
  DeAuthorized: true,
  EmergencyStop: true,
  EnergyLimitReached: true,
  EVDisconnected: true,
  GroundFault: true,
  HardReset: true,
  ImmediateReset: true,
  Local: true,
  LocalOutOfCredit: true,
  MasterPass: true,
  Other: true,
  OvercurrentFault: true,
  PowerLoss: true,
  PowerQuality: true,
  Reboot: true,
  Remote: true,
  SOCLimitReached: true,
  SoftReset: true,
  StoppedByEV: true,
  TimeLimitReached: true,
  Timeout: true,
  UnlockCommand: true,
};
const isReason = (value: string): value is StopReason => Object.hasOwn(reasonTable, value);
const reasons = Object.keys(reasonTable).filter(isReason);

const started = (fact: Fields): TransactionStarted => ({
  kind: "transactionStarted",
  transactionId: text(fact["transactionId"]),
  sequence: integer(fact["sequence"]),
  place: connectorRef(fact["place"]),
  at: moment(fact["at"]),
  token: orNull(idToken)(fact["token"]),
  meterStartWh: number(fact["meterStartWh"]),
  reservationId: orNull(integer)(fact["reservationId"]),
  remoteStartId: orNull(integer)(fact["remoteStartId"]),
  offline: flag(fact["offline"]),
  ...(fact["readings"] === undefined ? {} : { readings: list(timedReading)(fact["readings"]) }),
  ...eventCircumstances(fact),
});

const updated = (fact: Fields): TransactionUpdated => ({
  kind: "transactionUpdated",
  transactionId: text(fact["transactionId"]),
  sequence: integer(fact["sequence"]),
  place: connectorRef(fact["place"]),
  at: moment(fact["at"]),
  token: orNull(idToken)(fact["token"]),
  reservationId: orNull(integer)(fact["reservationId"]),
  remoteStartId: orNull(integer)(fact["remoteStartId"]),
  readings: list(timedReading)(fact["readings"]),
  offline: flag(fact["offline"]),
  ...eventCircumstances(fact),
});

const readings = (fact: Fields): TransactionReadings => ({
  kind: "transactionReadings",
  transactionId: text(fact["transactionId"]),
  sequence: integer(fact["sequence"]),
  place: connectorRef(fact["place"]),
  readings: list(timedReading)(fact["readings"]),
  offline: flag(fact["offline"]),
  ...eventCircumstances(fact),
});

const ended = (fact: Fields): TransactionEnded => ({
  kind: "transactionEnded",
  transactionId: text(fact["transactionId"]),
  sequence: integer(fact["sequence"]),
  place: connectorRef(fact["place"]),
  at: moment(fact["at"]),
  // An end must not be lost over a word this version does not know.
  reason: wordOr(reasons, "Other")(fact["reason"]),
  token: orNull(idToken)(fact["token"]),
  meterStopWh: number(fact["meterStopWh"]),
  readings: list(timedReading)(fact["readings"]),
  offline: flag(fact["offline"]),
  ...eventCircumstances(fact),
});

const stationReadings = (fact: Fields): StationReadings => ({
  kind: "stationReadings",
  place: place(fact["place"]),
  readings: list(timedReading)(fact["readings"]),
});

const securityEvent = (fact: Fields): SecurityEvent => ({
  kind: "securityEvent",
  at: moment(fact["at"]),
  type: text(fact["type"]),
  techInfo: orNull(text)(fact["techInfo"]),
});

const byKind = {
  transactionStarted: started,
  transactionUpdated: updated,
  transactionReadings: readings,
  transactionEnded: ended,
  stationReadings,
  securityEvent,
} satisfies { readonly [Kind in FactKind]: (fact: Fields) => Extract<Fact, { kind: Kind }> };

const isKind = (value: string): value is FactKind => Object.hasOwn(byKind, value);

/** Every kind of fact, in the words of the `kind` column. */
export const factKinds: readonly FactKind[] = Object.keys(byKind).filter(isKind);

export const factKind: Decoder<FactKind> = word(factKinds);

/** A fact as it was stored; checks every field. */
export const fact: Decoder<Fact> = (value) => {
  const fields = object(value);
  return byKind[factKind(fields["kind"])](fields);
};

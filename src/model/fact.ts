import type { ConnectorRef, Place } from "./evse.ts";
import type { MeterSample, ReadingContext } from "./meter-value.ts";
import type { Moment } from "./moment.ts";
import type { KeptToken } from "./token.ts";
import type { ChargingState, StopReason, TransactionTrigger } from "./transaction.ts";

/** A meter reading with the reason it was taken and when. */
export interface TimedReading {
  readonly at: Moment;
  readonly context: ReadingContext;
  readonly samples: readonly MeterSample[];
}

/**
 * What an event of a transaction tells beside what happened. 2.x has words for it, 1.6 has none: a fact written while 1.6 was
 * spoken, or by an earlier version, lacks it, and is rendered all the same.
 */
export interface EventCircumstances {
  /** Why the event is told (2.x triggerReason; E01.FR.15). */
  readonly trigger?: TransactionTrigger | undefined;
  /** As it is with the event; present when it changed since the last one, and in the first and the last (E01.FR.18). */
  readonly chargingState?: ChargingState | undefined;
  /** Where: in the first event, and again once the connector is known (E01.FR.16). Absent: nothing new. */
  readonly where?: Place | undefined;
  /** 2.x numberOfPhasesUsed, in the first event with energy and when it changed (E02.FR.18, E02.FR.19). */
  readonly phasesUsed?: number | undefined;
  /** A: what the cable carries at the most, once known. */
  readonly cableMaxA?: number | undefined;
  /** How long energy flowed so far, s. */
  readonly chargedS?: number | undefined;
}

/** A transaction began (1.6 StartTransaction, 2.x TransactionEvent Started). */
export interface TransactionStarted extends EventCircumstances {
  readonly kind: "transactionStarted";
  readonly transactionId: string;
  readonly sequence: number;
  readonly place: ConnectorRef;
  readonly at: Moment;
  readonly token: KeptToken | null;
  readonly meterStartWh: number;
  readonly reservationId: number | null;
  readonly remoteStartId: number | null;
  /** True when the station had no accepted connection as it happened (2.x `offline`). */
  readonly offline: boolean;
  /** Read as it began (2.x TxStartedMeasurands, context Transaction.Begin; E01.FR.09); 1.6 has no place for them. */
  readonly readings?: readonly TimedReading[] | undefined;
}

/**
 * Something happened in a running transaction that is no reading (2.x TransactionEvent Updated; E02.FR.17): its charging state
 * changed, it was authorized or deauthorized, a cable came or went, somebody asked for it. Told only to who asks for this kind.
 */
export interface TransactionUpdated extends EventCircumstances {
  readonly kind: "transactionUpdated";
  readonly transactionId: string;
  readonly sequence: number;
  readonly place: ConnectorRef;
  readonly at: Moment;
  /** The token that began or ended the authorization just now (E02.FR.01, E07.FR.02): in one event only. */
  readonly token: KeptToken | null;
  /** The reservation that ended with the event before this one could tell it (E01.FR.13). */
  readonly reservationId: number | null;
  readonly remoteStartId: number | null;
  /** Readings told with it: of the start, when the EVSE was not known then (E01.FR.17), or those asked for. */
  readonly readings: readonly TimedReading[];
  readonly offline: boolean;
}

/** Readings taken in a transaction (1.6 MeterValues with transactionId, 2.x TransactionEvent Updated). */
export interface TransactionReadings extends EventCircumstances {
  readonly kind: "transactionReadings";
  readonly transactionId: string;
  readonly sequence: number;
  readonly place: ConnectorRef;
  readonly readings: readonly TimedReading[];
  readonly offline: boolean;
}

/** A transaction ended (1.6 StopTransaction, 2.x TransactionEvent Ended). */
export interface TransactionEnded extends EventCircumstances {
  readonly kind: "transactionEnded";
  readonly transactionId: string;
  readonly sequence: number;
  readonly place: ConnectorRef;
  readonly at: Moment;
  readonly reason: StopReason;
  /** The token that stopped it, when one did. */
  readonly token: KeptToken | null;
  readonly meterStopWh: number;
  /** Readings kept for the end: 1.6 transactionData, 2.x TxEnded measurands. */
  readonly readings: readonly TimedReading[];
  readonly offline: boolean;
}

/** Clock-aligned readings outside any transaction. */
export interface StationReadings {
  readonly kind: "stationReadings";
  readonly place: Place;
  readonly readings: readonly TimedReading[];
}

/** Something that matters for security happened (1.6 whitepaper §4.8, 2.x A04 SecurityEventNotification). */
export interface SecurityEvent {
  readonly kind: "securityEvent";
  readonly at: Moment;
  /** The standard's word where it has one. */
  readonly type: string;
  readonly techInfo: string | null;
}

/** What the outbox keeps: the neutral fact, never a frame (DESIGN rule 8). */
export type Fact =
  | TransactionStarted
  | TransactionUpdated
  | TransactionReadings
  | TransactionEnded
  | StationReadings
  | SecurityEvent;
export type FactKind = Fact["kind"];

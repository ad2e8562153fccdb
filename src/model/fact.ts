import type { ConnectorRef, Place } from "./evse.ts";
import type { MeterSample, ReadingContext } from "./meter-value.ts";
import type { Moment } from "./moment.ts";
import type { IdToken } from "./token.ts";
import type { StopReason } from "./transaction.ts";

/** A meter reading with the reason it was taken and when. */
export interface TimedReading {
  readonly at: Moment;
  readonly context: ReadingContext;
  readonly samples: readonly MeterSample[];
}

/** A transaction began (1.6 StartTransaction, 2.x TransactionEvent Started). */
export interface TransactionStarted {
  readonly kind: "transactionStarted";
  readonly transactionId: string;
  readonly sequence: number;
  readonly place: ConnectorRef;
  readonly at: Moment;
  readonly token: IdToken | null;
  readonly meterStartWh: number;
  readonly reservationId: number | null;
  readonly remoteStartId: number | null;
  /** True when the station had no accepted connection as it happened (2.x `offline`). */
  readonly offline: boolean;
}

/** Readings taken in a transaction (1.6 MeterValues with transactionId, 2.x TransactionEvent Updated). */
export interface TransactionReadings {
  readonly kind: "transactionReadings";
  readonly transactionId: string;
  readonly sequence: number;
  readonly place: ConnectorRef;
  readonly readings: readonly TimedReading[];
  readonly offline: boolean;
}

/** A transaction ended (1.6 StopTransaction, 2.x TransactionEvent Ended). */
export interface TransactionEnded {
  readonly kind: "transactionEnded";
  readonly transactionId: string;
  readonly sequence: number;
  readonly place: ConnectorRef;
  readonly at: Moment;
  readonly reason: StopReason;
  /** The token that stopped it, when one did. */
  readonly token: IdToken | null;
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
  TransactionStarted | TransactionReadings | TransactionEnded | StationReadings | SecurityEvent;
export type FactKind = Fact["kind"];

import type { Clock, Timer } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { IdToken } from "../model/token.ts";
import type { MeterReading, SignedMeterData } from "../model/meter-value.ts";
import type { StopReason, Transaction } from "../model/transaction.ts";
import { energyRegisterWh } from "./meter.ts";
import type { Metering } from "./metering.ts";
import type { Authorization } from "./session-machine.ts";
import { reservationUsed, type EvseFacts } from "./station-facts.ts";
import type { StationTime } from "./station-time.ts";
import type { Happening, SessionNote } from "./transaction-events.ts";
import type { TransactionNotices } from "./transaction-notices.ts";
import type { TransactionEvent } from "./transaction-triggers.ts";
import type { Transactions } from "./transactions.ts";

/** How a transaction came to its end. */
export interface Ending {
  readonly reason: StopReason;
  readonly token: IdToken | null;
  /** The last reading, where the hardware gave one with the end. */
  readonly reading?: MeterReading | null;
  /** What the meter signed at the start, where it tells that now. */
  readonly startSigned?: SignedMeterData | undefined;
  /** How, for who is told more than the reason. */
  readonly event?: TransactionEvent | undefined;
}

/** How a transaction begins. */
export interface Begin {
  /** Written with the start, or not at all. */
  readonly also?: (() => void) | undefined;
  readonly event?: TransactionEvent | undefined;
  readonly note?: SessionNote | undefined;
}

export interface LifecycleDeps {
  readonly clock: Clock;
  readonly time: StationTime;
  readonly transactions: Transactions;
  readonly metering: Metering;
  readonly logger: Logger;
  /** Default: the hardware hears nothing. */
  readonly notices?: Pick<TransactionNotices, "started" | "ended"> | undefined;
}

/** When the record of an end is tried again that the store refused, ms. */
const recordAgainMs = 10_000;

/** Begins and ends transactions on EVSEs: record and sampling together, whoever owns the session. */
export class Lifecycle {
  private readonly deps: LifecycleDeps;
  /** Ends that happened and are not on the disk, by transaction: tried again until they are. */
  private readonly unrecorded = new Map<string, () => void>();
  private again: Timer | null = null;

  constructor(deps: LifecycleDeps) {
    this.deps = deps;
  }

  /** Throws what the store throws: then nothing began. */
  begin(evse: EvseFacts, connector: number, authorization: Authorization | null, how: Begin = {}): void {
    const { transactions, metering } = this.deps;
    const { also, event, note = {} } = how;
    const place = { evse: evse.id, connector };
    // What ended before is told before: the CSMS may think that the connector, or the token, is still in use.
    if (this.unrecorded.size > 0) this.record();
    // A car alone uses no reservation up (G01.FR.09).
    if (authorization) reservationUsed(evse, connector);
    const readings = transactions.detailed ? metering.starting(evse) : [];
    const first = event && { event, note, readings };
    evse.transactionId = transactions.begin(place, authorization, this.register(evse), also, first).id;
    evse.withheld = false;
    metering.began(evse);
    this.deps.notices?.started(place, evse.hardwareSessionId);
  }

  /** Something happened in the running transaction; throws as `Transactions.update` does. */
  happened(evse: EvseFacts, happening: Happening): void {
    if (evse.transactionId === null) return;
    const place = happening.place ?? this.deps.transactions.get(evse.transactionId)?.place;
    this.deps.transactions.update(evse.transactionId, happening);
    if (happening.event.authorization) reservationUsed(evse, place?.connector);
  }

  /** Never throws: an end is a fact, whether the store takes it now or later. */
  end(evse: EvseFacts, ending: Ending): void {
    const id = evse.transactionId;
    if (id === null) return;
    const { transactions, metering, time } = this.deps;
    if (ending.reading) this.read(evse, ending.reading);
    const reading = ending.reading ?? evse.reading;
    // Signed meter values §3.3.3: what is told signed is what is asked for.
    const startSigned = metering.registerAtEnd ? ending.startSigned : undefined;
    // In this order: an end is not before its last reading.
    const closing = metering.closing(id, reading);
    const how = { ...ending, reading, startSigned, closing, at: time.now() };
    this.ended(evse, id, how.reason, () => transactions.end(id, how));
  }

  /** Ends what was interrupted and cannot go on: what its meter reads now may be of something else (1.6 §4.10 PowerLoss). */
  endWhereLastSeen(evse: EvseFacts): void {
    const { transactions } = this.deps;
    const transaction = evse.transactionId === null ? undefined : transactions.get(evse.transactionId);
    if (transaction) this.ended(evse, transaction.id, "PowerLoss", this.whereLastSeen(transaction));
  }

  /** The same, of a transaction no EVSE has any more. Never throws, so that a full disk keeps no station from starting. */
  endInterrupted(transaction: Transaction): void {
    this.unrecorded.set(transaction.id, this.told(transaction.id, null, this.whereLastSeen(transaction)));
    this.record();
  }

  private whereLastSeen({ id, lastMeterAt }: Transaction): () => void {
    const { transactions, metering } = this.deps;
    const closing = metering.closing(id, null);
    return () => transactions.end(id, { reason: "PowerLoss", token: null, at: lastMeterAt, closing });
  }

  /**
   * A reading that came with an event of a session: what is told next of this meter is never behind it, and a transaction that goes
   * on has it with the next fact that is written.
   */
  read(evse: EvseFacts, reading: MeterReading): void {
    if (energyRegisterWh(reading) === undefined) return;
    this.deps.metering.read(evse, reading);
    if (evse.transactionId !== null) this.deps.transactions.metered(evse.transactionId, reading);
  }

  private ended(evse: EvseFacts, id: string, reason: StopReason, record: () => void): void {
    evse.transactionId = null;
    evse.lastEnd = reason;
    evse.withheld = false;
    this.deps.metering.ended(evse);
    this.unrecorded.set(id, this.told(id, evse.hardwareSessionId, record));
    this.record();
  }

  /** The record of an end, and the notice of it once it is on the disk. */
  private told(id: string, sessionId: string | null, record: () => void): () => void {
    const { transactions, notices } = this.deps;
    const place = transactions.get(id)?.place;
    return () => {
      record();
      if (place) notices?.ended(id, place, sessionId);
    };
  }

  dispose(): void {
    this.again?.cancel();
    this.record();
    this.again?.cancel();
  }

  private record(): void {
    this.again?.cancel();
    this.again = null;
    for (const [id, end] of this.unrecorded) {
      try {
        end();
        this.unrecorded.delete(id);
      } catch (error) {
        this.deps.logger.error("the end of a transaction could not be recorded yet", {
          transactionId: id,
          error: errorText(error),
        });
      }
    }
    if (this.unrecorded.size > 0)
      this.again = this.deps.clock.setTimer("record ends", recordAgainMs, () => this.record());
  }

  /** The register now, Wh; the last one known when the meter is silent; null when it never spoke. */
  private register(evse: EvseFacts): number | null {
    const wh = (evse.reading && energyRegisterWh(evse.reading)) ?? evse.registerWh;
    if (wh === null)
      this.deps.logger.warn(
        "a transaction starts at 0 Wh: the meter has not told its register, and counts from its first reading on",
        {
          evse: evse.id,
        },
      );
    return wh;
  }
}

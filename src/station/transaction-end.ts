import type { TimedReading } from "../model/fact.ts";
import type { MeterReading, SignedMeterData } from "../model/meter-value.ts";
import type { Moment } from "../model/moment.ts";
import type { IdToken } from "../model/token.ts";
import type { StopReason } from "../model/transaction.ts";
import type { TransactionEvent } from "./transaction-triggers.ts";

/** How a transaction ends. */
export interface TransactionEnd {
  readonly reason: StopReason;
  /** Who ended it; null: nobody. */
  readonly token: IdToken | null;
  /** Where the meter stands; else the newest register seen counts. */
  readonly reading?: MeterReading | null;
  /** Default: now. */
  readonly at?: Moment;
  /** Readings of the end itself. */
  readonly closing?: readonly TimedReading[];
  /** What the meter signed at the start, where it told that only now. */
  readonly startSigned?: SignedMeterData | undefined;
  readonly event?: TransactionEvent | undefined;
}

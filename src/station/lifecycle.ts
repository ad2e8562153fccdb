import type { Logger } from "../kernel/logger.ts";
import type { IdToken } from "../model/token.ts";
import type { MeterReading } from "../model/meter-value.ts";
import type { Moment } from "../model/moment.ts";
import type { StopReason } from "../model/transaction.ts";
import { energyRegisterWh } from "./meter.ts";
import type { Metering } from "./metering.ts";
import type { Authorization } from "./session-machine.ts";
import type { EvseFacts } from "./station-facts.ts";
import type { Transactions } from "./transactions.ts";

/** How a transaction came to its end. */
export interface Ending {
  readonly reason: StopReason;
  readonly token: IdToken | null;
  /** The last reading, where the hardware gave one with the end. */
  readonly reading?: MeterReading | null;
  readonly at?: Moment;
}

/** Begins and ends transactions on EVSEs: record and sampling together, whoever owns the session. */
export class Lifecycle {
  private readonly transactions: Transactions;
  private readonly metering: Metering;
  private readonly logger: Logger;

  constructor(transactions: Transactions, metering: Metering, logger: Logger) {
    this.transactions = transactions;
    this.metering = metering;
    this.logger = logger;
  }

  begin(evse: EvseFacts, connector: number, authorization: Authorization | null): void {
    const place = { evse: evse.id, connector };
    evse.transactionId = this.transactions.begin(place, authorization, this.register(evse)).id;
    evse.withheld = false;
    this.metering.began(evse);
  }

  end(evse: EvseFacts, ending: Ending): void {
    if (evse.transactionId === null) return;
    const reading = ending.reading ?? evse.reading;
    this.transactions.end(evse.transactionId, {
      ...ending,
      reading,
      closing: this.metering.closing(reading),
    });
    evse.transactionId = null;
    evse.withheld = false;
    this.metering.ended(evse);
  }

  /** The register now, Wh; the last one known when the meter is silent. */
  private register(evse: EvseFacts): number {
    const wh = (evse.reading && energyRegisterWh(evse.reading)) ?? evse.registerWh;
    if (wh === null)
      this.logger.warn("a transaction starts at 0 Wh: the meter has not told its register", {
        evse: evse.id,
      });
    return wh ?? 0;
  }
}

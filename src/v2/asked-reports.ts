import type { OutboundCall } from "../model/rpc.ts";
import type { KeptMessages } from "./kept-messages.ts";

/** Reports of each kind that may wait, the one that is being told included. */
export const mostReports = {
  /** NotifyReport: each holds all it tells. */
  deviceModel: 4,
  /** ReportChargingProfiles: they share the profiles, so that one for each EVSE may be asked for at once. */
  chargingProfiles: 16,
  /** NotifyCustomerInformation: one at a time (N09.FR.03, N10.FR.05). */
  customers: 1,
} as const;

/**
 * Reports of one kind that the CSMS asked for, told one after the other. Who asks for more than may wait is refused, so that what was promised is
 * told whole.
 */
export class AskedReports {
  private readonly kept: Pick<KeptMessages, "tell">;
  private readonly most: number;
  private waiting = 0;

  constructor(kept: Pick<KeptMessages, "tell">, most: number) {
    this.kept = kept;
    this.most = most;
  }

  /** Too many wait: none can be promised now. */
  get busy(): boolean {
    return this.waiting >= this.most;
  }

  /** Tells a report, each of its messages made when its turn comes. */
  send(messages: Iterable<OutboundCall>): void {
    this.waiting += 1;
    void this.kept.tell(messages).finally(() => {
      this.waiting -= 1;
    });
  }
}

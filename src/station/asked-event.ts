import type { Metering } from "./metering.ts";
import type { EvseFacts } from "./station-facts.ts";
import { chargingStateOf } from "./transaction-triggers.ts";
import type { Transactions } from "./transactions.ts";

/** Tells how the transaction of an EVSE stands, because the CSMS asked for it (F06.FR.07). */
export function tellTransaction(
  evse: EvseFacts,
  transactions: Pick<Transactions, "update">,
  metering: Pick<Metering, "triggered">,
): void {
  const { session, transactionId } = evse;
  if (transactionId === null) return;
  const reading = metering.triggered(evse);
  transactions.update(transactionId, {
    event: { trigger: "Trigger", chargingState: chargingStateOf(session), plugged: session.plugged !== null },
    note: session,
    readings: reading ? [reading] : [],
  });
}

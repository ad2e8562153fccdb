import { InternalCtrlr } from "../device-model/components/internal-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Transaction } from "../model/transaction.ts";
import type { Charger } from "../ports/charger.ts";
import type { Availability } from "./availability.ts";
import type { HardwareSessions } from "./hardware-sessions.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Metering } from "./metering.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import type { Transactions } from "./transactions.ts";

export interface InterruptedDeps {
  readonly sessionOwner: Charger["sessionOwner"];
  readonly settings: Settings;
  readonly facts: StationFacts;
  readonly transactions: Transactions;
  readonly metering: Metering;
  readonly lifecycle: Lifecycle;
  readonly availability: Availability;
  readonly remembered: HardwareSessions;
  readonly logger: Logger;
}

/**
 * Judges, before the hardware is seen, the transactions that ran when power failed (1.6 §4.10 PowerLoss). Hardware that owns
 * its sessions may have kept them: its snapshot decides. A station that owns them ends them where their meter was last seen;
 * with ResumeTransactionsOnBoot they go on if the car is still there, which `restored` of the session finds out.
 */
export function judgeInterrupted(deps: InterruptedDeps): void {
  const { facts, transactions } = deps;
  const resumes =
    deps.sessionOwner === "charger" || deps.settings.get(InternalCtrlr.ResumeTransactionsOnBoot);
  const open = transactions.list();
  const newest = new Map(open.map(({ id, place }) => [place.evse, id]));
  for (const transaction of open) {
    const { evse: number, connector } = transaction.place;
    const evse = newest.get(number) === transaction.id ? facts.evses.get(number) : undefined;
    // Where the configuration no longer has the place, or an end was lost, nothing will ever tell the end.
    const place = evse?.connectors.has(connector) === true ? evse : undefined;
    if (place && deps.sessionOwner === "station") place.interrupted = { connector, goesOn: resumes };
    if (place && resumes) adopt(deps, place, transaction);
    else endWhereLastSeen(deps, transaction);
  }
  deps.availability.adopted();
}

function endWhereLastSeen({ lifecycle, logger }: InterruptedDeps, transaction: Transaction): void {
  logger.warn("a transaction was interrupted; it ends where its meter was last seen", {
    transactionId: transaction.id,
    meterStopWh: transaction.lastMeterWh,
  });
  lifecycle.endInterrupted(transaction);
}

function adopt(
  { remembered, metering, transactions }: InterruptedDeps,
  evse: EvseFacts,
  transaction: Transaction,
): void {
  const { id, place, token, groupId, remoteStartId, reservationId } = transaction;
  evse.transactionId = id;
  evse.hardwareSessionId = remembered.of(evse.id);
  evse.registerWh = transaction.lastMeterWh;
  const note = transactions.sessionNote(id);
  const authorized = token !== null && note.wantsToken !== true && note.stoppedBy === undefined;
  evse.session = {
    ...evse.session,
    ...note,
    plugged: note.unplaced === true ? null : place.connector,
    transaction: place.connector,
    finished: note.stoppedBy !== undefined && note.wantsToken !== true,
    authorization: authorized ? { token, groupId, remoteStartId, reservationId } : null,
  };
  metering.adopted(evse);
}

import type { ConnectorRef } from "../model/evse.ts";
import type { Moment } from "../model/moment.ts";
import type { Transaction } from "../model/transaction.ts";
import type { Authorization } from "./session-machine.ts";

/** A transaction that begins now; its start is told as number 0. */
export function newTransaction(
  id: string,
  place: ConnectorRef,
  authorization: Authorization | null,
  meterStartWh: number,
  at: Moment,
): Transaction {
  return {
    id,
    place,
    startedAt: at,
    meterStartWh,
    token: authorization?.token ?? null,
    groupId: authorization?.groupId ?? null,
    tokenPriority: null,
    chargingPriority: null,
    invalidAtWh: null,
    reservationId: authorization?.reservationId ?? null,
    remoteStartId: authorization?.remoteStartId ?? null,
    sequence: 1,
    lastMeterWh: meterStartWh,
    lastMeterAt: at,
    endedAt: null,
  };
}

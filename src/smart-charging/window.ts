import type { NormalisedProfile } from "./normalise.ts";
import type { CompositeQuery, ScheduledTransaction } from "./query.ts";
import { wholeSeconds } from "./whole-seconds.ts";

/** The stretch of time a schedule is composed for. */
export interface Window {
  readonly query: CompositeQuery;
  /** Its begin, s since the epoch. */
  readonly origin: number;
  /** s; at least 1: a window of 0 s asks what holds at its begin. */
  readonly length: number;
  /** s since the epoch. */
  readonly now: number;
}

export function windowOf(query: CompositeQuery): Window {
  return {
    query,
    origin: wholeSeconds(query.start),
    length: Math.max(1, Math.floor(query.duration)),
    now: wholeSeconds(query.now),
  };
}

/** The transaction on an EVSE; none on the whole station. */
export function transactionAt(
  { transactions }: CompositeQuery,
  evse: number,
): ScheduledTransaction | undefined {
  return transactions.find(({ evseId }) => evseId === evse);
}

/** Whether a profile is for what goes on at an EVSE: its time has its own rules (`lane-of-profile.ts`). */
export function concerns(
  { profile, evse }: NormalisedProfile,
  transaction: ScheduledTransaction | undefined,
  { query }: Window,
): boolean {
  switch (profile.chargingProfilePurpose) {
    case "TxProfile":
      if (evse === 0) return false;
      if (profile.transactionId === undefined)
        return transaction !== undefined || query.rules.txProfileWithoutTransaction;
      return (
        transaction !== undefined &&
        (transaction.transactionId ?? profile.transactionId) === profile.transactionId
      );
    case "PriorityCharging":
      // K21.FR.03, K22.FR.02: installed it does nothing; somebody has to ask for it.
      return transaction?.priorityCharging ?? false;
    default:
      return true;
  }
}

/**
 * Until when a profile is valid, s since the epoch, as far as the link to the CSMS decides it; Infinity: it does not. While
 * offline the answer looks ahead as if the link stayed away (K01.FR.101 to .103).
 */
export function endByConnection({ profile }: NormalisedProfile, { query, now }: Window): number {
  const { connection, ignoredPurposesOffline } = query;
  if (!connection) return Infinity;
  const { maxOfflineDuration, invalidAfterOfflineDuration } = profile;
  const disconnectedForS = Math.floor(connection.disconnectedForS);
  if (connection.online) {
    const expired = maxOfflineDuration !== undefined && disconnectedForS > maxOfflineDuration;
    return expired && invalidAfterOfflineDuration ? -Infinity : Infinity;
  }
  if (ignoredPurposesOffline?.includes(profile.chargingProfilePurpose)) return -Infinity;
  return maxOfflineDuration === undefined ? Infinity : now + maxOfflineDuration - disconnectedForS;
}

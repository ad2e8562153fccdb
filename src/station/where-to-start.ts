import type { EvseFacts, StationFacts } from "./station-facts.ts";

/**
 * Of EVSEs where a session may begin, the one that is meant by who did not say which: a car that waits before an empty
 * connector. A car whose time for a token is over comes last where one reader serves all (1.6 errata v4 §3.20): the next
 * driver would pay for it.
 */
export function whereToStart(
  { sharedReader }: Pick<StationFacts, "sharedReader">,
  free: readonly EvseFacts[],
): EvseFacts | undefined {
  const forgotten = ({ session }: EvseFacts): boolean => sharedReader && session.lapsed;
  return (
    free.find((evse) => evse.session.plugged !== null && !forgotten(evse)) ??
    free.find((evse) => !forgotten(evse)) ??
    free[0]
  );
}

import type { SessionInput } from "./session-machine.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import type { TxPoints } from "./tx-points.ts";

/**
 * Whether a plug is left to the snapshot, which shows the car too. Hardware tells what happened while nobody listened before it tells
 * how things stand, and a transaction that begins with the cable would begin at a register nobody knows yet.
 */
export function leftToSnapshot(
  { online }: Pick<StationFacts, "online">,
  { reading, session }: EvseFacts,
  input: SessionInput,
  { start }: TxPoints,
): boolean {
  if (input.type !== "plugged" || online || reading !== null || !start.has("EVConnected")) return false;
  return session.transaction === null && session.authorization === null;
}

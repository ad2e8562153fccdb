import type { SessionInput } from "./session-machine.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import type { TxPoints } from "./tx-points.ts";

/** Nobody knows yet where its meter stands: hardware that comes says it with its snapshot. */
export const meterUntold = (
  { online }: Pick<StationFacts, "online">,
  { reading }: Pick<EvseFacts, "reading">,
): boolean => !online && reading === null;

/**
 * Whether a plug is left to the snapshot, which shows the car too. Hardware tells what happened while nobody listened before it tells
 * how things stand, and a transaction that begins with the cable would begin at a register nobody knows yet.
 */
export function leftToSnapshot(
  facts: Pick<StationFacts, "online">,
  evse: EvseFacts,
  input: SessionInput,
  { start }: TxPoints,
): boolean {
  if (input.type !== "plugged" || !start.has("EVConnected") || !meterUntold(facts, evse)) return false;
  return evse.session.transaction === null && evse.session.authorization === null;
}

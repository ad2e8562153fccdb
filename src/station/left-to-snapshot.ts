import type { SessionInput } from "./session-machine.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import type { TxPoints } from "./tx-points.ts";

/**
 * Whether a plug is left to the snapshot, which shows the car too. Hardware tells what happened while nobody listened before it tells
 * how things stand, and a transaction that begins with the cable would begin at a register nobody knows yet.
 */
export function leftToSnapshot(
  { online }: Pick<StationFacts, "online">,
  { registerWh }: EvseFacts,
  input: SessionInput,
  { start }: TxPoints,
): boolean {
  return input.type === "plugged" && !online && registerWh === null && start.has("EVConnected");
}

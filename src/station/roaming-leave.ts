import type { Authorization } from "./session-machine.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";

/** Leave that waits for its car at one EVSE, and may go to another. */
export interface RoamingLeave {
  readonly from: EvseFacts;
  readonly authorization: Authorization;
}

/**
 * Leave to charge that is meant for the car that just came here, though it waits elsewhere: whoever gave it named no place, so it is
 * for whichever car comes first. Undefined: there is none, or this place has leave or a transaction of its own.
 */
export function roamingLeave(
  facts: Pick<StationFacts, "evses" | "usable">,
  evse: EvseFacts,
  connector: number,
): RoamingLeave | undefined {
  const unit = evse.connectors.get(connector);
  if (!unit || !facts.usable(evse, unit)) return undefined;
  if (evse.transactionId !== null || evse.session.authorization !== null) return undefined;
  for (const from of facts.evses.values()) {
    const { authorization, plugged } = from.session;
    if (from === evse || plugged !== null || from.transactionId !== null) continue;
    if (authorization?.roams?.includes(evse.id)) return { from, authorization };
  }
  return undefined;
}

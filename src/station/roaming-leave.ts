import { isReserved } from "./reservations.ts";
import { cableConnector, type Authorization } from "./session-machine.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";

/** Leave that waits for its car at one EVSE, and may go to another. */
export interface RoamingLeave {
  readonly from: EvseFacts;
  readonly authorization: Authorization;
}

/** Nobody else is meant by a car that comes here: no reservation, no driver whose cable is in, and no reset under way. */
const open = (evse: EvseFacts): boolean =>
  !isReserved(evse) && evse.lockedFor === null && cableConnector(evse.session) === null && !evse.resetting;

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
  if (!unit || !facts.usable(evse, unit) || !open(evse)) return undefined;
  if (evse.transactionId !== null || evse.session.authorization !== null) return undefined;
  for (const from of facts.evses.values()) {
    const { authorization, plugged } = from.session;
    if (from === evse || plugged !== null || from.transactionId !== null) continue;
    if (authorization?.roams?.includes(evse.id)) return { from, authorization };
  }
  return undefined;
}

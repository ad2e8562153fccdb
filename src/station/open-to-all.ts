import type { Authorizer } from "./authorizer.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";

export interface OpenToAllContext {
  readonly facts: StationFacts;
  readonly authorizer: Pick<Authorizer, "open">;
  readonly sessions: Pick<SessionOwnership, "authorize">;
}

/**
 * With AuthEnabled false a car that was plugged needs no token: it charges for nobody, which is told as NoAuthorization (C02.FR.01). A
 * card held to a reader before it counts: whoever waits for the car is told.
 */
export function chargeForNobody({ facts, authorizer, sessions }: OpenToAllContext, evse: EvseFacts): void {
  const { plugged, authorization, finished } = evse.session;
  const unit = evse.connectors.get(plugged ?? 0);
  if (!authorizer.open || !unit || authorization || finished || !facts.usable(evse, unit)) return;
  if (facts.restarting || evse.awaitingPlug) return;
  const token = { value: "", type: "NoAuthorization" };
  sessions.authorize(evse, { token, groupId: null, remoteStartId: null, reservationId: null });
}

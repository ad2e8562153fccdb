import { AuthCtrlr } from "../device-model/components/auth-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
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
 * card held to a reader before it counts: whoever waits for the car is told. A reset that waits would never come if every car began
 * (B12.FR.01).
 */
export function chargeForNobody({ facts, authorizer, sessions }: OpenToAllContext, evse: EvseFacts): void {
  const { plugged, authorization, finished } = evse.session;
  const unit = evse.connectors.get(plugged ?? 0);
  if (!authorizer.open || !unit || authorization || finished || !facts.usable(evse, unit)) return;
  if (facts.restarting || facts.draining || evse.resetting || evse.awaitingPlug) return;
  const token = { value: "", type: "NoAuthorization" };
  sessions.authorize(evse, { token, groupId: null, remoteStartId: null, reservationId: null });
}

/** AuthEnabled set to false while cars wait: they charge from then on (C02). Returns what ends it. */
export function openWhenSet(context: OpenToAllContext, settings: Pick<Settings, "onChange">): () => void {
  const { facts } = context;
  return settings.onChange(AuthCtrlr.Enabled, (enabled) => {
    // Without the hardware nothing begins; what it shows when it is back is looked at then.
    if (enabled || !facts.online) return;
    for (const evse of facts.evses.values()) chargeForNobody(context, evse);
  });
}

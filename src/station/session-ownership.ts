import type { IdToken } from "../model/token.ts";
import type { StopReason } from "../model/transaction.ts";
import type { ChargingState } from "../ports/charger-events.ts";
import type { Authorization } from "./session-machine.ts";
import type { EvseFacts } from "./station-facts.ts";

/** What may happen to a session, and be done to it, whether the station or the hardware owns it. */
export interface SessionOwnership {
  /** Leave to charge was given here, by the CSMS from afar or to a token presented. */
  authorize(evse: EvseFacts, authorization: Authorization): void;
  /** It has to end, transaction or not. */
  stop(evse: EvseFacts, reason: StopReason, token: IdToken | null): void;
  /** A car came, on the connector the EVSE now serves. */
  plugged(evse: EvseFacts, connector: number): void;
  unplugged(evse: EvseFacts, connector: number): void;
  charging(evse: EvseFacts, state: ChargingState): void;
  /** The hardware came (back) and sees a car on this connector, or none; `hardwareSessions` are those it runs there. */
  restored(evse: EvseFacts, plugged: number | null, hardwareSessions: readonly string[] | null): void;
  /** Stops its timers. */
  dispose(): void;
}

import type { IdToken } from "../model/token.ts";
import type { StopReason } from "../model/transaction.ts";
import type { Authorization } from "./session-machine.ts";
import type { EvseFacts } from "./station-facts.ts";

/** What may be done to a session, whether the station or the hardware owns it. */
export interface SessionOwnership {
  /** Leave to charge was given here, by the CSMS from afar or to a token presented. */
  authorize(evse: EvseFacts, authorization: Authorization): void;
  /** It has to end, transaction or not. */
  stop(evse: EvseFacts, reason: StopReason, token: IdToken | null): void;
  /** The hardware came (back) and sees a car on this connector, or none. */
  restored(evse: EvseFacts, plugged: number | null): void;
  /** Stops its timers. */
  dispose(): void;
}

import type { IdToken } from "../model/token.ts";
import type { StopReason } from "../model/transaction.ts";
import type { ChargingState } from "../ports/charger-events.ts";
import type { Authorization } from "./session-machine.ts";
import type { EvseFacts } from "./station-facts.ts";

/** Which connector of an EVSE has a car, and which a cable that a car let go of. */
export interface SeenCable {
  readonly plugged: number | null;
  readonly cableLeft: number | null;
  /** The hardware ended a session of that car, and wants it unplugged first. */
  readonly needsReplug: boolean;
  /** What energy does there. */
  readonly charging: ChargingState;
}

/** What the hardware says beside the charging state. */
export interface ChargingCircumstances {
  /** It delivers nothing more to this car before the cable was out. */
  readonly needsReplug?: boolean | undefined;
  readonly reasons?: readonly string[] | undefined;
}

/** What may happen to a session, and be done to it, whether the station or the hardware owns it. */
export interface SessionOwnership {
  /** Leave to charge was given here, by the CSMS from afar or to a token presented. */
  authorize(evse: EvseFacts, authorization: Authorization): void;
  /** It has to end, transaction or not. */
  stop(evse: EvseFacts, reason: StopReason, token: IdToken | null): void;
  /** A car came, on the connector the EVSE now serves. */
  plugged(evse: EvseFacts, connector: number): void;
  /** `cableInSocket`: the car let go of a cable that is still in. */
  unplugged(evse: EvseFacts, connector: number, cableInSocket: boolean): void;
  charging(evse: EvseFacts, state: ChargingState, how?: ChargingCircumstances): void;
  /** The hardware came (back); `hardwareSessions` are those it runs there, null when it does not say. */
  restored(evse: EvseFacts, cable: SeenCable, hardwareSessions: readonly string[] | null): void;
  /** Stops its timers. */
  dispose(): void;
}

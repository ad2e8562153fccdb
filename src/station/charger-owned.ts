import type { IdToken } from "../model/token.ts";
import type { StopReason } from "../model/transaction.ts";
import type { ChargingState } from "../ports/charger-events.ts";
import { ApartSessions, type ApartSessionsDeps } from "./apart-sessions.ts";
import { ChargerSessions, type HardwareSessionEvent } from "./charger-sessions.ts";
import type { Authorization } from "./session-machine.ts";
import type { ChargingCircumstances, SeenCable, SessionOwnership } from "./session-ownership.ts";
import type { EvseFacts } from "./station-facts.ts";
import type { TxPoints } from "./tx-points.ts";

/** Sessions that the hardware owns, in the way of the version spoken: it may change while one runs. */
export class ChargerOwned implements SessionOwnership {
  private readonly own: ChargerSessions;
  private readonly apart: ApartSessions;
  private readonly points: () => TxPoints;

  constructor(deps: Omit<ApartSessionsDeps, "own">) {
    this.own = new ChargerSessions(deps);
    this.apart = new ApartSessions({ ...deps, own: this.own });
    this.points = deps.points;
  }

  authorize(evse: EvseFacts, authorization: Authorization): void {
    this.sessions.authorize(evse, authorization);
  }

  stop(evse: EvseFacts, reason: StopReason, token: IdToken | null): void {
    this.sessions.stop(evse, reason, token);
  }

  plugged(evse: EvseFacts, connector: number): void {
    this.sessions.plugged(evse, connector);
  }

  unplugged(evse: EvseFacts, connector: number, cableInSocket: boolean): void {
    this.sessions.unplugged(evse, connector, cableInSocket);
  }

  charging(evse: EvseFacts, state: ChargingState, how?: ChargingCircumstances): void {
    this.sessions.charging(evse, state, how);
  }

  event(evse: EvseFacts, event: HardwareSessionEvent): void {
    const { sessions } = this;
    sessions.event(evse, event);
    if (sessions === this.apart) return;
    const { runs } = this.apart;
    if (event.type === "transactionStarted" && evse.transactionId !== null) runs.began(evse);
    else if (event.type !== "sessionStarted") runs.ended(evse);
  }

  restored(evse: EvseFacts, cable: SeenCable, hardwareSessions: readonly string[] | null): void {
    const { sessions, apart } = this;
    sessions.restored(evse, cable, hardwareSessions);
    if (sessions !== apart && evse.transactionId === null) apart.runs.ended(evse);
  }

  dispose(): void {
    this.own.dispose();
    this.apart.dispose();
  }

  private get sessions(): ChargerSessions | ApartSessions {
    return this.points().apart === true ? this.apart : this.own;
  }
}

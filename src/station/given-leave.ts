import { TxCtrlr } from "../device-model/components/tx-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Clock } from "../kernel/clock.ts";
import type { IdToken } from "../model/token.ts";
import type { ChargerSessions } from "./charger-sessions.ts";
import type { Authorization } from "./session-machine.ts";
import type { EvseFacts } from "./station-facts.ts";
import type { TokenIdentity } from "./token-identity.ts";

export interface GivenLeaveDeps {
  readonly clock: Pick<Clock, "monotonic">;
  readonly settings: Pick<Settings, "get">;
  readonly identity: Pick<TokenIdentity, "same">;
  readonly own: Pick<ChargerSessions, "give">;
}

interface Given {
  readonly authorization: Authorization;
  /** Monotonic, ms. */
  readonly at: number;
}

/**
 * Leave to charge given from here that hardware which owns its sessions has not come back with. It need not: it may refuse it, or let
 * it lapse without a word, and the next driver is another.
 */
export class GivenLeave {
  private readonly deps: GivenLeaveDeps;
  private readonly given = new Map<number, Given>();

  constructor(deps: GivenLeaveDeps) {
    this.deps = deps;
  }

  give(evse: EvseFacts, authorization: Authorization): void {
    const given = { authorization, at: this.deps.clock.monotonic() };
    // Before the hardware is asked: what it does about it, it may tell before it answers.
    this.given.set(evse.id, given);
    void this.deps.own.give(evse, authorization).then((taken) => {
      if (!taken && this.given.get(evse.id) === given) this.given.delete(evse.id);
    });
  }

  /** The leave a session begins with, `token` being who it says began it; null: it is another's, or nobody's. */
  take(evse: number, token: IdToken | null): Authorization | null {
    const given = this.given.get(evse);
    this.given.delete(evse);
    if (!given || this.isLate(given)) return null;
    const { authorization } = given;
    return token === null || this.deps.identity.same(token, authorization.token) ? authorization : null;
  }

  lapsed(evse: number): void {
    this.given.delete(evse);
  }

  dispose(): void {
    this.given.clear();
  }

  /** Its car had as long to come as the CSMS wants (EVConnectionTimeOut; 0: for ever). */
  private isLate({ at }: Given): boolean {
    const seconds = this.deps.settings.get(TxCtrlr.EVConnectionTimeOut);
    return seconds > 0 && this.deps.clock.monotonic() - at > seconds * 1000;
  }
}

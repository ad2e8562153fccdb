import { TxCtrlr } from "../device-model/components/tx-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Clock, Timer } from "../kernel/clock.ts";
import type { IdToken } from "../model/token.ts";
import type { StopReason } from "../model/transaction.ts";
import type { Hardware } from "./hardware.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Authorization, SessionEffect, SessionInput } from "./session-machine.ts";
import { nextSession } from "./session-machine.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import type { TxPoints } from "./tx-points.ts";

export interface StationSessionsDeps {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly facts: StationFacts;
  readonly hardware: Hardware;
  readonly lifecycle: Lifecycle;
  readonly points: () => TxPoints;
}

/** Sessions when the station owns them: the hardware reports raw facts, the pure machine decides. */
export class StationSessions implements SessionOwnership {
  private readonly deps: StationSessionsDeps;
  private readonly plugTimers = new Map<number, Timer>();

  constructor(deps: StationSessionsDeps) {
    this.deps = deps;
  }

  authorize(evse: EvseFacts, authorization: Authorization): void {
    this.input(evse, { type: "authorized", authorization });
  }

  stop(evse: EvseFacts, reason: StopReason, token: IdToken | null): void {
    this.input(evse, { type: "stop", reason, token });
  }

  /** Feeds the machine and carries out what it says: safety first, then the record, then the rest (DESIGN rule 7). */
  input(evse: EvseFacts, input: SessionInput): void {
    const before = evse.session;
    const { state, effects } = nextSession(before, input, this.deps.points());
    if (state === before && effects.length === 0) return;
    for (const effect of effects)
      if (effect.type === "stopEnergy")
        this.deps.hardware.tell("stopTransaction", { evse: evse.id, reason: effect.reason });
    evse.session = state;
    try {
      for (const effect of effects) this.carryOut(evse, effect);
    } finally {
      this.deps.facts.touch({ evse: evse.id });
    }
  }

  /**
   * The hardware came (back): what it sees now decides, and what it was told before is told again. Energy that flows without
   * a session (the station lost power, the hardware did not) is taken back; the driver may present a token anew.
   */
  restored(evse: EvseFacts, plugged: number | null): void {
    const before = evse.session;
    if (before.plugged !== null && before.plugged !== plugged)
      this.input(evse, { type: "unplugged", connector: before.plugged });
    if (plugged !== null && before.plugged !== plugged)
      this.input(evse, { type: "plugged", connector: plugged });
    const { authorization } = evse.session;
    if (authorization) this.tellAuthorized(evse, authorization);
    else this.deps.hardware.tell("withdraw", { evse: evse.id });
  }

  dispose(): void {
    for (const timer of this.plugTimers.values()) timer.cancel();
    this.plugTimers.clear();
  }

  private carryOut(evse: EvseFacts, effect: SessionEffect): void {
    switch (effect.type) {
      case "stopEnergy":
        return;
      case "begin":
        this.deps.lifecycle.begin(evse, effect.connector, effect.authorization);
        return;
      case "end":
        this.deps.lifecycle.end(evse, { reason: effect.reason, token: effect.token });
        return;
      case "authorizeHardware":
        this.tellAuthorized(evse, effect.authorization);
        return;
      case "withdrawHardware":
        this.deps.hardware.tell("withdraw", { evse: evse.id });
        return;
      case "awaitPlug":
        this.awaitPlug(evse);
        return;
      case "plugCame":
        this.plugTimers.get(evse.id)?.cancel();
        this.plugTimers.delete(evse.id);
        return;
    }
  }

  private tellAuthorized(evse: EvseFacts, authorization: Authorization): void {
    const { token, groupId } = authorization;
    const info = { status: "Accepted" as const, groupId: groupId ?? undefined };
    this.deps.hardware.tell("authorize", { evse: evse.id, token, info });
  }

  private awaitPlug(evse: EvseFacts): void {
    this.plugTimers.get(evse.id)?.cancel();
    const seconds = this.deps.settings.get(TxCtrlr.EVConnectionTimeOut);
    if (seconds <= 0) return;
    const timer = this.deps.clock.setTimer(`plug in at EVSE ${evse.id}`, seconds * 1000, () => {
      this.plugTimers.delete(evse.id);
      this.input(evse, { type: "connectionTimeout" });
    });
    this.plugTimers.set(evse.id, timer);
  }
}

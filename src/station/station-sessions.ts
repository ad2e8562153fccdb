import { TxCtrlr } from "../device-model/components/tx-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Clock } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { IdToken } from "../model/token.ts";
import type { StopReason } from "../model/transaction.ts";
import type { ChargerCommands } from "../ports/charger-commands.ts";
import type { ChargingState } from "../ports/charger-events.ts";
import { within } from "./deadline.ts";
import { EvseTimers } from "./evse-timers.ts";
import { type Hardware, isRefusal } from "./hardware.ts";
import type { InterruptionReadings } from "./interruption-readings.ts";
import { KeptPlugs, type KeptPlugsDeps, suspendedFor } from "./kept-plugs.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { leftToSnapshot } from "./left-to-snapshot.ts";
import type { LimitsToHardware } from "./limits-to-hardware.ts";
import { roamingLeave } from "./roaming-leave.ts";
import type { Authorization, SessionEffect, SessionInput } from "./session-machine.ts";
import { awaitsToken, cableConnector, idleSession, nextSession, tellsHardware } from "./session-machine.ts";
import type { ChargingCircumstances, SeenCable, SessionOwnership } from "./session-ownership.ts";
import { beginOf, eventOf, happeningOf } from "./session-telling.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import { chargingStateOf } from "./transaction-triggers.ts";
import { endsPaused, endsUnplugged, type TxPoints } from "./tx-points.ts";

export interface StationSessionsDeps {
  readonly store: KeptPlugsDeps["store"];
  readonly clock: Clock;
  readonly settings: Settings;
  readonly facts: StationFacts;
  readonly hardware: Hardware;
  readonly lifecycle: Lifecycle;
  readonly interruptions: InterruptionReadings;
  readonly limits: Pick<LimitsToHardware, "first">;
  readonly logger: Logger;
  readonly points: () => TxPoints;
}

/** How long the answer to a stop is waited for at the most, ms. */
const longestAnswerMs = 30_000;

/** A transaction the hardware was told to stop: it ends once that is answered, with the reading that came with it. */
interface Ending {
  readonly reason: StopReason;
  readonly token: IdToken | null;
  /** What the hardware said of the energy meanwhile; it counts when the transaction is over. */
  charging: ChargingState | null;
}

/** Sessions when the station owns them: the hardware reports raw facts, the pure machine decides. */
export class StationSessions implements SessionOwnership {
  private readonly deps: StationSessionsDeps;
  private readonly plugTimers: EvseTimers;
  private readonly tokenTimers: EvseTimers;
  private readonly plugs: KeptPlugs;
  private readonly endings = new Map<number, Ending>();
  /** EVSEs whose hardware, not the station, wants the car unplugged first. */
  private readonly replugs = new Set<number>();
  private readonly off: (() => void)[];
  private disposed = false;

  constructor(deps: StationSessionsDeps) {
    this.deps = deps;
    this.plugTimers = new EvseTimers(deps.clock, "plug in at EVSE");
    this.tokenTimers = new EvseTimers(deps.clock, "token at EVSE");
    this.plugs = new KeptPlugs(deps);
    this.off = [
      deps.facts.changed.on(() => {
        for (const evse of deps.facts.evses.values()) this.withdrawUnusable(evse);
      }),
      deps.settings.onChange(TxCtrlr.EVConnectionTimeOut, (seconds) => {
        this.plugTimers.allow(seconds);
        this.tokenTimers.allow(seconds);
      }),
    ];
  }

  authorize(evse: EvseFacts, authorization: Authorization): void {
    this.input(evse, { type: "authorized", authorization });
  }

  /**
   * Energy stops at once; a running transaction is over when the hardware has answered, so that its last reading is in
   * the bill. A driver of hardware answers always, within its deadline; one that does not is not waited for much longer.
   */
  stop(evse: EvseFacts, reason: StopReason, token: IdToken | null): void {
    if (evse.transactionId === null || !this.deps.facts.online) {
      this.input(evse, { type: "stop", reason, token });
      return;
    }
    if (this.endings.has(evse.id)) return;
    const ending: Ending = { reason, token, charging: null };
    this.endings.set(evse.id, ending);
    const { clock, hardware } = this.deps;
    const asked = hardware.ask("stopTransaction", this.plugs.stopEnergy(evse, reason));
    this.plugs.review(evse);
    void within(clock, `stop at EVSE ${evse.id}`, longestAnswerMs, asked).then(() => {
      if (this.endings.get(evse.id) === ending) this.finish(evse);
    });
  }

  plugged(evse: EvseFacts, connector: number): void {
    const leave = roamingLeave(this.deps.facts, evse, connector);
    if (leave) this.plugTimers.cancel(leave.from.id);
    if (leave) this.input(leave.from, { type: "connectionTimeout" });
    this.came(evse, connector);
    if (leave) this.authorize(evse, { ...leave.authorization, roams: undefined });
  }

  private came(evse: EvseFacts, connector: number): void {
    // A transaction that waits for its car does so at its own connector: another car would charge at its driver's expense.
    const { transaction, unplaced = false, authorization } = evse.session;
    const own = unplaced ? (authorization?.connector ?? connector) : transaction;
    if (own !== null && own !== connector) return;
    // A fault that came unheard: what was allowed before it must not begin now (TC_024_CS).
    this.withdrawUnusable(evse);
    this.input(evse, { type: "plugged", connector });
  }

  unplugged(evse: EvseFacts, connector: number, cableInSocket: boolean): void {
    this.replugs.delete(evse.id);
    this.finish(evse);
    const ran = evse.transactionId;
    this.input(evse, { type: "unplugged", connector, cableInSocket });
    if (ran !== null && evse.transactionId === null) this.plugs.released(evse, connector);
  }

  charging(evse: EvseFacts, state: ChargingState, { reasons }: ChargingCircumstances = {}): void {
    const ending = this.endings.get(evse.id);
    if (ending) ending.charging = state;
    else this.input(evse, { type: "charging", state, reasons });
  }

  /**
   * The hardware came (back): what it sees now decides, and what it was told before is told again. Energy that flows without
   * a session (the station lost power, the hardware did not) is taken back; the driver may present a token anew.
   */
  restored(evse: EvseFacts, cableSeen: SeenCable): void {
    const { plugged, cableLeft, needsReplug } = cableSeen;
    this.plugs.adopt(evse);
    const { interrupted } = evse;
    evse.interrupted = null;
    if (interrupted?.goesOn === true) this.judgeResumed(evse, cableSeen);
    const before = evse.session.plugged;
    const cable = cableConnector(evse.session);
    if (before !== null && before !== plugged) this.unplugged(evse, before, cableLeft === before);
    else if (cable !== null && cable !== (plugged ?? cableLeft)) this.unplugged(evse, cable, false);
    if (plugged !== null && before !== plugged) {
      this.came(evse, plugged);
      // Its transaction ended with the power: what comes next takes the driver (TC_032_2_CS).
      if (interrupted?.connector === plugged) this.input(evse, { type: "lapsed" });
      if (needsReplug) {
        this.replugs.add(evse.id);
        this.input(evse, { type: "replugDemanded" });
      }
    } else if (!needsReplug && this.replugs.delete(evse.id)) this.input(evse, { type: "replugLifted" });
    const { authorization } = evse.session;
    if (!authorization) {
      this.plugs.withdraw(evse);
      return;
    }
    // A transaction that waits for its car is told with it: the one that is there may be another's.
    const { transaction } = evse.session;
    const waits = transaction !== null && cableConnector(evse.session) === null;
    if (!waits && tellsHardware(evse.session)) this.tellAuthorized(evse, authorization);
    if (evse.withheld) this.deps.hardware.tell("pause", { evse: evse.id });
  }

  dispose(): void {
    this.disposed = true;
    for (const off of this.off) off();
    for (const evse of this.deps.facts.evses.values()) this.finish(evse);
    this.plugTimers.dispose();
    this.tokenTimers.dispose();
    this.plugs.dispose();
  }

  /**
   * A transaction of before a power cut goes on with its car (1.6 §4.10, TC_032_2_CS), or without one if the loss of the car
   * would not have ended it either; the same with its energy. Else it ended when nobody saw it.
   */
  private judgeResumed(evse: EvseFacts, { plugged, cableLeft, charging }: SeenCable): void {
    const { lifecycle, interruptions } = this.deps;
    const points = this.deps.points();
    const session = { ...evse.session, charging };
    const gone = session.unplaced !== true && plugged !== session.transaction;
    if ((gone && endsUnplugged(points)) || (charging !== "Charging" && endsPaused(points))) {
      lifecycle.endWhereLastSeen(evse);
      evse.session = { ...idleSession, cableLeft, finished: cableLeft !== null };
      this.plugs.letGo(evse, session.authorization);
      return;
    }
    evse.session = session;
    // Whose transaction goes on has the plug anyway.
    if (session.authorization) evse.lockedFor = null;
    interruptions.resumed(evse);
    const event = { trigger: "TxResumed" as const, chargingState: chargingStateOf(session), plugged: !gone };
    lifecycle.happened(evse, { event, note: session });
    if (session.unplaced === true) this.awaitPlug(evse);
  }

  /** Ends what waits for the hardware's answer. */
  private finish(evse: EvseFacts): void {
    const ending = this.endings.get(evse.id);
    if (!ending) return;
    this.endings.delete(evse.id);
    const { reason, token, charging } = ending;
    this.input(evse, { type: "stop", reason, token }, { energyStopped: true });
    if (charging) this.charging(evse, charging);
  }

  /** Feeds the machine and carries out what it says: safety first, then the record, then the rest (DESIGN rule 7). */
  private input(evse: EvseFacts, input: SessionInput, { energyStopped = false } = {}): void {
    const points = this.deps.points();
    if (leftToSnapshot(this.deps.facts, evse, input, points)) return;
    const before = evse.session;
    const { state, effects } = nextSession(before, input, points);
    if (state === before && effects.length === 0) return;
    for (const effect of effects)
      if (effect.type === "stopEnergy" && !energyStopped)
        this.deps.hardware.tell("stopTransaction", this.plugs.stopEnergy(evse, effect.reason));
    evse.session = state;
    // A plug that was kept is released by the next one too.
    if (cableConnector(state) === null || input.type === "plugged") evse.lockedFor = null;
    try {
      // Told before the hardware hears of it: energy that flows is energy that is billed.
      const happening = happeningOf(evse, before, input);
      if (happening) this.deps.lifecycle.happened(evse, happening);
      for (const effect of effects) this.carryOut(evse, effect, input);
      if (input.type === "unplugged" && suspendedFor(before)) this.awaitLostCable(evse, points);
    } catch (error) {
      // What is not on the disk did not begin: no energy that nobody could bill.
      this.deps.logger.error("a transaction could not be recorded and does not begin", {
        evse: evse.id,
        error: errorText(error),
      });
      if (evse.transactionId === null) {
        evse.session = { ...evse.session, transaction: null, authorization: null };
        this.deps.hardware.tell("withdraw", { evse: evse.id });
      } else if (input.type === "authorized") evse.session = before;
    } finally {
      if (awaitsToken(before) !== awaitsToken(evse.session)) this.watchForToken(evse);
      this.deps.facts.touch({ evse: evse.id });
    }
    if (before.transaction !== null && state.transaction === null) this.serveNext(evse);
  }

  /** A car that came to another connector while the transaction waited for its own. */
  private serveNext(evse: EvseFacts): void {
    if (cableConnector(evse.session) !== null) return;
    const next = [...evse.connectors.values()].find((unit) => unit.plugged);
    if (next) this.plugged(evse, next.place.connector);
  }

  private carryOut(evse: EvseFacts, effect: SessionEffect, input: SessionInput): void {
    const { lifecycle } = this.deps;
    switch (effect.type) {
      case "stopEnergy":
        return;
      case "begin": {
        const { connector, authorization } = effect;
        lifecycle.begin(evse, connector, authorization, beginOf(evse.session, input, authorization));
        return;
      }
      case "end": {
        const { reason, token } = effect;
        lifecycle.end(evse, { reason, token, event: eventOf(evse.session, input) });
        return;
      }
      case "authorizeHardware":
        this.tellAuthorized(evse, effect.authorization);
        // The car is back, and its token is still invalid (1.6 §4.8).
        if (evse.withheld) this.deps.hardware.tell("pause", { evse: evse.id });
        return;
      case "withdrawHardware":
        this.deps.hardware.tell("withdraw", { evse: evse.id });
        return;
      case "awaitPlug":
        // E10.FR.01: a cable that is in the socket is locked, and waits for its driver; E10.FR.02 is of attached ones.
        if (input.type !== "unplugged" || !suspendedFor(evse.session)) this.awaitPlug(evse);
        return;
      case "plugCame":
        this.plugTimers.cancel(evse.id);
        return;
    }
  }

  private awaitPlug(evse: EvseFacts): void {
    this.plugTimers.set(evse.id, this.connectionTimeout(), () =>
      this.input(evse, { type: "connectionTimeout" }),
    );
  }

  /** A cable that a car left in its socket came out all the same: its driver has as long as anybody to come back (E10, C01.FR.26). */
  private awaitLostCable(evse: EvseFacts, { onUnplug }: TxPoints): void {
    const { authorization, transaction } = evse.session;
    if (onUnplug !== "await" || !authorization || transaction === null) return;
    if (cableConnector(evse.session) === null) this.awaitPlug(evse);
  }

  /** Errata v4 §3.20: at a reader for several, a car does not wait for a token for ever. */
  private watchForToken(evse: EvseFacts): void {
    this.tokenTimers.cancel(evse.id);
    if (!this.deps.facts.sharedReader || !awaitsToken(evse.session)) return;
    this.tokenTimers.set(evse.id, this.connectionTimeout(), () => this.input(evse, { type: "lapsed" }));
  }

  private connectionTimeout(): number {
    return this.deps.settings.get(TxCtrlr.EVConnectionTimeOut);
  }

  /**
   * The limits of what was begun go first (1.6 §5.16.2). Hardware that will not deliver energy ends it: nobody waits before a
   * dead plug.
   */
  private tellAuthorized(evse: EvseFacts, authorization: Authorization): void {
    this.deps.limits.first();
    void this.deps.hardware.ask("authorize", this.authorizeParams(evse, authorization)).then((reply) => {
      if (this.disposed || !isRefusal(reply) || evse.session.authorization?.token !== authorization.token)
        return;
      this.deps.logger.error("the charger refused to deliver energy; the session ends", {
        evse: evse.id,
        message: reply.message,
      });
      this.stop(evse, "Other", null);
    });
  }

  private authorizeParams(
    evse: EvseFacts,
    { token, groupId, connector: named }: Authorization,
  ): ChargerCommands["authorize"]["params"] {
    const info = { status: "Accepted" as const, groupId: groupId ?? undefined };
    // Where a transaction runs already, a car may have come to another connector meanwhile.
    const connector = named ?? (evse.connectors.size > 1 ? evse.session.transaction : null) ?? undefined;
    return { evse: evse.id, ...(connector === undefined ? {} : { connector }), token, info };
  }

  /** A place that went out of service or faulted while a car was awaited: the leave to charge is taken back. */
  private withdrawUnusable(evse: EvseFacts): void {
    const { authorization } = evse.session;
    if (authorization === null || evse.transactionId !== null) return;
    const { facts } = this.deps;
    const named = evse.connectors.get(authorization.connector ?? 0);
    if (named ? facts.usable(evse, named) : facts.anyUsable(evse)) return;
    this.stop(evse, "Other", null);
  }
}

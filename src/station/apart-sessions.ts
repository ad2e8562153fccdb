import type { Clock } from "../kernel/clock.ts";
import type { MeterReading } from "../model/meter-value.ts";
import type { IdToken } from "../model/token.ts";
import type { StopReason } from "../model/transaction.ts";
import type { ChargerLeave, ChargingState } from "../ports/charger-events.ts";
import { ApartMachine, type HardwareEnding } from "./apart-machine.ts";
import type { ChargerSessions, ChargerSessionsDeps, HardwareSessionEvent } from "./charger-sessions.ts";
import { GivenLeave } from "./given-leave.ts";
import { HardwareLeaves } from "./hardware-leaves.ts";
import { HardwareRuns } from "./hardware-runs.ts";
import { meterUntold } from "./left-to-snapshot.ts";
import { RemoteProfiles } from "./remote-profiles.ts";
import { cableConnector, idleSession, type Authorization, type SessionInput } from "./session-machine.ts";
import type { ChargingCircumstances, SeenCable, SessionOwnership } from "./session-ownership.ts";
import type { EvseFacts } from "./station-facts.ts";
import type { TokenIdentity } from "./token-identity.ts";
import { endsPaused, type TxPoints } from "./tx-points.ts";

export interface ApartSessionsDeps extends ChargerSessionsDeps {
  readonly points: () => TxPoints;
  /** Leave to charge is given as where transactions are the hardware's own. */
  readonly own: Pick<ChargerSessions, "give">;
  readonly clock: Pick<Clock, "monotonic">;
  readonly identity: Pick<TokenIdentity, "same">;
}

type Of<T extends HardwareSessionEvent["type"]> = Extract<HardwareSessionEvent, { type: T }>;

/** A driver nobody identified charges for nobody's account (C01: NoAuthorization carries no value). */
const nobody: IdToken = { value: "", type: "NoAuthorization" };

/**
 * Sessions of hardware that owns them, where the CSMS decides when a transaction starts and stops (2.x TxStartPoint and
 * TxStopPoint): the hardware's transaction and the station's are different things. What the hardware tells of its sessions are
 * facts, a car and a leave to charge that come and go, and the same machine that decides elsewhere decides here; what it says
 * to do to the hardware, the hardware has done already, but for the end of a transaction of its own that goes on.
 */
export class ApartSessions implements SessionOwnership {
  private readonly deps: ApartSessionsDeps;
  private readonly profiles: RemoteProfiles;
  private readonly leaves: HardwareLeaves;
  /** Leave given from here that the hardware has not come back with. */
  private readonly given: GivenLeave;
  /** A car came to a session that began with a token the station does not know yet. */
  private readonly awaited = new Map<number, number>();
  /** Leave that came before anybody knew where the meter stands: it counts once the snapshot says so. */
  private readonly early = new Map<number, Authorization>();
  /** Its transactions, whichever version is spoken as they begin and end. */
  readonly runs: HardwareRuns;
  private readonly machine: ApartMachine;

  constructor(deps: ApartSessionsDeps) {
    this.deps = deps;
    this.profiles = new RemoteProfiles(deps.store);
    this.leaves = new HardwareLeaves(deps.store);
    const { hardware, remembered } = deps;
    this.given = new GivenLeave(deps);
    this.runs = new HardwareRuns({ hardware, remembered, leaves: this.leaves });
    const { leaves, profiles, runs } = this;
    this.machine = new ApartMachine({ ...deps, leaves, profiles, runs });
  }

  authorize(evse: EvseFacts, authorization: Authorization): void {
    this.given.give(evse, authorization);
  }

  /** The hardware ends its transaction and tells so; leave it has not used is withdrawn. */
  stop(evse: EvseFacts, reason: StopReason, token: IdToken | null): void {
    this.leaves.adopt(evse, this.profiles);
    if (this.runs.runs(evse)) {
      this.runs.stop(evse, reason);
      return;
    }
    this.lapsed(evse);
    this.deps.hardware.tell("withdraw", { evse: evse.id });
    this.input(evse, { type: "stop", reason, token });
  }

  plugged(evse: EvseFacts, connector: number): void {
    this.leaves.adopt(evse, this.profiles);
    if (evse.withheld) this.deps.hardware.tell("pause", { evse: evse.id });
    // Its session follows, and says the same; or it waits to hear whose token it was that came first.
    if (evse.hardwareSessionId === null || !this.runs.hasShown(evse)) return;
    if (evse.awaitingPlug && evse.session.authorization === null) this.awaited.set(evse.id, connector);
    else this.input(evse, { type: "plugged", connector });
  }

  unplugged(evse: EvseFacts, connector: number, cableInSocket: boolean): void {
    this.leaves.adopt(evse, this.profiles);
    // Hardware that ends its transaction for it says so next, with the last reading.
    if (this.runs.hasShown(evse) && !this.endsByItself(evse))
      this.input(evse, { type: "unplugged", connector, cableInSocket });
  }

  charging(
    evse: EvseFacts,
    state: ChargingState,
    { needsReplug, reasons }: ChargingCircumstances = {},
  ): void {
    this.leaves.adopt(evse, this.profiles);
    this.input(evse, { type: "charging", state, reasons });
    if (needsReplug === true) this.input(evse, { type: "replugDemanded" });
  }

  event(evse: EvseFacts, event: HardwareSessionEvent): void {
    this.leaves.adopt(evse, this.profiles);
    switch (event.type) {
      case "sessionStarted":
        this.sessionStarted(evse, event);
        break;
      case "transactionStarted":
        this.transactionStarted(evse, event);
        break;
      case "transactionFinished":
        this.transactionFinished(evse, event);
        break;
      case "sessionFinished":
        this.sessionFinished(evse, event.sessionId);
    }
    this.deps.facts.touch({ evse: evse.id });
  }

  restored(evse: EvseFacts, { plugged, cableLeft }: SeenCable, sessions: readonly string[] | null): void {
    this.leaves.adopt(evse, this.profiles);
    // What goes with the energy had it: that it stopped is news.
    if (evse.session.transaction !== null && !this.runs.hasShown(evse) && endsPaused(this.deps.points()))
      evse.session = { ...evse.session, charging: "Charging" };
    const known = evse.hardwareSessionId;
    const lost = sessions !== null && known !== null && !sessions.includes(known);
    if (lost) this.runs.ended(evse);
    else this.runs.goesOn(evse);
    const before = evse.session.plugged;
    // Nobody saw how its session ended (E12): what the hardware begins anew is another.
    if (lost) this.leaves.over(evse.id);
    if (lost) this.input(evse, { type: "stop", reason: "Other", token: null });
    // A session that still runs there is told to end next, with its last reading.
    const ends = sessions !== null && this.endsByItself(evse);
    if (before !== null && before !== plugged && !ends)
      this.input(evse, { type: "unplugged", connector: before, cableInSocket: cableLeft === before });
    if (plugged !== null && before !== plugged) this.input(evse, { type: "plugged", connector: plugged });
    if (lost || known === null) {
      evse.hardwareSessionId = sessions?.[0] ?? null;
      if (evse.session.transaction !== null) this.deps.remembered.met(evse.id, evse.hardwareSessionId);
    }
    const early = this.early.get(evse.id);
    this.early.delete(evse.id);
    if (early && !lost) this.authorized(evse, early);
    this.runs.shown(evse);
    if (evse.withheld) this.deps.hardware.tell("pause", { evse: evse.id });
    this.deps.facts.touch({ evse: evse.id });
  }

  dispose(): void {
    this.given.dispose();
  }

  private sessionStarted(evse: EvseFacts, event: Of<"sessionStarted">): void {
    const { remembered, points } = this.deps;
    const { sessionId, reason, connector } = event;
    if (evse.hardwareSessionId === sessionId || remembered.has(evse.id, sessionId)) return; // told again
    if (!evse.connectors.has(connector)) return;
    this.endedUnheard(evse, sessionId);
    evse.hardwareSessionId = sessionId;
    // Its car may have been seen before.
    if (evse.session.transaction === null) remembered.saw(evse.id, sessionId);
    else remembered.met(evse.id, sessionId);
    if (reason === "EVConnected") {
      this.input(evse, { type: "plugged", connector });
      return;
    }
    evse.awaitingPlug = evse.session.plugged === null;
    const { token = null } = event;
    // Else it is told when the hardware begins a transaction, with the register then.
    const told = token && points().start.has("Authorized") ? this.leaveOf(evse, token, event) : null;
    const authorization = this.given.take(evse.id, token) ?? told;
    if (authorization && meterUntold(this.deps.facts, evse)) this.early.set(evse.id, authorization);
    else if (authorization) this.authorized(evse, authorization);
  }

  private transactionStarted(evse: EvseFacts, event: Of<"transactionStarted">): void {
    const { lifecycle, remembered, hardware, logger } = this.deps;
    const { sessionId, connector, reading } = event;
    if (remembered.knows(evse.id, sessionId)) return; // told again
    if (!evse.connectors.has(connector)) {
      logger.error("the charger began a transaction that cannot be billed: raise NumberOfConnectors", {
        evse: evse.id,
        connector,
      });
      hardware.tell("stopTransaction", { evse: evse.id, reason: "Other" });
      return;
    }
    this.endedUnheard(evse, sessionId);
    evse.hardwareSessionId = sessionId;
    // What began with the leave of somebody who has not come is not to have what another draws.
    const another = this.isAnothers(evse, event);
    if (another && evse.session.transaction !== null) this.over(evse);
    evse.reading = reading;
    lifecycle.read(evse, reading);
    this.runs.began(evse);
    const token = event.token ?? nobody;
    const { authorization, transaction } = evse.session;
    const { reservationId = null } = event;
    if (authorization === null || another) {
      // It delivers to a car the CSMS was finished with.
      if (evse.session.finished) this.input(evse, { type: "replugLifted" });
      this.authorized(evse, this.leaveOf(evse, token, event));
    }
    // F02.FR.06: a session that began with leave from afar says only now that it uses a reservation.
    else if (reservationId !== null && authorization.reservationId === null)
      this.authorized(evse, {
        ...authorization,
        reservationId,
        txProfile: transaction === null ? authorization.txProfile : undefined,
      });
    if (evse.session.plugged !== connector) this.input(evse, { type: "plugged", connector });
    if (evse.session.transaction === null) {
      this.keepLeave(evse, reading);
      return;
    }
    this.lapsed(evse);
    this.machine.remember(evse);
  }

  /** The hardware begins with another token than the one that has leave. */
  private isAnothers({ session }: EvseFacts, { token }: Of<"transactionStarted">): boolean {
    const { authorization } = session;
    return authorization !== null && token !== null && !this.deps.identity.same(authorization.token, token);
  }

  private leaveOf(evse: EvseFacts, token: IdToken, leave: Omit<ChargerLeave, "token">): Authorization {
    const { groupId = null, remoteStartId = null, reservationId = null } = leave;
    return { token, groupId, remoteStartId, reservationId, txProfile: this.profiles.of(evse.id, token) };
  }

  /** Whose energy will flow, where no transaction tells it yet. */
  private keepLeave(evse: EvseFacts, reading: MeterReading): void {
    this.given.lapsed(evse.id);
    this.early.delete(evse.id);
    evse.awaitingPlug = false;
    try {
      this.leaves.given(evse, reading, () => this.machine.remember(evse));
    } catch (error) {
      this.machine.unrecorded(evse, error);
    }
  }

  private transactionFinished(evse: EvseFacts, event: Of<"transactionFinished">): void {
    const { lifecycle } = this.deps;
    if (evse.hardwareSessionId !== event.sessionId) return; // of another
    this.runs.ended(evse);
    // Energy flowed while the station was away, and nobody said so: it began then, as far as anybody knows.
    if (this.leaves.hasFlowed(evse, event.reading)) this.input(evse, { type: "charging", state: "Charging" });
    this.leaves.over(evse.id);
    evse.reading = event.reading;
    lifecycle.read(evse, event.reading);
    const { reason, token, connector } = event;
    const ending = { reading: event.reading, startSigned: event.startSigned };
    const gone = reason === "EVDisconnected" && evse.session.plugged === connector;
    // The hardware ended it for its car: with it the leave to charge is gone (E09.FR.01).
    if (gone) this.input(evse, { type: "unplugged", connector }, ending, "deauthorize");
    else this.input(evse, { type: "stop", reason, token }, ending);
  }

  private sessionFinished(evse: EvseFacts, sessionId: string): void {
    if (evse.hardwareSessionId !== sessionId) return;
    this.lapsed(evse);
    this.leaves.over(evse.id);
    this.runs.ended(evse);
    const { plugged, authorization } = evse.session;
    // A token and no car: it did not come in time (E03.FR.05).
    if (plugged === null && authorization !== null) this.input(evse, { type: "connectionTimeout" });
    if (plugged !== null) this.input(evse, { type: "unplugged", connector: plugged }, {}, "deauthorize");
    evse.hardwareSessionId = null;
    // Out of service with the car still there: it stays plugged.
    if (plugged !== null && evse.connectors.get(plugged)?.plugged === true)
      evse.session = { ...idleSession, plugged };
  }

  /** The hardware begins another session, and nobody heard how the last one ended: it is over, whatever ends it usually (E01.FR.14). */
  private endedUnheard(evse: EvseFacts, sessionId: string): void {
    const last = evse.hardwareSessionId;
    if (last === null || last === sessionId) return;
    this.leaves.over(evse.id);
    this.runs.ended(evse);
    if (evse.session.transaction !== null || evse.session.authorization !== null) this.over(evse);
  }

  /** Who was expected here is not who is here: what ran is over, whatever ends it usually. */
  private over(evse: EvseFacts): void {
    this.input(evse, { type: "stop", reason: "Other", token: null });
    const connector = cableConnector(evse.session);
    if (connector !== null) this.input(evse, { type: "unplugged", connector }, {}, "deauthorize");
  }

  /** The hardware runs a transaction of its own here, which it ends once the car goes. */
  private endsByItself(evse: EvseFacts): boolean {
    return this.deps.points().onUnplug === "deauthorize" && this.runs.runs(evse);
  }

  /** Leave to charge that came back from the hardware, and the car that waited for it. */
  private authorized(evse: EvseFacts, authorization: Authorization): void {
    this.input(evse, { type: "authorized", authorization });
    const connector = this.awaited.get(evse.id);
    if (connector === undefined) return;
    this.awaited.delete(evse.id);
    this.input(evse, { type: "plugged", connector });
  }

  private lapsed(evse: EvseFacts): void {
    this.given.lapsed(evse.id);
    this.early.delete(evse.id);
    this.awaited.delete(evse.id);
    this.profiles.lapsed(evse.id);
    evse.awaitingPlug = false;
  }

  /** Feeds the machine, which records what it says of transactions. */
  private input(
    evse: EvseFacts,
    input: SessionInput,
    ending?: HardwareEnding,
    onUnplug?: TxPoints["onUnplug"],
  ): void {
    this.machine.input(evse, input, ending, onUnplug);
  }
}

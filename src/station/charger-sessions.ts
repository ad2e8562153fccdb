import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { IdToken } from "../model/token.ts";
import type { StopReason } from "../model/transaction.ts";
import type { ChargerEvent, ChargingState } from "../ports/charger-events.ts";
import type { Store } from "../ports/store.ts";
import type { Hardware } from "./hardware.ts";
import type { HardwareSessions } from "./hardware-sessions.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { cableConnector, idleSession, type Authorization, type SessionState } from "./session-machine.ts";
import { RemoteProfiles } from "./remote-profiles.ts";
import type { ChargingCircumstances, SeenCable, SessionOwnership } from "./session-ownership.ts";
import { reservationUsed, type EvseFacts, type StationFacts } from "./station-facts.ts";

export type HardwareSessionEvent = Extract<
  ChargerEvent,
  { type: "sessionStarted" | "transactionStarted" | "transactionFinished" | "sessionFinished" }
>;

export interface ChargerSessionsDeps {
  readonly settings: Settings;
  readonly facts: StationFacts;
  readonly hardware: Hardware;
  readonly lifecycle: Lifecycle;
  readonly remembered: HardwareSessions;
  readonly store: Pick<Store, "waitingProfiles" | "notes" | "durable" | "relaxed">;
  readonly logger: Logger;
}

/** Sessions when the hardware owns them (EVerest): it says when they begin and end; the station records and asks. */
export class ChargerSessions implements SessionOwnership {
  private readonly deps: ChargerSessionsDeps;
  private readonly off: () => void;
  /** Stops asked for that the hardware has not told the end of, by EVSE: asked again when it comes back. */
  private readonly stopping = new Map<number, StopReason>();
  private readonly profiles: RemoteProfiles;
  /** EVSEs whose hardware this life has seen. */
  private readonly seen = new Set<number>();

  constructor(deps: ChargerSessionsDeps) {
    this.deps = deps;
    this.profiles = new RemoteProfiles(deps.store);
    this.off = deps.facts.changed.on(() => {
      for (const evse of deps.facts.evses.values()) this.withdrawUnusable(evse);
    });
  }

  authorize(evse: EvseFacts, authorization: Authorization): void {
    void this.give(evse, authorization);
  }

  /** The same, and whether the hardware has it; it may not have answered in time. */
  async give(evse: EvseFacts, authorization: Authorization): Promise<boolean> {
    const { token, groupId, remoteStartId, connector, txProfile } = authorization;
    const info = { status: "Accepted" as const, groupId: groupId ?? undefined };
    try {
      this.profiles.given(evse.id, token, txProfile);
    } catch (error) {
      // It would begin without the limit it was accepted with.
      this.deps.logger.error("a start with a charging profile could not be recorded and does not begin", {
        evse: evse.id,
        error: errorText(error),
      });
      return false;
    }
    const { status } = await this.deps.hardware.ask("authorize", {
      evse: evse.id,
      connector,
      token,
      info,
      preValidated: true,
      remoteStartId: remoteStartId ?? undefined,
    });
    const refused = status === "rejected" || status === "unsupported";
    if (refused) this.profiles.refused(evse.id, txProfile);
    return !refused && status !== "offline";
  }

  stop(evse: EvseFacts, reason: StopReason, _token: IdToken | null): void {
    if (evse.transactionId === null) {
      this.profiles.lapsed(evse.id);
      evse.awaitingPlug = false;
      this.deps.hardware.tell("withdraw", { evse: evse.id });
      return;
    }
    this.stopping.set(evse.id, reason);
    this.deps.hardware.tell("stopTransaction", { evse: evse.id, reason });
  }

  plugged(evse: EvseFacts, connector: number): void {
    const { finished, cableLeft } = evse.session;
    this.fact(evse, {
      plugged: connector,
      cableLeft: null,
      finished: finished && cableLeft === null,
      lapsed: false,
    });
    // The car is back, and its token is still invalid (1.6 §4.8).
    if (evse.withheld) this.deps.hardware.tell("pause", { evse: evse.id });
  }

  unplugged(evse: EvseFacts, connector: number, cableInSocket: boolean): void {
    const { session } = evse;
    const cable = cableConnector(session);
    // Of a transaction that ended for it the car is known to be gone; that its cable is still in is news.
    if (cable !== connector && (cable !== null || !cableInSocket)) return;
    const gone = { plugged: null, charging: "Idle" as const, lapsed: false };
    const left = cableInSocket
      ? { ...gone, cableLeft: connector, finished: session.finished || cable === null }
      : { ...gone, cableLeft: null, finished: false };
    // Hardware that ends its transaction for it says so next; nobody is told of the moment in between (1.6 §4.9 C1, C6).
    const ends = this.deps.settings.get(OCPP16LegacyCtrlr.StopTransactionOnEVSideDisconnect);
    if (evse.transactionId !== null && ends) evse.session = { ...session, ...left };
    else this.fact(evse, left);
  }

  charging(evse: EvseFacts, state: ChargingState, how: ChargingCircumstances = {}): void {
    const { needsReplug = false, reasons } = how;
    const { plugged, finished } = evse.session;
    // No token came in time, say: the hardware takes none before the car was out (1.6 §4.9 B6).
    const over = needsReplug && evse.transactionId === null && plugged !== null;
    this.fact(evse, { charging: state, reasons, finished: finished || over });
  }

  event(evse: EvseFacts, event: HardwareSessionEvent): void {
    const { connector } = event;
    switch (event.type) {
      case "sessionStarted":
        // At a connector the configuration does not have: the CSMS has no number for it.
        if (this.toldAgain(evse, event.sessionId) || !evse.connectors.has(connector)) break;
        evse.hardwareSessionId = event.sessionId;
        evse.awaitingPlug = event.reason === "Authorized" && evse.session.plugged === null;
        if (event.reason === "Authorized") reservationUsed(evse, connector);
        if (event.reason === "EVConnected") {
          const lapsed = evse.session.lapsed && evse.session.plugged === connector;
          evse.session = { ...idleSession, plugged: connector, lapsed };
        }
        break;
      case "transactionStarted":
        this.transactionStarted(evse, event);
        break;
      case "transactionFinished":
        this.transactionFinished(evse, event);
        break;
      case "sessionFinished":
        this.sessionFinished(evse, event.sessionId);
        break;
    }
    this.deps.facts.touch({ evse: evse.id });
  }

  /** A transaction of which the hardware knows no session (any more) ended while nobody looked. */
  restored(evse: EvseFacts, seen: SeenCable, sessions: readonly string[] | null): void {
    const { plugged, cableLeft, needsReplug } = seen;
    const cable = plugged ?? cableLeft;
    const known = evse.hardwareSessionId;
    const lost = sessions !== null && known !== null && !sessions.includes(known);
    if (evse.transactionId !== null && (known === null || lost)) {
      // A session of which nothing was told may have moved the meter since.
      if (sessions && sessions.length > 0) evse.reading = null;
      this.ended(evse, { ...idleSession, plugged, cableLeft, finished: cable !== null });
      this.deps.lifecycle.end(evse, { reason: "Other", token: null });
    } else {
      const over = needsReplug && evse.transactionId === null;
      const finished = cable !== null && (evse.session.finished || over);
      evse.session = { ...evse.session, plugged, cableLeft, finished };
    }
    // Hardware that stayed on while the station restarted still has its leave, and hands it back with no session so far.
    if (lost || (known === null && this.seen.has(evse.id))) this.profiles.lapsed(evse.id);
    this.seen.add(evse.id);
    if (lost || known === null) {
      evse.hardwareSessionId = sessions?.[0] ?? null;
      evse.awaitingPlug = false;
    }
    const reason = this.stopping.get(evse.id);
    if (reason !== undefined) this.deps.hardware.tell("stopTransaction", { evse: evse.id, reason });
    else if (evse.withheld) this.deps.hardware.tell("pause", { evse: evse.id });
    this.deps.facts.touch({ evse: evse.id });
  }

  dispose(): void {
    this.off();
  }

  /** A place that went out of service or faulted while a car was awaited: the leave to charge is taken back. */
  private withdrawUnusable(evse: EvseFacts): void {
    if (!evse.awaitingPlug || this.deps.facts.anyUsable(evse)) return;
    this.profiles.lapsed(evse.id);
    evse.awaitingPlug = false;
    this.deps.hardware.tell("withdraw", { evse: evse.id });
  }

  /** A raw fact: only remembered, for the status. */
  private fact(evse: EvseFacts, change: Partial<SessionState>): void {
    evse.session = { ...evse.session, ...change };
    this.deps.facts.touch({ evse: evse.id });
  }

  /** Of a session that is long recorded, or over: one that begins finds no transaction, its end was told before. */
  private toldAgain(evse: EvseFacts, sessionId: string): boolean {
    return evse.transactionId !== null || this.deps.remembered.knows(evse.id, sessionId);
  }

  private transactionStarted(
    evse: EvseFacts,
    event: Extract<HardwareSessionEvent, { type: "transactionStarted" }>,
  ): void {
    if (this.deps.remembered.knows(evse.id, event.sessionId)) return; // told twice
    const { lifecycle, remembered, hardware, logger } = this.deps;
    if (!evse.connectors.has(event.connector)) {
      logger.error("the charger began a transaction that cannot be billed: raise NumberOfConnectors", {
        evse: evse.id,
        connector: event.connector,
      });
      hardware.tell("stopTransaction", { evse: evse.id, reason: "Other" });
      return;
    }
    const authorization: Authorization | null = event.token && {
      token: event.token,
      groupId: event.groupId ?? null,
      remoteStartId: event.remoteStartId ?? null,
      reservationId: event.reservationId ?? null,
      txProfile: this.profiles.of(evse.id, event.token),
    };
    if (evse.transactionId !== null) lifecycle.end(evse, { reason: "Other", token: null });
    evse.hardwareSessionId = event.sessionId;
    evse.awaitingPlug = false;
    evse.reading = event.reading;
    lifecycle.read(evse, event.reading);
    this.stopping.delete(evse.id);
    evse.session = { ...evse.session, plugged: event.connector, finished: false, lapsed: false };
    try {
      const also = (): void => {
        remembered.remember(evse.id, event.sessionId);
        this.profiles.lapsed(evse.id);
      };
      lifecycle.begin(evse, event.connector, authorization, { also });
    } catch (error) {
      // What is not on the disk did not begin: no energy that nobody could bill.
      logger.error("a transaction could not be recorded and does not begin", {
        evse: evse.id,
        error: errorText(error),
      });
      hardware.tell("stopTransaction", { evse: evse.id, reason: "Other" });
      return;
    }
    evse.session = { ...evse.session, authorization, transaction: event.connector };
  }

  private transactionFinished(
    evse: EvseFacts,
    event: Extract<HardwareSessionEvent, { type: "transactionFinished" }>,
  ): void {
    if (evse.transactionId === null || evse.hardwareSessionId !== event.sessionId) return; // told twice, or of another
    const { cableLeft, charging } = evse.session;
    // EVerest tells of the car no other way; nobody is told of a moment in between (1.6 §4.9 C1).
    const left = event.reason === "EVDisconnected" && evse.session.plugged === event.connector;
    const plugged = left ? null : evse.session.plugged;
    // After a power cut the hardware begins anew with the car; the driver has to say so (TC_032_2_CS).
    const lapsed = event.reason === "PowerLoss" && plugged !== null;
    const finished = !lapsed && (plugged ?? cableLeft) !== null;
    this.ended(evse, { ...idleSession, plugged, cableLeft, charging, finished, lapsed });
    const { reason, token, reading, startSigned } = event;
    this.deps.lifecycle.end(evse, { reason, token, reading, startSigned });
  }

  private sessionFinished(evse: EvseFacts, sessionId: string): void {
    if (evse.hardwareSessionId !== sessionId) return;
    this.profiles.lapsed(evse.id);
    evse.awaitingPlug = false;
    const { plugged, cableLeft, finished } = evse.session;
    // Out of service with the car still there: it stays plugged. A cable left behind is still to be taken out.
    this.ended(evse, { ...idleSession, plugged, cableLeft, finished: finished && cableLeft !== null });
    this.deps.lifecycle.end(evse, { reason: "EVDisconnected", token: null });
    evse.hardwareSessionId = null;
  }

  private ended(evse: EvseFacts, session: SessionState): void {
    this.stopping.delete(evse.id);
    evse.session = session;
  }
}

import type { StopReason } from "../model/transaction.ts";
import type { ChargerEvent } from "../ports/charger-events.ts";
import type { Hardware } from "./hardware.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { idleSession, type Authorization } from "./session-machine.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";

type HardwareSessionEvent = Extract<
  ChargerEvent,
  { type: "sessionStarted" | "transactionStarted" | "transactionFinished" | "sessionFinished" }
>;

/** Sessions when the hardware owns them (EVerest): it says when they begin and end; the station records and asks. */
export class ChargerSessions implements SessionOwnership {
  private readonly facts: StationFacts;
  private readonly hardware: Hardware;
  private readonly lifecycle: Lifecycle;

  constructor(facts: StationFacts, hardware: Hardware, lifecycle: Lifecycle) {
    this.facts = facts;
    this.hardware = hardware;
    this.lifecycle = lifecycle;
  }

  authorize(evse: EvseFacts, authorization: Authorization): void {
    const { token, groupId, remoteStartId } = authorization;
    const info = { status: "Accepted" as const, groupId: groupId ?? undefined };
    this.hardware.tell("authorize", {
      evse: evse.id,
      token,
      info,
      preValidated: true,
      remoteStartId: remoteStartId ?? undefined,
    });
  }

  stop(evse: EvseFacts, reason: StopReason): void {
    this.hardware.tell(evse.transactionId === null ? "withdraw" : "stopTransaction", {
      evse: evse.id,
      reason,
    });
  }

  event(evse: EvseFacts, event: HardwareSessionEvent): void {
    const { connector } = event;
    switch (event.type) {
      case "sessionStarted":
        evse.hardwareSessionId = event.sessionId;
        if (event.reason === "EVConnected") evse.session = { ...idleSession, plugged: connector };
        break;
      case "transactionStarted":
        this.transactionStarted(evse, event);
        break;
      case "transactionFinished":
        evse.session = { ...evse.session, transaction: null, authorization: null, finished: true };
        this.lifecycle.end(evse, { reason: event.reason, token: event.token, reading: event.reading });
        break;
      case "sessionFinished":
        evse.hardwareSessionId = null;
        evse.session = idleSession;
        this.lifecycle.end(evse, { reason: "EVDisconnected", token: null });
        break;
    }
    this.facts.touch({ evse: evse.id });
  }

  /** A transaction of which the hardware knows no session (any more) ended while nobody looked. */
  restored(evse: EvseFacts, plugged: number | null): void {
    if (evse.transactionId !== null && evse.hardwareSessionId === null) {
      this.lifecycle.end(evse, { reason: "Other", token: null });
      evse.session = { ...idleSession, plugged, finished: plugged !== null };
    } else evse.session = { ...evse.session, plugged };
    this.facts.touch({ evse: evse.id });
  }

  dispose(): void {
    // The hardware runs the time-outs.
  }

  private transactionStarted(
    evse: EvseFacts,
    event: Extract<HardwareSessionEvent, { type: "transactionStarted" }>,
  ): void {
    if (evse.transactionId !== null && evse.hardwareSessionId === event.sessionId) return; // told twice
    const authorization: Authorization | null = event.token && {
      token: event.token,
      groupId: event.groupId ?? null,
      remoteStartId: event.remoteStartId ?? null,
      reservationId: event.reservationId ?? null,
    };
    evse.hardwareSessionId = event.sessionId;
    evse.reading = event.reading;
    evse.session = {
      ...evse.session,
      plugged: event.connector,
      authorization,
      transaction: event.connector,
      finished: false,
    };
    if (evse.transactionId !== null) this.lifecycle.end(evse, { reason: "Other", token: null });
    this.lifecycle.begin(evse, event.connector, authorization);
  }
}

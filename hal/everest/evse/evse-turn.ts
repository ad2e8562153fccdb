import type { MeterReading, SignedMeterData } from "../../../src/model/meter-value.ts";
import type { IdToken } from "../../../src/model/token.ts";
import type { StopReason } from "../../../src/model/transaction.ts";
import type { ChargerEvent, ChargerLeave, ChargingState } from "../../../src/ports/charger-events.ts";
import { mostEnded, type EvseMemory, type SessionMemory } from "./evse-memory.ts";

/** An EVSE, and the connectors it has. */
export interface EvsePlace {
  readonly evse: number;
  readonly connectors: readonly number[];
}

export interface Beginning {
  readonly id: string;
  readonly reason: "Authorized" | "EVConnected";
  readonly connector: number;
  readonly loggingPath?: string | undefined;
  readonly reservationId?: number | undefined;
  /** It began with: the token, and what that came with. */
  readonly leave?: ChargerLeave | undefined;
}

export interface Ending {
  readonly reason: StopReason;
  readonly token: IdToken | null;
  readonly reading: MeterReading;
  readonly startSigned?: SignedMeterData | undefined;
}

/** A meter that says nothing. */
export const noReading: MeterReading = { samples: [] };

/**
 * One thing that happened at an EVSE: what is remembered from now on, and what the station is told, in the order it wants. What
 * is so already is not told again.
 */
export class EvseTurn {
  memory: EvseMemory;
  readonly events: ChargerEvent[] = [];
  private readonly place: EvsePlace;

  constructor(place: EvsePlace, memory: EvseMemory) {
    this.place = place;
    this.memory = memory;
  }

  get evse(): number {
    return this.place.evse;
  }

  tell(event: ChargerEvent): void {
    this.events.push(event);
  }

  remember(change: Partial<EvseMemory>): void {
    this.memory = { ...this.memory, ...change };
  }

  rememberSession(change: Partial<SessionMemory>): void {
    const { session } = this.memory;
    if (session) this.remember({ session: { ...session, ...change } });
  }

  /** The connector an event means: the one it names, else where the session is, else the first. */
  connectorOf(named: number | null | undefined): number {
    const { connectors } = this.place;
    if (named !== null && named !== undefined && connectors.includes(named)) return named;
    return this.memory.session?.connector ?? connectors[0] ?? 1;
  }

  /** A session begins; one that is still remembered ended without anybody's telling. */
  begin({ id, reason, connector, loggingPath, reservationId, leave }: Beginning): void {
    const { session: old, plugged } = this.memory;
    // The same car, after a loss of power: the station must not take it for one that was unplugged.
    if (old?.transaction === "lost" && reason === "EVConnected" && plugged === connector) this.over(old.id);
    else this.end("Other");
    this.remember({ session: { id, connector, transaction: "none", reservationId } });
    if (reason === "EVConnected") this.tellPlugged(connector);
    const { evse } = this.place;
    const begun = { evse, connector, sessionId: id, reason, loggingPath };
    this.tell({ type: "sessionStarted", ...begun, ...(leave && { ...leave, reservationId }) });
    if (reason === "EVConnected") {
      // With a session the station begins to count anew what energy does.
      this.remember({ charging: "Idle", reasons: [], needsReplug: false });
      this.charging("EVConnected");
    }
  }

  /** A sign that a car is there: a session that began with a token has its plug now. */
  cable(connector: number): void {
    const { session, plugged } = this.memory;
    if (!session || plugged !== null) return;
    this.rememberSession({ connector });
    this.tellPlugged(connector);
    this.charging("EVConnected");
  }

  /** What energy does at the car. False when it did so already. */
  charging(state: ChargingState, reasons: readonly string[] = [], needsReplug = false): boolean {
    const { plugged: connector, ...was } = this.memory;
    if (connector === null) return false;
    const same = was.charging === state && was.needsReplug === needsReplug && sameWords(was.reasons, reasons);
    if (same) return false;
    this.remember({ charging: state, reasons, needsReplug });
    this.tell({
      type: "chargingState",
      evse: this.place.evse,
      connector,
      state,
      ...(needsReplug && { needsReplug }),
      ...(reasons.length > 0 && { reasons }),
    });
    return true;
  }

  unplug(): void {
    const { plugged: connector } = this.memory;
    if (connector === null) return;
    this.remember({ plugged: null, charging: "Idle", reasons: [], needsReplug: false });
    this.tell({ type: "unplugged", evse: this.place.evse, connector });
  }

  /** The transaction of the session is over. A car that went is told before: the plug did it, nothing else is to be waited for. */
  finish(ending: Ending): void {
    const { session } = this.memory;
    if (!session) return;
    if (ending.reason === "EVDisconnected") this.unplug();
    const { evse } = this.place;
    this.tell({
      type: "transactionFinished",
      evse,
      connector: session.connector,
      sessionId: session.id,
      ...ending,
    });
    const lost = ending.reason === "PowerLoss";
    this.rememberSession({ transaction: lost ? "lost" : "over" });
    // EVerest takes no token here before the next plug; after a loss of power it begins anew with the car.
    this.charging("EVConnected", [], !lost);
  }

  /** The session is over, and its cable out. @param reason of its transaction, should that still run */
  end(reason: StopReason, reading: MeterReading = noReading): void {
    const { session } = this.memory;
    if (!session) return;
    this.unplug();
    if (session.transaction === "running") this.finish({ reason, token: null, reading });
    const { id: sessionId, connector } = session;
    this.tell({ type: "sessionFinished", evse: this.place.evse, connector, sessionId });
    this.over(sessionId);
  }

  /** Nothing that is told of this session from now on means anything. */
  over(id: string): void {
    const { ended, session } = this.memory;
    this.remember({
      session: session?.id === id ? null : session,
      ended: [...ended.filter((other) => other !== id), id].slice(-mostEnded),
    });
  }

  reserved(reserved: boolean): void {
    if (this.memory.reserved === reserved) return;
    this.remember({ reserved });
    const { evse, connectors } = this.place;
    for (const connector of connectors)
      this.tell({ type: reserved ? "reserved" : "unreserved", evse, connector });
  }

  /** @param named the connector meant; any other: all of the EVSE */
  enabled(enabled: boolean, named: number | null | undefined): void {
    const { evse, connectors } = this.place;
    for (const connector of connectors) {
      if (typeof named === "number" && connectors.includes(named) && connector !== named) continue;
      const { disabled } = this.memory;
      if (disabled.includes(connector) !== enabled) continue;
      this.remember({
        disabled: enabled ? disabled.filter((other) => other !== connector) : [...disabled, connector],
      });
      this.tell({ type: enabled ? "enabled" : "disabled", evse, connector });
    }
  }

  private tellPlugged(connector: number): void {
    if (this.memory.plugged === connector) return;
    this.remember({ plugged: connector });
    this.tell({ type: "plugged", evse: this.place.evse, connector });
  }
}

/** Reasons are a set: their order says nothing. */
const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word));

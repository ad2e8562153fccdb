import type { Timer } from "../../src/kernel/clock.ts";
import type { ConnectorRef } from "../../src/model/evse.ts";
import type { IdToken } from "../../src/model/token.ts";
import type { StopReason } from "../../src/model/transaction.ts";
import type { ChargerCommands, CommandReply, Done } from "../../src/ports/charger-commands.ts";
import type { Board } from "./board.ts";
import type { Connector } from "./connector.ts";
import type { Evse } from "./evse.ts";
import type { Settings } from "./options.ts";
import type { Owner } from "./owner.ts";
import { done, refused } from "./owner.ts";
import type { SessionEffect, SessionInput, SessionState, TokenGrant } from "./session-machine.ts";
import { nextSession } from "./session-machine.ts";
import type { SwipeBay, SwipeSessions } from "./token-flow.ts";
import { TokenFlow } from "./token-flow.ts";

/** The session of one EVSE, with what the pure machine does not know. */
interface Slot {
  readonly evse: Evse;
  state: SessionState;
  sessionId: string;
  /** Monotonic ms at which an authorization without plug lapses; kept while no timer runs. */
  lapsesAt: number | null;
  timer: Timer | null;
  /** Order of plugging: among plugged EVSEs the one that waits longest takes the next token. */
  pluggedOrder: number;
}

/** A transaction power took. */
interface Lost {
  readonly evse: Evse;
  readonly sessionId: string;
  readonly place: ConnectorRef;
}

/**
 * `sessionOwner: "charger"`: session, flow of authorization and connection time-out are the charger's own, in the order
 * of EVerest's EvseManager and Auth. A running transaction is in non-volatile memory: after a power cut its end is told.
 */
export class ChargerOwned implements Owner, SwipeSessions {
  private readonly settings: Settings;
  private readonly board: Board;
  private readonly slots: readonly Slot[];
  private readonly flow: TokenFlow;
  private lost: Lost[] = [];
  /** As the station told last; null before. */
  private rules: ChargerCommands["setSessionRules"]["params"] | null = null;
  private plugs = 0;

  constructor(settings: Settings, board: Board, deny: (token: IdToken) => void) {
    this.settings = settings;
    this.board = board;
    this.slots = board.evses.map((evse) => ({
      evse,
      state: { kind: "idle" },
      sessionId: "",
      lapsesAt: null,
      timer: null,
      pluggedOrder: 0,
    }));
    this.flow = new TokenFlow(board.outlet, this, deny);
  }

  plugged(evse: Evse, connector: Connector): void {
    if (evse.active !== connector || !connector.enabled || this.board.errors.blocks(connector.place)) return;
    const slot = this.slot(evse);
    slot.pluggedOrder = ++this.plugs;
    this.input(slot, { kind: "plug", place: connector.place });
  }

  unplugged(evse: Evse): void {
    const slot = this.slot(evse);
    if (slot.state.kind === "transaction" && this.rules?.stopTransactionOnEVSideDisconnect === false) return;
    this.input(slot, { kind: "unplug" });
    if (evse.grant === "ended" && this.rules?.unlockConnectorOnEVSideDisconnect === false) evse.end(true);
    const next = evse.active;
    if (next?.car) this.plugged(evse, next);
  }

  disabled(evse: Evse): void {
    this.input(this.slot(evse), { kind: "disable" });
  }

  enabled(evse: Evse, connector: Connector): void {
    if (this.slot(evse).state.kind === "idle") this.plugged(evse, connector);
  }

  presentToken(token: IdToken, evse: Evse | undefined): void {
    this.flow.swipe(token, evse?.number);
  }

  stopPressed(evse: Evse, reason: StopReason): void {
    this.input(this.slot(evse), { kind: "stop", reason, token: null });
  }

  authorize(evse: Evse, params: ChargerCommands["authorize"]["params"]): CommandReply<Done> {
    if (!this.takes(this.slot(evse))) return refused("this EVSE takes no token now");
    const { token, remoteStartId } = params;
    if (params.preValidated === true) {
      this.flow.accept(token, params.info, [evse.number], remoteStartId);
    } else {
      this.flow.validate(token, [evse.number], remoteStartId);
    }
    return done;
  }

  withdraw(evse: Evse): CommandReply<Done> {
    const slot = this.slot(evse);
    if (slot.state.kind === "idle" || slot.state.kind === "finished") return refused("nothing to withdraw");
    this.input(slot, { kind: "withdraw" });
    return done;
  }

  hold(evse: Evse, held: boolean): CommandReply<Done> {
    if (this.slot(evse).state.kind !== "transaction") return refused("no transaction runs here");
    evse.hold(held);
    return done;
  }

  stopTransaction(evse: Evse, reason: StopReason): CommandReply<Done> {
    const slot = this.slot(evse);
    if (slot.state.kind !== "transaction") return refused("no transaction runs here");
    this.input(slot, { kind: "stop", reason, token: null });
    return done;
  }

  setSessionRules(rules: ChargerCommands["setSessionRules"]["params"]): void {
    this.rules = rules;
  }

  unlocking(evse: Evse): void {
    this.input(this.slot(evse), { kind: "stop", reason: "UnlockCommand", token: null });
  }

  restarting(reason: "SoftReset" | "HardReset"): void {
    for (const slot of this.slots) this.input(slot, { kind: "stop", reason, token: null });
  }

  powerLost(): void {
    this.flow.forget();
    for (const slot of this.slots) {
      const { evse, state, sessionId } = slot;
      if (state.kind === "transaction") this.lost.push({ evse, sessionId, place: state.place });
      this.cancelTimeout(slot);
      slot.state = { kind: "idle" };
    }
  }

  powerBack(): void {
    for (const { evse, sessionId, place } of this.lost.splice(0)) {
      this.board.outlet.emit({
        type: "transactionFinished",
        ...place,
        sessionId,
        reason: "PowerLoss",
        token: null,
        reading: evse.reading(),
      });
    }
  }

  beginAnew(): void {
    for (const { evse } of this.slots) if (evse.active?.car) this.plugged(evse, evse.active);
  }

  sessions(): { evse: number; sessionId: string }[] {
    const running = this.slots
      .filter(({ state }) => state.kind !== "idle" && state.kind !== "finished")
      .map(({ evse, sessionId }) => ({ evse: evse.number, sessionId }));
    // Those the listener still believes in come first.
    return [...this.board.outlet.undeliveredEnds(), ...running];
  }

  wakeTimers(): void {
    for (const slot of this.slots) this.armTimeout(slot);
  }

  stopTimers(): void {
    for (const slot of this.slots) slot.timer?.cancel();
  }

  /** For the token flow. */
  bays(): readonly SwipeBay[] {
    return this.slots.map((slot) => ({
      evse: slot.evse.number,
      grant: slot.state.kind === "transaction" || slot.state.kind === "authorized" ? slot.state.grant : null,
      running: slot.state.kind === "transaction",
      takes: this.takes(slot),
      pluggedOrder: slot.state.kind === "plugged" ? slot.pluggedOrder : Infinity,
    }));
  }

  grantTo(evse: number, grant: TokenGrant): boolean {
    const slot = this.slots[evse - 1];
    if (!slot || !this.takes(slot)) return false;
    const place = { evse, connector: slot.evse.active?.place.connector ?? 1 };
    this.board.act(() => this.input(slot, { kind: "grant", grant, place }));
    return true;
  }

  stopBy(evse: number, token: IdToken): void {
    const slot = this.slots[evse - 1];
    if (slot) this.board.act(() => this.input(slot, { kind: "stop", reason: "Local", token }));
  }

  private slot(evse: Evse): Slot {
    const slot = this.slots.find((candidate) => candidate.evse === evse);
    if (!slot) throw new TypeError(`EVSE ${evse.number} is of another charger`);
    return slot;
  }

  private takes({ state, evse }: Slot): boolean {
    if (state.kind !== "idle" && state.kind !== "plugged") return false;
    return evse.connectors.some(
      (connector) => connector.enabled && !this.board.errors.blocks(connector.place),
    );
  }

  private input(slot: Slot, input: SessionInput): void {
    const { state, effects } = nextSession(slot.state, input);
    slot.state = state;
    for (const effect of effects) this.carryOut(slot, effect);
  }

  private carryOut(slot: Slot, effect: SessionEffect): void {
    const { outlet } = this.board;
    switch (effect.kind) {
      case "sessionStarted": {
        slot.sessionId = this.settings.ids.uuid();
        const { reason, place, grant } = effect;
        const { sessionId } = slot;
        const { loggingPath } = this.board;
        outlet.emit({ type: "sessionStarted", ...place, sessionId, reason, loggingPath, ...grant });
        return;
      }
      case "transactionStarted": {
        const { sessionId } = slot;
        const reading = slot.evse.reading();
        outlet.emit({ type: "transactionStarted", ...effect.place, sessionId, ...effect.grant, reading });
        return;
      }
      case "transactionFinished": {
        const { reason, token, place } = effect;
        const { sessionId } = slot;
        const reading = slot.evse.reading();
        outlet.emit({ type: "transactionFinished", ...place, sessionId, reason, token, reading });
        return;
      }
      case "sessionFinished":
        outlet.emit({ type: "sessionFinished", ...effect.place, sessionId: slot.sessionId });
        return;
      case "permitEnergy":
        slot.evse.permit();
        return;
      case "endEnergy":
        slot.evse.end();
        return;
      case "armTimeout":
        slot.lapsesAt = this.lapse();
        this.armTimeout(slot);
        return;
      case "cancelTimeout":
        this.cancelTimeout(slot);
        return;
    }
  }

  /** When a token given now lapses without a plug, monotonic ms; null: never. */
  private lapse(): number | null {
    const seconds = this.rules?.connectionTimeoutS ?? this.settings.connectionTimeoutS();
    return seconds > 0 ? this.settings.clock.monotonic() + seconds * 1000 : null;
  }

  private armTimeout(slot: Slot): void {
    slot.timer?.cancel();
    slot.timer = null;
    if (slot.lapsesAt === null || !this.board.outlet.listening) return;
    slot.timer = this.settings.clock.setTimer(
      `simulated connection time-out ${slot.evse.number}`,
      slot.lapsesAt - this.settings.clock.monotonic(),
      () => this.board.act(() => this.input(slot, { kind: "withdraw" })),
      { background: true },
    );
  }

  private cancelTimeout(slot: Slot): void {
    slot.timer?.cancel();
    slot.timer = null;
    slot.lapsesAt = null;
  }
}

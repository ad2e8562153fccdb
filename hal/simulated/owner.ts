import type { IdToken } from "../../src/model/token.ts";
import type { StopReason } from "../../src/model/transaction.ts";
import type { ChargerCommands, CommandReply, Done } from "../../src/ports/charger-commands.ts";
import type { ChargerSnapshot } from "../../src/ports/charger-events.ts";
import type { Connector } from "./connector.ts";
import type { Evse } from "./evse.ts";

/** Done, and nothing to say about it. */
export const done: CommandReply<Done> = { status: "ok", result: null };

/** Understood, and not done. */
export function refused(message: string): CommandReply<never> {
  return { status: "rejected", message };
}

/**
 * Who owns the session: the two modes of the port. Everything but `presentToken` is called inside `Board.act`, after
 * the fact itself was emitted.
 */
export interface Owner {
  plugged(evse: Evse, connector: Connector): void;
  /** The car at the connector in use went, its cable perhaps not. */
  unplugged(evse: Evse, connector: Connector): void;
  /** Every connector of the EVSE is out of order now. */
  disabled(evse: Evse): void;
  /** A connector with a car works again. */
  enabled(evse: Evse, connector: Connector): void;
  presentToken(token: IdToken, evse: Evse | undefined): void;
  stopPressed(evse: Evse, reason: StopReason): void;
  authorize(evse: Evse, params: ChargerCommands["authorize"]["params"]): CommandReply<Done>;
  withdraw(evse: Evse): CommandReply<Done>;
  hold(evse: Evse, held: boolean): CommandReply<Done>;
  stopTransaction(evse: Evse, reason: StopReason, keepLocked: boolean): CommandReply<Done>;
  setSessionRules(rules: ChargerCommands["setSessionRules"]["params"]): void;
  /** The bolt is about to open. */
  unlocking(evse: Evse): void;
  /** A restart was asked for: end what runs in good order. */
  restarting(reason: "SoftReset" | "HardReset"): void;
  powerLost(): void;
  /** Power is back; called before the hardware is online, so that what was lost can be told. */
  powerBack(): void;
  /** After it is online: cars still plugged in begin anew. */
  beginAnew(): void;
  sessions(): ChargerSnapshot["sessions"];
  /** Sets the timers for what is pending / stops them, as somebody begins or ceases to listen. */
  wakeTimers(): void;
  stopTimers(): void;
}

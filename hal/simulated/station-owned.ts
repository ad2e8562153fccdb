import type { IdToken } from "../../src/model/token.ts";
import type { StopReason } from "../../src/model/transaction.ts";
import type { ChargerCommands, CommandReply, Done } from "../../src/ports/charger-commands.ts";
import type { Board } from "./board.ts";
import type { Evse } from "./evse.ts";
import type { Owner } from "./owner.ts";
import { done, refused } from "./owner.ts";

const nothing = (): void => undefined;

/**
 * `sessionOwner: "station"`: the hardware knows no session. It tells what it sees and lets energy flow exactly where it
 * was told that it may.
 */
export class StationOwned implements Owner {
  readonly plugged = nothing;
  readonly unplugged = nothing;
  readonly disabled = nothing;
  readonly enabled = nothing;
  readonly restarting = nothing;
  readonly powerLost = nothing;
  readonly powerBack = nothing;
  readonly beginAnew = nothing;
  readonly wakeTimers = nothing;
  readonly stopTimers = nothing;
  readonly setSessionRules = nothing;
  private readonly board: Board;

  constructor(board: Board) {
    this.board = board;
  }

  presentToken(token: IdToken, evse: Evse | undefined): void {
    this.board.outlet.emit({ type: "tokenPresented", evse: evse?.number, token });
  }

  /** The button only tells; the emergency stop opens the contactor whatever the station thinks. */
  stopPressed(evse: Evse, reason: StopReason): void {
    if (reason === "EmergencyStop") {
      evse.end();
      this.board.reportReading(evse);
    }
    this.board.outlet.emit({ type: "stopPressed", evse: evse.number, reason });
  }

  authorize(evse: Evse, params: ChargerCommands["authorize"]["params"]): CommandReply<Done> {
    if (evse.grant === "ended") return refused("the transaction has ended; unplug first");
    if (evse.grant === "permitted") return done;
    evse.permit(params.connector === undefined ? undefined : evse.connectors[params.connector - 1]);
    return done;
  }

  withdraw(evse: Evse): CommandReply<Done> {
    if (evse.grant === "permitted") evse.revoke();
    else evse.release();
    return done;
  }

  hold(evse: Evse, held: boolean): CommandReply<Done> {
    if (evse.grant !== "permitted") return refused("nothing is authorized here");
    evse.hold(held);
    return done;
  }

  stopTransaction(evse: Evse, _reason: StopReason, keepLocked: boolean): CommandReply<Done> {
    evse.end(keepLocked);
    return done;
  }

  /** A plug is never let go under load. */
  unlocking(evse: Evse): void {
    evse.end();
  }

  sessions(): undefined {
    return undefined;
  }
}

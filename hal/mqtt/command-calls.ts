import type { Clock } from "../../src/kernel/clock.ts";
import type { IdSource } from "../../src/kernel/ids.ts";
import { isObject } from "../../src/kernel/json.ts";
import type { Logger } from "../../src/kernel/logger.ts";
import type { ChargerCommandName, ChargerCommands, CommandReply } from "../../src/ports/charger-commands.ts";
import { commandSchemas } from "./command-schemas.ts";
import { check, decode, printable } from "./decode.ts";
import type { BoardReply } from "./message-schemas.ts";
import { boardReply } from "./message-schemas.ts";
import type { NonsenseLog } from "../broker/nonsense-log.ts";
import { PendingCalls } from "./pending-calls.ts";

/** A command as it travels, but for the session it is given in. */
export interface CommandMessage {
  readonly id: string;
  /** On the station's own clock, ms: a board does nothing for a command that arrives after it. */
  readonly expires: number;
  readonly params: unknown;
}

/** As the contract has it: of a token its value and type, and not what else the station keeps with it. */
function onWire(params: unknown): unknown {
  if (!isObject(params) || !isObject(params["token"])) return params;
  const { value, type } = params["token"];
  return { ...params, token: { value, type } };
}

export interface CommandCallsOptions {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  readonly nonsense: NonsenseLog;
  readonly deadlineMs: number;
  /** Where replies come from, for the log. */
  readonly replyTopic: string;
  /** Puts a command on the wire; the same one again when the connection is back. */
  send(name: ChargerCommandName, message: CommandMessage): void;
}

/** The station's commands on their way: each ends with the board's reply, by its deadline, or when the board vanishes. */
export class CommandCalls {
  private readonly options: CommandCallsOptions;
  private readonly calls: PendingCalls<BoardReply>;

  constructor(options: CommandCallsOptions) {
    this.options = options;
    this.calls = new PendingCalls(options.clock);
  }

  async command<N extends ChargerCommandName>(
    name: N,
    params: ChargerCommands[N]["params"],
  ): Promise<CommandReply<ChargerCommands[N]["result"]>> {
    const { clock, ids, deadlineMs, send } = this.options;
    const message = { id: ids.uuid(), expires: clock.monotonic() + deadlineMs, params: onWire(params) };
    const reply = await this.calls.call({
      id: message.id,
      deadlineMs,
      send: () => send(name, message),
      read: (answer) => this.read(name, answer),
    });
    if (reply === "timeout") return { status: "timeout", message: `no answer within ${deadlineMs} ms` };
    if (reply === "abandoned")
      return { status: "offline", message: "the board went away before it answered" };
    if (reply === "refused") return { status: "rejected", message: "too many commands wait for the board" };
    return reply;
  }

  /** A payload on `board/reply`. Late ones and nonsense are logged and ignored. */
  reply(payload: Uint8Array): void {
    const { nonsense, logger, replyTopic } = this.options;
    const reply = decode(boardReply, payload);
    if (!reply.ok) {
      nonsense.ignored(replyTopic, reply.why);
      return;
    }
    const { id, status } = reply.value;
    if (this.calls.answer(id, reply.value) === "unknown")
      logger.info("a reply of the board that nobody waits for (any more) was ignored", {
        id: printable(id),
        status,
      });
  }

  resend(): void {
    this.calls.resend();
  }

  abandon(): void {
    this.calls.abandon();
  }

  private read<N extends ChargerCommandName>(
    name: N,
    { status, result, message }: BoardReply,
  ): CommandReply<ChargerCommands[N]["result"]> | undefined {
    if (status !== "ok") return { status, message };
    const read = check(commandSchemas[name].result, result ?? null);
    if (read.ok) return { status, result: read.value };
    this.options.nonsense.ignored(this.options.replyTopic, `result of "${name}": ${read.why}`);
    return undefined;
  }
}

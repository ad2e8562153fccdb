import type { Clock } from "../../src/kernel/clock.ts";
import { errorText } from "../../src/kernel/errors.ts";
import type { Logger } from "../../src/kernel/logger.ts";
import type { LimitSchedule } from "../../src/model/limit.ts";
import type { Charger } from "../../src/ports/charger.ts";
import type { ChargerCommandName, ChargerCommands, CommandReply } from "../../src/ports/charger-commands.ts";
import { AnsweredOnce } from "./answered-once.ts";
import { commandSchemas, isCommandName } from "./command-schemas.ts";
import { check, decode, printable } from "./decode.ts";
import type { BoardReply } from "./message-schemas.ts";
import { stationCommand } from "./message-schemas.ts";
import type { NonsenseLog } from "../broker/nonsense-log.ts";

export interface CommandDeskOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly charger: Charger;
  readonly nonsense: NonsenseLog;
  /** The station set limits, and the charger took them. */
  limitsSet(schedules: readonly LimitSchedule[]): void;
  /** Puts a reply on the wire. */
  publish(reply: BoardReply): void;
}

/** Carries out the station's commands: each id once, none that is stale, none of a station that is gone. */
export class CommandDesk {
  private readonly options: CommandDeskOptions;
  private readonly answered = new AnsweredOnce<BoardReply>();
  private session: string | null = null;
  /** Station clock minus ours, ms: tells how old a command is without anybody's wall clock. */
  private clockOffset = 0;

  constructor(options: CommandDeskOptions) {
    this.options = options;
  }

  /** The station of this session is there, and its clock reads so much now. */
  stationClock(session: string, stationClock: number): void {
    const offset = stationClock - this.options.clock.monotonic();
    // A reading that was long on its way makes the offset too small; the greatest is the best of a session.
    this.clockOffset = session === this.session ? Math.max(this.clockOffset, offset) : offset;
    this.session = session;
  }

  stationGone(): void {
    this.session = null;
  }

  /** @param name the last level of the topic, whatever it is */
  take(topic: string, name: string, payload: Uint8Array): void {
    const { nonsense, logger, clock, publish } = this.options;
    const command = decode(stationCommand, payload);
    if (!command.ok) {
      nonsense.ignored(printable(topic), command.why);
      return;
    }
    const { id, session, expires, params } = command.value;
    const late = clock.monotonic() + this.clockOffset - expires;
    if (session !== this.session || late > 0) {
      logger.warn(`a stale command "${printable(name)}" was not carried out`, { lateMs: Math.round(late) });
      return;
    }
    void this.answered.answer(id, () => this.carryOut(name, id, params)).then(publish);
  }

  private async carryOut(name: string, id: string, params: unknown): Promise<BoardReply> {
    const { logger } = this.options;
    if (!isCommandName(name)) return { id, status: "unsupported", message: "no such command" };
    const run = this.runOf(name, params);
    if (typeof run === "string") {
      this.options.nonsense.ignored(`station/command/${name}`, run);
      return { id, status: "rejected", message: run.slice(0, 500) };
    }
    try {
      return { id, ...(await run()) };
    } catch (error) {
      logger.error(`the command "${name}" failed`, { error: errorText(error) });
      return { id, status: "rejected", message: "the board failed" };
    }
  }

  /** The command to give, its parameters checked; a string says what is wrong with them. */
  private runOf<N extends ChargerCommandName>(
    name: N,
    params: unknown,
  ): (() => Promise<CommandReply<ChargerCommands[N]["result"]>>) | string {
    const read = check<ChargerCommands[N]["params"]>(commandSchemas[name].params, params);
    if (!read.ok) return read.why;
    return async () => {
      const reply = await this.options.charger.command(name, read.value);
      if (name === "setLimits" && reply.status === "ok") this.limitsSet(params);
      return reply;
    };
  }

  private limitsSet(params: unknown): void {
    const read = check(commandSchemas.setLimits.params, params);
    if (read.ok) this.options.limitsSet(read.value.schedules);
  }
}

import { errorText } from "../../../src/kernel/errors.ts";
import type { Logger } from "../../../src/kernel/logger.ts";
import type { Cmd, Outcome } from "./envelope.ts";
import { printable } from "./envelope.ts";
import type { CommandHandler } from "./everest-module.ts";
import { CommandError } from "./everest-module.ts";

/** Commands in work at once; more are answered with an error. */
const mostInWork = 256;
/** Ids of the commands heard last, by which one that comes twice is known. */
const mostRemembered = 512;

export interface CommandDeskOptions {
  readonly logger: Logger;
  answer(command: Cmd, name: string, outcome: Outcome): void;
}

/** Does what other modules command, each command once, and answers each once. */
export class CommandDesk {
  private readonly options: CommandDeskOptions;
  private readonly seen = new Set<string>();
  private readonly inWork = new Map<object, (outcome: Outcome) => void>();
  private closed = false;
  private waiters: (() => void)[] = [];

  constructor(options: CommandDeskOptions) {
    this.options = options;
  }

  /** @param name for the log and the answer's topic */
  take(command: Cmd, name: string, handler: CommandHandler): void {
    const key = `${command.origin}/${command.id}`;
    if (this.seen.has(key)) {
      this.options.logger.debug("a command that came twice is done once", { command: name });
      return;
    }
    this.remember(key);
    const token = {};
    const finish = (outcome: Outcome): void => {
      if (!this.inWork.delete(token)) return;
      this.options.answer(command, name, outcome);
      if (this.inWork.size === 0) for (const waiter of this.waiters.splice(0)) waiter();
    };
    this.inWork.set(token, finish);
    if (this.closed) finish(leaving);
    else if (this.inWork.size > mostInWork) finish(tooMany);
    else void this.work(command, name, handler).then(finish);
  }

  /** Resolves when nothing is in work. */
  async idle(): Promise<void> {
    if (this.inWork.size === 0) return;
    await new Promise<void>((resolve) => this.waiters.push(resolve));
  }

  /** From now on commands are answered that we leave; `unfinished`: those in work too. */
  close(unfinished = false): void {
    this.closed = true;
    if (unfinished) for (const finish of [...this.inWork.values()]) finish(leaving);
  }

  private async work({ args, origin }: Cmd, name: string, handler: CommandHandler): Promise<Outcome> {
    try {
      return { ok: true, value: await handler(args, origin) };
    } catch (error) {
      if (error instanceof CommandError) return { ok: false, type: error.type, message: error.message };
      this.options.logger.error("a command of another module failed", {
        command: name,
        origin: printable(origin),
        error: errorText(error),
      });
      return { ok: false, type: "HandlerException", message: errorText(error) };
    }
  }

  private remember(key: string): void {
    this.seen.add(key);
    const [oldest] = this.seen;
    if (this.seen.size > mostRemembered && oldest !== undefined) this.seen.delete(oldest);
  }
}

const leaving: Outcome = { ok: false, type: "Shutdown", message: "the module is leaving" };
const tooMany: Outcome = {
  ok: false,
  type: "HandlerException",
  message: `more than ${mostInWork} commands are in work; try again later`,
};

import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { ChargerError } from "../model/charger-error.ts";
import type { ChargerCommandName, ChargerCommands, CommandReply, Done } from "../ports/charger-commands.ts";
import type { Charger } from "../ports/charger.ts";
import type { StationNotice } from "../ports/station-notices.ts";
import type { StationFacts } from "./station-facts.ts";

const silenceId = "ocpp-station/no-answer";

/** The fault of hardware that is there and does not answer a command in time. */
const noAnswer = (name: ChargerCommandName): ChargerError => ({
  id: silenceId,
  type: "ocpp-station/CommunicationFault",
  blocking: false,
  message: `the charger did not answer "${name}"`,
});

/** The hardware understood, and does not do it. */
export const isRefusal = (
  reply: CommandReply<Done>,
): reply is Extract<CommandReply<Done>, { message?: string | undefined }> =>
  reply.status === "rejected" || reply.status === "unsupported";

/** Commands to the hardware, with the log line that a refused or unanswered one deserves. */
export class Hardware {
  private readonly charger: Charger;
  private readonly logger: Logger;
  private readonly facts: StationFacts;

  constructor(charger: Charger, logger: Logger, facts: StationFacts) {
    this.charger = charger;
    this.logger = logger;
    this.facts = facts;
  }

  get sessionOwner(): Charger["sessionOwner"] {
    return this.charger.sessionOwner;
  }

  /**
   * Sends a command and resolves with how it ended; anything but `ok` is in the log. Never rejects. Hardware that does
   * not answer is a fault of the station until it answers again (DESIGN, the hardware port). `quiet`: it was in the log before.
   */
  async ask<N extends ChargerCommandName>(
    name: N,
    params: ChargerCommands[N]["params"],
    { quiet = false } = {},
  ): Promise<CommandReply<ChargerCommands[N]["result"]>> {
    let reply: CommandReply<ChargerCommands[N]["result"]>;
    try {
      reply = await this.charger.command(name, params);
    } catch (error) {
      return this.failed(name, error);
    }
    if (reply.status !== "ok")
      this.logger[quiet ? "debug" : "warn"](`the charger did not do "${name}": ${reply.status}`, {
        message: reply.message,
      });
    if (reply.status === "timeout") this.silent(name);
    else if (reply.status !== "offline") this.heard();
    return reply;
  }

  /** Sends a command nobody waits for. */
  tell<N extends ChargerCommandName>(name: N, params: ChargerCommands[N]["params"]): void {
    void this.ask(name, params);
  }

  /** Tells it something it may drop. A driver that breaks its promise not to throw costs a line in the log. */
  notice(notice: StationNotice): void {
    try {
      this.charger.notice?.(notice);
    } catch (error) {
      this.logger.error(`the driver failed on the notice "${notice.type}"`, { error: errorText(error) });
    }
  }

  /** A driver that breaks its promise not to reject did not do it, and costs a line in the log. */
  private failed(name: ChargerCommandName, error: unknown): { status: "rejected"; message: string } {
    const message = errorText(error);
    this.logger.error(`the driver failed on "${name}"`, { error: message });
    return { status: "rejected", message };
  }

  /** Sets the hardware's clock, where it has one to set; ms since the epoch. */
  setTime(wall: number): void {
    if (this.facts.online && this.facts.supports.includes("setTime")) this.tell("setTime", { wall });
  }

  /** It answers, or has come anew. */
  heard(): void {
    if (this.facts.errors.has(silenceId)) this.facts.errorBook.clear({}, silenceId);
  }

  private silent(name: ChargerCommandName): void {
    if (!this.facts.errors.has(silenceId)) this.facts.errorBook.raiseOwn(noAnswer(name));
  }
}

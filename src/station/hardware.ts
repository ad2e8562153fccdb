import type { Logger } from "../kernel/logger.ts";
import type { ChargerCommandName, ChargerCommands, CommandReply } from "../ports/charger-commands.ts";
import type { Charger } from "../ports/charger.ts";

/** Commands to the hardware, with the log line that a refused or unanswered one deserves. */
export class Hardware {
  private readonly charger: Charger;
  private readonly logger: Logger;

  constructor(charger: Charger, logger: Logger) {
    this.charger = charger;
    this.logger = logger;
  }

  get sessionOwner(): Charger["sessionOwner"] {
    return this.charger.sessionOwner;
  }

  /** Sends a command and resolves with how it ended; anything but `ok` is in the log. Never rejects. */
  async ask<N extends ChargerCommandName>(
    name: N,
    params: ChargerCommands[N]["params"],
  ): Promise<CommandReply<ChargerCommands[N]["result"]>> {
    const reply = await this.charger.command(name, params);
    if (reply.status !== "ok")
      this.logger.warn(`the charger did not do "${name}": ${reply.status}`, { message: reply.message });
    return reply;
  }

  /** Sends a command nobody waits for. */
  tell<N extends ChargerCommandName>(name: N, params: ChargerCommands[N]["params"]): void {
    void this.ask(name, params);
  }
}

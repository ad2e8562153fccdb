import { errorText } from "../../../src/kernel/errors.ts";
import type { CommandReply, Done } from "../../../src/ports/charger-commands.ts";
import type { Connection } from "../protocol/everest-module.ts";
import { rejected } from "./reply.ts";

/**
 * A node of the energy tree that takes limits. One command is under way at a time; whoever comes meanwhile waits, and then the
 * newest limits go for all of them: a node that hangs piles up nothing.
 */
export class EnergySink {
  readonly connection: Connection;
  /** 0: the whole station. */
  readonly evse: number;
  /** It refused a repetition, and the log says so. */
  failing = false;
  private readonly send: () => Promise<CommandReply<Done>>;
  private readonly waiting: ((reply: CommandReply<Done>) => void)[] = [];
  private underWay = false;

  /** @param send sends what holds at that moment */
  constructor(connection: Connection, evse: number, send: (sink: EnergySink) => Promise<CommandReply<Done>>) {
    this.connection = connection;
    this.evse = evse;
    this.send = () => send(this);
  }

  get busy(): boolean {
    return this.underWay;
  }

  /** Sends the newest limits as soon as may be. */
  async tell(): Promise<CommandReply<Done>> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      if (!this.underWay) void this.drain();
    });
  }

  /** Nobody waits any more; a command under way ends by itself. */
  stop(): void {
    for (const answer of this.waiting.splice(0)) answer({ status: "offline" });
  }

  private async drain(): Promise<void> {
    this.underWay = true;
    while (this.waiting.length > 0) {
      const answers = this.waiting.splice(0);
      const reply = await this.send().catch((error: unknown) => rejected(errorText(error)));
      for (const answer of answers) answer(reply);
    }
    this.underWay = false;
  }
}

import type { Clock, Timer } from "../../../src/kernel/clock.ts";
import type { CmdResult } from "./envelope.ts";
import type { CallReply } from "./everest-module.ts";
import type { PublishQueue, Queued } from "./publish-queue.ts";

interface Pending {
  /** Where its answer must come. */
  readonly replyTopic: string;
  readonly timer: Timer;
  readonly message: Queued;
  readonly end: (reply: CallReply) => void;
}

export interface CallMessage {
  readonly id: string;
  readonly topic: string;
  readonly replyTopic: string;
  /** As it goes on the wire. */
  readonly message: unknown;
  readonly deadlineMs: number;
}

/** As many calls as may wait for their answer. */
const mostPending = 1000;

/** Our commands to others on their way: each ends by its answer, its deadline, or `abandon`. A lost link ends none. */
export class Calls {
  private readonly clock: Clock;
  private readonly queue: PublishQueue;
  private readonly pending = new Map<string, Pending>();
  private waiters: (() => void)[] = [];

  constructor(clock: Clock, queue: PublishQueue) {
    this.clock = clock;
    this.queue = queue;
  }

  /** Resolves when none waits. */
  async idle(): Promise<void> {
    if (this.pending.size === 0) return;
    await new Promise<void>((resolve) => this.waiters.push(resolve));
  }

  call({ id, topic, replyTopic, message, deadlineMs }: CallMessage): Promise<CallReply> {
    if (this.pending.size >= mostPending) return Promise.resolve({ status: "offline" });
    const queued = this.queue.add(topic, message, "awaited");
    if (!queued) return Promise.resolve({ status: "offline" });
    return new Promise((resolve) => {
      const end = (reply: CallReply): void => {
        this.pending.get(id)?.timer.cancel();
        this.pending.delete(id);
        resolve(reply);
        if (this.pending.size === 0) for (const waiter of this.waiters.splice(0)) waiter();
      };
      const timer = this.clock.setTimer("everest call", deadlineMs, () => {
        // Nobody is to do later what nobody expects any more.
        this.queue.withdraw(queued);
        end({ status: "timeout" });
      });
      this.pending.set(id, { replyTopic, timer, message: queued, end });
    });
  }

  /** False: nobody waits for it (any more). */
  answer(topic: string, { id, outcome }: CmdResult): boolean {
    const call = this.pending.get(id);
    if (!call || call.replyTopic !== topic) return false;
    this.queue.withdraw(call.message);
    call.end(
      outcome.ok
        ? { status: "ok", value: outcome.value }
        : { status: "error", type: outcome.type, message: outcome.message },
    );
    return true;
  }

  /** Ends all: whether what was sent is done remains unknown. */
  abandon(): void {
    for (const { message, end } of [...this.pending.values()])
      end(this.queue.withdraw(message) ? { status: "offline" } : { status: "timeout" });
  }
}

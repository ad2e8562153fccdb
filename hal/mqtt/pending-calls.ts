import type { Clock, Timer } from "../../src/kernel/clock.ts";

/** How a call ended, when it was not by an answer. */
export type Unanswered = "timeout" | "abandoned" | "refused";

interface Pending<Reply> {
  readonly timer: Timer;
  /** Takes the answer; false when it is nonsense and the call goes on waiting. */
  readonly answer: (reply: Reply) => boolean;
  readonly end: (why: Unanswered) => void;
  readonly send: () => void;
}

export interface CallOptions<Reply, R> {
  readonly id: string;
  readonly deadlineMs: number;
  /** Puts it on the wire; called again when the connection is back. */
  send(): void;
  /** The answer made sense of; undefined: nonsense, go on waiting. */
  read(reply: Reply): R | undefined;
}

/** Calls that wait for their answer, found by their correlation id. Each ends: by answer, deadline or `abandon`. */
export class PendingCalls<Reply> {
  private readonly clock: Clock;
  private readonly most: number;
  private readonly pending = new Map<string, Pending<Reply>>();

  /** @param most how many may wait at once; more are `refused` */
  constructor(clock: Clock, most = 256) {
    this.clock = clock;
    this.most = most;
  }

  call<R>({ id, deadlineMs, send, read }: CallOptions<Reply, R>): Promise<R | Unanswered> {
    if (this.pending.size >= this.most) return Promise.resolve("refused");
    return new Promise((resolve) => {
      const finish = (outcome: R | Unanswered): void => {
        this.pending.get(id)?.timer.cancel();
        this.pending.delete(id);
        resolve(outcome);
      };
      this.pending.set(id, {
        timer: this.clock.setTimer("mqtt reply", deadlineMs, () => finish("timeout")),
        answer: (reply) => {
          const value = read(reply);
          if (value !== undefined) finish(value);
          return value !== undefined;
        },
        end: finish,
        send,
      });
      send();
    });
  }

  /** `unknown`: nobody waits for this id (any more). */
  answer(id: string, reply: Reply): "taken" | "nonsense" | "unknown" {
    const call = this.pending.get(id);
    if (!call) return "unknown";
    return call.answer(reply) ? "taken" : "nonsense";
  }

  /** Sends every waiting call again: the other side answers a repeated id once. */
  resend(): void {
    for (const call of this.pending.values()) call.send();
  }

  abandon(): void {
    for (const call of [...this.pending.values()]) call.end("abandoned");
  }
}

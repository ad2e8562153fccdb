import type { Clock, Timer } from "../kernel/clock.ts";
import type { Logger } from "../kernel/logger.ts";
import type { CallOutcome } from "../model/rpc.ts";
import type { ErrorFrame, ResultFrame } from "./frame.ts";

interface Pending {
  readonly messageId: string;
  readonly done: (outcome: CallOutcome) => void;
  readonly timer: Timer;
}

/**
 * The CALL of ours that is in flight on one connection: never more than one (1.6J §4.1.1). An answer that comes late,
 * twice, or to nothing is ignored and logged.
 */
export class OutboundCalls {
  private readonly clock: Clock;
  private readonly logger: Logger;
  private readonly timeoutMs: () => number;
  private pending: Pending | null = null;

  /** @param timeoutMs how long to wait for an answer, read anew for each CALL */
  constructor(clock: Clock, logger: Logger, timeoutMs: () => number) {
    this.clock = clock;
    this.logger = logger;
    this.timeoutMs = timeoutMs;
  }

  get busy(): boolean {
    return this.pending !== null;
  }

  /**
   * Puts a CALL in flight. `done` is called exactly once: with the answer, `timeout`, or `offline` when `transmit`
   * says that there is no connection or the connection closes first. Must not be called while busy.
   */
  start(messageId: string, transmit: () => boolean, done: (outcome: CallOutcome) => void): void {
    const timer = this.clock.setTimer("call-timeout", this.timeoutMs(), () => {
      this.logger.warn("no answer to a CALL within the time-out", { messageId });
      this.finish({ kind: "timeout" });
    });
    this.pending = { messageId, done, timer };
    if (!transmit()) this.finish({ kind: "offline" });
  }

  answered(frame: ResultFrame | ErrorFrame): void {
    if (this.pending?.messageId !== frame.messageId) {
      this.logger.warn("ignored an answer to no CALL in flight", { messageId: frame.messageId });
      return;
    }
    if (frame.kind === "result") this.finish({ kind: "result", payload: frame.payload });
    else this.finish({ kind: "error", code: frame.code, description: frame.description });
  }

  /** An answer that cannot be read, whose id can: waiting for a better one would only cost the time-out. */
  brokenAnswer(messageId: string, reason: string): void {
    if (this.pending?.messageId === messageId)
      this.finish({ kind: "error", code: "", description: `the answer is malformed (${reason})` });
  }

  /** The connection is gone: what is in flight ends as `offline`. */
  close(): void {
    this.finish({ kind: "offline" });
  }

  private finish(outcome: CallOutcome): void {
    const { pending } = this;
    if (!pending) return;
    this.pending = null;
    pending.timer.cancel();
    pending.done(outcome);
  }
}

import type { Clock, Timer } from "../kernel/clock.ts";
import type { TransferFailure, UploadOutcome } from "../ports/file-transfer.ts";

/** How long an attempt may stand still, and may take in all, ms. */
export interface Deadlines {
  readonly idleMs: number;
  readonly totalMs: number;
}

/** Why an attempt ended early. */
export class TransferError extends Error {
  readonly why: TransferFailure;
  readonly final: boolean;

  constructor(why: TransferFailure, message: string, final = false) {
    super(message);
    this.why = why;
    this.final = final;
  }
}

/** Ends whatever the attempt has open, once, with why. */
type Cancel = (error: Error) => void;

/** One attempt under its deadlines: `alive` is told with every sign of life. */
export class Attempt {
  private readonly clock: Clock;
  private readonly deadlines: Deadlines;
  private readonly total: Timer;
  private idle: Timer | null = null;
  private readonly open = new Set<Cancel>();
  private ended: Error | null = null;

  constructor(clock: Clock, deadlines: Deadlines) {
    this.clock = clock;
    this.deadlines = deadlines;
    this.total = clock.setTimer("upload takes too long", deadlines.totalMs, () =>
      this.cancel(new TransferError("unreachable", "the upload took too long")),
    );
    this.alive();
  }

  /** Something came or went: the time to stand still begins anew. */
  alive(): void {
    this.idle?.cancel();
    if (this.ended) return;
    this.idle = this.clock.setTimer("upload stands still", this.deadlines.idleMs, () =>
      this.cancel(new TransferError("unreachable", "the server did not answer in time")),
    );
  }

  /** Ends `cancel` with the attempt, at once when it is over already; the function returned lets go of it. */
  during(cancel: Cancel): () => void {
    if (this.ended) cancel(this.ended);
    else this.open.add(cancel);
    return () => {
      this.open.delete(cancel);
    };
  }

  cancel(error: Error): void {
    this.finish(error);
    for (const cancel of [...this.open]) cancel(error);
  }

  /** Its timers go. */
  finish(error: Error): void {
    this.ended ??= error;
    this.total.cancel();
    this.idle?.cancel();
  }
}

/** Runs one attempt; whatever it throws becomes an outcome. */
export async function attempt(
  clock: Clock,
  deadlines: Deadlines,
  signal: AbortSignal,
  run: (attempt: Attempt) => Promise<void>,
): Promise<UploadOutcome> {
  const aborted = (): boolean => signal.aborted;
  if (aborted()) return { kind: "aborted" };
  const one = new Attempt(clock, deadlines);
  const abort = (): void => one.cancel(new TransferError("unreachable", "aborted"));
  signal.addEventListener("abort", abort, { once: true });
  try {
    await run(one);
    return aborted() ? { kind: "aborted" } : { kind: "done" };
  } catch (error) {
    if (aborted()) return { kind: "aborted" };
    if (error instanceof TransferError)
      return { kind: "failed", why: error.why, message: error.message, final: error.final };
    // The system's words: they name host and port, never credentials.
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "failed", why: "unreachable", message };
  } finally {
    signal.removeEventListener("abort", abort);
    one.finish(new TransferError("unreachable", "over"));
  }
}

import type { Clock, Timer } from "../src/kernel/clock.ts";
import type { CsmsEvent, DemoMessage } from "./messages.ts";

interface Waiting {
  readonly what: string;
  readonly test: (message: DemoMessage) => boolean;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * Waits for messages the CSMS sees, one expectation after another. Messages of one act may come in any order: nothing is
 * missed for being early. All waits share one deadline.
 */
export class Watch {
  /** What every wait ends with once time is up or it was aborted. */
  readonly failure = new Error("the scenario ended early");
  /** What was being waited for when time was up. */
  missing: string | null = null;
  private seen: DemoMessage[] = [];
  private waiting: Waiting | null = null;
  private over = false;
  private readonly clock: Clock;
  private readonly leave: () => void;
  private readonly deadline: Timer;
  private pacing: Timer | null = null;

  constructor(
    csms: { on(listener: (event: CsmsEvent) => void): () => void },
    deadlineMs: number,
    clock: Clock,
    signal: AbortSignal | undefined,
  ) {
    this.clock = clock;
    this.leave = csms.on((event) => {
      if (event.type === "message") this.saw(event.message);
    });
    this.deadline = clock.setTimer("demo deadline", deadlineMs, () => {
      this.missing = this.waiting?.what ?? "the next step";
      this.end();
    });
    if (signal?.aborted === true) this.end();
    signal?.addEventListener("abort", () => this.end(), { once: true });
  }

  /** Resolves with the first message that passes; rejects with `failure`. */
  until(what: string, test: (message: DemoMessage) => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.over) {
        reject(this.failure);
        return;
      }
      this.waiting = { what, test, resolve, reject };
      const early = this.seen;
      this.seen = [];
      for (const message of early) this.saw(message);
    });
  }

  /** Lets time pass for the reader's sake. */
  pause(ms: number): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.over) {
        reject(this.failure);
        return;
      }
      this.waiting = { what: "a pause to end", test: () => false, resolve, reject };
      this.pacing = this.clock.setTimer("demo pace", ms, () => {
        this.waiting = null;
        resolve();
      });
    });
  }

  /** Forgets what was seen so far: what comes before an act is not caused by it. */
  forget(): void {
    this.seen = [];
  }

  close(): void {
    this.over = true;
    this.leave();
    this.deadline.cancel();
    this.pacing?.cancel();
  }

  private saw(message: DemoMessage): void {
    if (this.waiting?.test(message) === true) {
      const { resolve } = this.waiting;
      this.waiting = null;
      resolve();
    } else {
      this.seen.push(message);
      if (this.seen.length > 1000) this.seen.shift();
    }
  }

  private end(): void {
    if (this.over) return;
    const { waiting } = this;
    this.close();
    this.waiting = null;
    waiting?.reject(this.failure);
  }
}

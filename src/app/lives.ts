import type { Clock, Timer } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Life } from "./life.ts";

/** How long after a beginning that failed the next one is tried, ms. */
const retryMs = 10_000;

/** How a life came about: with the program, after one that asked for the next, or after a pause. */
export type Beginning = "start" | "restart" | "resume";

export interface LivesOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  /** `restart` is for this life to ask for the next one. */
  readonly begin: (how: Beginning, restart: (reason: string, afterMs?: number) => void) => Promise<Life>;
  /** A life has begun, and is wanted. */
  readonly began: (life: Life) => void;
  /** The present life, if any, is about to end. */
  readonly ending: () => void;
}

/**
 * The lives of one station, one after the other: the next begins when the last has ended, however many restarts, pauses and
 * ends are asked for meanwhile.
 */
export class Lives {
  private readonly options: LivesOptions;
  private life: Life | null = null;
  private wanted: "nothing" | "life" | "pause" | "end" = "nothing";
  /** Names the life that may ask for the next one. */
  private newest = Symbol("life");
  /** The life that is beginning or giving way to the next; settled when nothing is. */
  private changing: Promise<void> = Promise.resolve();
  private retry: Timer | null = null;
  private stopping: Promise<void> | null = null;

  constructor(options: LivesOptions) {
    this.options = options;
  }

  /** The present life; null in between. */
  get current(): Life | null {
    return this.life;
  }

  /** Rejects when the first life cannot begin. */
  async start(): Promise<void> {
    this.wanted = "life";
    this.changing = this.begin("start");
    await this.changing;
  }

  /** Ends the present life, and begins none; false when none is wanted anyway. */
  async suspend(): Promise<boolean> {
    if (this.wanted !== "life") return false;
    this.wanted = "pause";
    this.retry?.cancel();
    this.then(() => this.end());
    await this.changing;
    return true;
  }

  /** Begins a life again, tried until it succeeds; false when nothing was suspended. */
  async resume(): Promise<boolean> {
    if (this.wanted !== "pause") return false;
    this.wanted = "life";
    this.then(() => this.beginAgain("resume"));
    await this.changing;
    return true;
  }

  /** For good. */
  stop(): Promise<void> {
    this.wanted = "end";
    this.retry?.cancel();
    this.stopping ??= (async () => {
      await this.changing.catch(() => undefined);
      await this.end();
    })();
    return this.stopping;
  }

  private restart(reason: string, afterMs = 0): void {
    if (this.wanted !== "life") return;
    this.options.logger.warn("the station restarts", { reason, ...(afterMs > 0 ? { afterMs } : {}) });
    this.then(async () => {
      await this.end();
      if (afterMs > 0) this.tryAgain("restart", afterMs);
      else await this.beginAgain("restart");
    });
  }

  /** Once what goes on is over. */
  private then(act: () => Promise<void>): void {
    const before = this.changing;
    this.changing = (async () => {
      await before.catch(() => undefined);
      await act();
    })().catch((error: unknown) => {
      this.options.logger.error("the station could not end as it should", { error: errorText(error) });
      this.tryAgain("restart");
    });
  }

  private async end(): Promise<void> {
    const { life } = this;
    this.life = null;
    this.newest = Symbol("life");
    this.options.ending();
    await life?.stop();
  }

  private async begin(how: Beginning): Promise<void> {
    const name = Symbol("life");
    this.newest = name;
    // One that is over may still be busy with its reset.
    const restart = (reason: string, afterMs?: number): void => {
      if (this.newest === name) this.restart(reason, afterMs);
    };
    this.life = await this.options.begin(how, restart);
    if (this.wanted === "life") this.options.began(this.life);
  }

  /** Tries until it succeeds: a disk that is full today must not leave a dead station for ever. */
  private async beginAgain(how: Beginning): Promise<void> {
    if (this.wanted !== "life" || this.life) return;
    try {
      await this.begin(how);
    } catch (error) {
      this.options.logger.error("the restart failed; it is tried again", { error: errorText(error) });
      this.tryAgain(how);
    }
  }

  private tryAgain(how: Beginning, afterMs = retryMs): void {
    if (this.wanted !== "life") return;
    this.retry?.cancel();
    this.retry = this.options.clock.setTimer("restart", afterMs, () => this.then(() => this.beginAgain(how)));
  }
}

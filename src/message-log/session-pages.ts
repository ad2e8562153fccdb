import { isAbsolute } from "node:path";
import type { Timer } from "../kernel/clock.ts";
import { clip, printable } from "./printable.ts";
import type { LogRecord } from "./record.ts";
import type { SessionPageOptions } from "./session-page.ts";
import { SessionPage, settleMs } from "./session-page.ts";

/** ms the answers to CALLs in flight are waited for when a session is over. */
const answersMs = 30_000;
/** Pages open or being closed; hardware that names sessions faster than they are written gets no more. */
const maxPages = 256;
const maxPath = 4096;

export interface SessionPagesOptions extends Omit<SessionPageOptions, "session" | "dir" | "after"> {
  /** Runs after all frames that came before it. */
  readonly inTurn: (act: () => void) => void;
}

/** The pages of the sessions that run, and of those that wait for their last answers (`session_logging`). */
export class SessionPages {
  private readonly options: SessionPagesOptions;
  private readonly running = new Map<string, SessionPage>();
  private readonly ending = new Map<SessionPage, Timer>();
  private readonly finishing = new Set<Promise<void>>();
  /** The page of each folder that began last, until it has its number. */
  private readonly last = new Map<string, Promise<void>>();

  constructor(options: SessionPagesOptions) {
    this.options = options;
  }

  get size(): number {
    return this.running.size + this.ending.size;
  }

  /** The same session told again goes on; in another folder it is another one. */
  begins(session: string, dir: string, mono: number): void {
    if (this.running.get(session)?.dir === dir) return;
    this.ends(session, mono);
    const { logger } = this.options;
    const problem = this.obstacle(dir);
    if (problem === null) this.running.set(session, this.page(session, dir));
    else logger.warn(`a session is not logged: ${problem}`, { session, path: clip(printable(dir), 200) });
  }

  ends(session: string, mono: number): void {
    const page = this.running.get(session);
    if (!page) return;
    this.running.delete(session);
    page.end(mono);
    this.wait(page, settleMs, () => {
      if (page.isComplete(this.options.clock.monotonic())) this.finish(page);
      else this.wait(page, answersMs, () => this.finish(page));
    });
  }

  /** @param line the record as a line of a page, rendered when somebody takes it */
  take(record: LogRecord, line: () => string, mono: number): void {
    for (const page of this.running.values()) page.take(record, line, mono);
    for (const page of [...this.ending.keys()]) {
      page.take(record, line, mono);
      if (page.isComplete(mono)) this.finish(page);
    }
  }

  async flush(): Promise<void> {
    const pages = [...this.running.values(), ...this.ending.keys()];
    await Promise.all([...this.finishing, ...pages.map((page) => page.flush())]);
  }

  /** Sessions that still run leave their page incomplete. */
  async close(): Promise<void> {
    for (const page of [...this.ending.keys()]) this.finish(page);
    const running = [...this.running.values()];
    this.running.clear();
    await Promise.all([...this.finishing, ...running.map((page) => page.leave())]);
  }

  private page(session: string, dir: string): SessionPage {
    const after = this.last.get(dir) ?? Promise.resolve();
    const page = new SessionPage({ ...this.options, session, dir, after });
    this.last.set(dir, page.numbered);
    void page.numbered.then(() => {
      if (this.last.get(dir) === page.numbered) this.last.delete(dir);
    });
    return page;
  }

  private wait(page: SessionPage, ms: number, act: () => void): void {
    const { clock, inTurn } = this.options;
    const whenDue = (): void => inTurn(() => (this.ending.has(page) ? act() : undefined));
    this.ending.set(page, clock.setTimer("end of a session log", ms, whenDue, { background: true }));
  }

  private finish(page: SessionPage): void {
    this.ending.get(page)?.cancel();
    this.ending.delete(page);
    const finished = page.finish().finally(() => this.finishing.delete(finished));
    this.finishing.add(finished);
  }

  /** Why nothing can be logged there; null when it can be tried. */
  private obstacle(dir: string): string | null {
    if (!isAbsolute(dir)) return "the folder the hardware names must be an absolute path";
    if (dir.includes("\0")) return "the folder the hardware names has a NUL in it";
    if (dir.length > maxPath) return `the folder the hardware names is longer than ${maxPath} characters`;
    return this.size + this.finishing.size < maxPages ? null : "too many sessions end at once";
  }
}

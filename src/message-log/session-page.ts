import { join } from "node:path";
import type { Clock } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { FileSystem } from "./files.ts";
import { htmlDataLine, htmlPage } from "./html-page.ts";
import { LogFile } from "./log-file.ts";
import type { LogRecord } from "./record.ts";
import { isoTime } from "./record.ts";

/** Most a page may hold, bytes: folders of session logs are often in memory. */
const maxBytes = 16 * 1024 * 1024;
/** CALLs whose answers are waited for when the session is over. */
const maxInFlight = 256;
const maxNumber = 100_000;
/** After the end of a session, ms in which what the end itself causes is still told (StopTransaction, statuses). */
export const settleMs = 1000;

export interface SessionPageOptions {
  /** Which of those open, in words: `EVSE 1`. */
  readonly session: string;
  /** The folder the hardware named. */
  readonly dir: string;
  readonly files: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
  /** ChargePointId, for the title. */
  readonly station: string;
  /** Resolves when the page that began before in this folder has its number, or will have none. */
  readonly after: Promise<void>;
}

/**
 * The html page of one session: `incomplete-ocpp.html` while it lasts, `ocpp.html` when it is over; from the second in
 * one folder on with a number (`ocpp.1.html`).
 */
export class SessionPage {
  readonly dir: string;
  /** Resolves when the page has its number, or will have none: pages of a folder are numbered in the order they begin. */
  readonly numbered: Promise<void>;
  private readonly options: SessionPageOptions;
  private readonly file: LogFile;
  private readonly inFlight = new Set<string>();
  private bytes = 0;
  private left = 0;
  /** Monotonic ms at which the session ended. */
  private endedAt: number | null = null;
  private isNumbered: () => void = () => undefined;

  constructor(options: SessionPageOptions) {
    const { dir, files, clock, logger, session, station } = options;
    this.options = options;
    this.dir = dir;
    this.numbered = new Promise((resolve) => {
      this.isNumbered = resolve;
    });
    this.file = new LogFile({
      ...{ files, dir, clock, logger },
      base: "incomplete-ocpp",
      extension: "html",
      header: htmlPage(station === "" ? session : `${station} · ${session}`),
      // It never rotates: what is beyond its bound is counted.
      policy: { dateSuffix: false, maxBytes: Number.MAX_SAFE_INTEGER, maxFiles: 1 },
      gap: (missing) => this.note(`${missing} lines are missing here: the disk did not keep up`),
      claim: async () => {
        await options.after;
        return this.claim().finally(this.isNumbered);
      },
    });
    this.file.line(this.note(`session log of ${session} begins`));
  }

  /** Nothing more belongs to it at this moment (monotonic ms): the session is over, and its CALLs are answered. */
  isComplete(mono: number): boolean {
    return this.endedAt !== null && mono >= this.endedAt + settleMs && this.inFlight.size === 0;
  }

  end(mono: number): void {
    this.endedAt ??= mono;
  }

  /** Takes what belongs to the session: all until it is over, then answers to CALLs that are in the page. */
  take(record: LogRecord, line: () => string, mono: number): void {
    const late = this.endedAt !== null && mono >= this.endedAt + settleMs;
    if (record.kind === "call") {
      if (late) return;
      if (this.inFlight.size < maxInFlight) this.inFlight.add(`${record.direction}:${record.id}`);
    } else if (record.kind === "result" || record.kind === "error") {
      const known = this.inFlight.delete(`${record.direction === "in" ? "out" : "in"}:${record.id}`);
      if (late && !known) return;
    } else if (late) return;
    const text = line();
    this.bytes += Buffer.byteLength(text) + 1;
    if (this.bytes > maxBytes) this.left += 1;
    else this.file.line(text);
  }

  flush(): Promise<void> {
    return this.file.flush();
  }

  /** Writes what waits and leaves the file as incomplete: the station ends, not the session. */
  leave(): Promise<void> {
    return this.file.close().finally(this.isNumbered);
  }

  /** Writes what waits and gives the file its final name. */
  async finish(): Promise<void> {
    if (this.left > 0) this.file.line(this.note(`${this.left} lines are not here: the page was full`));
    this.file.line(this.note("the session ended"));
    await this.file.close().finally(this.isNumbered);
    if (this.file.name === null) return;
    const { files, logger } = this.options;
    try {
      await files.rename(this.file.path, join(this.dir, await this.finalName(this.file.name)));
    } catch (error) {
      logger.warn("the log of a session could not get its final name; it stays incomplete", {
        file: this.file.path,
        error: errorText(error),
      });
    }
  }

  /** The first number that neither a running nor a finished session of this folder has. */
  private async claim(): Promise<string> {
    const { files } = this.options;
    const names = new Set(await files.list(this.dir));
    for (let number = 0; number < maxNumber; number++) {
      const base = `incomplete-${numbered(number)}`;
      if (names.has(`${numbered(number)}.html`) || names.has(`${base}.html`)) continue;
      if (await files.create(join(this.dir, `${base}.html`))) return base;
    }
    throw new Error(`${this.dir} has too many session logs`);
  }

  /** Its own number, unless somebody else took that meanwhile. */
  private async finalName(base: string): Promise<string> {
    const names = new Set(await this.options.files.list(this.dir));
    const own = `${base.slice("incomplete-".length)}.html`;
    if (!names.has(own)) return own;
    for (let number = 1; ; number++)
      if (!names.has(`${numbered(number)}.html`)) return `${numbered(number)}.html`;
  }

  private note(text: string): string {
    return htmlDataLine({ time: isoTime(this.options.clock.wall()), kind: "note", text });
  }
}

const numbered = (number: number): string => (number === 0 ? "ocpp" : `ocpp.${number}`);

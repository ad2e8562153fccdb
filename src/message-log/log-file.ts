import { join } from "node:path";
import type { Clock, Timer } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { AppendFile, FileSystem } from "./files.ts";
import type { RotationPolicy } from "./rotation.ts";
import { rotate } from "./rotation.ts";

/** Text that may wait for the disk, in UTF-16 units; beyond it lines are dropped and counted. */
const maxWaiting = 2 * 1024 * 1024;
const maxChunk = 256 * 1024;
/** After the disk refused, ms until it is tried again. */
const retryMs = 30_000;

/** A line that waits; a gap line stands for several that are missing. */
interface Entry {
  readonly text: string;
  readonly lines: number;
}

export interface LogFileOptions {
  readonly files: FileSystem;
  readonly dir: string;
  /** File name without extension. */
  readonly base: string;
  /** Chooses another base once the folder is there: asked before the file is first opened, again when it could not. */
  readonly claim?: () => Promise<string>;
  readonly extension: string;
  /** What every new file begins with; lines follow. */
  readonly header: string;
  readonly policy: RotationPolicy;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The line that says how many are missing, when writing works again. */
  readonly gap: (missing: number) => string;
}

/**
 * One file that grows by lines. `line` never waits and never throws: text waits in a bounded buffer for one writer that
 * runs behind. A disk that refuses is told of once; lines are counted while it does, and it is tried again.
 */
export class LogFile {
  private readonly options: LogFileOptions;
  /** File name without extension. */
  private base: string;
  private claimed: boolean;
  private waiting: Entry[] = [];
  private waitingLength = 0;
  private missing = 0;
  private running: Promise<void> | null = null;
  private file: AppendFile | null = null;
  private size = 0;
  private empty = true;
  /** A line may be torn in the file: the next one begins with a line end. */
  private torn = false;
  private failing = false;
  private retry: Timer | null = null;
  private closed = false;

  constructor(options: LogFileOptions) {
    this.options = options;
    this.base = options.base;
    this.claimed = options.claim === undefined;
  }

  get path(): string {
    return join(this.options.dir, `${this.base}.${this.options.extension}`);
  }

  /** The base of a file that was chosen (`claim`); null while none is. */
  get name(): string | null {
    return this.claimed ? this.base : null;
  }

  /** Lines dropped so far that no gap line tells of yet. */
  get dropped(): number {
    return this.missing;
  }

  line(text: string): void {
    if (this.closed) return;
    if (this.retry !== null || this.waitingLength + text.length > maxWaiting) {
      this.missing += 1;
      return;
    }
    if (this.missing > 0) this.push(this.options.gap(this.missing), this.missing);
    this.missing = 0;
    this.push(text, 1);
    this.running ??= this.write();
  }

  private push(text: string, lines: number): void {
    this.waiting.push({ text: `${text}\n`, lines });
    this.waitingLength += text.length + 1;
  }

  /** Resolves when everything handed in so far is written or given up. */
  async flush(): Promise<void> {
    while (this.running !== null) await this.running;
  }

  /** Writes what waits and closes; takes nothing more. */
  async close(): Promise<void> {
    this.closed = true;
    this.retry?.cancel();
    await this.flush();
    await this.release();
  }

  private async write(): Promise<void> {
    try {
      while (this.waitingLength > 0) await this.writeChunk();
      if (this.failing) {
        this.failing = false;
        this.options.logger.info("message log is written again", { file: this.path });
      }
    } catch (error) {
      await this.failed(error);
    } finally {
      this.running = null;
      if (this.waitingLength > 0 && this.retry === null) this.running = this.write();
    }
  }

  private async writeChunk(): Promise<void> {
    const { policy } = this.options;
    let file = this.file ?? (await this.openFile());
    const next = this.waiting[0]?.text ?? "";
    if (!this.empty && this.size + Buffer.byteLength(next) > policy.maxBytes) file = await this.rotateFile();
    const opening = this.torn ? "\n" : "";
    const { text, bytes, entries } = this.takeChunk(policy.maxBytes - this.size - opening.length);
    this.torn = true;
    await file.append(opening + text);
    this.torn = false;
    this.size += bytes + opening.length;
    this.empty = false;
    // Only now: a chunk the disk refused still waits, and is counted as missing by `failed`.
    this.waiting.splice(0, entries);
    this.waitingLength -= text.length;
  }

  /** As many lines as fit, at least one. */
  private takeChunk(room: number): { text: string; bytes: number; entries: number } {
    const lines: string[] = [];
    let bytes = 0;
    for (const { text } of this.waiting) {
      const more = Buffer.byteLength(text);
      if (lines.length > 0 && bytes + more > Math.min(room, maxChunk)) break;
      lines.push(text);
      bytes += more;
    }
    return { text: lines.join(""), bytes, entries: lines.length };
  }

  private async openFile(): Promise<AppendFile> {
    await this.options.files.makeFolder(this.options.dir);
    if (!this.claimed) this.base = (await this.options.claim?.()) ?? this.base;
    this.claimed = true;
    let file = await this.options.files.openAppend(this.path);
    if (file.size === 0 && this.options.header !== "") file = await this.begin(file);
    this.file = file;
    this.size = file.size;
    this.torn = !file.complete;
    this.empty = file.size <= Buffer.byteLength(this.options.header);
    return file;
  }

  /** Puts the header under the file's name in one step: whoever opens it, at whatever instant, sees a whole one. */
  private async begin(empty: AppendFile): Promise<AppendFile> {
    const { files, header } = this.options;
    await empty.close();
    const draft = `${this.path}.new`;
    const left = await files.openAppend(draft);
    await left.close();
    if (left.size > 0) await files.remove(draft);
    const file = await files.openAppend(draft);
    try {
      await file.append(header);
    } finally {
      await file.close();
    }
    await files.rename(draft, this.path);
    return files.openAppend(this.path);
  }

  private async rotateFile(): Promise<AppendFile> {
    const { files, dir, extension, policy, clock } = this.options;
    await this.release();
    await rotate(files, dir, this.base, extension, policy, clock.wall());
    return this.openFile();
  }

  private async release(): Promise<void> {
    const { file } = this;
    this.file = null;
    try {
      await file?.close();
    } catch (error) {
      this.options.logger.debug("message log did not close", { file: this.path, error: errorText(error) });
    }
  }

  private async failed(error: unknown): Promise<void> {
    for (const entry of this.waiting) this.missing += entry.lines;
    this.waiting = [];
    this.waitingLength = 0;
    if (!this.failing)
      this.options.logger.warn(
        "message log cannot be written; the station goes on without it and tries again",
        {
          file: this.path,
          error: errorText(error),
        },
      );
    this.failing = true;
    await this.release();
    if (this.closed) return;
    this.retry = this.options.clock.setTimer(
      `message log retry ${this.options.extension}`,
      retryMs,
      () => {
        this.retry = null;
      },
      { background: true },
    );
  }
}

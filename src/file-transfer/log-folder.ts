import { lstat, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createGzip, type Gzip } from "node:zlib";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { UploadFile } from "../ports/file-transfer.ts";
import type { LogRange, LogSource } from "../ports/log-source.ts";
import { lineTime, linesWithin } from "./log-lines.ts";
import { tarEnd, tarHeader, tarPadding } from "./tar.ts";

/** What is read of the logs, and how large the archive may get, bytes: the newest goes first. */
export interface LogBounds {
  readonly readBytes: number;
  readonly archiveBytes: number;
}

const usual: LogBounds = { readBytes: 64 * 1024 * 1024, archiveBytes: 16 * 1024 * 1024 };

/** The most of one file, bytes: its end, which is the newest. */
const mostOfOne = 16 * 1024 * 1024;
const headBytes = 64 * 1024;
/** Names a log may have; what else lies in the folder is none of ours. */
const logName = /^[A-Za-z0-9][\w.@-]*\.(?:log|jsonl|html|txt)(?:\.\d+)?$/;
const longestName = 90;

interface LogEntry {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** When it was last written, ms, wall. */
  readonly at: number;
}

export interface LogFolderDeps {
  readonly dir: string;
  /** Writes what waits. */
  readonly flush: () => Promise<void>;
  /** ms, wall. */
  readonly now: () => number;
  readonly logger: Logger;
  readonly bounds?: LogBounds | undefined;
}

/** The folder of logs as one archive (.tar.gz): message logs of every format and whatever else is logged there. */
export class LogFolder implements LogSource {
  private readonly deps: LogFolderDeps;

  constructor(deps: LogFolderDeps) {
    this.deps = deps;
  }

  async has(range: LogRange): Promise<boolean> {
    await this.flush();
    for (const entry of await this.entries(range)) {
      const began = await this.began(entry);
      if (began === null || began <= (range.latest ?? Infinity)) return true;
    }
    return false;
  }

  async collect(
    name: string,
    range: LogRange,
    facts: readonly { readonly name: string; readonly text: string }[],
    signal: AbortSignal,
  ): Promise<UploadFile | null> {
    const { bounds = usual, now } = this.deps;
    await this.flush();
    const archive = new Archive();
    for (const fact of facts) await archive.add(fact.name, Buffer.from(fact.text), now());
    let read = 0;
    const left: string[] = [];
    for (const entry of await this.entries(range)) {
      if (signal.aborted) return archive.drop();
      if (read + Math.min(entry.bytes, mostOfOne) > bounds.readBytes || archive.bytes > bounds.archiveBytes) {
        left.push(entry.name);
        continue;
      }
      const text = await this.text(entry);
      if (text === null) continue;
      read += Buffer.byteLength(text);
      const wanted = linesWithin(text, range);
      if (wanted !== "") await archive.add(`logs/${entry.name}`, Buffer.from(wanted), entry.at);
    }
    if (left.length > 0) await archive.add("left-out.txt", Buffer.from(`${left.join("\n")}\n`), now());
    const content = await archive.finish();
    return signal.aborted ? null : { name, type: "application/gzip", content };
  }

  /** Files of the folder that may hold something of the range, the newest first. Links are not followed. */
  private async entries({ oldest = -Infinity }: LogRange): Promise<LogEntry[]> {
    const { dir } = this.deps;
    const names = await readdir(dir).catch((): string[] => []);
    const found: LogEntry[] = [];
    for (const name of names.filter((one) => logName.test(one) && one.length <= longestName)) {
      const path = join(dir, name);
      const state = await lstat(path).catch(() => null);
      if (state?.isFile() && state.size > 0 && state.mtimeMs >= oldest)
        found.push({ name, path, bytes: state.size, at: state.mtimeMs });
    }
    return found.sort((a, b) => b.at - a.at);
  }

  /** The end of a file; null when it is gone or cannot be read. */
  private async text({ name, path }: LogEntry): Promise<string | null> {
    try {
      const file = await open(path, "r");
      try {
        const { size } = await file.stat();
        const from = Math.max(0, size - mostOfOne);
        const bytes = Buffer.alloc(size - from);
        const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
        return bytes.subarray(0, bytesRead).toString("utf8");
      } finally {
        await file.close();
      }
    } catch (error) {
      this.deps.logger.warn("a log could not be read for the upload", { name, error: errorText(error) });
      return null;
    }
  }

  /** The time of its first line that names one; null: unknown. */
  private async began({ path }: LogEntry): Promise<number | null> {
    try {
      const file = await open(path, "r");
      try {
        const bytes = Buffer.alloc(headBytes);
        const { bytesRead } = await file.read(bytes, 0, headBytes, 0);
        const lines = bytes.subarray(0, bytesRead).toString("utf8").split("\n");
        return lines.map(lineTime).find((at) => at !== null) ?? null;
      } finally {
        await file.close();
      }
    } catch {
      return null;
    }
  }

  private async flush(): Promise<void> {
    await this.deps.flush().catch(() => undefined);
  }
}

/** A .tar.gz that grows in memory. */
class Archive {
  private readonly gzip: Gzip = createGzip();
  private readonly pieces: Buffer[] = [];
  private readonly done: Promise<void>;
  /** Compressed so far. */
  bytes = 0;

  constructor() {
    this.gzip.on("data", (piece: Buffer) => {
      this.pieces.push(piece);
      this.bytes += piece.byteLength;
    });
    this.done = new Promise((resolve, reject) => {
      this.gzip.once("end", resolve);
      this.gzip.once("error", reject);
    });
    this.done.catch(() => undefined);
  }

  async add(name: string, content: Uint8Array, at: number): Promise<void> {
    await this.write(tarHeader({ name, bytes: content.byteLength, at }));
    await this.write(content);
    await this.write(tarPadding(content.byteLength));
  }

  async finish(): Promise<Uint8Array> {
    await this.write(tarEnd());
    this.gzip.end();
    await this.done;
    return Buffer.concat(this.pieces);
  }

  drop(): null {
    this.gzip.destroy();
    return null;
  }

  private write(bytes: Uint8Array): Promise<void> {
    if (bytes.byteLength === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.gzip.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  }
}

import type { Writable } from "node:stream";
import type { Clock, Timer } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Traffic, TrafficSink } from "../ports/traffic.ts";
import type { FileSystem } from "./files.ts";
import { diskFiles } from "./files.ts";
import { frameText } from "./frame-text.ts";
import { htmlPage } from "./html-page.ts";
import { htmlDataLine } from "./html-page.ts";
import { consoleLine, textLine } from "./lines.ts";
import { LogFile } from "./log-file.ts";
import type { LogRecord } from "./record.ts";
import { isoTime, jsonLine } from "./record.ts";
import { createRecorder } from "./recorder.ts";
import type { RedactRules } from "./redact.ts";
import { createRedactor } from "./redact.ts";
import type { RotationOptions } from "./rotation.ts";
import { rotationPolicy } from "./rotation.ts";
import { SessionPages } from "./session-pages.ts";

/**
 * Formats of LogMessagesFormat that are built; `log`, `html` and `jsonl` write one file each, `session_logging` one per session;
 * `callback` tells the hardware.
 */
export const messageLogFormats = ["console", "log", "html", "session_logging", "callback", "jsonl"] as const;
export type MessageLogFormat = (typeof messageLogFormats)[number];

export interface MessageLogOptions {
  readonly formats: readonly MessageLogFormat[];
  /** Folder of the files; made when missing. */
  readonly dir: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly rotation: RotationOptions;
  readonly redact?: RedactRules;
  /** LogMessagesRaw: keep the text as it was on the wire too. */
  readonly raw?: boolean;
  /** Shown as the title of the html page: the ChargePointId. */
  readonly station?: string;
  /** Where `console` writes; process.stdout unless given. Coloured only when it is a terminal. */
  readonly console?: Writable & { readonly isTTY?: boolean };
  /** Takes each frame, without secrets, where `callback` is asked for. */
  readonly callback?: ((text: string, direction: "in" | "out") => void) | undefined;
  /** A test's file system. */
  readonly files?: FileSystem;
}

export interface MessageLog {
  /** Takes a frame; returns at once, never throws. */
  readonly sink: TrafficSink;
  /**
   * With `session_logging`: from here on frames are also written to a page in this folder, until the session ends. `session`
   * names it among those that run at once. Like `sink`, both return at once and never throw.
   */
  sessionBegins(session: string, dir: string): void;
  sessionEnds(session: string): void;
  /** Paths of the files being written, but for pages of sessions. */
  files(): string[];
  /** Resolves when everything taken so far is written, or given up because the disk refuses. */
  flush(): Promise<void>;
  /** Writes what waits, at most for `closeMs`, and stops. */
  close(): Promise<void>;
}

const base = "ocpp-messages";
/** ms a frame waits so that several are handled at once, away from the path of the message. */
const batchMs = 20;
/** Frames and their UTF-16 units that may wait for that; more come in so short a time only in a flood. */
const maxQueued = 10_000;
const maxQueuedLength = 16 * 1024 * 1024;
/** Frames handled before other work gets a turn. */
const slice = 100;
/** A stalled disk may not hold up the end of the process. */
const closeMs = 500;
const maxConsoleWaiting = 256 * 1024;

/** Writes OCPP traffic in each of the formats asked for. The station goes on whatever happens here. */
export function createMessageLog(options: MessageLogOptions): MessageLog {
  const { clock, logger } = options;
  const formats = new Set(options.formats);
  const record = createRecorder(createRedactor(options.redact), options.raw ?? false);
  const note = (text: string): LogRecord => ({ time: isoTime(clock.wall()), kind: "note", text });
  const missingNote = (missing: number): LogRecord =>
    note(`${missing} ${missing === 1 ? "line is" : "lines are"} missing here: the disk did not keep up`);

  const renderers = {
    log: textLine,
    jsonl: (record, json = jsonLine(record)) => json,
    html: htmlDataLine,
  } satisfies Record<
    Exclude<MessageLogFormat, "console" | "session_logging" | "callback">,
    (record: LogRecord, json?: string) => string
  >;
  const outputs = (["log", "html", "jsonl"] as const)
    .filter((format) => formats.has(format))
    .map((format) => {
      const render = renderers[format];
      const file = new LogFile({
        files: options.files ?? diskFiles,
        dir: options.dir,
        base,
        extension: format,
        header: format === "html" ? htmlPage(options.station ?? "") : "",
        policy: rotationPolicy(options.rotation),
        clock,
        logger,
        gap: (missing) => render(missingNote(missing)),
      });
      return { file, render };
    });
  const callback = formats.has("callback") ? options.callback : undefined;
  const show = formats.has("console") ? consoleOutput(options.console ?? process.stdout) : null;

  /** Frames, and what has to happen in between. */
  let queue: (Traffic | (() => void))[] = [];
  let queuedLength = 0;
  let lost = 0;
  let timer: Timer | null = null;
  let closed = false;

  const pages = formats.has("session_logging")
    ? new SessionPages({
        ...{ files: options.files ?? diskFiles, clock, logger, station: options.station ?? "" },
        inTurn: (act) => inTurn(act),
      })
    : null;

  const idle = outputs.length === 0 && show === null && pages === null && callback === undefined;

  const write = (entry: LogRecord, mono: number): void => {
    show?.(entry);
    const text = callback ? frameText(entry) : null;
    if (entry.kind !== "note" && text !== null) callback?.(text, entry.direction);
    const json = outputs.length > 0 ? jsonLine(entry) : undefined;
    for (const { file, render } of outputs) file.line(render(entry, json));
    let line: string | null = null;
    pages?.take(entry, () => (line ??= htmlDataLine(entry, json)), mono);
  };

  const drain = (limit: number): void => {
    const taken = queue.slice(0, limit);
    queue = queue.slice(limit);
    for (const item of taken) {
      if (typeof item !== "function") queuedLength -= item.text.length;
      try {
        if (typeof item === "function") item();
        else write(record(item), item.mono);
      } catch (error) {
        logger.error("message log could not render a frame", { error: errorText(error) });
      }
    }
    if (lost > 0 && queue.length === 0) {
      write(missingNote(lost), clock.monotonic());
      lost = 0;
    }
  };

  const schedule = (delayMs: number): void => {
    timer ??= clock.setTimer(
      "message log",
      delayMs,
      () => {
        timer = null;
        drain(slice);
        if (queue.length > 0) schedule(0);
      },
      { background: true },
    );
  };

  const inTurn = (act: () => void): void => {
    if (closed) return;
    queue.push(act);
    schedule(batchMs);
  };

  const flush = async (): Promise<void> => {
    drain(queue.length);
    await Promise.all([...outputs.map(({ file }) => file.flush()), pages?.flush()]);
  };

  return {
    sink: (traffic) => {
      if (closed || idle) return;
      if (queue.length >= maxQueued || queuedLength + traffic.text.length > maxQueuedLength) {
        lost += 1;
        return;
      }
      queue.push(traffic);
      queuedLength += traffic.text.length;
      schedule(batchMs);
    },
    sessionBegins: (session, dir) => {
      const mono = clock.monotonic();
      if (pages) inTurn(() => pages.begins(session, dir, mono));
    },
    sessionEnds: (session) => {
      const mono = clock.monotonic();
      if (pages) inTurn(() => pages.ends(session, mono));
    },
    files: () => outputs.map(({ file }) => file.path),
    flush,
    close: async () => {
      if (closed) return;
      closed = true;
      timer?.cancel();
      drain(queue.length);
      let deadline: Timer | null = null;
      const late = new Promise<void>((resolve) => {
        deadline = clock.setTimer("message log close", closeMs, resolve);
      });
      await Promise.race([Promise.all([...outputs.map(({ file }) => file.close()), pages?.close()]), late]);
      stop(deadline);
    },
  };
}

function stop(timer: Timer | null): void {
  timer?.cancel();
}

/** Writes to a stream that may be slow or gone: lines that would pile up are dropped and counted. */
function consoleOutput(stream: Writable & { readonly isTTY?: boolean }): (record: LogRecord) => void {
  let missing = 0;
  let gone = false;
  // A reader that left (EPIPE) is no reason to end the station.
  stream.on("error", () => {
    gone = true;
  });
  return (record) => {
    if (gone || stream.destroyed) return;
    if (stream.writableLength > maxConsoleWaiting) {
      missing += 1;
      return;
    }
    if (missing > 0) stream.write(`(${missing} messages not shown: the console did not keep up)\n`);
    missing = 0;
    stream.write(`${consoleLine(record, stream.isTTY === true)}\n`);
  };
}

import type { Clock } from "../kernel/clock.ts";
import { Emitter } from "../kernel/emitter.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { FileTransfer, TransferFailure, UploadFile } from "../ports/file-transfer.ts";
import type { LogSource } from "../ports/log-source.ts";
import { within } from "./deadline.ts";
import type { Hardware } from "./hardware.ts";
import type { SecurityLog } from "./security-log.ts";
import type { StationFacts } from "./station-facts.ts";

/** What a CSMS asks for (N01; 1.6 whitepaper §4.10). */
export interface LogRequest {
  /** null: GetDiagnostics of 1.6, which has none. */
  readonly requestId: number | null;
  readonly log: "DiagnosticsLog" | "SecurityLog";
  /** A URL; it may hold credentials. */
  readonly location: string;
  /** Attempts after the first. */
  readonly retries?: number | undefined;
  /** From the end of an attempt to the next, s. */
  readonly retryIntervalS?: number | undefined;
  /** What was written from and until then (ms, wall). */
  readonly oldest?: number | undefined;
  readonly latest?: number | undefined;
}

/** How an upload goes, in 2.x's words (UploadLogStatusEnumType). */
export const logStatuses = [
  "Uploading",
  "Uploaded",
  "UploadFailure",
  "BadMessage",
  "PermissionDenied",
  "NotSupportedOperation",
  "AcceptedCanceled",
] as const;
export type LogStatus = (typeof logStatuses)[number];

export interface LogReport {
  readonly requestId: number | null;
  readonly status: LogStatus;
  /** It failed because the server sent it elsewhere (2.1 N01.FR.30). */
  readonly redirected?: boolean | undefined;
}

/** The answer; `begin` is called once it is on the wire, whatever it was: nothing is told before. */
export interface LogAnswer {
  readonly status: "Accepted" | "AcceptedCanceled" | "Rejected";
  readonly filename?: string | undefined;
  readonly begin: () => void;
}

export interface LogUploadsDeps {
  readonly clock: Clock;
  readonly facts: Pick<StationFacts, "online" | "supports">;
  readonly hardware: Pick<Hardware, "ask">;
  readonly securityLog: Pick<SecurityLog, "list">;
  /** Null: this station has no way to carry files, or no logs; then only hardware uploads. */
  readonly own: OwnLogs | null;
  /** ms, wall. */
  readonly now: () => number;
  readonly logger: Logger;
}

/** What the station uploads by itself, and how. */
export interface OwnLogs {
  readonly transfer: FileTransfer;
  readonly source: LogSource;
  /** What is known of the station, one file each; without secrets. */
  readonly facts: () => readonly { readonly name: string; readonly text: string }[];
  /** Part of the file's name: who this station is. */
  readonly station: () => string;
}

/** Where the CSMS leaves it to the station (GetLogRequest). */
const usualRetries = 2;
const usualRetryIntervalS = 30;
const mostRetries = 1000;
/** How long a look into the folder may hold up the answer, ms. */
const lookMs = 5000;

const failures: Readonly<Record<TransferFailure, LogStatus>> = {
  unreachable: "UploadFailure",
  redirect: "UploadFailure",
  badMessage: "BadMessage",
  permission: "PermissionDenied",
  unsupported: "NotSupportedOperation",
};

/** An upload that is under way: of the station itself, or (`stop` null) of the hardware. */
interface Job {
  readonly requestId: number | null;
  readonly stop: AbortController | null;
}

/** The upload of a log: one at a time; a new one takes the place of the old (N01.FR.12). */
export class LogUploads {
  /** How it goes, in order. */
  readonly told: Emitter<LogReport>;
  private readonly deps: LogUploadsDeps;
  private job: Job | null = null;
  /** What waits for an answer to be on the wire; null: nothing is being answered. */
  private held: LogReport[] | null = null;
  /** An upload of the hardware that was told as canceled: the hardware may say so too. */
  private canceled: number | null = null;

  constructor(deps: LogUploadsDeps) {
    this.deps = deps;
    this.told = new Emitter((error) =>
      deps.logger.error("a listener to log uploads failed", { error: errorText(error) }),
    );
  }

  /** The upload that is under way (F06.FR.14); null: none (F06.FR.15). */
  get running(): { readonly requestId: number | null } | null {
    return this.job && { requestId: this.job.requestId };
  }

  /** N01.FR.01, N01.FR.05, N01.FR.12. Hardware that uploads logs is asked; else the station does it. */
  async request(request: LogRequest): Promise<LogAnswer> {
    this.held ??= [];
    try {
      const { facts } = this.deps;
      const byHardware = facts.online && facts.supports.includes("uploadLogs");
      const answer = byHardware ? await this.askHardware(request) : undefined;
      return answer ?? (await this.byItself(request));
    } catch (error) {
      this.deps.logger.error("a log could not be made ready for upload", { error: errorText(error) });
      return this.answer("Rejected");
    }
  }

  /** The hardware tells how its upload goes. What is of no upload we know of is told all the same: the station may have restarted. */
  heard(requestId: number | null, text: string): void {
    const status = logStatuses.find((known) => known === text);
    if (!status) return;
    if (status === "AcceptedCanceled" && requestId !== null && requestId === this.canceled) {
      this.canceled = null;
      return;
    }
    const ours = this.job?.stop === null && this.job.requestId === requestId;
    if (status === "Uploading" && !this.job) this.job = { requestId, stop: null };
    else if (ours && status !== "Uploading") this.job = null;
    this.tell({ requestId, status });
  }

  /** The station ends; so does an upload. */
  dispose(): void {
    this.job?.stop?.abort();
    this.job = null;
  }

  /** Undefined: it cannot, and the station is to do it. */
  private async askHardware(request: LogRequest): Promise<LogAnswer | undefined> {
    const { log, location, requestId, retries, retryIntervalS: retryInterval, oldest, latest } = request;
    const before = this.job;
    const reply = await this.deps.hardware.ask("uploadLogs", {
      ...{ log, location, requestId, retries, retryInterval, oldest, latest },
    });
    if (reply.status === "unsupported" || reply.status === "offline") return undefined;
    if (reply.status !== "ok" || reply.result.status === "Rejected") return this.answer("Rejected");
    const { status, filename = this.fileName(log) } = reply.result;
    const replaced = this.job === before ? before : null;
    if (replaced && replaced.stop === null) this.canceled = replaced.requestId;
    this.replace(replaced, { requestId, stop: null });
    return this.answer(replaced ? "AcceptedCanceled" : status, filename);
  }

  private async byItself(request: LogRequest): Promise<LogAnswer> {
    const { own, logger } = this.deps;
    if (!own || !(await this.available(own, request))) {
      logger.info("there is no such log to upload", { log: request.log });
      return this.answer("Rejected");
    }
    const name = this.fileName(request.log);
    const replaced = this.job;
    const stop = new AbortController();
    const job: Job = { requestId: request.requestId, stop };
    this.replace(replaced, job);
    return this.answer(replaced ? "AcceptedCanceled" : "Accepted", name, () => {
      if (this.job === job) void this.upload(own, request, name, job, stop.signal);
    });
  }

  /** N01.FR.12, N01.FR.20. An upload of the hardware that the station takes over from goes on there, untold. */
  private replace(old: Job | null, next: Job): void {
    this.job = next;
    if (!old) return;
    old.stop?.abort();
    this.tell({ requestId: old.requestId, status: "AcceptedCanceled" });
  }

  /** N01.FR.05. Facts of the station there always are; of a time that is over only what was logged then. */
  private async available(own: OwnLogs, { log, oldest, latest }: LogRequest): Promise<boolean> {
    if (oldest !== undefined && latest !== undefined && oldest > latest) return false;
    if (oldest === undefined && latest === undefined) return true;
    const range = { oldest, latest };
    if (log === "SecurityLog") return this.deps.securityLog.list(range).length > 0;
    const looked = await within(this.deps.clock, "look for logs", lookMs, own.source.has(range));
    return looked === "timeout" || looked;
  }

  private async upload(
    own: OwnLogs,
    request: LogRequest,
    name: string,
    job: Job,
    signal: AbortSignal,
  ): Promise<void> {
    const { requestId, location, retries = usualRetries } = request;
    this.tell({ requestId, status: "Uploading" });
    const file = await this.file(own, request, name, signal).catch((error: unknown) => {
      this.deps.logger.error("a log could not be put together", { error: errorText(error) });
      return null;
    });
    if (!file) {
      this.ended(job, { requestId, status: "UploadFailure" });
      return;
    }
    for (let left = Math.min(retries, mostRetries); ; left -= 1) {
      const outcome = await own.transfer.upload(location, file, signal);
      // Canceled meanwhile: that is told already.
      if (this.job !== job || outcome.kind === "aborted") return;
      if (outcome.kind === "done") {
        this.ended(job, { requestId, status: "Uploaded" });
        return;
      }
      const { why, message, final } = outcome;
      this.deps.logger.warn("a log could not be uploaded", { why, message, attemptsLeft: final ? 0 : left });
      if (left <= 0 || final === true) {
        const redirected = why === "redirect" ? { redirected: true } : {};
        this.ended(job, { requestId, status: failures[why], ...redirected });
        return;
      }
      await this.pause(request.retryIntervalS ?? usualRetryIntervalS, signal);
    }
  }

  private file(
    own: OwnLogs,
    { log, oldest, latest }: LogRequest,
    name: string,
    signal: AbortSignal,
  ): Promise<UploadFile | null> {
    const range = { oldest, latest };
    if (log === "DiagnosticsLog") return own.source.collect(name, range, own.facts(), signal);
    const lines = this.deps.securityLog.list(range).map(({ at, type, info, critical }) => {
      const time = at === null ? null : new Date(at).toISOString();
      return JSON.stringify({ time, type, ...(info === null ? {} : { info }), critical });
    });
    const content = Buffer.from(lines.map((line) => `${line}\n`).join(""));
    return Promise.resolve({ name, type: "application/x-ndjson", content });
  }

  private fileName(log: LogRequest["log"]): string {
    const stamp = new Date(this.deps.now()).toISOString().replace(/[-:]|\.\d+/g, "");
    const who = (this.deps.own?.station() ?? "").replace(/[^\w-]+/g, "_").slice(0, 60);
    const [kind, extension] = log === "SecurityLog" ? ["security", "jsonl"] : ["diagnostics", "tar.gz"];
    return `${[kind, who, stamp].filter((part) => part !== "").join("-")}.${extension}`;
  }

  private ended(job: Job, report: LogReport): void {
    if (this.job !== job) return;
    this.job = null;
    this.tell(report);
  }

  /** Resolves early when the upload is canceled. */
  private pause(seconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        timer.cancel();
        signal.removeEventListener("abort", done);
        resolve();
      };
      const timer = this.deps.clock.setTimer("upload a log again", Math.max(0, seconds) * 1000, done);
      signal.addEventListener("abort", done);
    });
  }

  private answer(status: LogAnswer["status"], filename?: string, then?: () => void): LogAnswer {
    const begin = (): void => {
      const held = this.held ?? [];
      this.held = null;
      for (const report of held) this.told.emit(report);
      then?.();
    };
    return { status, ...(filename === undefined ? {} : { filename }), begin };
  }

  private tell(report: LogReport): void {
    if (this.held) this.held.push(report);
    else this.told.emit(report);
  }
}

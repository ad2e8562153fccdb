import type { Clock } from "../kernel/clock.ts";
import type { FileTransfer, UploadFile, UploadOutcome } from "../ports/file-transfer.ts";
import { attempt, type Deadlines } from "./attempt.ts";
import { ftpUpload } from "./ftp-upload.ts";
import { httpUpload } from "./http-upload.ts";
import { readTarget } from "./target.ts";

/** A server that says nothing for a minute will not; half an hour is long for a log over a bad mobile link. */
const usual: Deadlines = { idleMs: 60_000, totalMs: 1_800_000 };

export interface FileUploadsDeps {
  readonly clock: Clock;
  /** Certificates a server's may come from, PEM: see `trusted-roots.ts`. */
  readonly trusted: () => readonly string[];
  readonly deadlines?: Deadlines | undefined;
}

const refusals = {
  badMessage: "the location is no URL that can be used",
  unsupported: "the location needs a protocol this station does not have",
} as const;

/** Uploads over http, https, ftp and ftps, with what Node brings along. */
export class FileUploads implements FileTransfer {
  readonly protocols = ["FTP", "FTPS", "HTTP", "HTTPS"] as const;
  private readonly deps: FileUploadsDeps;

  constructor(deps: FileUploadsDeps) {
    this.deps = deps;
  }

  async upload(url: string, file: UploadFile, signal: AbortSignal): Promise<UploadOutcome> {
    const target = readTarget(url, file.name);
    if (target === "badMessage" || target === "unsupported")
      return { kind: "failed", why: target, message: refusals[target], final: true };
    const { clock, deadlines = usual } = this.deps;
    const way = target.scheme === "ftp" || target.scheme === "ftps" ? ftpUpload : httpUpload;
    const outcome = await attempt(clock, deadlines, signal, (one) => way(this.deps, one, target, file));
    if (outcome.kind !== "failed") return outcome;
    return { ...outcome, message: `${target.shown}: ${outcome.message}` };
  }
}

import type { FileTransfer, UploadFile, UploadOutcome } from "../../src/ports/file-transfer.ts";

/** A file the station began to upload. */
export interface Upload {
  readonly url: string;
  readonly file: UploadFile;
}

/** Takes files as the script says; without a script every one arrives. */
export class ScriptedTransfer implements FileTransfer {
  readonly protocols = ["HTTP", "HTTPS"] as const;
  /** Every attempt, oldest first. */
  readonly uploads: Upload[] = [];
  private readonly outcomes: (UploadOutcome | "never")[] = [];
  private awaited: { count: number; resolve: () => void }[] = [];

  /** How the next attempts end; `never`: only when they are aborted. */
  next(...outcomes: readonly (UploadOutcome | "never")[]): void {
    this.outcomes.push(...outcomes);
  }

  /** Resolves once so many attempts were made: to put an archive together takes real time. */
  begun(count = 1): Promise<void> {
    return new Promise((resolve) => {
      if (this.uploads.length >= count) resolve();
      else this.awaited.push({ count, resolve });
    });
  }

  upload(url: string, file: UploadFile, signal: AbortSignal): Promise<UploadOutcome> {
    this.uploads.push({ url, file });
    const reached = this.awaited.filter(({ count }) => count <= this.uploads.length);
    this.awaited = this.awaited.filter((wait) => !reached.includes(wait));
    for (const { resolve } of reached) resolve();
    const outcome = this.outcomes.shift() ?? { kind: "done" };
    if (outcome !== "never") return Promise.resolve(outcome);
    return new Promise((resolve) => {
      signal.addEventListener("abort", () => resolve({ kind: "aborted" }));
    });
  }
}

import type { UploadFile } from "./file-transfer.ts";

/** Written from and until then (ms, wall); left out: no bound. */
export interface LogRange {
  readonly oldest?: number | undefined;
  readonly latest?: number | undefined;
}

/** Something that matters for security, as the station remembers it. */
export interface SecurityLogEntry {
  /** ms, wall; null: from before the time was known. */
  readonly at: number | null;
  readonly type: string;
  readonly info: string | null;
  readonly critical: boolean;
}

/** The logs on the disk: what the station wrote about itself and the traffic with the CSMS. */
export interface LogSource {
  /** Whether anything was written in this range. */
  has(range: LogRange): Promise<boolean>;
  /**
   * One file of what was written in this range, and of `facts`: each a file of its own in it, name and text. What does not fit is
   * the oldest. Resolves null when the signal says stop.
   */
  collect(
    name: string,
    range: LogRange,
    facts: readonly { readonly name: string; readonly text: string }[],
    signal: AbortSignal,
  ): Promise<UploadFile | null>;
}

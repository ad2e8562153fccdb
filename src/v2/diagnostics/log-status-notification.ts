import type { LogStatusNotificationRequest } from "../../messages/v21/types.ts";
import type { OutboundCall } from "../../model/rpc.ts";
import type { LogReport, LogUploads } from "../../station/log-upload.ts";
import type { KeptMessages } from "../kept-messages.ts";
import type { Version2 } from "../outbound.ts";

const action = "LogStatusNotification";

const message = (payload: LogStatusNotificationRequest): OutboundCall => ({ action, payload });

/** How things stand now, for TriggerMessage: with the id of the upload, or Idle without one (F06.FR.14, F06.FR.15, N01.FR.13). */
export function currentLogStatus({ running }: Pick<LogUploads, "running">): OutboundCall {
  const id = running?.requestId ?? null;
  return message(
    running ? { status: "Uploading", ...(id === null ? {} : { requestId: id }) } : { status: "Idle" },
  );
}

export interface LogStatusReporterDeps {
  readonly version: Version2;
  readonly uploads: Pick<LogUploads, "told" | "running">;
  readonly kept: Pick<KeptMessages, "add">;
}

/** Tells the CSMS how an upload goes, each message with the id of its GetLog (N01.FR.07 to FR.10, FR.20). */
export class LogStatusReporter {
  private readonly deps: LogStatusReporterDeps;
  private readonly off: () => void;
  /** Of the upload another CSMS asked for, which goes on; null: none does. */
  private untold: number | null = null;

  constructor(deps: LogStatusReporterDeps) {
    this.deps = deps;
    this.off = deps.uploads.told.on((report) => this.tell(report));
  }

  /** The next connection is to another CSMS than the one that asked for the upload: its id means nothing there. */
  forget(): void {
    this.untold = this.deps.uploads.running?.requestId ?? null;
  }

  dispose(): void {
    this.off();
  }

  /** One without an id was begun in 1.6: no GetLog asked for it (N01.FR.13). */
  private tell({ requestId, status, redirected }: LogReport): void {
    if (requestId === null) return;
    if (requestId === this.untold) {
      // Its end: the id may be used again.
      if (status !== "Uploading") this.untold = null;
      return;
    }
    const { version, kept } = this.deps;
    // 2.1 N01.FR.30; 2.0.1 has no place for it.
    const why = redirected && version === "2.1" ? { statusInfo: { reasonCode: "RedirectAllowed" } } : {};
    void kept.add(message({ status, requestId, ...why }));
  }
}

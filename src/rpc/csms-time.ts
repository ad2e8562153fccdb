import { readTime } from "../kernel/date-time.ts";
import { isObject } from "../kernel/json.ts";
import type { Logger } from "../kernel/logger.ts";

/**
 * Reads currentTime of BootNotification and Heartbeat responses. One that cannot be used costs a warning, never the
 * registration. One without a time zone is taken for UTC, as 1.6 §3.14 recommends, but only while nothing better is known.
 */
export class CsmsTime {
  private readonly known: () => boolean;
  private readonly logger: Logger;
  private told = false;

  constructor(known: () => boolean, logger: Logger) {
    this.known = known;
    this.logger = logger;
  }

  /** ms since the epoch; null when it cannot be used. */
  read(payload: unknown): number | null {
    const text = isObject(payload) ? payload["currentTime"] : undefined;
    const time = typeof text === "string" ? readTime(text) : null;
    if (time?.zoned === true) return time.wall;
    this.warn(time ? "names no time zone" : "cannot be read");
    return time && !this.known() ? time.wall : null;
  }

  private warn(what: string): void {
    if (this.told) return;
    this.told = true;
    this.logger.warn(
      `the CSMS's currentTime ${what}; it has to be RFC 3339 with a zone, as 2026-01-31T12:00:00Z`,
    );
  }
}

/** The payload with a currentTime that is valid: whether anything else is wrong with it can be told then. */
export function forgiveTime(payload: unknown): unknown {
  return isObject(payload) ? { ...payload, currentTime: "2026-01-01T00:00:00Z" } : payload;
}

import { isObject } from "../kernel/json.ts";
import type { Logger } from "../kernel/logger.ts";

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})[Tt\s](\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:([Zz])|([+-])(\d{2})(?::?(\d{2}))?)?$/;

/** A time as CSMSs write it, ms since the epoch; null when it is none. `zoned` is false when it names no time zone. */
export function parseTime(text: string): { readonly wall: number; readonly zoned: boolean } | null {
  const match = pattern.exec(text.trim());
  if (!match) return null;
  const number = (group: number): number => Number(match[group] ?? 0);
  const day = Date.UTC(number(1), number(2) - 1, number(3));
  // What Date.UTC carried over was no day of a calendar.
  if (!new Date(day).toISOString().startsWith(`${match[1] ?? ""}-${match[2] ?? ""}-${match[3] ?? ""}`))
    return null;
  if (number(4) > 24 || number(5) > 59 || number(6) > 60 || number(10) > 23 || number(11) > 59) return null;
  const offsetMinutes = (match[9] === "-" ? -1 : 1) * (number(10) * 60 + number(11));
  const minutes = number(4) * 60 + number(5) - offsetMinutes;
  const wall = day + (minutes * 60 + number(6) + number(7)) * 1000;
  return { wall: Math.round(wall), zoned: match[8] !== undefined || match[9] !== undefined };
}

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
    const time = typeof text === "string" ? parseTime(text) : null;
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

/**
 * The payload with an expiryDate that names its zone: without one it is UTC, as 1.6 §3.14 recommends. Over that no transaction
 * loses the id the same answer gives it.
 */
export function forgiveExpiry(payload: unknown): unknown {
  if (!isObject(payload)) return payload;
  const info = payload["idTagInfo"];
  if (!isObject(info)) return payload;
  const text = info["expiryDate"];
  const time = typeof text === "string" ? parseTime(text) : null;
  if (!time || time.zoned) return payload;
  const expiryDate = new Date(time.wall).toISOString();
  return { ...payload, idTagInfo: { ...info, expiryDate } };
}

import type { IncomingHttpHeaders } from "node:http";

/** A server that asks for more gets this, s: what stands before a CSMS must not silence a station for a day. */
const longestS = 900;

/**
 * Seconds the server asks to wait before the next attempt (RFC 9110 §10.2.3), at most a quarter of an hour; undefined when it
 * does not. A date counts from the server's own `Date`: the clock here may not know the time.
 */
export function retryAfterS(headers: IncomingHttpHeaders): number | undefined {
  const text = headers["retry-after"]?.trim();
  if (!text) return undefined;
  const seconds = /^\d{1,9}$/.test(text)
    ? Number(text)
    : (Date.parse(text) - Date.parse(headers.date ?? "")) / 1000;
  return Number.isFinite(seconds) ? Math.min(longestS, Math.max(0, seconds)) : undefined;
}

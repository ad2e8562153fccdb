import { isObject } from "../kernel/json.ts";

/** One line of the message log: what every format renders, with secrets already out. */
export type LogRecord = FrameRecord | GarbageRecord | NoteRecord;

/** A CALL, CALLRESULT or CALLERROR. */
export interface FrameRecord {
  /** RFC 3339, UTC, ms. */
  readonly time: string;
  /** As the station sees it: `out` went to the CSMS. */
  readonly direction: "in" | "out";
  readonly kind: "call" | "result" | "error";
  readonly id: string;
  /** Null for an answer whose CALL was not seen (it was sent before a restart, or never). */
  readonly action: string | null;
  /** ms between CALL and answer; null for a CALL and for an answer without one. */
  readonly latency: number | null;
  /** CALLERROR only. */
  readonly code?: string;
  readonly description?: string;
  /** Payload, or a CALLERROR's details. A text when the payload was too long to keep whole. */
  readonly payload: unknown;
  /** UTF-16 length of the frame as it went over the wire. */
  readonly size: number;
  /** The text as it was on the wire (`LogMessagesRaw`), bounded, without secrets. */
  readonly raw?: string;
}

/** What came in and is no frame. */
export interface GarbageRecord {
  readonly time: string;
  readonly direction: "in" | "out";
  readonly kind: "garbage";
  readonly text: string;
  readonly size: number;
}

/** A word of the log itself: opened, messages missing. */
export interface NoteRecord {
  readonly time: string;
  readonly kind: "note";
  readonly text: string;
}

/** The record as one line of JSON, without the line end: what `jsonl` holds, and the html page reads. */
export function jsonLine(record: LogRecord): string {
  return JSON.stringify(record);
}

/** Statuses that mean "no", in any OCPP version: what a reader looks for first. */
const refusals = new Set([
  "Rejected",
  "NotSupported",
  "NotImplemented",
  "Failed",
  "UnlockFailed",
  "UnknownVendorId",
  "UnknownMessageId",
  "Blocked",
  "Expired",
  "Invalid",
  "ConcurrentTx",
  "Faulted",
]);

/** The `status` a payload carries: its own, or that of the token info in it; null when it has none. */
export function statusOf(payload: unknown): string | null {
  if (!isObject(payload)) return null;
  for (const holder of [payload, payload["idTagInfo"], payload["idTokenInfo"]]) {
    if (isObject(holder) && typeof holder["status"] === "string") return holder["status"];
  }
  return null;
}

/** Whether this record is bad news: a CALLERROR, garbage, or an answer that refuses. */
export function isTrouble(record: LogRecord): boolean {
  if (record.kind === "error" || record.kind === "garbage") return true;
  const status = record.kind === "result" ? statusOf(record.payload) : null;
  return status !== null && refusals.has(status);
}

/** ISO time of a wall clock in ms; a clock beyond what dates hold is shown as the epoch. */
export function isoTime(wall: number): string {
  const date = new Date(wall);
  return Number.isNaN(date.getTime()) ? "1970-01-01T00:00:00.000Z" : date.toISOString();
}

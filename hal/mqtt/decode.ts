import type * as z from "zod/v4-mini";
import { isObject, parseJson } from "../../src/kernel/json.ts";
import { eventSchemas, isEventType, type BoardEvent } from "./event-schemas.ts";

/** A payload beyond this is not even parsed, bytes. A state carries unacknowledged events, so it may be larger. */
export const mostBytes = 64 * 1024;
export const mostStateBytes = 256 * 1024;

/** What came of a payload: its value, or in one line what is wrong with it (never the payload itself). */
export type Decoded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

const utf8 = new TextDecoder();

/** Bytes to a checked value. */
export function decode<T>(
  schema: z.ZodMiniType<T>,
  payload: Uint8Array,
  most: number = mostBytes,
): Decoded<T> {
  if (payload.byteLength > most)
    return { ok: false, why: `${payload.byteLength} bytes; at most ${most} are allowed` };
  const json = parseJson(utf8.decode(payload));
  return json === undefined ? { ok: false, why: "not JSON" } : check(schema, json);
}

/** A parsed value to a checked one. */
export function check<T>(schema: z.ZodMiniType<T>, value: unknown): Decoded<T> {
  const result = schema.safeParse(value);
  return result.success ? { ok: true, value: result.data } : { ok: false, why: reasonOf(result.error) };
}

/** The event in an envelope. */
export function checkEvent(value: unknown): Decoded<BoardEvent> {
  if (!isObject(value) || typeof value["type"] !== "string")
    return { ok: false, why: "event.type is missing" };
  const type = value["type"];
  if (!isEventType(type))
    return { ok: false, why: `event.type is "${printable(type)}", which this version does not know` };
  return check<BoardEvent>(eventSchemas[type], value);
}

/** The first thing wrong, as `path: what was expected`. */
function reasonOf(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (!issue) return "invalid";
  const path = issue.path.map(String).join(".") || "the payload";
  return `${printable(path)}: ${expected(issue)}`;
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `expected ${issue.expected}`;
    case "invalid_value":
      return `expected one of ${issue.values.slice(0, 30).map(String).join(", ")}`;
    case "too_big":
      return `too big or too long; at most ${String(issue.maximum)}`;
    case "too_small":
      return `too small or too short; at least ${String(issue.minimum)}`;
    case "invalid_union":
      return "none of the allowed shapes";
    default:
      return issue.code;
  }
}

/** Text from outside, safe for a log line. */
export function printable(text: string): string {
  return text.slice(0, 100).replace(/[^\x20-\x7e]/g, "?");
}

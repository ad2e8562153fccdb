import { parseJson } from "../kernel/json.ts";
import type { Traffic } from "../ports/traffic.ts";
import { clip } from "./printable.ts";
import type { Redactor } from "./redact.ts";
import { mask, withoutSecrets } from "./redact.ts";
import type { LogRecord } from "./record.ts";
import { isoTime } from "./record.ts";

/** CALLs remembered until their answer; OCPP-J has one in flight per direction, so this is generous. */
const maxPending = 256;
/** Longest payload kept whole; longer ones are kept as clipped text (UTF-16 units). */
const maxPayload = 128 * 1024;
/** A frame of this length has no payload that long, however its text is escaped (six for one) when written anew. */
const shortFrame = maxPayload / 8;
/** Frames longer than this are not parsed but kept as clipped text, so that a flood costs the station no time. */
const maxFrame = 512 * 1024;
/** More secrets than this in one frame, and the whole payload is withheld. */
const maxSecrets = 32;
const maxGarbage = 2048;
const maxName = 64;

interface PendingCall {
  readonly action: string;
  readonly mono: number;
  readonly secrets: ReadonlySet<string>;
}

const noSecrets: ReadonlySet<string> = new Set();

/**
 * Turns frames into records: removes secrets, bounds sizes, and pairs answers with their CALL (an answer names no
 * action). Returns a function to be called with each frame in the order of the wire.
 */
export function createRecorder(redactor: Redactor, raw: boolean): (traffic: Traffic) => LogRecord {
  const pending = new Map<string, PendingCall>();

  const remember = (key: string, call: PendingCall): void => {
    pending.delete(key);
    pending.set(key, call);
    const oldest = pending.keys().next();
    if (pending.size > maxPending && oldest.done !== true) pending.delete(oldest.value);
  };

  /** @param length of the frame it came in */
  const payloadOf = (
    value: unknown,
    length: number,
    secrets: ReadonlySet<string>,
    found: Set<string>,
    action?: string,
  ): unknown => {
    const clean = redactor.value(value, found, action);
    if (secrets.size === 0 && found.size === 0 && length <= shortFrame) return clean;
    const all = new Set([...secrets, ...found]);
    if (all.size > maxSecrets) return mask;
    const before = JSON.stringify(clean ?? null);
    const text = all.size === 0 ? before : withoutSecrets(before, all);
    if (text.length > maxPayload) return clip(text, maxPayload);
    return text === before ? clean : parseJson(text);
  };

  return (traffic) => {
    const { frame, direction, text } = traffic;
    const time = isoTime(traffic.wall);
    const garbage = (): LogRecord => {
      // Judged whole before it is clipped: a value may stand before the cut and its name behind it.
      const bounded = clip(redactor.text(text), maxGarbage);
      return { time, direction, kind: "garbage", text: bounded, size: text.length };
    };
    if (frame.kind === "garbage") return garbage();
    const parts = text.length > maxFrame ? oversized(frame.kind, redactor, text) : parseJson(text);
    if (!isArray(parts)) return garbage();

    const found = new Set<string>();
    const head = { time, direction, id: clip(frame.messageId, maxName), size: text.length };
    const rawText = (secrets: ReadonlySet<string>): { raw?: string } =>
      raw ? { raw: clip(withoutSecrets(redactor.raw(text), secrets), maxPayload) } : {};

    if (frame.kind === "call") {
      const payload = payloadOf(parts[3], text.length, noSecrets, found, frame.action);
      remember(`${direction}:${frame.messageId}`, {
        action: frame.action,
        mono: traffic.mono,
        secrets: found,
      });
      const action = clip(frame.action, maxName);
      return { ...head, kind: "call", action, latency: null, payload, ...rawText(noSecrets) };
    }

    const key = `${direction === "in" ? "out" : "in"}:${frame.messageId}`;
    const call = pending.get(key);
    pending.delete(key);
    const secrets = call?.secrets ?? noSecrets;
    const answer = {
      ...head,
      action: call ? clip(call.action, maxName) : null,
      latency: call ? Math.max(0, Math.round((traffic.mono - call.mono) * 10) / 10) : null,
    };
    if (frame.kind === "result") {
      const payload = payloadOf(parts[2], text.length, secrets, found);
      return { ...answer, kind: "result", payload, ...rawText(secrets) };
    }
    const payload = payloadOf(parts[4], text.length, secrets, found);
    const description = typeof parts[3] === "string" ? payloadOf(parts[3], text.length, secrets, found) : "";
    return {
      ...answer,
      kind: "error",
      code: clip(frame.code, maxName),
      description: clip(typeof description === "string" ? description : "", 255),
      payload,
      ...rawText(secrets),
    };
  };
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A frame too long to look into, with the beginning of its text for a payload. */
function oversized(kind: "call" | "result" | "error", redactor: Redactor, text: string): readonly unknown[] {
  const payload = clip(redactor.text(text), maxGarbage);
  return kind === "result" ? [3, "", payload] : [kind === "call" ? 2 : 4, "", "", payload, payload];
}

import { isObject, parseJson } from "../kernel/json.ts";

/**
 * OCPP-J's message types. 2.1 adds CALLRESULTERROR (5) and SEND (6): they get a member here, one of `Frame`, and a
 * reader in `readers`; until then they are an unknown message type.
 */
const messageTypes = { call: 2, result: 3, error: 4 } as const;

/** A CALL. A payload of `null` reads as `{}` (1.6J §4.2.1). */
export interface CallFrame {
  readonly kind: "call";
  readonly messageId: string;
  readonly action: string;
  readonly payload: object;
}

/** A CALLRESULT. A payload of `null` reads as `{}` (1.6J §4.2.2). */
export interface ResultFrame {
  readonly kind: "result";
  readonly messageId: string;
  readonly payload: object;
}

/** A CALLERROR. Its details are undefined by the standard and not kept. */
export interface ErrorFrame {
  readonly kind: "error";
  readonly messageId: string;
  readonly code: string;
  readonly description: string;
}

export type Frame = CallFrame | ResultFrame | ErrorFrame;

export type MalformedReason =
  /** Longer than the limit; not parsed at all. */
  | "tooLarge"
  /** Nested deeper than the limit; not parsed at all. */
  | "tooDeep"
  | "notJson"
  /** JSON, and not an array that begins with a number. */
  | "notFrame"
  /** A message type this version does not have. */
  | "messageType"
  /** The message id is no string, or longer than 36 characters. */
  | "messageId"
  /** The wrong number of elements. */
  | "shape"
  /** The action is no string, or empty. */
  | "action"
  /** The payload is no object. */
  | "payload";

/** Text that is no frame, with what could be read of it all the same. */
export interface Malformed {
  readonly kind: "malformed";
  readonly reason: MalformedReason;
  readonly messageType: number | null;
  /** Null when it could not be read. */
  readonly messageId: string | null;
}

/** What is refused without parsing. */
export interface FrameLimits {
  /** Length of a whole frame, in UTF-16 code units, which is what a string can tell at no cost. */
  readonly maxLength: number;
  /** Depth of nested arrays and objects, the frame's own array counted. */
  readonly maxDepth: number;
}

/** Far above any OCPP message (a SendLocalList of 1,000 tokens is about 130 kB), small to a controller's memory. */
export const defaultFrameLimits: FrameLimits = { maxLength: 262_144, maxDepth: 32 };

/** 1.6J §4.1.4, 2.x part 4 §4.1.4. */
export const maxMessageIdLength = 36;
/** 2.x part 4 §4.2.3; 1.6J gives no bound, and 255 is within anyone's. */
export const maxDescriptionLength = 255;
/** The longest bad message id that is echoed so that the peer can find its CALL; longer ones count as unreadable. */
const maxEchoLength = 255;

/** Reads one text message. Never throws, whatever the text; cost is linear in its length, and none beyond the limit. */
export function parseFrame(text: string, limits: FrameLimits = defaultFrameLimits): Frame | Malformed {
  if (text.length > limits.maxLength) return unparsed("tooLarge", text);
  if (deeperThan(text, limits.maxDepth)) return unparsed("tooDeep", text);
  const value = parseJson(text);
  if (value === undefined) return unparsed("notJson", text);
  if (!Array.isArray(value)) return malformed("notFrame", null, null);
  const elements: readonly unknown[] = value;
  const [type, id] = elements;
  if (typeof type !== "number") return malformed("notFrame", null, id);
  const reader = readers.get(type);
  if (!reader) return malformed("messageType", type, id);
  if (typeof id !== "string" || id.length > maxMessageIdLength) return malformed("messageId", type, id);
  const frame = reader(elements, id);
  return typeof frame === "string" ? malformed(frame, type, id) : frame;
}

/** A CALL as text; `payload` is JSON already, so that what was frozen goes out byte for byte. */
export function callText(messageId: string, action: string, payload: string): string {
  return `[${messageTypes.call},${JSON.stringify(messageId)},${JSON.stringify(action)},${payload}]`;
}

/** A CALLRESULT as text. Throws what JSON.stringify throws. */
export function resultText(messageId: string, payload: object): string {
  return JSON.stringify([messageTypes.result, messageId, payload]);
}

/** A CALLERROR as text, its description cut to 255 characters, with the empty details §4.2.3 asks for. */
export function errorText(messageId: string, code: string, description: string): string {
  return JSON.stringify([messageTypes.error, messageId, code, bounded(description), {}]);
}

type Reader = (elements: readonly unknown[], messageId: string) => Frame | MalformedReason;

const readers: ReadonlyMap<number, Reader> = new Map<number, Reader>([
  [messageTypes.call, readCall],
  [messageTypes.result, readResult],
  [messageTypes.error, readError],
]);

function readCall(elements: readonly unknown[], messageId: string): Frame | MalformedReason {
  const [, , action, payload] = elements;
  if (elements.length !== 4) return "shape";
  if (typeof action !== "string" || action === "") return "action";
  const object = payload === null ? {} : payload;
  return isObject(object) ? { kind: "call", messageId, action, payload: object } : "payload";
}

function readResult(elements: readonly unknown[], messageId: string): Frame | MalformedReason {
  if (elements.length !== 3) return "shape";
  const object = elements[2] === null ? {} : elements[2];
  return isObject(object) ? { kind: "result", messageId, payload: object } : "payload";
}

/** Lenient: field systems leave out description and details, and refusing to read an error only costs a time-out. */
function readError(elements: readonly unknown[], messageId: string): Frame {
  const [, , code, description] = elements;
  return {
    kind: "error",
    messageId,
    code: typeof code === "string" ? bounded(code) : "",
    description: typeof description === "string" ? bounded(description) : "",
  };
}

function bounded(text: string): string {
  return text.length > maxDescriptionLength ? text.slice(0, maxDescriptionLength) : text;
}

function malformed(reason: MalformedReason, messageType: number | null, id: unknown): Malformed {
  const messageId = typeof id === "string" && id.length <= maxEchoLength ? id : null;
  return { kind: "malformed", reason, messageType, messageId };
}

/** Looks at the first characters only. Ids with escapes count as unreadable: nobody sends them. */
function unparsed(reason: MalformedReason, text: string): Malformed {
  const match = /^\s{0,16}\[\s{0,16}(\d{1,4})\s{0,16},\s{0,16}"([^"\\]{0,255})"/.exec(text.slice(0, 400));
  return malformed(reason, match?.[1] === undefined ? null : Number(match[1]), match?.[2]);
}

const code = {
  quote: 0x22,
  backslash: 0x5c,
  openArray: 0x5b,
  openObject: 0x7b,
  closeArray: 0x5d,
  closeObject: 0x7d,
} as const;

/** One pass over the characters outside strings, so that no nesting can cost anybody's stack. */
function deeperThan(text: string, maxDepth: number): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text.charCodeAt(index);
    if (char === code.quote) index = endOfString(text, index);
    else if (char === code.openArray || char === code.openObject) {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (char === code.closeArray || char === code.closeObject) depth -= 1;
  }
  return false;
}

/** Index of the quote that closes the string opened at `start`; the text's length when none does. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

/** True when an odd number of backslashes stands before `index`. */
function isEscaped(text: string, index: number): boolean {
  let first = index;
  while (text.charCodeAt(first - 1) === code.backslash) first -= 1;
  return (index - first) % 2 === 1;
}

import * as z from "zod/v4-mini";
import { parseJson } from "../../../src/kernel/json.ts";

/** A message beyond this is not even parsed, bytes. */
export const mostBytes = 1024 * 1024;

/** What a message of the framework is, as its envelope says. */
export type MessageType =
  | "Var"
  | "Cmd"
  | "CmdResult"
  | "RaiseError"
  | "ClearError"
  | "ConfigurationRequest"
  | "ConfigurationResponse"
  | "Heartbeat"
  | "ModuleReady"
  | "GlobalReady";

/** What came of a payload: its value, or in one line what is wrong with it (never the payload itself). */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

const envelope = z.object({ msg_type: z.string(), data: z.unknown() });
const varData = z.object({ data: z.unknown() });
const id = z.string().check(z.minLength(1), z.maxLength(200));
const cmd = z.object({ id, origin: z.string().check(z.maxLength(128)), args: z.optional(z.unknown()) });
const result = z.object({
  data: z.object({ id, retval: z.optional(z.unknown()), error: z.optional(z.unknown()) }),
});
const failure = z.object({
  __everest__error_type: z.string(),
  __everest__error_msg: z.optional(z.nullable(z.string())),
});

const utf8 = new TextDecoder();

/** The envelope's data, when the envelope is of one of these types. */
export function open(payload: Uint8Array, ...types: readonly MessageType[]): Read<unknown> {
  if (payload.byteLength > mostBytes)
    return { ok: false, why: `${payload.byteLength} bytes; at most ${mostBytes} are read` };
  const json = parseJson(utf8.decode(payload));
  if (json === undefined) return { ok: false, why: "not JSON" };
  const read = envelope.safeParse(json);
  if (!read.success) return { ok: false, why: "no envelope with msg_type and data" };
  const { msg_type: type, data } = read.data;
  if (types.some((each) => each === type)) return { ok: true, value: data };
  return { ok: false, why: `msg_type is "${printable(type)}", expected ${types.join(" or ")}` };
}

export function seal(type: MessageType, data: unknown): { msg_type: MessageType; data: unknown } {
  return { msg_type: type, data };
}

/** The value of a var. */
export function readVar(payload: Uint8Array): Read<unknown> {
  const data = open(payload, "Var");
  if (!data.ok) return data;
  const read = varData.safeParse(data.value);
  return read.success ? { ok: true, value: read.data.data } : { ok: false, why: "no data.data" };
}

export interface Cmd {
  readonly id: string;
  /** The module that calls. */
  readonly origin: string;
  readonly args: unknown;
}

export function readCmd(payload: Uint8Array): Read<Cmd> {
  const data = open(payload, "Cmd");
  if (!data.ok) return data;
  const read = cmd.safeParse(data.value);
  if (!read.success) return { ok: false, why: "no data.id or data.origin" };
  return { ok: true, value: { id: read.data.id, origin: read.data.origin, args: read.data.args ?? {} } };
}

/** How a command ended, as who provides it says. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly type: string; readonly message: string };

export interface CmdResult {
  readonly id: string;
  readonly outcome: Outcome;
}

export function readResult(payload: Uint8Array): Read<CmdResult> {
  const data = open(payload, "CmdResult");
  if (!data.ok) return data;
  const read = result.safeParse(data.value);
  if (!read.success) return { ok: false, why: "no data.data.id" };
  const { retval = null, error, id: call } = read.data.data;
  if (error === undefined || error === null)
    return { ok: true, value: { id: call, outcome: { ok: true, value: retval } } };
  return { ok: true, value: { id: call, outcome: { ok: false, ...failureOf(error) } } };
}

function failureOf(error: unknown): { type: string; message: string } {
  const read = failure.safeParse(error);
  if (!read.success) return { type: "MessageParsingError", message: "the error it answered is no error" };
  return {
    type: printable(read.data.__everest__error_type),
    message: read.data.__everest__error_msg?.slice(0, 500) ?? "",
  };
}

export function cmdResult(call: string, origin: string, outcome: Outcome): unknown {
  const end = outcome.ok
    ? { retval: outcome.value ?? null }
    : { error: { __everest__error_type: outcome.type, __everest__error_msg: outcome.message } };
  return seal("CmdResult", { type: "result", data: { id: call, origin, ...end } });
}

/** A bare payload as text; undefined when it is too large. */
export function bareText(payload: Uint8Array): string | undefined {
  return payload.byteLength > mostBytes ? undefined : utf8.decode(payload);
}

/** Text from outside, safe for a log line. */
export function printable(text: string): string {
  return text.slice(0, 200).replace(/[^\x20-\x7e]/g, "?");
}

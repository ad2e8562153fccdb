import type * as z from "zod/v4-mini";
import { commandSchemas, isCommandName } from "../../hal/mqtt/command-schemas.ts";
import { check, checkEvent } from "../../hal/mqtt/decode.ts";
import { eventSchemas } from "../../hal/mqtt/event-schemas.ts";
import * as messages from "../../hal/mqtt/message-schemas.ts";
import { isRequestName, requestSchemas } from "../../hal/mqtt/request-schemas.ts";
import { isObject } from "../../src/kernel/json.ts";
import { at } from "./at.ts";

const envelopes: Record<string, z.ZodMiniType> = {
  boardState: messages.boardState,
  boardEvent: messages.boardEvent,
  boardHeartbeat: messages.boardHeartbeat,
  boardReply: messages.boardReply,
  stationState: messages.stationState,
  stationHeartbeat: messages.stationHeartbeat,
  stationAck: messages.stationAck,
  stationReply: messages.stationReply,
};

/** What is wrong with the examples of a document: each must pass the validators, and every event needs one. */
export function exampleProblems(document: unknown): string[] {
  const problems: string[] = [];
  const listed = at(document, ["components", "messages"]);
  const seen = new Set<string>();
  for (const [message, body] of Object.entries(isObject(listed) ? listed : {})) {
    const examples = at(body, ["examples"]);
    if (!Array.isArray(examples) || examples.length === 0) {
      problems.push(`components.messages.${message} has no example`);
      continue;
    }
    for (const example of examples) {
      const payload = at(example, ["payload"]);
      const why = refused(message, payload);
      if (why !== null) problems.push(`example of ${message}: ${why}: ${JSON.stringify(payload)}`);
      if (message === "boardEvent") seen.add(String(at(payload, ["event", "type"])));
    }
  }
  for (const type of Object.keys(eventSchemas))
    if (!seen.has(type)) problems.push(`components.messages.boardEvent has no example of "${type}"`);
  return problems;
}

/** Why the validators refuse an example; null when they do not. */
function refused(message: string, payload: unknown): string | null {
  const [kind = "", name = ""] = message.split(".");
  const params = at(payload, ["params"]);
  if (kind === "command" && isCommandName(name))
    return first(
      check(messages.stationCommand, payload),
      check<unknown>(commandSchemas[name].params, params),
    );
  if (kind === "request" && isRequestName(name))
    return first(check(messages.boardRequest, payload), check<unknown>(requestSchemas[name].params, params));
  const envelope = envelopes[message];
  if (!envelope) return "no such message in the validators";
  const facts = at(payload, ["facts"]);
  const events = message === "boardEvent" ? [payload] : Array.isArray(facts) ? facts : [];
  return first(check(envelope, payload), ...events.map((item: unknown) => checkEvent(at(item, ["event"]))));
}

type Checked = { readonly ok: true } | { readonly ok: false; readonly why: string };

function first(...checks: readonly Checked[]): string | null {
  for (const result of checks) if (!result.ok) return result.why;
  return null;
}

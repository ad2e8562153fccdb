import * as z from "zod/v4-mini";
import { readTime } from "../../../src/kernel/date-time.ts";
import type { DisplayMessage } from "../../../src/model/display-message.ts";
import type { AdapterContext } from "../adapter.ts";
import { ask, type CommandTable, ok, unsupported } from "./reply.ts";
import { maybe, wireId, wireMessage, wireText, wireTime } from "./wire.ts";

export type DisplayCommands = Pick<
  CommandTable,
  "clearDisplayMessage" | "displayMessage" | "getDisplayMessages"
>;

const format = z.enum(["ASCII", "HTML", "URI", "UTF8", "QRCODE"]);
const priority = z.enum(["AlwaysFront", "InFront", "NormalCycle"]);
const state = z.enum(["Charging", "Faulted", "Idle", "Unavailable", "Suspending", "Discharging"]);
const identifier = z.enum(["IdToken", "SessionId", "TransactionId"]);

const setAnswer = z.object({
  status: z.enum([
    "Accepted",
    "NotSupportedMessageFormat",
    "Rejected",
    "NotSupportedPriority",
    "NotSupportedState",
    "UnknownTransaction",
  ]),
});
const clearAnswer = z.object({ status: z.enum(["Accepted", "Unknown"]) });
const shownMessage = z.object({
  id: maybe(wireId),
  priority: maybe(priority),
  state: maybe(state),
  timestamp_from: maybe(wireText(64)),
  timestamp_to: maybe(wireText(64)),
  identifier_id: maybe(wireText(64)),
  identifier_type: maybe(identifier),
  message: z.object({ format: maybe(format), language: maybe(wireText(64)), content: wireText(65_536) }),
  qr_code: maybe(wireText(4096)),
});
const getAnswer = z.object({ messages: maybe(z.array(shownMessage).check(z.maxLength(1000))) });

const notConnected = unsupported("no display is connected");

/** Texts on a display of EVerest's; it keeps them. It has no place for a message: each is for the whole station. */
export function displayCommands(context: AdapterContext): DisplayCommands {
  const [display] = context.module.connections("display_message");
  return {
    displayMessage: async (message) => {
      if (!display) return ok({ status: "Rejected" });
      const args = { request: [toWire(message)] };
      const reply = await ask(context, display, "set_display_message", args, setAnswer);
      return reply.status === "ok" ? ok({ status: reply.result.status }) : reply;
    },

    getDisplayMessages: async (wanted) => {
      if (!display) return notConnected;
      const request = {
        ...(wanted.ids && { id: [...wanted.ids] }),
        ...(wanted.priority && { priority: wanted.priority }),
        ...(wanted.state && { state: stateToWire(wanted.state) }),
      };
      const reply = await ask(context, display, "get_display_messages", { request }, getAnswer);
      return reply.status === "ok" ? ok({ messages: (reply.result.messages ?? []).map(fromWire) }) : reply;
    },

    clearDisplayMessage: async ({ id }) => {
      if (!display) return notConnected;
      const reply = await ask(context, display, "clear_display_message", { request: { id } }, clearAnswer);
      return reply.status === "ok" ? ok({ status: reply.result.status }) : reply;
    },
  };
}

/** One word is another in EVerest. */
const stateToWire = (word: NonNullable<DisplayMessage["state"]>): z.infer<typeof state> =>
  word === "Suspended" ? "Suspending" : word;

function toWire(message: DisplayMessage): Record<string, unknown> {
  const { id, from, to, qrCode } = message;
  return {
    ...(id !== undefined && { id }),
    ...(message.priority && { priority: message.priority }),
    ...(message.state && { state: stateToWire(message.state) }),
    ...(from !== undefined && { timestamp_from: wireTime(from) }),
    ...(to !== undefined && { timestamp_to: wireTime(to) }),
    ...identifierOf(message),
    message: wireMessage(message),
    ...(qrCode !== undefined && { qr_code: qrCode }),
  };
}

/** EVerest knows its session; the transaction only where nobody named that. */
function identifierOf({ sessionId, transactionId }: DisplayMessage): Record<string, string> {
  if (sessionId !== undefined) return { identifier_id: sessionId, identifier_type: "SessionId" };
  if (transactionId !== undefined) return { identifier_id: transactionId, identifier_type: "TransactionId" };
  return {};
}

function fromWire(shown: z.infer<typeof shownMessage>): DisplayMessage {
  const { format: written, language, content } = shown.message;
  const from = readTime(shown.timestamp_from ?? "");
  const to = readTime(shown.timestamp_to ?? "");
  const belongsTo = shown.identifier_id ? (shown.identifier_type ?? "SessionId") : null;
  return {
    text: content,
    ...(written && { format: written }),
    ...(language && { language }),
    ...(typeof shown.id === "number" && { id: shown.id }),
    ...(shown.priority && { priority: shown.priority }),
    ...(shown.state && { state: shown.state === "Suspending" ? "Suspended" : shown.state }),
    ...(from && { from: from.wall }),
    ...(to && { to: to.wall }),
    ...(belongsTo === "SessionId" && { sessionId: shown.identifier_id ?? undefined }),
    ...(belongsTo === "TransactionId" && { transactionId: shown.identifier_id ?? undefined }),
    ...(shown.qr_code && { qrCode: shown.qr_code }),
  };
}

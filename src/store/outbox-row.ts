import type { OutboxRow, Rendered } from "../ports/store.ts";
import type { Row, SqlValue } from "./connection.ts";
import { integer, json, orNull, text, Unreadable } from "./decode.ts";
import { fact as decodeFact, factKind } from "./fact-codec.ts";
import type { TableShape } from "./table.ts";

const columns = [
  "id",
  "session_id",
  "kind",
  "bytes",
  "subject",
  "attempts",
  "fact",
  "message_id",
  "action",
  "payload",
];

/** The three columns are set together or not at all. */
function rendered(row: Row): Rendered | null {
  if (row["message_id"] === null && row["action"] === null && row["payload"] === null) return null;
  return { messageId: text(row["message_id"]), action: text(row["action"]), payload: text(row["payload"]) };
}

function outboxRow(row: Row): OutboxRow {
  const fact = json(decodeFact)(row["fact"]);
  if (factKind(row["kind"]) !== fact.kind) throw new Unreadable("the fact is of another kind");
  return {
    id: integer(row["id"]),
    sessionId: integer(row["session_id"]),
    subject: orNull(text)(row["subject"]),
    fact,
    rendered: rendered(row),
    attempts: integer(row["attempts"]),
  };
}

/** A row that waits. */
export const outboxShape: TableShape<OutboxRow> = { name: "outbox", key: "id", columns, decode: outboxRow };

/** A row the CSMS refused, with why. */
export const asideShape: TableShape<OutboxRow & { readonly reason: string }> = {
  name: "outbox_aside",
  key: "id",
  columns: [...columns.filter((column) => column !== "bytes"), "reason", "aside_at"],
  decode: (row) => ({ ...outboxRow(row), reason: text(row["reason"]) }),
};

/** The values of a row in the order of `columns`. */
export function outboxValues(row: OutboxRow): SqlValue[] {
  const fact = JSON.stringify(row.fact);
  return [
    row.id,
    row.sessionId,
    row.fact.kind,
    Buffer.byteLength(fact),
    row.subject,
    row.attempts,
    fact,
    row.rendered?.messageId ?? null,
    row.rendered?.action ?? null,
    row.rendered?.payload ?? null,
  ];
}

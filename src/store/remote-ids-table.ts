import type { RemoteIdTable } from "../ports/store.ts";
import type { Connection } from "./connection.ts";
import { integer, text } from "./decode.ts";
import type { TableShape } from "./table.ts";

export const remoteIdsShape: TableShape<{ readonly sessionId: number; readonly transactionId: string }> = {
  name: "remote_ids",
  key: "number",
  columns: ["number", "session_id", "transaction_id", "remote_id"],
  decode: (row) => {
    text(row["remote_id"]);
    return { sessionId: integer(row["session_id"]), transactionId: text(row["transaction_id"]) };
  },
};

/** What each CSMS calls our transactions. They leave with their transaction, when that is purged. */
export class SqliteRemoteIdTable implements RemoteIdTable {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  bind(sessionId: number, transactionId: string, remoteId: string): void {
    this.connection.run(
      "INSERT OR REPLACE INTO remote_ids (session_id, transaction_id, remote_id) VALUES (?, ?, ?)",
      sessionId,
      transactionId,
      remoteId,
    );
  }

  remoteId(sessionId: number, transactionId: string): string | undefined {
    const row = this.connection.row(
      "SELECT remote_id FROM remote_ids WHERE transaction_id = ? AND session_id = ?",
      transactionId,
      sessionId,
    );
    return row && text(row["remote_id"]);
  }

  /** The one bound last, should a CSMS have given an id twice. */
  transactionId(sessionId: number, remoteId: string): string | undefined {
    const row = this.connection.row(
      "SELECT transaction_id FROM remote_ids WHERE session_id = ? AND remote_id = ? ORDER BY number DESC LIMIT 1",
      sessionId,
      remoteId,
    );
    return row && text(row["transaction_id"]);
  }
}

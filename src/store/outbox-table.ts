import type { Logger } from "../kernel/logger.ts";
import type { FactKind } from "../model/fact.ts";
import type { Moment } from "../model/moment.ts";
import type { OutboxRow, OutboxSize, OutboxTable, Rendered } from "../ports/store.ts";
import type { Connection } from "./connection.ts";
import { integer, orNull, text } from "./decode.ts";
import { factKinds } from "./fact-codec.ts";
import { asideShape, outboxShape, outboxValues } from "./outbox-row.ts";
import { decodeRow, decodeRows } from "./table.ts";
import type { WaitingSubjects } from "./waiting-subjects.ts";

/** Refused rows kept, of all sessions; the oldest leave first. */
const mostAside = 1000;

/** After how many deliveries the file is looked at for free pages. */
const deliveriesPerReclaim = 512;

const insert = `INSERT INTO outbox (${outboxShape.columns.join(", ")}) VALUES (${outboxShape.columns.map(() => "?").join(", ")})`;

/** SQLite merges the arms lazily, each in the order of the index: a page costs its own length, not the queue's. */
const page = `${factKinds
  .map((kind) => `SELECT * FROM outbox WHERE session_id = ? AND kind = '${kind}' AND id > ?`)
  .join(" UNION ALL ")} ORDER BY id LIMIT ?`;

/** Leaves the number, frees the rest. */
const retire = `UPDATE outbox SET session_id = NULL, kind = '', bytes = 0, subject = NULL, attempts = 0, fact = '',
  message_id = NULL, action = NULL, payload = NULL WHERE id = ?`;

/**
 * Facts that wait for their CSMS. The newest row, once delivered, stays behind as a bare number until the next comes,
 * so that ids are never given twice; a counter elsewhere would cost another page of flash per message.
 */
export class SqliteOutboxTable implements OutboxTable {
  private readonly connection: Connection;
  private readonly logger: Logger;
  private readonly subjects: WaitingSubjects;
  private deliveries = 0;

  constructor(connection: Connection, subjects: WaitingSubjects, logger: Logger) {
    this.connection = connection;
    this.subjects = subjects;
    this.logger = logger;
  }

  maxId(): number {
    return this.connection.number("SELECT ifnull(max(id), 0) FROM outbox");
  }

  insert(row: OutboxRow): void {
    this.connection.together(() => {
      this.connection.run(insert, ...outboxValues(row));
      this.connection.run("DELETE FROM outbox WHERE session_id IS NULL AND id < ?", row.id);
      this.subjects.added(row.subject);
    });
  }

  page(sessionId: number, after: number, limit: number): OutboxRow[] {
    const found: OutboxRow[] = [];
    let last = after;
    while (found.length < limit) {
      const missing = limit - found.length;
      const rows = this.connection.rows(page, ...factKinds.flatMap(() => [sessionId, last]), missing);
      for (const row of rows) {
        last = integer(row["id"]);
        const decoded = decodeRow(outboxShape, row, this.logger);
        if (decoded) found.push(decoded);
        else this.withdraw(last, "unreadable", null);
      }
      if (rows.length < missing) break;
    }
    return found;
  }

  setRendered(id: number, rendered: Rendered): void {
    this.connection.run(
      "UPDATE outbox SET message_id = ?, action = ?, payload = ? WHERE id = ? AND session_id IS NOT NULL",
      rendered.messageId,
      rendered.action,
      rendered.payload,
      id,
    );
  }

  setAttempts(id: number, attempts: number): void {
    this.connection.run(
      "UPDATE outbox SET attempts = ? WHERE id = ? AND session_id IS NOT NULL",
      attempts,
      id,
    );
  }

  delete(id: number): void {
    this.connection.together(() => {
      const row = this.connection.row(
        "SELECT subject, id = (SELECT max(id) FROM outbox) AS newest FROM outbox WHERE id = ? AND session_id IS NOT NULL",
        id,
      );
      if (!row) return;
      this.connection.run(row["newest"] === 1 ? retire : "DELETE FROM outbox WHERE id = ?", id);
      this.subjects.removed(orNull(text)(row["subject"]));
      this.deliveries += 1;
      if (this.deliveries % deliveriesPerReclaim === 0) this.reclaim();
    });
  }

  setAside(id: number, reason: string, at: Moment): void {
    this.withdraw(id, reason, at);
  }

  aside(sessionId: number, limit: number): (OutboxRow & { readonly reason: string })[] {
    const rows = this.connection.rows(
      "SELECT * FROM outbox_aside WHERE session_id = ? ORDER BY id LIMIT ?",
      sessionId,
      limit,
    );
    return decodeRows(asideShape, rows, this.logger);
  }

  deleteAside(id: number): void {
    this.connection.run("DELETE FROM outbox_aside WHERE id = ?", id);
  }

  waits(subject: string | null): boolean {
    return this.subjects.waits(subject);
  }

  size(sessionId: number): { rows: number; bytes: number; byKind: Partial<Record<FactKind, number>> } {
    const size: { rows: number; bytes: number; byKind: Partial<Record<FactKind, number>> } = {
      rows: 0,
      bytes: 0,
      byKind: {},
    };
    const groups = this.connection.rows(
      "SELECT kind, count(*) AS rows, sum(bytes) AS bytes FROM outbox WHERE session_id = ? GROUP BY kind",
      sessionId,
    );
    for (const group of groups) {
      const kind = factKinds.find((known) => known === group["kind"]);
      if (!kind) continue;
      const rows = integer(group["rows"]);
      size.rows += rows;
      size.bytes += integer(group["bytes"]);
      size.byKind[kind] = rows;
    }
    return size;
  }

  oldest(sessionId: number, kind: FactKind, after: number, limit: number): OutboxSize[] {
    return this.connection
      .rows(
        "SELECT id, subject, bytes FROM outbox WHERE session_id = ? AND kind = ? AND id > ? ORDER BY id LIMIT ?",
        sessionId,
        kind,
        after,
        limit,
      )
      .map((row) => ({
        id: integer(row["id"]),
        subject: orNull(text)(row["subject"]),
        bytes: integer(row["bytes"]),
      }));
  }

  private withdraw(id: number, reason: string, at: Moment | null): void {
    this.connection.together(() => {
      this.connection.run(
        `INSERT OR REPLACE INTO outbox_aside (${asideShape.columns.join(", ")})
         SELECT ${asideShape.columns.slice(0, -2).join(", ")}, ?, ? FROM outbox WHERE id = ? AND session_id IS NOT NULL`,
        reason,
        JSON.stringify(at),
        id,
      );
      this.connection.run(
        "DELETE FROM outbox_aside WHERE id <= (SELECT id FROM outbox_aside ORDER BY id DESC LIMIT 1 OFFSET ?)",
        mostAside,
      );
      this.delete(id);
    });
  }

  /** Gives the pages of a long queue back to the disk once most of the file is free: then few rows have to move. */
  private reclaim(): void {
    const free = this.connection.number("PRAGMA freelist_count");
    const all = this.connection.number("PRAGMA page_count");
    if (free > 256 && free > all * 0.8) this.connection.exec(`PRAGMA incremental_vacuum(${free - 64})`);
  }
}

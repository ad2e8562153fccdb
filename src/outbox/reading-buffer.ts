import type { OutboxRow, OutboxTable } from "../ports/store.ts";

/**
 * Rows that may be lost and are not on the disk yet, ascending by id: a reading that is delivered before the next
 * write never touches the flash.
 */
export class ReadingBuffer {
  private readonly table: OutboxTable;
  private readonly sessionId: number;
  private rows: OutboxRow[] = [];
  /** Written by a transaction of which it is not known yet whether it was rolled back. */
  private written: OutboxRow[] = [];

  constructor(table: OutboxTable, sessionId: number) {
    this.table = table;
    this.sessionId = sessionId;
  }

  get length(): number {
    return this.rows.length;
  }

  add(row: OutboxRow): void {
    this.rows.push(row);
  }

  has(id: number): boolean {
    return this.rows.some((row) => row.id === id);
  }

  /** Whether one of this subject is not written yet; null: of any subject. */
  waits(subject: string | null): boolean {
    return this.rows.some((row) => row.subject !== null && (subject === null || row.subject === subject));
  }

  /** The first row with an id greater than `after`. */
  head(after: number): OutboxRow | undefined {
    return this.rows.find((row) => row.id > after);
  }

  replace(changed: OutboxRow): void {
    this.rows = this.rows.map((row) => (row.id === changed.id ? changed : row));
  }

  remove(id: number): void {
    this.rows = this.rows.filter((row) => row.id !== id);
  }

  /** Writes all rows, within a transaction of the caller's, which may yet be rolled back: see `confirm`. */
  write(): void {
    for (const row of this.rows) this.table.insert(row);
    this.written.push(...this.rows);
    this.rows = [];
  }

  /**
   * To be called outside of any transaction: takes back what was written in one that was rolled back. Returns how many
   * rows were.
   */
  confirm(): number {
    const lost = this.written.filter(({ id }) => this.table.page(this.sessionId, id - 1, 1)[0]?.id !== id);
    this.written = [];
    this.rows = [...lost, ...this.rows].sort((a, b) => a.id - b.id);
    return lost.length;
  }

  get unconfirmed(): boolean {
    return this.written.length > 0;
  }
}

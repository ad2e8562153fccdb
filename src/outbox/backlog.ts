import type { OutboxRow, OutboxTable } from "../ports/store.ts";
import type { ReadingBuffer } from "./reading-buffer.ts";

/** What is next: a row to send, a time (ms, monotonic) before which nothing is to be sent, or nothing at all. */
export type Head =
  | { readonly kind: "row"; readonly row: OutboxRow }
  | { readonly kind: "wait"; readonly until: number }
  | { readonly kind: "empty" };

interface Waiting {
  readonly row: OutboxRow;
  readonly due: number;
}

const pageSize = 32;
/** Refused rows that wait for their next attempt at one time: beyond, the queue stands still, and memory stays flat. */
const maxWaiting = 64;
/** Rows passed over because an earlier one of their subject waits: bounds the work of one look. */
const maxSkipped = 1_024;

/**
 * The order in which rows go: by id, over disk and memory, except that behind a refused row that waits for its next
 * attempt only rows of its subject wait too. Reads pages, so memory does not grow with the queue.
 */
export class Backlog {
  private readonly table: OutboxTable;
  private readonly sessionId: number;
  private readonly buffer: ReadingBuffer;
  private readonly waiting = new Map<number, Waiting>();
  /** Ids of rows that wait or waited and are not out of the queue yet: others were passed over for them. */
  private readonly held = new Set<number>();
  /** In flight as the link died: goes again before anything else. */
  private again: OutboxRow | null = null;
  /** Rows up to this id were taken or passed over. */
  private cursor = 0;
  private skipped = 0;
  private page: readonly OutboxRow[] = [];
  /** No row on the disk beyond `page`. */
  private end = false;

  constructor(table: OutboxTable, sessionId: number, buffer: ReadingBuffer) {
    this.table = table;
    this.sessionId = sessionId;
    this.buffer = buffer;
  }

  /** @param now ms, monotonic */
  peek(now: number): Head {
    if (this.again) return { kind: "row", row: this.again };
    const due = this.earliest(
      (waiting) => waiting.due <= now,
      (waiting) => waiting.row.id,
    );
    if (due) return { kind: "row", row: due.row };
    const row = this.waiting.size < maxWaiting ? this.scan() : null;
    if (row) return { kind: "row", row };
    const next = this.earliest(
      () => true,
      (waiting) => waiting.due,
    );
    return next ? { kind: "wait", until: next.due } : { kind: "empty" };
  }

  /** The row `peek` gave is in flight now. */
  taken(row: OutboxRow): void {
    this.again = null;
    if (!this.waiting.delete(row.id)) this.cursor = Math.max(this.cursor, row.id);
  }

  /** The link died with this row in flight. */
  release(row: OutboxRow): void {
    this.again = row;
  }

  /** This row was refused and is due again at `due` (ms, monotonic). */
  wait(row: OutboxRow, due: number): void {
    this.waiting.set(row.id, { row, due });
    this.held.add(row.id);
  }

  /** This row is out of the queue: what was passed over behind it may go. */
  done(row: OutboxRow): void {
    if (!this.held.delete(row.id)) return;
    this.cursor = Math.min(this.cursor, row.id);
    this.skipped = 0;
    this.changed();
  }

  /** Rows were added to, or taken from, the disk. */
  changed(): void {
    this.page = [];
    this.end = false;
  }

  /** Rows whose next attempt is due later, or that go again: not to be dropped. */
  holds(id: number): boolean {
    return this.again?.id === id || this.waiting.has(id);
  }

  private scan(): OutboxRow | null {
    while (this.skipped <= maxSkipped) {
      const row = this.head();
      if (!row) return null;
      if (!this.blocked(row)) return row;
      this.cursor = row.id;
      this.skipped += 1;
    }
    return null;
  }

  private blocked(row: OutboxRow): boolean {
    if (this.waiting.has(row.id)) return true;
    if (row.subject === null) return false;
    for (const waiting of this.waiting.values()) if (waiting.row.subject === row.subject) return true;
    return false;
  }

  private head(): OutboxRow | undefined {
    const memory = this.buffer.head(this.cursor);
    const disk = this.diskHead();
    return memory && disk ? (memory.id < disk.id ? memory : disk) : (memory ?? disk);
  }

  private diskHead(): OutboxRow | undefined {
    const isNext = (row: OutboxRow): boolean => row.id > this.cursor;
    const next = this.page.find(isNext);
    if (next || this.end) return next;
    this.page = this.table.page(this.sessionId, this.cursor, pageSize);
    this.end = this.page.length < pageSize;
    return this.page[0];
  }

  private earliest(fits: (waiting: Waiting) => boolean, by: (waiting: Waiting) => number): Waiting | null {
    let best: Waiting | null = null;
    for (const waiting of this.waiting.values()) {
      if (fits(waiting) && (!best || by(waiting) < by(best))) best = waiting;
    }
    return best;
  }
}

import type { Timer } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import type { Fact } from "../model/fact.ts";
import type { OutboxRow } from "../ports/store.ts";
import { makeRoom } from "./make-room.ts";
import type { OutboxOptions } from "./options.ts";
import type { Queue } from "./queue.ts";
import { defaultOutboxLimits, type OutboxLimits } from "./queue-size.ts";

/** How long a reading may stay in memory only, ms; and how many. */
const flushAfterMs = 60_000;
const flushAfterRows = 64;
/** Readings kept in memory while the database refuses to be written; beyond, the oldest goes. */
const maxBuffered = 1_024;
/** Rows by which a queue full of what is never dropped grows before room is looked for again. */
const futileStep = 1_000;

/** The way in: durable facts to the disk, readings to memory first, and room where there is none. */
export class Intake {
  private readonly options: OutboxOptions;
  private readonly queue: Queue;
  private readonly limits: OutboxLimits;
  /** Rows that must not be dropped. */
  private readonly spared: (id: number) => boolean;
  private flushTimer: Timer | null = null;
  private confirming = false;
  /** Rows there were when no room could be made: not tried again before the queue has changed a good deal. */
  private futileAt: number | null = null;

  constructor(options: OutboxOptions, queue: Queue, spared: (id: number) => boolean) {
    this.options = options;
    this.queue = queue;
    this.limits = options.limits ?? defaultOutboxLimits;
    this.spared = spared;
    this.recount();
  }

  /**
   * Takes a fact in. `durable`: within the store transaction of the caller, if one runs. Otherwise it may be lost, and
   * is written later with others.
   */
  append(fact: Fact, how: { readonly durable: boolean }): void {
    this.makeRoom();
    if (!how.durable && this.futileAt !== null && this.queue.size.above(this.limits)) {
      this.options.logger.error("the outbox is full of transactions; a reading was dropped", {
        kind: fact.kind,
      });
      return;
    }
    const { rowIds, sessionId, store } = this.options;
    const subject = "transactionId" in fact ? fact.transactionId : null;
    const row: OutboxRow = { id: rowIds.next(), sessionId, subject, fact, rendered: null, attempts: 0 };
    if (how.durable) {
      store.durable(() => {
        this.writeBuffer();
        store.outbox.insert(row);
      });
      this.queue.backlog.changed();
    } else {
      this.queue.buffer.add(row);
      if (this.queue.buffer.length >= flushAfterRows) this.flush();
      else this.armFlush();
    }
    this.queue.size.add(fact);
  }

  /** Writes what is only in memory. A write that fails is logged and tried again later. */
  flush(): void {
    this.flushTimer?.cancel();
    this.flushTimer = null;
    if (this.queue.buffer.length === 0) return;
    try {
      this.options.store.relaxed(() => this.writeBuffer());
    } catch (error) {
      this.options.logger.error("readings could not be written", { error: errorText(error) });
      this.confirm();
      this.armFlush();
    }
  }

  /** A message is settled. Where nothing waits in memory any more, the next reading has its whole minute again. */
  settled(): void {
    if (this.queue.buffer.length > 0) return;
    this.flushTimer?.cancel();
    this.flushTimer = null;
  }

  close(): void {
    this.flush();
    this.flushTimer?.cancel();
    this.flushTimer = null;
  }

  /** To be called outside of any transaction: takes back readings whose transaction was rolled back. */
  confirm(): void {
    this.confirming = false;
    if (!this.queue.buffer.unconfirmed) return;
    if (this.queue.buffer.confirm() > 0) this.armFlush();
  }

  private armFlush(): void {
    const { buffer, size } = this.queue;
    while (buffer.length > maxBuffered) {
      const oldest = buffer.head(0);
      if (!oldest) break;
      buffer.remove(oldest.id);
      size.remove(oldest.fact);
    }
    this.flushTimer ??= this.options.clock.setTimer("outbox-flush", flushAfterMs, () => this.flush());
  }

  private writeBuffer(): void {
    if (this.queue.buffer.length === 0) return;
    this.options.leaving?.();
    this.queue.buffer.write();
    this.queue.backlog.changed();
    if (this.confirming) return;
    this.confirming = true;
    // Store transactions are synchronous: by then, this one was committed or rolled back.
    queueMicrotask(() => this.confirm());
  }

  private makeRoom(): void {
    const { logger, sessionId, store } = this.options;
    const { limits } = this;
    const { size } = this.queue;
    if (!size.above(limits)) {
      this.futileAt = null;
      return;
    }
    if (this.futileAt !== null && size.rows < this.futileAt + futileStep) return;
    try {
      this.recount();
      const dropped = store.relaxed(() =>
        makeRoom({ table: store.outbox, sessionId, size, limits, spared: this.spared }),
      );
      this.queue.backlog.changed();
      this.futileAt = size.above(limits) ? size.rows : null;
      logger.warn("the outbox is full; dropped what may go", { dropped, rows: size.rows, bytes: size.bytes });
    } catch (error) {
      logger.error("no room could be made in the outbox", { error: errorText(error) });
    }
  }

  /** Asks the database: at start, and where a transaction that was rolled back may have put the count out. */
  private recount(): void {
    const { rows, bytes } = this.options.store.outbox.size(this.options.sessionId);
    this.queue.size.reset(rows + this.queue.buffer.length, bytes);
  }
}

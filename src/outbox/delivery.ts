import { errorText, StationError } from "../kernel/errors.ts";
import { parseJson } from "../kernel/json.ts";
import type { CallOutcome } from "../model/rpc.ts";
import type { Dialect, Settlement } from "../ports/dialect.ts";
import type { OutboxRow, Rendered } from "../ports/store.ts";
import type { OutboxOptions } from "./options.ts";
import type { Queue } from "./queue.ts";
import { isLastAttempt, retryDelayMs } from "./retry.ts";

/** A row that is to be sent, or was: its message is frozen. */
export interface FrozenRow extends OutboxRow {
  readonly rendered: Rendered;
}

type Result = Extract<CallOutcome, { kind: "result" }>;

/** How long to wait when the database refuses to be written, ms. */
const storeRetryMs = 10_000;
const maxReasonLength = 255;
/** How often in a row the link may die with a row in flight before the row lets others pass, and for how long (ms). */
const lossesInARow = 3;
const stepAsideMs = 60_000;

/** The way out: freezes a row's message as it is first sent, and records how it ended. */
export class Delivery {
  private readonly options: OutboxOptions;
  private readonly queue: Queue;
  /** Answers the store refused to record: the message was processed and must not be sent again. */
  private readonly unrecorded = new Map<number, Result>();
  /** The row with which the link died last, and how often in a row. */
  private lost = { id: 0, times: 0 };

  constructor(options: OutboxOptions, queue: Queue) {
    this.options = options;
    this.queue = queue;
  }

  /** The row with its message; null when it is not to be sent (now). */
  freeze(row: OutboxRow): FrozenRow | null {
    const answer = this.unrecorded.get(row.id);
    if (answer) {
      this.unrecorded.delete(row.id);
      this.accept(row, answer);
      return null;
    }
    if (row.rendered && this.fits(row.rendered)) return { ...row, rendered: row.rendered };
    const { dialect, ids, logger } = this.options;
    let message: ReturnType<Dialect["render"]>;
    let payload = "";
    try {
      message = dialect.render(row.fact);
      if (message) payload = JSON.stringify(message.payload);
    } catch (error) {
      logger.error("a fact could not be rendered", { kind: row.fact.kind, error: errorText(error) });
      this.refuse(row, "could not be rendered");
      return null;
    }
    try {
      if (this.queue.buffer.has(row.id)) this.options.leaving?.(row.fact);
      if (message) {
        const rendered = { messageId: ids.uuid(), action: message.action, payload };
        const frozen = { ...row, rendered };
        this.keep(frozen);
        return frozen;
      }
      // This version has no message for it.
      this.options.store.relaxed(() => this.erase(row));
      this.forget(row);
    } catch (error) {
      this.storeFailed(row, error);
    }
    return null;
  }

  /** A message frozen while another version was spoken says nothing to this CSMS (DESIGN rule 8). */
  private fits({ action, payload }: Rendered): boolean {
    const { dialect } = this.options;
    return dialect.fits?.(action, parseJson(payload)) ?? true;
  }

  /** How a message that was taken ended. */
  settle(row: FrozenRow, outcome: CallOutcome): void {
    switch (outcome.kind) {
      case "offline":
        this.linkLost(row);
        return;
      case "result":
        this.accept(row, outcome);
        return;
      case "error":
        this.refuse(row, `CALLERROR ${outcome.code}: ${outcome.description}`);
        return;
      case "timeout":
        this.refuse(row, "no answer");
    }
  }

  /**
   * A lost link counts no attempt; the same bytes go again, first of all. But a CSMS that closes the connection over one
   * message must not silence all others for ever: in the end that one steps aside for a while, its transaction behind it.
   */
  private linkLost(row: FrozenRow): void {
    const { clock, logger } = this.options;
    const times = this.lost.id === row.id ? this.lost.times + 1 : 1;
    this.lost = { id: row.id, times };
    if (times < lossesInARow) {
      this.queue.backlog.release(row);
      return;
    }
    logger.warn("the connection ends whenever this message is sent; others go first for a while", {
      kind: row.fact.kind,
      times,
    });
    this.queue.backlog.wait(row, clock.monotonic() + stepAsideMs);
  }

  /**
   * What the answer changes and the end of the row are one transaction. When the store fails, only recording is tried
   * again, later; a fault of the dialect counts as a refusal, so that it cannot stop the queue.
   */
  private accept(row: OutboxRow, outcome: Result): void {
    const { dialect, logger, store } = this.options;
    const dialectIs: { done: boolean } = { done: false };
    const settle = (): Settlement => {
      const settlement = dialect.settle(row.fact, outcome);
      dialectIs.done = true;
      if (settlement === "done") this.erase(row);
      return settlement;
    };
    let settlement: Settlement = "retry";
    try {
      settlement = this.queue.buffer.has(row.id) ? store.relaxed(settle) : store.durable(settle);
    } catch (error) {
      if (dialectIs.done || isStoreFailure(error)) {
        this.unrecorded.set(row.id, outcome);
        this.storeFailed(row, error);
        return;
      }
      logger.error("an answer could not be taken", { kind: row.fact.kind, error: errorText(error) });
    }
    if (settlement === "done") this.forget(row);
    else this.refuse(row, "the answer is no valid response");
  }

  private refuse(row: OutboxRow, reason: string): void {
    const { clock, ids, logger, settings } = this.options;
    const attempts = row.attempts + 1;
    const refused = { ...row, attempts };
    if (isLastAttempt(attempts, settings)) {
      this.giveUp(refused, reason.slice(0, maxReasonLength));
      return;
    }
    const delay = retryDelayMs(attempts, settings);
    logger.warn("the CSMS failed to process a message", { kind: row.fact.kind, attempts, reason, delay });
    // 1.6J §4.1.4: a message id is used once on a connection, so only the payload stays as it was.
    const rendered = row.rendered && { ...row.rendered, messageId: ids.uuid() };
    const next = { ...refused, rendered };
    try {
      this.keep(next);
    } catch (error) {
      logger.error("an attempt could not be recorded", { error: errorText(error) });
    }
    this.queue.backlog.wait(next, clock.monotonic() + delay);
  }

  /** 1.6 §3.7.1: after the last attempt the queue goes on without it. It is kept, out of the queue. */
  private giveUp(row: OutboxRow, reason: string): void {
    const { dialect, logger, store, now, onGaveUp } = this.options;
    const setAside = (then: () => void): void =>
      store.durable(() => {
        if (this.queue.buffer.has(row.id)) store.outbox.insert(row);
        store.outbox.setAttempts(row.id, row.attempts);
        store.outbox.setAside(row.id, reason, now());
        then();
      });
    try {
      try {
        setAside(() => dialect.gaveUp(row.fact));
      } catch (error) {
        logger.error("giving a message up had no effect on its transaction", { error: errorText(error) });
        setAside(() => undefined);
      }
    } catch (error) {
      this.storeFailed(row, error);
      return;
    }
    this.queue.buffer.remove(row.id);
    this.forget(row);
    logger.error("gave a message up after its last attempt; it was set aside", {
      kind: row.fact.kind,
      reason,
    });
    onGaveUp?.(row.fact, reason);
  }

  /** Nothing is lost: the row goes again in a while. */
  private storeFailed(row: OutboxRow, error: unknown): void {
    const { clock, logger } = this.options;
    logger.error("the outbox could not be written", { error: errorText(error) });
    this.queue.backlog.wait(row, clock.monotonic() + storeRetryMs);
  }

  private keep(row: OutboxRow): void {
    if (this.queue.buffer.has(row.id)) {
      this.queue.buffer.replace(row);
      return;
    }
    const { outbox } = this.options.store;
    this.options.store.relaxed(() => {
      if (row.rendered) outbox.setRendered(row.id, row.rendered);
      if (row.attempts > 0) outbox.setAttempts(row.id, row.attempts);
    });
  }

  private erase(row: OutboxRow): void {
    if (!this.queue.buffer.has(row.id)) this.options.store.outbox.delete(row.id);
  }

  private forget(row: OutboxRow): void {
    this.queue.buffer.remove(row.id);
    this.queue.size.remove(row.fact);
    this.queue.backlog.done(row);
  }
}

function isStoreFailure(error: unknown): boolean {
  return error instanceof StationError && error.code.startsWith("STORE_");
}

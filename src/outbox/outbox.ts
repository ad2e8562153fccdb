import type { Fact, FactKind } from "../model/fact.ts";
import type { CallOutcome } from "../model/rpc.ts";
import { Backlog, type Head } from "./backlog.ts";
import { Delivery, type FrozenRow } from "./delivery.ts";
import { Intake } from "./intake.ts";
import type { OutboxOptions } from "./options.ts";
import type { Queue } from "./queue.ts";
import { QueueSize } from "./queue-size.ts";
import { ReadingBuffer } from "./reading-buffer.ts";

/**
 * Facts on their way to one CSMS: kept until answered, sent at least once, in order (DESIGN rule 8). It knows no action
 * and no wire; a dialect renders and settles. Every act is synchronous.
 *
 * What survives: a durable fact is in the caller's store transaction. A reading that may be lost is written with the
 * next durable fact, after a minute, or when 64 wait; so a power cut loses at most that much. The rendered message of a
 * row on the disk is written before it is handed out, so a killed process repeats the very same bytes. The answer and
 * the deletion of a row on the disk are one synced transaction, readings too: a power cut repeats at most the message
 * in flight.
 */
export class Outbox {
  private readonly options: OutboxOptions;
  private readonly queue: Queue;
  private readonly intake: Intake;
  private readonly delivery: Delivery;
  private inFlight: number | null = null;
  private listener: () => void = () => undefined;

  constructor(options: OutboxOptions) {
    const { store, sessionId } = options;
    const buffer = new ReadingBuffer(store.outbox, sessionId);
    const backlog = new Backlog(store.outbox, sessionId, buffer);
    this.options = options;
    this.queue = { buffer, backlog, size: new QueueSize() };
    this.intake = new Intake(options, this.queue, (id) => id === this.inFlight || backlog.holds(id));
    this.delivery = new Delivery(options, this.queue);
  }

  /** Rows that wait, in flight included. */
  get rows(): number {
    return this.queue.size.rows;
  }

  /** Whether a message of this transaction is not delivered yet; null: of any transaction (E14). */
  waits(transactionId: string | null): boolean {
    return this.queue.buffer.waits(transactionId) || this.options.store.outbox.waits(transactionId);
  }

  /** Called, by the session, to be told that there may be something to send. */
  onWake(listener: () => void): void {
    this.listener = listener;
  }

  /** Facts were committed: send them when possible. */
  wake(): void {
    this.listener();
  }

  /** Whether the dialect spoken now reports this kind of fact. */
  takes(kind: FactKind): boolean {
    return this.options.dialect.reports?.(kind) ?? kind !== "transactionUpdated";
  }

  /** A place in the order of all that happens, for a message that is not kept here. */
  nextOrder(): number {
    return this.options.rowIds.next();
  }

  /**
   * Takes a fact in. `durable`: within the store transaction of the caller, if one runs. Otherwise it may be lost, and
   * is written later with others. Throws what the store throws; a durable fact is then not recorded.
   */
  append(fact: Fact, how: { readonly durable: boolean }): void {
    this.intake.append(fact, how);
  }

  /** What is next. Outside of store transactions only, like all below. */
  peek(): Head {
    this.intake.confirm();
    const head = this.queue.backlog.peek(this.options.clock.monotonic());
    // The count may be out by facts whose transaction was rolled back; here it is known.
    if (head.kind === "empty" && this.inFlight === null) this.queue.size.reset(0, 0);
    return head;
  }

  /** The next message to send, frozen; null when there is none now. `settle` must be called with it. */
  take(): FrozenRow | null {
    for (let head = this.peek(); head.kind === "row"; head = this.peek()) {
      this.queue.backlog.taken(head.row);
      const frozen = this.delivery.freeze(head.row);
      if (!frozen) continue;
      this.inFlight = frozen.id;
      return frozen;
    }
    return null;
  }

  /** How a message that was taken ended. */
  settle(row: FrozenRow, outcome: CallOutcome): void {
    this.intake.confirm();
    this.inFlight = null;
    this.delivery.settle(row, outcome);
    this.intake.settled();
  }

  /** Writes what is only in memory, as at the end of the process. A write that fails is logged. */
  close(): void {
    this.intake.close();
  }
}

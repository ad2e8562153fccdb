import { errorText } from "../../../src/kernel/errors.ts";
import type { Logger } from "../../../src/kernel/logger.ts";

/** A var may be dropped when there is no room, the oldest first; what others wait for may not. */
export type Weight = "var" | "awaited";

/** A message that the broker has not taken yet. */
export interface Queued {
  readonly topic: string;
  readonly payload: string;
  readonly weight: Weight;
  /** It is on the wire of the present link; whether it arrived is not known. */
  sent: boolean;
  /** It was on the wire of some link. */
  tried: boolean;
}

export interface PublishQueueOptions {
  readonly logger: Logger;
  /** Puts it on the wire; resolves when the broker has it. */
  send(topic: string, payload: string): Promise<void>;
  /** How many may wait. Default 1000. */
  readonly most?: number | undefined;
}

/**
 * As many as are on the wire at once. mosquitto takes 20 of QoS 2 (`max_inflight_messages`); of what is more it says that it has
 * it, and drops it.
 */
const mostOnWire = 10;

/**
 * What we publish, in order: kept while the broker is away and sent when it is back. What it did not acknowledge before the
 * link broke is sent again: at least once.
 */
export class PublishQueue {
  private readonly options: PublishQueueOptions;
  private readonly most: number;
  private readonly queue = new Set<Queued>();
  private up = false;
  private onWire = 0;
  /** The present link; what a former one still says is not believed. */
  private link = 0;
  private overflowed = false;
  private waiters: (() => void)[] = [];

  constructor(options: PublishQueueOptions) {
    this.options = options;
    this.most = options.most ?? 1000;
  }

  get empty(): boolean {
    return this.queue.size === 0;
  }

  /** Null: there is no room, not even by dropping vars. */
  add(topic: string, message: unknown, weight: Weight): Queued | null {
    if (this.queue.size >= this.most && !this.makeRoom()) return null;
    const item: Queued = { topic, payload: JSON.stringify(message), weight, sent: false, tried: false };
    this.queue.add(item);
    this.pump();
    return item;
  }

  /** It is not sent (again) any more. True: it never was, so nobody can have it. */
  withdraw(item: Queued): boolean {
    if (!item.sent && this.queue.has(item)) this.remove(item);
    return !item.tried;
  }

  holds(topic: string): boolean {
    for (const item of this.queue) if (item.topic === topic) return true;
    return false;
  }

  linkUp(): void {
    this.up = true;
    this.link++;
    this.pump();
  }

  linkDown(): void {
    this.up = false;
    this.link++;
    this.onWire = 0;
    for (const item of this.queue) item.sent = false;
  }

  /** Resolves when nothing waits. */
  async drained(): Promise<void> {
    if (this.empty) return;
    await new Promise<void>((resolve) => this.waiters.push(resolve));
  }

  private pump(): void {
    if (!this.up || this.onWire >= mostOnWire) return;
    for (const item of this.queue) {
      if (!item.sent) this.send(item);
      if (this.onWire >= mostOnWire) return;
    }
  }

  private send(item: Queued): void {
    const { link } = this;
    this.onWire++;
    item.sent = item.tried = true;
    this.options.send(item.topic, item.payload).then(
      () => {
        if (link !== this.link) return;
        this.onWire--;
        this.remove(item);
        this.pump();
      },
      // It stays, and goes out again with the next link.
      (error: unknown) =>
        this.options.logger.debug("MQTT publish failed", { topic: item.topic, error: errorText(error) }),
    );
  }

  private remove(item: Queued): void {
    this.queue.delete(item);
    if (this.queue.size > 0) return;
    this.overflowed = false;
    for (const waiter of this.waiters.splice(0)) waiter();
  }

  private makeRoom(): boolean {
    const oldest = this.oldestVar();
    if (!this.overflowed)
      this.options.logger.warn(
        `more than ${this.most} messages wait for the MQTT broker: ${oldest ? "the oldest vars are dropped" : "nothing more is taken"}`,
      );
    this.overflowed = true;
    if (oldest) this.queue.delete(oldest);
    return oldest !== undefined;
  }

  private oldestVar(): Queued | undefined {
    for (const item of this.queue) if (item.weight === "var" && !item.sent) return item;
    return undefined;
  }
}

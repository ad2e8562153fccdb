import type { Clock, Timer } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import type { IdSource } from "../kernel/ids.ts";
import type { Logger } from "../kernel/logger.ts";
import type { CallOutcome, OutboundCall } from "../model/rpc.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { Dialect, Registration } from "../ports/dialect.ts";
import type { Connection } from "../rpc/connection.ts";
import { LiveCall, LiveLane, type Asked } from "./live-lane.ts";
import { Turns } from "./turns.ts";

export interface PumpOptions {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  readonly dialect: Pick<Dialect, "maySend" | "awaited" | "keepsAsked">;
  readonly outbox: Outbox;
  /** MessageQueueResumeDelay: seconds after a connection opened before a backlog is drained. */
  readonly resumeDelayS: () => number;
  readonly callTimeoutMs: () => number;
  /** Live messages that may wait. */
  readonly maxLive: number;
}

/** No answer takes longer than this; whoever forgets to release must not silence the station, ms. */
const longestHoldMs = 30_000;

interface Boot {
  readonly build: () => OutboundCall;
  readonly done: (outcome: CallOutcome) => void;
}

/**
 * What is sent when. One CALL is in flight; a BootNotification goes first, then live messages and outbox rows as
 * `Turns` says, each only while registration allows it. It runs after the present task, never within one: so outside of
 * any store transaction.
 */
export class Pump {
  private readonly options: PumpOptions;
  private readonly live: LiveLane;
  private readonly turns = new Turns();
  private connection: Connection | null = null;
  private registration: Registration = "unregistered";
  private boot: Boot | null = null;
  private openedAt = 0;
  private resumeAt = 0;
  private timer: Timer | null = null;
  private scheduled = false;
  /** Answers that have to be written before anything is sent. */
  private readonly holds = new Set<Timer>();

  constructor(options: PumpOptions) {
    this.options = options;
    this.live = new LiveLane(options.maxLive);
  }

  attach(connection: Connection): void {
    this.connection = connection;
    this.openedAt = this.options.clock.monotonic();
    this.resume();
    this.wake();
  }

  /** The connection is gone. */
  detach(): void {
    this.connection = null;
    this.boot = null;
    this.timer?.cancel();
    this.timer = null;
    for (const timer of this.holds) timer.cancel();
    this.holds.clear();
    this.live.disconnected(this.options.dialect.keepsAsked === true);
  }

  /** Nothing is kept any more: what the CSMS asked for is nothing to another, and the end of the session is its end. */
  forget(): void {
    this.live.drop();
  }

  /** What registration now allows. */
  allow(registration: Registration): void {
    if (registration === this.registration) return;
    this.registration = registration;
    this.resume();
    this.wake();
  }

  /** Sends a BootNotification before anything else, built as its turn comes. */
  sendBoot(build: () => OutboundCall, done: (outcome: CallOutcome) => void): void {
    this.boot = { build, done };
    this.wake();
  }

  /** See `CsmsSession.call` and, with `asked`, `CsmsSession.callAsked`. */
  call(action: string, build: () => OutboundCall | null, asked: Asked | null = null): Promise<CallOutcome> {
    const waiting = asked ? this.live.waiting(asked.what) : undefined;
    if (waiting) return waiting.outcome;
    const call = new LiveCall(this.options.outbox.nextOrder(), action, asked, build);
    if (!this.connection || !this.mayGo(call)) {
      call.done({ kind: "offline" });
      return call.outcome;
    }
    const ousted = this.live.add(call);
    if (ousted) this.options.logger.warn("too many messages wait; dropped one", { action: ousted.action });
    if (this.options.dialect.awaited?.includes(action)) this.limitWait(call);
    this.wake();
    return call.outcome;
  }

  /** Somebody stands before the station: the wait for its turn behind a slow CSMS counts, too. */
  private limitWait(call: LiveCall): void {
    const { clock, callTimeoutMs } = this.options;
    const deadline = clock.setTimer("live-deadline", callTimeoutMs(), () => {
      this.live.remove(call);
      call.done({ kind: "timeout" });
    });
    void call.outcome.then(() => deadline.cancel());
  }

  /** See `CsmsSession.hold`. */
  hold(): () => void {
    if (!this.connection) return () => undefined;
    const timer = this.options.clock.setTimer("hold", longestHoldMs, () => release());
    const release = (): void => {
      timer.cancel();
      if (this.holds.delete(timer)) this.wake();
    };
    this.holds.add(timer);
    return release;
  }

  /** There may be something to send. */
  wake(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      try {
        this.run();
      } catch (error) {
        this.options.logger.error("the message pump failed", { error: errorText(error) });
      }
    });
  }

  private run(): void {
    const { connection } = this;
    if (!connection?.idle || this.holds.size > 0) return;
    if (this.boot) {
      const { build, done } = this.boot;
      this.boot = null;
      this.send(connection, build(), done);
      return;
    }
    this.live.drop((call) => !this.mayGo(call));
    const { outbox } = this.options;
    const lane = this.turns.next(this.live.head?.order ?? null, this.outboxHead(), outbox.rows);
    if (lane === "live") this.sendLive(connection);
    else if (lane === "outbox") this.sendRow(connection);
  }

  private sendLive(connection: Connection): void {
    const call = this.live.shift();
    if (!call) return;
    let message: OutboundCall | null = null;
    try {
      message = call.build();
    } catch (error) {
      this.options.logger.error("a message could not be built", {
        action: call.action,
        error: errorText(error),
      });
    }
    if (message) {
      this.send(connection, message, (outcome) => call.done(outcome));
      return;
    }
    call.done({ kind: "offline" });
    this.wake();
  }

  private sendRow(connection: Connection): void {
    const { outbox } = this.options;
    const row = outbox.take();
    if (!row) {
      this.wake();
      return;
    }
    connection.call(row.rendered, (outcome) => {
      // The wake-up comes first, so that a fault in what the answer changes cannot stop the queue.
      this.wake();
      outbox.settle(row, outcome);
    });
  }

  private send(connection: Connection, message: OutboundCall, done: (outcome: CallOutcome) => void): void {
    const { action } = message;
    const payload = JSON.stringify(message.payload);
    connection.call({ messageId: this.options.ids.uuid(), action, payload }, (outcome) => {
      this.wake();
      done(outcome);
    });
  }

  private mayGo(call: LiveCall): boolean {
    if (call.asked !== null && this.registration === "pending") return true;
    return this.options.dialect.maySend(call.action, this.registration);
  }

  /** Messages begin to flow: rows that wait are a backlog, which is held back for a while (1.6 §3.7 orders it). */
  private resume(): void {
    if (!this.connection || this.registration !== "accepted") return;
    const { outbox, resumeDelayS } = this.options;
    this.turns.resumed(outbox.rows);
    this.resumeAt = outbox.rows > 0 ? this.openedAt + Math.max(0, resumeDelayS()) * 1000 : this.openedAt;
  }

  /** Place of the row that may go now; otherwise null, and a timer for when one may. */
  private outboxHead(): number | null {
    if (this.registration !== "accepted") return null;
    const { clock, outbox } = this.options;
    if (clock.monotonic() < this.resumeAt) {
      this.wakeAt(this.resumeAt);
      return null;
    }
    const head = outbox.peek();
    if (head.kind === "wait") this.wakeAt(head.until);
    return head.kind === "row" ? head.row.id : null;
  }

  private wakeAt(mono: number): void {
    this.timer?.cancel();
    this.timer = this.options.clock.setTimer("outbox-resume", mono - this.options.clock.monotonic(), () =>
      this.wake(),
    );
  }
}

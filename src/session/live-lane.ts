import type { CallOutcome, OutboundCall } from "../model/rpc.ts";

/** What the CSMS asked for. */
export interface Asked {
  /** Names it: one of each waits at most. */
  readonly what: string;
  /** It gives way to nothing: whoever promised it has one at a time in the lane. */
  readonly promised: boolean;
}

/** A message that is only worth sending now: it is not kept over a lost connection, unless it was promised. */
export class LiveCall {
  /** Its place among all messages, outbox rows included. */
  readonly order: number;
  readonly action: string;
  /**
   * What the CSMS asked for (TriggerMessage), null for what the station says by itself. It may go while Pending, too (1.6
   * §4.2, B02.FR.02).
   */
  readonly asked: Asked | null;
  readonly build: () => OutboundCall | null;
  readonly outcome: Promise<CallOutcome>;
  private settle: (outcome: CallOutcome) => void = () => undefined;

  constructor(order: number, action: string, asked: Asked | null, build: () => OutboundCall | null) {
    this.order = order;
    this.action = action;
    this.asked = asked;
    this.build = build;
    this.outcome = new Promise((resolve) => {
      this.settle = resolve;
    });
  }

  done(outcome: CallOutcome): void {
    this.settle(outcome);
  }
}

/** Live messages that wait for their turn, in memory only, bounded. */
export class LiveLane {
  private readonly limit: number;
  private readonly calls: LiveCall[] = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  get head(): LiveCall | undefined {
    return this.calls[0];
  }

  /** What the CSMS asked for before, and still waits. */
  waiting(what: string): LiveCall | undefined {
    return this.calls.find(({ asked }) => asked?.what === what);
  }

  /**
   * Returns the one that had to give way, ended as `offline`: what the CSMS may ask for again before what the station has
   * to say, then the oldest; nothing that was promised.
   */
  add(call: LiveCall): LiveCall | undefined {
    this.calls.push(call);
    if (this.calls.length <= this.limit) return undefined;
    const ousted =
      this.calls.find(({ asked }) => asked?.promised === false) ??
      this.calls.find(({ asked }) => asked === null);
    if (!ousted) return undefined;
    this.remove(ousted);
    ousted.done({ kind: "offline" });
    return ousted;
  }

  /** Takes it out, if it still waits. */
  remove(call: LiveCall): void {
    const index = this.calls.indexOf(call);
    if (index !== -1) this.calls.splice(index, 1);
  }

  shift(): LiveCall | undefined {
    return this.calls.shift();
  }

  /** The connection is gone: all ends as `offline`, but with `keepsAsked` what was asked for waits for the next (F06.FR.10). */
  disconnected(keepsAsked: boolean): void {
    this.drop(({ asked }) => asked === null || !keepsAsked);
  }

  /** Ends as `offline` all that `fits`. */
  drop(fits: (call: LiveCall) => boolean = () => true): void {
    const gone = this.calls.filter(fits);
    if (gone.length === 0) return;
    const kept = this.calls.filter((call) => !gone.includes(call));
    this.calls.splice(0, this.calls.length, ...kept);
    for (const call of gone) call.done({ kind: "offline" });
  }
}

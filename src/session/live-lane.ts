import type { CallOutcome, OutboundCall } from "../model/rpc.ts";

/** A message that is only worth sending now: it is not kept over a lost connection, unless it was promised. */
export class LiveCall {
  /** Its place among all messages, outbox rows included. */
  readonly order: number;
  readonly action: string;
  /**
   * What the CSMS asked for (TriggerMessage), null for what the station says by itself. It may go while Pending, too (1.6
   * §4.2, B02.FR.02), and one of each waits at most.
   */
  readonly asked: string | null;
  readonly build: () => OutboundCall | null;
  readonly outcome: Promise<CallOutcome>;
  private settle: (outcome: CallOutcome) => void = () => undefined;

  constructor(order: number, action: string, asked: string | null, build: () => OutboundCall | null) {
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
  waiting(asked: string): LiveCall | undefined {
    return this.calls.find((call) => call.asked === asked);
  }

  /**
   * Returns the one that had to give way, ended as `offline`: what the CSMS may ask for again before what the station has
   * to say, then the oldest.
   */
  add(call: LiveCall): LiveCall | undefined {
    this.calls.push(call);
    if (this.calls.length <= this.limit) return undefined;
    const asked = this.calls.findIndex((each) => each.asked !== null);
    const [ousted] = this.calls.splice(Math.max(0, asked), 1);
    ousted?.done({ kind: "offline" });
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

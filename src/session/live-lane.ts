import type { CallOutcome, OutboundCall } from "../model/rpc.ts";

/** A message that is only worth sending now: it is not kept over a lost connection. */
export interface LiveCall {
  /** Its place among all messages, outbox rows included. */
  readonly order: number;
  readonly action: string;
  /** The CSMS asked for it (TriggerMessage): it may go while Pending, too (1.6 §4.2, B02.FR.02). */
  readonly asked: boolean;
  readonly build: () => OutboundCall | null;
  readonly done: (outcome: CallOutcome) => void;
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

  /** Returns the oldest one when it had to give way; it is then ended as `offline`. */
  add(call: LiveCall): LiveCall | undefined {
    this.calls.push(call);
    if (this.calls.length <= this.limit) return undefined;
    const oldest = this.calls.shift();
    oldest?.done({ kind: "offline" });
    return oldest;
  }

  shift(): LiveCall | undefined {
    return this.calls.shift();
  }

  /** Ends as `offline` all that `fits`. */
  drop(fits: (call: LiveCall) => boolean = () => true): void {
    const gone = this.calls.filter(fits);
    const kept = this.calls.filter((call) => !gone.includes(call));
    this.calls.splice(0, this.calls.length, ...kept);
    for (const call of gone) call.done({ kind: "offline" });
  }
}

import type { Logger } from "../kernel/logger.ts";
import type { OutboundCall } from "../model/rpc.ts";
import type { CsmsSession } from "../ports/session.ts";

/** Messages kept at most; more come only from a station without a link that is asked for no end of things. */
const mostKept = 1000;
/** How often a message is tried that the session does not take although it could: one that is invalid never goes. */
const mostTries = 3;

interface Kept {
  readonly call: OutboundCall;
  readonly done: () => void;
  tries: number;
}

/**
 * Messages that follow from what the CSMS asked for (reports, progress): one after the other, while Pending too (B02.FR.02), and
 * kept while the link is down. In memory: they end with the life of the station, as does what they tell of.
 */
export class KeptMessages {
  private readonly session: Pick<CsmsSession, "callAsked">;
  private readonly logger: Logger;
  private waiting: Kept[] = [];
  private sending = false;
  private numbered = 0;

  constructor(session: Pick<CsmsSession, "callAsked">, logger: Logger) {
    this.session = session;
    this.logger = logger;
  }

  /** Sends it when its turn comes; resolves once it was answered, or given up. Never rejects. */
  add(call: OutboundCall): Promise<void> {
    return new Promise((done) => {
      this.waiting.push({ call, done, tries: 0 });
      if (this.waiting.length > mostKept) this.giveUp(this.waiting.shift());
      void this.send();
    });
  }

  /** The link is back, and the station accepted. */
  resumed(): void {
    void this.send();
  }

  dispose(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const { done } of waiting) done();
  }

  private async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    for (let next = this.waiting[0]; next; next = this.waiting[0]) {
      const { call } = next;
      this.numbered += 1;
      const what = `${call.action} ${this.numbered}`;
      const outcome = await this.session.callAsked(what, call.action, () => call);
      if (outcome.kind === "offline") {
        next.tries += 1;
        if (next.tries < mostTries) break;
        this.giveUp(next);
      }
      if (this.waiting[0] === next) this.waiting.shift();
      next.done();
    }
    this.sending = false;
  }

  private giveUp(kept: Kept | undefined): void {
    if (!kept) return;
    this.logger.warn(`${kept.call.action} could not be sent and is given up`);
    kept.done();
  }
}

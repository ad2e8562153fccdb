import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { OutboundCall } from "../model/rpc.ts";
import type { CsmsSession } from "../ports/session.ts";
import type { Outbound } from "../rpc/outbound.ts";

/** Single messages kept at most; more come only from a CSMS that answers nothing and asks for no end of things. */
const mostKept = 1000;

/** Messages that follow from one request, told one at a time. */
interface Kept {
  readonly messages: Iterator<OutboundCall, unknown>;
  /** One message, which may have to give way; null: a report, which was promised whole. */
  readonly single: OutboundCall | null;
  readonly done: () => void;
}

/**
 * Messages that follow from what the CSMS asked for (reports, progress): one after the other, while Pending too (B02.FR.02), and
 * kept while the link is down, unless the next is to another CSMS. In memory: they end with the life of the station, as does what
 * they tell of.
 */
export class KeptMessages {
  private readonly session: Pick<CsmsSession, "callAsked">;
  private readonly outbound: Pick<Outbound, "request">;
  private readonly logger: Logger;
  private readonly waiting: Kept[] = [];
  /** The message whose turn it is, of the first that waits; it stays so until it was sent. */
  private current: OutboundCall | null = null;
  private singles = 0;
  private sending = false;
  private numbered = 0;

  /** @param outbound judges each message before it goes */
  constructor(session: Pick<CsmsSession, "callAsked">, outbound: Pick<Outbound, "request">, logger: Logger) {
    this.session = session;
    this.outbound = outbound;
    this.logger = logger;
  }

  /** Sends it when its turn comes; resolves once it was answered, or given up for newer ones. Never rejects. */
  add(call: OutboundCall): Promise<void> {
    this.singles += 1;
    const told = this.keep([call], call);
    if (this.singles > mostKept) this.giveUpOldest();
    return told;
  }

  /**
   * Sends all of them, each made when its turn comes; resolves once the last was answered. Never rejects, and gives way to nothing:
   * whoever promises a report bounds how many wait (`AskedReports`).
   */
  tell(messages: Iterable<OutboundCall>): Promise<void> {
    return this.keep(messages, null);
  }

  /** The link is back, and the station accepted. */
  resumed(): void {
    void this.send();
  }

  /** Ends all that waits, untold: the CSMS that asked for it is not the one of the next connection. */
  forget(): void {
    this.current = null;
    for (const kept of [...this.waiting]) this.end(kept);
  }

  dispose(): void {
    this.forget();
  }

  private keep(messages: Iterable<OutboundCall>, single: OutboundCall | null): Promise<void> {
    return new Promise((done) => {
      this.waiting.push({ messages: messages[Symbol.iterator](), single, done });
      void this.send();
    });
  }

  private async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    for (let call = this.next(); call; call = this.next()) {
      const message = call;
      this.numbered += 1;
      const what = `${message.action} ${this.numbered}`;
      const outcome = await this.session.callAsked(what, message.action, () => message, true);
      // It waits for the link, however often that is lost.
      if (outcome.kind === "offline") break;
      if (this.current === message) this.current = null;
    }
    this.sending = false;
  }

  /** The message whose turn it is; null: none waits. One that is not valid is no message: it is in the log, and passed over. */
  private next(): OutboundCall | null {
    for (let first = this.waiting[0]; !this.current && first; first = this.waiting[0]) {
      const call = this.made(first);
      if (!call) this.end(first);
      else if (this.outbound.request(call)) this.current = call;
    }
    return this.current;
  }

  /** Its next message; null: there is none, or it could not be made. */
  private made({ messages }: Kept): OutboundCall | null {
    try {
      const next = messages.next();
      return next.done === true ? null : next.value;
    } catch (error) {
      this.logger.error("a report could not be told to its end", { error: errorText(error) });
      return null;
    }
  }

  private end(kept: Kept): void {
    const index = this.waiting.indexOf(kept);
    if (index !== -1) this.waiting.splice(index, 1);
    if (kept.single) this.singles -= 1;
    kept.done();
  }

  private giveUpOldest(): void {
    const oldest = this.waiting.find(({ single }) => single !== null && single !== this.current);
    if (!oldest) return;
    this.logger.warn(`${oldest.single?.action} could not be sent and is given up`);
    this.end(oldest);
  }
}

import type { Clock } from "../kernel/clock.ts";
import { errorText as thrownText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { RpcErrorKind } from "../model/rpc.ts";
import type { Answer } from "../ports/dialect.ts";
import { Answered, type Reply } from "./answered.ts";
import { errorText, resultText, type CallFrame } from "./frame.ts";

export interface InboundOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly handle: (action: string, payload: object) => Answer | Promise<Answer>;
  readonly errorCode: (kind: RpcErrorKind) => string;
  /** Registration demands silence now, whatever was asked before (1.6 §4.2). */
  readonly silent: () => boolean;
  /** Writes an answer; false when the connection is gone. */
  readonly reply: (reply: Reply) => boolean;
  /** CALLs that may wait behind the one being handled. OCPP-J allows the peer none (§4.1.1). */
  readonly maxWaiting: number;
  /** How long a handler may take before its CALL is answered `internal`, ms. */
  readonly deadlineMs: number;
}

interface Received {
  readonly call: CallFrame;
  readonly text: string;
}

const failed = {
  kind: "error",
  error: "internal",
  description: "the station could not handle this",
} as const satisfies Answer;

/**
 * CALLs of the peer on one connection: handled one at a time, in order. What comes after an answer runs once it is on
 * the wire, and also when the connection died in between (DESIGN rule 2).
 */
export class InboundCalls {
  private readonly options: InboundOptions;
  private readonly answered: Answered;
  private readonly waiting: Received[] = [];
  private current: Received | null = null;
  private cancelDeadline: () => void = () => undefined;
  private closed = false;

  constructor(options: InboundOptions) {
    this.options = options;
    this.answered = new Answered(options.clock);
  }

  /** @param text the whole message, which tells a CALL sent again from another with the same id */
  receive(call: CallFrame, text: string): void {
    if (this.closed) return;
    const { messageId, action } = call;
    const { logger } = this.options;
    if (this.options.silent()) {
      this.left(call);
      return;
    }
    const twin = [this.current, ...this.waiting].find((other) => other?.call.messageId === messageId);
    if (twin?.text === text) {
      // The answer to come carries this id and answers both; an error now would end the peer's first CALL.
      logger.warn("ignored a CALL that was sent again while it is being handled", { messageId, action });
      return;
    }
    if (twin) {
      // 1.6J §4.2.3: an existing call with the same unique identifier is being handled already.
      this.refuse(messageId, "rpcFramework", "a CALL with this message id is being handled already");
      return;
    }
    const before = this.answered.find(text);
    if (before !== undefined) {
      logger.warn("answered a CALL sent again as before, without acting on it twice", { messageId, action });
      this.options.reply(before);
      return;
    }
    if (this.waiting.length >= this.options.maxWaiting) {
      this.refuse(messageId, "generic", "too many CALLs are waiting for an answer; send one at a time");
      return;
    }
    this.waiting.push({ call, text });
    this.next();
  }

  /** The connection is gone: what waits is forgotten, what is being handled goes on, unanswered and without deadline. */
  close(): void {
    this.closed = true;
    this.cancelDeadline();
    if (this.waiting.length > 0) {
      this.options.logger.warn("forgot CALLs that waited as the connection closed", {
        count: this.waiting.length,
      });
      this.waiting.length = 0;
    }
  }

  private next(): void {
    if (this.current) return;
    const received = this.waiting.shift();
    if (!received) return;
    this.current = received;
    let answer: Answer | Promise<Answer>;
    try {
      answer = this.options.handle(received.call.action, received.call.payload);
    } catch (error) {
      answer = this.failed(received.call, error);
    }
    if (answer instanceof Promise) this.await(received, answer);
    else this.done(received, answer);
  }

  private done(received: Received, answer: Answer): void {
    this.current = null;
    this.answer(received, answer);
    this.next();
  }

  private await(received: Received, answer: Promise<Answer>): void {
    const { action } = received.call;
    const { clock, logger, deadlineMs } = this.options;
    let over = false;
    const finish = (answered: Answer): void => {
      if (over) {
        logger.error("a handler answered after its deadline; the answer was discarded", { action });
        return;
      }
      over = true;
      deadline.cancel();
      this.done(received, answered);
    };
    const deadline = clock.setTimer("handler-deadline", deadlineMs, () => {
      logger.error("a handler missed its deadline", { action, deadlineMs });
      finish(failed);
    });
    this.cancelDeadline = () => deadline.cancel();
    answer.then(finish, (error: unknown) => finish(this.failed(received.call, error)));
  }

  private failed({ action }: CallFrame, error: unknown): Answer {
    this.options.logger.error("a handler failed", { action, error: thrownText(error) });
    return failed;
  }

  private answer({ call, text }: Received, answer: Answer): void {
    const { logger } = this.options;
    const { messageId, action } = call;
    if (answer.kind === "none") {
      this.left(call);
      return;
    }
    if (this.options.silent()) this.left(call);
    else {
      const reply = this.replyTo(messageId, answer);
      if (this.options.reply(reply)) this.answered.remember(text, reply);
      else logger.warn("the connection closed before an answer was written", { messageId, action });
    }
    if (answer.kind === "result" && answer.after) this.runAfter(action, answer.after);
  }

  private left({ messageId, action }: CallFrame): void {
    this.options.logger.warn("left a CALL unanswered, as registration demands", { messageId, action });
  }

  private replyTo(messageId: string, answer: Exclude<Answer, { kind: "none" }>): Reply {
    if (answer.kind === "error") return this.errorOf(messageId, answer.error, answer.description);
    try {
      return { text: resultText(messageId, answer.payload), frame: { kind: "result", messageId } };
    } catch (error) {
      this.options.logger.error("an answer could not be written as JSON", {
        messageId,
        error: thrownText(error),
      });
      return this.errorOf(messageId, "internal", failed.description);
    }
  }

  private refuse(messageId: string, kind: RpcErrorKind, description: string): void {
    this.options.logger.warn("refused a CALL", { messageId, description });
    this.options.reply(this.errorOf(messageId, kind, description));
  }

  private errorOf(messageId: string, kind: RpcErrorKind, description: string): Reply {
    const code = this.options.errorCode(kind);
    return { text: errorText(messageId, code, description), frame: { kind: "error", messageId, code } };
  }

  private runAfter(action: string, after: () => void | Promise<void>): void {
    const report = (error: unknown): void => {
      this.options.logger.error("what follows an answer failed", { action, error: thrownText(error) });
    };
    try {
      const running = after();
      if (running) running.catch(report);
    } catch (error) {
      report(error);
    }
  }
}

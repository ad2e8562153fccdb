import type { Clock } from "../kernel/clock.ts";
import type { Logger } from "../kernel/logger.ts";
import type { CallOutcome, RpcErrorKind } from "../model/rpc.ts";
import type { Answer } from "../ports/dialect.ts";
import type { Traffic, TrafficSink } from "../ports/traffic.ts";
import { OutboundCalls } from "./calls.ts";
import { callText, defaultFrameLimits, errorText, parseFrame } from "./frame.ts";
import type { Frame, FrameLimits, Malformed } from "./frame.ts";
import { InboundCalls } from "./inbound.ts";
import { isAnswer, malformedAnswer, type MalformedPolicy } from "./malformed.ts";

/** Bounds of one connection; `defaultRpcLimits` where nothing is given. */
export interface RpcLimits {
  readonly frame: FrameLimits;
  /** CALLs of the peer that may wait behind the one being handled. */
  readonly maxWaiting: number;
  /** How long a handler may take before its CALL is answered with an internal error, ms. */
  readonly handlerDeadlineMs: number;
}

/** 30 s is what CSMSs commonly wait; every handler has a shorter deadline of its own (DESIGN rule 2). */
export const defaultRpcLimits: RpcLimits = {
  frame: defaultFrameLimits,
  maxWaiting: 16,
  handlerDeadlineMs: 30_000,
};

export interface ConnectionOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly traffic: TrafficSink;
  /** Writes one text message; false when the connection is gone. */
  readonly send: (text: string) => boolean;
  /** Handles a CALL of the peer. */
  readonly handle: (action: string, payload: object) => Answer | Promise<Answer>;
  readonly errorCode: (kind: RpcErrorKind) => string;
  readonly malformed: () => MalformedPolicy;
  /** How long a CALL of ours may take, ms; read anew for each. */
  readonly callTimeoutMs: () => number;
  /** Hears how many CALLs of ours in a row got no answer, with nothing else heard either; after their outcomes. */
  readonly onSilence?: ((unanswered: number) => void) | undefined;
  readonly limits?: RpcLimits | undefined;
}

/** A CALL of ours, its payload JSON text. */
export interface CallMessage {
  readonly messageId: string;
  readonly action: string;
  readonly payload: string;
}

/** How much of text that is no frame goes into the message log. */
const maxGarbage = 1_024;

/**
 * OCPP-J over one connection. All that is in flight belongs to it: once closed it sends nothing more, what was asked
 * ends as `offline`, and what was being handled ends without an answer.
 */
export class Connection {
  private readonly options: ConnectionOptions;
  private readonly limits: RpcLimits;
  private readonly outbound: OutboundCalls;
  private readonly inbound: InboundCalls;
  private open = true;
  /** CALLs that timed out since anything was heard. */
  private unanswered = 0;

  constructor(options: ConnectionOptions) {
    const { clock, logger, handle, errorCode, callTimeoutMs } = options;
    this.options = options;
    this.limits = options.limits ?? defaultRpcLimits;
    this.outbound = new OutboundCalls(clock, logger, callTimeoutMs);
    this.inbound = new InboundCalls({
      clock,
      logger,
      handle,
      errorCode,
      silent: () => options.malformed() === "silent",
      reply: (reply) => this.write(reply.text, reply.frame),
      maxWaiting: this.limits.maxWaiting,
      deadlineMs: this.limits.handlerDeadlineMs,
    });
  }

  /** True when a CALL of ours may be sent now. */
  get idle(): boolean {
    return this.open && !this.outbound.busy;
  }

  /** Sends a CALL; `done` hears once how it ended. Only when `idle`. */
  call(message: CallMessage, done: (outcome: CallOutcome) => void): void {
    const text = callText(message.messageId, message.action, message.payload);
    const { messageId, action } = message;
    const ended = (outcome: CallOutcome): void => {
      if (outcome.kind === "timeout") this.unanswered += 1;
      done(outcome);
      if (outcome.kind === "timeout") this.options.onSilence?.(this.unanswered);
    };
    this.outbound.start(messageId, () => this.write(text, { kind: "call", messageId, action }), ended);
  }

  /** Takes one text message of the peer. Never throws. */
  receive(text: string): void {
    if (!this.open) return;
    this.unanswered = 0;
    const frame = parseFrame(text, this.limits.frame);
    this.record("in", text, tagOf(frame));
    if (frame.kind === "call") this.inbound.receive(frame, text);
    else if (frame.kind === "malformed") this.refuse(frame);
    else this.outbound.answered(frame);
  }

  /** The connection is gone, or is given up. */
  close(): void {
    if (!this.open) return;
    this.open = false;
    this.inbound.close();
    this.outbound.close();
  }

  private refuse(malformed: Malformed): void {
    const { reason, messageId } = malformed;
    const answer = malformedAnswer(malformed, this.options.malformed());
    this.options.logger.warn("received a malformed message", {
      reason,
      messageId,
      answered: answer !== null,
    });
    if (!answer) {
      if (messageId !== null && isAnswer(malformed)) this.outbound.brokenAnswer(messageId, reason);
      return;
    }
    const code = this.options.errorCode(answer.error);
    this.write(errorText(answer.messageId, code, answer.description), {
      kind: "error",
      messageId: answer.messageId,
      code,
    });
  }

  /** A write that fails means the link is going down: nothing more is tried on this connection. */
  private write(text: string, frame: Traffic["frame"]): boolean {
    if (!this.open) return false;
    if (!this.options.send(text)) {
      this.close();
      return false;
    }
    this.record("out", text, frame);
    return true;
  }

  private record(direction: Traffic["direction"], text: string, frame: Traffic["frame"]): void {
    const { clock, traffic } = this.options;
    const shown =
      frame.kind === "garbage" && text.length > maxGarbage ? `${text.slice(0, maxGarbage)}…` : text;
    traffic({ direction, wall: clock.wall(), mono: clock.monotonic(), text: shown, frame });
  }
}

function tagOf(frame: Frame | Malformed): Traffic["frame"] {
  switch (frame.kind) {
    case "call":
      return { kind: "call", messageId: frame.messageId, action: frame.action };
    case "result":
      return { kind: "result", messageId: frame.messageId };
    case "error":
      return { kind: "error", messageId: frame.messageId, code: frame.code };
    case "malformed":
      return { kind: "garbage" };
  }
}

import type { Fact, FactKind } from "../model/fact.ts";
import type { CallOutcome, OutboundCall, RpcErrorKind } from "../model/rpc.ts";

/** How far the CSMS has let this station in (1.6 §4.2, B01–B03). */
export type Registration = "unregistered" | "pending" | "rejected" | "accepted";

/** What a handler answered: the payload, and what to do once it is on the wire (DESIGN rule 2). */
export type Answer =
  | {
      readonly kind: "result";
      readonly payload: object;
      readonly after?: (() => void | Promise<void>) | undefined;
    }
  | { readonly kind: "error"; readonly error: RpcErrorKind; readonly description: string }
  /** Nothing is answered: 1.6 §4.2 demands silence while Rejected. */
  | { readonly kind: "none" };

/** The CSMS's verdict on a BootNotification, in neutral words. */
export interface BootVerdict {
  readonly status: "Accepted" | "Pending" | "Rejected";
  /** Seconds: heartbeat interval when accepted, wait before the next BootNotification otherwise. */
  readonly intervalS: number;
  /** ms since the epoch; null when the CSMS sent nothing usable. */
  readonly currentTime: number | null;
}

/** How an answer on an outbox fact is to be taken: `done` deletes it, `retry` counts an attempt. */
export type Settlement = "done" | "retry";

/**
 * One version of OCPP, as a session and the outbox see it. The session owns connection, registration, heartbeat and
 * the order of messages; the dialect owns every word on the wire.
 */
export interface Dialect {
  /** WebSocket subprotocol, e.g. `ocpp1.6`. */
  readonly subprotocol: string;
  /**
   * A connection is there, and the CSMS picked this subprotocol; before anything else is asked of the dialect. `elsewhere`: it is to
   * another CSMS than the one before, which is told nothing of what that one asked for.
   */
  opened?(subprotocol: string, elsewhere: boolean): void;
  /** The CALLERROR code of a kind (1.6 and 2.x spell some differently). */
  errorCode(kind: RpcErrorKind): string;
  /**
   * What to do about text that is no frame: `drop` (1.6, the default) ignores what is no CALL with a readable id,
   * `answer` (2.x) answers it with a CALLERROR, message id "-1" where none could be read.
   */
  readonly malformed?: "drop" | "answer" | undefined;
  bootNotification(): OutboundCall;
  /** Null when the answer is not a valid BootNotification response. */
  readBoot(payload: unknown): BootVerdict | null;
  heartbeat(): OutboundCall;
  /** The CSMS's time in a Heartbeat response, ms since the epoch; null when unusable. */
  readHeartbeat(payload: unknown): number | null;
  /**
   * An inbound CALL: validates, looks up, gates by registration, handles. The answer itself where nothing has to be
   * waited for. Neither throws nor rejects: a defect in a handler is an `internal` error answer.
   */
  handle(action: string, payload: unknown, registration: Registration): Answer | Promise<Answer>;
  /**
   * Live actions somebody waits for at the hardware: one ends as `timeout` when the time-out of a CALL has passed since it was
   * asked for, whether it was sent meanwhile or not.
   */
  readonly awaited?: readonly string[] | undefined;
  /**
   * What a CSMS asked for waits over a lost connection: 2.x promises to send it (F06.FR.10), 1.6 only should (§5.17), and a CSMS that
   * wants it still asks again. Left out: it does not.
   */
  readonly keepsAsked?: boolean | undefined;
  /** Whether this dialect may send this action unasked in this state of registration. */
  maySend(action: string, registration: Registration): boolean;
  /** Whether it reports this kind of fact at all. Left out: all but `transactionUpdated`, which only 2.x has a message for. */
  reports?(kind: FactKind): boolean;
  /** The message a fact becomes when it is first sent; null when this version has none for it (it is then deleted). */
  render(fact: Fact): OutboundCall | null;
  /** Whether a message that was frozen earlier is one of this version; one of another is rendered anew. Left out: it is. */
  fits?(action: string, payload: unknown): boolean;
  /**
   * What an answer on a fact changes (ids bound, token info learnt). Runs inside the store transaction that deletes
   * the row. A CALLERROR is not passed here. Returns `retry` for an answer that is no valid response.
   */
  settle(fact: Fact, outcome: Extract<CallOutcome, { kind: "result" }>): Settlement;
  /** A fact was given up after TransactionMessageAttempts refusals; runs in the transaction that sets it aside. */
  gaveUp(fact: Fact): void;
  /** The registration changed, or the connection came or went: reporters send what is due. */
  registrationChanged(registration: Registration, online: boolean): void;
}

import type { RpcErrorKind } from "../model/rpc.ts";
import type { Answer } from "../ports/dialect.ts";
import type { Outbound } from "./outbound.ts";

/**
 * The answer of a handler, and what to do once it is on the wire (DESIGN rule 2). A CALLERROR only where the standard asks for
 * one: a refusal is a status (rule 9).
 */
export type Outcome<R extends object> =
  | { readonly response: R; readonly after?: (() => void | Promise<void>) | undefined }
  | { readonly error: RpcErrorKind; readonly description: string };

/** What is wrong with a payload, in the kinds OCPP-J tells apart. */
export interface PayloadProblem {
  readonly kind: RpcErrorKind;
  readonly text: string;
}

export interface RouteOptions<Q, R extends object, C> {
  readonly action: string;
  readonly valid: (payload: unknown) => payload is Q;
  /** Of the payload that was just refused. */
  readonly problem: () => PayloadProblem;
  readonly handler: (request: Q, context: C) => Outcome<R> | Promise<Outcome<R>>;
  /** How the response goes on the wire, where that differs. */
  readonly spell?: ((response: R, context: C) => object) | undefined;
}

/** Takes a payload of one action from validation to answer. */
export type Route<C> = (payload: unknown, context: C, outbound: Outbound) => Answer | Promise<Answer>;

/** A route; what needs no waiting is answered without: most of what a CSMS asks. */
export function routed<Q, R extends object, C>(options: RouteOptions<Q, R, C>): Route<C> {
  const { action, valid, problem, handler, spell } = options;
  return (payload, context, outbound) => {
    const answerOf = (outcome: Outcome<R>): Answer => {
      if ("error" in outcome) return { kind: "error", ...outcome };
      const { after } = outcome;
      const response = spell ? spell(outcome.response, context) : outcome.response;
      return outbound.response(action, response)
        ? { kind: "result", payload: response, after }
        : { kind: "error", error: "internal", description: `${action} failed inside the station` };
    };
    if (!valid(payload)) {
      const { kind, text } = problem();
      return { kind: "error", error: kind, description: `${action}: ${text}` };
    }
    const outcome = handler(payload, context);
    return outcome instanceof Promise ? outcome.then(answerOf) : answerOf(outcome);
  };
}

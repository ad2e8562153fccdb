import type { Validator } from "../messages/validator.ts";
import { toViolation } from "../messages/violation.ts";
import type { Requests } from "../messages/v16/types.ts";
import { actions } from "../messages/v16/actions.ts";
import type { Answer } from "../ports/dialect.ts";
import { handlers } from "./handlers/index.ts";
import type { HandlerContext, HandlerTable, InboundAction } from "./handler.ts";

/** The precompiled validators of the requests this build handles. */
export type InboundValidators = {
  readonly [A in InboundAction]: (payload: unknown) => payload is Requests[A];
};

const isHandled = (action: string): action is InboundAction => Object.hasOwn(handlers, action);

async function run<A extends InboundAction>(
  action: A,
  payload: unknown,
  validators: InboundValidators,
  context: HandlerContext,
): Promise<Answer> {
  const valid: Validator<Requests[A]> = validators[action];
  if (!valid(payload)) return refused(action, valid.errors);
  const table: HandlerTable = handlers;
  const outcome = await table[action](payload, context);
  return { kind: "result", payload: outcome.response, after: outcome.after };
}

function refused(action: string, errors: Validator<unknown>["errors"]): Answer {
  const violation = toViolation(errors);
  return { kind: "error", error: violation.kind, description: `${action}: ${violation.text}` };
}

/**
 * Finds the handler of an action, or says why there is none: NotSupported for what 1.6 knows and this build does not
 * do, NotImplemented for what 1.6 does not know (OCPP-J 1.6 §4.2.3).
 */
export async function dispatch(
  action: string,
  payload: unknown,
  validators: InboundValidators,
  context: HandlerContext,
): Promise<Answer> {
  if (isHandled(action)) return run(action, payload, validators, context);
  const known = Object.hasOwn(actions, action);
  return {
    kind: "error",
    error: known ? "notSupported" : "notImplemented",
    description: known ? "this station does not do this action" : "not an action of OCPP 1.6",
  };
}

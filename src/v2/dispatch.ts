import { actions } from "../messages/v21/actions.ts";
import type { Requests } from "../messages/v21/types.ts";
import type { Validator } from "../messages/validator.ts";
import { toViolation } from "../messages/violation.ts";
import type { Answer } from "../ports/dialect.ts";
import type { Outbound } from "../rpc/outbound.ts";
import { type Route, routed } from "../rpc/route.ts";
import type { Handler2, HandlerContext2, InboundAction } from "./handler.ts";
import { handlers } from "./handlers.ts";
import { spelledResponse } from "./outbound.ts";

/** The precompiled validators of the requests this build handles; what 2.0.1 lets through, 2.1's types can hold. */
export type InboundValidators2 = { readonly [A in InboundAction]: Validator<Requests[A]> };

type Route2 = Route<HandlerContext2>;

const notSupported: Answer = {
  kind: "error",
  error: "notSupported",
  description: "this station does not do this action",
};

function route<A extends InboundAction>(
  action: A,
  valid: Validator<Requests[A]>,
  handler: Handler2<A> | null,
): Route2 {
  if (!handler) return () => notSupported;
  return routed({
    action,
    valid,
    problem: () => toViolation(valid.errors),
    handler,
    spell: (response, { version }) => spelledResponse(version, action, response),
  });
}

/** Each action with its validator and its handler. */
function routes(valid: InboundValidators2): { readonly [A in InboundAction]: Route2 } {
  return {
    SetVariables: route("SetVariables", valid.SetVariables, handlers.SetVariables),
    GetVariables: route("GetVariables", valid.GetVariables, handlers.GetVariables),
    GetBaseReport: route("GetBaseReport", valid.GetBaseReport, handlers.GetBaseReport),
    GetReport: route("GetReport", valid.GetReport, handlers.GetReport),
    SetNetworkProfile: route("SetNetworkProfile", valid.SetNetworkProfile, handlers.SetNetworkProfile),
    Reset: route("Reset", valid.Reset, handlers.Reset),
    ClearCache: route("ClearCache", valid.ClearCache, handlers.ClearCache),
    GetTransactionStatus: route(
      "GetTransactionStatus",
      valid.GetTransactionStatus,
      handlers.GetTransactionStatus,
    ),
    RequestStartTransaction: route(
      "RequestStartTransaction",
      valid.RequestStartTransaction,
      handlers.RequestStartTransaction,
    ),
    RequestStopTransaction: route(
      "RequestStopTransaction",
      valid.RequestStopTransaction,
      handlers.RequestStopTransaction,
    ),
    TriggerMessage: route("TriggerMessage", valid.TriggerMessage, handlers.TriggerMessage),
    UnlockConnector: route("UnlockConnector", valid.UnlockConnector, handlers.UnlockConnector),
    ChangeAvailability: route("ChangeAvailability", valid.ChangeAvailability, handlers.ChangeAvailability),
    SetChargingProfile: route("SetChargingProfile", valid.SetChargingProfile, handlers.SetChargingProfile),
    GetChargingProfiles: route(
      "GetChargingProfiles",
      valid.GetChargingProfiles,
      handlers.GetChargingProfiles,
    ),
    ClearChargingProfile: route(
      "ClearChargingProfile",
      valid.ClearChargingProfile,
      handlers.ClearChargingProfile,
    ),
    GetCompositeSchedule: route(
      "GetCompositeSchedule",
      valid.GetCompositeSchedule,
      handlers.GetCompositeSchedule,
    ),
    GetLog: route("GetLog", valid.GetLog, handlers.GetLog),
    CustomerInformation: route(
      "CustomerInformation",
      valid.CustomerInformation,
      handlers.CustomerInformation,
    ),
    DataTransfer: route("DataTransfer", valid.DataTransfer, handlers.DataTransfer),
  };
}

/** Answers a CALL of any action. */
export type Dispatch2 = (
  action: string,
  payload: unknown,
  context: HandlerContext2,
) => Answer | Promise<Answer>;

/** Block K can be switched off: then the station does not do its messages (K01.FR.29). */
const isOffered = (action: InboundAction, { domain }: HandlerContext2): boolean =>
  actions[action].block !== "K" || domain.chargingProfiles.enabled;

const isHandled = (action: string): action is InboundAction => Object.hasOwn(handlers, action);

/**
 * Finds the handler of an action, or says why there is none: NotSupported for what 2.x knows and this build does not do,
 * NotImplemented for what it does not know (part 4 §4.3).
 */
export function dispatcher2(validators: InboundValidators2, outbound: Outbound): Dispatch2 {
  const table = routes(validators);
  return (action, payload, context) => {
    if (isHandled(action) && isOffered(action, context)) return table[action](payload, context, outbound);
    return Object.hasOwn(actions, action)
      ? notSupported
      : { kind: "error", error: "notImplemented", description: `not an action of OCPP ${context.version}` };
  };
}

import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import { actions } from "../messages/v16/actions.ts";
import type { Requests } from "../messages/v16/types.ts";
import type { Validator } from "../messages/validator.ts";
import { toViolation } from "../messages/violation.ts";
import type { Answer } from "../ports/dialect.ts";
import type { Outbound } from "../rpc/outbound.ts";
import { type Route, routed } from "../rpc/route.ts";
import type { Handler, HandlerContext, InboundAction } from "./handler.ts";
import { handlers } from "./handlers/index.ts";

/** The precompiled validators of the requests this build handles. */
export type InboundValidators = { readonly [A in InboundAction]: Validator<Requests[A]> };

type Route16 = Route<HandlerContext>;

function route<A extends InboundAction>(
  action: A,
  valid: Validator<Requests[A]>,
  handler: Handler<A>,
): Route16 {
  return routed({ action, valid, problem: () => toViolation(valid.errors), handler });
}

/** Each action with its validator and its handler. */
function routes(valid: InboundValidators): { readonly [A in InboundAction]: Route16 } {
  return {
    ChangeAvailability: route("ChangeAvailability", valid.ChangeAvailability, handlers.ChangeAvailability),
    ChangeConfiguration: route(
      "ChangeConfiguration",
      valid.ChangeConfiguration,
      handlers.ChangeConfiguration,
    ),
    ClearCache: route("ClearCache", valid.ClearCache, handlers.ClearCache),
    ClearChargingProfile: route(
      "ClearChargingProfile",
      valid.ClearChargingProfile,
      handlers.ClearChargingProfile,
    ),
    DataTransfer: route("DataTransfer", valid.DataTransfer, handlers.DataTransfer),
    GetCompositeSchedule: route(
      "GetCompositeSchedule",
      valid.GetCompositeSchedule,
      handlers.GetCompositeSchedule,
    ),
    GetConfiguration: route("GetConfiguration", valid.GetConfiguration, handlers.GetConfiguration),
    RemoteStartTransaction: route(
      "RemoteStartTransaction",
      valid.RemoteStartTransaction,
      handlers.RemoteStartTransaction,
    ),
    RemoteStopTransaction: route(
      "RemoteStopTransaction",
      valid.RemoteStopTransaction,
      handlers.RemoteStopTransaction,
    ),
    Reset: route("Reset", valid.Reset, handlers.Reset),
    SetChargingProfile: route("SetChargingProfile", valid.SetChargingProfile, handlers.SetChargingProfile),
    TriggerMessage: route("TriggerMessage", valid.TriggerMessage, handlers.TriggerMessage),
    UnlockConnector: route("UnlockConnector", valid.UnlockConnector, handlers.UnlockConnector),
  };
}

/** Answers a CALL of any action. */
export type Dispatch = (
  action: string,
  payload: unknown,
  context: HandlerContext,
) => Answer | Promise<Answer>;

/**
 * A profile that is built may be left out of SupportedFeatureProfiles, and smart charging be switched off: then the station does not
 * do its messages.
 */
function isOffered(action: InboundAction, { domain }: HandlerContext): boolean {
  const { profile } = actions[action];
  if (profile === "SmartCharging") return domain.chargingProfiles.enabled;
  return (
    profile === "Core" || domain.settings.get(OCPP16LegacyCtrlr.SupportedFeatureProfiles).includes(profile)
  );
}

const isHandled = (action: string): action is InboundAction => Object.hasOwn(handlers, action);

/**
 * Finds the handler of an action, or says why there is none: NotSupported for what 1.6 knows and this build does not
 * do, NotImplemented for what 1.6 does not know (OCPP-J 1.6 §4.2.3).
 */
export function dispatcher(validators: InboundValidators, outbound: Outbound): Dispatch {
  const table = routes(validators);
  return (action, payload, context) => {
    if (isHandled(action) && isOffered(action, context)) return table[action](payload, context, outbound);
    return Object.hasOwn(actions, action)
      ? { kind: "error", error: "notSupported", description: "this station does not do this action" }
      : { kind: "error", error: "notImplemented", description: "not an action of OCPP 1.6" };
  };
}

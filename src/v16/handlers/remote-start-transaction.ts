import { OCPP16LegacyCtrlr } from "../../device-model/components/ocpp16-legacy-ctrlr.ts";
import type { Place } from "../../model/evse.ts";
import type { Handler, HandlerContext } from "../handler.ts";
import { centralToken } from "../token-info.ts";

type Context = Pick<HandlerContext, "domain" | "connectors" | "registration">;

/** Where it may start: the connector named; none named means any, or none at all, as the integrator chose. */
function place(connectorId: number | undefined, { domain, connectors }: Context): Place | undefined {
  if (connectorId !== undefined) return connectors.place(connectorId);
  return domain.settings.get(OCPP16LegacyCtrlr.RejectRemoteStartTransactionWithoutConnectorId)
    ? undefined
    : {};
}

/** 1.6 §5.11. Rejected while Pending (§4.2) and on a connector in use. Without smart charging a profile is ignored. */
export const remoteStartTransaction: Handler<"RemoteStartTransaction", Context> = (request, context) => {
  const where = place(request.connectorId, context);
  if (context.registration !== "accepted" || !where) return { response: { status: "Rejected" } };
  const decision = context.domain.remote.requestStart({
    place: where,
    token: centralToken(request.idTag),
    remoteStartId: null,
    firstFree: context.domain.settings.get(
      OCPP16LegacyCtrlr.RemoteStartTransactionWithoutConnectorIdFindFirst,
    ),
  });
  return decision.accepted
    ? { response: { status: "Accepted" }, after: decision.after }
    : { response: { status: "Rejected" } };
};

import { unlockConnector as unlock } from "../../station/remote-control.ts";
import type { Handler, HandlerContext } from "../handler.ts";

type Context = Pick<HandlerContext, "domain" | "connectors">;

/** 1.6 §5.18: a transaction there ends first. A connector that does not exist has no lock: NotSupported (errata v4 §3.85). */
export const unlockConnector: Handler<"UnlockConnector", Context> = async (
  request,
  { domain, connectors },
) => {
  const place = connectors.place(request.connectorId);
  const evse = place && domain.facts.evses.get(place.evse);
  const connector = place && domain.facts.connector(place);
  if (!evse || !connector) return { response: { status: "NotSupported" } };
  return { response: { status: await unlock(domain, evse, connector) } };
};

import type { Handler, HandlerContext } from "../handler.ts";

type Context = Pick<HandlerContext, "domain" | "connectors" | "csms">;

/**
 * 1.6 §5.18: a transaction there ends first, and its StopTransaction is sent after the answer (TC_018_1_CS). A connector that
 * does not exist has no lock: NotSupported (errata v4 §3.85).
 */
export const unlockConnector: Handler<"UnlockConnector", Context> = async (
  request,
  { domain, connectors, csms },
) => {
  const place = connectors.place(request.connectorId);
  const evse = place && domain.facts.evses.get(place.evse);
  const connector = place && domain.facts.connector(place);
  if (!evse || !connector) return { response: { status: "NotSupported" } };
  const release = csms.hold();
  try {
    return { response: { status: await domain.locks.unlock(evse, connector) }, after: release };
  } catch (error) {
    release();
    throw error;
  }
};

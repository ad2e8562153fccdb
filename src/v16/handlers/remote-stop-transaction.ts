import type { Handler, HandlerContext } from "../handler.ts";

type Context = Pick<HandlerContext, "domain" | "remoteIds" | "registration">;

/** 1.6 §5.12. Rejected while Pending (§4.2) and for a transaction that does not run. */
export const remoteStopTransaction: Handler<"RemoteStopTransaction", Context> = (request, context) => {
  const id = context.remoteIds.transactionId(String(request.transactionId));
  const decision =
    context.registration === "accepted" && id !== undefined ? context.domain.remote.requestStop(id) : null;
  return decision?.accepted
    ? { response: { status: "Accepted" }, after: decision.after }
    : { response: { status: "Rejected" } };
};

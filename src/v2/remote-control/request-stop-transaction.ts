import type { Handler2, HandlerContext2 } from "../handler.ts";

/** F03: ends the authorization of a transaction, and with it the transaction where TxStopPoint says so. */
export const requestStopTransaction: Handler2<
  "RequestStopTransaction",
  Pick<HandlerContext2, "domain" | "registration">
> = ({ transactionId }, { domain, registration }) => {
  // B02.FR.05
  if (registration !== "accepted")
    return { response: { status: "Rejected", statusInfo: { reasonCode: "CSNotAccepted" } } };
  const decision = domain.remote.requestStop(transactionId);
  return decision.accepted
    ? { response: { status: "Accepted" }, after: decision.after } // F03.FR.07
    : { response: { status: "Rejected", statusInfo: { reasonCode: "UnknownTxId" } } }; // F03.FR.08
};

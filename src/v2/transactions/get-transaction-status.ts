import type { Handler2, HandlerContext2 } from "../handler.ts";

/** E14: whether a transaction runs, and whether messages of it, or of any, are still to be delivered. */
export const getTransactionStatus: Handler2<
  "GetTransactionStatus",
  Pick<HandlerContext2, "domain" | "undelivered">
> = ({ transactionId }, { domain, undelivered }) => ({
  response: {
    // E14.FR.01 to FR.03; E14.FR.06: of no transaction there is nothing to say.
    ...(transactionId !== undefined && {
      ongoingIndicator: domain.transactions.get(transactionId) !== undefined,
    }),
    // E14.FR.04, FR.05, FR.07, FR.08.
    messagesInQueue: undelivered(transactionId ?? null),
  },
});

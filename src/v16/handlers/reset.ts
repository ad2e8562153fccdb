import type { Handler, HandlerContext } from "../handler.ts";

/** 1.6 §5.14: accept first, act second. */
export const reset: Handler<"Reset", Pick<HandlerContext, "domain">> = async ({ type }, { domain }) =>
  (await domain.mayReset(type))
    ? { response: { status: "Accepted" }, after: () => domain.reset(type) }
    : { response: { status: "Rejected" } };

import type { Handler, HandlerContext } from "../handler.ts";

/** 1.6 §5.14: accept first, act second. */
export const reset: Handler<"Reset", Pick<HandlerContext, "domain">> = ({ type }, { domain }) => ({
  response: { status: "Accepted" },
  after: () => domain.reset(type),
});

import type { Handler, HandlerContext } from "../handler.ts";

/** 1.6 §5.4: Rejected where there is no cache. */
export const clearCache: Handler<"ClearCache", Pick<HandlerContext, "domain">> = (_request, { domain }) => ({
  response: { status: domain.cache.clear() ? "Accepted" : "Rejected" },
});

import { AuthCacheCtrlr } from "../../device-model/components/auth-cache-ctrlr.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";

/** C11: Rejected where there is no cache, or it is switched off (C11.FR.03, C11.FR.04). */
export const clearCache: Handler2<"ClearCache", Pick<HandlerContext2, "domain" | "settings">> = (
  _request,
  { domain, settings },
) => ({
  response: {
    status: settings.get(AuthCacheCtrlr.Enabled) && domain.cache.clear() ? "Accepted" : "Rejected",
  },
});

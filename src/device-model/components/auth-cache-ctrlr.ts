import { boolean } from "../handle.ts";

/** The authorization cache. */
export const AuthCacheCtrlr = {
  Enabled: boolean("AuthCacheCtrlr/Enabled", { default: false }),
};

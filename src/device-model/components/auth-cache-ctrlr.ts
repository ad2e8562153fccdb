import { boolean, integer, optionList } from "../handle.ts";

/** The authorization cache. */
export const AuthCacheCtrlr = {
  Available: boolean("AuthCacheCtrlr/Available", { mutability: "ReadOnly", constant: true, default: true }),
  /** Stop a transaction only for a token the CSMS itself refused: do not authorize again what is cached as invalid. */
  DisablePostAuthorize: boolean("AuthCacheCtrlr/DisablePostAuthorize", { default: false }),
  Enabled: boolean("AuthCacheCtrlr/Enabled", { default: false }),
  /** Seconds an entry is good for since it was last learnt or used; without a value: for ever. */
  LifeTime: integer("AuthCacheCtrlr/LifeTime", { default: 0, unit: "s", min: 0, noDefault: true }),
  /** Which entry leaves a full cache: the one used longest ago. */
  Policy: optionList("AuthCacheCtrlr/Policy", { default: "LRU", valuesList: ["LRU"] }),
  /** Bytes the cache takes. */
  Storage: integer("AuthCacheCtrlr/Storage", {
    default: 0,
    unit: "B",
    min: 0,
    mutability: "ReadOnly",
    live: true,
    noDefault: true,
  }),
};

import { boolean, integer, optionList } from "../handle.ts";

/** The authorization cache. */
export const AuthCacheCtrlr = {
  Available: boolean("AuthCacheCtrlr/Available", { mutability: "ReadOnly", constant: true, default: true }),
  /** Stop a transaction only for a token the CSMS itself refused: do not authorize again what is cached as invalid. */
  DisablePostAuthorize: boolean("AuthCacheCtrlr/DisablePostAuthorize", { default: false }),
  Enabled: boolean("AuthCacheCtrlr/Enabled", { default: false }),
  /** Seconds an entry is good for since it was last learnt; without a value: for ever. */
  LifeTime: integer("AuthCacheCtrlr/LifeTime", { default: 0, unit: "s", min: 0, noDefault: true }),
  /**
   * Which entry leaves a full cache: one that is not valid, then the one learnt longest ago. The standard has no other word for that than
   * CUSTOM, and nobody can choose another (not-built.ts); the values are what files may have.
   */
  Policy: optionList("AuthCacheCtrlr/Policy", {
    default: "CUSTOM",
    valuesList: ["LRU", "LFU", "FIFO", "CUSTOM"],
    mutability: "ReadOnly",
  }),
  /** Bytes the cache takes, and may take. */
  Storage: integer("AuthCacheCtrlr/Storage", {
    default: 0,
    unit: "B",
    min: 0,
    // 2000 entries (src/station/authorization-cache.ts).
    max: 256_000,
    mutability: "ReadOnly",
    live: true,
    noDefault: true,
  }),
};

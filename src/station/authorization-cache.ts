import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { IdToken, TokenInfo } from "../model/token.ts";
import type { Store } from "../ports/store.ts";

/** Entries kept at most: enough for a site's regulars, small on flash. */
const mostEntries = 2000;

/** Entries deleted at once when full, so that a full cache does not pay for each newcomer. */
const evictionBatch = 50;

/** The name a token is kept under: tokens compare without case (1.6 §7.28 CiString20; C01.FR.20). */
export const tokenKey = (token: IdToken): string => token.value.toLowerCase();

/** True when both name the same driver. */
export const sameToken = (a: IdToken, b: IdToken): boolean => tokenKey(a) === tokenKey(b);

/** What the CSMS last said of each token (1.6 §3.5.1, C10–C12). Bounded; what was learnt longest ago leaves first. */
export class AuthorizationCache {
  private readonly store: Pick<Store, "authorizationCache" | "relaxed">;
  private readonly enabled: () => boolean;
  private readonly now: () => number;
  private readonly logger: Logger;

  constructor(
    store: Pick<Store, "authorizationCache" | "relaxed">,
    enabled: () => boolean,
    now: () => number,
    logger: Logger,
  ) {
    this.store = store;
    this.enabled = enabled;
    this.now = now;
    this.logger = logger;
  }

  lookup(token: IdToken): TokenInfo | undefined {
    return this.enabled() ? this.store.authorizationCache.get(tokenKey(token))?.info : undefined;
  }

  /**
   * The CSMS judged a token, in any response that carries a verdict (1.6 §3.5.1). A write that a power cut may lose:
   * the CSMS will say it again. So one that fails is a line in the log: the verdict itself counts all the same.
   */
  learn(token: IdToken, info: TokenInfo): void {
    if (!this.enabled()) return;
    const table = this.store.authorizationCache;
    const key = tokenKey(token);
    const known = table.get(key)?.info;
    if (known && sameInfo(known, info)) return; // spares the flash: the regulars come every day
    try {
      this.store.relaxed(() => {
        if (!known && table.count() >= mostEntries) table.deleteOldest(evictionBatch);
        table.put({ key, info, usedAt: this.now() });
      });
    } catch (error) {
      this.logger.error("a token could not be kept in the authorization cache", { error: errorText(error) });
    }
  }

  /** 1.6 §5.4. False when there is no cache to clear. */
  clear(): boolean {
    if (!this.enabled()) return false;
    this.store.relaxed(() => {
      this.store.authorizationCache.clear();
    });
    return true;
  }
}

function sameInfo(a: TokenInfo, b: TokenInfo): boolean {
  return a.status === b.status && a.groupId === b.groupId && a.expires === b.expires;
}

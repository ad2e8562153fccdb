import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { IdToken, TokenVerdict } from "../model/token.ts";
import type { CachedToken, Store } from "../ports/store.ts";
import { infoAt } from "./authorization-decision.ts";
import type { TokenIdentity } from "./token-identity.ts";

/** Entries kept at most: enough for a site's regulars, small on flash. */
export const mostEntries = 2000;

/** Entries deleted at once when full, so that a full cache does not pay for each newcomer. */
const evictionBatch = 50;

/** A verdict heard again is written again once it is this old, ms: so a regular is not the oldest for ever. */
const refreshMs = 7 * 24 * 3_600_000;

/** What an entry takes on the disk, bytes: value, status, group, two times; generous. */
const entryBytes = 128;

/** With AuthCacheLifeTime it is written again once it has lived this part of it: ms per s of life. */
const freshPart = 10;

/** True when both are names of one group of drivers (1.6 §3.10): they compare without case. */
export const sameGroup = (a: string | null | undefined, b: string | null | undefined): boolean =>
  typeof a === "string" && a.toLowerCase() === b?.toLowerCase();

export interface AuthorizationCacheDeps {
  readonly store: Pick<Store, "authorizationCache" | "relaxed">;
  readonly identity: TokenIdentity;
  /** AuthorizationCacheEnabled (1.6 §9.1.2, C10.FR.11); may change at any time. */
  readonly enabled: () => boolean;
  /** AuthCacheLifeTime: how long a verdict without an end of its own is good, s; 0: for ever (C10.FR.08). */
  readonly lifeTimeS?: (() => number) | undefined;
  /** ms since the epoch. */
  readonly now: () => number;
  readonly logger: Logger;
}

/**
 * What the CSMS last said of each token, whatever it said (1.6 §3.5.1, C10–C12). Bounded: when full, what is not valid
 * leaves first, then what was learnt longest ago. Of those not valid only as many leave as room is needed: one that is
 * known as Blocked must not start offline because strangers came by.
 */
export class AuthorizationCache {
  private readonly deps: AuthorizationCacheDeps;

  constructor(deps: AuthorizationCacheDeps) {
    this.deps = deps;
  }

  /** What is known of the token now; one whose validity has passed is Expired from that moment on (§3.5.1). */
  lookup(token: IdToken): TokenVerdict | undefined {
    const { enabled, store, identity, now } = this.deps;
    const known = enabled() ? store.authorizationCache.get(identity.name(token)) : undefined;
    return known && this.aged(known, now());
  }

  /** C10.FR.10, C10.FR.13: what the CSMS gave no end is Expired AuthCacheLifeTime after its last word on it. */
  private aged({ info, usedAt }: CachedToken, now: number): TokenVerdict {
    const lifeTimeS = this.lifeTimeS;
    if (lifeTimeS === 0 || info.expires !== undefined) return infoAt(info, now);
    const expires = usedAt + lifeTimeS * 1000;
    return expires <= now ? { ...info, status: "Expired", expires } : info;
  }

  private get lifeTimeS(): number {
    return this.deps.lifeTimeS?.() ?? 0;
  }

  /**
   * The CSMS judged a token, in any response that carries a verdict (1.6 §3.5.1). A write that a power cut may lose:
   * the CSMS will say it again. So one that fails is a line in the log: the verdict itself counts all the same.
   */
  learn(token: IdToken, info: TokenVerdict): void {
    if (!this.deps.enabled()) {
      this.forget(token, info);
      return;
    }
    const { store, identity, now } = this.deps;
    const table = store.authorizationCache;
    const name = identity.name(token);
    const known = table.get(name);
    // Spares the flash: the regulars come every day.
    const fresh = this.lifeTimeS === 0 ? refreshMs : Math.min(refreshMs, this.lifeTimeS * freshPart);
    if (known && sameInfo(known.info, info) && now() - known.usedAt < fresh) return;
    this.write("a token could not be kept in the authorization cache", () => {
      if (!known && table.count() >= mostEntries) table.evict(evictionBatch, now());
      table.put({ ...name, info, usedAt: now() });
    });
  }

  /** What is kept of a token that is not to be in the cache (any more) goes, if this verdict is another. */
  forget(token: IdToken, info: TokenVerdict): void {
    const table = this.deps.store.authorizationCache;
    const known = table.get(this.deps.identity.name(token));
    if (!known || sameInfo(known.info, info)) return;
    this.write("an outdated token could not be deleted from the authorization cache", () => {
      table.delete(known);
    });
  }

  /** About what it takes on the disk (AuthCacheStorage), bytes. */
  get bytes(): number {
    return this.deps.store.authorizationCache.count() * entryBytes;
  }

  /** 1.6 §5.4, errata v4 §3.23. False when there is no cache to clear, or it could not be cleared. */
  clear(): boolean {
    if (!this.deps.enabled()) return false;
    return this.write("the authorization cache could not be cleared", () => {
      this.deps.store.authorizationCache.clear();
    });
  }

  private write(failure: string, change: () => void): boolean {
    try {
      this.deps.store.relaxed(change);
      return true;
    } catch (error) {
      this.deps.logger.error(failure, { error: errorText(error) });
      return false;
    }
  }
}

function sameInfo(a: TokenVerdict, b: TokenVerdict): boolean {
  return (
    a.status === b.status &&
    a.groupId === b.groupId &&
    a.expires === b.expires &&
    a.chargingPriority === b.chargingPriority &&
    a.evses?.join() === b.evses?.join()
  );
}

import { AuthCacheCtrlr } from "../device-model/components/auth-cache-ctrlr.ts";
import { AuthCtrlr } from "../device-model/components/auth-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { IdToken, TokenInfo, TokenVerdict } from "../model/token.ts";
import { sameGroup, type AuthorizationCache } from "./authorization-cache.ts";
import { decideAuthorization, infoAt, type AuthorizationSituation } from "./authorization-decision.ts";
import { TokenPriorities } from "./charging-priorities.ts";
import type { Csms } from "./csms.ts";
import type { ListConflict } from "./list-conflict.ts";
import { contradicts, type LocalList } from "./local-list.ts";
import type { TokenIdentity } from "./token-identity.ts";

export interface AuthorizerDeps {
  readonly settings: Settings;
  readonly cache: AuthorizationCache;
  readonly list: LocalList;
  readonly identity: TokenIdentity;
  readonly csms: Omit<Csms, "nameOf">;
  /** ms since the epoch. */
  readonly now: () => number;
  readonly conflict: Pick<ListConflict, "raise" | "agreed">;
}

/** Decides whether a token may charge, here or by asking the CSMS; always answers. */
export class Authorizer {
  private readonly deps: AuthorizerDeps;
  /** Whose transaction goes first. */
  readonly priorities: TokenPriorities;

  constructor(deps: AuthorizerDeps) {
    this.deps = deps;
    const { list, cache, identity } = deps;
    this.priorities = new TokenPriorities((token) => list.lookup(token) ?? cache.lookup(token), identity);
  }

  /** The verdict on a token (1.6 §5.1, C01). A CSMS that goes away while asked leaves it to the offline rules. */
  async authorize(token: IdToken): Promise<TokenVerdict> {
    const { csms } = this.deps;
    // What could not be told the CSMS starts nothing, offline either: cut to fit it would be somebody else's.
    if (!csms.canName(token)) return { status: "Invalid" };
    if (this.unasked(token)) return { status: "Accepted" };
    const first = decideAuthorization(this.situation(token, csms.ready));
    if (first.kind === "decided") return first.info;
    const answer = await csms.authorize(token);
    switch (answer.kind) {
      case "verdict":
        this.judged(token, answer.info);
        return answer.info;
      case "refused":
        return { status: "Invalid" };
      case "offline": {
        const offline = decideAuthorization(this.situation(token, false));
        return offline.kind === "decided" ? offline.info : { status: "Unknown" };
      }
    }
  }

  /** Which tokens are one. */
  get identity(): TokenIdentity {
    return this.deps.identity;
  }

  /** Whether anybody may charge who comes (AuthEnabled is false). */
  get open(): boolean {
    const { csms, settings } = this.deps;
    return csms.tokens !== undefined && !settings.get(AuthCtrlr.Enabled);
  }

  /** What list or cache say of a token, in 2.x: what they call Accepted may end what its group began (C01.FR.03, C09.FR.07). */
  known(token: IdToken): TokenInfo | undefined {
    const { csms, list, cache, now } = this.deps;
    if (!csms.tokens) return undefined;
    const listed = list.lookup(token);
    return listed ? infoAt(listed, now()) : cache.lookup(token);
  }

  /**
   * Whether the verdict is on a Master Pass: its group is MasterPassGroupId. It ends transactions and begins none (C16.FR.03,
   * C12.FR.09).
   */
  isMaster(groupId: string | null | undefined): boolean {
    return sameGroup(groupId, this.deps.settings.get(AuthCtrlr.MasterPassGroupId) || null);
  }

  /** See `TokenRules`. */
  get asksDuringTransactions(): boolean {
    return this.deps.csms.tokens?.askedDuringTransactions === true;
  }

  /** There is a MasterPassGroupId. */
  get hasMaster(): boolean {
    return this.deps.settings.get(AuthCtrlr.MasterPassGroupId) !== "";
  }

  /**
   * Takes in a verdict of the CSMS, from whatever response (1.6 §3.5.1). A token on the local list is never cached (§3.5.3); a
   * verdict that contradicts the list is told, and counts: the CSMS knows better.
   */
  judged(token: IdToken, info: TokenVerdict): void {
    const { list, cache, now, conflict, csms } = this.deps;
    this.priorities.judged(token, info);
    if (csms.tokens?.uncached(token)) return;
    const listed = list.lookup(token);
    if (!listed) {
      cache.learn(token, info);
      return;
    }
    cache.forget(token, info);
    if (contradicts(listed, info, now())) conflict.raise(token);
    else conflict.agreed(token);
  }

  /** A start button, or AuthEnabled is false (C02). */
  private unasked(token: IdToken): boolean {
    return this.open || this.deps.csms.tokens?.unasked(token) === true;
  }

  private situation(token: IdToken, online: boolean): AuthorizationSituation {
    const { settings, cache, list, now } = this.deps;
    return {
      online,
      localPreAuthorize: settings.get(AuthCtrlr.LocalPreAuthorize),
      localAuthorizeOffline: settings.get(AuthCtrlr.LocalAuthorizeOffline),
      allowOfflineTxForUnknownId: settings.get(AuthCtrlr.OfflineTxForUnknownIdEnabled),
      listed: list.lookup(token),
      cached: cache.lookup(token),
      neverAsk: settings.get(AuthCtrlr.DisableRemoteAuthorization),
      cachedIsFinal: settings.get(AuthCacheCtrlr.DisablePostAuthorize),
      now: now(),
    };
  }
}

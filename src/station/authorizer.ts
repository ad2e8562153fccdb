import { AuthCtrlr } from "../device-model/components/auth-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { IdToken, TokenInfo } from "../model/token.ts";
import type { AuthorizationCache } from "./authorization-cache.ts";
import { decideAuthorization, type AuthorizationSituation } from "./authorization-decision.ts";
import type { Csms } from "./csms.ts";
import type { ListConflict } from "./list-conflict.ts";
import { contradicts, type LocalList } from "./local-list.ts";

export interface AuthorizerDeps {
  readonly settings: Settings;
  readonly cache: AuthorizationCache;
  readonly list: LocalList;
  readonly csms: Omit<Csms, "nameOf">;
  /** ms since the epoch. */
  readonly now: () => number;
  readonly conflict: Pick<ListConflict, "raise" | "agreed">;
}

/** Decides whether a token may charge, here or by asking the CSMS; always answers. */
export class Authorizer {
  private readonly deps: AuthorizerDeps;

  constructor(deps: AuthorizerDeps) {
    this.deps = deps;
  }

  /** The verdict on a token (1.6 §5.1, C01). A CSMS that goes away while asked leaves it to the offline rules. */
  async authorize(token: IdToken): Promise<TokenInfo> {
    const { csms } = this.deps;
    // What could not be told the CSMS starts nothing, offline either: cut to fit it would be somebody else's.
    if (!csms.canName(token)) return { status: "Invalid" };
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

  /**
   * Takes in a verdict of the CSMS, from whatever response (1.6 §3.5.1). A token on the local list is never cached (§3.5.3); a
   * verdict that contradicts the list is told, and counts: the CSMS knows better.
   */
  judged(token: IdToken, info: TokenInfo): void {
    const { list, cache, now, conflict } = this.deps;
    const listed = list.lookup(token);
    if (!listed) {
      cache.learn(token, info);
      return;
    }
    cache.forget(token, info);
    if (contradicts(listed, info, now())) conflict.raise(token);
    else conflict.agreed(token);
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
      now: now(),
    };
  }
}

import { AuthCtrlr } from "../device-model/components/auth-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { IdToken, TokenInfo } from "../model/token.ts";
import type { AuthorizationCache } from "./authorization-cache.ts";
import { decideAuthorization, type AuthorizationSituation } from "./authorization-decision.ts";
import type { Csms } from "./csms.ts";

export interface AuthorizerDeps {
  readonly settings: Settings;
  readonly cache: AuthorizationCache;
  readonly csms: Csms;
  /** ms since the epoch. */
  readonly now: () => number;
}

/** Decides whether a token may charge, here or by asking the CSMS; always answers. */
export class Authorizer {
  private readonly deps: AuthorizerDeps;

  constructor(deps: AuthorizerDeps) {
    this.deps = deps;
  }

  /** The verdict on a token (1.6 §5.1, C01). A CSMS that goes away while asked leaves it to the offline rules. */
  async authorize(token: IdToken): Promise<TokenInfo> {
    const first = decideAuthorization(this.situation(token, this.deps.csms.ready));
    if (first.kind === "decided") return first.info;
    const answer = await this.deps.csms.authorize(token);
    switch (answer.kind) {
      case "verdict":
        this.deps.cache.learn(token, answer.info);
        return answer.info;
      case "refused":
        return { status: "Invalid" };
      case "offline": {
        const offline = decideAuthorization(this.situation(token, false));
        return offline.kind === "decided" ? offline.info : { status: "Unknown" };
      }
    }
  }

  private situation(token: IdToken, online: boolean): AuthorizationSituation {
    const { settings, cache, now } = this.deps;
    return {
      online,
      localPreAuthorize: settings.get(AuthCtrlr.LocalPreAuthorize),
      localAuthorizeOffline: settings.get(AuthCtrlr.LocalAuthorizeOffline),
      allowOfflineTxForUnknownId: settings.get(AuthCtrlr.OfflineTxForUnknownIdEnabled),
      listed: undefined,
      cached: cache.lookup(token),
      now: now(),
    };
  }
}

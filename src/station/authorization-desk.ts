import { AuthCacheCtrlr } from "../device-model/components/auth-cache-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Logger } from "../kernel/logger.ts";
import { AuthorizationCache, type AuthorizationCacheDeps } from "./authorization-cache.ts";
import { Authorizer } from "./authorizer.ts";
import type { Csms } from "./csms.ts";
import { ListConflict } from "./list-conflict.ts";
import type { LocalList } from "./local-list.ts";
import type { StationFacts } from "./station-facts.ts";
import { TokenIdentity } from "./token-identity.ts";

export interface AuthorizationDeskDeps {
  readonly store: AuthorizationCacheDeps["store"];
  readonly settings: Settings;
  readonly csms: Csms;
  readonly facts: StationFacts;
  readonly list: LocalList;
  /** ms since the epoch. */
  readonly now: () => number;
  readonly logger: Logger;
}

/** All that judges tokens. */
export interface AuthorizationDesk {
  readonly identity: TokenIdentity;
  readonly cache: AuthorizationCache;
  readonly listConflict: ListConflict;
  readonly authorizer: Authorizer;
}

/** Puts together what judges tokens. */
export function authorizationDesk(deps: AuthorizationDeskDeps): AuthorizationDesk {
  const { store, settings, csms, facts, list, now, logger } = deps;
  const identity = new TokenIdentity(csms);
  const enabled = (): boolean => settings.get(AuthCacheCtrlr.Enabled);
  const lifeTimeS = (): number => settings.get(AuthCacheCtrlr.LifeTime);
  const cache = new AuthorizationCache({ store, identity, enabled, lifeTimeS, now, logger });
  const listConflict = new ListConflict(facts, identity);
  const authorizer = new Authorizer({ settings, cache, identity, list, csms, now, conflict: listConflict });
  return { identity, cache, listConflict, authorizer };
}

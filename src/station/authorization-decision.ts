import type { AuthorizationStatus, TokenInfo } from "../model/token.ts";

/** All that decides about a token without asking: settings, and what is known of it here. */
export interface AuthorizationSituation {
  /** Connected and accepted. */
  readonly online: boolean;
  readonly localPreAuthorize: boolean;
  readonly localAuthorizeOffline: boolean;
  readonly allowOfflineTxForUnknownId: boolean;
  /** The entry of the local list; undefined: not on it, or there is none. */
  readonly listed: TokenInfo | undefined;
  /** The entry of the cache; undefined: not in it, or there is none. */
  readonly cached: TokenInfo | undefined;
  /** ms since the epoch, for expiry. */
  readonly now: number;
}

export type AuthorizationDecision =
  | { readonly kind: "decided"; readonly info: TokenInfo; readonly by: "list" | "cache" | "offline" }
  | { readonly kind: "ask" };

const expired = (info: TokenInfo, now: number): boolean => info.expires !== undefined && info.expires <= now;

const verdict = (status: AuthorizationStatus): TokenInfo => ({ status });

/**
 * The decision table of 1.6 §3.4 and §3.5 (2.x C09–C14): who may charge without, or before, the CSMS's word. The list
 * takes precedence over the cache (§3.5.2). Online only an accepted entry spares the question; offline an entry
 * that is not valid refuses, whatever is allowed to the unknown (§3.5.3).
 */
export function decideAuthorization(situation: AuthorizationSituation): AuthorizationDecision {
  const { online, listed, cached, now } = situation;
  const entry = listed ?? cached;
  const by = listed ? "list" : "cache";
  const valid = entry?.status === "Accepted" && !expired(entry, now);

  if (online) {
    return situation.localPreAuthorize && entry && valid
      ? { kind: "decided", info: entry, by }
      : { kind: "ask" };
  }
  if (entry && situation.localAuthorizeOffline) {
    if (valid) return { kind: "decided", info: entry, by };
    const status = entry.status === "Accepted" ? "Expired" : entry.status;
    return { kind: "decided", info: { ...entry, status }, by };
  }
  if (!entry && situation.allowOfflineTxForUnknownId)
    return { kind: "decided", info: verdict("Accepted"), by: "offline" };
  return { kind: "decided", info: verdict(entry ? "Invalid" : "Unknown"), by: "offline" };
}

import type { AuthorizationStatus, TokenInfo, TokenVerdict } from "../model/token.ts";

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
  readonly cached: TokenVerdict | undefined;
  /** DisableRemoteAuthorization: list and cache decide, online too. */
  readonly neverAsk?: boolean | undefined;
  /** AuthCacheDisablePostAuthorize: what the cache knows as not valid is not asked about again. */
  readonly cachedIsFinal?: boolean | undefined;
  /** ms since the epoch, for expiry. */
  readonly now: number;
}

export type AuthorizationDecision =
  | { readonly kind: "decided"; readonly info: TokenVerdict; readonly by: "list" | "cache" | "offline" }
  | { readonly kind: "ask" };

const past = ({ expires }: TokenInfo, now: number): boolean => expires !== undefined && expires <= now;

/** What an entry says at `now` (ms, wall): one that was accepted until then is Expired (1.6 §3.5.1). */
export const infoAt = (info: TokenVerdict, now: number): TokenVerdict =>
  info.status === "Accepted" && past(info, now) ? { ...info, status: "Expired" } : info;

/** What of a verdict concerns the hardware. */
export const plainInfo = ({ status, groupId, expires }: TokenVerdict): TokenInfo => ({
  status,
  ...(groupId !== undefined && { groupId }),
  ...(expires !== undefined && { expires }),
});

/** A verdict at one EVSE: one that names others only is none for it (C01.FR.21). */
export const infoAtEvse = (info: TokenVerdict, evse: number): TokenInfo =>
  info.status === "Accepted" && info.evses?.includes(evse) === false
    ? { ...info, status: "NotAtThisLocation" }
    : info;

const verdict = (status: AuthorizationStatus): TokenInfo => ({ status });

/**
 * The decision table of 1.6 §3.4 and §3.5 (2.x C09–C14): who may charge without, or before, the CSMS's word. The list
 * takes precedence over the cache (§3.5.3).
 *
 * | | entry is valid | entry is not valid | no entry |
 * |---|---|---|---|
 * | online, LocalPreAuthorize | Accepted | ask (§3.5.1) | ask |
 * | online, LocalPreAuthorize, valid at some EVSEs only | ask | | |
 * | online, else | ask | ask | ask |
 * | online, cachedIsFinal | as above | cached: its status, unless only its time passed; listed: ask | ask |
 * | online, neverAsk | Accepted | its status | Unknown |
 * | offline, LocalAuthorizeOffline | Accepted | its status | as below |
 * | offline, AllowOfflineTxForUnknownId | Accepted | its status (§3.5.4) | Accepted |
 * | offline, neither | Invalid | its status | Unknown |
 *
 * Valid to start is only Accepted whose time has not passed: §3.5.4 rejects every other status, so ConcurrentTx as well,
 * although §3.5.2 counts it among the valid: the identifier is good, but the list says that it charges elsewhere, and only
 * the CSMS knows whether it still does. With AllowOfflineTxForUnknownId alone a valid entry is treated as an unknown one:
 * §3.5.4 means those that list and cache cannot authorize, and a known customer is no worse than a stranger.
 */
export function decideAuthorization(situation: AuthorizationSituation): AuthorizationDecision {
  const { online, listed, cached, now } = situation;
  const known = listed ?? cached;
  const entry = known && infoAt(known, now);
  const by = listed ? "list" : "cache";
  const valid = entry?.status === "Accepted";
  // At which EVSE it will charge is not known yet: what is good for some only is asked about (C10.FR.03).
  const everywhere = valid && !entry.evses;

  if (online && situation.neverAsk)
    return entry
      ? { kind: "decided", info: entry, by }
      : { kind: "decided", info: verdict("Unknown"), by: "offline" };
  if (online) {
    // An entry that is only too old is as good as gone (C10.FR.10, C10.FR.13): it would never be renewed.
    const final = situation.cachedIsFinal && by === "cache" && entry && !valid && !past(entry, now);
    if (final) return { kind: "decided", info: entry, by };
    return situation.localPreAuthorize && everywhere ? { kind: "decided", info: entry, by } : { kind: "ask" };
  }
  if (entry && (situation.localAuthorizeOffline || !valid)) return { kind: "decided", info: entry, by };
  if (situation.allowOfflineTxForUnknownId)
    return { kind: "decided", info: verdict("Accepted"), by: "offline" };
  return { kind: "decided", info: verdict(entry ? "Invalid" : "Unknown"), by: "offline" };
}

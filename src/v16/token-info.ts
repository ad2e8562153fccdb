import type { IdTagInfo } from "../messages/v16/types.ts";
import type { IdToken, TokenInfo } from "../model/token.ts";

/** Characters of an idTag (1.6 §7.28 CiString20). */
export const longestIdTag = 20;

/** The wire's idTag of a token. */
export const idTag = (token: IdToken): string => token.value.slice(0, longestIdTag);

/** A token the CSMS named: what kind it is, 1.6 does not say. */
export const centralToken = (value: string): IdToken => ({ value, type: "Central" });

/** The neutral verdict of an IdTagInfo (1.6 §7.27). */
export function tokenInfo(info: IdTagInfo): TokenInfo {
  const expires = info.expiryDate === undefined ? Number.NaN : Date.parse(info.expiryDate);
  return {
    status: info.status,
    groupId: info.parentIdTag,
    expires: Number.isNaN(expires) ? undefined : expires,
  };
}

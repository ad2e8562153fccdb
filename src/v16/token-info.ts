import type { IdTagInfo } from "../messages/v16/types.ts";
import type { IdToken, KeptToken, TokenInfo } from "../model/token.ts";
import { readTime } from "../kernel/date-time.ts";

/** Characters of an idTag (1.6 §7.28 CiString20). */
const longestIdTag = 20;

/** What stands where 1.6 wants an idTag and there is none it could carry: the CSMS judges it. */
const nobody = "NoAuthorization";

/** The wire's idTag of a token; null for one 1.6 cannot carry: cut to fit it would be somebody else's. */
export const idTag = (token: IdToken): string | null =>
  token.value.length <= longestIdTag ? token.value : null;

/** The idTag of a message that must have one. */
export const idTagOrNobody = (token: IdToken | null): string => (token && idTag(token)) ?? nobody;

/** A token the CSMS named: what kind it is, 1.6 does not say. Where a type is asked for it is the CSMS's own. */
export const namedToken = (value: string): KeptToken => ({ value, type: "Central", untyped: true });

/** The neutral verdict of an IdTagInfo (1.6 §7.27). */
export function tokenInfo(info: IdTagInfo): TokenInfo {
  const expires = info.expiryDate === undefined ? null : readTime(info.expiryDate);
  return {
    status: info.status,
    groupId: info.parentIdTag,
    expires: expires?.wall,
  };
}

import type { IdTokenInfoType, IdTokenType } from "../../messages/v21/types.ts";
import { readTime } from "../../kernel/date-time.ts";
import type { IdToken, TokenInfo } from "../../model/token.ts";

/** Characters of an idToken in 2.0.1; 2.1 takes 255. */
const longest201 = 36;

/** Whether 2.0.1 can carry it: cut to fit it would be somebody else's. */
export const canName = (token: IdToken): boolean => token.value.length <= longest201;

/** The wire's token (C01.FR.20: case does not matter, the type does). */
export const wireToken = ({ value, type }: IdToken): IdTokenType => ({ idToken: value, type });

/** A token the CSMS named. */
export const namedToken = ({ idToken, type }: IdTokenType): IdToken => ({ value: idToken, type });

/** The neutral verdict of an IdTokenInfo. */
export function tokenInfo(info: IdTokenInfoType): TokenInfo {
  const expires = info.cacheExpiryDateTime === undefined ? null : readTime(info.cacheExpiryDateTime);
  return {
    status: info.status,
    groupId: info.groupIdToken?.idToken,
    expires: expires?.wall,
  };
}

import type { IdTokenEnumType } from "../../messages/v201/types.ts";
import type { IdTokenInfoType, IdTokenType } from "../../messages/v21/types.ts";
import { readTime } from "../../kernel/date-time.ts";
import { isObject } from "../../kernel/json.ts";
import type { IdToken, TokenVerdict } from "../../model/token.ts";
import type { TokenRules } from "../../station/csms.ts";

/** Characters of an idToken in 2.0.1; 2.1 takes 255. */
const longest201 = 36;

/** The types 2.0.1 has words for; in 2.1 any word is one. */
const types201 = {
  Central: true,
  eMAID: true,
  ISO14443: true,
  ISO15693: true,
  KeyCode: true,
  Local: true,
  MacAddress: true,
  NoAuthorization: true,
} satisfies Record<IdTokenEnumType, true>;

/** Whether 2.0.1 can carry it: cut to fit it, or under another type, it would be somebody else's (C01.FR.25). */
export const canName = ({ value, type }: IdToken): boolean =>
  value.length <= longest201 && Object.hasOwn(types201, type);

/** The wire's token. */
export const wireToken = ({ value, type }: IdToken): IdTokenType => ({ idToken: value, type });

/** A token the CSMS named. */
export const namedToken = ({ idToken, type }: IdTokenType): IdToken => ({ value: idToken, type });

/**
 * A start button asks nobody (C02). What the CSMS gave itself is not kept, nor what names nobody (C02.FR.03, C03.FR.02,
 * C05.FR.02).
 */
export const tokenRules2: TokenRules = {
  unasked: ({ type }) => type === "NoAuthorization",
  uncached: ({ type }) => type === "NoAuthorization" || type === "Central",
  askedDuringTransactions: true,
};

/** C01.FR.19: an empty evseId list is as none, though the schema wants one entry at least. */
export function forgiveEvses(payload: unknown): unknown {
  if (!isObject(payload)) return payload;
  const { idTokenInfo } = payload;
  if (!isObject(idTokenInfo) || !Array.isArray(idTokenInfo["evseId"])) return payload;
  if (idTokenInfo["evseId"].length > 0) return payload;
  const rest = Object.entries(idTokenInfo).filter(([name]) => name !== "evseId");
  return { ...payload, idTokenInfo: Object.fromEntries(rest) };
}

/** The neutral verdict of an IdTokenInfo. */
export function tokenInfo(info: IdTokenInfoType): TokenVerdict {
  const expires = info.cacheExpiryDateTime === undefined ? null : readTime(info.cacheExpiryDateTime);
  return {
    status: info.status,
    groupId: info.groupIdToken?.idToken,
    expires: expires?.wall,
    ...(info.evseId && { evses: info.evseId }),
    ...(info.chargingPriority !== undefined && { chargingPriority: info.chargingPriority }),
  };
}

import type { IdToken, TokenInfo } from "../model/token.ts";
import { infoAt } from "./authorization-decision.ts";

/**
 * The local authorization list as authorization sees it (1.6 §3.5.2, C13, C14): only the CSMS changes it. A list that is
 * switched off (LocalAuthListEnabled) knows nobody.
 */
export interface LocalList {
  /** The entry of the token, compared as `TokenIdentity` does; undefined: not on the list. */
  lookup(token: IdToken): TokenInfo | undefined;
}

/** A list with nobody on it. */
export const emptyLocalList: LocalList = { lookup: () => undefined };

/** The identifier itself is good: §3.5.2 counts ConcurrentTx, which says that it charges, among the valid. */
const good = ({ status }: TokenInfo): boolean => status === "Accepted" || status === "ConcurrentTx";

/**
 * Whether the CSMS's verdict contradicts the entry at `now` (ms, wall), which it is to be told of as LocalListConflict
 * (1.6 §3.5.2): one calls the identifier valid, the other not. Which way it is not valid is no conflict.
 */
export const contradicts = (entry: TokenInfo, verdict: TokenInfo, now: number): boolean =>
  good(infoAt(entry, now)) !== good(infoAt(verdict, now));

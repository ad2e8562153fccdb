import type { Fact, FactKind } from "../model/fact.ts";
import type { IdToken, TokenVerdict } from "../model/token.ts";

/** How the CSMS judged a token: its verdict, or that it could not be asked, or that it refused to answer. */
export type CsmsVerdict =
  | { readonly kind: "verdict"; readonly info: TokenVerdict }
  | { readonly kind: "offline" }
  | { readonly kind: "refused" };

/** Data for or from somebody the standard does not know (1.6 §4.3, P01/P02). */
export interface DataTransferMessage {
  readonly vendorId: string;
  readonly messageId?: string | undefined;
  readonly data?: string | undefined;
}

export interface DataTransferAnswer {
  readonly status: "Accepted" | "Rejected" | "UnknownMessageId" | "UnknownVendorId";
  readonly data?: string | undefined;
}

/** What the version spoken makes of tokens by their type; 1.6 knows no types. */
export interface TokenRules {
  /** Good without anybody being asked (C02). */
  unasked(token: IdToken): boolean;
  /** No verdict on it is kept in the authorization cache (C02.FR.03, C03.FR.02). */
  uncached(token: IdToken): boolean;
  /** A token held to the reader of a running transaction is asked about, whatever it could do there (C01.FR.02). */
  readonly askedDuringTransactions: boolean;
}

/** The CSMS as the domain sees it; a dialect stands behind it. */
export interface Csms {
  /** Connected and accepted: what is asked now is answered soon. */
  readonly ready: boolean;
  /**
   * Whether the version spoken can carry this token: one that is too long, or of a type it has no word for, must not become somebody
   * else's.
   */
  canName(token: IdToken): boolean;
  /**
   * Left out: every token is asked about, and kept, and its type is no part of its name. What AuthCtrlr.Enabled says does not count
   * then.
   */
  readonly tokens?: TokenRules | undefined;
  authorize(token: IdToken): Promise<CsmsVerdict>;
  dataTransfer(message: DataTransferMessage): Promise<DataTransferAnswer | "offline">;
  /** What the CSMS calls a transaction; undefined as long as it has no name for it. */
  nameOf(transactionId: string): string | undefined;
}

/** Where facts go to be reported: the outbox of each CSMS session whose dialect reports that kind. */
export interface FactSink {
  /**
   * Whether the dialect spoken reports this kind: what nobody reports is not appended, and costs no sequence number and no
   * write. Left out: all but `transactionUpdated`.
   */
  takes?(kind: FactKind): boolean;
  /** Inside `Store.durable` when `durable`; a fact that may be lost is batched. */
  append(fact: Fact, options: { durable: boolean }): void;
  /** Facts were committed: send them when possible. */
  wake(): void;
}

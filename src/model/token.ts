/** Kinds of identifier, in 2.x's words; hardware may name others. 1.6 carries the value only. */
export type TokenType =
  | "Central"
  | "eMAID"
  | "ISO14443"
  | "ISO15693"
  | "KeyCode"
  | "Local"
  | "MacAddress"
  | "NoAuthorization"
  | (string & {});

/** What identifies a driver. Which are one and the same, `TokenIdentity` of the station says. */
export interface IdToken {
  readonly value: string;
  readonly type: TokenType;
}

/** A token as the station keeps it: with a transaction, with leave to charge, with a plug. */
export interface KeptToken extends IdToken {
  /**
   * 1.6 named it, which knows no types: `type` is what it is told as where a type is asked for, and says nothing of what its driver
   * holds to a reader. No wire knows the word.
   */
  readonly untyped?: true | undefined;
}

/** How the answer on a token reads, in the words both dialects share. */
export type AuthorizationStatus =
  | "Accepted"
  | "Blocked"
  | "ConcurrentTx"
  | "Expired"
  | "Invalid"
  | "NoCredit"
  | "NotAllowedTypeEVSE"
  | "NotAtThisLocation"
  | "NotAtThisTime"
  | "Unknown";

/** What is known of a token: the verdict, the group it belongs to (1.6 parentIdTag), until when (ms, wall). */
export interface TokenInfo {
  readonly status: AuthorizationStatus;
  readonly groupId?: string | undefined;
  readonly expires?: number | undefined;
}

/** What the CSMS said of a token. */
export interface TokenVerdict extends TokenInfo {
  /** The only EVSEs it may charge at (C01.FR.20); left out: any. */
  readonly evses?: readonly number[] | undefined;
  /** From -9 to 9: whose transaction goes first when there is not enough for all; left out: not known, which is 0 (K03.FR.06). */
  readonly chargingPriority?: number | undefined;
}

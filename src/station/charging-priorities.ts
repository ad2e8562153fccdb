import type { IdToken, TokenVerdict } from "../model/token.ts";
import type { Transaction } from "../model/transaction.ts";
import type { StationFacts } from "./station-facts.ts";
import type { TokenIdentity } from "./token-identity.ts";
import type { Transactions } from "./transactions.ts";

/** Verdicts remembered at most: those of drivers who are about to begin. */
const mostHeard = 64;

/** Which of several goes first: the highest does, and 0 is what nothing is known of (K03.FR.05, K03.FR.06). */
export const priorityOf = ({
  tokenPriority,
  chargingPriority,
}: Pick<Transaction, "tokenPriority" | "chargingPriority">): number => chargingPriority ?? tokenPriority ?? 0;

/**
 * What the CSMS last said of the chargingPriority of each token, from the verdict until its transaction begins: the cache may be off,
 * and does not keep every token. In memory: a transaction keeps its own.
 */
export class TokenPriorities {
  private readonly known: (token: IdToken) => TokenVerdict | undefined;
  private readonly identity: TokenIdentity;
  private readonly heard = new Map<string, number | null>();

  /** @param known what list or cache say of a token of which nothing was heard */
  constructor(known: (token: IdToken) => TokenVerdict | undefined, identity: TokenIdentity) {
    this.known = known;
    this.identity = identity;
  }

  /** The CSMS judged a token. */
  judged(token: IdToken, { chargingPriority }: TokenVerdict): void {
    const key = this.identity.key(token);
    this.heard.delete(key);
    this.heard.set(key, chargingPriority ?? null);
    if (this.heard.size <= mostHeard) return;
    for (const oldest of this.heard.keys()) {
      this.heard.delete(oldest);
      return;
    }
  }

  /** Null: not known (K03.FR.06). */
  of(token: IdToken): number | null {
    const heard = this.heard.get(this.identity.key(token));
    return heard === undefined ? (this.known(token)?.chargingPriority ?? null) : heard;
  }
}

export interface TransactionPrioritiesDeps {
  readonly facts: StationFacts;
  readonly transactions: Pick<Transactions, "get" | "learn">;
}

/** The chargingPriority the CSMS gives a transaction itself: for this one only, so it is not kept with its token (K03.FR.05). */
export class TransactionPriorities {
  private readonly deps: TransactionPrioritiesDeps;

  constructor(deps: TransactionPrioritiesDeps) {
    this.deps = deps;
  }

  /**
   * Keeps it: to be called in the store transaction that takes the answer in. True: it was news, and `noted` is to follow once that is
   * on the disk.
   */
  note(transactionId: string, chargingPriority: number): boolean {
    const { transactions } = this.deps;
    const news = transactions.get(transactionId)?.chargingPriority !== chargingPriority;
    if (news) transactions.learn(transactionId, { chargingPriority });
    return news;
  }

  /** Shares the limit of the station anew. */
  noted(transactionId: string): void {
    const place = this.deps.transactions.get(transactionId)?.place;
    if (place) this.deps.facts.touch({ evse: place.evse });
  }
}

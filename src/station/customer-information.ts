import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Fact } from "../model/fact.ts";
import type { IdToken, KeptToken, TokenInfo } from "../model/token.ts";
import type { Transaction } from "../model/transaction.ts";
import type { CachedToken, OutboxRow, Store } from "../ports/store.ts";
import type { Hardware } from "./hardware.ts";
import type { LocalList } from "./local-list.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import { sameValue } from "./token-identity.ts";

/**
 * Whom a CSMS means (N09.FR.04). Names of customers beside tokens this station keeps none, so an identifier means a token of that
 * value; certificates of customers it keeps none at all.
 */
export type CustomerReference =
  | { readonly kind: "token"; readonly token: IdToken }
  | { readonly kind: "identifier"; readonly identifier: string }
  | { readonly kind: "certificate" };

/** A transaction of a customer, and what is installed for it. */
export interface CustomerTransaction {
  readonly transaction: Transaction;
  readonly profiles: readonly number[];
}

/** A start from afar at hardware that owns its sessions, and the profile that waits with it for the car. */
export interface WaitingStart {
  readonly evse: number;
  readonly profile: number;
}

/** All that is known of a customer. */
export interface CustomerRecord {
  readonly value: string;
  /** What the cache says of it, type by type. */
  readonly cached: readonly CachedToken[];
  readonly listed: TokenInfo | null;
  readonly transactions: readonly CustomerTransaction[];
  readonly starts: readonly WaitingStart[];
  /** EVSEs that keep a plug for it. */
  readonly plugs: readonly number[];
  /** Facts that name the token: waiting for the CSMS, and refused by it. */
  readonly waiting: readonly Fact[];
  readonly refused: readonly Fact[];
}

export interface CustomersDeps {
  readonly store: Pick<
    Store,
    "authorizationCache" | "transactions" | "outbox" | "chargingProfiles" | "waitingProfiles" | "durable"
  >;
  readonly list: LocalList;
  readonly facts: Pick<StationFacts, "restarting" | "evses">;
  readonly hardware: Pick<Hardware, "tell">;
  /** Whose outbox rows are looked at. */
  readonly sessionId: number;
  readonly logger: Logger;
}

/** Rows looked at at once, and at most. */
const pageRows = 200;
const mostRows = 5000;

const tokenOf = (fact: Fact): IdToken | null => ("token" in fact ? fact.token : null);

/** Nothing came of a start there so far. */
const awaitsCar = (evse: EvseFacts | undefined): boolean =>
  evse?.transactionId === null && (evse.session.authorization === null || evse.session.plugged === null);

/** What the station knows of a customer, and forgets (N09, N10). */
export class Customers {
  private readonly deps: CustomersDeps;

  constructor(deps: CustomersDeps) {
    this.deps = deps;
  }

  /** Whether a request can be processed now (N09.FR.02, N10.FR.01). */
  get ready(): boolean {
    return !this.deps.facts.restarting;
  }

  /** All there is; null: nothing (N09.FR.06). */
  find(reference: CustomerReference): CustomerRecord | null {
    if (reference.kind === "certificate") return null;
    const token = tokenNamed(reference);
    const names = (other: IdToken | null): boolean => other !== null && means(reference, other);
    const rows = this.waiting();
    const refused = this.refused().map(({ fact }) => fact);
    const waiting = rows.map(({ fact }) => fact);
    const record: CustomerRecord = {
      value: token.value,
      cached: this.cached(reference),
      listed: this.deps.list.lookup(token) ?? null,
      transactions: this.transactions(rows, names),
      starts: this.starts(reference),
      plugs: [...this.deps.facts.evses.values()]
        .filter(({ lockedFor }) => names(lockedFor?.token ?? null))
        .map(({ id }) => id),
      waiting: waiting.filter((fact) => names(tokenOf(fact))),
      refused: refused.filter((fact) => names(tokenOf(fact))),
    };
    const { cached, listed, transactions, starts, plugs } = record;
    const messages = record.waiting[0] ?? record.refused[0];
    const known = cached[0] ?? listed ?? transactions[0] ?? starts[0] ?? plugs[0] ?? messages;
    return known === undefined ? null : record;
  }

  /**
   * Forgets what is the station's to forget (N10.FR.03, N10.FR.06): what the cache says, starts whose car has not come, and messages
   * the CSMS refused. The local list is the CSMS's; what runs, or waits for the CSMS, goes when it is told, and with it the
   * transaction; a plug that is kept is the customer's to fetch. False: the store failed, and nothing is forgotten.
   */
  clear(reference: CustomerReference): boolean {
    if (reference.kind === "certificate") return true;
    const { store, facts, hardware, logger } = this.deps;
    try {
      const starts = this.starts(reference).filter(({ evse }) => awaitsCar(facts.evses.get(evse)));
      const gone = this.refused().filter(({ fact }) => {
        const token = tokenOf(fact);
        return token !== null && means(reference, token);
      });
      store.durable(() => {
        for (const entry of this.cached(reference)) store.authorizationCache.delete(entry);
        for (const { evse } of starts) store.waitingProfiles.delete(evse);
        for (const { id } of gone) store.outbox.deleteAside(id);
        store.transactions.purge();
      });
      // It must not begin without the limit it was accepted with.
      for (const { evse } of starts) hardware.tell("withdraw", { evse });
      return true;
    } catch (error) {
      logger.error("what is known of a customer could not be cleared", { error: errorText(error) });
      return false;
    }
  }

  /** What the cache says of whom is meant; what it has of the value alone (1.6) may be anybody's of that value. */
  private cached(reference: TokenReference): CachedToken[] {
    const all = this.deps.store.authorizationCache.ofValue(tokenNamed(reference).value.toLowerCase());
    return all.filter(({ key: value, type }) => type === "" || means(reference, { value, type }));
  }

  /** Of a start that waits only the value of its token is kept. */
  private starts(reference: TokenReference): WaitingStart[] {
    const { facts, store } = this.deps;
    const value = tokenNamed(reference).value.toLowerCase();
    return [...facts.evses.keys()].flatMap((evse) => {
      const found = store.waitingProfiles.get(evse);
      return found?.token === value ? [{ evse, profile: found.profile.id }] : [];
    });
  }

  private transactions(
    rows: readonly OutboxRow[],
    names: (token: IdToken | null) => boolean,
  ): CustomerTransaction[] {
    const { transactions, chargingProfiles } = this.deps.store;
    const ended = new Set(rows.map(({ fact }) => ("transactionId" in fact ? fact.transactionId : null)));
    const found = new Map(transactions.open().map((transaction) => [transaction.id, transaction]));
    for (const id of ended) {
      const transaction = id === null || found.has(id) ? undefined : transactions.get(id);
      if (transaction) found.set(transaction.id, transaction);
    }
    const theirs = [...found.values()].filter(({ token }) => names(token));
    const profiles = theirs.length === 0 ? [] : chargingProfiles.all().map(({ profile }) => profile);
    return theirs.map((transaction) => ({
      transaction,
      profiles: profiles.filter(({ transactionId }) => transactionId === transaction.id).map(({ id }) => id),
    }));
  }

  private waiting(): OutboxRow[] {
    const { store, sessionId } = this.deps;
    const rows: OutboxRow[] = [];
    for (let after = 0; rows.length < mostRows;) {
      const page = store.outbox.page(sessionId, after, pageRows);
      rows.push(...page);
      const last = page.at(-1);
      if (!last || page.length < pageRows) break;
      after = last.id;
    }
    return rows;
  }

  private refused(): OutboxRow[] {
    return this.deps.store.outbox.aside(this.deps.sessionId, mostRows);
  }
}

type TokenReference = Exclude<CustomerReference, { kind: "certificate" }>;

/** Whether this token is meant (C01.FR.25: by value and type; an identifier is a value of any type, and so is what 1.6 named). */
function means(reference: TokenReference, token: KeptToken): boolean {
  const named = tokenNamed(reference);
  if (!sameValue(token, named)) return false;
  const anyType = reference.kind === "identifier" || token.untyped === true;
  return anyType || token.type.toLowerCase() === named.type.toLowerCase();
}

const tokenNamed = (reference: TokenReference): IdToken =>
  reference.kind === "token" ? reference.token : { value: reference.identifier, type: "Central" };

import { WaitingProfileNotes } from "../../src/store/waiting-profile-notes.ts";
import type { InstalledProfile } from "../../src/model/charging-profile.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { TimedReading } from "../../src/model/fact.ts";
import type { Transaction } from "../../src/model/transaction.ts";
import type {
  BootRecord,
  CachedToken,
  OutboxRow,
  Store,
  StoredValue,
  TokenName,
  TransactionReadingTable,
} from "../../src/ports/store.ts";
import type { Place } from "../../src/model/evse.ts";
import type { VariableAddress } from "../../src/model/variable.ts";

interface AsideRow extends OutboxRow {
  readonly reason: string;
}

/** All that the store holds, as plain maps, so that a transaction can be rolled back by putting a copy back. */
interface Tables {
  boots: Map<number, BootRecord>;
  outbox: Map<number, OutboxRow>;
  aside: Map<number, AsideRow>;
  maxOutboxId: number;
  transactions: Map<string, Transaction>;
  readings: Map<string, readonly TimedReading[]>;
  remoteIds: Map<string, { sessionId: number; transactionId: string; remoteId: string }>;
  variables: Map<string, StoredValue>;
  tokens: Map<string, CachedToken>;
  availability: Map<string, Place & { operative: boolean }>;
  profiles: Map<number, InstalledProfile>;
  notes: Map<string, string>;
}

const tokenKey = ({ key, type }: TokenName): string => JSON.stringify([key, type]);

function empty(): Tables {
  return {
    boots: new Map(),
    outbox: new Map(),
    aside: new Map(),
    maxOutboxId: 0,
    transactions: new Map(),
    readings: new Map(),
    remoteIds: new Map(),
    variables: new Map(),
    tokens: new Map(),
    availability: new Map(),
    profiles: new Map(),
    notes: new Map(),
  };
}

/** Values are immutable, so a copy of the maps is a snapshot. */
function copy(tables: Tables): Tables {
  return {
    boots: new Map(tables.boots),
    outbox: new Map(tables.outbox),
    aside: new Map(tables.aside),
    maxOutboxId: tables.maxOutboxId,
    transactions: new Map(tables.transactions),
    readings: new Map(tables.readings),
    remoteIds: new Map(tables.remoteIds),
    variables: new Map(tables.variables),
    tokens: new Map(tables.tokens),
    availability: new Map(tables.availability),
    profiles: new Map(tables.profiles),
    notes: new Map(tables.notes),
  };
}

function variableKey(address: VariableAddress, attribute: StoredValue["attribute"]): string {
  return JSON.stringify([
    address.component,
    address.componentInstance ?? null,
    address.evse ?? null,
    address.connector ?? null,
    address.variable,
    address.instance ?? null,
    attribute,
  ]);
}

const bytesOf = (fact: Fact): number => JSON.stringify(fact).length;
const byId = (a: OutboxRow, b: OutboxRow): number => a.id - b.id;

/**
 * The whole `Store` in memory, with the same transaction rules as the real one: a throw rolls back all that the
 * outermost `durable` or `relaxed` did. It survives "restarts" by being handed to the next session or station.
 * `commits` counts outermost transactions per kind, and `writes` the outbox rows inserted: tests assert what touches
 * the flash.
 */
export class MemoryStore implements Store {
  private tables = empty();
  private depth = 0;
  readonly commits = { durable: 0, relaxed: 0 };
  writes = 0;
  /** Rows of charging profiles put or deleted. */
  profileWrites = 0;
  /** Set to make the next outermost commit fail as a full disk would. */
  failNextCommit: Error | null = null;
  readonly opened: Store["opened"] = { kind: "created" };

  readonly boots: Store["boots"] = {
    begin: () => {
      const boot = Math.max(0, ...this.tables.boots.keys()) + 1;
      this.tables.boots.set(boot, { boot, wallOrigin: null, lastMono: 0 });
      return boot;
    },
    get: (boot) => this.tables.boots.get(boot),
    nextKnown: (boot) =>
      [...this.tables.boots.values()]
        .filter((record) => record.boot > boot && record.wallOrigin !== null)
        .sort((a, b) => a.boot - b.boot)[0],
    setWallOrigin: (boot, wallOrigin) => {
      const record = this.tables.boots.get(boot);
      if (record) this.tables.boots.set(boot, { ...record, wallOrigin });
    },
    setLastMono: (boot, lastMono) => {
      const record = this.tables.boots.get(boot);
      if (record) this.tables.boots.set(boot, { ...record, lastMono });
    },
  };

  readonly outbox: Store["outbox"] = {
    maxId: () => this.tables.maxOutboxId,
    insert: (row) => {
      if (this.tables.outbox.has(row.id)) throw new Error(`outbox id ${row.id} inserted twice`);
      // As SQLite would: what is read back is a copy of what was written.
      this.tables.outbox.set(row.id, structuredClone(row));
      this.tables.maxOutboxId = Math.max(this.tables.maxOutboxId, row.id);
      this.writes += 1;
    },
    page: (sessionId, after, limit) => this.rowsOf(sessionId, after).slice(0, limit),
    setRendered: (id, rendered) => {
      const row = this.tables.outbox.get(id);
      if (row) this.tables.outbox.set(id, { ...row, rendered });
    },
    setAttempts: (id, attempts) => {
      const row = this.tables.outbox.get(id);
      if (row) this.tables.outbox.set(id, { ...row, attempts });
    },
    delete: (id) => {
      this.tables.outbox.delete(id);
    },
    waits: (subject) =>
      [...this.tables.outbox.values()].some(
        (row) => row.subject !== null && (subject === null || row.subject === subject),
      ),
    setAside: (id, reason) => {
      const row = this.tables.outbox.get(id);
      if (!row) return;
      this.tables.outbox.delete(id);
      this.tables.aside.set(id, { ...row, reason });
    },
    deleteAside: (id) => {
      this.tables.aside.delete(id);
    },
    aside: (sessionId, limit) =>
      [...this.tables.aside.values()]
        .filter((row) => row.sessionId === sessionId)
        .sort(byId)
        .slice(0, limit),
    size: (sessionId) => {
      const byKind: Partial<Record<Fact["kind"], number>> = {};
      let bytes = 0;
      const rows = this.rowsOf(sessionId, 0);
      for (const { fact } of rows) {
        byKind[fact.kind] = (byKind[fact.kind] ?? 0) + 1;
        bytes += bytesOf(fact);
      }
      return { rows: rows.length, bytes, byKind };
    },
    oldest: (sessionId, kind, after, limit) =>
      this.rowsOf(sessionId, after)
        .filter((row) => row.fact.kind === kind)
        .slice(0, limit)
        .map((row) => ({ id: row.id, subject: row.subject, bytes: bytesOf(row.fact) })),
  };

  readonly transactions: Store["transactions"] = {
    insert: (transaction) => {
      if (this.tables.transactions.has(transaction.id))
        throw new Error(`transaction ${transaction.id} exists`);
      this.tables.transactions.set(transaction.id, transaction);
    },
    update: (transaction) => {
      this.tables.transactions.set(transaction.id, transaction);
    },
    get: (id) => this.tables.transactions.get(id),
    open: () => [...this.tables.transactions.values()].filter((transaction) => transaction.endedAt === null),
    purge: () => {
      const waiting = new Set([...this.tables.outbox.values()].map((row) => row.subject));
      let purged = 0;
      for (const { id, endedAt } of [...this.tables.transactions.values()]) {
        if (endedAt === null || waiting.has(id)) continue;
        this.tables.transactions.delete(id);
        this.tables.readings.delete(id);
        for (const [key, entry] of this.tables.remoteIds) {
          if (entry.transactionId === id) this.tables.remoteIds.delete(key);
        }
        purged += 1;
      }
      return purged;
    },
  };

  readonly readings: TransactionReadingTable = {
    append: (transactionId, reading) => {
      this.tables.readings.set(transactionId, [...(this.tables.readings.get(transactionId) ?? []), reading]);
    },
    list: (transactionId) => [...(this.tables.readings.get(transactionId) ?? [])],
    delete: (transactionId) => {
      this.tables.readings.delete(transactionId);
    },
  };

  readonly remoteIds: Store["remoteIds"] = {
    bind: (sessionId, transactionId, remoteId) => {
      this.tables.remoteIds.set(JSON.stringify([sessionId, transactionId]), {
        sessionId,
        transactionId,
        remoteId,
      });
    },
    remoteId: (sessionId, transactionId) =>
      this.tables.remoteIds.get(JSON.stringify([sessionId, transactionId]))?.remoteId,
    transactionId: (sessionId, remoteId) =>
      [...this.tables.remoteIds.values()].find(
        (entry) => entry.sessionId === sessionId && entry.remoteId === remoteId,
      )?.transactionId,
  };

  readonly variables: Store["variables"] = {
    all: () => [...this.tables.variables.values()],
    set: (value) => {
      this.tables.variables.set(variableKey(value.address, value.attribute), value);
    },
    delete: (address, attribute) => {
      this.tables.variables.delete(variableKey(address, attribute));
    },
  };

  readonly authorizationCache: Store["authorizationCache"] = {
    get: (name) => this.tables.tokens.get(tokenKey(name)),
    ofValue: (key) =>
      [...this.tables.tokens.values()]
        .filter((entry) => entry.key === key)
        .sort((a, b) => (a.type < b.type ? -1 : 1)),
    put: (entry) => {
      this.tables.tokens.set(tokenKey(entry), entry);
    },
    delete: (name) => {
      this.tables.tokens.delete(tokenKey(name));
    },
    clear: () => {
      this.tables.tokens.clear();
    },
    count: () => this.tables.tokens.size,
    evict: (count, now) => {
      const valid = ({ info }: CachedToken): number =>
        info.status === "Accepted" && (info.expires === undefined || info.expires > now) ? 1 : 0;
      const first = [...this.tables.tokens.values()].sort(
        (a, b) => valid(a) - valid(b) || a.usedAt - b.usedAt,
      );
      for (const entry of first.slice(0, count)) this.tables.tokens.delete(tokenKey(entry));
    },
  };

  readonly availability: Store["availability"] = {
    all: () => [...this.tables.availability.values()],
    set: (place, operative) => {
      const key = JSON.stringify([place.evse ?? null, place.connector ?? null]);
      this.tables.availability.set(key, { evse: place.evse, connector: place.connector, operative });
    },
  };

  readonly chargingProfiles: Store["chargingProfiles"] = {
    all: () => [...this.tables.profiles.values()],
    put: (installed) => {
      this.tables.profiles.delete(installed.profile.id);
      // As SQLite would: what is read back is a copy of what was written.
      this.tables.profiles.set(installed.profile.id, structuredClone(installed));
      this.profileWrites += 1;
    },
    delete: (id) => {
      if (this.tables.profiles.delete(id)) this.profileWrites += 1;
    },
  };

  readonly notes: Store["notes"] = {
    get: (key) => this.tables.notes.get(key),
    set: (key, value) => {
      this.tables.notes.set(key, value);
    },
    delete: (key) => {
      this.tables.notes.delete(key);
    },
  };

  readonly waitingProfiles: Store["waitingProfiles"] = new WaitingProfileNotes(this.notes);

  durable<T>(fn: () => T): T {
    return this.transaction("durable", fn);
  }

  relaxed<T>(fn: () => T): T {
    return this.transaction("relaxed", fn);
  }

  close(): void {
    // Nothing to let go of: the data stays, so that a "restart" finds it.
  }

  /** Rows waiting, oldest first: for assertions. */
  waiting(sessionId: number): OutboxRow[] {
    return this.rowsOf(sessionId, 0);
  }

  private rowsOf(sessionId: number, after: number): OutboxRow[] {
    return [...this.tables.outbox.values()]
      .filter((row) => row.sessionId === sessionId && row.id > after)
      .sort(byId);
  }

  private transaction<T>(kind: "durable" | "relaxed", fn: () => T): T {
    if (this.depth > 0) return fn();
    const before = copy(this.tables);
    this.depth += 1;
    try {
      const result = fn();
      if (this.failNextCommit) {
        const error = this.failNextCommit;
        this.failNextCommit = null;
        throw error;
      }
      this.commits[kind] += 1;
      return result;
    } catch (error) {
      this.tables = before;
      throw error;
    } finally {
      this.depth -= 1;
    }
  }
}

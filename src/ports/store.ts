import type { ChargingProfile, InstalledProfile } from "../model/charging-profile.ts";
import type { Place } from "../model/evse.ts";
import type { Fact, TimedReading } from "../model/fact.ts";
import type { Moment } from "../model/moment.ts";
import type { TokenVerdict } from "../model/token.ts";
import type { Transaction } from "../model/transaction.ts";
import type { ValueOrigin, VariableAddress } from "../model/variable.ts";

/** One process life of the station: what is needed to put a wall time on its moments (DESIGN rule 6). */
export interface BootRecord {
  readonly boot: number;
  /** Wall ms at monotonic 0 of that boot, once its time was known; null when it never was. */
  readonly wallOrigin: number | null;
  /** The newest monotonic ms known of that boot. */
  readonly lastMono: number;
}

export interface BootTable {
  /** Begins a new boot and returns its number, greater than any before. */
  begin(): number;
  get(boot: number): BootRecord | undefined;
  /** The first boot after `boot` whose time is known. */
  nextKnown(boot: number): BootRecord | undefined;
  setWallOrigin(boot: number, wallOrigin: number): void;
  setLastMono(boot: number, lastMono: number): void;
}

/** A rendered message, frozen for retries (DESIGN rule 8). */
export interface Rendered {
  readonly messageId: string;
  readonly action: string;
  /** The payload as JSON text. */
  readonly payload: string;
}

export interface OutboxRow {
  /** Ascending in the order things happened; unique within the store. */
  readonly id: number;
  readonly sessionId: number;
  /** Messages of one subject (a transaction id) stay in order; null: no subject. */
  readonly subject: string | null;
  readonly fact: Fact;
  readonly rendered: Rendered | null;
  /** How often the CSMS refused it. */
  readonly attempts: number;
}

/** What the drop table has to know of a row. */
export interface OutboxSize {
  readonly id: number;
  readonly subject: string | null;
  readonly bytes: number;
}

export interface OutboxTable {
  /** Greatest id ever stored for any session; 0 when none. */
  maxId(): number;
  insert(row: OutboxRow): void;
  /** Up to `limit` rows of a session with id > `after`, ascending. */
  page(sessionId: number, after: number, limit: number): OutboxRow[];
  setRendered(id: number, rendered: Rendered): void;
  setAttempts(id: number, attempts: number): void;
  delete(id: number): void;
  /** Keeps a refused row out of the queue, with why. */
  setAside(id: number, reason: string, at: Moment): void;
  /** Rows set aside, oldest first, at most `limit`. */
  aside(sessionId: number, limit: number): (OutboxRow & { readonly reason: string })[];
  /** Forgets a row set aside (N10). */
  deleteAside(id: number): void;
  /** Whether a row of this subject waits, in any session; null: of any subject. */
  waits(subject: string | null): boolean;
  /** Rows and bytes waiting, per kind of fact. */
  size(sessionId: number): { rows: number; bytes: number; byKind: Partial<Record<Fact["kind"], number>> };
  /** Rows of one kind with an id greater than `after`, oldest first, at most `limit`: for the drop table. */
  oldest(sessionId: number, kind: Fact["kind"], after: number, limit: number): OutboxSize[];
}

export interface TransactionTable {
  insert(transaction: Transaction): void;
  update(transaction: Transaction): void;
  get(id: string): Transaction | undefined;
  /** Those not ended, oldest first. */
  open(): Transaction[];
  /** Deletes ended ones of which no fact waits in any outbox, and that no session needs. Returns how many. */
  purge(): number;
}

/** Readings kept for the end of a transaction (StopTxnSampledData and StopTxnAlignedData). */
export interface TransactionReadingTable {
  append(transactionId: string, reading: TimedReading): void;
  list(transactionId: string): TimedReading[];
  delete(transactionId: string): void;
}

/** What a CSMS calls our transaction (1.6 transactionId), per session. */
export interface RemoteIdTable {
  bind(sessionId: number, transactionId: string, remoteId: string): void;
  remoteId(sessionId: number, transactionId: string): string | undefined;
  transactionId(sessionId: number, remoteId: string): string | undefined;
}

export interface StoredValue {
  readonly address: VariableAddress;
  readonly attribute: "Actual" | "Target" | "MinSet" | "MaxSet";
  readonly value: string;
  readonly origin: ValueOrigin;
}

/** Variables somebody set at run time; values from files are not stored but read at every start. */
export interface VariableTable {
  all(): StoredValue[];
  set(value: StoredValue): void;
  delete(address: VariableAddress, attribute: StoredValue["attribute"]): void;
}

/** What a verdict is kept under: tokens compare without case. */
export interface TokenName {
  /** Lower-cased value. */
  readonly key: string;
  /** Lower-cased type; empty: of the value alone, as 1.6 has it, and good for no token of a type. */
  readonly type: string;
}

export interface CachedToken extends TokenName {
  readonly info: TokenVerdict;
  /** When it was last learnt or used (ms, wall): the oldest leaves first. */
  readonly usedAt: number;
}

export interface AuthorizationCacheTable {
  get(name: TokenName): CachedToken | undefined;
  /** All of one value, whatever their type; in order of type. */
  ofValue(key: string): CachedToken[];
  put(entry: CachedToken): void;
  delete(name: TokenName): void;
  clear(): void;
  count(): number;
  /**
   * Deletes `count` entries: those not valid at `now` (ms, wall) first, then the valid ones; of each kind those used
   * longest ago (1.6 §3.5.1).
   */
  evict(count: number, now: number): void;
}

/** What the CSMS last asked for; survives a reboot (1.6 §5.2, G03.FR.05). */
export interface AvailabilityTable {
  all(): (Place & { readonly operative: boolean })[];
  set(place: Place, operative: boolean): void;
}

/** Charging profiles that are installed; their ids are unique within the station (1.6 §7.8, K01.FR.05). */
export interface ChargingProfileTable {
  /** In the order they were installed. */
  all(): InstalledProfile[];
  /** One of the same id is replaced. */
  put(profile: InstalledProfile): void;
  delete(id: number): void;
}

/** A charging profile that came with a remote start, and waits for the hardware to begin its transaction with `token`. */
export interface WaitingProfile {
  readonly token: string;
  readonly profile: ChargingProfile;
}

/** The profiles that wait, at most one per EVSE. */
export interface WaitingProfileTable {
  get(evse: number): WaitingProfile | undefined;
  set(evse: number, waiting: WaitingProfile): void;
  delete(evse: number): void;
}

/** Small durable facts that need no table of their own (reset reason, last version spoken). */
export interface NoteTable {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  delete(key: string): void;
}

/**
 * The station's database. Everything is synchronous: decide, persist and append to the outbox without an await in
 * between (DESIGN rule 7).
 */
export interface Store {
  readonly boots: BootTable;
  readonly outbox: OutboxTable;
  readonly transactions: TransactionTable;
  readonly readings: TransactionReadingTable;
  readonly remoteIds: RemoteIdTable;
  readonly variables: VariableTable;
  readonly authorizationCache: AuthorizationCacheTable;
  readonly availability: AvailabilityTable;
  readonly chargingProfiles: ChargingProfileTable;
  readonly waitingProfiles: WaitingProfileTable;
  readonly notes: NoteTable;
  /**
   * Runs `fn` in one transaction that is on the disk (synced) when this returns; a throw rolls all of it back and is
   * passed on. Joins a transaction that already runs.
   */
  durable<T>(fn: () => T): T;
  /** Like `durable`, but a power cut may lose it (a killed process does not): for what may be lost. */
  relaxed<T>(fn: () => T): T;
  /** What happened when it was opened, for the log: created, migrated from, or salvaged from a corrupt file kept at `aside`. */
  readonly opened:
    | { readonly kind: "created" }
    | { readonly kind: "opened" }
    | { readonly kind: "migrated"; readonly from: number; readonly to: number }
    | {
        readonly kind: "salvaged";
        readonly aside: string;
        readonly rows: number;
        readonly lost: readonly string[];
      };
  close(): void;
}

import type { Logger } from "../kernel/logger.ts";
import type { Store } from "../ports/store.ts";
import { SqliteAuthorizationCacheTable } from "./authorization-cache-table.ts";
import { SqliteAvailabilityTable } from "./availability-table.ts";
import { SqliteBootTable } from "./boots-table.ts";
import { SqliteChargingProfileTable } from "./charging-profiles-table.ts";
import type { Connection } from "./connection.ts";
import { SqliteNoteTable } from "./notes-table.ts";
import { WaitingProfileNotes } from "./waiting-profile-notes.ts";
import { SqliteOutboxTable } from "./outbox-table.ts";
import { SqliteRemoteIdTable } from "./remote-ids-table.ts";
import { SqliteTransactionReadingTable } from "./transaction-readings-table.ts";
import { SqliteTransactionTable } from "./transactions-table.ts";
import { SqliteVariableTable } from "./variables-table.ts";
import { WaitingSubjects } from "./waiting-subjects.ts";

/**
 * The repositories over one connection.
 *
 * A write outside `durable` and `relaxed` is synced to disk by itself, but for the boot table's. A `durable` or
 * `relaxed` inside another joins it: what throws inside is undone, and the rest stands if the outer one catches. A
 * `durable` inside a `relaxed` makes the whole durable.
 */
export class SqliteStore implements Store {
  readonly boots: Store["boots"];
  readonly outbox: Store["outbox"];
  readonly transactions: Store["transactions"];
  readonly readings: Store["readings"];
  readonly remoteIds: Store["remoteIds"];
  readonly variables: Store["variables"];
  readonly authorizationCache: Store["authorizationCache"];
  readonly availability: Store["availability"];
  readonly chargingProfiles: Store["chargingProfiles"];
  readonly waitingProfiles: Store["waitingProfiles"];
  readonly notes: Store["notes"];
  readonly opened: Store["opened"];
  private readonly connection: Connection;

  constructor(connection: Connection, logger: Logger, opened: Store["opened"]) {
    const subjects = new WaitingSubjects(connection);
    this.connection = connection;
    this.opened = opened;
    this.boots = new SqliteBootTable(connection, logger);
    this.outbox = new SqliteOutboxTable(connection, subjects, logger);
    this.transactions = new SqliteTransactionTable(connection, subjects, logger);
    this.readings = new SqliteTransactionReadingTable(connection, logger);
    this.remoteIds = new SqliteRemoteIdTable(connection);
    this.variables = new SqliteVariableTable(connection, logger);
    this.authorizationCache = new SqliteAuthorizationCacheTable(connection, logger);
    this.availability = new SqliteAvailabilityTable(connection, logger);
    this.chargingProfiles = new SqliteChargingProfileTable(connection, logger);
    this.notes = new SqliteNoteTable(connection);
    this.waitingProfiles = new WaitingProfileNotes(this.notes);
  }

  durable<T>(fn: () => T): T {
    return this.connection.durable(fn);
  }

  relaxed<T>(fn: () => T): T {
    return this.connection.relaxed(fn);
  }

  close(): void {
    this.connection.close();
  }
}

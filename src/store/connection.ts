import type Database from "better-sqlite3";
import { StationError } from "../kernel/errors.ts";
import { isObject } from "../kernel/json.ts";
import { storeError } from "./sqlite-error.ts";

/** What SQLite can hold in a column. */
export type SqlValue = string | number | null;

/** A row as it came: every column is checked by the repository that asked for it. */
export type Row = Readonly<Record<string, unknown>>;

type Statement = Database.Statement<SqlValue[]>;

/**
 * One open database with its prepared statements and its transactions. Statements are prepared when first used.
 *
 * A write outside `durable` and `relaxed` is a transaction of its own, synced to disk.
 */
export class Connection {
  readonly path: string;
  private readonly db: Database.Database;
  private readonly statements = new Map<string, Statement>();
  private readonly onRollback: (() => void)[] = [];
  private readonly onError: (error: unknown) => void;
  private depth = 0;
  private durableWanted = false;

  /** @param onError hears of every error of SQLite before it is passed on */
  constructor(db: Database.Database, path: string, onError: (error: unknown) => void = () => undefined) {
    this.db = db;
    this.path = path;
    this.onError = onError;
  }

  /** Runs a statement that answers nothing; returns how many rows it changed. */
  run(sql: string, ...parameters: SqlValue[]): number {
    try {
      return this.prepared(sql).run(...parameters).changes;
    } catch (error) {
      throw this.told(error);
    }
  }

  row(sql: string, ...parameters: SqlValue[]): Row | undefined {
    try {
      const row = this.prepared(sql).get(...parameters);
      return isObject(row) ? row : undefined;
    } catch (error) {
      throw this.told(error);
    }
  }

  rows(sql: string, ...parameters: SqlValue[]): Row[] {
    try {
      return this.prepared(sql)
        .all(...parameters)
        .filter(isObject);
    } catch (error) {
      throw this.told(error);
    }
  }

  /** Hands each row over as it is read: what came before an error has been handed over when that is thrown. */
  each(sql: string, take: (row: Row) => void, ...parameters: SqlValue[]): void {
    try {
      for (const row of this.prepared(sql).iterate(...parameters)) if (isObject(row)) take(row);
    } catch (error) {
      throw this.told(error);
    }
  }

  /** The first column of the first row, when it is a number; 0 otherwise. For counts and pragmas. */
  number(sql: string, ...parameters: SqlValue[]): number {
    const value = Object.values(this.row(sql, ...parameters) ?? {})[0];
    return typeof value === "number" ? value : 0;
  }

  /** Runs several statements, or a pragma that must take effect now rather than when it was prepared. */
  exec(sql: string): void {
    try {
      this.db.exec(sql);
    } catch (error) {
      throw this.told(error);
    }
  }

  /** Calls `fn` when a transaction, or part of one, was undone: what was remembered of it is void. */
  whenRolledBack(fn: () => void): void {
    this.onRollback.push(fn);
  }

  durable<T>(fn: () => T): T {
    return this.transaction(true, fn);
  }

  relaxed<T>(fn: () => T): T {
    return this.transaction(false, fn);
  }

  /** Several statements that belong together: part of the transaction that runs, or a durable one. */
  together<T>(fn: () => T): T {
    return this.depth > 0 ? fn() : this.durable(fn);
  }

  /** Checkpoints the WAL into the main file and removes it. Harmless when closed. */
  close(): void {
    if (!this.db.open) return;
    if (this.db.inTransaction) this.db.exec("ROLLBACK");
    try {
      this.db.close();
    } catch (error) {
      throw this.told(error);
    }
  }

  private transaction<T>(durable: boolean, fn: () => T): T {
    if (this.depth > 0) return this.nested(durable, fn);
    // SQLite lets the level change only between transactions; it does so when the pragma is compiled.
    if (!durable) this.exec("PRAGMA synchronous = NORMAL");
    this.durableWanted = durable;
    try {
      return this.bracket("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK", fn);
    } finally {
      if (!durable && this.db.open && !this.db.inTransaction) {
        this.exec("PRAGMA synchronous = FULL");
        // Something durable happened within a relaxed transaction: a checkpoint syncs the WAL first.
        if (this.durableWanted) this.row("PRAGMA wal_checkpoint(PASSIVE)");
      }
    }
  }

  private nested<T>(durable: boolean, fn: () => T): T {
    this.durableWanted ||= durable;
    return this.bracket("SAVEPOINT nested", "RELEASE nested", "ROLLBACK TO nested", fn);
  }

  private bracket<T>(begin: string, commit: string, undo: string, fn: () => T): T {
    this.run(begin);
    this.depth += 1;
    try {
      const result = fn();
      if (isObject(result) && typeof result["then"] === "function")
        throw new StationError(
          "INTERNAL",
          "A store transaction must not wait: its function returned a promise.",
        );
      this.run(commit);
      return result;
    } catch (error) {
      // SQLite has already rolled back after some errors (a full disk, for one).
      if (this.db.open && this.db.inTransaction) {
        this.run(undo);
        if (this.depth > 1) this.run("RELEASE nested");
      }
      for (const forget of this.onRollback) forget();
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  private prepared(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.db.prepare<SqlValue[]>(sql);
    this.statements.set(sql, statement);
    return statement;
  }

  private told(error: unknown): unknown {
    this.onError(error);
    if (!this.db.open)
      return new StationError("STORE_IO", `The database ${this.path} was used after it was closed.`, {
        cause: error,
      });
    return storeError(error, this.path);
  }
}

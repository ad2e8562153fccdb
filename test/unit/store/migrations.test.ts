import Database from "better-sqlite3";
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/ports/store.ts";
import { migrateTo, rollback } from "../../../src/store/migrate-database.ts";
import { listMigrations } from "../../../src/store/migrations.ts";
import { newestVersion } from "../../../src/store/schema-version.ts";
import { tables } from "../../../src/store/schema.ts";
import { databaseIn, migrationsDir, openTestStore } from "../../support/open-test-store.ts";
import { fillStore } from "../../support/fill-store.ts";
import { tempDir } from "../../support/temp-dir.ts";
import { transactionOf } from "../../support/store-samples.ts";
import { thrownCode } from "../../support/thrown-code.ts";

/** Everything in the file, table by table. */
function dump(path: string): Record<string, unknown[]> {
  const db = new Database(path);
  try {
    const names = db
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .pluck()
      .all();
    return Object.fromEntries(
      names.map((name) => [String(name), db.prepare(`SELECT * FROM ${String(name)}`).all()]),
    );
  } finally {
    db.close();
  }
}

function closed(store: Store): Store["opened"] {
  store.close();
  return store.opened;
}

/** A copy of the real migrations, to be spoiled. */
function ownMigrations(directory: string): string {
  const own = join(directory, "migrations");
  mkdirSync(own);
  for (const file of readdirSync(migrationsDir)) copyFileSync(join(migrationsDir, file), join(own, file));
  return own;
}

describe("migrations", () => {
  it("the constant is the newest file in the folder", () => {
    expect(listMigrations(migrationsDir).length).toBe(newestVersion);
  });

  it("every table of the newest version is described, with all its columns", () => {
    const directory = tempDir();
    openTestStore(directory).close();
    const db = new Database(databaseIn(directory));
    const described = Object.fromEntries(tables.map(({ name, columns }) => [name, [...columns].sort()]));
    const found = db
      .prepare(
        "SELECT t.name AS name, c.name AS col FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'",
      )
      .all()
      .reduce<Record<string, string[]>>((all, row) => {
        const { name, col } = Object.fromEntries(Object.entries(row ?? {}));
        (all[String(name)] ??= []).push(String(col));
        return all;
      }, {});
    db.close();
    for (const columns of Object.values(found)) columns.sort();
    expect(found).toEqual(described);
  });

  it("walks up, down and up again, one step at a time, with data in place", () => {
    const directory = tempDir();
    const path = databaseIn(directory);
    const store = openTestStore(directory);
    fillStore(store, 40);
    store.close();
    const full = dump(path);
    for (const [table, rows] of Object.entries(full)) expect(rows, table).not.toEqual([]);
    for (let version = newestVersion - 1; version >= 0; version--) {
      const before = dump(path);
      expect(rollback(path, migrationsDir, version)).toEqual({ from: version + 1, to: version });
      const after = dump(path);
      // A step down takes tables away, or columns: what is left is as it was.
      for (const [table, rows] of Object.entries(after)) expect(before[table], table).toMatchObject(rows);
    }
    expect(dump(path)).toEqual({});
    for (let version = 1; version <= newestVersion; version++)
      expect(migrateTo(path, migrationsDir, version)).toEqual({ from: version - 1, to: version });
    expect(Object.keys(dump(path))).toEqual(Object.keys(full));
    const again = openTestStore(directory);
    expect(again.opened).toEqual({ kind: "opened" });
    fillStore(again, 40);
    again.close();
    expect(dump(path)).toEqual(full);
  });

  for (let version = 0; version < newestVersion; version++) {
    it(`a database of version ${version} with data is migrated when opened, keeping it`, () => {
      const directory = tempDir();
      const path = databaseIn(directory);
      const store = openTestStore(directory);
      fillStore(store, 40);
      store.close();
      rollback(path, migrationsDir, version);
      const before = dump(path);
      const opened = closed(openTestStore(directory));
      expect(opened).toEqual(
        version === 0 ? { kind: "created" } : { kind: "migrated", from: version, to: newestVersion },
      );
      expect(dump(path)).toMatchObject(before);
    });
  }

  it("the register at which a token was found invalid is there after the step up, and NULL for what ran before", () => {
    const directory = tempDir();
    const path = databaseIn(directory);
    const store = openTestStore(directory);
    store.transactions.insert(transactionOf("before", 2));
    store.close();
    rollback(path, migrationsDir, 4);
    expect(dump(path)["transactions"]?.[0]).not.toHaveProperty("invalid_at_wh");
    const again = openTestStore(directory);
    expect(again.transactions.open()).toEqual([
      { ...transactionOf("before", 2), invalidAtWh: null, tokenPriority: null },
    ]);
    again.transactions.update({ ...transactionOf("before", 2), invalidAtWh: 1234.5 });
    expect(again.transactions.get("before")?.invalidAtWh).toBe(1234.5);
    again.close();
  });

  it("a step down from charging priorities forgets the tokens that are good at some EVSEs only", () => {
    const directory = tempDir();
    const store = openTestStore(directory);
    const everywhere = {
      key: "a",
      type: "",
      info: { status: "Accepted", chargingPriority: -9 },
      usedAt: 1,
    } as const;
    store.authorizationCache.put(everywhere);
    store.authorizationCache.put({ key: "b", type: "", info: { status: "Accepted", evses: [2] }, usedAt: 2 });
    store.close();
    rollback(databaseIn(directory), migrationsDir, 6);
    const again = openTestStore(directory);
    expect(again.authorizationCache.get(everywhere)).toEqual({ ...everywhere, info: { status: "Accepted" } });
    expect(again.authorizationCache.count()).toBe(1);
    again.close();
  });

  it("what was kept before tokens had types is of the value alone; a step down keeps no verdict on one type", () => {
    const directory = tempDir();
    const store = openTestStore(directory);
    const untyped = { key: "a", type: "", info: { status: "Accepted", evses: [2] }, usedAt: 1 } as const;
    store.authorizationCache.put({ ...untyped, type: "keycode", usedAt: 2 });
    store.authorizationCache.put({ ...untyped, key: "b", type: "keycode" });
    store.authorizationCache.put({ ...untyped, key: "c" });
    store.close();
    rollback(databaseIn(directory), migrationsDir, 7);
    expect(dump(databaseIn(directory))["authorization_cache"]).toMatchObject([{ key: "c", used_at: 1 }]);
    const again = openTestStore(directory);
    expect(again.authorizationCache.ofValue("c")).toEqual([{ ...untyped, key: "c" }]);
    expect(again.authorizationCache.count()).toBe(1);
    again.close();
  });

  it("a step down from token types keeps no verdict that was outdated by one on a type", () => {
    const directory = tempDir();
    const store = openTestStore(directory);
    store.authorizationCache.put({ key: "a", type: "", info: { status: "Accepted" }, usedAt: 1 });
    store.authorizationCache.put({ key: "a", type: "iso14443", info: { status: "Blocked" }, usedAt: 2 });
    store.close();
    rollback(databaseIn(directory), migrationsDir, 7);
    expect(dump(databaseIn(directory))["authorization_cache"] ?? []).toEqual([]);
  });

  it("what was set of a variable that has another component now is kept", () => {
    const directory = tempDir();
    const store = openTestStore(directory);
    const set = (component: string, variable: string) =>
      ({ address: { component, variable }, attribute: "Actual", value: "7", origin: "csms" }) as const;
    const after = [
      set("InternalCtrlr", "ReportSuspendedEVSEReasonChange"),
      set("OCPP16LegacyCtrlr", "SwitchSecurityProfileConnectionTimeout"),
    ];
    for (const value of after) store.variables.set(value);
    store.close();
    rollback(databaseIn(directory), migrationsDir, 7);
    expect(dump(databaseIn(directory))["variables"]).toMatchObject([
      { component: "OCPP16LegacyCtrlr", variable: "ReportSuspendedEVSEReasonChange" },
      { component: "InternalCtrlr", variable: "SwitchSecurityProfileConnectionTimeout" },
    ]);
    const again = openTestStore(directory);
    expect(again.variables.all()).toEqual(after);
    again.close();
  });

  it("a start on a current database reads no migration files", () => {
    const directory = tempDir();
    expect(closed(openTestStore(directory))).toEqual({ kind: "created" });
    const elsewhere = { migrationsDir: join(directory, "no such folder") };
    expect(closed(openTestStore(directory, elsewhere))).toEqual({ kind: "opened" });
    rmSync(databaseIn(directory));
    expect(thrownCode(() => openTestStore(directory, elsewhere))).toBe("STORE_MIGRATION");
  });

  it("a step that fails leaves the database as it was, whatever steps went before it", () => {
    const directory = tempDir();
    const path = databaseIn(directory);
    const store = openTestStore(directory);
    fillStore(store, 40);
    store.close();
    rollback(path, migrationsDir, 2);
    const before = dump(path);
    const own = ownMigrations(directory);
    writeFileSync(
      join(own, "004-up-authorization-cache.sql"),
      "DELETE FROM outbox; INSERT INTO nowhere VALUES (1);",
    );
    expect(thrownCode(() => openTestStore(directory, { migrationsDir: own }))).toBe("STORE_MIGRATION");
    expect(thrownCode(() => migrateTo(path, own))).toBe("STORE_MIGRATION");
    expect(dump(path)).toEqual(before);
    expect(closed(openTestStore(directory))).toEqual({ kind: "migrated", from: 2, to: newestVersion });
  });

  it("a migration that is missing, or lacks its way back, is told before anything is done", () => {
    const directory = tempDir();
    const own = ownMigrations(directory);
    rmSync(join(own, "003-down-settings.sql"));
    expect(() => listMigrations(own)).toThrow("Migration 3 in " + own + ' lacks its "down" file');
    rmSync(join(own, "003-up-settings.sql"));
    expect(thrownCode(() => openTestStore(directory, { migrationsDir: own }))).toBe("STORE_MIGRATION");
  });

  it("a database of a newer version is refused untouched, with what to do", () => {
    const directory = tempDir();
    const path = databaseIn(directory);
    openTestStore(directory).close();
    const db = new Database(path);
    db.exec(`CREATE TABLE tariffs (id INTEGER); PRAGMA user_version = ${newestVersion + 1}`);
    db.close();
    expect(thrownCode(() => openTestStore(directory))).toBe("STORE_NEWER");
    expect(() => openTestStore(directory)).toThrow(
      new RegExp(`version ${newestVersion + 1}.*up to ${newestVersion}.*db rollback`),
    );
    expect(thrownCode(() => migrateTo(path, migrationsDir))).toBe("STORE_NEWER");
    expect(thrownCode(() => rollback(path, migrationsDir, 1))).toBe("STORE_NEWER");
    expect(Object.keys(dump(path))).toContain("tariffs");
    expect(readdirSync(directory)).toEqual(["station.db"]);
  });

  it("migrating the wrong way, too far, or nothing at all is refused", () => {
    const directory = tempDir();
    const path = databaseIn(directory);
    expect(thrownCode(() => migrateTo(path, migrationsDir))).toBe("STORE_MIGRATION");
    openTestStore(directory).close();
    expect(thrownCode(() => migrateTo(path, migrationsDir, 1))).toBe("USAGE");
    expect(thrownCode(() => migrateTo(path, migrationsDir, newestVersion + 1))).toBe("STORE_MIGRATION");
    expect(thrownCode(() => rollback(path, migrationsDir, newestVersion + 1))).toBe("USAGE");
    expect(thrownCode(() => rollback(path, migrationsDir, -1))).toBe("STORE_MIGRATION");
    expect(migrateTo(path, migrationsDir)).toEqual({ from: newestVersion, to: newestVersion });
  });
});

import Database from "better-sqlite3";
import fc from "fast-check";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { LogFields, Logger } from "../../../src/kernel/logger.ts";
import { silentLogger } from "../../../src/kernel/logger.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import type { Store } from "../../../src/ports/store.ts";
import { rollback } from "../../../src/store/migrate-database.ts";
import { salvage } from "../../../src/store/salvage.ts";
import { newestVersion } from "../../../src/store/schema-version.ts";
import { keptAside } from "../../../src/store/set-aside.ts";
import { fillStore } from "../../support/fill-store.ts";
import { databaseIn, migrationsDir, openTestStore } from "../../support/open-test-store.ts";
import {
  endedOf,
  momentOf,
  readingsOf,
  rowOf,
  startedOf,
  transactionOf,
} from "../../support/store-samples.ts";
import { tempDir } from "../../support/temp-dir.ts";
import { thrownCode } from "../../support/thrown-code.ts";

const facts = 200;

/** A closed database with something in it, made once and copied. */
function makeFull(directory: string): string {
  const store = openTestStore(directory);
  fillStore(store, facts);
  store.close();
  return databaseIn(directory);
}

/** The same, as a kill leaves it: the newest transactions in the WAL only. */
function makeKilled(directory: string): string {
  const away = tempDir();
  const path = makeFull(away);
  const store = openTestStore(away);
  for (let n = 0; n < 20; n++) store.notes.set(`late-${n}`, "x".repeat(300));
  for (const suffix of ["", "-wal"]) copyFileSync(path + suffix, databaseIn(directory) + suffix);
  store.close();
  return databaseIn(directory);
}

function salvaged(store: Store): Extract<Store["opened"], { kind: "salvaged" }> {
  if (store.opened.kind !== "salvaged") throw new Error(`it was ${store.opened.kind}`);
  return store.opened;
}

/** The store works: every table can be read, written, and what is there keeps the rules. */
function expectSound(store: Store): void {
  const rows = store.outbox.page(1, 0, 10_000);
  expect(rows.map((row) => row.id)).toEqual(rows.map((row) => row.id).sort((a, b) => a - b));
  expect(store.outbox.size(1).rows).toBe(rows.length);
  const open = new Set(store.transactions.open().map(({ id }) => id));
  for (const { fact } of rows) {
    if (fact.kind === "transactionEnded") expect(open.has(fact.transactionId)).toBe(false);
    if (!("transactionId" in fact)) continue;
    const transaction = store.transactions.get(fact.transactionId);
    if (transaction) expect(transaction.sequence).toBeGreaterThan(fact.sequence);
    if (fact.kind === "transactionStarted") expect(transaction).toBeDefined();
  }
  const boot = store.boots.begin();
  for (const { fact } of rows) if ("at" in fact) expect(boot).toBeGreaterThan(fact.at.boot);
  const id = store.outbox.maxId() + 1;
  store.durable(() => {
    store.transactions.insert(transactionOf("new"));
    store.outbox.insert(rowOf(id, startedOf("new")));
  });
  expect(store.outbox.page(1, id - 1, 5)).toEqual([rowOf(id, startedOf("new"))]);
  store.outbox.delete(id);
  store.transactions.update({ ...transactionOf("new"), endedAt: momentOf(1) });
  store.transactions.purge();
  store.variables.all();
  store.availability.all();
  store.outbox.aside(1, 100);
}

describe("a damaged database", () => {
  it("garbage: set aside as it was, and the station starts anew", () => {
    const directory = tempDir();
    const path = databaseIn(directory);
    const garbage = Buffer.alloc(20_000, "not a database ");
    writeFileSync(path, garbage);
    const store = openTestStore(directory, { clock: new VirtualClock(Date.UTC(2026, 4, 3, 2, 1, 0)) });
    const { aside, rows, lost } = salvaged(store);
    expect(aside).toBe(join(directory, "station.db.damaged-0001-20260503T020100Z", "station.db"));
    expect(readFileSync(aside)).toEqual(garbage);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect([rows, lost]).toEqual([0, ["everything: the file is no database"]]);
    expectSound(store);
    store.close();
    const again = openTestStore(directory);
    expect(again.opened).toEqual({ kind: "opened" });
    again.close();
    expect(readdirSync(directory).sort()).toEqual(["station.db", basename(dirname(aside))]);
    expect(statSync(dirname(aside)).mode & 0o777).toBe(0o700);
  });

  it("an empty file is a new database; an empty file with a WAL is a damaged one", () => {
    const directory = tempDir();
    writeFileSync(databaseIn(directory), "");
    const fresh = openTestStore(directory);
    expect(fresh.opened).toEqual({ kind: "created" });
    fresh.close();
    const path = makeKilled(directory);
    const wal = readFileSync(`${path}-wal`);
    truncateSync(path, 0);
    const store = openTestStore(directory);
    const { aside } = salvaged(store);
    expect(readFileSync(`${aside}-wal`)).toEqual(wal);
    expectSound(store);
    store.close();
  });

  it("cut short: what is before the cut is carried over, row by row", () => {
    const directory = tempDir();
    const path = makeFull(directory);
    truncateSync(path, Math.floor((statSync(path).size * 2) / 3 / 4096) * 4096);
    const store = openTestStore(directory);
    const { rows, lost } = salvaged(store);
    expect(rows).toBeGreaterThan(facts / 4);
    expect(lost.length).toBeGreaterThan(0);
    expectSound(store);
    store.close();
  });

  it("one bad page amid the outbox costs the rows of that page, and nothing else", () => {
    const directory = tempDir();
    const path = makeFull(directory);
    const before = openTestStore(directory);
    const all = before.outbox.page(1, 0, 1000);
    before.close();
    const db = new Database(path);
    const page: unknown = db
      .prepare(
        "SELECT pageno FROM dbstat WHERE name = 'outbox' AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET 10",
      )
      .pluck()
      .get();
    db.close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, (Number(page) - 1) * 4096, Number(page) * 4096);
    writeFileSync(path, bytes);
    const store = openTestStore(directory);
    const { lost } = salvaged(store);
    expect(lost).toEqual(["outbox: part of it cannot be read"]);
    const kept = store.outbox.page(1, 0, 1000);
    expect(kept.length).toBeGreaterThan(all.length - 20);
    expect(kept.length).toBeLessThan(all.length);
    const ids = new Map(all.map((row) => [row.id, row]));
    for (const row of kept) expect(row).toEqual(ids.get(row.id));
    expect(store.variables.all()).toHaveLength(1);
    expectSound(store);
    store.close();
  });

  it("a page that only a scan can still read: the rows before the damage are carried over", () => {
    const directory = tempDir();
    const path = makeFull(directory);
    const db = new Database(path);
    const page: unknown = db
      .prepare(
        "SELECT pageno FROM dbstat WHERE name = 'outbox' AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET 10",
      )
      .pluck()
      .get();
    db.close();
    const bytes = readFileSync(path);
    // The middle cell of the leaf becomes the first one again: a search goes astray there, a scan comes this far.
    const leaf = (Number(page) - 1) * 4096;
    const cells = bytes.readUInt16BE(leaf + 3);
    bytes.writeUInt16BE(bytes.readUInt16BE(leaf + 8), leaf + 8 + 2 * ((cells - 1) >> 1));
    writeFileSync(path, bytes);
    const damaged = new Database(path);
    const scanned = damaged
      .prepare("SELECT id FROM outbox NOT INDEXED ORDER BY id")
      .pluck()
      .all()
      .map(Number);
    damaged.close();
    const astray = scanned.findIndex((id, at) => id <= (scanned[at - 1] ?? -1));
    expect(astray).toBeGreaterThan(0);
    const store = openTestStore(directory);
    salvaged(store);
    const kept = new Set(store.outbox.page(1, 0, 1000).map((row) => row.id));
    expect(scanned.slice(0, astray).filter((id) => !kept.has(id))).toEqual([]);
    expectSound(store);
    store.close();
  });

  it("a torn or garbage WAL costs what is torn, never the start", () => {
    const whole = tempDir();
    makeKilled(whole);
    const wal = readFileSync(`${databaseIn(whole)}-wal`);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: wal.length }), fc.boolean(), (cut, garbage) => {
        const directory = join(whole, `cut-${cut}-${String(garbage)}`);
        openTestStore(directory).close();
        copyFileSync(databaseIn(whole), databaseIn(directory));
        const torn = garbage
          ? Buffer.concat([wal.subarray(0, cut), Buffer.alloc(5000, 0xee)])
          : wal.subarray(0, cut);
        writeFileSync(`${databaseIn(directory)}-wal`, torn);
        const store = openTestStore(directory);
        expect(store.opened).toEqual({ kind: "opened" });
        const notes = Array.from({ length: 20 }, (_, n) => store.notes.get(`late-${n}`) !== undefined);
        // Commits are lost from the end only.
        expect(notes).toEqual([...notes].sort((a, b) => Number(b) - Number(a)));
        expect(store.outbox.size(1).rows).toBeGreaterThan(facts / 2);
        store.close();
        rmSync(directory, { recursive: true });
      }),
      { numRuns: 30 },
    );
  });

  it("flipped bytes anywhere: the station starts, and what it then holds keeps the rules", () => {
    const directory = tempDir();
    const path = makeFull(directory);
    const sound = readFileSync(path);
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(sound.length - 1), to: fc.nat(255) }), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.option(fc.nat(sound.length - 1), { nil: sound.length }),
        (flips, length) => {
          const bytes = Buffer.from(sound);
          for (const { at, to } of flips) bytes[at] = to;
          for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true });
          writeFileSync(path, bytes.subarray(0, length));
          let store: Store;
          try {
            store = openTestStore(directory);
          } catch (error) {
            // A version number that a newer program could have written is believed.
            expect(error).toMatchObject({ code: "STORE_NEWER" });
            return;
          }
          if (store.opened.kind === "salvaged") expectSound(store);
          store.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  it("a bad byte in the header never keeps the station from starting, and costs no rows where it can be put right", () => {
    const directory = tempDir();
    const path = databaseIn(directory);
    const first = openTestStore(directory);
    fillStore(first, 20);
    first.close();
    const sound = readFileSync(path);
    for (const at of [0, 15, 16, 17, 18, 19, 20, 21, 28, 31, 44, 47, 56, 59]) {
      for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true });
      const bytes = Buffer.from(sound);
      bytes[at] = 0x5a;
      writeFileSync(path, bytes);
      const store = openTestStore(directory);
      expect(store.outbox.size(1).rows, `byte ${at}`).toBe(20);
      store.close();
    }
  });

  it("a version that was flipped to an older one is not migrated from: no row is lost, and the station starts", () => {
    const directory = tempDir();
    const path = databaseIn(directory);
    const first = openTestStore(directory);
    fillStore(first, 20);
    first.close();
    const sound = readFileSync(path);
    for (let version = 1; version < newestVersion; version++) {
      for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true });
      const bytes = Buffer.from(sound);
      bytes.writeUInt32BE(version, 60);
      writeFileSync(path, bytes);
      const store = openTestStore(directory);
      expect(store.opened.kind).toBe("salvaged");
      expect(store.outbox.size(1).rows, `version ${version}`).toBe(20);
      store.close();
    }
  });

  it("rows that make no sense are not carried over, and a transaction is made whole from what is left", () => {
    const directory = tempDir();
    const path = databaseIn(directory);
    const store = openTestStore(directory);
    for (const id of ["ended", "lost", "runs"]) store.transactions.insert(transactionOf(id));
    store.outbox.insert(rowOf(1, startedOf("lost", 3)));
    store.outbox.insert(rowOf(2, readingsOf("lost", 7)));
    store.outbox.insert(rowOf(3, endedOf("ended", 9)));
    store.outbox.insert(rowOf(4, readingsOf("runs", 1)));
    store.readings.append("gone", { at: momentOf(1), context: "Other", samples: [] });
    store.remoteIds.bind(1, "gone", "1");
    store.close();
    const db = new Database(path);
    db.exec(`DELETE FROM transactions WHERE id = 'lost';
      UPDATE outbox SET fact = '{"kind":"transactionReadings"}' WHERE id = 4;
      UPDATE outbox SET fact = json_set(fact, '$.at.boot', 7) WHERE id = 3;
      DROP TABLE notes`);
    db.close();
    const again = openTestStore(directory);
    const { lost, rows } = salvaged(again);
    expect(lost).toEqual(["notes: not found", "outbox: 1 rows that make no sense"]);
    expect(rows).toBeGreaterThan(5);
    expect(
      again.transactions.open().map(({ id, sequence, meterStartWh }) => [id, sequence, meterStartWh]),
    ).toEqual([
      ["runs", 1, 12.5],
      ["lost", 8, 3],
    ]);
    expect(again.transactions.get("lost")).toMatchObject({
      place: { evse: 1, connector: 2 },
      token: { value: "DEADBEEF", type: "ISO14443" },
      startedAt: momentOf(3),
    });
    expect(again.transactions.get("ended")).toMatchObject({
      sequence: 10,
      lastMeterWh: 9,
      endedAt: { boot: 7 },
    });
    expect(again.readings.list("gone")).toEqual([]);
    expect(again.remoteIds.transactionId(1, "1")).toBeUndefined();
    expect(again.boots.begin()).toBe(8);
    again.close();
  });

  it("one of an older version is carried over and migrated", () => {
    const directory = tempDir();
    const path = makeFull(directory);
    rollback(path, migrationsDir, 3);
    const db = new Database(path);
    db.exec("DROP TABLE availability; CREATE TABLE availability (number INTEGER PRIMARY KEY, evse INTEGER)");
    const page: unknown = db
      .prepare("SELECT rootpage FROM sqlite_master WHERE name = 'variables'")
      .pluck()
      .get();
    db.close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, (Number(page) - 1) * 4096, Number(page) * 4096);
    writeFileSync(path, bytes);
    const store = openTestStore(directory);
    expect(salvaged(store).lost).toContain("variables: part of it cannot be read");
    expect(store.outbox.size(1).rows).toBe(facts);
    expectSound(store);
    store.close();
  });

  it("a power cut at any step of setting aside is made up for at the next start", () => {
    const directory = tempDir();
    const path = makeKilled(directory);
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096 * 8, 4096 * 9);
    writeFileSync(path, bytes);
    const wal = readFileSync(`${path}-wal`);
    const states: { name: string; make: (at: string) => void }[] = [
      {
        name: "while the replacement was built",
        make: (at) => writeFileSync(`${at}.salvage`, bytes.subarray(0, 9000)),
      },
      { name: "once it was ready", make: (at) => void salvage(at, migrationsDir, 0) },
      {
        name: "with half of the files moved",
        make: (at) => {
          const aside = salvage(at, migrationsDir, 0);
          moveAside(at, aside, [""]);
        },
      },
      {
        name: "with all of the files moved",
        make: (at) => {
          const aside = salvage(at, migrationsDir, 0);
          moveAside(at, aside, ["", "-wal", "-shm"]);
        },
      },
    ];
    for (const { name, make } of states) {
      const own = join(directory, name);
      openTestStore(own).close();
      writeFileSync(databaseIn(own), bytes);
      writeFileSync(`${databaseIn(own)}-wal`, wal);
      make(databaseIn(own));
      const store = openTestStore(own);
      const { aside, rows } = salvaged(store);
      expect(rows, name).toBeGreaterThan(facts / 2);
      expect(existsSync(aside), name).toBe(true);
      store.close();
      expect(readdirSync(own).sort(), name).toEqual(["station.db", basename(dirname(aside))]);
    }
  });

  it("three damaged ones are kept, the oldest leave", () => {
    const directory = tempDir();
    const path = databaseIn(directory);
    for (let n = 1; n <= 5; n++) {
      writeFileSync(path, `garbage number ${n} `.repeat(100));
      openTestStore(directory).close();
    }
    expect(
      keptAside(path).map((folder) => readFileSync(join(folder, "station.db"), "utf8").slice(0, 16)),
    ).toEqual([3, 4, 5].map((n) => `garbage number ${n}`));
  });

  it("damage met while running is STORE_IO, and the next start checks the whole file", () => {
    const directory = tempDir();
    const path = databaseIn(directory);
    const store = openTestStore(directory);
    fillStore(store, 4000); // more than SQLite keeps in memory
    store.relaxed(() => store.durable(() => store.notes.set("all of it", "in the main file")));
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096);
    writeFileSync(path, bytes);
    expect(thrownCode(() => store.outbox.page(1, 0, 10_000))).toBe("STORE_IO");
    expect(existsSync(`${path}.check`)).toBe(true);
    store.close();
    const next = openTestStore(directory);
    expect(next.opened.kind).toBe("salvaged");
    next.close();
    expect(existsSync(`${path}.check`)).toBe(false);
  });

  it("a sound file marked for a check is opened as it is", () => {
    const directory = tempDir();
    const path = makeFull(directory);
    writeFileSync(`${path}.check`, "");
    const store = openTestStore(directory);
    expect(store.opened).toEqual({ kind: "opened" });
    store.close();
    expect(existsSync(`${path}.check`)).toBe(false);
  });
});

describe("a row that no longer decodes", () => {
  it("in the outbox: set aside with a line in the log, and the queue goes on", () => {
    const directory = tempDir();
    const first = openTestStore(directory);
    for (const id of [1, 2, 3, 4]) first.outbox.insert(rowOf(id, readingsOf("a", id)));
    first.close();
    const db = new Database(databaseIn(directory));
    db.exec("UPDATE outbox SET fact = '{' WHERE id < 3");
    db.close();
    const errors: LogFields[] = [];
    const logger: Logger = { ...silentLogger, error: (_, fields = {}) => void errors.push(fields) };
    const store = openTestStore(directory, { logger });
    expect(store.outbox.page(1, 0, 1).map(({ id }) => id)).toEqual([3]);
    expect(store.outbox.size(1).rows).toBe(2);
    expect(store.outbox.aside(1, 10)).toEqual([]);
    expect(errors).toMatchObject([{ table: "outbox", row: 1 }, { row: 2 }, { table: "outbox_aside" }, {}]);
    store.close();
  });

  it("in any other table: left out, the others stay", () => {
    const directory = tempDir();
    makeFull(directory);
    const db = new Database(databaseIn(directory));
    db.exec(`UPDATE transactions SET started_at = '[]' WHERE ended_at IS NULL;
      UPDATE variables SET origin = 'nobody'; UPDATE availability SET operative = 7;
      UPDATE transaction_readings SET reading = 'x'; UPDATE authorization_cache SET status = 'Maybe'`);
    db.close();
    const store = openTestStore(directory);
    expect(store.transactions.open()).toEqual([]);
    expect(store.transactions.get("tx-1-0")?.sequence).toBe(10);
    expect([store.variables.all(), store.availability.all()]).toEqual([[], []]);
    expect([store.readings.list(`tx-1-${facts - 10}`), store.authorizationCache.ofValue("deadbeef")]).toEqual(
      [[], []],
    );
    store.close();
  });

  it("words of a newer version do not cost an end of a transaction its delivery", () => {
    const directory = tempDir();
    const first = openTestStore(directory);
    first.outbox.insert(rowOf(1, endedOf("a")));
    first.close();
    const db = new Database(databaseIn(directory));
    db.exec(`UPDATE outbox SET fact = json_set(fact, '$.reason', 'Teleported', '$.readings[0].context', 'Later',
      '$.readings[0].samples[0].location', 'Moon')`);
    db.close();
    const store = openTestStore(directory);
    const fact = store.outbox.page(1, 0, 1)[0]?.fact;
    expect(fact).toMatchObject({
      kind: "transactionEnded",
      reason: "Other",
      readings: [{ context: "Other" }],
    });
    store.close();
  });
});

/** Moves parts of the damaged database as a cut-short `finishSetAside` would have. */
function moveAside(path: string, aside: string, parts: readonly string[]): void {
  mkdirSync(dirname(aside));
  for (const part of parts) if (existsSync(path + part)) renameSync(path + part, aside + part);
}

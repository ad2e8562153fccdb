import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { StationError } from "../../../src/kernel/errors.ts";
import type { Connection } from "../../../src/store/connection.ts";
import { openConnection } from "../../../src/store/open-connection.ts";
import { fillStore } from "../../support/fill-store.ts";
import { databaseIn, openTestStore } from "../../support/open-test-store.ts";
import { rowOf, stationReadingsOf } from "../../support/store-samples.ts";
import { tempDir } from "../../support/temp-dir.ts";
import { thrownCode } from "../../support/thrown-code.ts";

const synchronous = { NORMAL: 1, FULL: 2 };
const level = (connection: Connection): number => connection.number("PRAGMA synchronous");

function openPlain(): Connection {
  const connection = openConnection(databaseIn(tempDir()));
  connection.exec("CREATE TABLE t (x INTEGER)");
  return connection;
}

describe("durability", () => {
  it("synchronous=FULL in durable transactions and outside of any, NORMAL in relaxed ones, FULL again after", () => {
    const connection = openPlain();
    expect(level(connection)).toBe(synchronous.FULL);
    expect(connection.durable(() => level(connection))).toBe(synchronous.FULL);
    expect(connection.relaxed(() => level(connection))).toBe(synchronous.NORMAL);
    expect(level(connection)).toBe(synchronous.FULL);
    expect(() =>
      connection.relaxed(() => {
        throw new Error("undone");
      }),
    ).toThrow("undone");
    expect(level(connection)).toBe(synchronous.FULL);
    expect(connection.durable(() => connection.relaxed(() => level(connection)))).toBe(synchronous.FULL);
    connection.close();
  });

  it("a durable transaction inside a relaxed one makes the whole durable: the WAL is checkpointed", () => {
    const connection = openPlain();
    const size = (): number => statSync(connection.path).size;
    const grow = (): void => {
      connection.run("INSERT INTO t SELECT value FROM json_each('[1,2,3]')");
      connection.exec("CREATE TABLE IF NOT EXISTS grown (x INTEGER)");
    };
    const before = size();
    connection.relaxed(grow);
    expect(size()).toBe(before);
    connection.relaxed(() => connection.durable(grow));
    expect(size()).toBeGreaterThan(before);
    connection.close();
  });

  it("a durable commit is synced to the WAL before it returns, a relaxed one is not (strace)", (context) => {
    const probe = spawnSync("strace", ["-f", "-e", "trace=none", "true"]);
    if (probe.status !== 0) context.skip();
    const directory = tempDir();
    const script = `
      const { openConnection } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, "../../../src/store/open-connection.ts")).href)});
      const { writeSync } = await import("node:fs");
      const connection = openConnection(${JSON.stringify(databaseIn(directory))});
      connection.exec("CREATE TABLE t (x INTEGER)");
      for (const kind of ["durable", "relaxed"]) {
        writeSync(1, "begin " + kind);
        for (let n = 0; n < 5; n++) connection[kind](() => connection.run("INSERT INTO t VALUES (1)"));
        writeSync(1, "end " + kind);
      }
      connection.close();`;
    const log = join(directory, "trace");
    const node = [process.execPath, "--import", "tsx", "--input-type=module", "-e", script];
    execFileSync("strace", ["-f", "-y", "-o", log, "-e", "trace=fsync,fdatasync,write", ...node], {
      stdio: "ignore",
    });
    const trace = readFileSync(log, "utf8");
    const syncsIn = (kind: string): number => {
      const part = trace.slice(trace.indexOf(`"begin ${kind}"`), trace.indexOf(`"end ${kind}"`));
      return [...part.matchAll(/f(?:data)?sync\(\d+<[^>]*-wal>/g)].length;
    };
    expect(trace).toContain('"end relaxed"');
    expect(syncsIn("durable")).toBe(5);
    expect(syncsIn("relaxed")).toBe(0);
  });

  it("what a killed process committed is there at the next start, durable or relaxed", () => {
    const directory = tempDir();
    const script = `
      const { openTestStore } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, "../../support/open-test-store.ts")).href)});
      const store = openTestStore(${JSON.stringify(directory)});
      store.durable(() => store.notes.set("durable", "1"));
      store.relaxed(() => store.notes.set("relaxed", "1"));
      store.relaxed(() => { store.notes.set("running", "1"); process.kill(process.pid, "SIGKILL"); });`;
    const child = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
    expect(child.signal).toBe("SIGKILL");
    const store = openTestStore(directory);
    expect(store.opened).toEqual({ kind: "opened" });
    expect(["durable", "relaxed", "running"].map((key) => store.notes.get(key))).toEqual([
      "1",
      "1",
      undefined,
    ]);
    store.close();
  });

  it("a throw caught inside a transaction undoes only the inner part", () => {
    const store = openTestStore(tempDir());
    store.durable(() => {
      store.notes.set("outer", "1");
      expect(() =>
        store.relaxed(() => {
          store.notes.set("inner", "1");
          throw new Error("inner");
        }),
      ).toThrow("inner");
      store.notes.set("after", "1");
    });
    expect(["outer", "inner", "after"].map((key) => store.notes.get(key))).toEqual(["1", undefined, "1"]);
    store.close();
  });

  it("a function that waits is refused and undone: nothing may be awaited in a transaction", () => {
    const store = openTestStore(tempDir());
    expect(() => store.durable(async () => store.notes.set("a", "1"))).toThrow("must not wait");
    expect(store.notes.get("a")).toBeUndefined();
    store.close();
  });

  it("a full disk undoes the transaction, is told as STORE_IO, and passes", () => {
    const connection = openConnection(databaseIn(tempDir()));
    connection.exec("CREATE TABLE t (x TEXT)");
    connection.exec("PRAGMA max_page_count = 4");
    const fill = (): void => {
      for (let n = 0; n < 20; n++) connection.run("INSERT INTO t VALUES (?)", "x".repeat(1000));
    };
    expect(thrownCode(() => connection.durable(fill))).toBe("STORE_IO");
    expect(() => connection.durable(fill)).toThrow(/is full/);
    expect(connection.number("SELECT count(*) FROM t")).toBe(0);
    connection.exec("PRAGMA max_page_count = 1000");
    connection.durable(fill);
    expect(connection.number("SELECT count(*) FROM t")).toBe(20);
    connection.close();
  });

  it("the WAL stays bounded over many transactions, and is gone after close", () => {
    const directory = tempDir();
    const store = openTestStore(directory);
    let largest = 0;
    for (let round = 1; round <= 40; round++) {
      store.relaxed(() => {
        for (let n = 0; n < 100; n++) store.outbox.insert(rowOf(round * 100 + n, stationReadingsOf(n)));
      });
      largest = Math.max(largest, statSync(`${databaseIn(directory)}-wal`).size);
    }
    expect(largest).toBeLessThan(3_000_000);
    store.close();
    store.close();
    expect(readdirSync(directory)).toEqual(["station.db"]);
  });

  it("the file shrinks again once a long queue is drained", () => {
    const directory = tempDir();
    const path = databaseIn(directory);
    const store = openTestStore(directory);
    store.relaxed(() => {
      for (let id = 1; id <= 8192; id++) store.outbox.insert(rowOf(id, stationReadingsOf(id)));
    });
    const size = (): number => store.boots.begin() && statSync(path).size + statSync(`${path}-wal`).size;
    const full = size();
    store.relaxed(() => {
      for (let id = 1; id <= 8192; id++) store.outbox.delete(id);
    });
    store.close();
    expect(full).toBeGreaterThan(4_000_000);
    expect(statSync(path).size).toBeLessThan(full / 5);
  });

  it("used after close: an error that says so", () => {
    const store = openTestStore(tempDir());
    store.close();
    expect(() => store.notes.get("a")).toThrow(/used after it was closed/);
  });
});

describe("the files of the store", () => {
  it("only the station's user may read them: directory 0700, files 0600", () => {
    const directory = join(tempDir(), "data");
    const store = openTestStore(directory);
    fillStore(store, 10);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(directory))
      expect(statSync(join(directory, name)).mode & 0o777, name).toBe(0o600);
    expect(existsSync(`${databaseIn(directory)}-wal`)).toBe(true);
    store.close();
    chmodSync(databaseIn(directory), 0o644);
    openTestStore(directory).close();
    expect(statSync(databaseIn(directory)).mode & 0o777).toBe(0o600);
  });

  it("a second station on the same directory is refused: STORE_LOCKED", () => {
    const directory = tempDir();
    const store = openTestStore(directory);
    expect(thrownCode(() => openTestStore(directory))).toBe("STORE_LOCKED");
    store.notes.set("still", "mine");
    store.close();
    const next = openTestStore(directory);
    expect(next.notes.get("still")).toBe("mine");
    next.close();
  });

  it("a directory in its place, or a file in the place of its directory, is told clearly", () => {
    const directory = tempDir();
    mkdirSync(databaseIn(directory));
    expect(() => openTestStore(directory)).toThrow(/is not a file/);
    const file = databaseIn(tempDir());
    openTestStore(dirname(file)).close();
    const attempt = (): unknown => openTestStore(file);
    expect(attempt).toThrow(StationError);
    expect(attempt).toThrow(/cannot be read or written \(E\w+\)/);
  });

  it("a file that may not be read is told clearly, and not mistaken for a damaged one", (context) => {
    if (process.getuid?.() === 0) context.skip();
    const directory = tempDir();
    openTestStore(directory).close();
    chmodSync(directory, 0o500);
    chmodSync(databaseIn(directory), 0o000);
    expect(thrownCode(() => openTestStore(directory))).toBe("STORE_IO");
    chmodSync(directory, 0o700);
  });
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { migrateTo, rollback } from "../../../src/store/migrate-database.ts";
import { newestVersion } from "../../../src/store/schema-version.ts";
import { databaseStatus } from "../../../src/store/status.ts";
import { fillStore } from "../../support/fill-store.ts";
import { databaseIn, migrationsDir, openTestStore } from "../../support/open-test-store.ts";
import { tempDir } from "../../support/temp-dir.ts";
import { thrownCode } from "../../support/thrown-code.ts";

const status = (directory: string) => databaseStatus(databaseIn(directory), migrationsDir);

describe("db status", () => {
  it("no database yet", () => {
    expect(status(join(tempDir(), "nowhere"))).toMatchObject({
      state: "missing",
      version: 0,
      inUse: false,
      bytes: 0,
    });
  });

  it("version, rows and size of one nobody uses; changes nothing", () => {
    const directory = tempDir();
    const store = openTestStore(directory);
    fillStore(store, 40);
    store.close();
    const before = readFileSync(databaseIn(directory));
    expect(status(directory)).toMatchObject({
      state: "current",
      version: newestVersion,
      pending: [],
      inUse: false,
      bytes: before.length,
      rows: { outbox: 40, outbox_aside: 1, transactions: 4, variables: 1 },
      aside: [],
    });
    expect(readFileSync(databaseIn(directory))).toEqual(before);
    expect(readdirSync(directory)).toEqual(["station.db"]);
  });

  it("an older one says what is pending, a damaged one why, and what was set aside before", () => {
    const directory = tempDir();
    openTestStore(directory).close();
    rollback(databaseIn(directory), migrationsDir, 2);
    expect(status(directory)).toMatchObject({
      state: "older",
      version: 2,
      pending: [
        "003-settings",
        "004-authorization-cache",
        "005-invalid-token",
        "006-charging-profiles",
        "007-charging-priority",
        "008-token-type",
      ],
    });
    writeFileSync(databaseIn(directory), "garbage".repeat(1000));
    expect(status(directory)).toMatchObject({
      state: "damaged",
      damage: "file is not a database",
      version: 0,
    });
    expect(() => migrateTo(databaseIn(directory), migrationsDir)).toThrow(/is damaged.*start/);
    openTestStore(directory).close();
    expect(status(directory)).toMatchObject({
      state: "current",
      aside: [expect.stringContaining("damaged-0001-")],
    });
  });

  it("while a station runs: reads a copy, sees what was committed last; migrating is refused as STORE_LOCKED", async () => {
    const directory = tempDir();
    const support = pathToFileURL(join(import.meta.dirname, "../../support")).href;
    const script = `
      const { openTestStore } = await import("${support}/open-test-store.ts");
      const { fillStore } = await import("${support}/fill-store.ts");
      const store = openTestStore(${JSON.stringify(directory)});
      fillStore(store, 70);
      process.stdout.write("ready");
      process.stdin.once("data", () => { store.close(); process.exit(0); });`;
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const exited = once(child, "exit");
    await once(child.stdout, "data");
    try {
      const seen = status(directory);
      expect(seen).toMatchObject({ state: "current", inUse: true, rows: { outbox: 70 } });
      expect(thrownCode(() => openTestStore(directory))).toBe("STORE_LOCKED");
      expect(thrownCode(() => migrateTo(databaseIn(directory), migrationsDir))).toBe("STORE_LOCKED");
      expect(readdirSync(directory).sort()).toEqual(["station.db", "station.db-wal"]);
    } finally {
      child.stdin.write("stop");
      await exited;
    }
    expect(status(directory)).toMatchObject({ inUse: false, rows: { outbox: 70 } });
  });
});

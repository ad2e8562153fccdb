import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { rollback } from "../../../src/store/migrate-database.ts";
import { newestVersion } from "../../../src/store/schema-version.ts";
import { databaseIn, migrationsDir, openTestStore } from "../../support/open-test-store.ts";
import { profileOf, transactionOf } from "../../support/store-samples.ts";
import { tempDir } from "../../support/temp-dir.ts";

/** Changes the stored text of a profile. */
function spoil(directory: string, id: number, change: (text: string) => string): void {
  const db = new Database(databaseIn(directory));
  const text = db.prepare("SELECT profile FROM charging_profiles WHERE profile_id = ?").pluck().get(id);
  db.prepare("UPDATE charging_profiles SET profile = ? WHERE profile_id = ?").run(change(String(text)), id);
  db.close();
}

describe("the table of charging profiles", () => {
  it.each([
    ["a limit that is no number", (text: string) => text.replace('"limit":6.1', '"limit":"6.1"')],
    ["a point of a curve without power", (text: string) => text.replace(',"power":0', "")],
    ["a word nobody knows", (text: string) => text.replace('"Daily"', '"Monthly"')],
    ["no schedule", (text: string) => text.replace("chargingSchedule", "other")],
    ["half a text", (text: string) => text.slice(0, 40)],
    ["another id", (text: string) => text.replace('"id":2', '"id":3')],
  ])("a row with %s is left out whole; the others stay", (_what, change) => {
    const directory = tempDir();
    const store = openTestStore(directory);
    for (const id of [1, 2]) store.chargingProfiles.put(profileOf(id));
    store.close();
    spoil(directory, 2, change);
    const again = openTestStore(directory);
    expect(again.chargingProfiles.all()).toEqual([profileOf(1)]);
    again.close();
  });

  it("is there after the step up, and nothing else changed", () => {
    const directory = tempDir();
    const store = openTestStore(directory);
    store.transactions.insert(transactionOf("before"));
    store.close();
    rollback(databaseIn(directory), migrationsDir, 5);
    const again = openTestStore(directory);
    expect(again.opened).toEqual({ kind: "migrated", from: 5, to: newestVersion });
    expect(again.chargingProfiles.all()).toEqual([]);
    expect(again.transactions.open()).toEqual([
      { ...transactionOf("before"), tokenPriority: null, chargingPriority: null },
    ]);
    again.chargingProfiles.put(profileOf(1));
    again.close();
    rollback(databaseIn(directory), migrationsDir, 5);
  });
});

import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { databaseIn, openTestStore } from "../../support/open-test-store.ts";
import { rowOf, startedOf } from "../../support/store-samples.ts";
import { tempDir } from "../../support/temp-dir.ts";

describe("SqliteOutboxTable", () => {
  it("a long queue that was drained gives its pages back to the disk", () => {
    const directory = tempDir();
    const rows = 6144;
    const fill = openTestStore(directory);
    fill.relaxed(() => {
      for (let id = 1; id <= rows; id++) fill.outbox.insert(rowOf(id, startedOf(`transaction ${id}`)));
    });
    fill.close();
    const full = statSync(databaseIn(directory)).size;
    const drain = openTestStore(directory);
    for (let id = 1; id <= rows; id++) drain.relaxed(() => drain.outbox.delete(id));
    expect(drain.outbox.size(1).rows).toBe(0);
    drain.close();
    expect(statSync(databaseIn(directory)).size).toBeLessThan(full / 3);
  });
});

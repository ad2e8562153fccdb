import { describe, expect, it } from "vitest";
import { AuthorizationCache } from "../../../src/station/authorization-cache.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { recorder, type LogLine } from "../../support/recorder.ts";

describe("AuthorizationCache", () => {
  it("a token it cannot keep costs a line in the log, never the verdict (DESIGN rule 10)", () => {
    const lines: LogLine[] = [];
    const store = new MemoryStore();
    const cache = new AuthorizationCache({
      store,
      enabled: () => true,
      now: () => 0,
      logger: recorder(lines),
    });
    const token = { value: "ABC", type: "Central" as const };
    store.failNextCommit = new Error("the disk is full");
    cache.learn(token, { status: "Blocked" });
    expect(lines).toMatchObject([{ level: "error", fields: { error: "the disk is full" } }]);
    expect(cache.lookup(token)).toBeUndefined();
    cache.learn(token, { status: "Blocked" });
    expect(cache.lookup(token)).toEqual({ status: "Blocked" });
  });
});

import { describe, expect, it } from "vitest";
import { mostSecurityEntries, SecurityLog } from "../../../src/station/security-log.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const entry = (at: number | null, type = "TamperDetectionActivated") => ({
  ...{ at, type },
  info: null,
  critical: true,
});

describe("SecurityLog", () => {
  it("N01.FR.03 keeps events over a restart, in order", () => {
    const store = new MemoryStore();
    new SecurityLog(store).add({ ...entry(1), info: "lid" });
    new SecurityLog(store).add(entry(2, "InvalidTLSVersion"));
    expect(new SecurityLog(store).list()).toEqual([
      { ...entry(1), info: "lid" },
      entry(2, "InvalidTLSVersion"),
    ]);
  });

  it("tells those of a range, and those of before the time was known", () => {
    const log = new SecurityLog(new MemoryStore());
    for (const at of [1, null, 5, 9]) log.add(entry(at));
    expect(log.list({ oldest: 2, latest: 8 }).map(({ at }) => at)).toEqual([null, 5]);
  });

  it("is bounded: the oldest leave", () => {
    const log = new SecurityLog(new MemoryStore());
    for (let n = 0; n < mostSecurityEntries + 3; n++) log.add(entry(n));
    const kept = log.list();
    expect(kept).toHaveLength(mostSecurityEntries);
    expect(kept[0]?.at).toBe(3);
    expect(kept.at(-1)?.at).toBe(mostSecurityEntries + 2);
  });

  it("a damaged note costs its own entry", () => {
    const store = new MemoryStore();
    const log = new SecurityLog(store);
    for (const at of [1, 2]) log.add(entry(at));
    store.notes.set("securityLog 0", "{");
    expect(log.list().map(({ at }) => at)).toEqual([2]);
  });
});

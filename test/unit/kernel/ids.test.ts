import { describe, expect, it, vi } from "vitest";

/** The source of a process that was just started. */
async function source(): Promise<() => string> {
  vi.resetModules();
  const { systemIds } = await import("../../../src/kernel/ids.ts");
  return () => systemIds.uuid();
}

describe("the ids of a deployed station", () => {
  it("E01.FR.08 E02.FR.08: random, so that no restart, repair or update gives one twice", async () => {
    const [first, again] = [await source(), await source()];
    const ids = [first, again].flatMap((next) => Array.from({ length: 5000 }, next));
    expect(new Set(ids).size).toBe(ids.length);
    // Version 4 has 122 random bits; another one would tell of clock, host or a count, which a new life may repeat.
    const random = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
    expect(ids.filter((id) => !random.test(id))).toEqual([]);
  });
});

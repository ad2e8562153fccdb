import { describe, expect, it } from "vitest";
import type { TimedReading } from "../../../src/model/fact.ts";
import type { ReadingContext } from "../../../src/model/meter-value.ts";
import { ReadingsForEnd } from "../../../src/station/readings-for-end.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const at = (seconds: number, context: ReadingContext = "Sample.Periodic", boot = 1): TimedReading => ({
  at: { boot, mono: seconds * 1000, wall: null },
  context,
  samples: [],
});

/** A process over a database, which may be that of an earlier one. */
function life(store = new MemoryStore(), most = 200) {
  const counted = { rows: 0 };
  const table = {
    ...store.readings,
    append: (id: string, reading: TimedReading): void => {
      counted.rows += 1;
      store.readings.append(id, reading);
    },
  };
  const readings = new ReadingsForEnd({ table, most: () => most });
  const flush = (): void => {
    store.relaxed(() => readings.write());
    readings.written();
  };
  return { store, readings, flush, counted };
}

describe("ReadingsForEnd (1.6 §3.16.6 of errata v4, §3.89)", () => {
  it("a week every minute: bounded on the disk, begin first, evenly, and few rows are written", () => {
    const { readings, flush, counted, store } = life();
    readings.add("t", at(0, "Transaction.Begin"));
    for (let second = 60; second <= 7 * 86_400; second += 60) {
      readings.add("t", at(second));
      flush();
      expect(store.readings.list("t").length).toBeLessThan(200);
    }
    const [first, ...rest] = readings.list("t");
    expect(first?.context).toBe("Transaction.Begin");
    expect(rest.length).toBeGreaterThan(70);
    const gaps = rest.slice(1).map((each, index) => each.at.mono - (rest[index]?.at.mono ?? 0));
    expect(new Set(gaps).size).toBe(1);
    // Of 10 080 readings most never touch the flash.
    expect(counted.rows).toBeLessThan(1500);
  });

  it("is bounded and even over restarts", () => {
    const store = new MemoryStore();
    for (let boot = 1; boot <= 5; boot++) {
      const { readings, flush } = life(store);
      for (let second = 60; second <= 86_400; second += 60) {
        readings.add("t", at(second, "Sample.Periodic", boot));
        flush();
      }
      expect(store.readings.list("t").length).toBeLessThan(200);
    }
    const perBoot = [1, 2, 3, 4, 5].map(
      (boot) => store.readings.list("t").filter((each) => each.at.boot === boot).length,
    );
    expect(Math.max(...perBoot)).toBeLessThanOrEqual(4 * Math.min(...perBoot));
  });

  it("a disk that cannot be written does not fill the memory, and loses nothing it had", () => {
    const { store, readings, flush } = life();
    readings.add("t", at(0, "Transaction.Begin"));
    readings.add("t", at(60));
    flush();
    for (let second = 120; second < 60 * 5000; second += 60) {
      readings.add("t", at(second));
      store.failNextCommit = new Error("disk full");
      expect(flush).toThrow("disk full");
      expect(readings.list("t").length).toBeLessThan(210);
    }
    flush();
    const kept = store.readings.list("t");
    expect(kept.length).toBeLessThan(200);
    expect(kept[0]?.context).toBe("Transaction.Begin");
    expect(kept[1]?.at.mono).toBe(60_000);
  });

  it("a flush interval longer than the bound is thinned before it is written", () => {
    const { readings, flush, store } = life(new MemoryStore(), 50);
    for (let second = 1; second <= 3600; second++) readings.add("t", at(second));
    expect(readings.list("t").length).toBeLessThan(50);
    flush();
    expect(store.readings.list("t").length).toBeLessThan(50);
    expect(readings.list("t")).toEqual(store.readings.list("t"));
  });

  it("a start value asked for later still comes first", () => {
    const { readings } = life();
    for (const each of [at(0, "Transaction.Begin"), at(60), at(0, "Transaction.Begin"), at(120)])
      readings.add("t", each);
    expect(readings.list("t").map(({ context }) => context)).toEqual([
      "Transaction.Begin",
      "Transaction.Begin",
      "Sample.Periodic",
      "Sample.Periodic",
    ]);
  });

  it("forgets a transaction that is over", () => {
    const { readings } = life();
    readings.add("t", at(0));
    readings.forget("t");
    expect(readings.unwritten).toBe(false);
    expect(readings.list("t")).toEqual([]);
  });
});

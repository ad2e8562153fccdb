import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimedReading } from "../../../src/model/fact.ts";
import type { ReadingContext } from "../../../src/model/meter-value.ts";
import { neverDropped, thinReadings } from "../../../src/station/thin-readings.ts";

const at = (seconds: number, context: ReadingContext, boot = 1): TimedReading => ({
  at: { boot, mono: seconds * 1000, wall: null },
  context,
  samples: [],
});
const every = (step: number, until: number, context: ReadingContext, from = step): TimedReading[] =>
  Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, n) => at(from + n * step, context));
const times = (readings: readonly TimedReading[], context: ReadingContext): number[] =>
  readings.filter((each) => each.context === context).map((each) => each.at.mono / 1000);
const gaps = (seconds: readonly number[]): Set<number> =>
  new Set(seconds.slice(1).map((each, index) => each - (seconds[index] ?? 0)));
const inOrder = (readings: readonly TimedReading[]): TimedReading[] =>
  [...readings].sort((a, b) => a.at.mono - b.at.mono);

describe("thinReadings (errata v4 §3.89)", () => {
  it("leaves what is few as it is", () => {
    const few = [at(0, "Transaction.Begin"), ...every(60, 600, "Sample.Periodic")];
    expect(thinReadings(few, 20, new Map()).kept).toEqual(few);
  });

  it("keeps begin and end, and what lies between evenly", () => {
    const all = [
      at(0, "Transaction.Begin"),
      ...every(60, 60_000, "Sample.Periodic"),
      at(60_030, "Transaction.End"),
    ];
    const { kept } = thinReadings(all, 100, new Map());
    expect(kept.length).toBeLessThanOrEqual(100);
    expect(kept.length).toBeGreaterThan(40);
    expect(kept[0]?.context).toBe("Transaction.Begin");
    expect(kept.at(-1)?.context).toBe("Transaction.End");
    expect(gaps(times(kept, "Sample.Periodic"))).toEqual(new Set([960]));
  });

  it("of two kinds taken in turn neither vanishes; the one taken more often goes first", () => {
    const turns = inOrder([...every(60, 6000, "Sample.Periodic"), ...every(60, 6000, "Sample.Clock", 90)]);
    const { kept } = thinReadings(turns, 60, new Map());
    expect(gaps(times(kept, "Sample.Periodic"))).toEqual(new Set([240]));
    expect(gaps(times(kept, "Sample.Clock"))).toEqual(new Set([240]));
    const mixed = inOrder([...every(60, 60_000, "Sample.Periodic"), ...every(900, 60_000, "Sample.Clock")]);
    const thinned = thinReadings(mixed, 200, new Map()).kept;
    expect(gaps(times(thinned, "Sample.Clock"))).toEqual(new Set([900]));
    expect(gaps(times(thinned, "Sample.Periodic"))).toEqual(new Set([480]));
  });

  it("evens out what was thinned before with what came since", () => {
    const before = every(480, 48_000, "Sample.Periodic");
    const since = every(60, 54_000, "Sample.Periodic", 48_060);
    const { kept } = thinReadings([...before, ...since], 100, new Map());
    expect([...gaps(times(kept, "Sample.Periodic"))].every((gap) => gap >= 900 && gap <= 1440)).toBe(true);
  });

  it("stays within the bound whatever came, restarts in between too, and keeps the order", () => {
    const context = fc.constantFrom<ReadingContext>(
      "Sample.Periodic",
      "Sample.Clock",
      "Interruption.Begin",
      "Interruption.End",
    );
    const reading = fc.record({ step: fc.integer({ min: -5, max: 5000 }), context, restart: fc.boolean() });
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 300 }), fc.integer({ min: 2, max: 200 }), (steps, most) => {
        let seconds = 0;
        let boot = 1;
        const all = [at(0, "Transaction.Begin")];
        for (const { step, context: kind, restart } of steps) {
          seconds += step;
          if (restart) boot += 1;
          all.push(at(seconds, kind, boot));
        }
        const { kept } = thinReadings(all, most, new Map());
        expect(kept.length).toBeLessThanOrEqual(most);
        expect(kept.filter(({ context: kind }) => neverDropped(kind))).toHaveLength(1);
        expect(kept).toEqual(all.filter((each) => kept.includes(each)));
      }),
    );
  });
});

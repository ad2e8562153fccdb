import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lane } from "../../../src/smart-charging/lane.ts";
import type { NormalisedPeriod } from "../../../src/smart-charging/normalise.ts";
import { Occurrences } from "../../../src/smart-charging/occurrences.ts";
import { sweep } from "../../../src/smart-charging/sweep.ts";

const period = (limit: number): NormalisedPeriod => ({
  ...{ owner: null, limit, amps: true, numberPhases: 0, assumedPhases: 0, phaseToUse: 0 },
  ...{ minChargingRate: 0, filler: false, more: null },
});

const length = 40;

/** A lane of random disjoint periods, each with a limit of its own. */
const lanes = (base: number): fc.Arbitrary<Lane> =>
  fc.uniqueArray(fc.integer({ min: 0, max: length }), { maxLength: 14 }).map((cuts) => {
    const lane = new Lane();
    const sorted = [...cuts].sort((a, b) => a - b);
    for (let index = 0; index + 1 < sorted.length; index += 1)
      // Every third is a gap.
      if (index % 3 !== 2) lane.push(sorted[index] ?? 0, sorted[index + 1] ?? 0, period(base + index));
    return lane;
  });

function at(lane: Lane, second: number): number | undefined {
  const index = lane.starts.findIndex((start, place) => start <= second && second < (lane.ends[place] ?? 0));
  return lane.periods[index]?.limit;
}

const seconds = Array.from({ length }, (_, second) => second);

/** One occurrence: from `begin`, `to` cut; periods of 1 to 5 s with limits of their own. */
const occurrence = fc.record({
  begin: fc.integer({ min: -10, max: length }),
  from: fc.integer({ min: 0, max: length }),
  to: fc.integer({ min: 0, max: length }),
  steps: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }),
});

describe("Occurrences", () => {
  it("show at every second the period of the one added first that has one there", () => {
    fc.assert(
      fc.property(fc.array(occurrence, { maxLength: 12 }), (several) => {
        const occurrences = new Occurrences();
        const told = several.map(({ begin, from, to, steps }, rank) => {
          const starts = steps.map((_, index) => steps.slice(0, index).reduce((a, b) => a + b, 0));
          const periods = starts.map((_, index) => period(rank * 100 + index));
          const seconds = occurrences.add({ starts, periods }, begin, from, to);
          const first = Math.max(from, begin);
          expect(seconds).toBe(Math.max(0, to - first));
          return (second: number): number | undefined =>
            second < first || second >= to
              ? undefined
              : periods[starts.findLastIndex((start) => begin + start <= second)]?.limit;
        });
        const lane = occurrences.lane();
        for (const second of seconds)
          expect(at(lane, second)).toBe(told.map((one) => one(second)).find((limit) => limit !== undefined));
        for (let index = 0; index < lane.length; index += 1)
          expect(lane.starts[index]).toBeGreaterThanOrEqual(lane.ends[index - 1] ?? 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("sweep", () => {
  it("stops at every change and nowhere else, and tells what each lane says", () => {
    fc.assert(
      fc.property(fc.array(lanes(100), { maxLength: 4 }), (several) => {
        let reached = 0;
        sweep(several, length, (start, end, active) => {
          expect(start).toBe(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
          for (const second of seconds.slice(start, end))
            expect(active.map((one) => one?.limit)).toEqual(several.map((lane) => at(lane, second)));
          const edges = several.flatMap((lane) => [...lane.starts, ...lane.ends]);
          if (end < length) expect(edges).toContain(end);
        });
        expect(reached).toBe(length);
      }),
    );
  });
});

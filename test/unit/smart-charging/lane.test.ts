import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lane, overlay } from "../../../src/smart-charging/lane.ts";
import type { NormalisedPeriod } from "../../../src/smart-charging/normalise.ts";
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

describe("overlay", () => {
  it("tells the upper lane, and the lower one in its gaps, at every second", () => {
    fc.assert(
      fc.property(lanes(100), lanes(200), (upper, lower) => {
        const both = overlay(upper, lower);
        for (const second of seconds) expect(at(both, second)).toBe(at(upper, second) ?? at(lower, second));
        expect(both.covered).toBe(seconds.filter((second) => at(both, second) !== undefined).length);
        for (let index = 0; index < both.length; index += 1)
          expect(both.starts[index]).toBeGreaterThanOrEqual(both.ends[index - 1] ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it("does not copy when one of them says nothing", () => {
    const lane = new Lane();
    lane.push(1, 2, period(1));
    expect(overlay(lane, new Lane())).toBe(lane);
    expect(overlay(new Lane(), lane)).toBe(lane);
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

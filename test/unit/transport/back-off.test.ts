import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backOffMs } from "../../../src/transport/back-off.ts";

const usual = { waitMinimumS: 3, randomRangeS: 10, repeatTimes: 3 };

describe("back-off (2.x part 4 §5.4)", () => {
  it.each([
    [0, 3],
    [1, 6],
    [2, 12],
    [3, 24],
    [4, 24],
    [1_000_000, 24],
  ])("after %i failed attempts waits %i s and a random part", (failures, seconds) => {
    expect(backOffMs(failures, usual, () => 0)).toBe(seconds * 1000);
    expect(backOffMs(failures, usual, () => 0.5)).toBe(seconds * 1000 + 5000);
  });

  it("draws the random part anew each time", () => {
    const draws = [0.1, 0.9];
    const random = (): number => draws.shift() ?? 0;
    expect([backOffMs(9, usual, random), backOffMs(9, usual, random)]).toEqual([25_000, 33_000]);
  });

  it("is never a busy loop and never longer than a day", () => {
    expect(backOffMs(5, { waitMinimumS: 0, randomRangeS: 0, repeatTimes: 3 }, () => 0)).toBe(100);
    expect(backOffMs(50, { waitMinimumS: 86_400, randomRangeS: 0, repeatTimes: 20 }, () => 0)).toBe(
      86_400_000,
    );
  });

  it("never shrinks with the number of failures, whatever the settings", () => {
    const number = fc.oneof(fc.integer({ min: -5, max: 1_000_000 }), fc.constant(0));
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.nat(2000),
        (waitMinimumS, randomRangeS, repeatTimes, failures) => {
          const backOff = { waitMinimumS, randomRangeS, repeatTimes };
          const now = backOffMs(failures, backOff, () => 0.3);
          const next = backOffMs(failures + 1, backOff, () => 0.3);
          expect(now).toBeGreaterThanOrEqual(100);
          expect(next).toBeGreaterThanOrEqual(now);
          expect(next).toBeLessThanOrEqual(86_400_000);
        },
      ),
    );
  });
});

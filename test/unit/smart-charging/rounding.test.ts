import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { floorTenth, truncateTenth } from "../../../src/smart-charging/rounding.ts";

describe("limits are answered in tenths, rounded down", () => {
  it.each([
    [7.1, 7.1],
    [7.19, 7.1],
    [7.199_999_999, 7.1],
    [0.7 + 0.1, 0.8],
    [0.1 + 0.2, 0.3],
    [1.1 * 3, 3.3],
    [33_120 / (230 * 3), 48],
    [11_000 / (230 * 3), 15.9],
    [0, 0],
    [0.05, 0],
    [-5.55, -5.6],
    [1e300, 1e300],
  ])("%d becomes %d", (value, tenths) => {
    expect(floorTenth(value)).toBe(tenths);
  });

  it("leaves every tenth as it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (tenths) => {
        expect(floorTenth(tenths / 10)).toBe(tenths / 10 + 0);
      }),
    );
  });

  it("never tells more than is allowed, nor 0.1 less", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
        const told = floorTenth(value);
        const noise = 1e-11 * Math.max(1, value);
        expect(told).toBeLessThanOrEqual(value + noise);
        expect(told).toBeGreaterThan(value - 0.1 - noise);
      }),
    );
  });

  it("rounds toward zero what may be negative", () => {
    expect([-5.55, 5.55, -0.04].map(truncateTenth)).toEqual([-5.5, 5.5, 0]);
  });
});

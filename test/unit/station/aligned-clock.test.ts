import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextAligned } from "../../../src/station/aligned-clock.ts";

const at = (text: string): number => Date.parse(`2026-03-01T${text}Z`);

describe("nextAligned (1.6 §9.1.3)", () => {
  it.each([
    ["00:00:00.000", 900, "00:15:00"],
    ["00:14:59.999", 900, "00:15:00"],
    ["00:15:00.000", 900, "00:30:00"],
    ["23:50:00.000", 900, "24:00:00"],
    ["23:59:59.000", 7000, "24:00:00"],
  ])("after %s every %d s comes %s", (now, interval, next) => {
    const expected = next === "24:00:00" ? Date.parse("2026-03-02T00:00:00Z") : at(next);
    expect(nextAligned(at(now), interval)).toBe(expected);
  });

  it("is after now, at most one interval away, and the grid begins anew at midnight", () => {
    const day = 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 1, max: 86_400 }), (now, interval) => {
        const next = nextAligned(now, interval);
        expect(next).toBeGreaterThan(now);
        expect(next - now).toBeLessThanOrEqual(interval * 1000);
        expect((next % day) % (interval * 1000)).toBe(0);
      }),
    );
  });
});

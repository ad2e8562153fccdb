import { describe, expect, it } from "vitest";
import type { ChargingSchedulePeriod } from "../../../src/model/charging-profile.ts";
import type { LimitUnit } from "../../../src/model/limit.ts";
import { underFixedLimit } from "../../../src/station/fixed-limit.ts";

const schedule = (unit: LimitUnit, ...periods: readonly ChargingSchedulePeriod[]) => ({
  ...{ evseId: 1, start: 0, duration: 600, unit },
  periods,
});
const conversion = { supplyVoltage: 230, numberPhases: 3 };
const under = (amps: number | undefined, of: ReturnType<typeof schedule>) =>
  underFixedLimit(of, amps, conversion).periods;

describe("a schedule under the limit configured for the station (K04.FR.02)", () => {
  it("without one is as it was", () => {
    const given = schedule("A", { startPeriod: 0, limit: 99 });
    expect(underFixedLimit(given, undefined, conversion)).toBe(given);
  });

  it("in A is per phase, in W of as many phases as the period is for", () => {
    expect(under(10, schedule("A", { startPeriod: 0, limit: 16, numberPhases: 1 }))).toEqual([
      { startPeriod: 0, limit: 10, numberPhases: 1 },
    ]);
    expect(
      under(
        10,
        schedule("W", { startPeriod: 0, limit: 9000, numberPhases: 1 }, { startPeriod: 9, limit: 9000 }),
      ),
    ).toEqual([
      { startPeriod: 0, limit: 2300, numberPhases: 1 },
      { startPeriod: 9, limit: 6900 },
    ]);
  });

  it("caps a limit that 2.1 leaves open, and those of each phase", () => {
    expect(under(10, schedule("A", { startPeriod: 0 }))).toEqual([{ startPeriod: 0, limit: 10 }]);
    expect(under(10, schedule("W", { startPeriod: 0, limit: 5000, limit_L2: 1000, limit_L3: 3000 }))).toEqual(
      [{ startPeriod: 0, limit: 2300, limit_L2: 1000, limit_L3: 2300 }],
    );
  });

  it("neighbours that differ only above it are one period; what is below it, and 0, stays", () => {
    const limits = [30, 25, 8, 40, 0].map((limit, index) => ({ startPeriod: index * 60, limit }));
    expect(under(20, schedule("A", ...limits))).toEqual([
      { startPeriod: 0, limit: 20 },
      { startPeriod: 120, limit: 8 },
      { startPeriod: 180, limit: 20 },
      { startPeriod: 240, limit: 0 },
    ]);
    expect(under(0, schedule("A", ...limits))).toEqual([{ startPeriod: 0, limit: 0 }]);
  });
});

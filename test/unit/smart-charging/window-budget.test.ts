import { describe, expect, it } from "vitest";
import type { ChargingProfile } from "../../../src/model/charging-profile.ts";
import { normaliseProfile, type NormalisedProfile } from "../../../src/smart-charging/normalise.ts";
import { affordableWindow, cutToBudget } from "../../../src/smart-charging/window-budget.ts";
import { compositionRules16 } from "../../../src/v16/charging-profile.ts";

const day = 86_400;
const year = 365 * day;

function made(evse: number, periods: number, said: Partial<ChargingProfile> = {}): NormalisedProfile {
  const profile: ChargingProfile = {
    id: 1,
    stackLevel: 0,
    chargingProfilePurpose: "TxDefaultProfile",
    chargingProfileKind: "Recurring",
    recurrencyKind: "Daily",
    ...said,
    chargingSchedule: [
      {
        startSchedule: 0,
        chargingRateUnit: "A",
        chargingSchedulePeriod: Array.from({ length: periods }, (_, startPeriod) => ({
          startPeriod,
          limit: 6,
        })),
      },
    ],
  };
  return normaliseProfile({ evse, profile }, { now: 0, rules: compositionRules16 });
}

const window = (profiles: readonly NormalisedProfile[], duration = year, work = 10_000): number =>
  affordableWindow(profiles, { duration, evses: 2, budget: { work, periods: 100 } });

describe("how long a window may be", () => {
  it("nothing recurs: as long as asked for", () => {
    expect(window([])).toBe(year);
    expect(window([made(1, 1000, { chargingProfileKind: "Absolute" })])).toBe(year);
    expect(window([made(1, 1000, { chargingProfileKind: "Relative" })])).toBe(year);
  });

  it("the periods of each day or week are counted, those of EVSE 0 once for each EVSE and once for the whole", () => {
    expect(window([made(1, 10)])).toBe(year);
    expect(window([made(1, 100)])).toBe(50 * day);
    expect(window([made(1, 100, { recurrencyKind: "Weekly" })])).toBe(350 * day);
    expect(window([made(0, 100)])).toBe(Math.floor((10_000 / 300) * day));
    expect(window([made(1, 100), made(2, 100)])).toBe(25 * day);
    expect(window([made(1, 100)], 49 * day)).toBe(49 * day);
  });

  it("is an hour at least, or what was asked for", () => {
    expect(window([made(1, 1000)], year, 10)).toBe(3600);
    expect(window([made(1, 1000)], 60, 10)).toBe(60);
    expect(window([made(1, 1000), made(1, 9000, { chargingProfileKind: "Absolute" })])).toBe(3600);
  });
});

describe("an answer with too many periods", () => {
  const answer = (count: number) => ({
    evseId: 1,
    start: 0,
    duration: 1000,
    unit: "A" as const,
    periods: Array.from({ length: count }, (_, index) => ({ startPeriod: index * 10, limit: index })),
  });

  it("ends where the first that is too many would begin", () => {
    const budget = { work: 1, periods: 3 };
    expect(cutToBudget(answer(4), budget)).toEqual({ ...answer(3), duration: 30 });
    expect(cutToBudget(answer(3), budget)).toEqual(answer(3));
  });
});

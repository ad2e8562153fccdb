import { describe, expect, it } from "vitest";
import type { ChargingSchedulePeriod } from "../../../src/model/charging-profile.ts";
import type { LimitUnit } from "../../../src/model/limit.ts";
import { compositeSchedule } from "../../../src/smart-charging/composite-schedule.ts";
import { normaliseProfile } from "../../../src/smart-charging/normalise.ts";
import type { CompositeQuery } from "../../../src/smart-charging/query.ts";

const now = Date.UTC(2026, 10, 21);
const rules = {
  relativeTo: "powerPathClosed",
  absentNumberPhases: 3,
  txProfileWithoutTransaction: false,
} as const;

/** What the station says of three EVSEs, of which the first two have a TxProfile of one period. */
function total(unit: LimitUnit, of: LimitUnit, period: Omit<ChargingSchedulePeriod, "startPeriod">): unknown {
  const profiles = [1, 2].map((evse) =>
    normaliseProfile(
      {
        evse,
        profile: {
          id: evse,
          stackLevel: 0,
          chargingProfilePurpose: "TxProfile",
          chargingProfileKind: "Relative",
          chargingSchedule: [
            { chargingRateUnit: of, chargingSchedulePeriod: [{ startPeriod: 0, ...period }] },
          ],
        },
      },
      { now, rules },
    ),
  );
  const query: CompositeQuery = {
    profiles,
    rules,
    unit,
    ...{ evseId: 0, evses: 3, now, start: now, duration: 60 },
    transactions: [1, 2].map((evseId) => ({ evseId, startedAt: now })),
    defaults: { limitAmps: 48, limitWatts: 33_120, numberPhases: 3, supplyVoltage: 230 },
  };
  return compositeSchedule(query).periods[0]?.limit;
}

describe("the total of several EVSEs with limits for each phase (K08.FR.03, K08.FR.09)", () => {
  const phases = { limit: 16, limit_L2: 10, limit_L3: 6 };
  it("is in W the power of all phases", () => {
    expect(total("W", "W", { limit: 1000, limit_L2: 2000, limit_L3: 3000 })).toBe(2 * 6000 + 33_120);
    expect(total("W", "A", phases)).toBe(2 * (16 + 10 + 6) * 230 + 33_120);
  });

  it("is in A the current of the phase with most: the EVSEs hold the others to less themselves", () => {
    expect(total("A", "A", phases)).toBe(2 * 16 + 48);
    expect(total("A", "W", { limit: 1150, limit_L2: 2300, limit_L3: 690 })).toBe(2 * 10 + 48);
  });
});

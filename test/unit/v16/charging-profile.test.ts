import { describe, expect, it } from "vitest";
import type { ChargingProfile } from "../../../src/messages/v16/types.ts";
import { responses } from "../../../src/messages/v16/validators.js";
import { isoSeconds, readProfile16, writeSchedule16 } from "../../../src/v16/charging-profile.ts";

describe("1.6 charging profiles", () => {
  const wire: ChargingProfile = {
    ...{ chargingProfileId: 7, transactionId: 12, stackLevel: 3 },
    ...{
      chargingProfilePurpose: "ChargePointMaxProfile",
      chargingProfileKind: "Recurring",
      recurrencyKind: "Weekly",
    },
    ...{ validFrom: "2026-01-01T00:00:00+02:00", validTo: "2026-01-02T00:00:00.5Z" },
    chargingSchedule: {
      ...{
        duration: 60,
        startSchedule: "2026-01-01 12:00:00+0130",
        chargingRateUnit: "W",
        minChargingRate: 6.1,
      },
      chargingSchedulePeriod: [
        { startPeriod: 0, limit: 7.1 },
        { startPeriod: 30, limit: 0, numberPhases: 1 },
      ],
    },
  };

  it("become the engine's, whatever zone their times are in", () => {
    const profile = readProfile16(wire, "own-id");
    expect(profile).toMatchObject({
      ...{ id: 7, stackLevel: 3, transactionId: "own-id" },
      ...{ chargingProfilePurpose: "ChargingStationMaxProfile", recurrencyKind: "Weekly" },
      validFrom: Date.UTC(2025, 11, 31, 22),
      validTo: Date.UTC(2026, 0, 2) + 500,
    });
    expect(profile.chargingSchedule).toMatchObject([
      {
        ...{ startSchedule: Date.UTC(2026, 0, 1, 10, 30), duration: 60, minChargingRate: 6.1 },
        chargingSchedulePeriod: [
          { startPeriod: 0, limit: 7.1 },
          { startPeriod: 30, limit: 0, numberPhases: 1 },
        ],
      },
    ]);
    expect(readProfile16(wire).transactionId).toBeUndefined();
  });

  it("errata 3.57: an answer has no startSchedule, and is valid", () => {
    const chargingSchedule = writeSchedule16({
      ...{ evseId: 1, start: Date.UTC(2026, 0, 1), duration: 60, unit: "A", minChargingRate: 6 },
      periods: [
        { startPeriod: 0, limit: 16.1 },
        { startPeriod: 30, limit: 8, numberPhases: 1 },
      ],
    });
    expect(chargingSchedule).toEqual({
      ...{ duration: 60, chargingRateUnit: "A", minChargingRate: 6 },
      chargingSchedulePeriod: [
        { startPeriod: 0, limit: 16.1 },
        { startPeriod: 30, limit: 8, numberPhases: 1 },
      ],
    });
    expect(responses.GetCompositeSchedule({ status: "Accepted", chargingSchedule })).toBe(true);
  });

  it("times are written to the second", () => {
    expect(isoSeconds(Date.UTC(2026, 1, 28, 23, 59, 59, 999))).toBe("2026-02-28T23:59:59Z");
  });
});

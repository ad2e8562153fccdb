import { describe, expect, it } from "vitest";
import type { ChargingProfile, InstalledProfile } from "../../../src/model/charging-profile.ts";
import { expiresAt, replaces, sameProfile, withStart } from "../../../src/station/installed-profile.ts";

const base: ChargingProfile = {
  id: 1,
  stackLevel: 2,
  chargingProfilePurpose: "TxDefaultProfile",
  chargingProfileKind: "Absolute",
  chargingSchedule: [
    { startSchedule: 5000, chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 6 }] },
  ],
};
const on = (
  evse: number,
  connector: number | undefined,
  said: Partial<ChargingProfile> = {},
): InstalledProfile => ({ evse, connector, profile: { ...base, ...said } });

describe("which profile takes the place of which (1.6 §3.13.2, §5.16.4)", () => {
  it.each<[string, InstalledProfile, boolean]>([
    ["the same id elsewhere, for something else", on(0, undefined, { stackLevel: 9 }), true],
    ["another id in the same place", on(1, 1, { id: 2 }), true],
    ["on another level", on(1, 1, { id: 2, stackLevel: 3 }), false],
    ["for another purpose", on(1, 1, { id: 2, chargingProfilePurpose: "TxProfile" }), false],
    ["on another connector", on(1, 2, { id: 2 }), false],
    ["on connector 0", on(0, undefined, { id: 2 }), false],
  ])("%s", (_what, next, expected) => {
    expect(replaces(on(1, 1), next, true)).toBe(expected);
    // K01.FR.05: in 2.x only the id counts.
    expect(replaces(on(1, 1), next, false)).toBe(next.profile.id === 1);
  });
});

describe("where a schedule begins that does not say (1.6 §7.13)", () => {
  const open = {
    chargingSchedule: base.chargingSchedule.map((each) => ({ ...each, startSchedule: undefined })),
  };
  const startOf = (said: Partial<ChargingProfile>): number | undefined =>
    withStart({ ...base, ...open, ...said }, 123_456).chargingSchedule[0]?.startSchedule;

  it("with its validity, else now, in whole seconds", () => {
    expect(startOf({})).toBe(123_000);
    expect(startOf({ validFrom: 999_999 })).toBe(999_000);
    expect(startOf({ chargingProfileKind: "Recurring" })).toBe(123_000);
  });

  it("one that says stays as it is, and what is Relative or Dynamic begins otherwise", () => {
    expect(withStart(base, 123_456)).toBe(base);
    expect(startOf({ chargingProfileKind: "Relative" })).toBeUndefined();
    expect(startOf({ chargingProfileKind: "Dynamic" })).toBeUndefined();
  });
});

describe("two profiles", () => {
  it("are the same when they say the same: what is undefined is absent, as in the store", () => {
    const stored: unknown = JSON.parse(JSON.stringify(on(1, 1, { validTo: undefined })));
    expect(sameProfile(on(1, 1, { validTo: undefined }), on(1, 1))).toBe(true);
    expect(stored).toEqual(on(1, 1));
    for (const other of [on(1, 2), on(2, 1), on(1, 1, { validTo: 1 }), on(1, 1, { chargingSchedule: [] })])
      expect(sameProfile(on(1, 1), other)).toBe(false);
  });

  it("end with the second of their validTo", () => {
    expect(expiresAt({ ...base, validTo: 7999 })).toBe(7000);
    expect(expiresAt(base)).toBe(Infinity);
  });
});

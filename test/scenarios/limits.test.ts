import { describe, expect, it } from "vitest";
import {
  flowing,
  limitsRig,
  profile16,
  saidNow,
  setProfile,
  soon,
  taken,
  toldNow,
} from "../support/limits.ts";
import { owners } from "../support/rig.ts";

const hour = 3600;

describe.each(owners)("limits take effect, sessions owned by the %s", (sessionOwner) => {
  it("for 48 hours what the hardware was told is what GetCompositeSchedule says, and what flows", async () => {
    const rig = await limitsRig({ sessionOwner }).start();
    const midnight = "2026-01-01T00:00:00Z";
    const daily = { chargingProfileKind: "Recurring", recurrencyKind: "Daily" } as const;
    const weekly = { chargingProfileKind: "Recurring", recurrencyKind: "Weekly", stackLevel: 1 } as const;
    // Every night 20 A, by day 12 A; on Fridays from 9 to 11 less at the first connector.
    await setProfile(
      rig,
      0,
      profile16(
        1,
        [
          [0, 20],
          [6 * hour, 12],
          [22 * hour, 20],
        ],
        daily,
        { startSchedule: midnight },
      ),
    );
    const friday = { startSchedule: "2025-12-26T09:00:00Z", duration: 2 * hour };
    await setProfile(
      rig,
      1,
      profile16(
        2,
        [
          [0, 8],
          [hour, 5],
        ],
        weekly,
        friday,
      ),
    );
    // The station from tomorrow noon on, in W.
    const maximum = { chargingProfilePurpose: "ChargePointMaxProfile" } as const;
    const noon = { startSchedule: "2026-01-02T12:00:00Z", chargingRateUnit: "W" } as const;
    await setProfile(
      rig,
      0,
      profile16(
        3,
        [
          [0, 22_080],
          [2 * hour, 11_040],
          [4 * hour, 44_160],
        ],
        maximum,
        noon,
      ),
    );
    await rig.chargeOn(1);
    await setProfile(
      rig,
      1,
      profile16(
        4,
        [
          [0, 32],
          [900, 7.3],
          [3 * hour, 16],
        ],
        {
          transactionId: rig.csms.lastTransactionId,
          chargingProfilePurpose: "TxProfile",
          chargingProfileKind: "Relative",
        },
        { duration: 5 * hour },
      ),
    );
    const before = rig.commands("setLimits").length;
    const seen: number[] = [];
    for (let minute = 0; minute < 48 * 60; minute += 5) {
      await rig.pass(300);
      if (minute === 20 * 60) await rig.chargeOn(2);
      for (const connector of [0, 1, 2]) {
        const said = await saidNow(rig, connector);
        expect(toldNow(rig, connector), `connector ${connector}, minute ${minute}`).toBe(said);
        if (connector > 0 && (connector === 1 || minute >= 20 * 60))
          expect(flowing(rig, connector)).toBeCloseTo(taken(said), 1);
        if (connector === 1 && seen.at(-1) !== said) seen.push(said);
      }
    }
    expect(seen).toEqual([32, 7.3, 16, 20, 12, 20, 12, 8, 5, 12, 8, 12, 20]);
    // Some 15 edges, a transaction and no polling.
    expect(rig.commands("setLimits").length - before).toBeLessThan(25);
  });

  it("a lower limit flows at once, below 6 A nothing does, and it goes on by itself; in A and in W", async () => {
    const rig = await limitsRig({ sessionOwner, evses: 1, keys: { MinimumStatusDuration: "0" } }).start();
    await rig.chargeOn(1);
    await rig.pass(60);
    expect(flowing(rig, 1)).toBe(32);
    for (const [unit, perAmp] of [
      ["A", 1],
      ["W", 690],
    ] as const) {
      await setProfile(
        rig,
        1,
        profile16(
          1,
          [
            [0, 10 * perAmp],
            [60, 5.9 * perAmp],
            [120, 16 * perAmp],
          ],
          {},
          {
            chargingRateUnit: unit,
            startSchedule: soon(rig, 0),
          },
        ),
      );
      expect(flowing(rig, 1)).toBe(10);
      rig.csms.forget();
      await rig.pass(61);
      expect(flowing(rig, 1)).toBe(0);
      await rig.pass(80);
      expect(flowing(rig, 1)).toBe(16);
      expect(rig.csms.statuses(1)).toEqual(["SuspendedEVSE", "Charging"]);
    }
  });

  it("on one phase where the profile says so, and the meter shows it", async () => {
    const rig = await limitsRig({ sessionOwner, evses: 1 }).start();
    await rig.chargeOn(1);
    const one = { chargingSchedulePeriod: [{ startPeriod: 0, limit: 16, numberPhases: 1 }] };
    await setProfile(rig, 1, profile16(1, [], {}, { ...one, startSchedule: soon(rig, 0) }));
    await rig.pass(60);
    const samples = rig.charger.snapshot().connectors[0]?.reading?.samples ?? [];
    const currents = samples
      .filter(({ measurand }) => measurand === "Current.Import")
      .map(({ value }) => Math.round(value));
    expect(currents).toEqual([16, 0, 0]);
    expect(samples.find(({ measurand }) => measurand === "Current.Offered")?.value).toBe(16);
    expect(samples.find(({ measurand }) => measurand === "Power.Active.Import")?.value).toBe(16 * 230);
  });

  it("a TxProfile ends with its transaction, and a car that waits for its time-out does so as ever", async () => {
    const rig = await limitsRig({ sessionOwner, keys: { ConnectionTimeOut: "30" } }).start();
    await setProfile(
      rig,
      0,
      profile16(
        1,
        [[0, 10]],
        { chargingProfilePurpose: "ChargePointMaxProfile" },
        { startSchedule: soon(rig, 0) },
      ),
    );
    await rig.chargeOn(1);
    const purpose = {
      chargingProfilePurpose: "TxProfile",
      transactionId: rig.csms.lastTransactionId,
    } as const;
    await setProfile(rig, 1, profile16(2, [[0, 8]], purpose, { startSchedule: soon(rig, 0) }));
    expect([toldNow(rig, 1), toldNow(rig, 2), flowing(rig, 1)]).toEqual([8, 2, 8]);
    await rig.unplug(1);
    expect([toldNow(rig, 1), toldNow(rig, 2)]).toEqual([10, 10]);
    rig.csms.forget();
    await rig.swipe({ value: "A11CE001", type: "ISO14443" }, 2);
    await rig.pass(28);
    expect(rig.csms.statuses(2)).toEqual(["Preparing"]);
    await rig.pass(3);
    expect(rig.csms.statuses(2)).toEqual(["Preparing", "Available"]);
  });
});

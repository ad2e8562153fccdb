import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import {
  chargingProfile,
  composite,
  d,
  expectPeriods,
  follow,
  hungryCar,
  rateSettings,
  scheduleBegin,
  setProfile,
  xOf,
} from "../../support/charging-profiles.ts";

for (const rate of rateSettings) {
  const { setting } = rate;
  certify("TC_066_CS", "Get Composite Schedule", { setting, charger: { car: hungryCar } }, async (t) => {
    await t.boot();
    expect(Number(await t.read16("MaxChargingProfilesInstalled"))).toBeGreaterThanOrEqual(3);
    expect(Number(await t.read16("ChargingScheduleMaxPeriods"))).toBeGreaterThanOrEqual(5);
    const transactionId = await t.charging();
    const startSchedule = scheduleBegin(t);
    const given = { rate, startSchedule };
    const station = {
      ...given,
      id: 661,
      purpose: "ChargePointMaxProfile",
      duration: 86_400 + d,
      steps: [[0, 10]],
    } as const;
    const normal = {
      ...given,
      id: 662,
      purpose: "TxDefaultProfile",
      duration: 300 + d,
      steps: [
        [0, 6],
        [60, 10],
        [120, 8],
        [180, 15],
        [260, 8],
      ],
    } as const;
    const own = {
      ...given,
      id: 663,
      purpose: "TxProfile",
      transactionId,
      duration: 260 + d,
      steps: [
        [0, 8],
        [50, 11],
        [140, 16],
        [200, 6],
        [240, 12],
      ],
    } as const;
    await setProfile(t, 0, chargingProfile(station));
    await setProfile(t, 1, chargingProfile(normal));
    await setProfile(t, 1, chargingProfile(own));

    const found = await composite(t, 1, 400, rate);
    const x = xOf(found, startSchedule);
    // At 140 - x nothing changes: 11 and 16 are both cut to 10.
    const table = [
      [0, 8],
      [50 - x, 10],
      [200 - x, 6],
      [240 - x, 10],
      [260 + d - x, 8],
      [300 + d - x, 10],
    ] as const;
    expectPeriods(found, table, rate);
    await follow(t, found, rate);
  });
}

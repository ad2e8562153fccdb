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
  certify("TC_072_CS", "Stacking Charging Profiles", { setting, charger: { car: hungryCar } }, async (t) => {
    await t.boot();
    expect(Number(await t.read16("ChargeProfileMaxStackLevel"))).toBeGreaterThanOrEqual(1);
    const startSchedule = scheduleBegin(t);
    const validTo = startSchedule + (d + d + 401) * 1000;
    const given = {
      purpose: "TxDefaultProfile",
      rate,
      startSchedule,
      validFrom: startSchedule,
      validTo,
    } as const;
    const low = {
      ...given,
      id: 720,
      duration: 400 + d,
      steps: [
        [0, 6],
        [100, 8],
        [200, 10],
      ],
    } as const;
    const high = {
      ...given,
      id: 721,
      stackLevel: 1,
      duration: 150 + d,
      steps: [
        [0, 7],
        [100, 9],
      ],
    } as const;
    await setProfile(t, 1, chargingProfile(low));
    await setProfile(t, 1, chargingProfile(high));
    const found = await composite(t, 1, 350, rate);
    const x = xOf(found, startSchedule);
    expectPeriods(
      found,
      [
        [0, 7],
        [100 - x, 9],
        [150 + d - x, 8],
        [200 - x, 10],
      ],
      rate,
    );
    // A car that comes now gets what was answered.
    await t.charging();
    await follow(t, found, rate);
  });
}

import { certify } from "../../support/certification.ts";
import {
  chargingProfile,
  composite,
  d,
  expectNoLimit,
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
  certify(
    "TC_056_CS",
    "Central Smart Charging - TxDefaultProfile",
    { setting, charger: { car: hungryCar } },
    async (t) => {
      await t.boot();
      await expectNoLimit(t, 1, rate);
      const startSchedule = scheduleBegin(t);
      const profile = chargingProfile({
        id: 56,
        purpose: "TxDefaultProfile",
        rate,
        steps: [[0, 6]],
        duration: 300 + d,
        startSchedule,
        validFrom: startSchedule,
        validTo: startSchedule + (d + 300 + d) * 1000,
      });
      await setProfile(t, 1, profile);
      // Without a transaction it is answered all the same.
      expectPeriods(await composite(t, 1, 300, rate), [[0, 6]], rate);
      await expectNoLimit(t, 2, rate);
      // A transaction begun afterwards is limited by it, until it is over.
      await t.charging();
      const later = await composite(t, 1, 350, rate);
      expectPeriods(later, [[0, 6]], rate, 300 + d - xOf(later, startSchedule));
      await follow(t, later, rate);
      await expectNoLimit(t, 1, rate);
    },
  );
}

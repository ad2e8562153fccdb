import { certify } from "../../support/certification.ts";
import {
  chargingProfile,
  composite,
  d,
  expectNoLimit,
  expectNotStored,
  expectPeriods,
  follow,
  hungryCar,
  rateSettings,
  scheduleBegin,
  setProfile,
  startOfTransaction,
  xOf,
} from "../../support/charging-profiles.ts";
import { alice } from "../../support/rig.ts";

for (const rate of rateSettings) {
  const { setting } = rate;
  certify(
    "TC_057_CS",
    "Central Smart Charging - TxProfile",
    { setting, charger: { car: hungryCar } },
    async (t) => {
      await t.boot();
      const transactionId = await t.charging();
      await expectNoLimit(t, 1, rate);
      const given = { id: 57, purpose: "TxProfile", rate, transactionId, duration: 300 + d } as const;

      const startSchedule = scheduleBegin(t);
      const validTo = startSchedule + (d + 300 + d) * 1000;
      const absolute = {
        ...given,
        steps: [[0, 6]],
        startSchedule,
        validFrom: startSchedule,
        validTo,
      } as const;
      await setProfile(t, 1, chargingProfile(absolute));
      const whole = await composite(t, 1, 300, rate);
      expectPeriods(whole, [[0, 6]], rate);
      await expectNoLimit(t, 2, rate);
      const longer = await composite(t, 1, 350, rate);
      expectPeriods(longer, [[0, 6]], rate, 300 + d - xOf(longer, startSchedule));
      await follow(t, longer, rate);
      await expectNoLimit(t, 1, rate);

      // Relative counts from the start of the transaction, 350 s ago; it takes the place of the one with the same id.
      const relative = {
        ...given,
        steps: [
          [0, 6],
          [400, 8],
        ],
        duration: 500,
      } as const;
      await setProfile(t, 1, chargingProfile(relative));
      const next = await composite(t, 1, 250, rate);
      const x = xOf(next, startOfTransaction(t));
      expectPeriods(
        next,
        [
          [0, 6],
          [400 - x, 8],
        ],
        rate,
        500 - x,
      );
      await follow(t, next, rate);

      // The profile ends with its transaction.
      t.controls.presentToken(alice, 1);
      await t.expect("StopTransaction", { transactionId });
      await t.status(1, "Finishing");
      await expectNotStored(t, 57);
      await setProfile(t, 1, chargingProfile({ ...relative, duration: 5000 }), "Rejected");
      t.controls.unplug(1);
      await t.status(1, "Available");
      await expectNoLimit(t, 1, rate);
    },
  );
}

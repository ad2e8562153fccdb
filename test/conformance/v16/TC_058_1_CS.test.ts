import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import {
  chargingProfile,
  expectNoLimit,
  expectNotStored,
  hungryCar,
  rateSettings,
  scheduleBegin,
  setProfile,
} from "../../support/charging-profiles.ts";

for (const rate of rateSettings) {
  const { setting } = rate;
  certify(
    "TC_058_1_CS",
    "Central Smart Charging - No ongoing transaction",
    { setting, charger: { car: hungryCar } },
    async (t) => {
      await t.boot();
      const told = t.rig.commands("setLimits").length;
      // The id of the transaction that comes next: one stored by mistake would limit it.
      const given = { purpose: "TxProfile", rate, steps: [[0, 6]], startSchedule: scheduleBegin(t) } as const;
      await setProfile(t, 1, chargingProfile({ ...given, id: 58, transactionId: 1000 }), "Rejected");
      await setProfile(t, 1, chargingProfile({ ...given, id: 59 }), "Rejected");
      await t.quiet(5);
      expect(t.rig.commands("setLimits"), "the hardware hears nothing of it").toHaveLength(told);
      await expectNoLimit(t, 1, rate);
      await expectNotStored(t, 58, 59);
      await t.powerCycle();
      await t.booted();
      await expectNotStored(t, 58, 59);
      expect(await t.charging()).toBe(1000);
      await expectNoLimit(t, 1, rate);
    },
  );
}

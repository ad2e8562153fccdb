import { certify } from "../../support/certification.ts";
import {
  chargingProfile,
  expectNoLimit,
  expectNotStored,
  rateSettings,
  scheduleBegin,
} from "../../support/charging-profiles.ts";
import { alice } from "../../support/rig.ts";

for (const rate of rateSettings) {
  const { setting } = rate;
  certify(
    "TC_060_CS",
    "Remote Start Transaction with Charging Profile - Rejected",
    { setting },
    async (t) => {
      await t.boot();
      for (const purpose of ["TxDefaultProfile", "ChargePointMaxProfile"] as const) {
        const startSchedule = scheduleBegin(t);
        const profile = chargingProfile({ id: 60, purpose, rate, steps: [[0, 6]], startSchedule });
        const request = { connectorId: 1, idTag: alice.value, chargingProfile: profile };
        await t.ask("RemoteStartTransaction", request, "Rejected");
        await t.quiet(30);
        await expectNoLimit(t, 1, rate);
        await expectNotStored(t, 60);
      }
      // Nobody is authorized: a car alone starts nothing.
      t.controls.plug(1);
      await t.status(1, "Preparing");
      await t.quiet(30);
    },
  );
}

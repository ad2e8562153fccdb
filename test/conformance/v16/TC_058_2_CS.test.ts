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
  xOf,
} from "../../support/charging-profiles.ts";
import { bob } from "../../support/rig.ts";

for (const rate of rateSettings) {
  const { setting } = rate;
  certify(
    "TC_058_2_CS",
    "Central Smart Charging - Wrong transactionId",
    { setting, charger: { car: hungryCar } },
    async (t) => {
      await t.boot();
      const transactionId = await t.charging();
      const other = await t.charging(2, bob);
      const startSchedule = scheduleBegin(t);
      const given = { purpose: "TxProfile", rate, startSchedule } as const;
      const wrong = { ...given, id: 58, steps: [[0, 6]] } as const;
      // Of no transaction, and of one on another connector.
      for (const id of [transactionId + 999, other]) {
        await setProfile(t, 1, chargingProfile({ ...wrong, transactionId: id }), "Rejected");
        await expectNoLimit(t, 1, rate);
        await expectNotStored(t, 58);
      }
      // A limit the transaction has stays as it is, also under the id and the stack level of the wrong one.
      const right = {
        ...given,
        id: 58,
        transactionId,
        steps: [
          [0, 10],
          [60, 12],
        ],
        duration: 120,
      } as const;
      await setProfile(t, 1, chargingProfile(right));
      await setProfile(t, 1, chargingProfile({ ...wrong, transactionId: transactionId + 999 }), "Rejected");
      const found = await composite(t, 1, 100 + d, rate);
      const x = xOf(found, startSchedule);
      expectPeriods(
        found,
        [
          [0, 10],
          [60 - x, 12],
        ],
        rate,
      );
      await follow(t, found, rate);
      await expectNoLimit(t, 2, rate);
    },
  );
}

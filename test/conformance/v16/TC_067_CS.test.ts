import { certify } from "../../support/certification.ts";
import {
  chargingProfile,
  composite,
  d,
  expectNoLimit,
  expectNotStored,
  expectOfferedNow,
  expectPeriods,
  follow,
  hungryCar,
  rateSettings,
  scheduleBegin,
  setProfile,
  type Step,
  xOf,
} from "../../support/charging-profiles.ts";
import type { Tester } from "../../support/tester.ts";

const clear = (t: Tester, filter: Record<string, unknown>, wanted = "Accepted"): Promise<void> =>
  t.ask("ClearChargingProfile", filter, wanted);

for (const rate of rateSettings) {
  const { setting } = rate;
  certify("TC_067_CS", "Clear Charging Profile", { setting, charger: { car: hungryCar } }, async (t) => {
    await t.boot();
    const transactionId = await t.charging();
    const startSchedule = scheduleBegin(t);
    const given = { rate, startSchedule, duration: 400 + d };
    const station = { ...given, id: 671, purpose: "ChargePointMaxProfile", steps: [[0, 9]] } as const;
    const normal = {
      ...given,
      id: 672,
      purpose: "TxDefaultProfile",
      stackLevel: 1,
      steps: [
        [0, 6],
        [60, 8],
        [200, 10],
      ],
    } as const;
    const own = { ...given, id: 673, purpose: "TxProfile", transactionId, steps: [[0, 7]] } as const;
    await setProfile(t, 0, chargingProfile(station));
    await setProfile(t, 1, chargingProfile(normal));
    await setProfile(t, 1, chargingProfile(own));
    /** What is left, answered and in force at once. */
    const left = async (...steps: readonly Step[]): Promise<void> => {
      const found = await composite(t, 1, 350, rate);
      const x = xOf(found, startSchedule);
      expectPeriods(
        found,
        steps.map(([at, amps]) => [Math.max(0, at - x), amps] as const),
        rate,
      );
      expectOfferedNow(t, found, rate);
    };
    await left([0, 7]);

    // What names nothing clears nothing: an id unknown, and criteria that no profile meets all of.
    await clear(t, { id: 999 }, "Unknown");
    const criteria = { connectorId: 1, chargingProfilePurpose: "TxDefaultProfile", stackLevel: 1 };
    await clear(t, { ...criteria, stackLevel: 0 }, "Unknown");
    await clear(t, { ...criteria, connectorId: 2 }, "Unknown");
    await left([0, 7]);

    await clear(t, { id: 673 });
    await left([0, 6], [60, 8], [200, 9]);
    await t.quiet(30);
    await left([0, 6], [60, 8], [200, 9]);

    await clear(t, criteria);
    await left([0, 9]);

    await clear(t, {});
    await expectNoLimit(t, 1, rate);
    await expectNoLimit(t, 2, rate);
    await expectNotStored(t, 671, 672, 673);
    await follow(t, await composite(t, 1, 60, rate), rate);
  });
}

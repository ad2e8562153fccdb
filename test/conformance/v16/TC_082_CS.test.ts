import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import {
  chargingProfile,
  composite,
  expectNoLimit,
  expectOfferedNow,
  expectPeriods,
  follow,
  hungryCar,
  rateSettings,
  scheduleBegin,
  setProfile,
} from "../../support/charging-profiles.ts";

for (const rate of rateSettings) {
  const { setting } = rate;
  certify(
    "TC_082_CS",
    "Central Smart Charging - TxDefaultProfile - with ongoing transaction",
    { setting, charger: { car: hungryCar } },
    async (t) => {
      await t.boot();
      await t.charging();
      await t.quiet(30);
      await expectNoLimit(t, 1, rate);
      const given = { purpose: "TxDefaultProfile", rate, startSchedule: scheduleBegin(t) } as const;
      // On the connector, then a new one in its place, then one for every connector, which the own one overrules.
      for (const [connectorId, id, amps, holds] of [
        [1, 820, 6, 6],
        [1, 821, 8, 8],
        [0, 822, 7, 8],
      ] as const) {
        const before = t.controls.evse(1).energyWh;
        await setProfile(t, connectorId, chargingProfile({ ...given, id, steps: [[0, amps]] }));
        const found = await composite(t, 1, 60, rate);
        expectPeriods(found, [[0, holds]], rate);
        expectOfferedNow(t, found, rate);
        await follow(t, found, rate);
        expect(t.controls.evse(1).energyWh, "the transaction goes on").toBeGreaterThan(before);
      }
      // Connector 0 alone: the running transaction switches to it, and at last goes on without any.
      await t.ask("ClearChargingProfile", { id: 821 }, "Accepted");
      expectPeriods(await composite(t, 1, 60, rate), [[0, 7]], rate);
      expectPeriods(await composite(t, 2, 60, rate), [[0, 7]], rate);
      await t.ask("ClearChargingProfile", { id: 822 }, "Accepted");
      await expectNoLimit(t, 1, rate);
      await t.quiet(30);
      expect(t.csms.of("StopTransaction")).toEqual([]);
    },
  );
}

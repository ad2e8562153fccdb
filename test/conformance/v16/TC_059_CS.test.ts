import { certify } from "../../support/certification.ts";
import {
  chargingProfile,
  composite,
  expectNoLimit,
  expectNotStored,
  expectPeriods,
  follow,
  hungryCar,
  rateSettings,
  scheduleBegin,
  startOfTransaction,
  xOf,
} from "../../support/charging-profiles.ts";
import { alice } from "../../support/rig.ts";

const steps = [
  [0, 6],
  [100, 10],
  [200, 8],
] as const;

for (const rate of rateSettings) {
  const { setting } = rate;
  certify(
    "TC_059_CS",
    "Remote Start Transaction with Charging Profile",
    { setting, charger: { car: hungryCar } },
    async (t) => {
      await t.boot();
      for (const [connectorId, authorize, kind] of [
        [1, "false", "Absolute"],
        [2, "true", "Relative"],
      ] as const) {
        await t.configure({ AuthorizeRemoteTxRequests: authorize });
        const startSchedule = scheduleBegin(t);
        const profile = chargingProfile({
          id: 59,
          purpose: "TxProfile",
          rate,
          steps,
          duration: 300,
          ...(kind === "Absolute" ? { startSchedule } : {}),
        });
        const request = { connectorId, idTag: alice.value, chargingProfile: profile };
        await t.ask("RemoteStartTransaction", request, "Accepted");
        if (authorize === "true") await t.expect("Authorize", { idTag: alice.value });
        await t.status(connectorId, "Preparing");
        // The driver takes a while: Relative does not count from the request.
        await t.quiet(20);
        t.controls.plug(connectorId);
        const transactionId = await t.started(connectorId, alice.value);
        await t.quiet(20);
        const found = await composite(t, connectorId, 250, rate);
        const x = xOf(found, kind === "Absolute" ? startSchedule : startOfTransaction(t));
        expectPeriods(
          found,
          [
            [0, 6],
            [100 - x, 10],
            [200 - x, 8],
          ],
          rate,
          ...(x > 50 ? [300 - x] : []),
        );
        await follow(t, found, rate);
        // It ends with the transaction it came with.
        await t.ask("RemoteStopTransaction", { transactionId }, "Accepted");
        await t.expect("StopTransaction", { transactionId });
        await t.status(connectorId, "Finishing");
        await expectNoLimit(t, connectorId, rate);
        await expectNotStored(t, 59);
        t.controls.unplug(connectorId);
        await t.status(connectorId, "Available");
      }
    },
  );
}

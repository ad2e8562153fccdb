import { expect } from "vitest";
import { certify } from "../../support/certification.ts";

certify("TC_001_CS", "Cold Boot Charge Point", {}, async (t) => {
  const retryS = 30;
  const heartbeatS = 20;
  t.boots(["Rejected", retryS], ["Accepted", heartbeatS]);
  await t.rig.start();
  const said = { chargePointVendor: "ocpp-station", chargePointModel: "Rig" };
  const first = await t.expect("BootNotification", said);
  const second = await t.expect("BootNotification", said, retryS + 5);
  expect(second.at - first.at).toBeGreaterThanOrEqual(retryS * 1000);
  expect(second.at - first.at, "and soon after").toBeLessThanOrEqual(retryS * 1000 + 1000);
  expect(t.csms.story().slice(0, 2), "nothing else between the two").toEqual([
    "BootNotification",
    "BootNotification",
  ]);
  await t.allStatuses();
  const firstBeat = await t.expect("Heartbeat");
  const secondBeat = await t.expect("Heartbeat");
  expect(secondBeat.at - firstBeat.at).toBe(heartbeatS * 1000);
  expect(await t.read16("HeartbeatInterval")).toBe(String(heartbeatS));
});

import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify("TC_002_CS", "Cold Boot Charge Point - Pending", {}, async (t) => {
  const retryS = 40;
  const heartbeatS = 20;
  t.boots(["Pending", retryS], ["Accepted", heartbeatS]);
  await t.rig.start();
  const first = await t.expect("BootNotification");
  expect(await t.call("GetConfiguration")).toHaveProperty("configurationKey");
  expect(await t.read16("MeterValueSampleInterval")).toBe("0");
  await t.configure({ MeterValueSampleInterval: "77" });
  expect(await t.read16("MeterValueSampleInterval")).toBe("77");
  // What happens meanwhile is not told.
  t.controls.plug(1);
  await t.rig.pass(2);
  t.controls.presentToken(alice, 1);
  await t.rig.pass(2);
  t.controls.unplug(1);
  const second = await t.expect("BootNotification", {}, retryS + 5);
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
});

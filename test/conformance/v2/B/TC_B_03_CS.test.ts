import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_B_03_CS", {}, async (t) => {
  t.boots(["Rejected", 90]);
  await t.rig.start();
  const first = await t.expect("BootNotification");
  await t.quiet(85);
  t.saidOnly("BootNotification");
  const second = await t.expect("BootNotification", {}, 60);
  expect(second.at - first.at).toBeGreaterThanOrEqual(90_000);
  await t.reported(second.at);
});

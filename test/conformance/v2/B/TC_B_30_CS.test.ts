import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_B_30_CS", {}, async (t) => {
  t.boots(["Rejected", 90]);
  await t.rig.start();
  await t.expect("BootNotification");
  const reply = await t.csms.call("GetBaseReport", { requestId: 30, reportBase: "FullInventory" });
  expect(reply).toMatchObject({ kind: "error", code: "SecurityError" });
  await t.quiet(60);
  t.saidOnly("BootNotification");
  await t.booted();
});

import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { bob } from "../../support/rig.ts";

certify("TC_026_CS", "Remote Start Charging Session - Rejected", {}, async (t) => {
  await t.boot();
  await t.configure({ LocalPreAuthorize: "false" });
  await t.charging();
  await t.ask("RemoteStartTransaction", { connectorId: 1, idTag: bob.value }, "Rejected");
  await t.quiet(30);
  expect(t.controls.evse(1).powerW, "the running transaction is untouched").toBeGreaterThan(0);
});

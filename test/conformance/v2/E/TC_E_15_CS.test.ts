import { expect } from "vitest";
import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { infoOf } from "../../../support/v2/checks.ts";

certify201("TC_E_15_CS", { variables: { "TxCtrlr/TxStopPoint": "Authorized" } }, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  await t.rig.pass(10);
  t.controls.presentToken(alice, 1);
  const { payload } = await t.ended(1, "StopAuthorized");
  // Local is the default, and may be left out.
  expect(infoOf(payload)["stoppedReason"] ?? "Local").toBe("Local");
});

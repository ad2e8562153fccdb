import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify("TC_041_CS", "Fault Behavior", {}, async (t) => {
  const durationS = 120;
  await t.boot();
  t.controls.raiseError("evse_board_support/MREC2GroundFailure", { evse: 1, connector: 1 });
  const fault = await t.status(1, "Faulted", { errorCode: expect.any(String) });
  expect(fault.payload["errorCode"]).not.toBe("NoError");
  t.controls.presentToken(alice, 1);
  await t.rig.pass(2);
  t.controls.plug(1);
  await t.quiet(durationS);
});

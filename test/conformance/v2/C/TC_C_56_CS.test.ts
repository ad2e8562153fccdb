import { bob } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { tokenOf } from "../../../support/v2/tester.ts";

certify201("TC_C_56_CS", {}, async (t) => {
  await t.boot();
  await t.evConnectedPreSession();
  t.csms.on("Authorize", () => ({ idTokenInfo: { status: "Unknown" } }));
  t.controls.presentToken(bob, 1);
  await t.expect("Authorize", { idToken: tokenOf(bob) });
  await t.quiet(60);
});

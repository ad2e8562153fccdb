import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { tokenOf } from "../../../support/v2/tester.ts";

certify201("TC_C_06_CS", {}, async (t) => {
  await t.boot();
  await t.evConnectedPreSession();
  t.csms.on("Authorize", () => ({ idTokenInfo: { status: "Blocked" } }));
  t.controls.presentToken(alice, 1);
  await t.expect("Authorize", { idToken: tokenOf(alice) });
  await t.quiet(60);
});

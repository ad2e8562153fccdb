import { bob } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { tokenOf } from "../../../support/v2/tester.ts";

// Hardware that owns its sessions reads no token where nothing is free.
certify201("TC_C_04_CS", { owners: ["station"] }, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  t.controls.presentToken(bob, 1);
  await t.expect("Authorize", { idToken: tokenOf(bob) });
  await t.quiet(60);
});

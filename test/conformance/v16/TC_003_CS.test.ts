import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify("TC_003_CS", "Regular Charging Session - Plugin First", {}, async (t) => {
  await t.boot();
  t.controls.plug(1);
  await t.status(1, "Preparing");
  t.controls.presentToken(alice, 1);
  await t.expect("Authorize", { idTag: alice.value });
  await t.started(1, alice.value);
});

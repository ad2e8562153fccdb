import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify("TC_004_1_CS", "Regular Charging Session - Identification First", {}, async (t) => {
  await t.boot();
  await t.configure({ MeterValueSampleInterval: "10" });
  t.controls.presentToken(alice, 1);
  await t.authorized(1, alice.value);
  await t.quiet(20);
  t.controls.plug(1);
  await t.started(1, alice.value);
});

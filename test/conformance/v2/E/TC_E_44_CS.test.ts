import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { offlineThreshold } from "../../../support/v2/checks.ts";
import { event, status2 } from "../../../support/v2/tester.ts";

certify201("TC_E_44_CS", { variables: { [offlineThreshold]: "90" } }, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  await t.offline(async () => {
    await t.rig.pass(10);
    t.controls.presentToken(alice, 1);
    await t.rig.pass(2);
    t.controls.unplug(1);
    await t.rig.pass(2);
  });
  await t.skip(status2([1, 1], /./));
  await t.skip(event("Updated", /./, {}, { offline: true }));
  await t.ended(1, /./, {}, { offline: true });
  await t.skip(status2([1, 1], /./));
});

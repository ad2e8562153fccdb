import { certify } from "../../support/certification.ts";
import { message } from "../../support/observer.ts";
import { alice, bob } from "../../support/rig.ts";
import { status } from "../../support/tester.ts";

certify("TC_068_CS", "Stop transaction - IdTag matches StartTransaction IdTag", {}, async (t) => {
  await t.boot();
  const transactionId = await t.charging(1, alice);
  t.controls.presentToken(bob, 1);
  await t.quiet(20);
  t.controls.presentToken(alice, 1);
  await t.anyOrder(
    message("StopTransaction", { transactionId, idTag: alice.value, reason: "Local" }),
    status(1, "Finishing"),
  );
});

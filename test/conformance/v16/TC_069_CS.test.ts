import { certify } from "../../support/certification.ts";
import { message } from "../../support/observer.ts";
import { alice, bob } from "../../support/rig.ts";
import { status } from "../../support/tester.ts";

certify("TC_069_CS", "Stop transaction - ParentIdTag matches StartTransaction ParentIdTag", {}, async (t) => {
  await t.boot();
  const idTagInfo = { status: "Accepted", parentIdTag: "PARENT" };
  t.csms.on("Authorize", () => ({ idTagInfo }));
  t.csms.on("StartTransaction", () => ({ idTagInfo, transactionId: t.csms.newTransactionId() }));
  const transactionId = await t.charging(1, alice);
  t.controls.plug(2);
  await t.status(2, "Preparing");
  t.controls.presentToken(bob, 1);
  await t.expect("Authorize", { idTag: bob.value });
  await t.anyOrder(message("StopTransaction", { transactionId, idTag: bob.value }), status(1, "Finishing"));
});

import { owners } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_G_02_CS", { owners, variables: { "TxCtrlr/TxStartPoint": "Authorized" } }, async (t) => {
  await t.boot();
  await t.evConnectedPreSession();
  t.controls.unplug(1);
  await t.status([1, 1], "Available");
});

import { owners } from "../../../support/rig.ts";
import { offlineThreshold } from "../../../support/v2/checks.ts";
import { status2 } from "../../../support/v2/tester.ts";
import { certify201 } from "../../../support/v2/certification.ts";

certify201(
  "TC_B_51_CS",
  { owners, variables: { [offlineThreshold]: "60", "TxCtrlr/TxStartPoint": "Authorized" } },
  async (t) => {
    await t.boot();
    await t.offline(async () => {
      t.controls.plug(1);
      await t.rig.pass(62);
    });
    await t.anyOrder(status2([1, 1], "Occupied"), status2([2, 1], "Available"));
  },
);

import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { tokenOf } from "../../../support/v2/tester.ts";

certify201(
  "TC_E_10_CS",
  { variables: { "TxCtrlr/TxStartPoint": "Authorized", "TxCtrlr/EVConnectionTimeOut": "300" } },
  async (t) => {
    await t.boot();
    t.controls.presentToken(alice, 1);
    await t.expect("Authorize", { idToken: tokenOf(alice) });
    await t.event("Started", "Authorized", {}, { idToken: tokenOf(alice) });
  },
);

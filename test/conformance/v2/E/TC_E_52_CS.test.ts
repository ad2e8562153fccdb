import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";

certify201(
  "TC_E_52_CS",
  { variables: { "TxCtrlr/TxStartPoint": "Authorized", "AuthCtrlr/DisableRemoteAuthorization": "true" } },
  async (t) => {
    await t.boot();
    t.controls.presentToken(alice, 1);
    await t.quiet(10);
    t.controls.plug(1);
    await t.status([1, 1], "Occupied");
    await t.quiet(30);
  },
);

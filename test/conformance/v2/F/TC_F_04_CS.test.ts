import { certify201 } from "../../../support/v2/certification.ts";
import { status2 } from "../../../support/v2/tester.ts";

certify201(
  "TC_F_04_CS",
  { variables: { "TxCtrlr/TxStartPoint": "Authorized", "TxCtrlr/EVConnectionTimeOut": "20" } },
  async (t) => {
    await t.boot();
    await t.authorized({ remote: true });
    await t.ended(1, "EVConnectTimeout");
    await t.maybe(status2([1, 1], "Available"));
    t.forget(1);
    await t.authorized({ remote: true });
    await t.ended(1, "EVConnectTimeout");
    await t.maybe(status2([1, 1], "Available"));
  },
);

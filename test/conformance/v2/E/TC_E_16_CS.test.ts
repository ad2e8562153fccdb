import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { event, status2 } from "../../../support/v2/tester.ts";

certify201(
  "TC_E_16_CS",
  {
    variables: {
      "TxCtrlr/TxStopPoint": "Authorized",
      "TxCtrlr/StopTxOnInvalidId": "true",
      "AuthCtrlr/LocalAuthorizeOffline": "true",
      "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true",
    },
  },
  async (t) => {
    await t.boot();
    await t.idTokenCached();
    t.csms.on("TransactionEvent", ({ payload }) =>
      "idToken" in payload ? { idTokenInfo: { status: "Invalid" } } : {},
    );
    await t.offline(async () => {
      t.controls.presentToken(alice, 1);
      await t.rig.pass(2);
      t.controls.plug(1);
      await t.rig.pass(20);
    });
    const wanted = [status2([1, 1], "Occupied"), event("Started", /./, {}, { offline: true })];
    await t.anyOrder(...wanted);
    await t.skip(event("Updated", /./, {}, { offline: true }));
    await t.skip(event("Updated", "ChargingStateChanged"));
    await t.event("Ended", "Deauthorized", { stoppedReason: "DeAuthorized" });
  },
);

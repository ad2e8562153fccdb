import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { event, status2, tokenOf } from "../../../support/v2/tester.ts";

certify201(
  "TC_C_26_CS",
  {
    variables: {
      "AuthCtrlr/LocalPreAuthorize": "true",
      "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true",
      "AuthCtrlr/LocalAuthorizeOffline": "true",
      "TxCtrlr/MaxEnergyOnInvalidId": "0",
      "TxCtrlr/StopTxOnInvalidId": "false",
    },
  },
  async (t) => {
    await t.boot();
    t.csms.on("TransactionEvent", ({ payload }) =>
      "idToken" in payload ? { idTokenInfo: { status: "Invalid" } } : {},
    );
    await t.offline(async () => {
      t.controls.presentToken(alice, 1);
      await t.rig.pass(2);
      t.controls.plug(1);
      await t.rig.pass(10);
    });
    await t.skip(status2([1, 1], /./));
    await t.told(1, /./, {}, { offline: true });
    await t.skip(event("Updated", /./, {}, { offline: true }));
    await t.told(1, /^(Deauthorized|ChargingStateChanged)$/, { chargingState: "SuspendedEVSE" });
    await t.rig.pass(5);
    t.controls.presentToken(alice, 1);
    await t.ended(1, "StopAuthorized", {}, { idToken: tokenOf(alice) });
    t.controls.unplug(1);
    await t.status([1, 1], "Available");
  },
);

import { expect } from "vitest";
import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { offlineThreshold } from "../../../support/v2/checks.ts";
import { tokenOf } from "../../../support/v2/tester.ts";

certify201(
  "TC_C_16_CS",
  {
    variables: {
      "AuthCtrlr/LocalPreAuthorize": "true",
      "AuthCtrlr/LocalAuthorizeOffline": "true",
      "TxCtrlr/StopTxOnInvalidId": "true",
      "TxCtrlr/MaxEnergyOnInvalidId": "0",
      [offlineThreshold]: "90",
    },
  },
  async (t) => {
    await t.boot();
    await t.idTokenCached();
    await t.evConnectedPreSession();
    t.csms.on("TransactionEvent", ({ payload }) =>
      "idToken" in payload ? { idTokenInfo: { status: "Invalid" } } : {},
    );
    await t.offline(async () => {
      t.controls.presentToken(alice, 1);
      await t.rig.pass(5);
    });
    await t.told(1, "Authorized", {}, { offline: true, idToken: tokenOf(alice) });
    await t.told(1, "ChargingStateChanged", { chargingState: "Charging" }, { offline: true });
    await t.ended(1, "Deauthorized", { stoppedReason: "DeAuthorized" });
    expect(t.controls.evse(1).powerW).toBe(0);
  },
);

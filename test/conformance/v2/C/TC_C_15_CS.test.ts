import { expect } from "vitest";
import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { offlineThreshold } from "../../../support/v2/checks.ts";
import { tokenOf } from "../../../support/v2/tester.ts";

/** MaxEnergyOnInvalidId, Wh. */
const most = 10_000;
/** What flows between two looks at the meter, Wh. */
const tolerance = 50;

certify201(
  "TC_C_15_CS",
  {
    variables: {
      "AuthCtrlr/LocalPreAuthorize": "true",
      "AuthCtrlr/LocalAuthorizeOffline": "true",
      "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true",
      "TxCtrlr/StopTxOnInvalidId": "false",
      "TxCtrlr/MaxEnergyOnInvalidId": String(most),
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
      await t.rig.pass(20);
    });
    await t.told(1, "Authorized", {}, { offline: true, idToken: tokenOf(alice) });
    await t.told(1, "ChargingStateChanged", { chargingState: "Charging" }, { offline: true });
    // The allowance is counted from the moment the CSMS refused the token.
    const refusedAtWh = t.controls.evse(1).energyWh;
    await t.quiet(60);
    expect(t.controls.evse(1).powerW, "energy goes on").toBeGreaterThan(0);
    await t.rig.pass(7200);
    await t.told(1, /^(Deauthorized|ChargingStateChanged)$/, { chargingState: "SuspendedEVSE" });
    expect(t.controls.evse(1).powerW, "no more energy").toBe(0);
    const flowedWh = t.controls.evse(1).energyWh - refusedAtWh;
    expect(flowedWh).toBeGreaterThan(most - tolerance);
    expect(flowedWh).toBeLessThan(most + tolerance);
  },
);

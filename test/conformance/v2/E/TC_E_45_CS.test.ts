import { alice, bob } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { offlineThreshold } from "../../../support/v2/checks.ts";
import { event, status2, tokenOf } from "../../../support/v2/tester.ts";

certify201(
  "TC_E_45_CS",
  { variables: { "AuthCtrlr/LocalAuthorizeOffline": "true", [offlineThreshold]: "90" } },
  async (t) => {
    const info = { status: "Accepted", groupIdToken: { idToken: "GROUP", type: "Central" } };
    t.csms.on("Authorize", () => ({ idTokenInfo: info }));
    t.csms.on("TransactionEvent", ({ payload }) => ("idToken" in payload ? { idTokenInfo: info } : {}));
    await t.boot();
    await t.idTokenCached(bob);
    await t.energyTransferStarted({ token: alice });
    await t.offline(async () => {
      await t.rig.pass(10);
      t.controls.presentToken(bob, 1);
      await t.rig.pass(2);
      t.controls.unplug(1);
      await t.rig.pass(2);
    });
    await t.skip(status2([1, 1], /./));
    await t.skip(event("Updated", /./, {}, { offline: true }));
    await t.ended(1, "StopAuthorized", {}, { offline: true, idToken: tokenOf(bob) });
    await t.skip(status2([1, 1], /./));
  },
);

import { alice, bob } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { tokenOf } from "../../../support/v2/tester.ts";

certify201("TC_C_41_CS", { variables: { "AuthCtrlr/LocalPreAuthorize": "true" } }, async (t) => {
  const info = { status: "Accepted", groupIdToken: { idToken: "GROUP", type: "Central" } };
  t.csms.on("Authorize", () => ({ idTokenInfo: info }));
  t.csms.on("TransactionEvent", ({ payload }) => ("idToken" in payload ? { idTokenInfo: info } : {}));
  await t.boot();
  await t.idTokenCached(alice);
  await t.idTokenCached(bob);
  await t.evConnectedPreSession();
  await t.authorized({ token: alice, asks: false });
  await t.energyTransferStarted();
  t.controls.presentToken(bob, 1);
  await t.ended(1, "StopAuthorized", {}, { idToken: tokenOf(bob) });
  t.forget(1);
  await t.evConnectedPostSession();
  await t.evDisconnected();
  await t.parkingBayUnoccupied();
});

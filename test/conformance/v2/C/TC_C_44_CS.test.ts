import { expect } from "vitest";
import { alice, bob } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { tokenOf } from "../../../support/v2/tester.ts";

certify201("TC_C_44_CS", { variables: { "AuthCtrlr/LocalPreAuthorize": "true" } }, async (t) => {
  const info = { status: "Accepted", groupIdToken: { idToken: "GROUP", type: "Central" } };
  t.csms.on("Authorize", () => ({ idTokenInfo: info }));
  t.csms.on("TransactionEvent", ({ payload }) => ("idToken" in payload ? { idTokenInfo: info } : {}));
  await t.boot();
  await t.idTokenCached(alice);
  t.csms.on("Authorize", () => ({ idTokenInfo: { ...info, status: "Invalid" } }));
  await t.refused(bob);
  await t.evConnectedPreSession();
  await t.authorized({ token: alice, asks: false });
  await t.energyTransferStarted();
  t.controls.presentToken(bob, 1);
  await t.expect("Authorize", { idToken: tokenOf(bob) });
  await t.quiet(60);
  expect(t.controls.evse(1).powerW).toBeGreaterThan(0);
});

import { expect } from "vitest";
import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { tokenOf } from "../../../support/v2/tester.ts";

// The lock that keeps cars out before authorization is hardware: here nobody plugs in.
certify201("TC_C_05_CS", { variables: { "TxCtrlr/TxStartPoint": "Authorized" } }, async (t) => {
  await t.boot();
  t.csms.on("Authorize", () => ({ idTokenInfo: { status: "Invalid" } }));
  t.controls.presentToken(alice, 1);
  await t.expect("Authorize", { idToken: tokenOf(alice) });
  await t.quiet(60);
  expect(t.rig.commands("authorize"), "the hardware has no leave to open").toEqual([]);
});

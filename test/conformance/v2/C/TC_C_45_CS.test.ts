import { expect } from "vitest";
import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { tokenOf } from "../../../support/v2/tester.ts";

const master = { status: "Accepted", groupIdToken: { idToken: "MASTER", type: "Central" } };

certify201(
  "TC_C_45_CS",
  { variables: { "TxCtrlr/TxStartPoint": "Authorized", "AuthCtrlr/MasterPassGroupId": "MASTER" } },
  async (t) => {
    t.csms.on("Authorize", () => ({ idTokenInfo: master }));
    await t.boot();
    t.controls.presentToken(alice, 1);
    await t.expect("Authorize", { idToken: tokenOf(alice) });
    await t.quiet(10);
    t.controls.plug(1);
    await t.status([1, 1], "Occupied");
    await t.quiet(60);
    expect(t.controls.evse(1).powerW).toBe(0);
  },
);

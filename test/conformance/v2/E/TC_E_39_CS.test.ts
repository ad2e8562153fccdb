import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";
import { status2 } from "../../../support/v2/tester.ts";

certify201(
  "TC_E_39_CS",
  {
    variables: {
      "TxCtrlr/TxStartPoint": "Authorized",
      "TxCtrlr/TxStopPoint": "Authorized",
      "TxCtrlr/EVConnectionTimeOut": "60",
    },
  },
  async (t) => {
    await t.boot();
    await t.authorized();
    await t.rig.pass(55);
    await t.quiet(4);
    await t.ended(1, "EVConnectTimeout", { stoppedReason: "Timeout" });
    await t.maybe(status2([1, 1], "Available"));
    t.controls.plug(1);
    await t.status([1, 1], "Occupied");
    await t.quiet(30);
    expect(t.controls.evse(1).powerW, "it does not charge").toBe(0);
  },
);

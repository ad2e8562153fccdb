import { expect } from "vitest";
import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { event, status2, tokenOf } from "../../../support/v2/tester.ts";

certify201("TC_E_02_CS", { variables: { "TxCtrlr/TxStartPoint": "EnergyTransfer" } }, async (t) => {
  await t.boot();
  await t.authorized();
  t.controls.plug(1);
  const [, started] = await t.anyOrder(
    status2([1, 1], "Occupied"),
    event(
      "Started",
      /^(ChargingStateChanged|Authorized)$/,
      { chargingState: "Charging" },
      { idToken: tokenOf(alice), evse: { id: 1, connectorId: 1 } },
    ),
  );
  expect(started?.payload["seqNo"]).toBe(0);
});

import { certify201 } from "../../../support/v2/certification.ts";
import { event, status2 } from "../../../support/v2/tester.ts";

certify201("TC_E_09_CS", { variables: { "TxCtrlr/TxStartPoint": "EVConnected" } }, async (t) => {
  await t.boot();
  t.controls.plug(1);
  await t.anyOrder(
    status2([1, 1], "Occupied"),
    event(
      "Started",
      /^(CablePluggedIn|ChargingStateChanged)$/,
      { chargingState: "EVConnected" },
      { evse: { id: 1, connectorId: 1 } },
    ),
  );
});

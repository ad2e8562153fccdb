import { certify201 } from "../../../support/v2/certification.ts";
import { event } from "../../../support/v2/tester.ts";

certify201(
  "TC_E_26_CS",
  {
    variables: {
      "TxCtrlr/TxStopPoint": "Authorized",
      "OCPPCommCtrlr/UnlockOnEVSideDisconnect": "false",
      "TxCtrlr/StopTxOnEVSideDisconnect": "false",
    },
  },
  async (t) => {
    await t.boot();
    await t.energyTransferSuspended();
    t.controls.unplug(1, "carOnly");
    await t.told(1, "EVCommunicationLost", { chargingState: "Idle" });
    t.controls.plug(1);
    await t.told(1, "CablePluggedIn", { chargingState: "EVConnected" });
    await t.skip(event("Updated", "ChargingStateChanged", { chargingState: /^Suspended/ }));
    await t.told(1, "ChargingStateChanged", { chargingState: "Charging" });
  },
);

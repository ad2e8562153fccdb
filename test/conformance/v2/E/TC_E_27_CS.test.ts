import { certify201 } from "../../../support/v2/certification.ts";
import { event, status2 } from "../../../support/v2/tester.ts";

certify201(
  "TC_E_27_CS",
  {
    charger: { evses: [{ connectors: [{ cable: "attached" }] }, { connectors: [{ cable: "attached" }] }] },
    variables: {
      "TxCtrlr/TxStopPoint": "Authorized",
      "TxCtrlr/EVConnectionTimeOut": "20",
      "OCPPCommCtrlr/UnlockOnEVSideDisconnect": "false",
      "TxCtrlr/StopTxOnEVSideDisconnect": "false",
    },
  },
  async (t) => {
    await t.boot();
    await t.energyTransferSuspended();
    t.controls.unplug(1);
    await t.anyOrder(
      status2([1, 1], "Available"),
      event("Updated", "EVCommunicationLost", { chargingState: "Idle" }),
    );
    await t.ended(1, "EVConnectTimeout", { stoppedReason: "Timeout" });
  },
);

import { certify201 } from "../../../support/v2/certification.ts";

certify201(
  "TC_E_54_CS",
  { variables: { "TxCtrlr/TxStopPoint": "EVConnected", "TxCtrlr/StopTxOnEVSideDisconnect": "false" } },
  async (t) => {
    await t.boot();
    await t.energyTransferSuspended();
    t.controls.unplug(1, "carOnly");
    await t.ended(1, "EVCommunicationLost", {
      chargingState: "Idle",
      stoppedReason: /^(EVDisconnected|StoppedByEV)$/,
    });
  },
);

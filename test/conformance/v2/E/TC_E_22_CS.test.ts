import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_E_22_CS", { variables: { "TxCtrlr/TxStopPoint": "EnergyTransfer" } }, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  t.controls.pauseCar(1);
  await t.ended(1, "ChargingStateChanged", {
    chargingState: "EVConnected",
    stoppedReason: "StoppedByEV",
  });
});

import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_E_08_CS", { variables: { "TxCtrlr/TxStopPoint": "EnergyTransfer" } }, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  await t.stopAuthorized();
});

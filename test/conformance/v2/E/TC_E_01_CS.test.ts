import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_E_01_CS", { variables: { "TxCtrlr/TxStartPoint": "PowerPathClosed" } }, async (t) => {
  await t.boot();
  await t.authorized();
  await t.evConnectedPreSession();
  await t.energyTransferStarted();
});

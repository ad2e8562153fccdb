import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_E_06_CS", {}, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  await t.stopAuthorized();
  await t.evConnectedPostSession();
  await t.evDisconnected();
  await t.parkingBayUnoccupied();
});

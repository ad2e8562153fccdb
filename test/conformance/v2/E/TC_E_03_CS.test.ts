import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_E_03_CS", {}, async (t) => {
  await t.boot();
  await t.evConnectedPreSession();
  await t.authorized();
  await t.energyTransferStarted();
});

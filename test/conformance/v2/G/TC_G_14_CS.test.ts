import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_G_14_CS", {}, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  await t.changeAvailability("Inoperative", [], "Scheduled");
  await t.status([2, 1], "Unavailable");
  await t.stopAuthorized();
  await t.status([1, 1], "Unavailable");
});

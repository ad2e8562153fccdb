import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_G_17_CS", {}, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  await t.changeAvailability("Inoperative", [1, 1], "Scheduled");
  await t.stopAuthorized();
  await t.status([1, 1], "Unavailable");
});

import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_G_13_CS", {}, async (t) => {
  await t.boot();
  await t.unavailable();
  await t.changeAvailability("Inoperative");
});

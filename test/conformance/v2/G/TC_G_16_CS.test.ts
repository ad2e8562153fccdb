import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_G_16_CS", {}, async (t) => {
  await t.boot();
  await t.unavailable([1, 1]);
  await t.changeAvailability("Inoperative", [1, 1]);
});

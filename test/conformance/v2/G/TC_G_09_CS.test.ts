import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_G_09_CS", {}, async (t) => {
  await t.boot();
  await t.changeAvailability("Operative", [1]);
});

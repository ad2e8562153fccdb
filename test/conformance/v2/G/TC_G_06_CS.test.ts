import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_G_06_CS", {}, async (t) => {
  await t.boot();
  await t.unavailable();
  await t.changeAvailability("Operative");
  await t.allStatuses();
});

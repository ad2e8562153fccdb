import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_G_05_CS", {}, async (t) => {
  await t.boot();
  await t.unavailable();
});

import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_G_13_CS", {}, async (t) => {
  await t.boot();
  await t.unavailable();
  // Every connector was told as Unavailable; nothing changes, and there is nothing more to tell.
  await t.changeAvailability("Inoperative");
});

import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_G_18_CS", {}, async (t) => {
  await t.boot();
  await t.unavailable([1]);
  await t.changeAvailability("Inoperative", [1]);
  await t.ask("Reset", { type: "Immediate" }, "Accepted");
  await t.booted({}, { "1.1": "Unavailable" });
});

import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_G_21_CS", {}, async (t) => {
  await t.boot();
  await t.unavailable();
  await t.ask("Reset", { type: "Immediate" }, "Accepted");
  await t.booted({}, { "1.1": "Unavailable", "2.1": "Unavailable" });
});

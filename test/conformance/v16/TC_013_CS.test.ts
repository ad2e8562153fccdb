import { certify } from "../../support/certification.ts";

certify("TC_013_CS", "Hard Reset Without transaction", {}, async (t) => {
  await t.boot();
  await t.ask("ChangeAvailability", { connectorId: 1, type: "Inoperative" }, "Accepted");
  await t.status(1, "Unavailable");
  await t.ask("Reset", { type: "Hard" }, "Accepted");
  await t.booted({ 1: "Unavailable" });
  await t.ask("ChangeAvailability", { connectorId: 1, type: "Operative" }, "Accepted");
  await t.status(1, "Available");
});

import { certify } from "../../support/certification.ts";
import { status } from "../../support/tester.ts";

certify("TC_034_CS", "Power Failure with Unavailable Status", {}, async (t) => {
  await t.boot();
  await t.ask("ChangeAvailability", { connectorId: 0, type: "Inoperative" }, "Accepted");
  await t.anyOrder(status(0, "Unavailable"), status(1, "Unavailable"), status(2, "Unavailable"));
  await t.powerCycle();
  await t.booted({ 0: "Unavailable", 1: "Unavailable", 2: "Unavailable" });
});

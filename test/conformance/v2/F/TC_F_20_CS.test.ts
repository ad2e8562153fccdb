import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_F_20_CS", {}, async (t) => {
  await t.boot();
  await t.ask("TriggerMessage", { requestedMessage: "Heartbeat" }, "Accepted");
  await t.expect("Heartbeat");
});

import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_F_15_CS", {}, async (t) => {
  await t.boot();
  await t.ask("TriggerMessage", { requestedMessage: "LogStatusNotification" }, "Accepted");
  await t.expect("LogStatusNotification", { status: "Idle" });
});

import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_F_26_CS", {}, async (t) => {
  await t.boot();
  await t.ask("TriggerMessage", { requestedMessage: "BootNotification" }, "Rejected");
  await t.quiet(30);
});

import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_F_18_CS", {}, async (t) => {
  await t.boot();
  await t.ask("TriggerMessage", { requestedMessage: "FirmwareStatusNotification" }, "Accepted");
  await t.expect("FirmwareStatusNotification", { status: "Idle" });
});

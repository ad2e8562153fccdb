import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_F_17_CS", {}, async (t) => {
  await t.boot();
  await t.ask(
    "TriggerMessage",
    { requestedMessage: "FirmwareStatusNotification", evse: { id: 1 } },
    "Accepted",
  );
  await t.expect("FirmwareStatusNotification", { status: "Idle" });
});

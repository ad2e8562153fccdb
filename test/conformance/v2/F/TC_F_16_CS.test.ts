import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_F_16_CS", {}, async (t) => {
  await t.boot();
  t.rig.transfer.next("never");
  await t.ask(
    "GetLog",
    { requestId: 16, logType: "DiagnosticsLog", log: { remoteLocation: "http://logs.example/up" } },
    "Accepted",
  );
  await t.rig.transfer.begun();
  await t.expect("LogStatusNotification", { status: "Uploading", requestId: 16 });
  await t.ask("TriggerMessage", { requestedMessage: "LogStatusNotification" }, "Accepted");
  await t.expect("LogStatusNotification", { status: "Uploading", requestId: 16 });
});

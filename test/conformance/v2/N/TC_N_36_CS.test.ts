import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_N_36_CS", {}, async (t) => {
  await t.boot();
  t.rig.transfer.next("never");
  await t.ask(
    "GetLog",
    { requestId: 1, logType: "DiagnosticsLog", log: { remoteLocation: "http://logs.example/up" } },
    "Accepted",
  );
  await t.rig.transfer.begun();
  await t.expect("LogStatusNotification", { status: "Uploading", requestId: 1 });
  await t.ask(
    "GetLog",
    { requestId: 2, logType: "DiagnosticsLog", log: { remoteLocation: "http://logs.example/up" } },
    "AcceptedCanceled",
  );
  await t.expect("LogStatusNotification", { status: "AcceptedCanceled", requestId: 1 });
  await t.rig.transfer.begun(2);
  await t.expect("LogStatusNotification", { status: "Uploading", requestId: 2 });
  await t.expect("LogStatusNotification", { status: "Uploaded", requestId: 2 });
});

import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_N_25_CS", {}, async (t) => {
  await t.boot();
  const answer = await t.call("GetLog", {
    requestId: 25,
    logType: "DiagnosticsLog",
    log: { remoteLocation: "http://logs.example/up" },
  });
  expect(answer["status"]).toBe("Accepted");
  expect(answer["filename"]).toEqual(expect.stringMatching(/./));
  await t.rig.transfer.begun();
  await t.expect("LogStatusNotification", { status: "Uploading", requestId: 25 });
  await t.expect("LogStatusNotification", { status: "Uploaded", requestId: 25 });
  expect(t.rig.transfer.uploads.map(({ url }) => url)).toEqual(["http://logs.example/up"]);
});

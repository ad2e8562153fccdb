import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";

const retryIntervalS = 20;
const failed = { kind: "failed", why: "unreachable", message: "no such path" } as const;

certify201("TC_N_26_CS", {}, async (t) => {
  await t.boot();
  t.rig.transfer.next(failed, failed, failed, failed);
  await t.ask(
    "GetLog",
    {
      ...{ requestId: 26, logType: "DiagnosticsLog", retries: 3, retryInterval: retryIntervalS },
      log: { remoteLocation: "http://logs.example/nowhere" },
    },
    "Accepted",
  );
  await t.rig.transfer.begun();
  const first = await t.expect("LogStatusNotification", { status: "Uploading", requestId: 26 });
  const last = await t.expect(
    "LogStatusNotification",
    { status: "UploadFailure", requestId: 26 },
    4 * retryIntervalS,
  );
  expect(t.rig.transfer.uploads).toHaveLength(4);
  expect(Math.abs(last.at - first.at - 3 * retryIntervalS * 1000)).toBeLessThan(2000);
});

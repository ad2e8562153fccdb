import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { message } from "../../support/observer.ts";
import { expectUtc, status } from "../../support/tester.ts";

certify("TC_012_CS", "Remote Stop Charging Session", {}, async (t) => {
  await t.boot();
  const transactionId = await t.charging();
  await t.ask("RemoteStopTransaction", { transactionId }, "Accepted");
  const [stop] = await t.anyOrder(
    message("StopTransaction", { transactionId, reason: "Remote", meterStop: expect.any(Number) }),
    status(1, "Finishing"),
  );
  expectUtc(stop?.payload["timestamp"]);
  expect(t.locked(), "the cable is unlocked").toBe(false);
  t.controls.unplug(1, "socket");
  await t.status(1, "Available");
});

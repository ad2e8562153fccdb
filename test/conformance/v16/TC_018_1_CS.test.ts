import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { message } from "../../support/observer.ts";
import { status } from "../../support/tester.ts";

certify("TC_018_1_CS", "Unlock Connector - With Charging Session (Not fixed cable)", {}, async (t) => {
  await t.boot();
  const transactionId = await t.charging();
  await t.ask("UnlockConnector", { connectorId: 1 }, "Unlocked");
  await t.anyOrder(
    message("StopTransaction", { transactionId, reason: "UnlockCommand" }),
    status(1, "Finishing"),
  );
  expect(t.controls.unplug(1, "socket")).toBe(true);
  await t.status(1, "Available");
});

import { expect } from "vitest";
import { certify } from "../../support/certification.ts";

certify("TC_028_CS", "Remote Stop Transaction - Rejected", {}, async (t) => {
  await t.boot();
  const transactionId = await t.charging();
  await t.ask("RemoteStopTransaction", { transactionId: transactionId + 1 }, "Rejected");
  await t.quiet(30);
  expect(t.controls.evse(1).powerW).toBeGreaterThan(0);
});

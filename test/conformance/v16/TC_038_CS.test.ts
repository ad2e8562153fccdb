import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";
import { message, status } from "../../support/tester.ts";

certify("TC_038_CS", "Offline Stop Transaction", {}, async (t) => {
  await t.boot();
  const transactionId = await t.charging();
  const cut = t.now;
  await t.offline(async () => {
    t.controls.presentToken(alice, 1);
    await t.rig.pass(60);
  });
  const [stop] = await t.anyOrder(
    message("StopTransaction", { transactionId, reason: "Local", idTag: alice.value }),
    status(1, "Finishing"),
  );
  const at = Date.parse(String(stop?.payload["timestamp"]));
  expect(at).toBeGreaterThanOrEqual(t.wallAt(cut));
  expect(at).toBeLessThanOrEqual(t.wallAt(cut) + 10_000);
});

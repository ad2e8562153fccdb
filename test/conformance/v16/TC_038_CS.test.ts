import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { message } from "../../support/observer.ts";
import { alice } from "../../support/rig.ts";
import { status } from "../../support/tester.ts";

certify("TC_038_CS", "Offline Stop Transaction", {}, async (t) => {
  const intervalS = 20;
  await t.boot();
  await t.configure({ MeterValueSampleInterval: String(intervalS) });
  const transactionId = await t.charging();
  let stopped = t.now;
  await t.offline(async () => {
    await t.rig.pass(2 * intervalS);
    stopped = t.now;
    t.controls.presentToken(alice, 1);
    await t.rig.pass(60);
  });
  const [stop] = await t.anyOrder(
    message("StopTransaction", { transactionId, reason: "Local", idTag: alice.value }),
    status(1, "Finishing"),
  );
  const at = Date.parse(String(stop?.payload["timestamp"]));
  expect(at).toBeGreaterThanOrEqual(t.wallAt(stopped));
  expect(at).toBeLessThanOrEqual(t.wallAt(stopped) + 2000);
  // What was sampled before the stop came before it, and nothing of the transaction after.
  const values = t.csms.calls.filter(({ action }) => action === "MeterValues");
  expect(values.length).toBeGreaterThanOrEqual(2);
  for (const { payload, order } of values) {
    expect(payload).toMatchObject({ connectorId: 1, transactionId });
    expect(order).toBeLessThan(stop?.order ?? 0);
  }
});

import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { contextsOf, expectPlain, sampledAt } from "../../support/meter-values.ts";

certify("TC_036_CS", "Connection Loss During Transaction", {}, async (t) => {
  const intervalS = 10;
  await t.boot();
  await t.configure({ MeterValueSampleInterval: String(intervalS) });
  const transactionId = await t.charging();
  const cut = t.now;
  await t.offline(() => t.rig.pass(3 * intervalS));
  const back = t.now;
  const missed: number[] = [];
  for (let sample = 0; sample < 3; sample++) {
    const { payload } = await t.expect("MeterValues", { connectorId: 1, transactionId });
    expect(contextsOf(payload)).toEqual(["Sample.Periodic"]);
    expectPlain(payload);
    missed.push(sampledAt(payload));
  }
  expect(missed[0]).toBeGreaterThan(t.wallAt(cut));
  expect(missed[0]).toBeLessThanOrEqual(t.wallAt(cut) + intervalS * 1000);
  expect(missed[2]).toBeLessThanOrEqual(t.wallAt(back));
  // The next one is new, and the grid goes on without a gap.
  const { payload } = await t.expect("MeterValues", { connectorId: 1, transactionId }, intervalS + 1);
  const times = [...missed, sampledAt(payload)];
  for (const [index, at] of times.entries())
    if (index > 0) expect(at - (times[index - 1] ?? 0)).toBe(intervalS * 1000);
  expect(t.csms.of("BootNotification"), "none on a plain reconnect").toHaveLength(1);
});

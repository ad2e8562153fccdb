import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { sampledAt } from "../../support/meter-values.ts";
import { alice } from "../../support/rig.ts";

certify(
  "TC_039_CS",
  "Offline Transaction",
  {
    keys: {
      LocalAuthorizeOffline: "true",
      AuthorizationCacheEnabled: "true",
      AllowOfflineTxForUnknownId: "true",
      ConnectionTimeOut: "20",
      MeterValueSampleInterval: "100",
    },
  },
  async (t) => {
    await t.boot();
    await t.cached(alice);
    const cut = t.now;
    await t.offline(async () => {
      t.controls.presentToken(alice, 1);
      await t.rig.pass(2);
      t.controls.plug(1);
      await t.rig.pass(600);
      t.controls.presentToken(alice, 1);
      await t.rig.pass(5);
      t.controls.unplug(1);
      await t.rig.pass(60);
    });
    const start = await t.expect("StartTransaction", { connectorId: 1, idTag: alice.value });
    const transactionId = t.csms.lastTransactionId;
    const stop = await t.expect("StopTransaction", { transactionId, reason: "Local" });
    const began = Date.parse(String(start.payload["timestamp"]));
    const ended = Date.parse(String(stop.payload["timestamp"]));
    expect(began).toBeGreaterThanOrEqual(t.wallAt(cut));
    expect(ended - began).toBeGreaterThanOrEqual(600_000);
    expect(ended - began).toBeLessThan(610_000);
    // Readings taken between them were told with the id the CSMS gave.
    const read = t.csms.calls.filter(({ action }) => action === "MeterValues");
    expect(read.length).toBeGreaterThanOrEqual(5);
    for (const { payload, order } of read) {
      expect(payload).toMatchObject({ connectorId: 1, transactionId });
      expect(order).toBeGreaterThan(start.order);
      expect(order).toBeLessThan(stop.order);
    }
    const times = read.map(({ payload }) => sampledAt(payload));
    expect(times, "in the order they were taken").toEqual([...times].sort((a, b) => a - b));
  },
);

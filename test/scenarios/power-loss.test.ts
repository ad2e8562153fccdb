import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig } from "../support/rig.ts";
import type { Store } from "../../src/ports/store.ts";
import { MemoryStore } from "../support/memory-store.ts";
import { openTestStore } from "../support/open-test-store.ts";
import { tempDir } from "../support/temp-dir.ts";

const stores: [string, () => Store][] = [
  ["in memory", () => new MemoryStore()],
  ["in SQLite", () => openTestStore(tempDir())],
];

const energy = "Energy.Active.Import.Register";

describe.each(stores)("power fails in mid-transaction, the store %s", (_name, store) => {
  it("station: PowerLoss at the last meter that was written, exactly once, before anything new (1.6 §4.10, TC_032_2_CS)", async () => {
    const rig = await new Rig({ store: store() }).start();
    await rig.chargeOn(1);
    await rig.pass(300);
    const before = rig.controls.evse(1).energyWh;
    const diedAt = rig.clock.wall();
    rig.controls.powerCut(null);
    await rig.kill();
    await rig.pass(600);
    rig.csms.forget();
    rig.controls.powerUp();
    await rig.start();
    await rig.pass(10);
    expect(rig.csms.story()[0]).toBe("BootNotification");
    expect(rig.csms.story().sort()).toEqual([
      "BootNotification",
      "StatusNotification(0, Available)",
      "StatusNotification(1, Finishing)",
      "StatusNotification(2, Available)",
      "StopTransaction",
    ]);
    const [stop, ...others] = rig.csms.of("StopTransaction");
    expect(others).toEqual([]);
    expect(stop).toMatchObject({ transactionId: 1000, reason: "PowerLoss" });
    const meterStop = Number(stop?.["meterStop"]);
    expect(meterStop).toBeGreaterThan(0);
    expect(meterStop).toBeLessThanOrEqual(before);
    // Readings are written every minute.
    expect(before - meterStop).toBeLessThan((11_040 / 3600) * 61);
    expect(diedAt - Date.parse(String(stop?.["timestamp"]))).toBeLessThan(61_000);
    await rig.kill();
    await rig.start();
    await rig.pass(10);
    expect(rig.csms.of("StopTransaction")).toHaveLength(1);
  });

  it("station: energy that still flows without a session is taken back; the token starts anew", async () => {
    const rig = await new Rig({ store: store() }).start();
    await rig.chargeOn(1);
    await rig.kill();
    await rig.pass(30);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
    await rig.start();
    await rig.pass(2);
    expect(rig.controls.evse(1).powerW).toBe(0);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "PowerLoss" }]);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
  });

  it("charger: the hardware tells the end itself, with its own meter (1.6 §4.10)", async () => {
    const rig = await new Rig({ store: store(), sessionOwner: "charger" }).start();
    await rig.chargeOn(1);
    await rig.pass(300);
    rig.controls.powerCut(null);
    const meter = rig.controls.evse(1).energyWh;
    await rig.kill();
    await rig.pass(600);
    await rig.start();
    await rig.pass(10);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    rig.controls.powerUp();
    await rig.pass(10);
    expect(rig.csms.of("StopTransaction")).toMatchObject([
      { transactionId: 1000, reason: "PowerLoss", meterStop: Math.round(meter) },
    ]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Finishing"]);
    await rig.kill();
    await rig.start();
    await rig.pass(10);
    expect(rig.csms.of("StopTransaction")).toHaveLength(1);
  });

  it("charger: only the station died: the transaction goes on, sampled, stopped by its token, billed once", async () => {
    const keys = { MeterValueSampleInterval: "60", StopTxnSampledData: energy };
    const rig = await new Rig({ store: store(), sessionOwner: "charger", keys }).start();
    await rig.chargeOn(1);
    await rig.pass(130);
    await rig.kill();
    await rig.pass(60);
    rig.csms.forget();
    await rig.start();
    await rig.pass(130);
    expect(rig.csms.statuses(1)).toContain("Charging");
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    expect(rig.csms.of("MeterValues").length).toBeGreaterThanOrEqual(2);
    await rig.swipe(alice, 1);
    const [stop] = rig.csms.of("StopTransaction");
    expect(stop).toMatchObject({ transactionId: 1000, reason: "Local", idTag: alice.value });
    expect(stop?.["meterStop"]).toBe(Math.round(rig.controls.evse(1).energyWh));
    expect(JSON.stringify(stop?.["transactionData"])).toContain("Transaction.Begin");
    expect(rig.csms.of("StartTransaction")).toEqual([]);
  });

  it("charger: the session ended, and another began, while the station was down", async () => {
    const rig = await new Rig({ store: store(), sessionOwner: "charger" }).start();
    await rig.chargeOn(1);
    await rig.kill();
    await rig.unplug(1);
    await rig.plug(1);
    await rig.start();
    await rig.pass(5);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "EVDisconnected" }]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Preparing"]);
    await rig.swipe(bob, 1);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ idTag: bob.value }]);
  });
});

describe.each(owners)("power fails with messages waiting, sessions owned by the %s", (sessionOwner) => {
  it("a start that never reached the CSMS is told after the boot, then its end (1.6 §3.7, §4.2)", async () => {
    const keys = { AllowOfflineTxForUnknownId: "true" };
    const rig = await new Rig({ sessionOwner, keys }).start();
    rig.csms.unplug();
    await rig.chargeOn(1);
    await rig.swipe(alice, 1);
    await rig.kill();
    await rig.pass(100);
    rig.csms.plugIn();
    await rig.start();
    await rig.pass(5);
    const story = rig.csms.story().filter((entry) => !entry.startsWith("Status"));
    expect(story).toEqual(["BootNotification", "StartTransaction", "StopTransaction"]);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "Local" }]);
  });

  it("StartTransaction in flight: it goes again, the very same, and nothing else twice", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.next("StartTransaction", "silence");
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.kill();
    await rig.start();
    await rig.pass(5);
    const starts = rig.csms.calls.filter(({ action }) => action === "StartTransaction");
    expect(starts).toHaveLength(2);
    expect(starts[1]).toMatchObject({ messageId: starts[0]?.messageId, payload: starts[0]?.payload });
  });

  it("an orderly stop of the process loses no reading", async () => {
    const keys = { MeterValueSampleInterval: "10", StopTxnSampledData: energy };
    const rig = await new Rig({ sessionOwner, keys }).start();
    await rig.chargeOn(1);
    rig.csms.unplug();
    await rig.pass(35);
    await rig.stop();
    rig.csms.plugIn();
    await rig.start();
    await rig.pass(2);
    expect(rig.csms.of("MeterValues").length).toBeGreaterThanOrEqual(3);
  });
});

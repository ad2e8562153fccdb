import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig } from "../support/rig.ts";

/** Connectors 1 and 2 share EVSE 1. */
const shared = { evses: 1, connectorsPerEvse: 2 };

describe.each(owners)(
  "two connectors on one EVSE, sessions owned by the %s (OCA application note)",
  (sessionOwner) => {
    it("all are Preparing at a token; the one with the car charges, the other is Unavailable", async () => {
      const rig = await new Rig({ sessionOwner, ...shared }).start();
      rig.csms.forget();
      await rig.swipe(alice, 1);
      expect(rig.csms.story()).toEqual([
        "Authorize",
        "StatusNotification(1, Preparing)",
        "StatusNotification(2, Preparing)",
      ]);
      rig.csms.forget();
      rig.controls.plug(1, 2);
      await rig.pass(5);
      expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2 }]);
      expect(rig.csms.statuses(1)).toEqual(["Unavailable"]);
      expect(rig.csms.statuses(2)).toEqual(["Charging"]);
      await rig.swipe(alice, 1);
      rig.controls.unplug(1, "car", 2);
      await rig.pass(5);
      expect(rig.csms.statuses(1).slice(-1)).toEqual(["Available"]);
      expect(rig.csms.statuses(2).slice(-1)).toEqual(["Available"]);
    });

    it("a second cable in mid-transaction changes nothing, and its car has the EVSE once the first is gone", async () => {
      const rig = await new Rig({ sessionOwner, ...shared }).start();
      await rig.chargeOn(1);
      rig.controls.plug(1, 2);
      await rig.pass(5);
      expect(rig.csms.story()).toEqual([]);
      rig.controls.unplug(1, "car", 2);
      await rig.pass(5);
      expect(rig.csms.story()).toEqual([]);
      rig.controls.plug(1, 2);
      await rig.swipe(alice, 1);
      rig.controls.unplug(1, "car", 1);
      await rig.pass(5);
      expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "Local" }]);
      expect(rig.csms.statuses(1).slice(-1)).toEqual(["Unavailable"]);
      expect(rig.csms.statuses(2).slice(-1)).toEqual(["Preparing"]);
      await rig.swipe(alice, 1);
      await rig.pass(5);
      expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2 }]);
      expect(rig.csms.statuses(2).slice(-1)).toEqual(["Charging"]);
    });

    it("UnlockConnector of the one without the transaction does not stop it", async () => {
      const rig = await new Rig({ sessionOwner, ...shared }).start();
      await rig.chargeOn(1);
      const asked = rig.csms.ask("UnlockConnector", { connectorId: 2 });
      await rig.pass(1);
      expect(await asked).toMatchObject({ payload: { status: "Unlocked" } });
      expect(rig.csms.of("StopTransaction")).toEqual([]);
    });
  },
);

const accepted = { kind: "result", payload: { status: "Accepted" } };
const rejected = { kind: "result", payload: { status: "Rejected" } };
const start = (rig: Rig, connectorId: number): Promise<unknown> =>
  rig.csms.call("RemoteStartTransaction", { connectorId, idTag: "R" });

describe.each(owners)("a remote start on one of two connectors, sessions owned by the %s", (sessionOwner) => {
  it("after the plug: only the connector with the car (1.6 §5.11)", async () => {
    const rig = await new Rig({ sessionOwner, ...shared }).start();
    rig.controls.plug(1, 2);
    await rig.pass(1);
    expect(await start(rig, 1)).toEqual(rejected);
    expect(await start(rig, 2)).toEqual(accepted);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2, idTag: "R" }]);
    expect(await start(rig, 1)).toEqual(rejected);
  });

  it("before the plug: begins there", async () => {
    const rig = await new Rig({ sessionOwner, ...shared }).start();
    expect(await start(rig, 2)).toEqual(accepted);
    await rig.pass(1);
    expect(rig.csms.statuses(2).slice(-1)).toEqual(["Preparing"]);
    expect(await start(rig, 1)).toEqual(rejected);
    rig.controls.plug(1, 2);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2 }]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Unavailable"]);
  });
});

describe("a remote start on one of two connectors, sessions owned by the station", () => {
  const keys = { ConnectionTimeOut: "30" };

  it("the named connector counts: a car at the other gets no energy and begins nothing", async () => {
    const rig = await new Rig({ ...shared, keys }).start();
    await start(rig, 2);
    await rig.pass(1);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Unavailable"]);
    rig.controls.plug(1, 1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    expect(rig.controls.evse(1).powerW).toBe(0);
    expect(rig.csms.statuses(2).slice(-1)).toEqual(["Preparing"]);
    rig.controls.plug(1, 2);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2, idTag: "R" }]);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
    expect(rig.csms.statuses(2).slice(-1)).toEqual(["Charging"]);
  });

  it("without a car there in time it lapses, and the car at the other is served", async () => {
    const rig = await new Rig({ ...shared, keys }).start();
    await start(rig, 2);
    rig.controls.plug(1, 1);
    await rig.pass(40);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Preparing"]);
    expect(rig.csms.statuses(2).slice(-1)).toEqual(["Unavailable"]);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 1, idTag: alice.value }]);
  });

  it("the named connector breaks: leave to charge is taken back though the other works", async () => {
    const rig = await new Rig({ ...shared, keys }).start();
    await start(rig, 2);
    await rig.pass(1);
    rig.controls.raiseError("evse_board_support/VendorError", { evse: 1, connector: 2 });
    await rig.pass(1);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Available"]);
    expect(rig.csms.statuses(2).slice(-1)).toEqual(["Faulted"]);
    rig.controls.plug(1, 1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
  });
});

describe("a transaction that waits for its car at one of two connectors, sessions owned by the station (1.6 §4.10)", () => {
  const keys = { StopTransactionOnEVSideDisconnect: "false" };

  it("a stranger at the other gets no energy at its expense, and is served once it is over", async () => {
    const rig = await new Rig({ ...shared, keys }).start();
    await rig.chargeOn(1);
    rig.controls.unplug(1, "car", 1);
    await rig.pass(5);
    rig.controls.plug(1, 2);
    await rig.pass(10);
    expect(rig.controls.evse(1).powerW).toBe(0);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["SuspendedEV"]);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "Local" }]);
    expect([1, 2].map((id) => rig.csms.statuses(id).slice(-1)[0])).toEqual(["Unavailable", "Preparing"]);
    // This hardware wants a replug after each transaction of the EVSE.
    rig.controls.unplug(1, "car", 2);
    rig.controls.plug(1, 2);
    await rig.swipe(bob, 1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2, idTag: bob.value }]);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
  });

  it("its car comes back beside a stranger's: it charges there", async () => {
    const rig = await new Rig({ ...shared, keys }).start();
    await rig.chargeOn(1);
    rig.controls.unplug(1, "car", 1);
    rig.controls.plug(1, 2);
    await rig.pass(5);
    rig.controls.plug(1, 1);
    await rig.pass(10);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
    expect(rig.commands("authorize").slice(-1)).toMatchObject([{ connector: 1 }]);
  });

  it("a power cut meanwhile, and only the stranger is there: it goes on waiting", async () => {
    const rig = await new Rig({ ...shared, keys: { ...keys, ResumeTransactionsOnBoot: "true" } }).start();
    await rig.chargeOn(1);
    rig.controls.powerCut(null);
    await rig.kill();
    rig.controls.unplug(1, "car", 1);
    rig.controls.plug(1, 2);
    rig.controls.powerUp();
    await rig.start();
    await rig.pass(10);
    expect(rig.controls.evse(1).powerW).toBe(0);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["SuspendedEV"]);
  });
});

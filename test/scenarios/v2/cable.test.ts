import { describe, expect, it } from "vitest";
import { alice, bob, Rig } from "../../support/rig.ts";
import { eventsOf, infoOf } from "../../support/v2/events.ts";

const charging = async (variables: Readonly<Record<string, string>> = {}): Promise<Rig> => {
  const rig = await new Rig({ version: "2.0.1", variables }).start();
  await rig.chargeOn(1);
  expect(rig.controls.unplug(1, "socket"), "locked while energy flows").toBe(false);
  return rig;
};

describe("the cable of a socket in 2.0.1", () => {
  it("E06.FR.10 E07.FR.07: unlocked when its transaction was stopped", async () => {
    const rig = await charging();
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(rig.controls.unplug(1, "socket")).toBe(true);
  });

  it("G05.FR.01: where the lock fails nothing is charged", async () => {
    const rig = await new Rig({ version: "2.0.1" }).start();
    rig.controls.raiseError("ConnectorLockFailure", { evse: 1, connector: 1 });
    rig.controls.plug(1);
    await rig.pass(2);
    rig.controls.presentToken(alice, 1);
    await rig.pass(60);
    expect(rig.controls.evse(1).powerW).toBe(0);
    expect(rig.store.transactions.open()).toEqual([]);
  });

  it("E08.FR.03: unlocked also when it was stopped offline", async () => {
    const rig = await charging();
    rig.csms.unplug();
    await rig.pass(5);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(rig.controls.unplug(1, "socket")).toBe(true);
  });

  it("E05.FR.11: of a refused token it stays locked until that token is presented", async () => {
    const rig = await new Rig({
      version: "2.0.1",
      variables: { "TxCtrlr/StopTxOnInvalidId": "true" },
    }).start();
    rig.csms.on("TransactionEvent", ({ payload }) =>
      "idToken" in payload ? { idTokenInfo: { status: "Blocked" } } : {},
    );
    await rig.chargeOn(1);
    // E05.FR.10
    expect(rig.controls.evse(1).powerW).toBe(0);
    expect(rig.store.transactions.open()).toEqual([]);
    await rig.pass(600);
    expect(rig.controls.unplug(1, "socket")).toBe(false);
    await rig.swipe(bob, 1);
    expect(rig.controls.unplug(1, "socket"), "a stranger").toBe(false);
    await rig.swipe(alice, 1);
    expect(rig.controls.unplug(1, "socket")).toBe(true);
  });

  it("E01.FR.19: a car that suspends is told", async () => {
    const rig = await charging();
    rig.controls.pauseCar(1);
    await rig.pass(5);
    expect(eventsOf(rig).map((event) => infoOf(event)["chargingState"])).toContain("SuspendedEV");
  });
});

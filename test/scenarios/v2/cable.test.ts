import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { eventsOf, infoOf } from "../../support/v2/events.ts";

const charging = async (options: RigOptions = {}): Promise<Rig> => {
  const rig = await new Rig({ version: "2.0.1", ...options }).start();
  await rig.chargeOn(1);
  expect(rig.controls.unplug(1, "socket"), "locked while energy flows").toBe(false);
  return rig;
};

const lockFails = (rig: Rig): unknown =>
  rig.controls.raiseError("ConnectorLockFailure", { evse: 1, connector: 1 });

/** No energy for a minute, and none is told. */
async function nothingFlows(rig: Rig): Promise<void> {
  for (let second = 0; second < 60; second++) {
    await rig.pass(1);
    expect(rig.controls.evse(1).powerW).toBe(0);
  }
  expect(rig.controls.evse(1).energyWh).toBe(0);
  expect(eventsOf(rig).map((event) => infoOf(event)["chargingState"])).not.toContain("Charging");
}

describe.each(owners)("the cable of a socket in 2.0.1, sessions owned by the %s", (sessionOwner) => {
  it("E06.FR.10 E07.FR.07: unlocked when its transaction was stopped", async () => {
    const rig = await charging({ sessionOwner });
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(rig.controls.unplug(1, "socket")).toBe(true);
  });

  it.each(["alice", "her group"])(
    "E08.FR.01 E08.FR.02 E08.FR.03: stopped offline by %s: no energy, and unlocked",
    async (who) => {
      const rig = new Rig({
        version: "2.0.1",
        sessionOwner,
        variables: { "AuthCtrlr/LocalAuthorizeOffline": "true", "AuthCacheCtrlr/Enabled": "true" },
      });
      const info = { status: "Accepted", groupIdToken: { idToken: "GROUP", type: "Central" } };
      rig.csms.on("Authorize", () => ({ idTokenInfo: info }));
      rig.csms.on("TransactionEvent", ({ payload }) => ("idToken" in payload ? { idTokenInfo: info } : {}));
      await rig.start();
      // Bob is in the cache since he charged.
      await rig.chargeOn(2, bob);
      await rig.chargeOn(1);
      rig.csms.unplug();
      await rig.pass(5);
      expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
      await rig.swipe(who === "alice" ? alice : bob, 1);
      await rig.pass(1);
      expect(rig.controls.evse(1).powerW).toBe(0);
      const { energyWh } = rig.controls.evse(1);
      await rig.pass(600);
      expect(rig.controls.evse(1).energyWh).toBe(energyWh);
      expect(rig.controls.evse(2).powerW, "his own").toBeGreaterThan(0);
      expect(rig.controls.unplug(1, "socket")).toBe(true);
    },
  );

  const moments: [string, (rig: Rig, fails: () => unknown) => Promise<void>][] = [
    [
      "before the car comes",
      async (rig, fails) => {
        fails();
        await rig.plug(1);
        rig.controls.presentToken(alice, 1);
      },
    ],
    [
      "when the car is there",
      async (rig, fails) => {
        await rig.plug(1);
        fails();
        rig.controls.presentToken(alice, 1);
      },
    ],
    [
      "when its driver was accepted and the car comes",
      async (rig, fails) => {
        await rig.swipe(alice, 1);
        fails();
        rig.controls.plug(1);
      },
    ],
    [
      "while the CSMS is asked about its driver",
      async (rig, fails) => {
        await rig.plug(1);
        rig.csms.latencyMs = 3000;
        rig.controls.presentToken(alice, 1);
        await rig.pass(1);
        fails();
      },
    ],
  ];
  it.each(moments)(
    "G05.FR.01: where the lock fails %s no leave stays given, and nothing is charged",
    async (_, happens) => {
      const rig = await new Rig({ version: "2.0.1", sessionOwner }).start();
      await happens(rig, () => lockFails(rig));
      await nothingFlows(rig);
      const leave = rig.controls.commands().filter(({ name }) => name === "authorize" || name === "withdraw");
      expect(leave.at(-1)?.name, "leave that was given is taken back").not.toBe("authorize");
      expect(rig.store.transactions.open()).toEqual([]);
    },
  );

  it("E01.FR.19: a car that suspends is told", async () => {
    const rig = await charging({ sessionOwner });
    rig.controls.pauseCar(1);
    await rig.pass(5);
    expect(eventsOf(rig).map((event) => infoOf(event)["chargingState"])).toEqual(["SuspendedEV"]);
    rig.controls.resumeCar(1);
    await rig.pass(5);
    expect(eventsOf(rig).map((event) => infoOf(event)["chargingState"])).toEqual(["SuspendedEV", "Charging"]);
  });
});

describe("the cable of a socket in 2.0.1, sessions owned by the station", () => {
  it("G05.FR.01: where the lock fails once leave was given nothing is charged", async () => {
    // The hardware takes its time: a moment between the leave and the energy.
    const rig = await new Rig({ version: "2.0.1", charger: { commandLatencyMs: 2000 } }).start();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    expect(rig.commands("authorize")).toHaveLength(1);
    lockFails(rig);
    await nothingFlows(rig);
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
});

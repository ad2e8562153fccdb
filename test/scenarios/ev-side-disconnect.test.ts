import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig } from "../support/rig.ts";

const locked = (rig: Rig): boolean | undefined => rig.controls.evse(1).connectors[0]?.locked;
/** The driver takes the car off; the cable stays in the socket. */
const driveOff = async (rig: Rig): Promise<void> => {
  rig.controls.unplug(1, "carOnly");
  await rig.pass(1);
};
const takeCable = async (rig: Rig): Promise<boolean> => {
  const out = rig.controls.unplug(1, "socket");
  await rig.pass(1);
  return out;
};
/** What connector 1 was told to be, repetitions left out; a car that is taken off stops drawing first. */
const told = (rig: Rig): unknown[] =>
  rig.csms.statuses(1).filter((status, index, all) => status !== all[index - 1]);
const goesOn = { StopTransactionOnEVSideDisconnect: "false" };

describe.each(owners)(
  "the car lets go, its cable stays, sessions owned by the %s (1.6 §4.10)",
  (sessionOwner) => {
    it("StopTransactionOnEVSideDisconnect true: EVDisconnected, unlocked, Finishing until the cable is out (TC_005_1_CS)", async () => {
      const rig = await new Rig({ sessionOwner }).start();
      await rig.chargeOn(1);
      await driveOff(rig);
      expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "EVDisconnected" }]);
      expect(told(rig)).toEqual(["SuspendedEV", "Finishing"]);
      expect(await takeCable(rig)).toBe(true);
      expect(told(rig)).toEqual(["SuspendedEV", "Finishing", "Available"]);
    });

    it("UnlockConnectorOnEVSideDisconnect false: locked until UnlockConnector (TC_005_2_CS)", async () => {
      const keys = { UnlockConnectorOnEVSideDisconnect: "false" };
      const rig = await new Rig({ sessionOwner, keys }).start();
      await rig.chargeOn(1);
      await driveOff(rig);
      expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "EVDisconnected" }]);
      expect(told(rig)).toEqual(["SuspendedEV", "Finishing"]);
      expect([locked(rig), await takeCable(rig)]).toEqual([true, false]);
      expect(await rig.csms.call("UnlockConnector", { connectorId: 1 })).toMatchObject({
        payload: { status: "Unlocked" },
      });
      expect([locked(rig), await takeCable(rig)]).toEqual([false, true]);
      expect(told(rig)).toEqual(["SuspendedEV", "Finishing", "Available"]);
    });

    it("StopTransactionOnEVSideDisconnect false: SuspendedEV, locked whatever the other key says, and energy again with a car (TC_005_3_CS)", async () => {
      const keys = { ...goesOn, UnlockConnectorOnEVSideDisconnect: "true" };
      const rig = await new Rig({ sessionOwner, keys }).start();
      await rig.chargeOn(1);
      await driveOff(rig);
      expect(rig.csms.of("StatusNotification").slice(-1)).toMatchObject([
        { status: "SuspendedEV", errorCode: "NoError", info: "EV side disconnected" },
      ]);
      expect([locked(rig), await takeCable(rig)]).toEqual([true, false]);
      await rig.pass(60);
      await rig.plug(1);
      await rig.pass(10);
      expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
      expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
      expect(rig.csms.of("StopTransaction")).toEqual([]);
    });

    it.each(["token", "remote"] as const)(
      "… and stopped without a car, by %s: unlocked, Finishing until the cable is out (TC_005_3_CS)",
      async (how) => {
        const rig = await new Rig({ sessionOwner, keys: goesOn }).start();
        await rig.chargeOn(1);
        await driveOff(rig);
        if (how === "token") await rig.swipe(alice, 1);
        else await rig.csms.call("RemoteStopTransaction", { transactionId: 1000 });
        await rig.pass(1);
        expect(rig.csms.of("StopTransaction")).toMatchObject([
          { reason: how === "token" ? "Local" : "Remote" },
        ]);
        expect(told(rig)).toEqual(["SuspendedEV", "Finishing"]);
        expect(await takeCable(rig)).toBe(true);
        expect(rig.csms.statuses(1).slice(-1)).toEqual(["Available"]);
        await rig.plug(1);
        await rig.swipe(bob, 1);
        expect(rig.csms.of("StartTransaction")).toMatchObject([{ idTag: bob.value }]);
      },
    );

    it("the key changed while a car charges takes effect (§9.1.23)", async () => {
      const rig = await new Rig({ sessionOwner }).start();
      await rig.chargeOn(1, alice);
      await rig.configure("StopTransactionOnEVSideDisconnect", "false");
      await driveOff(rig);
      expect(rig.csms.of("StopTransaction")).toEqual([]);
      expect(told(rig)).toEqual(["SuspendedEV"]);
      await rig.plug(1);
      await rig.configure("StopTransactionOnEVSideDisconnect", "true");
      await driveOff(rig);
      expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "EVDisconnected" }]);
    });
  },
);

describe("the car lets go, sessions owned by the station (1.6 §4.10)", () => {
  it("UnlockConnectorOnEVSideDisconnect false: the token that began opens the lock, another does not", async () => {
    const keys = { UnlockConnectorOnEVSideDisconnect: "false" };
    const rig = await new Rig({ keys }).start();
    await rig.chargeOn(1);
    await driveOff(rig);
    await rig.swipe(bob, 1);
    expect(locked(rig)).toBe(true);
    await rig.swipe(alice, 1);
    expect(await takeCable(rig)).toBe(true);
    expect(rig.csms.of("Authorize")).toEqual([]);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
  });

  it("nothing begins while the cable is still in, and no car on it", async () => {
    const rig = await new Rig().start();
    await rig.chargeOn(1);
    await driveOff(rig);
    await rig.swipe(bob, 1);
    await takeCable(rig);
    expect(told(rig)).toEqual(["SuspendedEV", "Finishing", "Available"]);
    expect(rig.csms.of("Authorize")).toEqual([]);
  });

  it("a car back on the kept cable: its driver begins anew, the lock is no longer kept (§4.9 F2)", async () => {
    const keys = { UnlockConnectorOnEVSideDisconnect: "false" };
    const rig = await new Rig({ keys }).start();
    await rig.chargeOn(1);
    await driveOff(rig);
    await rig.plug(1);
    expect(told(rig)).toEqual(["SuspendedEV", "Finishing", "Preparing"]);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ idTag: alice.value }]);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
  });
});

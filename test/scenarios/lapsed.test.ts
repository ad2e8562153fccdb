import { describe, expect, it } from "vitest";
import { alice, bob, Rig, type RigOptions } from "../support/rig.ts";

const keys = { ConnectionTimeOut: "30" };
const shared = (options: RigOptions = {}): Promise<Rig> =>
  new Rig({ ...options, keys, charger: { sharedReader: true } }).start();

describe("a car without a token at a reader for several, sessions owned by the station (errata v4 §3.20)", () => {
  it("is Finishing after ConnectionTimeOut, and the next token goes elsewhere (§4.9 B6)", async () => {
    const rig = await shared();
    await rig.plug(1);
    await rig.pass(25);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Preparing"]);
    await rig.pass(5);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Finishing"]);
    await rig.swipe(bob);
    expect(rig.csms.statuses(2).slice(-1)).toEqual(["Preparing"]);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    await rig.plug(2);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2, idTag: bob.value }]);
    expect(rig.controls.evse(1).powerW).toBe(0);
  });

  it("before that, the token goes to it", async () => {
    const rig = await shared();
    await rig.plug(2);
    await rig.pass(20);
    await rig.swipe(alice);
    await rig.pass(60);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2 }]);
    expect(rig.csms.statuses(2).slice(-1)).toEqual(["Charging"]);
  });

  it("a car that came later is meant before it", async () => {
    const rig = await shared();
    await rig.plug(1);
    await rig.pass(40);
    await rig.plug(2);
    await rig.swipe(bob);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2 }]);
  });

  it("when no other place is free the token can only mean it: nobody is stranded (F2)", async () => {
    const rig = await shared();
    await rig.plug(1);
    await rig.pass(40);
    await rig.chargeOn(2, bob);
    await rig.swipe(alice);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 1, idTag: alice.value }]);
    await rig.pass(5);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
  });

  it.each(["remote", "its own reader"] as const)("a start that names it begins: %s (F2)", async (how) => {
    const rig = await shared();
    await rig.plug(1);
    await rig.pass(40);
    if (how === "remote") await rig.csms.call("RemoteStartTransaction", { connectorId: 1, idTag: "R" });
    else await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 1 }]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
  });

  it("a remote start without connectorId does not mean it either", async () => {
    const rig = await shared();
    await rig.plug(1);
    await rig.pass(40);
    await rig.csms.call("RemoteStartTransaction", { idTag: "R" });
    await rig.pass(1);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    expect(rig.csms.statuses(2).slice(-1)).toEqual(["Preparing"]);
  });

  it("unplugged it is over; the next car has its full time", async () => {
    const rig = await shared();
    await rig.plug(1);
    await rig.pass(40);
    await rig.unplug(1);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Available"]);
    await rig.plug(1);
    await rig.pass(25);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Preparing"]);
    await rig.unplug(1);
    await rig.pass(60);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Available"]);
  });

  it("ConnectionTimeOut 0 never ends it", async () => {
    const rig = await new Rig({
      keys: { ConnectionTimeOut: "0" },
      charger: { sharedReader: true },
    }).start();
    await rig.plug(1);
    await rig.pass(100_000);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Preparing"]);
  });
});

describe("a car without a token where each EVSE has its reader", () => {
  it.each(["station", "charger"] as const)(
    "waits for ever, sessions owned by the %s",
    async (sessionOwner) => {
      const rig = await new Rig({ sessionOwner, keys }).start();
      await rig.plug(1);
      await rig.pass(100_000);
      expect(rig.csms.statuses(1).slice(-1)).toEqual(["Preparing"]);
      await rig.swipe(alice);
      expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 1 }]);
    },
  );
});

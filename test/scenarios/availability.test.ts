import { describe, expect, it } from "vitest";
import { MemoryStore } from "../support/memory-store.ts";
import { alice, bob, owners, Rig } from "../support/rig.ts";

const change = async (rig: Rig, connectorId: number, type: "Inoperative" | "Operative"): Promise<unknown> => {
  const reply = await rig.csms.call("ChangeAvailability", { connectorId, type });
  await rig.pass(1);
  return reply.kind === "result" ? reply.payload["status"] : reply;
};
const last = (rig: Rig, ...ids: number[]): unknown[] =>
  ids.map((id) => rig.csms.statuses(id).slice(-1)[0] ?? "untold");
const start = { idTag: "REMOTE1" };

describe.each(owners)("ChangeAvailability, sessions owned by the %s (1.6 §5.2)", (sessionOwner) => {
  it("connector 0 in a transaction: free connectors at once, the used one and 0 when it is over and its cable out (§4.9 A8, F8)", async () => {
    const rig = await new Rig({ sessionOwner, evses: 3 }).start();
    await rig.chargeOn(1);
    expect(await change(rig, 0, "Inoperative")).toBe("Scheduled");
    expect(last(rig, 0, 1, 2, 3)).toEqual(["untold", "untold", "Unavailable", "Unavailable"]);
    await rig.pass(60);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "Local" }]);
    expect(last(rig, 0, 1)).toEqual(["untold", "Finishing"]);
    await rig.unplug(1);
    expect(last(rig, 0, 1, 2, 3)).toEqual(Array(4).fill("Unavailable"));
    expect(rig.csms.statuses(1)).toEqual(["Finishing", "Unavailable"]);
  });

  it("the station waits for all its transactions, each connector for its own", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1, alice);
    await rig.chargeOn(2, bob);
    expect(await change(rig, 0, "Inoperative")).toBe("Scheduled");
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    expect(last(rig, 0, 1, 2)).toEqual(["untold", "Unavailable", "untold"]);
    await rig.swipe(bob, 2);
    await rig.unplug(2);
    expect(last(rig, 0, 1, 2)).toEqual(["Unavailable", "Unavailable", "Unavailable"]);
  });

  it("Operative takes back what is scheduled", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    expect(await change(rig, 0, "Inoperative")).toBe("Scheduled");
    expect(await change(rig, 0, "Inoperative")).toBe("Scheduled");
    expect(await change(rig, 0, "Operative")).toBe("Accepted");
    expect(last(rig, 2)).toEqual(["Available"]);
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    expect(last(rig, 0, 1, 2)).toEqual(["untold", "Available", "Available"]);
  });

  it("the same state again is Accepted, and says nothing new; an unknown connector is Rejected", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    expect(await change(rig, 1, "Inoperative")).toBe("Accepted");
    rig.csms.forget();
    expect(await change(rig, 1, "Inoperative")).toBe("Accepted");
    expect(await change(rig, 2, "Operative")).toBe("Accepted");
    expect(await change(rig, 3, "Operative")).toBe("Rejected");
    expect(rig.csms.story()).toEqual([]);
  });

  it("connector 0 Operative is for each connector; one connector Operative takes the station along, not the others", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await change(rig, 2, "Inoperative");
    await change(rig, 0, "Inoperative");
    expect(await change(rig, 0, "Operative")).toBe("Accepted");
    expect(last(rig, 0, 1, 2)).toEqual(["Available", "Available", "Available"]);
    await change(rig, 0, "Inoperative");
    expect(await change(rig, 1, "Operative")).toBe("Accepted");
    expect(last(rig, 0, 1, 2)).toEqual(["Available", "Available", "Unavailable"]);
    await rig.kill();
    rig.csms.forget();
    await rig.start();
    expect(last(rig, 0, 1, 2)).toEqual(["Available", "Available", "Unavailable"]);
    await rig.plug(1);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 1 }]);
  });

  it("is on the disk before the answer; what was Scheduled holds after a power cut, when its transaction is over", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    const answered = rig.csms.call("ChangeAvailability", { connectorId: 0, type: "Inoperative" });
    expect(await answered).toMatchObject({ payload: { status: "Scheduled" } });
    rig.controls.powerCut(null);
    await rig.kill();
    rig.controls.powerUp();
    rig.csms.forget();
    await rig.start();
    await rig.pass(10);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "PowerLoss" }]);
    expect(last(rig, 0, 1, 2)).toEqual(["Unavailable", "Unavailable", "Unavailable"]);
  });

  it("a full disk: Rejected, and nothing changed, now or after a restart", async () => {
    const store = new MemoryStore();
    const rig = await new Rig({ sessionOwner, store, tolerate: [/could not be stored/] }).start();
    rig.csms.forget();
    store.failNextCommit = new Error("disk full");
    expect(await change(rig, 0, "Inoperative")).toBe("Rejected");
    expect(rig.csms.story()).toEqual([]);
    await rig.kill();
    await rig.start();
    expect(last(rig, 0, 1, 2)).toEqual(["Available", "Available", "Available"]);
  });

  it("nothing begins out of service: no remote start, no token, no car that comes (§5.2)", async () => {
    const rig = await new Rig({ sessionOwner, evses: 1 }).start();
    await change(rig, 1, "Inoperative");
    expect(await rig.csms.call("RemoteStartTransaction", { ...start, connectorId: 1 })).toMatchObject({
      payload: { status: "Rejected" },
    });
    await rig.swipe(alice, 1);
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    expect(rig.controls.evse(1).powerW).toBe(0);
    await change(rig, 1, "Operative");
    expect(last(rig, 1)).toEqual(["Preparing"]);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
  });

  it("Operative while the board is away: it hears of it when it is back", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await change(rig, 1, "Inoperative");
    rig.controls.loseHardware();
    await rig.pass(1);
    expect(await change(rig, 1, "Operative")).toBe("Accepted");
    rig.controls.regainHardware();
    await rig.pass(1);
    expect(last(rig, 0, 1)).toEqual(["Available", "Available"]);
    expect(rig.controls.evse(1).connectors[0]?.enabled).toBe(true);
  });

  it.each(["SIGTERM", "a kill"])("… also when the station restarted in between, by %s", async (how) => {
    const rig = await new Rig({ sessionOwner }).start();
    await change(rig, 0, "Inoperative");
    rig.controls.loseHardware();
    await rig.pass(1);
    expect(await change(rig, 1, "Operative")).toBe("Accepted");
    if (how === "SIGTERM") await rig.stop();
    else await rig.kill();
    rig.controls.regainHardware();
    await rig.start();
    await rig.pass(1);
    expect(last(rig, 0, 1, 2)).toEqual(["Available", "Available", "Unavailable"]);
    expect([1, 2].map((evse) => rig.controls.evse(evse).connectors[0]?.enabled)).toEqual([true, false]);
    // Told once: who switches it off at the board later is not overruled.
    rig.controls.setEnabled(false, 1);
    await rig.stop();
    await rig.start();
    await rig.pass(1);
    expect(last(rig, 1)).toEqual(["Unavailable"]);
  });

  it("one connector of a shared EVSE: the other goes on", async () => {
    const rig = await new Rig({ sessionOwner, evses: 1, connectorsPerEvse: 2 }).start();
    expect(await change(rig, 1, "Inoperative")).toBe("Accepted");
    expect(last(rig, 0, 1, 2)).toEqual(["Available", "Unavailable", "Available"]);
    rig.controls.plug(1, 2);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2 }]);
    await change(rig, 1, "Operative");
    expect(last(rig, 1, 2)).toEqual(["Unavailable", "Charging"]);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
  });
});

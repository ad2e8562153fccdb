import { describe, expect, it } from "vitest";
import type { DataTransferAnswer } from "../../src/station/csms.ts";
import { alice, bob, owners, Rig, type RigOptions } from "../support/rig.ts";

const accepted = { kind: "result", payload: { status: "Accepted" } };
const rejected = { kind: "result", payload: { status: "Rejected" } };

/** A station whose first BootNotification gets this answer; then it is accepted. */
async function answered(status: "Pending" | "Rejected", interval: number, options: RigOptions): Promise<Rig> {
  const rig = new Rig(options);
  nextBoot(rig, status, interval);
  await rig.start();
  rig.csms.forget();
  return rig;
}

function nextBoot(rig: Rig, status: "Pending" | "Rejected", interval: number): void {
  const currentTime = new Date(rig.clock.wall()).toISOString();
  rig.csms.next("BootNotification", { status, currentTime, interval });
}

const timestamp = (payload: Record<string, unknown> | undefined): number =>
  Date.parse(String(payload?.["timestamp"]));

describe.each(owners)("Pending, sessions owned by the %s (1.6 §4.2)", (sessionOwner) => {
  it("what the CSMS asks is answered, but a remote start or stop is Rejected; nothing is sent unasked", async () => {
    const rig = await answered("Pending", 1000, { sessionOwner });
    const { csms } = rig;
    rig.station.onDataTransfer("com.example", undefined, () => ({ status: "Accepted" }));
    expect(await csms.call("GetConfiguration", {})).toMatchObject({ kind: "result" });
    await rig.configure("MeterValueSampleInterval", "30");
    await rig.configure("ClockAlignedDataInterval", "60");
    await rig.configure("HeartbeatInterval", "10");
    expect(await csms.call("ChangeAvailability", { connectorId: 2, type: "Inoperative" })).toEqual(accepted);
    expect(await csms.call("ClearCache", {})).toMatchObject({ kind: "result" });
    expect(await csms.call("DataTransfer", { vendorId: "com.example" })).toEqual(accepted);
    expect(await csms.call("RemoteStartTransaction", { connectorId: 1, idTag: "A" })).toEqual(rejected);
    expect(await csms.call("RemoteStopTransaction", { transactionId: 1 })).toEqual(rejected);
    expect(await rig.station.sendDataTransfer({ vendorId: "com.example" })).toBe("offline");
    await rig.plug(1);
    await rig.unplug(1);
    rig.controls.raiseError("evse_board_support/VendorError", { evse: 1, connector: 1 });
    await rig.pass(900);
    expect(csms.story()).toEqual([]);
    await rig.pass(100);
    const story = csms.story().filter((each) => each !== "MeterValues");
    expect(story.slice(0, 4)).toEqual([
      "BootNotification",
      "StatusNotification(0, Available)",
      "StatusNotification(1, Faulted)",
      "StatusNotification(2, Unavailable)",
    ]);
  });

  it("a station that no CSMS has ever accepted knows nobody: no token charges (errata v4 §3.11)", async () => {
    const rig = await answered("Pending", 300, { sessionOwner });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(60);
    expect(rig.controls.evse(1).powerW).toBe(0);
    await rig.pass(300);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    expect(rig.csms.of("Authorize")).toEqual([]);
  });

  it("unless its operator allows the unknown: then all of it is told once accepted, in order, as it was", async () => {
    const keys = { AllowOfflineTxForUnknownId: "true", MeterValueSampleInterval: "60" };
    const rig = await answered("Pending", 600, { sessionOwner, keys });
    await rig.plug(1);
    const begun = rig.clock.wall();
    await rig.swipe(alice, 1);
    await rig.pass(200);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    const energyWh = Math.round(rig.controls.evse(1).energyWh);
    await rig.unplug(1);
    await rig.pass(100);
    expect(rig.csms.story()).toEqual([]);
    await rig.pass(400);
    const facts = rig.csms.story().filter((each) => /Transaction|MeterValues/.test(each));
    expect(facts).toEqual([
      "StartTransaction",
      "MeterValues",
      "MeterValues",
      "MeterValues",
      "StopTransaction",
    ]);
    expect(rig.csms.story()[0]).toBe("BootNotification");
    const [start] = rig.csms.of("StartTransaction");
    const [stop] = rig.csms.of("StopTransaction");
    expect(Math.abs(timestamp(start) - begun)).toBeLessThan(5000);
    expect(stop).toMatchObject({ transactionId: 1000, meterStop: energyWh, reason: "Local" });
    for (const values of rig.csms.of("MeterValues")) expect(values).toMatchObject({ transactionId: 1000 });
  });

  it("a station accepted before goes on charging whom it knows, and tells it once accepted again", async () => {
    const keys = { AuthorizationCacheEnabled: "true" };
    const rig = await new Rig({ sessionOwner, keys }).start();
    await rig.chargeOn(1, alice);
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    await rig.pass(5);
    nextBoot(rig, "Pending", 300);
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(30);
    rig.csms.forget();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(60);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
    await rig.plug(2);
    await rig.swipe(bob, 2);
    await rig.pass(30);
    expect(rig.controls.evse(2).powerW).toBe(0);
    expect(rig.csms.story()).toEqual([]);
    await rig.pass(300);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 1, idTag: alice.value }]);
    expect(rig.csms.statuses(1).at(-1)).toBe("Charging");
  });

  it("what waited from before stays where it is, and goes first when its time has come (1.6 §4.2)", async () => {
    const keys = { AllowOfflineTxForUnknownId: "true" };
    const rig = await new Rig({ sessionOwner, keys }).start();
    rig.csms.unplug();
    await rig.chargeOn(1, alice);
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    await rig.pass(5);
    nextBoot(rig, "Pending", 100);
    await rig.kill();
    rig.csms.plugIn();
    await rig.start();
    await rig.chargeOn(2, bob);
    await rig.pass(50);
    expect(rig.csms.story()).toEqual([]);
    await rig.pass(60);
    const facts = rig.csms.calls.filter(({ action }) => /Transaction/.test(action));
    expect(facts.map(({ action, payload }) => [action, payload["idTag"]])).toEqual([
      ["StartTransaction", alice.value],
      ["StopTransaction", alice.value],
      ["StartTransaction", bob.value],
    ]);
  });

  it("a connection that breaks meanwhile does not shorten the wait, and what is asked is answered", async () => {
    const rig = await answered("Pending", 300, { sessionOwner });
    await rig.pass(100);
    rig.csms.unplug();
    await rig.pass(10);
    rig.csms.plugIn();
    await rig.pass(100);
    expect(rig.csms.story()).toEqual([]);
    expect(await rig.csms.call("GetConfiguration", {})).toMatchObject({ kind: "result" });
    await rig.pass(95);
    expect(rig.csms.of("BootNotification")).toHaveLength(1);
  });

  it("a Reset is carried out, and the station boots again", async () => {
    const rig = await answered("Pending", 1000, { sessionOwner });
    expect(await rig.csms.call("Reset", { type: "Soft" })).toEqual(accepted);
    await rig.pass(60);
    expect(rig.csms.story()[0]).toBe("BootNotification");
    expect(rig.csms.statuses(0)).toEqual(["Available"]);
  });

  it("Rejected: not a word, whatever happens here or is asked there", async () => {
    const keys = { AllowOfflineTxForUnknownId: "true", MeterValueSampleInterval: "10" };
    const rig = await answered("Rejected", 600, { sessionOwner, keys });
    void rig.csms.ask("GetConfiguration", {});
    void rig.csms.ask("TriggerMessage", { requestedMessage: "BootNotification" });
    void rig.csms.ask("UnlockConnector", { connectorId: 1 });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(300);
    await rig.swipe(alice, 1);
    await rig.pass(200);
    expect(rig.csms.texts).toEqual([]);
    await rig.pass(100);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000 }]);
  });

  it("Rejected after Pending: what was asked while Pending is not answered any more, nor once more (1.6 §4.2)", async () => {
    const rig = new Rig({ sessionOwner });
    const verdicts = ["Pending", "Rejected"];
    rig.csms.on("BootNotification", () => ({
      status: verdicts.shift() ?? "Accepted",
      interval: 10,
      currentTime: new Date(rig.clock.wall()).toISOString(),
    }));
    await rig.start();
    let answer = (_answer: DataTransferAnswer): void => undefined;
    rig.station.onDataTransfer("com.example", undefined, () => new Promise((done) => (answer = done)));
    const again = '[2,"again","GetConfiguration",{"key":["HeartbeatInterval"]}]';
    rig.csms.say(again);
    await rig.pass(1);
    rig.csms.say('[2,"slow","DataTransfer",{"vendorId":"com.example"}]');
    await rig.pass(10);
    expect(rig.csms.of("BootNotification")).toHaveLength(2);
    rig.csms.forget();
    answer({ status: "Accepted" });
    rig.csms.say(again);
    await rig.pass(5);
    expect(rig.csms.texts).toEqual([]);
    await rig.pass(10);
    rig.csms.say(again);
    await rig.pass(1);
    expect(rig.csms.texts.filter((text) => text.startsWith("[3,"))).toHaveLength(1);
  });
});

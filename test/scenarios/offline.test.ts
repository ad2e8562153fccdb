import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig } from "../support/rig.ts";

const at = (payload: Record<string, unknown> | undefined): number =>
  Date.parse(String(payload?.["timestamp"]));
const known = { AllowOfflineTxForUnknownId: "true", MeterValueSampleInterval: "60" };

/** The messages of one connector's transactions, with the id they carry. */
const story = (rig: Rig): unknown[] =>
  rig.csms.calls
    .filter(({ action }) => /Transaction|MeterValues/.test(action))
    .map(({ action, payload }) => [action, payload["connectorId"] ?? payload["transactionId"]]);

describe.each(owners)("offline, sessions owned by the %s", (sessionOwner) => {
  it("started and stopped offline: in order, with the id bound late and the times it happened (1.6 §3.7, TC_039_CS)", async () => {
    const rig = await new Rig({ sessionOwner, keys: known }).start();
    rig.csms.forget();
    rig.csms.unplug();
    await rig.pass(100);
    const begun = rig.clock.wall();
    await rig.chargeOn(1);
    await rig.pass(150);
    const ended = rig.clock.wall();
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    await rig.pass(1000);
    rig.csms.plugIn();
    await rig.pass(1);
    expect(rig.csms.story()).toEqual(["StartTransaction", "MeterValues", "MeterValues", "StopTransaction"]);
    const [start] = rig.csms.of("StartTransaction");
    const [stop] = rig.csms.of("StopTransaction");
    expect(Math.abs(at(start) - begun)).toBeLessThan(2000);
    expect(Math.abs(at(stop) - ended)).toBeLessThan(2000);
    for (const payload of rig.csms.of("MeterValues")) expect(payload).toMatchObject({ transactionId: 1000 });
    expect(stop).toMatchObject({ transactionId: 1000, idTag: alice.value, reason: "Local" });
  });

  it("started online, stopped offline: samples before the stop, none missing (TC_036_CS, TC_038_CS)", async () => {
    const rig = await new Rig({ sessionOwner, keys: known }).start();
    await rig.chargeOn(1);
    rig.csms.unplug();
    await rig.pass(200);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    rig.csms.plugIn();
    await rig.pass(1);
    expect(story(rig)).toEqual([
      ["MeterValues", 1],
      ["MeterValues", 1],
      ["MeterValues", 1],
      ["StopTransaction", 1000],
    ]);
    expect(rig.csms.statuses(1)).toEqual(["Finishing"]);
  });

  it("started offline, stopped online: nothing of it overtakes the start (1.6 §3.7, TC_037_1_CS)", async () => {
    const rig = await new Rig({ sessionOwner, keys: known }).start();
    rig.csms.unplug();
    await rig.chargeOn(1);
    await rig.pass(130);
    rig.csms.plugIn();
    await rig.pass(60);
    await rig.swipe(alice, 1);
    expect(story(rig)).toEqual([
      ["StartTransaction", 1],
      ["MeterValues", 1],
      ["MeterValues", 1],
      ["MeterValues", 1],
      ["StopTransaction", 1000],
    ]);
    expect(await rig.csms.call("RemoteStopTransaction", { transactionId: 1000 })).toMatchObject({
      payload: { status: "Rejected" },
    });
  });

  it("two transactions offline, on two connectors: each in order, each with its own id", async () => {
    const rig = await new Rig({ sessionOwner, keys: known }).start();
    rig.csms.unplug();
    await rig.chargeOn(1, alice);
    await rig.chargeOn(2, bob);
    await rig.pass(70);
    await rig.swipe(bob, 2);
    await rig.swipe(alice, 1);
    rig.csms.plugIn();
    await rig.pass(1);
    const calls = rig.csms.calls.filter(({ action }) => /Transaction|MeterValues/.test(action));
    expect(calls.map(({ action, payload }) => [action, payload["transactionId"]])).toEqual([
      ["StartTransaction", undefined],
      ["StartTransaction", undefined],
      ["MeterValues", 1000],
      ["MeterValues", 1001],
      ["StopTransaction", 1001],
      ["StopTransaction", 1000],
    ]);
  });

  it("two sessions after one another on one connector, offline", async () => {
    const rig = await new Rig({ sessionOwner, keys: { AllowOfflineTxForUnknownId: "true" } }).start();
    rig.csms.unplug();
    for (const token of [alice, bob]) {
      await rig.chargeOn(1, token);
      await rig.swipe(token, 1);
      await rig.unplug(1);
    }
    rig.csms.plugIn();
    await rig.pass(1);
    expect(story(rig)).toEqual([
      ["StartTransaction", 1],
      ["StopTransaction", 1000],
      ["StartTransaction", 1],
      ["StopTransaction", 1001],
    ]);
  });

  it("a token the CSMS refuses afterwards: DeAuthorized while it still runs (TC_037_3_CS)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { AllowOfflineTxForUnknownId: "true" } }).start();
    rig.csms.on("StartTransaction", () => ({ transactionId: 3, idTagInfo: { status: "Invalid" } }));
    rig.csms.unplug();
    await rig.chargeOn(1);
    rig.csms.plugIn();
    await rig.pass(5);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 3, reason: "DeAuthorized" }]);
  });

  it("the link dies with StartTransaction in flight: the same message goes again, once", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.next("StartTransaction", "silence");
    await rig.plug(1);
    await rig.swipe(alice, 1);
    rig.csms.unplug();
    await rig.pass(5);
    rig.csms.plugIn();
    await rig.pass(5);
    const starts = rig.csms.calls.filter(({ action }) => action === "StartTransaction");
    expect(starts).toHaveLength(2);
    expect(starts[1]).toMatchObject({ messageId: starts[0]?.messageId, payload: starts[0]?.payload });
  });

  it("refused TransactionMessageAttempts times: set aside, and the rest goes on with -1 (1.6 §3.7.1, errata v4 §3.18)", async () => {
    const keys = {
      MeterValueSampleInterval: "60",
      TransactionMessageAttempts: "3",
      TransactionMessageRetryInterval: "10",
    };
    const rig = await new Rig({ sessionOwner, keys, tolerate: [/gave a message up/] }).start();
    rig.csms.on("StartTransaction", ({ payload }) =>
      payload["connectorId"] === 1
        ? { callError: "InternalError" }
        : { transactionId: 2000, idTagInfo: { status: "Accepted" } },
    );
    await rig.chargeOn(1);
    const sent = (): number => rig.csms.of("StartTransaction").length;
    expect(sent()).toBeLessThanOrEqual(2);
    await rig.chargeOn(2, bob);
    await rig.pass(70);
    const unknown = await rig.csms.call("RemoteStopTransaction", { transactionId: -1 });
    expect(unknown).toMatchObject({ payload: { status: "Rejected" } });
    await rig.swipe(alice, 1);
    await rig.swipe(bob, 2);
    await rig.pass(5);
    const calls = rig.csms.calls.filter(({ action }) => /MeterValues|StopTransaction/.test(action));
    const ids = calls.map(({ action, payload }) => [action, payload["transactionId"]]);
    expect(ids).toContainEqual(["MeterValues", -1]);
    expect(ids).toContainEqual(["StopTransaction", -1]);
    expect(ids).toContainEqual(["MeterValues", 2000]);
    expect(ids).toContainEqual(["StopTransaction", 2000]);
    expect(rig.store.outbox.aside(1, 10)).toHaveLength(1);
  });

  it("StartTransaction never answered counts as refused each time; then -1 (1.6 §3.7.1, errata v4 §3.18)", async () => {
    const keys = { TransactionMessageAttempts: "2", TransactionMessageRetryInterval: "10" };
    const rig = await new Rig({ sessionOwner, keys, tolerate: [/gave a message up/] }).start();
    rig.csms.on("StartTransaction", () => "silence");
    await rig.chargeOn(1);
    await rig.pass(100);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    const starts = rig.csms.of("StartTransaction").length;
    expect(starts).toBe(1); // the other was before chargeOn returned
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: -1, reason: "Local" }]);
    expect(rig.store.outbox.aside(1, 10)).toHaveLength(1);
  });

  it("waits n intervals before the n-th retry (1.6 §3.7.1)", async () => {
    const keys = { TransactionMessageAttempts: "3", TransactionMessageRetryInterval: "60" };
    const rig = await new Rig({ sessionOwner, keys, tolerate: [/gave a message up/] }).start();
    const sent: number[] = [];
    rig.csms.on("StartTransaction", () => {
      sent.push(rig.clock.wall());
      return { callError: "GenericError" };
    });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(600);
    const waits = sent.slice(1).map((time, index) => time - (sent[index] ?? 0));
    expect(waits).toEqual([60_000, 120_000]);
  });

  it("an answer that is no valid response counts as a failure (1.6 §3.7.1)", async () => {
    const keys = { TransactionMessageAttempts: "2", TransactionMessageRetryInterval: "1" };
    const rig = await new Rig({ sessionOwner, keys }).start();
    rig.csms.next("StartTransaction", { idTagInfo: { status: "Accepted" } });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StartTransaction")).toHaveLength(2);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000 }]);
  });

  it("live messages do not wait for a long queue, nor starve it (1.6 §3.7)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { ...known, MeterValueSampleInterval: "1" } }).start();
    rig.csms.unplug();
    await rig.chargeOn(1);
    await rig.pass(300);
    rig.csms.latencyMs = 50;
    rig.csms.plugIn();
    await rig.pass(1);
    expect(rig.csms.of("Authorize")).toEqual([]);
    rig.controls.presentToken(bob, 2);
    await rig.pass(0.2);
    expect(rig.csms.of("Authorize")).toHaveLength(1);
    await rig.pass(60);
    expect(rig.csms.of("MeterValues").length).toBeGreaterThan(350);
  });
});

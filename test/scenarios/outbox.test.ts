import { describe, expect, it } from "vitest";
import { alice, owners, Rig } from "../support/rig.ts";

const sampling = { AllowOfflineTxForUnknownId: "true", MeterValueSampleInterval: "1" };
const queued = /Transaction|MeterValues/;

describe.each(owners)("what waits for the CSMS, sessions owned by the %s", (sessionOwner) => {
  it("an hour offline with room for 1000 messages: readings make room for each other, a start or an end never goes (DESIGN rule 8)", async () => {
    const rig = await new Rig({ sessionOwner, section: { OutboxMaxRows: 1000 }, keys: sampling }).start();
    rig.csms.unplug();
    rig.csms.forget();
    for (let session = 0; session < 3; session++) {
      await rig.plug(1);
      await rig.swipe(alice, 1);
      await rig.pass(1200);
      await rig.swipe(alice, 1);
      await rig.unplug(1);
      await rig.pass(60);
    }
    rig.csms.plugIn();
    await rig.pass(30);
    const told = rig.csms.calls.filter(({ action }) => queued.test(action));
    expect(told.length).toBeLessThanOrEqual(1001);
    const edges = told.filter(({ action }) => action !== "MeterValues").map(({ action }) => action);
    expect(edges).toEqual(Array(3).fill(["StartTransaction", "StopTransaction"]).flat());
    // Thinned out evenly: of each transaction readings are left, in the order they were taken, under its own id.
    for (const transactionId of [1000, 1001, 1002]) {
      const readings = rig.csms
        .of("MeterValues")
        .filter((payload) => payload["transactionId"] === transactionId);
      expect(readings.length).toBeGreaterThan(100);
      const times = readings.map((payload) => /"timestamp":"([^"]+)"/.exec(JSON.stringify(payload))?.[1]);
      expect(times).toEqual([...times].sort());
    }
  });

  it("MessageQueueResumeDelay: the backlog waits, live messages and what is asked do not", async () => {
    const rig = await new Rig({
      sessionOwner,
      section: { MessageQueueResumeDelay: 30 },
      keys: sampling,
    }).start();
    rig.csms.unplug();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(20);
    rig.csms.forget();
    rig.csms.plugIn();
    await rig.pass(29);
    expect(rig.csms.calls.filter(({ action }) => queued.test(action))).toEqual([]);
    expect(rig.csms.statuses(1)).toEqual(["Charging"]);
    expect((await rig.csms.call("GetConfiguration", { key: ["ResetRetries"] })).kind).toBe("result");
    await rig.pass(2);
    expect(rig.csms.calls.filter(({ action }) => queued.test(action))[0]?.action).toBe("StartTransaction");
    // What comes after the backlog does not wait any more.
    rig.csms.forget();
    await rig.swipe(alice, 1);
    await rig.pass(2);
    expect(rig.csms.of("StopTransaction")).toHaveLength(1);
  });

  it("MessageQueueResumeDelay: a link that flaps starts it anew, and nothing is lost or doubled", async () => {
    const rig = await new Rig({
      sessionOwner,
      section: { MessageQueueResumeDelay: 10 },
      keys: { ...sampling, MeterValueSampleInterval: "0" },
    }).start();
    rig.csms.unplug();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(20);
    await rig.swipe(alice, 1);
    rig.csms.forget();
    for (let flap = 0; flap < 5; flap++) {
      rig.csms.plugIn();
      await rig.pass(9);
      rig.csms.unplug();
      await rig.pass(1);
    }
    expect(rig.csms.calls.filter(({ action }) => queued.test(action))).toEqual([]);
    rig.csms.plugIn();
    await rig.pass(12);
    expect(rig.csms.calls.filter(({ action }) => queued.test(action)).map(({ action }) => action)).toEqual([
      "StartTransaction",
      "StopTransaction",
    ]);
  });
});

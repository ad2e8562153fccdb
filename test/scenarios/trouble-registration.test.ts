import { describe, expect, it } from "vitest";
import { alice, owners, Rig } from "../support/rig.ts";

const offline = { AllowOfflineTxForUnknownId: "true" };

const verdict = (rig: Rig, status: string, interval: number): Record<string, unknown> => ({
  status,
  currentTime: new Date(rig.clock.wall()).toISOString(),
  interval,
});

/** The session that waited: in order, once. */
const waited = (rig: Rig): string[] =>
  rig.csms.calls.map(({ action }) => action).filter((action) => /Transaction$/.test(action));

describe.each(owners)("a CSMS that does not let the station in, sessions owned by the %s", (sessionOwner) => {
  it.each([
    ["Pending", 0, 60],
    ["Rejected", 0, 60],
    ["Pending", 300, 300],
    ["Rejected", 300, 300],
  ])(
    "%s for two hours, interval %i: one BootNotification every %i s, nothing else; what happened meanwhile is told in the end (1.6 §4.2)",
    async (status, interval, every) => {
      const rig = new Rig({ sessionOwner, keys: offline });
      rig.csms.on("BootNotification", () => verdict(rig, status, interval));
      await rig.start();
      await rig.chargeOn(1);
      await rig.swipe(alice, 1);
      await rig.pass(7200);
      const boots = rig.csms.of("BootNotification").length;
      expect(boots).toBe(rig.csms.calls.length);
      expect(Math.abs(boots - 7200 / every)).toBeLessThanOrEqual(2);
      rig.csms.next("BootNotification");
      await rig.pass(every + 1);
      expect(waited(rig)).toEqual(["StartTransaction", "StopTransaction"]);
      expect(rig.csms.statuses(1)).toEqual(["Finishing"]);
    },
  );

  it("Rejected and Accepted in turn, with each boot, over connections that come and go: silent while Rejected, nothing lost or doubled", async () => {
    const rig = new Rig({ sessionOwner, keys: offline });
    let boots = 0;
    rig.csms.on("BootNotification", () => verdict(rig, boots++ % 2 === 0 ? "Rejected" : "Accepted", 60));
    for (let turn = 1; turn <= 3; turn++) {
      await rig.start();
      const before = rig.csms.calls.length;
      await rig.plug(1);
      await rig.swipe(alice, 1);
      for (let flap = 0; flap < 3; flap++) {
        rig.csms.unplug();
        await rig.pass(5);
        rig.csms.plugIn();
        await rig.pass(10);
      }
      expect(rig.csms.story().slice(before)).toEqual([]);
      await rig.pass(30);
      await rig.swipe(alice, 1);
      await rig.unplug(1);
      expect(waited(rig)).toEqual(Array(turn).fill(["StartTransaction", "StopTransaction"]).flat());
      await rig.stop();
    }
    expect(boots).toBe(6);
    expect(rig.csms.of("StopTransaction").map((payload) => payload["transactionId"])).toEqual([
      1000, 1001, 1002,
    ]);
  });

  it.each([
    ["an unknown status", { status: "Maybe", currentTime: "2026-01-01T00:00:00Z", interval: 5 }],
    ["no status", { currentTime: "2026-01-01T00:00:00Z", interval: 5 }],
    [
      "an interval that is a text",
      { status: "Accepted", currentTime: "2026-01-01T00:00:00Z", interval: "5" },
    ],
    ["another action's answer", { idTagInfo: { status: "Accepted" } }],
    ["nothing", {}],
  ])(
    "BootNotification answered with %s: asked again every minute, and well in the end",
    async (_name, payload) => {
      const rig = new Rig({ sessionOwner, keys: offline });
      rig.csms.on("BootNotification", () => ({ ...payload }));
      await rig.start();
      await rig.chargeOn(1);
      await rig.swipe(alice, 1);
      await rig.pass(560);
      expect(rig.csms.story().every((said) => said === "BootNotification")).toBe(true);
      rig.csms.next("BootNotification");
      await rig.pass(61);
      expect(waited(rig)).toEqual(["StartTransaction", "StopTransaction"]);
    },
  );

  it.each([
    ["a huge one", 2 ** 31 - 1],
    ["a negative one", -5],
  ])("Accepted with an interval that is %s: no Heartbeats in a flood", async (_name, interval) => {
    const rig = new Rig({ sessionOwner });
    rig.csms.on("BootNotification", () => verdict(rig, "Accepted", interval));
    await rig.start();
    await rig.pass(3600);
    expect(rig.csms.of("Heartbeat").length).toBeLessThanOrEqual(12);
    expect(rig.csms.statuses(1)).toEqual(["Available"]);
  });
});

describe("a CSMS that sends too much", () => {
  it("5000 CALLs while Rejected get no answer and hold nothing up (1.6 §4.2)", async () => {
    const rig = new Rig();
    rig.csms.on("BootNotification", () => verdict(rig, "Rejected", 60));
    await rig.start();
    for (let index = 0; index < 5000; index++)
      rig.csms.say(JSON.stringify([2, `flood-${index}`, "GetConfiguration", {}]));
    rig.csms.next("BootNotification");
    await rig.pass(61);
    expect(rig.csms.calls.map(({ action }) => action).slice(0, 2)).toEqual([
      "BootNotification",
      "BootNotification",
    ]);
    expect(rig.csms.texts.filter((text) => text.includes("flood"))).toEqual([]);
    expect(rig.csms.statuses(1)).toEqual(["Available"]);
  });

  it("CALLs without waiting for answers, in a transaction: each answered once, in order, and what the station has to say goes on", async () => {
    const rig = await new Rig({ keys: { MeterValueSampleInterval: "1" } }).start();
    await rig.chargeOn(1);
    for (let second = 0; second < 20; second++) {
      for (let index = 0; index < 50; index++)
        rig.csms.say(
          JSON.stringify([2, `n-${second}-${index}`, "GetConfiguration", { key: ["ResetRetries"] }]),
        );
      await rig.pass(1);
    }
    const answers = rig.csms.texts
      .filter((text) => /^\[[34],/.test(text))
      .map((text) => /"(n-\d+-\d+)"/.exec(text)?.[1]);
    expect(answers).toHaveLength(1000);
    expect(new Set(answers).size).toBe(1000);
    expect(rig.csms.of("MeterValues").length).toBeGreaterThanOrEqual(19);
  });
});

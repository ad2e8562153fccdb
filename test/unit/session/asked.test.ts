import { beforeEach, describe, expect, it } from "vitest";
import { Rig } from "./support.ts";

let rig: Rig;
beforeEach(() => {
  rig = new Rig();
});

describe("session: what the CSMS asked for (1.6 §5.17)", () => {
  const pending = async (): Promise<void> => {
    rig.link.connect();
    await rig.sent();
    await rig.answer({ status: "Pending", interval: 1000 });
  };

  it("goes while Pending, when nothing else does (§4.2)", async () => {
    await pending();
    expect(await rig.call("MeterValues")).toEqual({ kind: "offline" });
    const outcome = rig.callAsked("MeterValues");
    expect(await rig.sent()).toEqual(["MeterValues"]);
    await rig.answer({});
    expect(await outcome).toEqual({ kind: "result", payload: {} });
  });

  it("waits once however often it is asked for; another waits beside it", async () => {
    await rig.accept();
    void rig.call("Slow");
    await rig.sent();
    const first = rig.callAsked("status of 1", "StatusNotification");
    for (let i = 0; i < 1000; i++) void rig.callAsked("status of 1", "StatusNotification");
    void rig.callAsked("status of 2", "StatusNotification");
    rig.session.triggerHeartbeat();
    rig.session.triggerHeartbeat();
    expect(await rig.answer()).toEqual(["StatusNotification"]);
    expect(await rig.answer({ a: 1 })).toEqual(["StatusNotification"]);
    expect(await first).toEqual({ kind: "result", payload: { a: 1 } });
    // Asked for again while it is in flight: what it said may be old by now.
    void rig.callAsked("status of 2", "StatusNotification");
    expect(await rig.answer()).toEqual(["Heartbeat"]);
    expect(await rig.answer({})).toEqual(["StatusNotification"]);
    expect(await rig.answer()).toEqual([]);
  });

  it("gives way before what the station has to say itself", async () => {
    await rig.accept();
    void rig.call("Slow");
    await rig.sent();
    const own = Array.from({ length: 200 }, (_, index) => rig.call(`Own${index}`));
    const asked = Array.from({ length: 300 }, (_, index) => rig.callAsked(`asked ${index}`, "Asked"));
    const sent = await rig.answer();
    while (sent.length < 600) {
      const more = await rig.answer();
      if (more.length === 0) break;
      sent.push(...more);
    }
    expect(sent.filter((action) => action.startsWith("Own"))).toHaveLength(200);
    expect(sent.filter((action) => action === "Asked")).toHaveLength(56);
    expect((await Promise.all(own)).every(({ kind }) => kind === "result")).toBe(true);
    expect((await Promise.all(asked)).filter(({ kind }) => kind === "offline")).toHaveLength(244);
  });

  it("what was promised gives way to nothing, though more than may wait do", async () => {
    await rig.accept();
    void rig.call("Slow");
    await rig.sent();
    const promised = rig.callAsked("report 1", "NotifyReport", true);
    const own = Array.from({ length: 400 }, (_, index) => rig.call(`Own${index}`));
    expect(await rig.answer()).toEqual(["NotifyReport"]);
    await rig.answer({ a: 1 });
    expect(await promised).toEqual({ kind: "result", payload: { a: 1 } });
    rig.link.drop();
    expect((await Promise.all(own)).every(({ kind }) => kind === "offline")).toBe(true);
  });

  it("that is kept over a lost connection ends with the session, which may be without one", async () => {
    rig.keepsAsked = true;
    await rig.accept();
    void rig.call("Slow");
    await rig.sent();
    const outcome = rig.callAsked("Heartbeat");
    rig.link.drop();
    await rig.session.stop();
    expect(await outcome).toEqual({ kind: "offline" });
  });

  it("that is kept ends before another CSMS hears a BootNotification", async () => {
    rig.keepsAsked = true;
    await rig.accept();
    void rig.call("Slow");
    await rig.sent();
    const outcome = rig.callAsked("MeterValues");
    rig.link.drop();
    rig.peer = "two";
    rig.events.length = 0;
    rig.link.connect();
    expect(await outcome).toEqual({ kind: "offline" });
    expect(rig.events[0]).toBe("elsewhere");
    expect(await rig.sent()).toEqual(["BootNotification"]);
    expect(await rig.answer({ status: "Accepted", interval: 0 })).toEqual([]);
  });

  it("is gone with the connection, and so is the memory that it was asked for", async () => {
    await pending();
    const outcome = rig.callAsked("Heartbeat");
    rig.session.triggerBoot();
    rig.link.drop();
    expect(await outcome).toEqual({ kind: "offline" });
    expect(await rig.callAsked("Heartbeat")).toEqual({ kind: "offline" });
    await rig.sent();
    rig.link.connect();
    expect(await rig.sent()).toEqual(["BootNotification"]);
    expect(await rig.answer({ status: "Pending", interval: 1000 })).toEqual([]);
    void rig.callAsked("Heartbeat");
    expect(await rig.sent()).toEqual(["Heartbeat"]);
  });

  it("is not said once Rejected", async () => {
    await pending();
    rig.session.triggerBoot();
    const outcome = rig.callAsked("Heartbeat");
    expect(await rig.sent()).toEqual(["BootNotification"]);
    expect(await rig.answer({ status: "Rejected", interval: 1000 })).toEqual([]);
    expect(await outcome).toEqual({ kind: "offline" });
  });

  it("a BootNotification goes at once, one at a time, and its answer begins the wait anew", async () => {
    await pending();
    await rig.clock.advance(999_000);
    rig.session.triggerBoot();
    rig.session.triggerBoot();
    expect(await rig.sent()).toEqual(["BootNotification"]);
    expect(await rig.answer({ status: "Pending", interval: 500 })).toEqual([]);
    await rig.clock.advance(499_999);
    expect(await rig.sent()).toEqual([]);
    await rig.clock.advance(1);
    expect(await rig.sent()).toEqual(["BootNotification"]);
    expect(await rig.answer({ status: "Accepted" })).toEqual([]);
  });
});

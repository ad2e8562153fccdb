import { beforeEach, describe, expect, it } from "vitest";
import type { CallOutcome } from "../../../src/model/rpc.ts";
import { ended, reading, started } from "../outbox/support.ts";
import { Rig } from "./support.ts";

let rig: Rig;

beforeEach(() => {
  rig = new Rig();
});

const durable = (...facts: Parameters<Rig["outbox"]["append"]>[0][]): void => {
  for (const fact of facts) rig.outbox.append(fact, { durable: true });
  rig.outbox.wake();
};

describe("session: registration", () => {
  it("1.6 §4.2: nothing goes before the BootNotification is accepted, then all that waits", async () => {
    durable(started("a"));
    rig.link.connect();
    expect(await rig.sent()).toEqual(["BootNotification"]);
    expect(await rig.call("Authorize")).toEqual({ kind: "offline" });
    await rig.clock.advance(1000);
    expect(await rig.answer({ status: "Accepted", interval: 120, time: 5 })).toEqual(["started a/0"]);
    expect(rig.settings.heartbeat).toBe(120);
    expect(rig.session.ready).toBe(true);
    expect(rig.events).toEqual([
      "reporters unregistered on",
      "unregistered on",
      "time 5 1000",
      "reporters accepted on",
      "accepted on",
    ]);
  });

  it("§4.2: Pending answers, sends nothing unasked but what is triggered, and boots again after the interval", async () => {
    durable(started("a"));
    rig.link.connect();
    await rig.sent();
    expect(await rig.answer({ status: "Pending", interval: 10 })).toEqual([]);
    rig.link.text('[2,"x","GetConfiguration",{}]');
    expect(await rig.sent()).toEqual(["answer x"]);
    rig.session.triggerHeartbeat();
    expect(await rig.sent()).toEqual(["Heartbeat"]);
    await rig.answer({});
    await rig.clock.advance(9_999);
    expect(await rig.sent()).toEqual([]);
    await rig.clock.advance(1);
    expect(await rig.sent()).toEqual(["BootNotification"]);
    expect(await rig.answer({ status: "Accepted" })).toEqual(["started a/0"]);
  });

  it("§4.2: Rejected is silent until the interval is over, whatever the connection does", async () => {
    const asked: string[] = [];
    rig.handle = (action, registration) => {
      asked.push(`${action} ${registration}`);
      return Promise.resolve({ kind: "result", payload: {} });
    };
    rig.link.connect();
    await rig.sent();
    await rig.answer({ status: "Rejected", interval: 100 });
    rig.link.text('[2,"x","Reset",{}]');
    rig.link.text('[2,"y","Reset"]');
    rig.session.triggerHeartbeat();
    await rig.clock.advance(50_000);
    rig.link.drop();
    rig.link.connect();
    await rig.clock.advance(49_999);
    expect(await rig.sent()).toEqual([]);
    expect(asked, "nothing is acted upon either").toEqual([]);
    await rig.clock.advance(1);
    expect(await rig.sent()).toEqual(["BootNotification"]);
  });

  it.each([
    ["an invalid answer", async () => rig.answer({ status: "Maybe" })],
    ["no answer", async () => rig.clock.advance(30_000)],
    ["a CALLERROR", async () => rig.link.text(`[4,"${rig.lastId}","InternalError","",{}]`)],
  ])("%s to the BootNotification: again after a minute", async (_name, act) => {
    rig.link.connect();
    await rig.sent();
    await act();
    await rig.clock.advance(59_999);
    expect(await rig.sent()).toEqual([]);
    await rig.clock.advance(1);
    expect(await rig.sent()).toEqual(["BootNotification"]);
  });

  it("1.6J §5.4: no BootNotification on reconnect once accepted, unless it would say something new", async () => {
    await rig.accept();
    rig.link.drop();
    durable(started("a"));
    rig.link.connect();
    expect(await rig.sent()).toEqual(["started a/0"]);
    rig.link.drop();
    rig.bootPayload = { model: "M", firmwareVersion: "2" };
    rig.link.connect();
    expect(await rig.sent()).toEqual(["BootNotification"]);
  });

  it("a listener that throws does not stop the session", async () => {
    rig.events.push = () => {
      throw new Error("defect");
    };
    expect(await rig.accept()).toEqual([]);
    expect(rig.session.ready).toBe(true);
    durable(started("a"));
    expect(await rig.sent()).toEqual(["started a/0"]);
  });
});

describe("session: the order of messages", () => {
  it("one CALL is in flight; messages go in the order they came", async () => {
    await rig.accept();
    void rig.call("StatusNotification");
    durable(started("a"));
    void rig.call("Authorize");
    expect(await rig.sent()).toEqual(["StatusNotification"]);
    expect(await rig.answer()).toEqual(["started a/0"]);
    expect(await rig.answer()).toEqual(["Authorize"]);
    expect(await rig.answer()).toEqual([]);
  });

  it("1.6 §3.7: a backlog and live messages alternate", async () => {
    durable(started("a"), reading("a", 1), reading("a", 2));
    await rig.accept();
    const order: string[] = [];
    for (let n = 0; n < 3; n++) void rig.call(`Live${n}`);
    for (let sent = await rig.answer(); sent.length > 0; sent = await rig.answer()) order.push(...sent);
    expect(order).toEqual(["Live0", "readings a/1", "Live1", "readings a/2", "Live2"]);
  });

  it("MessageQueueResumeDelay holds a backlog back, and live messages not", async () => {
    rig.settings.resumeDelay = 20;
    durable(started("a"));
    expect(await rig.accept()).toEqual([]);
    void rig.call("Authorize");
    durable(ended("a", 1));
    expect(await rig.sent()).toEqual(["Authorize"]);
    await rig.answer();
    await rig.clock.advance(19_999);
    expect(await rig.sent()).toEqual([]);
    await rig.clock.advance(1);
    expect(await rig.sent()).toEqual(["started a/0"]);
    expect(await rig.answer()).toEqual(["ended a/1"]);
  });

  it("no backlog, no delay", async () => {
    rig.settings.resumeDelay = 20;
    await rig.accept();
    durable(started("a"));
    expect(await rig.sent()).toEqual(["started a/0"]);
  });

  it("§3.7.1: a refused message is sent again after its interval, while live ones go on", async () => {
    await rig.accept();
    durable(started("a"));
    await rig.sent();
    rig.link.text(`[4,"${rig.lastId}","InternalError","",{}]`);
    expect(await rig.sent()).toEqual([]);
    void rig.call("Authorize");
    expect(await rig.sent()).toEqual(["Authorize"]);
    await rig.answer();
    await rig.clock.advance(60_000);
    expect(await rig.sent()).toEqual(["started a/0"]);
    await rig.answer();
    expect(rig.events).toContain("settled started a/0");
  });

  it("rule 8: a fact in flight as the link dies goes again, the same bytes, and counts no attempt", async () => {
    rig.settings.attempts = 1;
    await rig.accept();
    durable(started("a"));
    await rig.clock.flush();
    const [first] = rig.link.sent.splice(0);
    rig.link.drop();
    rig.link.connect();
    await rig.clock.flush();
    expect(rig.link.sent).toEqual([first]);
    expect(rig.facts.gaveUp).toEqual([]);
  });

  it("an answer to the old connection's CALL does nothing on the new one but settle what was sent again", async () => {
    await rig.accept();
    const outcome = rig.call("Authorize");
    await rig.sent();
    const old = rig.lastId;
    rig.link.drop();
    expect(await outcome).toEqual({ kind: "offline" });
    rig.link.connect();
    rig.link.text(`[3,"${old}",{}]`);
    expect(await rig.sent()).toEqual([]);
    expect(rig.logged).toContain("ignored an answer to no CALL in flight");
  });

  it("live messages end as offline: without a connection, not accepted, or when the link dies as they wait", async () => {
    expect(await rig.call("Authorize")).toEqual({ kind: "offline" });
    await rig.accept();
    const outcomes: Promise<CallOutcome>[] = [rig.call("A"), rig.call("B")];
    await rig.sent();
    rig.link.drop();
    expect(await Promise.all(outcomes)).toEqual([{ kind: "offline" }, { kind: "offline" }]);
  });

  it("a live message is built when its turn comes; nothing to say any more ends it as offline", async () => {
    await rig.accept();
    void rig.call("First");
    let status = "Available";
    void rig.session.call("StatusNotification", () => ({
      action: "StatusNotification",
      payload: { status },
    }));
    const none = rig.session.call("Gone", () => null);
    const broken = rig.session.call("Broken", () => {
      throw new Error("defect");
    });
    await rig.sent();
    status = "Charging";
    rig.link.text(`[3,"${rig.lastId}",{}]`);
    await rig.clock.flush();
    expect(rig.link.sent[0]).toContain("Charging");
    await rig.sent();
    await rig.answer();
    expect(await none).toEqual({ kind: "offline" });
    expect(await broken).toEqual({ kind: "offline" });
  });

  it("no more than 256 live messages wait: the oldest gives way", async () => {
    await rig.accept();
    void rig.call("InFlight");
    await rig.sent();
    const outcomes = Array.from({ length: 257 }, (_, n) => rig.call(`Live${n}`));
    expect(await outcomes[0]).toEqual({ kind: "offline" });
    expect(await rig.answer()).toEqual(["Live1"]);
  });

  it("a CALL that times out makes room for the next", async () => {
    await rig.accept();
    const outcome = rig.call("Authorize");
    void rig.call("Next");
    await rig.sent();
    await rig.clock.advance(30_000);
    expect(await outcome).toEqual({ kind: "timeout" });
    expect(await rig.sent()).toEqual(["Next"]);
  });

  it("an Authorize ends with the time-out of a CALL, its wait for its turn included; others keep their turn", async () => {
    await rig.accept();
    void rig.call("InFlight");
    void rig.call("StatusNotification");
    await rig.sent();
    await rig.clock.advance(10_000);
    const waits = rig.call("Authorize");
    await rig.clock.advance(20_000);
    expect(await rig.sent()).toEqual(["StatusNotification"]);
    await rig.clock.advance(10_000);
    expect(await waits).toEqual({ kind: "timeout" });
    expect(await rig.answer()).toEqual([]);
    const flies = rig.call("Authorize");
    expect(await rig.sent()).toEqual(["Authorize"]);
    await rig.answer({ ok: true });
    expect(await flies).toEqual({ kind: "result", payload: { ok: true } });
    expect(rig.clock.timers()).not.toContain("live-deadline");
  });

  it("a BootNotification that is triggered goes before what waits", async () => {
    await rig.accept();
    void rig.call("InFlight");
    void rig.call("Waiting");
    await rig.sent();
    rig.session.triggerBoot();
    expect(await rig.answer()).toEqual(["BootNotification"]);
    expect(await rig.answer({ status: "Accepted" })).toEqual(["Waiting"]);
  });
});

describe("session: heartbeats", () => {
  it("1.6 §4.6: one per interval, and its answer sets the time", async () => {
    await rig.accept(60);
    await rig.clock.advance(59_999);
    expect(await rig.sent()).toEqual([]);
    await rig.clock.advance(1);
    expect(await rig.sent()).toEqual(["Heartbeat"]);
    await rig.clock.advance(250);
    await rig.answer({ time: 77 });
    expect(rig.events).toContain("time 77 250");
    await rig.clock.advance(60_000);
    expect(await rig.sent()).toEqual(["Heartbeat"]);
  });

  it("§4.6: skipped while other messages are sent, but for one a day", async () => {
    await rig.accept(60);
    let heartbeats = 0;
    for (let minute = 0; minute < 1500; minute++) {
      void rig.call("StatusNotification");
      for (let sent = await rig.sent(); sent.length > 0; sent = await rig.answer({ time: 1 })) {
        if (sent.includes("Heartbeat")) heartbeats += 1;
      }
      await rig.clock.advance(58_000);
    }
    expect(heartbeats).toBe(1);
  });

  it("a changed interval takes effect at once, counted from the last message (1.6 §9.1.10)", async () => {
    await rig.accept(86_000);
    await rig.clock.advance(5_000);
    rig.setHeartbeat(20);
    await rig.clock.advance(14_999);
    expect(await rig.sent()).toEqual([]);
    await rig.clock.advance(1);
    expect(await rig.sent()).toEqual(["Heartbeat"]);
    await rig.answer({});
    rig.setHeartbeat(3600);
    await rig.clock.advance(3_599_999);
    expect(await rig.sent()).toEqual([]);
    await rig.clock.advance(1);
    expect(await rig.sent()).toEqual(["Heartbeat"]);
  });

  it("an interval that is over already: one Heartbeat now", async () => {
    await rig.accept(86_000);
    await rig.clock.advance(100_000);
    rig.setHeartbeat(20);
    await rig.clock.advance(0);
    expect(await rig.sent()).toEqual(["Heartbeat"]);
  });

  it("none without a connection; none piles up while one waits; one when asked", async () => {
    await rig.accept(10);
    rig.link.drop();
    await rig.clock.advance(100_000);
    rig.link.connect();
    expect(await rig.sent()).toEqual([]);
    rig.settings.timeout = 100;
    void rig.call("Slow");
    await rig.sent();
    await rig.clock.advance(99_000);
    expect(await rig.answer()).toEqual(["Heartbeat"]);
    expect(await rig.answer({})).toEqual([]);
    rig.session.triggerHeartbeat();
    expect(await rig.sent()).toEqual(["Heartbeat"]);
  });
});

describe("session: hold", () => {
  it("sends nothing before it is released, then all in order", async () => {
    await rig.accept();
    const release = rig.session.hold();
    durable(started("a"));
    void rig.call("Late");
    expect(await rig.sent()).toEqual([]);
    release();
    release();
    expect(await rig.sent()).toEqual(["started a/0"]);
    expect(await rig.answer()).toEqual(["Late"]);
  });

  it("ends with the connection, and after the time any answer may take", async () => {
    await rig.accept();
    rig.session.hold();
    durable(started("a"));
    rig.link.drop();
    rig.link.connect();
    expect(await rig.sent()).toEqual(["started a/0"]);
    await rig.answer();
    rig.session.hold();
    void rig.call("Late");
    await rig.clock.advance(29_999);
    expect(await rig.sent()).toEqual([]);
    await rig.clock.advance(1);
    expect(await rig.sent()).toEqual(["Late"]);
    rig.link.drop();
    rig.session.hold();
    expect(rig.clock.timers()).toEqual([]);
  });
});

describe("session: the end", () => {
  it("stop ends what is in flight, writes what is in memory, closes the link, and leaves no timer", async () => {
    await rig.accept();
    const outcome = rig.call("Authorize");
    await rig.sent();
    rig.outbox.append(reading("a", 1), { durable: false });
    await rig.session.stop();
    expect(await outcome).toEqual({ kind: "offline" });
    expect(rig.store.waiting(1)).toHaveLength(1);
    expect(rig.link.stopped).toBe(true);
    expect(rig.clock.timers()).toEqual([]);
    rig.link.connect();
    rig.link.drop();
    expect(await rig.sent()).toEqual([]);
  });

  it("stops while waiting to boot again", async () => {
    rig.link.connect();
    await rig.sent();
    await rig.answer({ status: "Pending", interval: 10 });
    await rig.session.stop();
    expect(rig.clock.timers()).toEqual([]);
  });
});

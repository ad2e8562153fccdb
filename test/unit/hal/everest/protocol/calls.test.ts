import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CallReply } from "../../../../../hal/everest/protocol/everest-module.ts";
import { evse, Rig, root, session } from "./rig.ts";

let rig: Rig;
beforeEach(() => {
  rig = new Rig();
});
afterEach(() => rig.end());

const pause = "evse_1/evse/pause_charging";
const topic = `${root}modules/evse_1/impl/evse/cmd/pause_charging`;

/** EVSE 1 answers every command with true. */
function answering(): void {
  rig.broker.tamper = (message, deliver) => {
    deliver();
    if (message.topic === topic)
      for (const { id } of rig.calls(pause).slice(-1)) rig.reply(pause, id, { retval: true });
  };
}

describe("a call", () => {
  it("is sent as the framework wants it, and ends with the answer", async () => {
    const module = await rig.run();
    const call = module.call(evse(0), "pause_charging", { a: 1 });
    await rig.clock.flush();
    const [sent] = rig.broker.sent(topic);
    const id = rig.calls(pause)[0]?.id ?? "";
    expect(sent).toEqual({ msg_type: "Cmd", data: { id, args: { a: 1 }, origin: "ocpp" } });
    rig.reply(pause, id, { retval: { status: "Accepted" } });
    expect(await call).toEqual({ status: "ok", value: { status: "Accepted" } });
    expect(rig.clock.timers()).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, CallReply]>([
    ["null", { retval: null }, { status: "ok", value: null }],
    ["nothing", {}, { status: "ok", value: null }],
    [
      "an error",
      { error: { __everest__error_type: "HandlerException", __everest__error_msg: "no" } },
      { status: "error", type: "HandlerException", message: "no" },
    ],
  ])("ends with %s", async (_, end, reply) => {
    const module = await rig.run();
    const call = module.call(evse(0), "pause_charging", {});
    await rig.clock.flush();
    rig.reply(pause, rig.calls(pause)[0]?.id ?? "", end);
    expect(await call).toEqual(reply);
  });

  it("ends by its deadline, and an answer after it is ignored", async () => {
    const module = await rig.run();
    const calls = [
      module.call(evse(0), "pause_charging", {}),
      module.call(evse(0), "pause_charging", {}, 500),
    ];
    await rig.clock.advance(500);
    expect(await calls[1]).toEqual({ status: "timeout" });
    await rig.clock.advance(9500);
    expect(await calls[0]).toEqual({ status: "timeout" });
    for (const { id } of rig.calls(pause)) rig.reply(pause, id, { retval: true });
    rig.reply(pause, "unknown", { retval: true });
    await rig.clock.flush();
    expect(rig.log.about("HAL_PAYLOAD")).toEqual([]);
  });

  it("is answered only where its answer must come, once, and not by nonsense", async () => {
    const module = await rig.run();
    const call = module.call(evse(0), "pause_charging", {});
    await rig.clock.flush();
    const id = rig.calls(pause)[0]?.id ?? "";
    rig.reply("evse_1/evse/resume_charging", id, { retval: "other command" });
    rig.reply("evse_2/evse/pause_charging", id, { retval: "other module" });
    rig.broker.publish(`${topic}/response/ocpp`, "{");
    rig.reply(pause, id, { retval: "first" });
    rig.reply(pause, id, { retval: "second" });
    expect(await call).toEqual({ status: "ok", value: "first" });
    expect(rig.log.about("HAL_PAYLOAD")).toHaveLength(1);
  });

  it("many at once do not wait for each other", async () => {
    const module = await rig.run();
    const calls = [1, 2, 3].map((a) => module.call(evse(0), "pause_charging", { a }));
    await rig.clock.flush();
    const ids = rig.calls(pause).map(({ id }) => id);
    for (const [at, id] of [...ids.entries()].reverse()) rig.reply(pause, id, { retval: at });
    expect(await Promise.all(calls)).toEqual([0, 1, 2].map((value) => ({ status: "ok", value })));
  });
});

describe("a call over a broken link", () => {
  it("made while the broker is away goes out when it is back", async () => {
    const module = await rig.run();
    answering();
    rig.broker.stop();
    await rig.clock.flush();
    const call = module.call(evse(0), "pause_charging", {});
    await rig.clock.advance(3000);
    rig.broker.start();
    await rig.clock.advance(3000);
    expect(await call).toEqual({ status: "ok", value: true });
    expect(rig.calls(pause)).toHaveLength(1);
  });

  it("broken as it was sent, before the other has it: sent again", async () => {
    const module = await rig.run();
    let cut = true;
    rig.broker.tamper = (message, deliver) => {
      if (message.topic === topic && cut) {
        cut = false;
        rig.breakLink();
        return;
      }
      deliver();
      if (message.topic === topic)
        for (const { id } of rig.calls(pause).slice(-1)) rig.reply(pause, id, { retval: true });
    };
    const call = module.call(evse(0), "pause_charging", {});
    await rig.clock.advance(1000);
    expect(await call).toEqual({ status: "ok", value: true });
    expect(new Set(rig.calls(pause).map(({ id }) => id)).size).toBe(1);
  });

  it("broken before the acknowledgement, and answered meanwhile: ends with the answer", async () => {
    const module = await rig.run();
    rig.broker.tamper = (message, deliver) => {
      deliver();
      if (message.topic !== topic || rig.calls(pause).length > 1) return;
      rig.breakLink();
      for (const { id } of rig.calls(pause)) rig.reply(pause, id, { retval: true });
    };
    const call = module.call(evse(0), "pause_charging", {});
    await rig.clock.advance(1000);
    expect(await call).toEqual({ status: "ok", value: true });
  });

  it("broken between command and answer: the answer waits for us", async () => {
    const module = await rig.run();
    const call = module.call(evse(0), "pause_charging", {});
    await rig.clock.flush();
    rig.breakLink();
    rig.reply(pause, rig.calls(pause)[0]?.id ?? "", { retval: 1 });
    expect(rig.broker.waitingFor(session)).toHaveLength(1);
    await rig.clock.advance(1000);
    expect(await call).toEqual({ status: "ok", value: 1 });
    expect(rig.calls(pause)).toHaveLength(1);
  });

  it("whose deadline passes while the broker is away is never sent", async () => {
    const module = await rig.run();
    rig.broker.stop();
    await rig.clock.flush();
    const call = module.call(evse(0), "pause_charging", {}, 5000);
    await rig.clock.advance(5000);
    expect(await call).toEqual({ status: "timeout" });
    rig.broker.start();
    await rig.clock.advance(20_000);
    expect(rig.calls(pause)).toEqual([]);
  });

  it("that nobody notices ends by its deadline", async () => {
    const module = await rig.run();
    rig.broker.freeze(session);
    const call = module.call(evse(0), "pause_charging", {});
    await rig.clock.advance(10_000);
    expect(await call).toEqual({ status: "timeout" });
  });
});

describe("a call that cannot be sent", () => {
  it("before the global ready is refused", async () => {
    const module = await rig.joined();
    const refused = { status: "error", type: "NotReady" };
    expect(await module.call(evse(0), "pause_charging", {})).toMatchObject(refused);
    void module.announce();
    await rig.clock.flush();
    expect(await module.call(evse(0), "pause_charging", {})).toMatchObject(refused);
    expect(rig.calls(pause)).toEqual([]);
  });

  it("after stop() is offline; one in the queue is too, one on its way ends as timeout", async () => {
    const module = await rig.run();
    const sent = module.call(evse(0), "pause_charging", {});
    await rig.clock.flush();
    const first = module.stop();
    expect(await module.call(evse(0), "pause_charging", {})).toEqual({ status: "offline" });
    await rig.clock.advance(1000);
    await first;
    expect(await sent).toEqual({ status: "timeout" });
    rig = new Rig();
    const other = await rig.run();
    rig.broker.stop();
    await rig.clock.flush();
    const queued = other.call(evse(0), "pause_charging", {});
    await Promise.all([other.stop(), rig.clock.advance(1000)]);
    expect(await queued).toEqual({ status: "offline" });
  });

  it("when a thousand wait is offline; those are sent in order", async () => {
    const module = await rig.run();
    rig.broker.stop();
    await rig.clock.flush();
    const calls = Array.from({ length: 1001 }, (_, a) =>
      module.call(evse(0), "pause_charging", { a }, 60_000),
    );
    expect(await calls[1000]).toEqual({ status: "offline" });
    rig.broker.start();
    await rig.clock.advance(10_000);
    expect(rig.calls(pause).map(({ args }) => args)).toEqual(Array.from({ length: 1000 }, (_, a) => ({ a })));
    await rig.clock.advance(60_000);
    expect(await Promise.all(calls.slice(0, 1000))).toEqual(Array(1000).fill({ status: "timeout" }));
  });
});

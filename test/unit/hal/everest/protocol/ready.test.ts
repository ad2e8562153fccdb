import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JoinedModule } from "../../../../../hal/everest/protocol/join.ts";
import { evse, Rig, root, session, sessionEvent } from "./rig.ts";

let rig: Rig;
beforeEach(() => {
  rig = new Rig();
});
afterEach(() => rig.end());

const ready = `${root}modules/ocpp/ready`;

describe("the global ready", () => {
  it("of an earlier life is not believed", async () => {
    await (await rig.run()).stop();
    rig.allReady();
    expect(rig.broker.waitingFor(session)).toEqual([`${root}ready`]);
    const module = await rig.joined();
    let running = false;
    const announced = module.announce().then(() => (running = true));
    await rig.clock.flush();
    expect(rig.broker.waitingFor(session)).toEqual([]);
    expect(running).toBe(false);
    expect(await module.call(evse(0), "pause_charging", {})).toMatchObject({
      status: "error",
      type: "NotReady",
    });
    rig.allReady();
    await announced;
  });

  it("of an earlier life is not believed, though the broker hands it over when we are connected already", async () => {
    const done: unknown[] = [];
    const module = await rig.joined();
    module.provide("main", "stop", () => done.push("stop"));
    rig.broker.tamper = ({ topic }, deliver) => {
      if (topic.endsWith("/heartbeat")) {
        rig.allReady();
        rig.command("main/stop", "old");
      }
      deliver();
    };
    const announced = module.announce().then(() => done.push("ready"));
    await rig.clock.flush();
    expect(rig.broker.sent("ocpp/ready")).toHaveLength(1);
    expect(done).toEqual([]);
    rig.allReady();
    await announced;
    expect(done).toEqual(["ready"]);
  });

  it("is awaited anew when the link breaks before our own heartbeat is back", async () => {
    const module = await rig.joined();
    let cut = true;
    rig.broker.tamper = ({ topic }, deliver) => {
      deliver();
      if (topic.endsWith("/heartbeat") && cut) rig.breakLink();
      if (topic.endsWith("/heartbeat")) cut = false;
    };
    const announced = module.announce();
    await rig.clock.flush();
    expect(rig.broker.sent("ocpp/ready")).toEqual([]);
    await rig.clock.advance(1000);
    expect(rig.broker.sent("ocpp/ready")).toHaveLength(1);
    rig.allReady();
    await announced;
  });

  it("that is repeated, or no such message, changes nothing", async () => {
    const module = await rig.joined();
    let times = 0;
    const announced = module.announce().then(() => times++);
    await rig.clock.flush();
    rig.broker.publish(`${root}ready`, "true");
    await rig.clock.flush();
    expect([times, rig.log.about("HAL_PAYLOAD").length]).toEqual([0, 1]);
    rig.allReady();
    rig.allReady();
    await announced;
    await rig.clock.flush();
    expect(times).toBe(1);
    expect(module.announce()).toBeInstanceOf(Promise);
    expect(rig.broker.sent("ocpp/ready")).toHaveLength(1);
  });

  it("is waited for over a broken link: we say again that we are ready", async () => {
    const module = await rig.joined();
    const announced = module.announce();
    await rig.clock.flush();
    rig.breakLink();
    await rig.clock.advance(1000);
    expect(rig.broker.sent("ocpp/ready")).toHaveLength(2);
    rig.allReady();
    await announced;
    rig.breakLink();
    await rig.clock.advance(1000);
    expect(rig.broker.sent("ocpp/ready")).toHaveLength(2);
  });

  it("that comes while our link is broken is there when we are back", async () => {
    const module = await rig.joined();
    const announced = module.announce();
    await rig.clock.flush();
    rig.breakLink();
    rig.allReady();
    await rig.clock.advance(1000);
    await announced;
  });

  it("our ready whose acknowledgement was lost is said again, once", async () => {
    const module = await rig.joined();
    let cut = true;
    rig.broker.tamper = ({ topic }, deliver) => {
      deliver();
      if (topic === ready && cut) rig.breakLink();
      if (topic === ready) cut = false;
    };
    const announced = module.announce();
    await rig.clock.advance(1000);
    expect(rig.broker.sent("ocpp/ready")).toHaveLength(2);
    rig.allReady();
    await announced;
  });

  it("a broker that does not return our heartbeat holds nothing up", async () => {
    const module = await rig.joined();
    rig.broker.tamper = ({ topic }, deliver) => {
      if (!topic.endsWith("/heartbeat")) deliver();
    };
    const announced = module.announce();
    await rig.clock.advance(4999);
    expect(rig.broker.sent("ocpp/ready")).toEqual([]);
    await rig.clock.advance(1);
    rig.allReady();
    await announced;
  });

  it("while it is awaited vars come, and we can be called", async () => {
    const heard: unknown[] = [];
    const module = await rig.joined();
    module.onVar(evse(0), "session_event", (value) => heard.push(value), true);
    module.provide("main", "stop", () => heard.push("stop"));
    void module.announce();
    await rig.clock.flush();
    rig.hear(sessionEvent, 1);
    rig.command("main/stop", "c1");
    await rig.clock.flush();
    expect(heard).toEqual([1, "stop"]);
  });
});

describe("what was published while we were not there", () => {
  const listening = (heard: unknown[]) => (module: JoinedModule) => {
    module.onVar(evse(0), "session_event", (value) => heard.push(value), true);
    module.onVar(evse(0), "powermeter", (value) => heard.push(value), false);
    module.onError((error) => heard.push(error));
    module.provide("main", "stop", (_, origin) => heard.push(origin));
  };

  it("kept vars and errors come first, meter values are gone, old commands are not done", async () => {
    await (await rig.run(listening([]))).stop();
    rig.hear(sessionEvent, "TransactionFinished");
    rig.hear(`${root}modules/evse_1/impl/evse/var/powermeter`, 1);
    rig.broker.publish(`${root}modules/bsp/impl/board/error/evse_board_support/DiodeFault`, {
      msg_type: "RaiseError",
      data: { type: "evse_board_support/DiodeFault" },
    });
    rig.command("main/stop", "old");
    rig.hear(sessionEvent, "SessionFinished");
    const heard: unknown[] = [];
    await rig.run(listening(heard));
    expect(heard).toEqual([
      "TransactionFinished",
      { type: "evse_board_support/DiodeFault" },
      "SessionFinished",
    ]);
    expect(rig.broker.sent("cmd/stop/response/auth")).toEqual([]);
  });

  it("waits until our listeners are there, however long that takes", async () => {
    await (await rig.run(listening([]))).stop();
    rig.hear(sessionEvent, "Enabled");
    const module = await rig.joined();
    await rig.clock.advance(60_000);
    expect(rig.broker.waitingFor(session)).toEqual([sessionEvent]);
    const heard: unknown[] = [];
    listening(heard)(module);
    void module.announce();
    await rig.clock.flush();
    expect(heard).toEqual(["Enabled"]);
  });

  it("over a broken link: kept vars and commands come, meter values do not", async () => {
    const heard: unknown[] = [];
    await rig.run(listening(heard));
    rig.breakLink();
    rig.hear(sessionEvent, "TransactionStarted");
    rig.hear(`${root}modules/evse_1/impl/evse/var/powermeter`, 1);
    rig.command("main/stop", "c1");
    await rig.clock.advance(1000);
    expect(heard).toEqual(["TransactionStarted", "auth"]);
    expect(rig.broker.sent("cmd/stop/response/auth")).toHaveLength(1);
  });
});

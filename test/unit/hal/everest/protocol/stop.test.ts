import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evse, Rig, root, session, sessionEvent } from "./rig.ts";

let rig: Rig;
beforeEach(() => {
  rig = new Rig();
});
afterEach(() => rig.end());

/** How long stop() took, ms. */
async function stopping(stop: Promise<void>): Promise<number> {
  const began = rig.clock.monotonic();
  let took = -1;
  const stopped = stop.then(() => (took = rig.clock.monotonic() - began));
  await rig.clock.advance(2000);
  await stopped;
  return took;
}

describe("leaving EVerest", () => {
  it("is done at once when nothing is on its way, and leaves nothing behind but the session", async () => {
    const module = await rig.run();
    expect(await stopping(module.stop())).toBe(0);
    expect(rig.clock.timers()).toEqual([]);
    expect(rig.broker.clients()).toEqual([]);
    expect(rig.broker.filtersOf(session).size).toBeGreaterThan(0);
    module.publishVar("main", "is_connected", false);
    await module.stop();
    await rig.clock.flush();
    expect(rig.broker.sent("is_connected")).toEqual([]);
  });

  it("sends what was published just before", async () => {
    const module = await rig.run();
    module.publishVar("main", "is_connected", false);
    await stopping(module.stop());
    expect(rig.broker.sent("is_connected")).toHaveLength(1);
  });

  it("lets commands in work finish, and refuses new ones", async () => {
    let finish: (value: number) => void = () => undefined;
    const module = await rig.run((each) =>
      each.provide("main", "stop", () => new Promise((resolve) => (finish = resolve))),
    );
    rig.command("main/stop", "c1");
    await rig.clock.flush();
    const stop = module.stop();
    rig.command("main/stop", "c2");
    await rig.clock.advance(100);
    finish(1);
    await stopping(stop);
    expect(rig.broker.sent("cmd/stop/response/auth")).toMatchObject([
      { data: { data: { id: "c2", error: { __everest__error_type: "Shutdown" } } } },
      { data: { data: { id: "c1", retval: 1 } } },
    ]);
  });

  it("takes no more than half a second, whatever does not finish", async () => {
    const module = await rig.run((each) => each.provide("main", "stop", () => new Promise(() => undefined)));
    rig.command("main/stop", "c1");
    await rig.clock.flush();
    const call = module.call(evse(0), "pause_charging", {});
    await rig.clock.flush();
    expect(await stopping(module.stop())).toBeLessThanOrEqual(500);
    expect(await call).toEqual({ status: "timeout" });
    expect(rig.broker.sent("cmd/stop/response/auth")).toMatchObject([
      { data: { data: { id: "c1", error: { __everest__error_type: "Shutdown" } } } },
    ]);
  });

  it.each(["frozen", "gone"])("takes no more than half a second with a broker that is %s", async (how) => {
    const module = await rig.run();
    if (how === "gone") rig.broker.stop();
    else rig.broker.freeze(session);
    await rig.clock.flush();
    module.publishVar("main", "is_connected", false);
    expect(await stopping(module.stop())).toBeLessThanOrEqual(500);
    expect(rig.clock.timers()).toEqual([]);
  });

  it("leaves vars and errors that come meanwhile to the next life, and delivers nothing after", async () => {
    const heard: unknown[] = [];
    const module = await rig.run((each) => {
      each.onVar(evse(0), "session_event", (value) => heard.push(value), true);
      each.provide("main", "stop", () => new Promise(() => undefined));
    });
    rig.command("main/stop", "c1");
    await rig.clock.flush();
    const stop = module.stop();
    rig.hear(sessionEvent, "TransactionFinished");
    await stopping(stop);
    rig.hear(sessionEvent, "SessionFinished");
    await rig.clock.flush();
    expect(heard).toEqual([]);
    await rig.run((each) => each.onVar(evse(0), "session_event", (value) => heard.push(value), true));
    expect(heard).toEqual(["TransactionFinished", "SessionFinished"]);
  });

  it("before the announcement, during it, twice", async () => {
    const early = await rig.joined();
    await stopping(early.stop());
    await early.announce();
    expect(rig.broker.sent("ocpp/ready")).toEqual([]);
    const module = await rig.joined();
    const announced = module.announce();
    await rig.clock.flush();
    await stopping(Promise.all([module.stop(), module.stop()]).then(() => undefined));
    await announced;
    expect(await module.call(evse(0), "pause_charging", {})).toEqual({ status: "offline" });
    expect(rig.broker.clients()).toEqual([]);
    expect(rig.broker.log.filter(({ topic }) => topic === `${root}modules/ocpp/ready`)).toHaveLength(1);
  });
});

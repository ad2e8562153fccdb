import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { configuration, Rig, root } from "./rig.ts";

let rig: Rig;
beforeEach(() => {
  rig = new Rig();
});
afterEach(() => rig.end());

const standalone = (): Record<string, unknown> => {
  const all = configuration();
  return { ...all, module_config: { ...Object(all["module_config"]), standalone: true } };
};
const ready = (id: string): void =>
  rig.broker.publish(`${root}modules/${id}/ready`, { msg_type: "ModuleReady", data: true });
const said = (): string[] =>
  rig.broker.log.map(({ topic }) => topic).filter((topic) => topic.startsWith(`${root}modules/ocpp/`));

describe("EVerest begins anew while a standalone module stays", () => {
  it("its manager, which waits for us, hears that we are ready", async () => {
    rig.manage(standalone());
    await rig.run();
    const before = said().length;
    ready("evse_1");
    await rig.clock.flush();
    expect(said().slice(before)).toEqual([`${root}modules/ocpp/metadata`, `${root}modules/ocpp/ready`]);
    rig.allReady();
    await rig.clock.flush();
    expect(rig.broker.sent("ocpp/ready")).toHaveLength(2);
  });

  it("also when that was while our link was broken", async () => {
    rig.manage(standalone());
    await rig.run();
    rig.breakLink();
    ready("evse_1");
    await rig.clock.advance(1000);
    expect(rig.broker.sent("ocpp/ready")).toHaveLength(2);
  });

  it("also while we still wait; at an ordinary start we say it once", async () => {
    rig.manage(standalone());
    const module = await rig.joined();
    const announced = module.announce();
    await rig.clock.flush();
    ready("evse_1");
    ready("evse_2");
    await rig.clock.flush();
    expect(rig.broker.sent("ocpp/ready")).toHaveLength(1);
    ready("evse_2");
    await rig.clock.flush();
    expect(rig.broker.sent("ocpp/ready")).toHaveLength(2);
    rig.allReady();
    await announced;
  });

  it("a child of the manager begins anew itself, and nonsense is none of it", async () => {
    await rig.run();
    ready("evse_1");
    await rig.clock.flush();
    expect(rig.broker.sent("ocpp/ready")).toHaveLength(1);
    await rig.end();
    rig = new Rig().manage(standalone());
    await rig.run();
    rig.broker.publish(`${root}modules/evse_1/ready`, "true");
    rig.broker.publish(`${root}modules/evse_1/ready`, { msg_type: "ModuleReady", data: false });
    await rig.clock.flush();
    expect(rig.broker.sent("ocpp/ready")).toHaveLength(1);
  });
});

it("shutdown before the manager has answered ends the wait", async () => {
  let joined: unknown = "waiting";
  void rig.joining().then((module) => (joined = module));
  await rig.clock.flush();
  rig.broker.publish(`${root}shutdown`, "true");
  await rig.clock.advance(1000);
  expect(joined).toBe(null);
});

import { describe, expect, it } from "vitest";
import { flowing, limitsRig, profile16, saidNow, setProfile, soon, toldNow } from "../support/limits.ts";
import { MemoryStore } from "../support/memory-store.ts";
import { alice, owners, type Rig } from "../support/rig.ts";

const hour = 3600;
const maximum = { chargingProfilePurpose: "ChargePointMaxProfile" } as const;

/** One car under a station maximum of 20 A, and 10 A in an hour, 16 A in two. */
async function charging(
  sessionOwner: (typeof owners)[number],
  more: Parameters<typeof limitsRig>[0] = {},
): Promise<Rig> {
  const rig = await limitsRig({ sessionOwner, evses: 1, ...more }).start();
  const steps = [
    [0, 20],
    [hour, 10],
    [2 * hour, 16],
  ] as const;
  await setProfile(rig, 0, profile16(1, steps, maximum, { startSchedule: soon(rig, 0) }));
  await rig.chargeOn(1, alice);
  await rig.pass(60);
  expect(flowing(rig, 1)).toBe(20);
  return rig;
}

describe.each(owners)("limits in trouble, sessions owned by the %s", (sessionOwner) => {
  it("offline for hours: periods begin all the same, and nothing is told twice for it", async () => {
    const rig = await charging(sessionOwner);
    const before = rig.commands("setLimits").length;
    rig.csms.unplug();
    await rig.pass(hour);
    expect(flowing(rig, 1)).toBe(10);
    await rig.pass(hour);
    expect(flowing(rig, 1)).toBe(16);
    rig.csms.plugIn();
    await rig.pass(hour);
    expect(rig.commands("setLimits").length - before).toBe(2);
    expect(await saidNow(rig, 1)).toBe(16);
  });

  it("offline: purposes that are to be ignored then, are, at once, and count again with the link", async () => {
    const keys = { IgnoredProfilePurposesOffline: "ChargePointMaxProfile" };
    const rig = await charging(sessionOwner, { keys });
    rig.csms.unplug();
    await rig.pass(20);
    expect(flowing(rig, 1)).toBe(32);
    rig.csms.plugIn();
    await rig.pass(20);
    expect(flowing(rig, 1)).toBe(20);
  });

  it("the hardware goes and comes back: it is told all that holds by then", async () => {
    const rig = await charging(sessionOwner);
    rig.controls.loseHardware();
    await rig.pass(90 * 60);
    const before = rig.commands("setLimits").length;
    rig.controls.regainHardware();
    await rig.pass(20);
    expect(rig.commands("setLimits").length - before).toBe(1);
    expect([toldNow(rig, 0), toldNow(rig, 1), flowing(rig, 1)]).toEqual([10, 10, 10]);
  });

  it("the hardware loses power and its memory: it never charges above the limit after that", async () => {
    const rig = await charging(sessionOwner);
    rig.controls.powerCut(5000);
    for (let second = 0; second < 60; second++) {
      await rig.pass(1);
      expect(flowing(rig, 1)).toBeLessThanOrEqual(20);
    }
    expect(toldNow(rig, 1)).toBe(20);
  });

  it("the station is killed and starts again an hour later: what was installed is told at once, before the CSMS is there", async () => {
    const rig = await charging(sessionOwner);
    await rig.kill();
    await rig.pass(hour);
    rig.csms.unplug();
    const before = rig.commands("setLimits").length;
    await rig.start();
    expect(rig.commands("setLimits").length - before).toBe(1);
    expect([toldNow(rig, 0), toldNow(rig, 1)]).toEqual([10, 10]);
    rig.csms.plugIn();
    await rig.pass(60);
    await rig.pass(hour);
    expect([toldNow(rig, 1), await saidNow(rig, 1)]).toEqual([16, 16]);
  });

  it("the CSMS sets the clock: the hardware's clock and its limits follow at once", async () => {
    const rig = await charging(sessionOwner);
    const ahead = 90 * 60_000;
    const currentTime = (): string => new Date(rig.clock.wall() + ahead).toISOString();
    rig.csms.on("Heartbeat", () => ({ currentTime: currentTime() }));
    await rig.csms.call("TriggerMessage", { requestedMessage: "Heartbeat" });
    await rig.pass(1);
    expect([await saidNow(rig, 1), flowing(rig, 1)]).toEqual([10, 10]);
    await rig.pass(31 * 60);
    expect([await saidNow(rig, 1), flowing(rig, 1)]).toEqual([16, 16]);
  });

  it("hardware that refuses is asked again, and in the log once", async () => {
    const rig = await charging(sessionOwner);
    for (let i = 0; i < 3; i++) rig.controls.failNext({ kind: "reject" }, "setLimits");
    rig.log.length = 0;
    await setProfile(rig, 1, profile16(2, [[0, 8]], {}, { startSchedule: soon(rig, 0) }));
    expect(flowing(rig, 1)).toBe(20);
    await rig.pass(71);
    expect(flowing(rig, 1)).toBe(8);
    expect(rig.log.filter(({ level, text }) => level === "warn" && text.includes("setLimits"))).toHaveLength(
      1,
    );
  });

  it("telling limits writes nothing to the disk", async () => {
    const store = new MemoryStore();
    const rig = await charging(sessionOwner, { store });
    await rig.unplug(1);
    await rig.pass(60);
    const before = { ...store.commits };
    await rig.pass(3 * hour);
    expect(rig.commands("setLimits").length).toBeGreaterThan(3);
    // Once a minute what was batched is written, if there is anything.
    expect(store.commits).toEqual({ ...before, relaxed: before.relaxed + 180 });
  });
});

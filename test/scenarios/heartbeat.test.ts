import { describe, expect, it } from "vitest";
import { sampledAt } from "../support/meter-values.ts";
import { owners, Rig } from "../support/rig.ts";

/** When Heartbeats came, s since `from`. */
const beats = (rig: Rig, from: number): number[] =>
  rig.csms.calls.filter(({ action }) => action === "Heartbeat").map(({ at }) => (at - from) / 1000);

async function booted(interval: number): Promise<Rig> {
  const rig = new Rig();
  const currentTime = new Date(rig.clock.wall()).toISOString();
  rig.csms.next("BootNotification", { status: "Accepted", currentTime, interval });
  await rig.start();
  return rig;
}

describe("Heartbeat (1.6 §4.6)", () => {
  it("the interval of the BootNotification is the key's value, and may be changed while it runs (§9.1.10)", async () => {
    const rig = await booted(3600);
    await rig.pass(10);
    rig.csms.forget();
    const changed = rig.clock.monotonic();
    await rig.configure("HeartbeatInterval", "5");
    await rig.pass(16);
    // Counted from the answer, which is a message, too.
    expect(beats(rig, changed)).toEqual([5, 10, 15]);
    await rig.configure("HeartbeatInterval", "600");
    rig.csms.forget();
    await rig.pass(590);
    expect(beats(rig, 0)).toEqual([]);
    await rig.pass(20);
    expect(rig.csms.of("Heartbeat")).toHaveLength(1);
  });

  it("an interval of 0 leaves the station its own: it goes on as before (§4.2, B01.FR.04)", async () => {
    const rig = new Rig({ keys: { HeartbeatInterval: "30" } });
    const currentTime = new Date(rig.clock.wall()).toISOString();
    rig.csms.next("BootNotification", { status: "Accepted", currentTime, interval: 0 });
    await rig.start();
    rig.csms.forget();
    await rig.pass(65);
    expect(rig.csms.of("Heartbeat")).toHaveLength(2);
  });

  it("is spared while other messages tell that the station lives", async () => {
    const rig = await booted(20);
    rig.csms.forget();
    for (let i = 0; i < 10; i++) {
      await rig.pass(7);
      await (i % 2 === 0 ? rig.plug(1) : rig.unplug(1));
    }
    expect(rig.csms.of("Heartbeat")).toEqual([]);
    await rig.pass(21);
    expect(rig.csms.of("Heartbeat")).toHaveLength(1);
  });

  it("none while offline; after it the interval counts anew", async () => {
    const rig = await booted(20);
    rig.csms.forget();
    rig.csms.unplug();
    await rig.pass(100);
    rig.csms.plugIn();
    await rig.pass(15);
    expect(rig.csms.of("Heartbeat")).toEqual([]);
    await rig.pass(10);
    expect(rig.csms.of("Heartbeat")).toHaveLength(1);
  });
});

describe.each(owners)("the time of a Heartbeat's answer, sessions owned by the %s", (sessionOwner) => {
  it("that jumps by years is followed; samples stay aligned, and none are made up (1.6 §4.6)", async () => {
    const keys = { HeartbeatInterval: "30", ClockAlignedDataInterval: "900" };
    const rig = new Rig({ sessionOwner, keys });
    const currentTime = new Date(rig.clock.wall()).toISOString();
    rig.csms.next("BootNotification", { status: "Accepted", currentTime, interval: 0 });
    await rig.start();
    const later = Date.parse("2029-07-01T00:07:00Z") - rig.clock.wall();
    rig.csms.on("Heartbeat", () => ({ currentTime: new Date(rig.clock.wall() + later).toISOString() }));
    await rig.pass(60);
    rig.csms.forget();
    await rig.pass(900);
    const times = rig.csms.of("MeterValues").map((payload) => new Date(sampledAt(payload)).toISOString());
    expect(times).toEqual(["2029-07-01T00:15:00.000Z", "2029-07-01T00:15:00.000Z"]);
    expect(rig.commands("setTime").length).toBeGreaterThan(0);
    await rig.plug(2);
    const [status] = rig.csms.of("StatusNotification").slice(-1);
    expect(String(status?.["timestamp"])).toMatch(/^2029-07-01T00:2/);
  });

  it("that is no time leaves the clock alone", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.on("Heartbeat", () => ({ currentTime: "yesterday" }));
    const before = rig.commands("setTime").length;
    await rig.configure("HeartbeatInterval", "10");
    await rig.pass(30);
    expect(rig.csms.of("Heartbeat").length).toBeGreaterThan(1);
    expect(rig.commands("setTime")).toHaveLength(before);
    await rig.plug(1);
    const [status] = rig.csms.of("StatusNotification").slice(-1);
    expect(Math.abs(Date.parse(String(status?.["timestamp"])) - rig.clock.wall())).toBeLessThan(5000);
  });
});

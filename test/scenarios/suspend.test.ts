import { describe, expect, it } from "vitest";
import { alice, owners, Rig } from "../support/rig.ts";

const boots = (rig: Rig): number => rig.csms.of("BootNotification").length;
const answers = async (rig: Rig): Promise<string> =>
  (await rig.csms.call("GetConfiguration", { key: ["HeartbeatInterval"] })).kind;

const suspend = async (rig: Rig): Promise<boolean> => {
  const done = rig.station.suspend();
  await rig.pass(0.1);
  return done;
};
const resume = async (rig: Rig): Promise<boolean> => {
  const done = rig.station.resume();
  await rig.pass(0.1);
  return done;
};

describe.each(owners)("suspend and resume, sessions owned by the %s", (sessionOwner) => {
  it("nothing is sent or recorded meanwhile; then the station boots and charges", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.forget();
    expect(await suspend(rig)).toBe(true);
    // Hardware that owns its sessions keeps them for who listens next.
    if (sessionOwner === "station") {
      await rig.plug(1);
      await rig.swipe(alice, 1);
      await rig.unplug(1);
    }
    await rig.pass(3600);
    expect(rig.csms.story()).toEqual([]);
    expect(rig.commands("enable")).toEqual([]);
    expect(await resume(rig)).toBe(true);
    expect(boots(rig)).toBe(1);
    expect(rig.csms.statuses(1)).toEqual(["Available"]);
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
  });

  it("a transaction that runs is judged when the station begins again, as after a restart of the program", async () => {
    const keys = { ResumeTransactionsOnBoot: "true" };
    const rig = await new Rig({ sessionOwner, keys }).start();
    await rig.chargeOn(1);
    await suspend(rig);
    await rig.pass(60);
    await resume(rig);
    await rig.pass(10);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    await rig.unplug(1);
    await rig.pass(10);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "EVDisconnected" }]);
  });

  it("is false when there is nothing to suspend or to resume", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    const { station } = rig;
    expect(await resume(rig)).toBe(false);
    expect(await suspend(rig)).toBe(true);
    expect(await suspend(rig)).toBe(false);
    expect(await resume(rig)).toBe(true);
    expect(await resume(rig)).toBe(false);
    await rig.stop();
    expect(await station.suspend()).toBe(false);
    expect(await station.resume()).toBe(false);
  });

  it("a Reset that is under way ends with the life that took it: neither hardware nor station restarts later", async () => {
    const keys = { WaitForStopTransactionsOnResetTimeout: "20" };
    const rig = await new Rig({ sessionOwner, keys }).start();
    await rig.chargeOn(1);
    rig.csms.on("StopTransaction", () => "silence");
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(5);
    await suspend(rig);
    await rig.pass(5);
    await resume(rig);
    await rig.pass(60);
    expect(boots(rig)).toBe(1);
    expect(rig.commands("reset")).toEqual([]);
    expect(await answers(rig)).toBe("result");
  });

  it.each([0, 1, 50, 199, 200, 201, 250, 400, 1000])(
    "%d ms after a Reset was answered: one life, that works",
    async (ms) => {
      const rig = await new Rig({ sessionOwner }).start();
      await rig.csms.call("Reset", { type: "Hard" });
      await rig.clock.advance(ms);
      const asked = [rig.station.suspend(), rig.station.resume()];
      await rig.pass(30);
      expect(await Promise.all(asked)).toEqual([true, true]);
      expect(await answers(rig)).toBe("result");
      await rig.chargeOn(1);
      expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
      await rig.stop();
      expect(rig.clock.timers().filter((name) => /^(boot|heartbeat|reset|restart)/.test(name))).toEqual([]);
    },
  );

  it("asked for many times at once: the last word counts", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    const { station } = rig;
    const asked = [station.suspend(), station.resume(), station.suspend(), station.suspend()];
    await rig.pass(1);
    expect(await Promise.all(asked)).toEqual([true, true, true, false]);
    rig.csms.forget();
    await rig.pass(60);
    expect(rig.csms.story()).toEqual([]);
    await resume(rig);
    expect(boots(rig)).toBe(1);
  });

  it.each(["suspend", "resume"] as const)("stop() while %s is under way ends the station", async (what) => {
    const rig = await new Rig({ sessionOwner }).start();
    const { station } = rig;
    if (what === "resume") await suspend(rig);
    const asked = station[what]();
    const stopped = station.stop();
    await rig.pass(1);
    await stopped;
    await asked;
    rig.csms.forget();
    await rig.pass(3600);
    expect(rig.csms.story()).toEqual([]);
  });
});

describe("resume", () => {
  it("is tried again when it fails, as on a full disk (DESIGN rule 10)", async () => {
    const rig = await new Rig({ tolerate: [/disk full/] }).start();
    await suspend(rig);
    const { boots: stored } = rig.store;
    const begin = stored.begin.bind(stored);
    stored.begin = () => {
      throw new Error("disk full");
    };
    expect(await resume(rig)).toBe(true);
    await rig.pass(15);
    expect(boots(rig)).toBe(1);
    stored.begin = begin;
    await rig.pass(15);
    expect(boots(rig)).toBe(2);
  });

  it("puts in force what waited for a restart", async () => {
    const rig = await new Rig().start();
    const { deviceModel } = rig.station;
    const address = { component: "NetworkConfiguration", componentInstance: "1", variable: "Identity" };
    expect(deviceModel.setText(address, "cp-2", "integrator").status).toBe("rebootRequired");
    await suspend(rig);
    await resume(rig);
    expect(deviceModel.getText(address)).toBe("cp-2");
  });
});

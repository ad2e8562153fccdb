import { describe, expect, it } from "vitest";
import { owners, Rig } from "../support/rig.ts";

describe.each(owners)("hardware that comes after the CSMS, sessions owned by the %s", (sessionOwner) => {
  it("is waited for before the first statuses, so that it does not begin as Unavailable", async () => {
    const rig = new Rig({ sessionOwner });
    rig.charger.controls.loseHardware();
    await rig.start();
    await rig.pass(2);
    expect(rig.csms.story()).toEqual(["BootNotification"]);
    rig.charger.controls.regainHardware();
    await rig.pass(1);
    expect(rig.csms.story()).toEqual([
      "BootNotification",
      "StatusNotification(0, Available)",
      "StatusNotification(1, Available)",
      "StatusNotification(2, Available)",
    ]);
  });

  it("is reported Unavailable when it does not come in time (1.6 §4.9)", async () => {
    const rig = new Rig({ sessionOwner });
    rig.charger.controls.loseHardware();
    await rig.start();
    await rig.pass(6);
    expect(rig.csms.story()).toEqual([
      "BootNotification",
      "StatusNotification(0, Unavailable)",
      "StatusNotification(1, Unavailable)",
      "StatusNotification(2, Unavailable)",
    ]);
  });
});

describe.each(owners)(
  "a driver that breaks its promise to answer, sessions owned by the %s",
  (sessionOwner) => {
    const never = (): Promise<never> => new Promise(() => undefined);

    it("a Reset restarts the station all the same, and ResetFailure is told (1.6 §7.6)", async () => {
      const rig = await new Rig({ sessionOwner, keys: { ResetRetries: "0" } }).start();
      rig.csms.forget();
      Object.defineProperty(rig.charger, "command", { configurable: true, value: never });
      await rig.csms.call("Reset", { type: "Soft" });
      await rig.pass(40);
      expect(rig.csms.of("BootNotification")).toHaveLength(1);
      expect(JSON.stringify(rig.csms.of("StatusNotification"))).toContain("ResetFailure");
    });
  },
);

describe("a driver that breaks its promise to answer, sessions owned by the station", () => {
  it.each(["RemoteStop", "unplug"])("a transaction that was to stop ends once: %s", async (then) => {
    const rig = await new Rig().start();
    await rig.chargeOn(1);
    const never = (): Promise<never> => new Promise(() => undefined);
    Object.defineProperty(rig.charger, "command", { configurable: true, value: never });
    await rig.csms.call("RemoteStopTransaction", { transactionId: 1000 });
    if (then === "unplug") await rig.unplug(1);
    else await rig.pass(40);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "Remote" }]);
    await rig.pass(60);
    expect(rig.csms.of("StopTransaction")).toHaveLength(1);
  });
});

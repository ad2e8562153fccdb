import { describe, expect, it } from "vitest";
import { OCPP16LegacyCtrlr } from "../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import { alice, owners, Rig, type RigOptions } from "../support/rig.ts";

const here = { evse: 1, connector: 1 };
const told = (id: number, status: string): string => `StatusNotification(${id}, ${status})`;
const key = "MinimumStatusDuration";

describe.each(owners)(
  "MinimumStatusDuration, sessions owned by the %s (1.6 §4.9, §9.1.20)",
  (sessionOwner) => {
    const start = async (seconds: number, options: RigOptions = {}): Promise<Rig> => {
      const rig = await new Rig({ sessionOwner, keys: { [key]: String(seconds) }, ...options }).start();
      rig.csms.forget();
      return rig;
    };
    const lengthen = (rig: Rig, seconds: number): Promise<void> => rig.configure(key, String(seconds));

    it("each status has to last so long, however it goes on", async () => {
      const rig = await start(5);
      await rig.plug(1);
      await rig.pass(2);
      await rig.swipe(alice, 1);
      await rig.pass(3.9);
      expect(rig.csms.statuses(1)).toEqual([]);
      await rig.pass(0.2);
      expect(rig.csms.statuses(1)).toEqual(["Charging"]);
      rig.controls.pauseCar(1);
      await rig.pass(4);
      rig.controls.resumeCar(1);
      await rig.pass(60);
      expect(rig.csms.statuses(1)).toEqual(["Charging"]);
      const [status] = rig.csms.of("StatusNotification");
      const [begun] = rig.csms.of("StartTransaction");
      // It began with the transaction, not when it was told.
      expect(
        Math.abs(Date.parse(String(status?.["timestamp"])) - Date.parse(String(begun?.["timestamp"]))),
      ).toBeLessThan(100);
    });

    it("changed at run time it counts for what waits: longer, shorter, 0", async () => {
      const rig = await start(10);
      await rig.plug(1);
      await lengthen(rig, 30);
      await rig.pass(28);
      expect(rig.csms.story()).toEqual([]);
      await rig.pass(1.1);
      expect(rig.csms.story()).toEqual([told(1, "Preparing")]);
      await rig.unplug(1);
      await rig.pass(10);
      await lengthen(rig, 15);
      await rig.pass(3.8);
      expect(rig.csms.statuses(1)).toEqual(["Preparing"]);
      await rig.pass(0.3);
      expect(rig.csms.statuses(1)).toEqual(["Preparing", "Available"]);
      await rig.plug(1);
      await lengthen(rig, 0);
      await rig.pass(0.1);
      expect(rig.csms.statuses(1)).toEqual(["Preparing", "Available", "Preparing"]);
      await rig.unplug(1);
      expect(rig.csms.statuses(1)).toEqual(["Preparing", "Available", "Preparing", "Available"]);
    });

    it("an integrator may change it, too", async () => {
      const rig = await start(3600);
      await rig.plug(1);
      rig.settings?.set(OCPP16LegacyCtrlr.MinimumStatusDuration, 0, "integrator");
      await rig.pass(0.1);
      expect(rig.csms.story()).toEqual([told(1, "Preparing")]);
    });

    it("a boot and a return of the connection tell at once, and nothing twice", async () => {
      const rig = await start(10);
      await rig.plug(1);
      rig.csms.unplug();
      await rig.pass(1);
      rig.csms.plugIn();
      await rig.pass(30);
      expect(rig.csms.story()).toEqual([told(1, "Preparing")]);
      await rig.unplug(1);
      rig.csms.forget();
      await rig.csms.call("Reset", { type: "Soft" });
      await rig.pass(60);
      expect(rig.csms.story().filter((line) => line.startsWith("StatusNotification"))).toEqual([
        told(0, "Available"),
        told(1, "Available"),
        told(2, "Available"),
      ]);
    });

    it("an error and Faulted do not wait; what comes after the repair does", async () => {
      const rig = await start(30);
      await rig.plug(1);
      rig.controls.raiseError("evse_board_support/VendorWarning", { ...here, blocking: false });
      await rig.pass(0.1);
      expect(rig.csms.story()).toEqual([told(1, "Preparing")]);
      rig.controls.raiseError("evse_board_support/VendorError", { ...here, id: "F" });
      await rig.pass(0.1);
      expect(rig.csms.story().slice(1)).toEqual([told(1, "Faulted")]);
      rig.controls.clearError("F");
      await rig.pass(29);
      expect(rig.csms.story()).toHaveLength(2);
      await rig.pass(1);
      expect(rig.csms.story().slice(2)).toEqual([told(1, "Preparing")]);
      rig.controls.raiseError("evse_board_support/VendorError", { id: "S" });
      await rig.pass(0.1);
      expect(rig.csms.story().slice(3)).toEqual([told(0, "Faulted"), told(1, "Faulted"), told(2, "Faulted")]);
    });

    it("an error that flaps faster is one error", async () => {
      const rig = await start(10);
      const flap = { ...here, message: "loose contact" };
      for (const blocking of [true, false]) {
        rig.csms.forget();
        for (let times = 0; times < 50; times++) {
          const id = rig.controls.raiseError("evse_board_support/VendorError", { ...flap, blocking });
          await rig.pass(3);
          rig.controls.clearError(id);
          await rig.pass(3);
        }
        expect(rig.csms.story()).toEqual([told(1, blocking ? "Faulted" : "Available")]);
        await rig.pass(10);
        expect(rig.csms.of("StatusNotification").slice(1)).toMatchObject([
          { status: "Available", errorCode: "NoError" },
        ]);
      }
    });

    it("an error that flaps under a fault that lasts is one error", async () => {
      const rig = await start(10);
      rig.controls.raiseError("evse_board_support/VendorError", { ...here, message: "lasts" });
      for (let times = 0; times < 50; times++) {
        const id = rig.controls.raiseError("evse_board_support/VendorError", { ...here, message: "flaps" });
        await rig.pass(3);
        rig.controls.clearError(id);
        await rig.pass(3);
      }
      expect(rig.csms.of("StatusNotification")).toMatchObject([{ info: "lasts" }, { info: "flaps" }]);
    });

    it("what came back after it was told to be over is told anew", async () => {
      const rig = await start(10);
      for (let times = 0; times < 3; times++) {
        const id = rig.controls.raiseError("evse_board_support/VendorError", here);
        await rig.pass(1);
        rig.controls.clearError(id);
        await rig.pass(10.1);
      }
      expect(rig.csms.statuses(1)).toEqual([
        "Faulted",
        "Available",
        "Faulted",
        "Available",
        "Faulted",
        "Available",
      ]);
    });

    it("asked for by a trigger while it settles, it is told then, and once (§5.17)", async () => {
      const rig = await start(10);
      await rig.plug(1);
      await rig.csms.call("TriggerMessage", { requestedMessage: "StatusNotification", connectorId: 1 });
      await rig.pass(60);
      expect(rig.csms.story()).toEqual([told(1, "Preparing")]);
      await rig.unplug(1);
      await rig.plug(1);
      await rig.pass(60);
      expect(rig.csms.story()).toEqual([told(1, "Preparing")]);
    });
  },
);

describe.each(owners)("a StatusNotification without an answer, sessions owned by the %s", (sessionOwner) => {
  const start = async (): Promise<Rig> => {
    const rig = await new Rig({
      sessionOwner,
      keys: { MessageTimeout: "10", HeartbeatInterval: "0" },
    }).start();
    rig.csms.forget();
    return rig;
  };

  it("is told again a minute after its time was over, once, with its own time", async () => {
    const rig = await start();
    rig.csms.next("StatusNotification", "silence");
    await rig.plug(1);
    await rig.pass(65);
    expect(rig.csms.story()).toEqual([told(1, "Preparing")]);
    await rig.pass(3600);
    expect(rig.csms.story()).toEqual([told(1, "Preparing"), told(1, "Preparing")]);
    const [first, second] = rig.csms.of("StatusNotification");
    expect(second).toEqual(first);
  });

  it("not when something newer went out meanwhile", async () => {
    const rig = await start();
    rig.csms.next("StatusNotification", "silence");
    await rig.plug(1);
    await rig.pass(30);
    await rig.unplug(1);
    await rig.pass(3600);
    expect(rig.csms.story()).toEqual([told(1, "Preparing"), told(1, "Available")]);
  });

  it("not when something newer waited behind it", async () => {
    const rig = await start();
    rig.csms.next("StatusNotification", "silence");
    await rig.plug(1);
    await rig.unplug(1);
    await rig.pass(3600);
    expect(rig.csms.story()).toEqual([told(1, "Preparing"), told(1, "Available")]);
  });

  it("what holds then is told, not what was", async () => {
    const rig = await start();
    rig.csms.on("StatusNotification", () => "silence");
    await rig.plug(1);
    await rig.pass(5);
    await rig.unplug(1);
    await rig.pass(30);
    rig.csms.forget();
    rig.csms.next("StatusNotification");
    await rig.pass(3600);
    expect(rig.csms.story()).toEqual([told(1, "Available")]);
  });

  it("an error, too, while it lasts, though another leads", async () => {
    const rig = await start();
    rig.controls.raiseError("evse_board_support/VendorError", { ...here, message: "leads" });
    await rig.pass(1);
    rig.csms.forget();
    rig.csms.next("StatusNotification", "silence");
    rig.controls.raiseError("evse_board_support/VendorError", { ...here, id: "B", message: "second" });
    await rig.pass(3600);
    expect(rig.csms.of("StatusNotification")).toMatchObject([{ info: "second" }, { info: "second" }]);
    rig.csms.forget();
    rig.csms.next("StatusNotification", "silence");
    rig.controls.raiseError("evse_board_support/VendorError", { ...here, id: "C", message: "third" });
    await rig.pass(1);
    rig.controls.clearError("C");
    await rig.pass(3600);
    expect(rig.csms.of("StatusNotification")).toMatchObject([
      { info: "third" },
      { status: "Faulted", info: "leads" },
    ]);
  });

  it("an error not when something newer of its connector went out", async () => {
    const rig = await start();
    rig.csms.next("StatusNotification", "silence");
    rig.controls.raiseError("evse_board_support/VendorWarning", { ...here, blocking: false });
    await rig.pass(20);
    await rig.plug(1);
    await rig.pass(3600);
    expect(rig.csms.story()).toEqual([told(1, "Available"), told(1, "Preparing")]);
  });

  it("a CSMS that never answers is asked more and more rarely; the end of its silence is a beginning", async () => {
    const rig = await start();
    rig.csms.on("StatusNotification", () => "silence");
    await rig.plug(1);
    await rig.pass(6 * 3600);
    const { length } = rig.csms.of("StatusNotification");
    expect(length).toBeGreaterThan(8);
    expect(length).toBeLessThan(14);
    rig.csms.next("StatusNotification");
    await rig.pass(3700);
    rig.csms.forget();
    await rig.pass(2 * 3600);
    expect(rig.csms.story()).toEqual([]);
    rig.csms.next("StatusNotification", "silence");
    await rig.unplug(1);
    await rig.pass(80);
    expect(rig.csms.story()).toEqual([told(1, "Available"), told(1, "Available")]);
  });

  it("a CALLERROR is an answer", async () => {
    const rig = await start();
    rig.csms.on("StatusNotification", () => ({ callError: "InternalError" }));
    await rig.plug(1);
    await rig.pass(2 * 3600);
    expect(rig.csms.story()).toEqual([told(1, "Preparing")]);
  });

  it("a lost connection: told once when it is back, and not again", async () => {
    const rig = await start();
    rig.csms.on("StatusNotification", () => "silence");
    await rig.plug(1);
    rig.csms.unplug();
    await rig.pass(5);
    rig.csms.next("StatusNotification");
    rig.csms.plugIn();
    await rig.pass(3600);
    expect(rig.csms.story()).toEqual([told(1, "Preparing"), told(1, "Preparing")]);
  });

  it("lost connections make it no more patient: that is for a CSMS that does not answer", async () => {
    const rig = await start();
    rig.csms.on("StatusNotification", () => "silence");
    await rig.plug(1);
    for (let times = 0; times < 8; times++) {
      rig.csms.unplug();
      rig.csms.plugIn();
      await rig.pass(1);
    }
    rig.csms.forget();
    await rig.pass(65);
    expect(rig.csms.story()).toEqual([]);
    await rig.pass(5);
    expect(rig.csms.story()).toEqual([told(1, "Preparing")]);
  });
});

describe.each(owners)("timestamps of statuses, sessions owned by the %s", (sessionOwner) => {
  it("from before the time was known are dated back (1.6 §3.14, §4.2)", async () => {
    const clock = new VirtualClock(0);
    const rig = new Rig({ sessionOwner, clock });
    const shift = Date.UTC(2030, 0, 1);
    const currentTime = (): string => new Date(clock.wall() + shift).toISOString();
    rig.csms.on("BootNotification", () => ({
      status: "Accepted",
      currentTime: currentTime(),
      interval: 3600,
    }));
    rig.csms.unplug();
    await rig.start();
    await rig.pass(100);
    const plugged = clock.wall() + shift;
    await rig.plug(1);
    await rig.pass(500);
    rig.csms.plugIn();
    await rig.pass(1);
    const notifications = rig.csms.of("StatusNotification");
    const times = new Map(
      notifications.map(({ connectorId, timestamp }) => [connectorId, Date.parse(String(timestamp))]),
    );
    expect(Math.abs((times.get(1) ?? 0) - plugged)).toBeLessThan(50);
    expect((times.get(0) ?? 0) - shift).toBeLessThan(200);
    expect(rig.csms.statuses(1)).toEqual(["Preparing"]);
  });
});

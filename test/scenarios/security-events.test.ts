import { describe, expect, it } from "vitest";
import { OCPP16LegacyCtrlr } from "../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { openTestStore } from "../support/open-test-store.ts";
import { Rig, type RigOptions } from "../support/rig.ts";
import { ScriptedCharger } from "../support/scripted-charger.ts";
import { tempDir } from "../support/temp-dir.ts";

async function station(options: RigOptions = {}) {
  const charger = new ScriptedCharger();
  const rig = await new Rig({ hardware: charger, sessionOwner: "charger", ...options }).start();
  rig.csms.forget();
  return { rig, charger };
}

const tamper = { type: "TamperDetectionActivated" };
const told = (rig: Rig) => rig.csms.of("SecurityEventNotification");

describe("SecurityEventNotification (whitepaper §4.8, A04)", () => {
  it("tells of a critical event, when it happened and what is known", async () => {
    const { rig, charger } = await station();
    const at = rig.clock.wall() - 5000.4;
    expect(await charger.request("securityEvent", { ...tamper, info: "door", at })).toEqual({ told: true });
    await charger.request("securityEvent", tamper);
    await rig.pass(1);
    expect(told(rig)).toMatchObject([
      { ...tamper, techInfo: "door", timestamp: new Date(Math.round(at)).toISOString() },
      tamper,
    ]);
    expect(told(rig)[1]).not.toHaveProperty("techInfo");
  });

  it("others are in the log only; who reports an event may know better", async () => {
    const { rig, charger } = await station();
    const ask = (type: string, critical?: boolean) => charger.request("securityEvent", { type, critical });
    expect(await ask("InvalidMessages")).toEqual({ told: false });
    expect(await ask("OfAVendor")).toEqual({ told: false });
    expect(await ask("TamperDetectionActivated", false)).toEqual({ told: false });
    expect(await ask("InvalidMessages", true)).toEqual({ told: true });
    await rig.pass(1);
    expect(told(rig).map(({ type }) => type)).toEqual(["InvalidMessages"]);
    const logged = rig.log.filter(({ text }) => text === "security event");
    expect(logged.map(({ level, fields }) => [level, fields?.["type"]])).toEqual([
      ["info", "InvalidMessages"],
      ["info", "OfAVendor"],
      ["info", "TamperDetectionActivated"],
      ["warn", "InvalidMessages"],
    ]);
  });

  it("is valid whatever the hardware says: cut to 50 and 255 characters, a time that cannot be is now", async () => {
    const { rig, charger } = await station();
    const event = { type: "T".repeat(60), info: "i".repeat(300), critical: true };
    for (const at of [1e18, -1, Number.NaN]) await charger.request("securityEvent", { ...event, at });
    expect(await charger.request("securityEvent", { type: "", critical: true })).toEqual({ told: false });
    await rig.pass(1);
    expect(told(rig)).toHaveLength(3);
    for (const payload of told(rig)) {
      expect(payload).toMatchObject({ type: "T".repeat(50), techInfo: "i".repeat(255) });
      expect(Math.abs(Date.parse(String(payload["timestamp"])) - rig.clock.wall())).toBeLessThan(2000);
    }
  });

  it("A04.FR.02: waits for the CSMS, over a restart, in the order of events", async () => {
    const { rig, charger } = await station({ store: openTestStore(tempDir()) });
    rig.csms.unplug();
    await rig.pass(1);
    for (const info of ["1", "2"]) await charger.request("securityEvent", { ...tamper, info });
    const at = new Date(rig.clock.wall()).toISOString();
    await rig.kill();
    await rig.pass(3600);
    rig.csms.plugIn();
    await rig.start();
    expect(told(rig)).toMatchObject([
      { techInfo: "1", timestamp: at },
      { techInfo: "2", timestamp: at },
    ]);
    rig.csms.forget();
    await rig.pass(3600);
    expect(told(rig)).toEqual([]);
  });

  it("DisableSecurityEventNotifications: none is sent, nor what waited; those after it are", async () => {
    const { rig, charger } = await station();
    const disable = (value: string) => rig.configure("DisableSecurityEventNotifications", value);
    rig.csms.unplug();
    expect(await charger.request("securityEvent", tamper)).toEqual({ told: true });
    rig.station.deviceModel.set(OCPP16LegacyCtrlr.DisableSecurityEventNotifications, true, "integrator");
    expect(await charger.request("securityEvent", tamper)).toEqual({ told: false });
    rig.csms.plugIn();
    await rig.pass(60);
    await disable("false");
    expect(await charger.request("securityEvent", { ...tamper, info: "now" })).toEqual({ told: true });
    await rig.pass(1);
    expect(told(rig)).toMatchObject([{ techInfo: "now" }]);
  });

  it.each([
    ["PowerUp", "StartupOfTheDevice"],
    ["RemoteReset", "ResetOrReboot"],
    ["ScheduledReset", "ResetOrReboot"],
    ["FirmwareUpdate", "FirmwareUpdated"],
    ["constructor", "StartupOfTheDevice"],
  ])(
    "hardware that came up by %s: %s, once in a life of the station (whitepaper §8)",
    async (bootReason, type) => {
      const charger = new ScriptedCharger();
      const come = (): void => charger.online({}, { info: { balances: true, supports: [], bootReason } });
      charger.comesOnline = come;
      const rig = await new Rig({ hardware: charger, sessionOwner: "charger" }).start();
      come();
      await rig.pass(1);
      expect(told(rig)).toMatchObject([{ type, techInfo: bootReason }]);
      expect(charger.heard("securityEvent")).toMatchObject([
        { event: type, info: bootReason, critical: true },
      ]);
    },
  );

  it("of a start nobody knows the reason of nothing is told", async () => {
    const { rig } = await station();
    await rig.pass(60);
    expect(told(rig)).toEqual([]);
  });

  it("needs no feature profile, and a CSMS that does not know it is not asked for ever", async () => {
    const { rig, charger } = await station({ tolerate: [/gave a message up/] });
    rig.csms.on("SecurityEventNotification", () => ({ callError: "NotImplemented" }));
    await charger.request("securityEvent", tamper);
    await rig.pass(3600);
    expect(told(rig)).toHaveLength(3);
    await charger.request("securityEvent", tamper);
    rig.csms.on("SecurityEventNotification", () => ({}));
    await rig.pass(3600);
    expect(told(rig).length).toBeLessThan(6);
  });
});

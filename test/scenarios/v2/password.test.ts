import { describe, expect, it } from "vitest";
import { NetworkConfiguration } from "../../../src/device-model/components/network-configuration.ts";
import { networkSlot } from "../../../src/device-model/components/network-slots.ts";
import { OCPPCommCtrlr } from "../../../src/device-model/components/ocpp-comm-ctrlr.ts";
import { SecurityLog } from "../../../src/station/security-log.ts";
import { Rig } from "../../support/rig.ts";
import { ScriptedCharger } from "../../support/scripted-charger.ts";
import { Tester2 } from "../../support/v2/tester.ts";

const id = "SecurityCtrlr/BasicAuthPassword";
const fresh = "Fresh-Pass_word=0:1+2|3@4.5";

async function booted(securityProfile: number): Promise<{ rig: Rig; tester: Tester2 }> {
  const rig = new Rig({
    version: "2.0.1",
    files: [
      { handle: NetworkConfiguration.Identity, value: "CS1", origin: "config" },
      { handle: NetworkConfiguration.SecurityProfile, value: securityProfile, origin: "config" },
      { handle: NetworkConfiguration.BasicAuthPassword, value: "0123456789abcdef", origin: "config" },
    ],
  });
  const tester = new Tester2(rig);
  await tester.boot();
  return { rig, tester };
}

describe("BasicAuthPassword", () => {
  it("A00.FR.205 A01.FR.01 A01.FR.02 is Accepted, and the station connects anew with it", async () => {
    const { rig, tester } = await booted(1);
    expect(await tester.setVariables({ [id]: fresh })).toMatchObject([{ attributeStatus: "Accepted" }]);
    expect(rig.dialled?.authorizationKey()).toBe(fresh);
    expect(rig.dialled?.chargePointId()).toBe("CS1");
    await rig.pass(5);
    const reconnects = rig.log.filter(({ text }) => text.includes("reconnect")).length;
    expect(reconnects + rig.notices.filter((notice) => notice.type === "connection").length).toBeGreaterThan(
      2,
    );
    await rig.stop();
    await rig.start();
    expect(rig.dialled?.authorizationKey()).toBe(fresh);
  });

  it("A00.FR.001 with security profile 0 it is kept, and the connection stays", async () => {
    const { rig, tester } = await booted(0);
    const before = rig.notices.filter((notice) => notice.type === "connection").length;
    expect(await tester.setVariables({ [id]: fresh })).toMatchObject([{ attributeStatus: "Accepted" }]);
    await rig.pass(5);
    expect(rig.notices.filter((notice) => notice.type === "connection")).toHaveLength(before);
  });

  it.each([
    ["15 characters", "0123456789abcde"],
    ["41 characters", "0".repeat(41)],
  ])("A00.FR.205 %s are Rejected, and the old one holds", async (_what, password) => {
    const { rig, tester } = await booted(1);
    expect(await tester.setVariables({ [id]: password })).toMatchObject([{ attributeStatus: "Rejected" }]);
    expect(rig.dialled?.authorizationKey()).toBe("0123456789abcdef");
  });

  it("A01.FR.11 A01.FR.12 A04.FR.04 the change is in the security log; the password is nowhere", async () => {
    const { rig, tester } = await booted(1);
    await tester.setVariables({ [id]: fresh });
    await rig.pass(5);
    const entries = new SecurityLog(rig.store).list();
    expect(entries.map(({ type }) => type)).toContain("ReconfigurationOfSecurityParameters");
    expect(JSON.stringify([entries, rig.log, rig.notices])).not.toContain(fresh);
    expect(JSON.stringify(rig.csms.calls)).not.toContain(fresh);
    expect(rig.csms.of("SecurityEventNotification").map(({ type }) => type)).not.toContain(
      "ReconfigurationOfSecurityParameters",
    );
    expect(await tester.getVariables([id])).toMatchObject([{ attributeStatus: "Rejected" }]);
  });
});

describe("the password of another network profile (A01.FR.01, A01.FR.02)", () => {
  const first = "password-of-slot-1";
  const second = "password-of-slot-2";

  /** A station whose first network profile is slot 2. */
  async function bySlotTwo(ofSlotTwo: string, version: "1.6" | "2.0.1"): Promise<Rig> {
    const { OcppCsmsUrl, SecurityProfile, BasicAuthPassword } = networkSlot(2);
    const rig = new Rig({
      version,
      files: [
        { handle: NetworkConfiguration.OcppCsmsUrl, value: "ws://one.example", origin: "config" },
        { handle: NetworkConfiguration.SecurityProfile, value: 1, origin: "config" },
        { handle: NetworkConfiguration.BasicAuthPassword, value: first, origin: "config" },
        { handle: OcppCsmsUrl, value: "ws://two.example", origin: "config" },
        { handle: SecurityProfile, value: 1, origin: "config" },
        { handle: BasicAuthPassword, value: ofSlotTwo, origin: "config" },
        { handle: OCPPCommCtrlr.NetworkConfigurationPriority, value: ["2", "1"], origin: "config" },
        { handle: OCPPCommCtrlr.NetworkProfileConnectionAttempts, value: 1, origin: "config" },
      ],
    });
    await rig.start();
    expect(rig.dialled?.url()).toBe("ws://two.example");
    return rig;
  }

  const setIt = async (rig: Rig, version: "1.6" | "2.0.1"): Promise<void> => {
    if (version === "1.6") await rig.configure("AuthorizationKey", fresh);
    else await new Tester2(rig).configure({ [id]: fresh });
  };

  const keyByTheFirst = (rig: Rig): string | null | undefined => {
    rig.csms.unplug();
    rig.csms.refuse();
    expect(rig.dialled?.url()).toBe("ws://one.example");
    return rig.dialled?.authorizationKey();
  };

  it.each(["2.0.1", "1.6"] as const)("%s: the one in use is changed, and no other", async (version) => {
    const rig = await bySlotTwo(second, version);
    expect(rig.dialled?.authorizationKey()).toBe(second);
    await setIt(rig, version);
    expect(rig.dialled?.authorizationKey()).toBe(fresh);
    await rig.pass(5);
    expect(rig.csms.connections).toHaveLength(2);
    expect(JSON.stringify([rig.log, rig.notices])).not.toContain(fresh);
    expect(new SecurityLog(rig.store).list().map(({ type }) => type)).toContain(
      "ReconfigurationOfSecurityParameters",
    );
    await rig.stop();
    await rig.start();
    expect(rig.dialled?.authorizationKey()).toBe(fresh);
    expect(keyByTheFirst(rig)).toBe(first);
  });

  it.each(["2.0.1", "1.6"] as const)(
    "%s: without one of its own, that of slot 1 is in use",
    async (version) => {
      const rig = await bySlotTwo("", version);
      expect(rig.dialled?.authorizationKey()).toBe(first);
      await setIt(rig, version);
      expect(rig.dialled?.authorizationKey()).toBe(fresh);
      await rig.pass(5);
      expect(rig.csms.connections).toHaveLength(2);
      expect(keyByTheFirst(rig)).toBe(fresh);
    },
  );

  it("one that is not in use changes no connection", async () => {
    const rig = await bySlotTwo(second, "2.0.1");
    rig.settings?.set(NetworkConfiguration.BasicAuthPassword, fresh, "integrator");
    await rig.pass(5);
    expect(rig.csms.connections).toHaveLength(1);
    expect(keyByTheFirst(rig)).toBe(fresh);
  });
});

describe("security events", () => {
  it("A04.FR.01 the CSMS hears that the station came up, and that it was reset", async () => {
    const { rig, tester } = await booted(0);
    await rig.pass(1);
    expect(rig.csms.of("SecurityEventNotification")).toMatchObject([{ type: "StartupOfTheDevice" }]);
    rig.csms.forget();
    await tester.call("Reset", { type: "Immediate" });
    await rig.pass(60);
    expect(rig.csms.of("SecurityEventNotification")).toMatchObject([{ type: "ResetOrReboot" }]);
  });

  it("A04.FR.02 one of a time offline is delivered afterwards, until it is answered", async () => {
    const charger = new ScriptedCharger();
    const rig = await new Rig({ version: "2.0.1", hardware: charger, sessionOwner: "charger" }).start();
    await rig.pass(1);
    rig.csms.forget();
    rig.csms.unplug();
    await charger.request("securityEvent", { type: "TamperDetectionActivated", info: "door" });
    await rig.stop();
    await rig.start();
    rig.csms.next("SecurityEventNotification", "silence");
    rig.csms.plugIn();
    await rig.pass(600);
    const told = rig.csms
      .of("SecurityEventNotification")
      .filter(({ type }) => type === "TamperDetectionActivated");
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(told.at(-1)).toMatchObject({ techInfo: "door" });
  });

  it("A04.FR.04 what is not critical is in the security log only", async () => {
    const charger = new ScriptedCharger();
    const rig = await new Rig({ version: "2.0.1", hardware: charger, sessionOwner: "charger" }).start();
    await charger.request("securityEvent", { type: "InvalidMessages" });
    await rig.pass(5);
    expect(new SecurityLog(rig.store).list().map(({ type }) => type)).toContain("InvalidMessages");
    expect(rig.csms.of("SecurityEventNotification").map(({ type }) => type)).not.toContain("InvalidMessages");
  });
});

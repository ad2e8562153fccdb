import { describe, expect, it } from "vitest";
import { InternalCtrlr } from "../../../src/device-model/components/internal-ctrlr.ts";
import { NetworkConfiguration } from "../../../src/device-model/components/network-configuration.ts";
import { networkSlot } from "../../../src/device-model/components/network-slots.ts";
import { OCPPCommCtrlr } from "../../../src/device-model/components/ocpp-comm-ctrlr.ts";
import type { FileValue } from "../../../src/device-model/device-model.ts";
import { Rig, type RigOptions } from "../../support/rig.ts";
import { Tester2 } from "../../support/v2/tester.ts";

const priority = "OCPPCommCtrlr/NetworkConfigurationPriority";
const oldUrl = "ws://old.example/ocpp";
const newUrl = "ws://new.example/ocpp";
const invalid = "InvalidNetworkConf";

const profile = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  messageTimeout: 20,
  ocppCsmsUrl: newUrl,
  ocppInterface: "Wired0",
  ocppTransport: "JSON",
  ocppVersion: "OCPP20",
  securityProfile: 1,
  ...more,
});

const slotOne: readonly FileValue[] = [
  { handle: NetworkConfiguration.OcppCsmsUrl, value: oldUrl, origin: "config" },
  { handle: NetworkConfiguration.Identity, value: "CS1", origin: "config" },
  { handle: NetworkConfiguration.SecurityProfile, value: 1, origin: "config" },
  { handle: NetworkConfiguration.BasicAuthPassword, value: "0123456789abcdef", origin: "config" },
];

async function booted(options: RigOptions = {}): Promise<{ rig: Rig; tester: Tester2 }> {
  const rig = new Rig({
    version: "2.0.1",
    files: slotOne,
    ...options,
  });
  const tester = new Tester2(rig);
  await tester.boot();
  return { rig, tester };
}

const set = (tester: Tester2, slot: number, more: Record<string, unknown> = {}): Promise<unknown> =>
  tester.call("SetNetworkProfile", { configurationSlot: slot, connectionData: profile(more) });

describe("SetNetworkProfile", () => {
  it("B09.FR.01 B09.FR.06 keeps a profile in another slot; the connection stays as it is", async () => {
    const { rig, tester } = await booted();
    expect(await set(tester, 2)).toMatchObject({ status: "Accepted" });
    const values = await tester.getVariables([
      "NetworkConfiguration[2]/OcppCsmsUrl",
      "NetworkConfiguration[2]/SecurityProfile",
      "NetworkConfiguration[2]/MessageTimeout",
      "NetworkConfiguration[2]/OcppInterface",
      "OCPPCommCtrlr/ActiveNetworkProfile",
    ]);
    expect(values.map(({ attributeValue }) => attributeValue)).toEqual([newUrl, "1", "20", "Wired0", "1"]);
    expect(rig.dialled?.url()).toBe(oldUrl);
  });

  it.each([
    ["B09.FR.02 an address that is not of a WebSocket", { ocppCsmsUrl: "http://new.example" }, invalid],
    ["B09.FR.02 an address without a scheme", { ocppCsmsUrl: "new.example/ocpp" }, invalid],
    ["B09.FR.02 an address without a host", { ocppCsmsUrl: "ws:///ocpp" }, invalid],
    ["B09.FR.02 a port there is not", { ocppCsmsUrl: "ws://new.example:77777/ocpp" }, invalid],
    ["B09.FR.02 a password in the address", { ocppCsmsUrl: "ws://cs1:secret@new.example" }, invalid],
    ["B09.FR.02 a fragment of a page", { ocppCsmsUrl: "ws://new.example/ocpp#cs1" }, invalid],
    ["B09.FR.02 TLS without a security profile for it", { ocppCsmsUrl: "wss://new.example/ocpp" }, invalid],
    ["B09.FR.02 no time at all for answers", { messageTimeout: 0 }, invalid],
    ["B09.FR.02 SOAP", { ocppTransport: "SOAP" }, "UnsupportedParam"],
    ["B09.FR.02 a modem", { apn: { apn: "internet", apnAuthentication: "NONE" } }, "UnsupportedParam"],
    [
      "B09.FR.02 TLS, which is not built",
      { securityProfile: 2, ocppCsmsUrl: "wss://new.example/ocpp" },
      "UnsupportedParam",
    ],
    ["B09.FR.04 a lower security profile", { securityProfile: 0 }, "NoSecurityDowngrade"],
  ])("%s: Rejected, and the profile that was there stays", async (_what, more, reasonCode) => {
    const { tester } = await booted();
    const before = "ws://before.example/ocpp";
    expect(await set(tester, 2, { ocppCsmsUrl: before, messageTimeout: 25 })).toEqual({ status: "Accepted" });
    const answer = await set(tester, 2, more);
    const additionalInfo: unknown = expect.stringMatching(/\w/);
    expect(answer).toMatchObject({ status: "Rejected", statusInfo: { reasonCode, additionalInfo } });
    expect(JSON.stringify(answer)).not.toContain("secret");
    const values = await tester.getVariables([
      "NetworkConfiguration[2]/OcppCsmsUrl",
      "NetworkConfiguration[2]/MessageTimeout",
    ]);
    expect(values).toMatchObject([{ attributeValue: before }, { attributeValue: "25" }]);
  });

  it.each(["OCPP12", "OCPP15", "OCPP16", "OCPP20"])(
    "B09.FR.01 the version of the profile (%s) is ignored: the handshake decides it",
    async (ocppVersion) => {
      const { rig, tester } = await booted();
      expect(await set(tester, 2, { ocppVersion })).toEqual({ status: "Accepted" });
      await tester.setVariables({ [priority]: "2,1" });
      await tester.call("Reset", { type: "OnIdle" });
      await tester.booted({ reason: "RemoteReset" });
      expect(rig.dialled?.url()).toBe(newUrl);
      expect(rig.dialled?.subprotocols()).toEqual(["ocpp2.0.1"]);
    },
  );

  it("B09.FR.05 a slot that is not in the valuesList is Rejected", async () => {
    const { tester } = await booted();
    expect(await set(tester, 3)).toMatchObject({
      status: "Rejected",
      statusInfo: { reasonCode: "InvalidConfSlot", additionalInfo: "the slots are 1, 2" },
    });
    const request = {
      requestId: 1,
      componentVariable: [
        { component: { name: "OCPPCommCtrlr" }, variable: { name: "NetworkConfigurationPriority" } },
      ],
    };
    await tester.ask("GetReport", request, "Accepted");
    const [told] = await tester.report(1);
    expect(told?.characteristics).toMatchObject({ valuesList: "1,2" });
  });

  it("B09.FR.03 what cannot be stored is Failed, and changes nothing", async () => {
    const { rig, tester } = await booted({ tolerate: [/could not be stored/] });
    const { durable } = rig.store;
    Object.assign(rig.store, {
      durable: () => {
        throw new Error("the disk is full");
      },
    });
    expect(await set(tester, 2)).toMatchObject({ status: "Failed" });
    Object.assign(rig.store, { durable });
    const [value] = await tester.getVariables(["NetworkConfiguration[2]/OcppCsmsUrl"]);
    expect(value).toMatchObject({ attributeValue: "" });
  });

  it("B09.FR.01 B10.FR.04 a profile for the slot in use holds from the next start", async () => {
    const { rig, tester } = await booted();
    expect(await set(tester, 1)).toMatchObject({ status: "Accepted" });
    rig.csms.unplug();
    await rig.pass(5);
    rig.csms.plugIn();
    await rig.pass(5);
    expect(rig.dialled?.url()).toBe(oldUrl);
    await tester.call("Reset", { type: "OnIdle" });
    await rig.pass(60);
    expect(rig.dialled?.url()).toBe(newUrl);
  });
});

describe("NetworkConfigurationPriority", () => {
  it("B10.FR.01 B10.FR.04 B10.FR.06 B10.FR.10 the station migrates with its next start", async () => {
    const { rig, tester } = await booted();
    await set(tester, 2);
    expect(await tester.setVariables({ [priority]: "2,1" })).toMatchObject([
      { attributeStatus: "RebootRequired" },
    ]);
    expect(rig.dialled?.url()).toBe(oldUrl);
    await tester.call("Reset", { type: "OnIdle" });
    await tester.booted({ reason: "RemoteReset" });
    expect(rig.dialled?.url()).toBe(newUrl);
    expect(rig.dialled?.chargePointId()).toBe("CS1");
    expect(rig.dialled?.authorizationKey()).toBe("0123456789abcdef");
    const [slot] = await tester.getVariables(["OCPPCommCtrlr/ActiveNetworkProfile"]);
    expect(slot).toMatchObject({ attributeValue: "2" });
  });

  it("each slot has its HostName, or that of slot 1", async () => {
    const hostName = (slot: number, value: string) =>
      ({ handle: networkSlot(slot).HostName, value, origin: "config" }) as const;
    for (const own of [[], [hostName(2, "two.example")]]) {
      const { rig, tester } = await booted({ files: [...slotOne, hostName(1, "one.example"), ...own] });
      expect(rig.dialled?.hostName()).toBe("one.example");
      await set(tester, 2);
      await tester.setVariables({ [priority]: "2,1" });
      await tester.call("Reset", { type: "OnIdle" });
      await tester.booted({ reason: "RemoteReset" });
      expect(rig.dialled?.hostName()).toBe(own[0]?.value ?? "one.example");
    }
  });

  it("B10.FR.02 a slot without a profile is Rejected", async () => {
    const { tester } = await booted();
    const [result] = await tester.setVariables({ [priority]: "2,1" });
    expect(result).toMatchObject({ attributeStatus: "Rejected" });
    const [unknown] = await tester.setVariables({ [priority]: "9" });
    expect(unknown).toMatchObject({ attributeStatus: "Rejected" });
  });

  it("A05.FR.10 a slot with a lower security profile is Rejected", async () => {
    const { rig, tester } = await booted({ files: [] });
    await set(tester, 2, { securityProfile: 0 });
    rig.settings?.set(NetworkConfiguration.SecurityProfile, 1, "integrator");
    await rig.pass(5);
    const [result] = await tester.setVariables({ [priority]: "2" });
    expect(result).toMatchObject({ attributeStatus: "Rejected" });
  });

  it("B10.FR.03 B10.FR.08 B10.FR.09 B10.FR.10 falls back, goes round, and boots anew at another CSMS", async () => {
    const { rig, tester } = await booted();
    await set(tester, 2);
    await tester.setVariables({ [priority]: "2,1", "OCPPCommCtrlr/NetworkProfileConnectionAttempts": "2" });
    await tester.call("Reset", { type: "OnIdle" });
    rig.csms.unplug();
    await rig.pass(30);
    const tried: (string | undefined)[] = [];
    for (let attempt = 0; attempt < 6; attempt++) {
      tried.push(rig.dialled?.url());
      rig.csms.refuse();
    }
    expect(tried).toEqual([newUrl, newUrl, oldUrl, oldUrl, newUrl, newUrl]);
    rig.csms.forget();
    rig.csms.plugIn();
    await rig.pass(30);
    expect(rig.dialled?.url()).toBe(oldUrl);
    expect(rig.csms.of("BootNotification")).toHaveLength(1);

    // A connection that is lost is sought where it was; elsewhere the station introduces itself.
    rig.csms.unplug();
    expect(rig.dialled?.url()).toBe(oldUrl);
    rig.csms.plugIn();
    await rig.pass(30);
    expect(rig.csms.of("BootNotification")).toHaveLength(1);
    rig.csms.unplug();
    rig.csms.refuse();
    rig.csms.refuse();
    expect(rig.dialled?.url()).toBe(newUrl);
    rig.csms.plugIn();
    await rig.pass(30);
    expect(rig.csms.of("BootNotification")).toHaveLength(2);
  });

  it("A05.FR.04 A05.FR.05 A05.FR.06 a higher security profile that connected is never left for a lower one", async () => {
    const { rig, tester } = await booted({
      files: [
        { handle: NetworkConfiguration.OcppCsmsUrl, value: oldUrl, origin: "config" },
        { handle: NetworkConfiguration.BasicAuthPassword, value: "0123456789abcdef", origin: "config" },
      ],
    });
    expect(await set(tester, 2)).toMatchObject({ status: "Accepted" });
    await tester.setVariables({ [priority]: "2,1", "OCPPCommCtrlr/NetworkProfileConnectionAttempts": "1" });
    await tester.call("Reset", { type: "OnIdle" });
    await tester.booted({ reason: "RemoteReset" });
    const [inUse] = await tester.getVariables(["SecurityCtrlr/SecurityProfile"]);
    expect(inUse).toMatchObject({ attributeValue: "1" });
    rig.csms.unplug();
    rig.csms.refuse();
    rig.csms.refuse();
    expect(rig.dialled?.url()).toBe(newUrl);
    rig.csms.plugIn();
    await rig.pass(5);
    await tester.call("Reset", { type: "Immediate" });
    await rig.pass(60);
    expect(await tester.getVariables([priority])).toMatchObject([{ attributeValue: "2" }]);
  });
});

describe("ocppInterface", () => {
  const interfaces = { Wired0: "lo", Wired1: "none0", Wireless0: "127.0.0.1", Wireless1: "192.0.2.1" };
  const bound = async (ocppInterface: string, options: RigOptions = {}): Promise<Rig> => {
    const { rig, tester } = await booted({ section: { Interfaces: interfaces }, ...options });
    expect(await set(tester, 2, { ocppInterface })).toEqual({ status: "Accepted" });
    await tester.setVariables({ [priority]: "2,1" });
    await tester.call("Reset", { type: "OnIdle" });
    await tester.booted({ reason: "RemoteReset" });
    expect(await tester.getVariables(["NetworkConfiguration[2]/OcppInterface"])).toMatchObject([
      { attributeValue: ocppInterface },
    ]);
    return rig;
  };
  const warnings = (rig: Rig): string[] =>
    rig.log.flatMap(({ level, text }) =>
      level === "warn" && text.includes("interface of a network profile") ? [text] : [],
    );

  it.each([
    ["Wired0", "lo"],
    ["Wireless0", "127.0.0.1"],
  ])(
    "B09.FR.01 B10.FR.04 %s, which Station.Interfaces knows, is what the station connects by",
    async (ocpp, own) => {
      const rig = await bound(ocpp);
      expect(rig.dialled?.preferred()?.iface).toBe(own);
      rig.dialled?.preferred()?.served(true);
      expect(warnings(rig)).toEqual([]);
    },
  );

  it("holds for the connection of its profile only", async () => {
    const rig = await bound("Wired0");
    rig.settings?.set(OCPPCommCtrlr.NetworkProfileConnectionAttempts, 1, "integrator");
    rig.csms.unplug();
    rig.csms.refuse();
    expect(rig.dialled?.url()).toBe(oldUrl);
    expect(rig.dialled?.preferred()).toBeNull();
  });

  it("errata 2023-12 §2.15.2: without it the station connects by another, and the log says so once", async () => {
    const handle = InternalCtrlr.IFace;
    const files = [...slotOne, { handle, value: "eth7", origin: "config" } as const];
    const rig = await bound("Wired1", { files });
    expect(rig.dialled?.iface()).toBe("eth7");
    rig.dialled?.preferred()?.served(false);
    rig.dialled?.preferred()?.served(false);
    expect(warnings(rig)).toHaveLength(1);
  });

  it.each(["Wired3", "Wireless3"])(
    "one that Station.Interfaces does not know (%s) decides nothing",
    async (ocppInterface) => {
      const rig = await bound(ocppInterface);
      expect(rig.dialled?.preferred()).toBeNull();
      expect(warnings(rig)).toEqual([]);
    },
  );
});

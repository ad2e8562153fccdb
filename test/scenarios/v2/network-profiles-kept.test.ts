import { describe, expect, it } from "vitest";
import { NetworkConfiguration } from "../../../src/device-model/components/network-configuration.ts";
import { networkSlot } from "../../../src/device-model/components/network-slots.ts";
import { OCPPCommCtrlr } from "../../../src/device-model/components/ocpp-comm-ctrlr.ts";
import type { FileValue } from "../../../src/device-model/device-model.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { Rig, type RigOptions } from "../../support/rig.ts";
import { Tester2 } from "../../support/v2/tester.ts";

const priority = "OCPPCommCtrlr/NetworkConfigurationPriority";
const oldUrl = "ws://old.example/ocpp";
const newUrl = "ws://new.example/ocpp";
const newerUrl = "ws://newer.example/ocpp";
const password = "SecurityCtrlr/BasicAuthPassword";

const slotOne: readonly FileValue[] = [
  { handle: NetworkConfiguration.OcppCsmsUrl, value: oldUrl, origin: "config" },
  { handle: NetworkConfiguration.Identity, value: "CS1", origin: "config" },
];

async function booted(options: RigOptions = {}): Promise<{ rig: Rig; tester: Tester2 }> {
  const rig = new Rig({ version: "2.0.1", files: slotOne, ...options });
  const tester = new Tester2(rig);
  await tester.boot();
  return { rig, tester };
}

const set = (tester: Tester2, slot: number, more: Record<string, unknown> = {}): Promise<unknown> =>
  tester.call("SetNetworkProfile", {
    configurationSlot: slot,
    connectionData: {
      messageTimeout: 20,
      ocppCsmsUrl: newUrl,
      ocppInterface: "Wired0",
      ocppTransport: "JSON",
      ocppVersion: "OCPP20",
      securityProfile: 0,
      ...more,
    },
  });

const secondUrl = async (tester: Tester2): Promise<unknown> =>
  (await tester.getVariables(["NetworkConfiguration[2]/OcppCsmsUrl"]))[0]?.["attributeValue"];

describe("a network profile the disk refuses", () => {
  it("B09.FR.03 B10.FR.02 is Failed, nothing of it is in force, and no priority may name it", async () => {
    const store = new MemoryStore();
    const { rig, tester } = await booted({ store, tolerate: [/could not be stored/] });
    store.failNextCommit = new Error("the disk is full");
    expect(await set(tester, 2)).toMatchObject({ status: "Failed" });
    expect(await secondUrl(tester)).toBe("");
    expect(await tester.setVariables({ [priority]: "2,1" })).toMatchObject([{ attributeStatus: "Rejected" }]);
    await rig.stop();
    await rig.start();
    expect(rig.dialled?.url()).toBe(oldUrl);
  });

  it("B09.FR.03 is Failed, and the one that was there before stays whole", async () => {
    const store = new MemoryStore();
    const { rig, tester } = await booted({ store, tolerate: [/could not be stored/] });
    expect(await set(tester, 2)).toEqual({ status: "Accepted" });
    store.failNextCommit = new Error("the disk is full");
    expect(await set(tester, 2, { ocppCsmsUrl: newerUrl })).toMatchObject({ status: "Failed" });
    expect(await secondUrl(tester)).toBe(newUrl);
    await rig.stop();
    await rig.start();
    expect(await secondUrl(tester)).toBe(newUrl);
    // And it can be set once there is room again.
    expect(await set(tester, 2, { ocppCsmsUrl: newerUrl })).toEqual({ status: "Accepted" });
    expect(await secondUrl(tester)).toBe(newerUrl);
  });

  it("B09.FR.01 is all the same in force at the next start, where only putting it there failed", async () => {
    const store = new MemoryStore();
    const { rig, tester } = await booted({ store, tolerate: [/could not be (put in force|stored)/] });
    expect(await set(tester, 1)).toEqual({ status: "Accepted" });
    await rig.stop();
    store.failNextCommit = new Error("the disk is full");
    await rig.start();
    const [first] = [rig.dialled?.url()];
    await rig.stop();
    await rig.start();
    expect([first, rig.dialled?.url()]).toEqual([oldUrl, newUrl]);
  });
});

it("B09.FR.01 the profile set last holds, whichever slot was in use as it was set", async () => {
  const { rig, tester } = await booted();
  expect(await set(tester, 1)).toEqual({ status: "Accepted" });
  expect(await set(tester, 2, { ocppCsmsUrl: "ws://two.example" })).toEqual({ status: "Accepted" });
  rig.settings?.set(OCPPCommCtrlr.NetworkProfileConnectionAttempts, 1, "integrator");
  // By slot 2: slot 1 is free to be set at once, and what waited for it is past.
  rig.settings?.set(OCPPCommCtrlr.NetworkConfigurationPriority, ["1", "2"], "integrator");
  rig.settings?.applyPending();
  rig.csms.unplug();
  rig.csms.refuse();
  rig.csms.plugIn();
  await rig.pass(10);
  expect(rig.dialled?.url()).toBe("ws://two.example");
  expect(await set(tester, 1, { ocppCsmsUrl: newerUrl })).toEqual({ status: "Accepted" });
  await rig.stop();
  await rig.start();
  expect(rig.dialled?.url()).toBe(newerUrl);
});

describe("NetworkConfigurationPriority that names a slot twice", () => {
  it("B10.FR.03 is Rejected", async () => {
    const { tester } = await booted();
    await set(tester, 2);
    const [result] = await tester.setVariables({ [priority]: "1,1,2" });
    expect(result).toMatchObject({
      attributeStatus: "Rejected",
      attributeStatusInfo: { additionalInfo: "slot 1 is named twice" },
    });
    expect(await tester.getVariables([priority])).toMatchObject([{ attributeValue: "1" }]);
  });

  it("B10.FR.03 in a file: every slot has its turn", async () => {
    const { rig } = await booted({
      files: [
        ...slotOne,
        { handle: networkSlot(2).OcppCsmsUrl, value: newUrl, origin: "config" },
        { handle: OCPPCommCtrlr.NetworkConfigurationPriority, value: ["1", "1", "2"], origin: "config" },
        { handle: OCPPCommCtrlr.NetworkProfileConnectionAttempts, value: 1, origin: "config" },
      ],
    });
    rig.csms.unplug();
    const tried = Array.from({ length: 4 }, () => {
      rig.csms.refuse();
      return rig.dialled?.url();
    });
    expect(tried).toEqual([newUrl, oldUrl, newUrl, oldUrl]);
  });
});

describe("a network profile that needs a password", () => {
  it.each([1, 2])("B09.FR.02 there is none of: slot %d is Rejected", async (slot) => {
    const { rig, tester } = await booted();
    const additionalInfo: unknown = expect.stringContaining("BasicAuthPassword");
    expect(await set(tester, slot, { securityProfile: 1 })).toMatchObject({
      status: "Rejected",
      statusInfo: { reasonCode: "InvalidNetworkConf", additionalInfo },
    });
    await rig.stop();
    await rig.start();
    expect([rig.dialled?.url(), rig.dialled?.securityProfile()]).toEqual([oldUrl, 0]);
  });

  it("B09.FR.01 is Accepted once the password was set", async () => {
    const { rig, tester } = await booted();
    await tester.configure({ [password]: "0123456789abcdef" });
    expect(await set(tester, 2, { securityProfile: 1 })).toEqual({ status: "Accepted" });
    expect(await tester.setVariables({ [priority]: "2,1" })).toMatchObject([
      { attributeStatus: "RebootRequired" },
    ]);
    await tester.call("Reset", { type: "OnIdle" });
    await tester.booted({ reason: "RemoteReset" });
    expect([rig.dialled?.url(), rig.dialled?.authorizationKey()]).toEqual([newUrl, "0123456789abcdef"]);
  });
});

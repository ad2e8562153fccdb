import { describe, expect, it } from "vitest";
import { NetworkConfiguration } from "../../src/device-model/components/network-configuration.ts";
import { networkSlot } from "../../src/device-model/components/network-slots.ts";
import { OCPPCommCtrlr } from "../../src/device-model/components/ocpp-comm-ctrlr.ts";
import { SecurityLog } from "../../src/station/security-log.ts";
import { Rig } from "../support/rig.ts";

const password = "0123456789abcdef";

/** A station of 1.6 that connects by network profile 2. */
async function bySlotTwo(ofSlotTwo: string, ofSlotOne = ""): Promise<Rig> {
  const { OcppCsmsUrl, BasicAuthPassword } = networkSlot(2);
  const rig = new Rig({
    version: "1.6",
    files: [
      { handle: NetworkConfiguration.OcppCsmsUrl, value: "ws://one.example", origin: "config" },
      { handle: NetworkConfiguration.BasicAuthPassword, value: ofSlotOne, origin: "config" },
      { handle: OcppCsmsUrl, value: "ws://two.example", origin: "config" },
      { handle: BasicAuthPassword, value: ofSlotTwo, origin: "config" },
      { handle: OCPPCommCtrlr.NetworkConfigurationPriority, value: ["2", "1"], origin: "config" },
    ],
  });
  await rig.start();
  expect(rig.dialled?.url()).toBe("ws://two.example");
  return rig;
}

const change = async (rig: Rig, key: string, value: string): Promise<unknown> => {
  const answer = await rig.csms.call("ChangeConfiguration", { key, value });
  return answer.kind === "result" ? answer.payload["status"] : answer;
};

const shown = (rig: Rig): Promise<unknown> => rig.csms.call("GetConfiguration", { key: ["SecurityProfile"] });
const showing = (value: string): object => ({
  payload: { configurationKey: [{ key: "SecurityProfile", value }] },
});

describe("1.6 by the second network profile: SecurityProfile is that of the connection (A05)", () => {
  it.each([
    ["of its own", "password-of-slot-2", ""],
    ["of slot 1", "", "password-of-slot-1"],
    ["of nobody yet", "", ""],
  ])("is raised with the password %s, and the station connects anew", async (_whose, second, first) => {
    const rig = await bySlotTwo(second, first);
    if (second === "" && first === "") expect(await change(rig, "SecurityProfile", "1")).toBe("Rejected");
    expect(await change(rig, "AuthorizationKey", password)).toBe("Accepted");
    rig.notices.length = 0;
    expect(await change(rig, "SecurityProfile", "1")).toBe("Accepted");
    await rig.pass(5);
    expect(rig.csms.connections).toHaveLength(2);
    expect(rig.dialled?.url()).toBe("ws://two.example");
    expect(rig.dialled?.securityProfile()).toBe(1);
    expect(rig.dialled?.authorizationKey()).toBe(password);
    expect(rig.settings?.get(NetworkConfiguration.SecurityProfile)).toBe(0);
    expect(await shown(rig)).toMatchObject(showing("1"));
    expect(await change(rig, "SecurityProfile", "0")).toBe("Rejected");
    expect(rig.notices).toContainEqual(
      expect.objectContaining({ type: "variableChanged", keys: ["SecurityProfile"], value: "1" }),
    );
    expect(new SecurityLog(rig.store).list()).toContainEqual(
      expect.objectContaining({ info: "SecurityProfile was changed" }),
    );
  });

  it("one that is not in use changes no connection, and is not what the key shows", async () => {
    const rig = await bySlotTwo("password-of-slot-2", "password-of-slot-1");
    rig.settings?.set(NetworkConfiguration.SecurityProfile, 1, "integrator");
    await rig.pass(5);
    expect(rig.csms.connections).toHaveLength(1);
    expect(await shown(rig)).toMatchObject(showing("0"));
  });
});

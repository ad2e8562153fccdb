import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { NetworkConfiguration } from "../../src/device-model/components/network-configuration.ts";
import { RealStation, type PlayedCsms } from "../support/real-station.ts";

async function get(csms: PlayedCsms, key: string): Promise<unknown> {
  const answer = await csms.call("GetConfiguration", { key: [key] });
  const keys = payloadOf(answer)["configurationKey"];
  return Array.isArray(keys) ? keys[0] : "unknown";
}

async function value(csms: PlayedCsms, key: string): Promise<unknown> {
  const shown = await get(csms, key);
  return typeof shown === "object" && shown !== null && "value" in shown ? shown.value : shown;
}

async function set(csms: PlayedCsms, key: string, text: string): Promise<unknown> {
  return payloadOf(await csms.call("ChangeConfiguration", { key, value: text }))["status"];
}

function payloadOf(frame: readonly unknown[]): Record<string, unknown> {
  const payload = frame[2];
  if (typeof payload !== "object" || payload === null)
    throw new Error(`no payload: ${JSON.stringify(frame)}`);
  return { ...payload };
}

/** Answers come only after registration. */
async function booted(csms: PlayedCsms): Promise<PlayedCsms> {
  await csms.called("StatusNotification");
  return csms;
}

describe("settings of a station that is started again", () => {
  it("a file that is edited changes what nobody set at run time; what the CSMS set stays (DESIGN, Settings)", async () => {
    const { rig, csms } = await RealStation.start({
      config: { Core: { ConnectionTimeOut: 50, MeterValueSampleInterval: 10 } },
    });
    await booted(csms);
    expect(await set(csms, "ConnectionTimeOut", "77")).toBe("Accepted");
    const second = await booted(
      await rig.startAgain(() => {
        rig.edit("Core", "ConnectionTimeOut", 99);
        rig.edit("Core", "MeterValueSampleInterval", 20);
        rig.edit("Core", "ResetRetries", 5);
      }),
    );
    expect(await value(second, "ConnectionTimeOut")).toBe("77");
    expect(await value(second, "MeterValueSampleInterval")).toBe("20");
    expect(await value(second, "ResetRetries")).toBe("5");
  });

  it("user_config.json stands over ocpp-config.json, and under the CSMS", async () => {
    const { rig, csms } = await RealStation.start({
      config: { Core: { ConnectionTimeOut: 50, ResetRetries: 1 } },
    });
    await booted(csms);
    expect(await set(csms, "ResetRetries", "4")).toBe("Accepted");
    const second = await booted(
      await rig.startAgain(() => {
        const user = { Core: { ConnectionTimeOut: 60, ResetRetries: 9 } };
        writeFileSync(join(rig.dir, "user_config.json"), JSON.stringify(user));
      }),
    );
    expect(await value(second, "ConnectionTimeOut")).toBe("60");
    expect(await value(second, "ResetRetries")).toBe("4");
  });

  it("1.6 §5.3 what needs a restart is in force after it, and not before", async () => {
    const { rig, csms } = await RealStation.start();
    await booted(csms);
    const result = rig.station.deviceModel.set(NetworkConfiguration.Identity, "cp002", "integrator");
    expect(result).toEqual({ status: "rebootRequired" });
    expect(await value(csms, "ChargePointId")).toBe("cp001");
    expect(csms.peer.request.url).toBe("/ocpp/cp001");
    const reset = payloadOf(await csms.call("Reset", { type: "Soft" }));
    expect(reset["status"]).toBe("Accepted");
    const second = await booted(await rig.connected());
    expect(second.peer.request.url).toBe("/ocpp/cp002");
    expect(await value(second, "ChargePointId")).toBe("cp002");
    const third = await booted(await rig.startAgain());
    expect(third.peer.request.url).toBe("/ocpp/cp002");
  });
});

describe("1.6 keys at the wire", () => {
  it("§5.8, §9.1.9: unknown keys are named, and no more answered than GetConfigurationMaxKeys", async () => {
    const { csms } = await RealStation.start({ config: { Core: { GetConfigurationMaxKeys: 2 } } });
    await booted(csms);
    const key = ["HeartbeatInterval", "Nonsense", "ResetRetries", "NumberOfConnectors"];
    const answer = payloadOf(await csms.call("GetConfiguration", { key }));
    expect(answer["configurationKey"]).toHaveLength(1);
    expect(answer["unknownKey"]).toEqual(["Nonsense"]);
    expect(payloadOf(await csms.call("GetConfiguration", { key: [] }))["configurationKey"]).not.toHaveLength(
      2,
    );
  });

  it("§5.3: NotSupported, Rejected, Accepted; custom keys are written and can be vetoed", async () => {
    const { rig, csms } = await RealStation.start({
      config: { Custom: { AcmeColour: "green", AcmeLevel: 3 } },
    });
    await booted(csms);
    expect(await set(csms, "Nonsense", "1")).toBe("NotSupported");
    expect(await set(csms, "NumberOfConnectors", "2")).toBe("Rejected");
    expect(await set(csms, "HeartbeatInterval", "soon")).toBe("Rejected");
    expect(await set(csms, "HeartbeatInterval", "-1")).toBe("Rejected");
    expect(await set(csms, "AcmeLevel", "high")).toBe("Rejected");
    expect(await set(csms, "AcmeColour", "red")).toBe("Accepted");
    expect(await get(csms, "AcmeColour")).toEqual({ key: "AcmeColour", readonly: false, value: "red" });
    rig.station.deviceModel.addVeto(({ handle }) => (handle.id.includes("AcmeColour") ? "no" : null));
    expect(await set(csms, "AcmeColour", "blue")).toBe("Rejected");
    expect(await value(csms, "AcmeColour")).toBe("red");
  });
});

describe("the security profile", () => {
  it("A05.FR.05 to A05.FR.07: raised, the station answers, then connects anew with its password; never lowered", async () => {
    const { rig, csms } = await RealStation.start();
    await booted(csms);
    const key = "0123456789abcdef";
    expect(csms.peer.request.headers.authorization).toBeUndefined();
    expect(await set(csms, "SecurityProfile", "1")).toBe("Rejected");
    expect(await set(csms, "AuthorizationKey", key)).toBe("Accepted");
    expect(await set(csms, "SecurityProfile", "1")).toBe("Accepted");
    expect(await csms.peer.closes.next()).toBe(1000);
    const second = await rig.connected();
    expect(second.peer.request.headers.authorization).toBe(`Basic ${btoa(`cp001:${key}`)}`);
    expect(await set(second, "SecurityProfile", "0")).toBe("Rejected");
    expect(await set(second, "SecurityProfile", "2")).toBe("Rejected");
    expect(await value(second, "SecurityProfile")).toBe("1");
  });
});

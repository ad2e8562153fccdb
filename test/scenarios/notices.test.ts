import { describe, expect, it } from "vitest";
import { InternalCtrlr } from "../../src/device-model/components/internal-ctrlr.ts";
import { NetworkConfiguration } from "../../src/device-model/components/network-configuration.ts";
import type { FileValue } from "../../src/device-model/device-model.ts";
import type { StationNotice } from "../../src/ports/station-notices.ts";
import { Rig } from "../support/rig.ts";

const files: readonly FileValue[] = [
  { handle: NetworkConfiguration.Identity, value: "cp-1", origin: "config" },
  {
    handle: NetworkConfiguration.OcppCsmsUrl,
    value: "wss://csms.example.com/ocpp?token=s3cret",
    origin: "config",
  },
];
const logging = (...formats: string[]): readonly FileValue[] => [
  { handle: InternalCtrlr.LogMessages, value: true, origin: "user" },
  { handle: InternalCtrlr.LogMessagesFormat, value: formats, origin: "config" },
];

const of = <T extends StationNotice["type"]>(rig: Rig, type: T): Extract<StationNotice, { type: T }>[] =>
  rig.notices.filter((notice): notice is Extract<StationNotice, { type: T }> => notice.type === type);

describe("notices of the station", () => {
  it("connection: each that opens and each that ends, with where to and as whom, and no query of the URL", async () => {
    const rig = await new Rig({ files }).start();
    rig.csms.unplug();
    rig.csms.plugIn();
    await rig.pass(1);
    rig.station.disconnect();
    const where = { type: "connection", url: "wss://csms.example.com/ocpp", identity: "cp-1" };
    expect(of(rig, "connection")).toEqual(
      [true, false, true, false].map((connected) => ({
        ...where,
        ...{ securityProfile: 0, connected, version: "1.6" },
      })),
    );
  });

  it("connection: suspended is disconnected", async () => {
    const rig = await new Rig({ files }).start();
    rig.notices.length = 0;
    void rig.station.suspend();
    await rig.pass(1);
    expect(of(rig, "connection")).toMatchObject([{ connected: false, version: "1.6" }]);
  });

  it("registration: every answer to a BootNotification", async () => {
    const rig = new Rig();
    const currentTime = "2026-01-01T00:00:00.000Z";
    rig.csms.next("BootNotification", { status: "Pending", interval: 10, currentTime });
    await rig.start();
    await rig.pass(11);
    expect(of(rig, "registration")).toMatchObject([
      { status: "Pending", intervalS: 10, currentTime: Date.parse(currentTime) },
      { status: "Accepted", intervalS: 86_400 },
    ]);
  });

  it("variableChanged: by whomever, with the names of its key, when it is in force and another; secrets never", async () => {
    const rig = await new Rig().start();
    const { deviceModel } = rig.station;
    rig.notices.length = 0;
    await rig.configure("LightIntensity", "50");
    await rig.configure("LightIntensity", "50");
    await rig.configure("AuthorizationKey", "0123456789abcdef");
    expect(deviceModel.set(NetworkConfiguration.Identity, "cp-2", "integrator").status).toBe(
      "rebootRequired",
    );
    expect(of(rig, "variableChanged")).toMatchObject([{ keys: ["LightIntensity"], value: "50" }]);
    rig.notices.length = 0;
    void rig.station.suspend();
    void rig.station.resume();
    await rig.pass(1);
    expect(of(rig, "variableChanged")).toEqual([
      {
        type: "variableChanged",
        address: NetworkConfiguration.Identity.address,
        keys: ["ChargePointId"],
        value: "cp-2",
      },
    ]);
    expect(JSON.stringify(rig.notices)).not.toContain("0123456789abcdef");
  });

  it("message: each frame, without secrets, where the log format callback is asked for; else none", async () => {
    const rig = await new Rig({ files: logging("callback") }).start();
    rig.notices.length = 0;
    await rig.csms.call("ChangeConfiguration", { key: "AuthorizationKey", value: "0123456789abcdef" });
    await rig.pass(1);
    const [asked, answered] = of(rig, "message");
    expect(asked).toMatchObject({ direction: "in", version: "1.6" });
    expect(JSON.parse(asked?.text ?? "")).toMatchObject([
      2,
      "csms-1",
      "ChangeConfiguration",
      { value: "***" },
    ]);
    expect(answered).toMatchObject({ direction: "out", text: '[3,"csms-1",{"status":"Accepted"}]' });

    const silent = await new Rig({ files: logging("security") }).start();
    expect(of(silent, "message")).toEqual([]);
  });

  it("a driver that fails on a notice costs a line in the log", async () => {
    const rig = new Rig({ tolerate: [/failed on the notice "(connection|registration|variableChanged)"/] });
    Object.assign(rig.charger, {
      notice: () => {
        throw new Error("no");
      },
    });
    await rig.start();
    expect(rig.log.filter(({ level }) => level === "error")).toHaveLength(3);
    expect(rig.csms.of("BootNotification")).toHaveLength(1);
  });
});

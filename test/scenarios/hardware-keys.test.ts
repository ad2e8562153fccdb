import { describe, expect, it } from "vitest";
import type { SimulatedChargerOptions } from "../../hal/simulated/options.ts";
import { OCPP16LegacyCtrlr } from "../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import type { FileValue } from "../../src/device-model/device-model.ts";
import { alice, owners, Rig } from "../support/rig.ts";

const change = async (rig: Rig, key: string, value: string): Promise<unknown> => {
  const reply = await rig.csms.call("ChangeConfiguration", { key, value });
  return reply.kind === "result" ? reply.payload["status"] : reply;
};

/** GetConfiguration of one key: its line, or "unknown". */
async function line(rig: Rig, key: string): Promise<unknown> {
  const reply = await rig.csms.call("GetConfiguration", { key: [key] });
  if (reply.kind !== "result") return reply;
  const { configurationKey } = reply.payload;
  if (Array.isArray(configurationKey)) return configurationKey[0];
  expect(reply.payload["unknownKey"]).toEqual([key]);
  return "unknown";
}

async function listed(rig: Rig): Promise<string> {
  return JSON.stringify(await rig.csms.call("GetConfiguration", {}));
}

const fromFile = (handle: FileValue["handle"], value: FileValue["value"]): FileValue => ({
  handle,
  value,
  origin: "config",
});

const dark = { supports: ["unlock", "reset"] } as const satisfies Partial<SimulatedChargerOptions>;
const bright = [fromFile(OCPP16LegacyCtrlr.LightIntensity, 40), fromFile(OCPP16LegacyCtrlr.BlinkRepeat, 3)];
const shown = (rig: Rig): unknown => rig.controls.shown().indicator;

describe.each(owners)("the lights (1.6 §9.1.4, §9.1.11), sessions owned by the %s", (sessionOwner) => {
  it("are told when they are set, a default too, and not told twice", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    expect(rig.commands("setIndicator")).toEqual([]);
    expect(await line(rig, "LightIntensity")).toEqual({ key: "LightIntensity", readonly: false });
    expect(await change(rig, "LightIntensity", "0")).toBe("Accepted");
    expect(await change(rig, "LightIntensity", "0")).toBe("Accepted");
    expect(await change(rig, "BlinkRepeat", "5")).toBe("Accepted");
    expect(await change(rig, "LightIntensity", "70")).toBe("Accepted");
    expect(rig.commands("setIndicator")).toEqual([
      { lightIntensity: 0 },
      { blinkRepeat: 5 },
      { lightIntensity: 70 },
    ]);
    await rig.pass(1);
    expect(shown(rig)).toEqual({ lightIntensity: 70, blinkRepeat: 5 });
  });

  it("are told whenever the hardware comes online, and when the station starts", async () => {
    const rig = await new Rig({ sessionOwner, files: bright }).start();
    await rig.pass(1);
    expect(shown(rig)).toEqual({ lightIntensity: 40, blinkRepeat: 3 });
    rig.controls.powerCut(5000);
    await rig.pass(1);
    expect(shown(rig)).toEqual({});
    expect(await change(rig, "LightIntensity", "80")).toBe("Accepted");
    await rig.pass(10);
    expect(shown(rig)).toEqual({ lightIntensity: 80, blinkRepeat: 3 });
    await rig.stop();
    await rig.start();
    await rig.pass(1);
    expect(rig.commands("setIndicator").slice(-1)).toEqual([{ lightIntensity: 80, blinkRepeat: 3 }]);
  });

  it.each([{ kind: "reject" }, { kind: "silent", executed: false }] as const)(
    "hardware that fails ($kind) leaves the value as it is, and hears it when it is back",
    async (fault) => {
      const rig = await new Rig({ sessionOwner }).start();
      rig.controls.failNext(fault, "setIndicator");
      expect(await change(rig, "LightIntensity", "60")).toBe("Accepted");
      await rig.pass(30);
      expect(shown(rig)).toEqual({});
      expect(await line(rig, "LightIntensity")).toMatchObject({ value: "60" });
      expect(
        rig.log.filter(({ level, text }) => level === "warn" && text.includes("setIndicator")),
      ).toHaveLength(1);
      rig.controls.loseHardware();
      await rig.pass(5);
      rig.controls.regainHardware();
      await rig.pass(5);
      expect(shown(rig)).toEqual({ lightIntensity: 60 });
    },
  );

  it("are no keys of hardware without them, whatever the file says", async () => {
    const rig = await new Rig({ sessionOwner, charger: dark, files: bright }).start();
    for (const key of ["LightIntensity", "BlinkRepeat"]) {
      expect(await line(rig, key)).toBe("unknown");
      expect(await change(rig, key, "1")).toBe("NotSupported");
    }
    expect(await listed(rig)).not.toMatch(/LightIntensity|BlinkRepeat/);
    expect(rig.commands("setIndicator")).toEqual([]);
    expect(rig.log.some(({ text }) => text.includes("no lights to set"))).toBe(true);
  });

  it.each([
    ["with lights", {}, { key: "LightIntensity", readonly: false, value: "40" }],
    ["without", dark, "unknown"],
  ])(
    "while the hardware (%s) is away what was last known holds, over a restart too",
    async (_name, charger, is) => {
      const rig = await new Rig({ sessionOwner, charger, files: bright }).start();
      await rig.pass(1);
      rig.controls.loseHardware();
      await rig.pass(60);
      expect(await line(rig, "LightIntensity")).toEqual(is);
      await rig.stop();
      await rig.start();
      expect(await line(rig, "LightIntensity")).toEqual(is);
    },
  );

  it("other hardware has other keys", async () => {
    const first = new Rig({ sessionOwner, charger: dark });
    await first.start();
    await first.pass(1);
    await first.kill();
    const rig = await new Rig({ sessionOwner, store: first.store, clock: first.clock }).start();
    expect(await line(rig, "LightIntensity")).toEqual({ key: "LightIntensity", readonly: false });
  });
});

describe.each(owners)("ConnectorPhaseRotation (1.6 §9.1.7), sessions owned by the %s", (sessionOwner) => {
  const key = "ConnectorPhaseRotation";

  it("is told with the place of each connector; 0 is the main meter", async () => {
    const rig = await new Rig({ sessionOwner, evses: 1, connectorsPerEvse: 2 }).start();
    expect(rig.commands("setPhaseRotation")).toEqual([]);
    expect(await change(rig, key, "0.RST, 1.RTS, 2.Unknown")).toBe("Accepted");
    const rotations = [
      { rotation: "RST" },
      { evse: 1, connector: 1, rotation: "RTS" },
      { evse: 1, connector: 2, rotation: "Unknown" },
    ];
    expect(rig.commands("setPhaseRotation")).toEqual([{ rotations }]);
    rig.controls.powerCut(5000);
    await rig.pass(10);
    expect(rig.controls.shown().phaseRotations).toEqual(rotations);
    await rig.stop();
    await rig.start();
    expect(rig.commands("setPhaseRotation")).toHaveLength(3);
  });

  it("is told on each EVSE's connector, and of what a file says what can be understood", async () => {
    const odd = fromFile(OCPP16LegacyCtrlr.PhaseRotation, ["RST0.RST", "1.STR", "2.TSR", "9.RST", "1.XYZ"]);
    const rig = await new Rig({ sessionOwner, files: [odd] }).start();
    await rig.pass(1);
    expect(rig.controls.shown().phaseRotations).toEqual([
      { evse: 1, connector: 1, rotation: "STR" },
      { evse: 2, connector: 1, rotation: "TSR" },
    ]);
    expect(await line(rig, key)).toEqual({ key, readonly: false, value: "RST0.RST,1.STR,2.TSR,9.RST,1.XYZ" });
  });

  it("is kept and reported without hardware that has a use for it: it is a required key", async () => {
    const rig = await new Rig({ sessionOwner, charger: dark }).start();
    expect(await line(rig, key)).toEqual({ key, readonly: false, value: "0.Unknown" });
    expect(await change(rig, key, "1.RST,2.RST")).toBe("Accepted");
    expect(await line(rig, key)).toMatchObject({ value: "1.RST,2.RST" });
    expect(rig.commands("setPhaseRotation")).toEqual([]);
  });

  it("§9.1.8 has no more items than ConnectorPhaseRotationMaxLength", async () => {
    const files = [fromFile(OCPP16LegacyCtrlr.ConnectorPhaseRotationMaxLength, 2)];
    const rig = await new Rig({ sessionOwner, files }).start();
    expect(await change(rig, key, "0.RST,1.RST,2.RST")).toBe("Rejected");
    expect(await change(rig, key, "1.RST,2.RST")).toBe("Accepted");
    expect(await line(rig, "ConnectorPhaseRotationMaxLength")).toMatchObject({ readonly: true, value: "2" });
    expect(rig.commands("setPhaseRotation")).toHaveLength(1);
  });
});

describe("UnlockConnectorOnEVSideDisconnect (errata v4 §3.83)", () => {
  const key = "UnlockConnectorOnEVSideDisconnect";
  const cables = (...each: readonly ("attached" | "socket")[]): Partial<SimulatedChargerOptions> => ({
    evses: each.map((cable) => ({ connectors: [{ cable }] })),
  });

  it.each(owners)("is false for good when every cable is attached (%s)", async (sessionOwner) => {
    const charger = cables("attached", "attached");
    const rig = await new Rig({ sessionOwner, charger }).start();
    const is = { key, readonly: true, value: "false" };
    expect(await line(rig, key)).toEqual(is);
    for (const value of ["true", "false"]) expect(await change(rig, key, value)).toBe("Rejected");
    rig.controls.loseHardware();
    await rig.pass(1);
    expect(await line(rig, key)).toEqual(is);
    await rig.stop();
    await rig.start();
    expect(await line(rig, key)).toEqual(is);
  });

  it("is a choice where one socket has a lock", async () => {
    const rig = await new Rig({ charger: cables("attached", "socket") }).start();
    expect(await line(rig, key)).toEqual({ key, readonly: false, value: "true" });
    expect(await change(rig, key, "false")).toBe("Accepted");
  });
});

describe("what this build does not have yet", () => {
  it("is not claimed: unknown, NotSupported, not listed (1.6 §9)", async () => {
    const rig = await new Rig().start();
    for (const key of [
      "ConnectorSwitch3to1PhaseSupported",
      "QueueAllMessages",
      "CpoName",
      "ISO15118PnCEnabled",
    ]) {
      expect(await line(rig, key)).toBe("unknown");
      expect(await change(rig, key, "1")).toBe("NotSupported");
      expect(await listed(rig)).not.toContain(`"${key}"`);
    }
  });
});

describe("hardware that owns its sessions", () => {
  it("hears how they run when it comes online, and when the CSMS changes it (1.6 §9.1.6, §9.1.23, §9.1.33)", async () => {
    const rig = await new Rig({ sessionOwner: "charger", keys: { ConnectionTimeOut: "45" } }).start();
    const rules = {
      connectionTimeoutS: 45,
      stopTransactionOnEVSideDisconnect: true,
      unlockConnectorOnEVSideDisconnect: true,
    };
    expect(rig.commands("setSessionRules")).toEqual([rules]);
    await rig.configure("StopTransactionOnEVSideDisconnect", "false");
    await rig.configure("ConnectionTimeOut", "0");
    expect(rig.commands("setSessionRules").slice(-1)).toEqual([
      { ...rules, connectionTimeoutS: 0, stopTransactionOnEVSideDisconnect: false },
    ]);
    rig.controls.presentToken(alice, 1);
    await rig.pass(100_000);
    expect(rig.csms.statuses(1).slice(-1), "0 is for ever").toEqual(["Preparing"]);
  });

  it("one that decides itself is told nothing of it", async () => {
    const rig = await new Rig({ sessionOwner: "station" }).start();
    await rig.configure("ConnectionTimeOut", "45");
    expect(rig.commands("setSessionRules")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { OCPP16LegacyCtrlr } from "../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { contextsOf, measurandsOf, samplesOf } from "../support/meter-values.ts";
import { alice, bob, owners, Rig } from "../support/rig.ts";

/** What the CSMS is answered, and the status in it. */
async function trigger(rig: Rig, requestedMessage: string, connectorId?: number): Promise<unknown> {
  const reply = await rig.csms.call("TriggerMessage", {
    requestedMessage,
    ...(connectorId === undefined ? {} : { connectorId }),
  });
  return reply.kind === "result" ? reply.payload["status"] : reply.code;
}

/** A station the CSMS answered Pending, for so long, s. */
async function pendingRig(sessionOwner: (typeof owners)[number], interval = 300): Promise<Rig> {
  const rig = new Rig({ sessionOwner });
  const currentTime = new Date(rig.clock.wall()).toISOString();
  rig.csms.next("BootNotification", { status: "Pending", currentTime, interval });
  await rig.start();
  rig.csms.forget();
  return rig;
}

const told = (id: number, status: string): string => `StatusNotification(${id}, ${status})`;

describe.each(owners)("TriggerMessage, sessions owned by the %s (1.6 §5.17)", (sessionOwner) => {
  it("the answer is on the wire before the message (TC_054_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    for (const [message, action] of [
      ["Heartbeat", "Heartbeat"],
      ["StatusNotification", "StatusNotification"],
      ["MeterValues", "MeterValues"],
    ] as const) {
      rig.csms.forget();
      expect(await trigger(rig, message, 1)).toBe("Accepted");
      await rig.pass(1);
      expect(rig.csms.texts[0]).toMatch(/^\[3,/);
      expect(rig.csms.calls.map((call) => call.action)).toEqual([action]);
    }
  });

  it("StatusNotification: of a connector, of the station, of all; the present status", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.plug(2);
    rig.csms.forget();
    expect(await trigger(rig, "StatusNotification", 2)).toBe("Accepted");
    await rig.pass(1);
    expect(rig.csms.story()).toEqual([told(2, "Preparing")]);
    expect(await trigger(rig, "StatusNotification", 0)).toBe("Accepted");
    await rig.pass(1);
    expect(rig.csms.story().slice(1)).toEqual([told(0, "Available")]);
    expect(await trigger(rig, "StatusNotification")).toBe("Accepted");
    await rig.pass(1);
    expect(rig.csms.story().slice(2)).toEqual([
      told(0, "Available"),
      told(1, "Available"),
      told(2, "Preparing"),
    ]);
  });

  it("a status that settles is told when asked for, and not twice (1.6 §9.1.20)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { MinimumStatusDuration: "10" } }).start();
    rig.csms.forget();
    await rig.plug(1);
    expect(rig.csms.story()).toEqual([]);
    expect(await trigger(rig, "StatusNotification", 1)).toBe("Accepted");
    await rig.pass(30);
    expect(rig.csms.story()).toEqual([told(1, "Preparing")]);
  });

  it("MeterValues: the newest of MeterValuesSampledData, context Trigger, with the transaction (errata v4 §3.46)", async () => {
    const measurands = ["Energy.Active.Import.Register", "Voltage", "Power.Active.Import"];
    const keys = { MeterValuesSampledData: measurands.join(",") };
    const rig = await new Rig({ sessionOwner, keys }).start();
    await rig.chargeOn(1);
    await rig.pass(60);
    const registerWh = Math.round(rig.controls.evse(1).energyWh);
    expect(await trigger(rig, "MeterValues", 1)).toBe("Accepted");
    await rig.pass(1);
    const [payload] = rig.csms.of("MeterValues");
    expect(payload).toMatchObject({ connectorId: 1, transactionId: 1000 });
    expect(contextsOf(payload ?? {})).toEqual(["Trigger"]);
    expect(new Set(measurandsOf(payload ?? {}))).toEqual(new Set(measurands));
    const [register] = samplesOf(payload ?? {});
    expect(Math.abs(Number(register?.["value"]) - registerWh)).toBeLessThan(5);
    expect(registerWh).toBeGreaterThan(100);
  });

  it("MeterValues without a connectorId: of each meter that has something to tell", async () => {
    const rig = await new Rig({ sessionOwner, evses: 3 }).start();
    await rig.chargeOn(2);
    expect(await trigger(rig, "MeterValues")).toBe("Accepted");
    await rig.pass(1);
    expect(rig.csms.of("MeterValues")).toMatchObject([
      { connectorId: 1 },
      { connectorId: 2, transactionId: 1000 },
      { connectorId: 3 },
    ]);
    expect(rig.csms.of("MeterValues")[0]).not.toHaveProperty("transactionId");
  });

  it("a transaction the CSMS has not named yet is left out: -1 would be a lie", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.on("StartTransaction", () => "silence");
    await rig.chargeOn(1);
    expect(await trigger(rig, "MeterValues", 1)).toBe("Accepted");
    await rig.pass(60);
    expect(rig.csms.of("MeterValues")[0]).toMatchObject({ connectorId: 1 });
    expect(rig.csms.of("MeterValues")[0]).not.toHaveProperty("transactionId");
  });

  it("a transaction that ended before its turn came is not in the values", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    rig.csms.latencyMs = 5000;
    expect(await trigger(rig, "Heartbeat")).toBe("Accepted");
    expect(await trigger(rig, "MeterValues", 1)).toBe("Accepted");
    await rig.swipe(alice, 1);
    await rig.pass(60);
    expect(rig.csms.of("MeterValues")[0]).not.toHaveProperty("transactionId");
  });

  it("Rejected: a connector there is none of, values nobody has, BootNotification once accepted (TC_055_CS, errata v4 §3.35)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.forget();
    expect(await trigger(rig, "MeterValues", 3)).toBe("Rejected");
    expect(await trigger(rig, "MeterValues", -1)).toBe("Rejected");
    expect(await trigger(rig, "StatusNotification", 3)).toBe("Rejected");
    expect(await trigger(rig, "StatusNotification", -1)).toBe("Rejected");
    expect(await trigger(rig, "BootNotification")).toBe("Rejected");
    rig.controls.loseHardware();
    await rig.pass(1);
    rig.csms.forget();
    expect(await trigger(rig, "MeterValues", 1)).toBe("Rejected");
    expect(await trigger(rig, "MeterValues")).toBe("Rejected");
    await rig.pass(30);
    expect(rig.csms.story()).toEqual([]);
  });

  it("a connectorId that means nothing to the message is ignored", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.forget();
    expect(await trigger(rig, "Heartbeat", 77)).toBe("Accepted");
    await rig.pass(1);
    expect(rig.csms.story()).toEqual(["Heartbeat"]);
  });

  it("hardware that is away: the status says so", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.controls.loseHardware();
    await rig.pass(1);
    rig.csms.forget();
    expect(await trigger(rig, "StatusNotification", 1)).toBe("Accepted");
    await rig.pass(1);
    expect(rig.csms.story()).toEqual([told(1, "Unavailable")]);
  });

  it("while Pending what is asked for goes, and nothing else (1.6 §4.2)", async () => {
    const rig = await pendingRig(sessionOwner);
    await rig.plug(1);
    expect(await trigger(rig, "StatusNotification", 1)).toBe("Accepted");
    await rig.pass(1);
    expect(await trigger(rig, "MeterValues", 1)).toBe("Accepted");
    await rig.pass(1);
    expect(await trigger(rig, "Heartbeat")).toBe("Accepted");
    await rig.pass(100);
    expect(rig.csms.story()).toEqual([told(1, "Preparing"), "MeterValues", "Heartbeat"]);
    await rig.unplug(1);
    expect(rig.csms.story()).toHaveLength(3);
    await rig.pass(200);
    expect(rig.csms.story().slice(3)).toEqual([
      "BootNotification",
      told(0, "Available"),
      told(1, "Available"),
      told(2, "Available"),
    ]);
  });

  it("while Pending a BootNotification goes at once, and its answer counts (1.6 §4.2)", async () => {
    const rig = await pendingRig(sessionOwner, 3600);
    expect(await trigger(rig, "BootNotification")).toBe("Accepted");
    await rig.pass(1);
    expect(rig.csms.story()).toEqual([
      "BootNotification",
      told(0, "Available"),
      told(1, "Available"),
      told(2, "Available"),
    ]);
    await rig.pass(3700);
    expect(rig.csms.of("BootNotification")).toHaveLength(1);
    expect(await trigger(rig, "BootNotification")).toBe("Rejected");
  });

  it("a link lost in between: the message is not sent later, and nothing else is lost", async () => {
    const keys = { AllowOfflineTxForUnknownId: "true" };
    const rig = await new Rig({ sessionOwner, keys }).start();
    rig.csms.on("Heartbeat", () => "silence");
    expect(await trigger(rig, "Heartbeat")).toBe("Accepted");
    expect(await trigger(rig, "MeterValues", 1)).toBe("Accepted");
    expect(await trigger(rig, "StatusNotification", 2)).toBe("Accepted");
    rig.csms.unplug();
    await rig.chargeOn(1);
    rig.csms.plugIn();
    await rig.pass(60);
    expect(rig.csms.of("MeterValues")).toEqual([]);
    expect(rig.csms.statuses(2)).toEqual([]);
    expect(rig.csms.statuses(1)).toEqual(["Charging"]);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
    // And nothing is left over: the same may be asked for again.
    expect(await trigger(rig, "MeterValues", 1)).toBe("Accepted");
    await rig.pass(1);
    expect(rig.csms.of("MeterValues")).toMatchObject([{ transactionId: 1000 }]);
  });

  it("a flood: each of them waits once, and the station's own messages keep their place", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.latencyMs = 2000;
    expect(await trigger(rig, "Heartbeat")).toBe("Accepted");
    for (let i = 0; i < 500; i++) {
      await trigger(rig, "StatusNotification");
      await trigger(rig, "MeterValues");
      await trigger(rig, "Heartbeat");
    }
    await rig.plug(1);
    await rig.swipe(bob, 1);
    await rig.pass(600);
    const count = (action: string): number => rig.csms.of(action).length;
    expect(count("Heartbeat")).toBe(2);
    expect(count("MeterValues")).toBe(2);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ idTag: bob.value }]);
    expect(rig.csms.statuses(1).at(-1)).toBe("Charging");
  });
});

describe.each(owners)(
  "TriggerMessage: what this station does not do, sessions owned by the %s",
  (sessionOwner) => {
    it.each(["DiagnosticsStatusNotification", "FirmwareStatusNotification"])(
      "%s without FirmwareManagement: NotImplemented (1.6 §5.17)",
      async (requestedMessage) => {
        const rig = await new Rig({ sessionOwner }).start();
        rig.csms.forget();
        expect(await trigger(rig, requestedMessage)).toBe("NotImplemented");
        await rig.pass(30);
        expect(rig.csms.story()).toEqual([]);
      },
    );

    it("a message no trigger is defined for is no valid request", async () => {
      const rig = await new Rig({ sessionOwner }).start();
      expect(await trigger(rig, "StartTransaction")).toBe("PropertyConstraintViolation");
      expect(await trigger(rig, "Nonsense")).toBe("PropertyConstraintViolation");
    });

    it("a station whose SupportedFeatureProfiles leave RemoteTrigger out: NotSupported (1.6 §9.1.29)", async () => {
      const handle = OCPP16LegacyCtrlr.SupportedFeatureProfiles;
      const rig = await new Rig({
        sessionOwner,
        files: [{ handle, value: ["Core"], origin: "config" }],
      }).start();
      expect(await trigger(rig, "Heartbeat")).toBe("NotSupported");
    });

    it("several connectors at one EVSE: one meter, told for the connector in use", async () => {
      const rig = await new Rig({ sessionOwner, evses: 1, connectorsPerEvse: 2 }).start();
      rig.controls.plug(1, 2);
      await rig.pass(1);
      await rig.swipe(alice, 1);
      await rig.pass(10);
      rig.csms.forget();
      expect(await trigger(rig, "MeterValues")).toBe("Accepted");
      await rig.pass(1);
      expect(rig.csms.of("MeterValues")).toMatchObject([{ connectorId: 2, transactionId: 1000 }]);
      expect(await trigger(rig, "MeterValues", 1)).toBe("Rejected");
    });
  },
);

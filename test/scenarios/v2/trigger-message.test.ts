import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { eventsOf, infoOf, samplesOf2 } from "../../support/v2/events.ts";

const register = "Energy.Active.Import.Register";

async function station(options: RigOptions): Promise<Rig> {
  const rig = await new Rig({ version: "2.0.1", ...options }).start();
  rig.csms.forget();
  return rig;
}

/** A station the CSMS answered Pending. */
async function pending(sessionOwner: (typeof owners)[number]): Promise<Rig> {
  const rig = new Rig({ version: "2.0.1", sessionOwner });
  const currentTime = new Date(rig.clock.wall()).toISOString();
  rig.csms.next("BootNotification", { status: "Pending", currentTime, interval: 300 });
  await rig.start();
  rig.csms.forget();
  return rig;
}

/** The status a TriggerMessage is answered with; what it brings about has come when this returns. */
async function trigger(rig: Rig, requestedMessage: string, evse?: Record<string, unknown>): Promise<unknown> {
  const reply = await rig.csms.call("TriggerMessage", { requestedMessage, ...(evse && { evse }) });
  await rig.pass(1);
  return reply.kind === "result" ? reply.payload["status"] : reply.code;
}

const actions = (rig: Rig): string[] => rig.csms.calls.map(({ action }) => action);

describe.each(owners)("TriggerMessage, sessions owned by the %s", (sessionOwner) => {
  it.each([
    ["Heartbeat", undefined],
    ["StatusNotification", { id: 1, connectorId: 1 }],
    ["MeterValues", { id: 1 }],
    ["LogStatusNotification", undefined],
    ["FirmwareStatusNotification", undefined],
  ])("F06.FR.04 F06.FR.05 F06.FR.10: %s after the answer, once", async (message, evse) => {
    const rig = await station({ sessionOwner });
    expect(await trigger(rig, message, evse)).toBe("Accepted");
    expect(rig.csms.texts[0]).toMatch(/^\[3,/);
    expect(actions(rig)).toEqual([message]);
  });

  it.each([
    ["Heartbeat", undefined],
    ["StatusNotification", { id: 1, connectorId: 1 }],
    ["MeterValues", { id: 1 }],
    ["LogStatusNotification", undefined],
    ["FirmwareStatusNotification", undefined],
    ["BootNotification", undefined],
  ])("B02.FR.02: %s while Pending", async (message, evse) => {
    const rig = await pending(sessionOwner);
    expect(await trigger(rig, message, evse)).toBe("Accepted");
    expect(actions(rig)[0]).toBe(message);
  });

  it("F06.FR.17: no BootNotification of a station that is accepted", async () => {
    const rig = await station({ sessionOwner });
    expect(await trigger(rig, "BootNotification")).toBe("Rejected");
    expect(actions(rig)).toEqual([]);
  });

  it.each([
    "SignChargingStationCertificate",
    "SignV2GCertificate",
    "SignCombinedCertificate",
    "PublishFirmwareStatusNotification",
  ])("F06.FR.08: %s is not implemented", async (message) => {
    const rig = await station({ sessionOwner });
    expect(await trigger(rig, message)).toBe("NotImplemented");
    expect(actions(rig)).toEqual([]);
  });

  it("F06.FR.02 F06.FR.12: a status is of one connector", async () => {
    const rig = await station({ sessionOwner });
    await rig.plug(2);
    rig.csms.forget();
    expect(await trigger(rig, "StatusNotification")).toBe("Rejected");
    expect(await trigger(rig, "StatusNotification", { id: 2 })).toBe("Rejected");
    expect(await trigger(rig, "StatusNotification", { id: 9, connectorId: 1 })).toBe("Rejected");
    expect(await trigger(rig, "StatusNotification", { id: 2, connectorId: 1 })).toBe("Accepted");
    expect(rig.csms.of("StatusNotification")).toMatchObject([
      { evseId: 2, connectorId: 1, connectorStatus: "Occupied" },
    ]);
  });

  it("F06.FR.03: an evse that means nothing to the message is ignored", async () => {
    const rig = await station({ sessionOwner });
    expect(await trigger(rig, "Heartbeat", { id: 9 })).toBe("Accepted");
    expect(await trigger(rig, "FirmwareStatusNotification", { id: 1 })).toBe("Accepted");
    expect(actions(rig)).toEqual(["Heartbeat", "FirmwareStatusNotification"]);
  });

  it("F06.FR.15 F06.FR.16: nothing is under way", async () => {
    const rig = await station({ sessionOwner });
    await trigger(rig, "LogStatusNotification");
    await trigger(rig, "FirmwareStatusNotification");
    expect(rig.csms.of("LogStatusNotification")).toEqual([{ status: "Idle" }]);
    expect(rig.csms.of("FirmwareStatusNotification")).toEqual([{ status: "Idle" }]);
  });

  it("F06.FR.06 F06.FR.09: MeterValues tell the newest of AlignedDataCtrlr.Measurands", async () => {
    const rig = await station({
      sessionOwner,
      variables: { "AlignedDataCtrlr/Measurands": "Voltage,Frequency" },
    });
    await rig.chargeOn(1);
    await rig.pass(60);
    expect(await trigger(rig, "MeterValues", { id: 1 })).toBe("Accepted");
    const [told] = rig.csms.of("MeterValues");
    expect(told).toMatchObject({ evseId: 1 });
    const samples = samplesOf2(told);
    expect(new Set(samples.map(({ measurand }) => measurand))).toEqual(new Set(["Voltage", "Frequency"]));
    expect(new Set(samples.map(({ context }) => context))).toEqual(new Set(["Trigger"]));
    expect(rig.clock.wall() - Date.parse(String(samples[0]?.["timestamp"]))).toBeLessThanOrEqual(1000);
  });

  it("F06.FR.11: MeterValues of every meter, and of the main meter as EVSE 0", async () => {
    const rig = await station({ sessionOwner, charger: { mainMeter: true } });
    await rig.chargeOn(1);
    expect(await trigger(rig, "MeterValues")).toBe("Accepted");
    expect(rig.csms.of("MeterValues").map(({ evseId }) => evseId)).toEqual([0, 1, 2]);
    rig.csms.forget();
    expect(await trigger(rig, "MeterValues", { id: 0 })).toBe("Accepted");
    expect(rig.csms.of("MeterValues").map(({ evseId }) => evseId)).toEqual([0]);
    expect(await trigger(rig, "MeterValues", { id: 9 })).toBe("Rejected");
  });

  it("F06.FR.07: a TransactionEvent of a transaction that runs", async () => {
    const measurands = { "SampledDataCtrlr/TxUpdatedMeasurands": `${register},Voltage` };
    const rig = await station({ sessionOwner, variables: measurands });
    expect(await trigger(rig, "TransactionEvent")).toBe("Rejected");
    await rig.chargeOn(1);
    await rig.pass(30);
    rig.csms.forget();
    expect(await trigger(rig, "TransactionEvent", { id: 2 })).toBe("Rejected");
    expect(await trigger(rig, "TransactionEvent", { id: 1 })).toBe("Accepted");
    const [told, ...more] = eventsOf(rig);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ eventType: "Updated", triggerReason: "Trigger" });
    expect(infoOf(told)).toMatchObject({ chargingState: "Charging" });
    const samples = samplesOf2(told);
    expect(new Set(samples.map(({ measurand }) => measurand))).toEqual(new Set([register, "Voltage"]));
    expect(new Set(samples.map(({ context }) => context))).toEqual(new Set(["Trigger"]));
  });

  it("F06.FR.11: of all transactions when no evse is named", async () => {
    const rig = await station({ sessionOwner });
    await rig.chargeOn(1);
    await rig.chargeOn(2, bob);
    await rig.pass(30);
    rig.csms.forget();
    expect(await trigger(rig, "TransactionEvent")).toBe("Accepted");
    const told = eventsOf(rig).filter(({ triggerReason }) => triggerReason === "Trigger");
    expect(told).toHaveLength(2);
    expect(new Set(told.map((event) => infoOf(event)["transactionId"])).size).toBe(2);
  });
});

describe.each(owners)("GetTransactionStatus, sessions owned by the %s", (sessionOwner) => {
  const status = async (rig: Rig, transactionId?: string): Promise<unknown> => {
    const reply = await rig.csms.call(
      "GetTransactionStatus",
      transactionId === undefined ? {} : { transactionId },
    );
    return reply.kind === "result" ? reply.payload : reply.code;
  };

  it("E14.FR.01: of a transaction it never did", async () => {
    const rig = await station({ sessionOwner });
    expect(await status(rig, "nobody")).toEqual({ ongoingIndicator: false, messagesInQueue: false });
  });

  it("E14.FR.02 E14.FR.03 E14.FR.05 E14.FR.06 E14.FR.08: runs, then has ended; everything is delivered", async () => {
    const rig = await station({ sessionOwner });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    const id = String(infoOf(eventsOf(rig)[0])["transactionId"]);
    expect(await status(rig, id)).toEqual({ ongoingIndicator: true, messagesInQueue: false });
    expect(await status(rig)).toEqual({ messagesInQueue: false });
    await rig.swipe(alice, 1);
    await rig.pass(10);
    expect(await status(rig, id)).toEqual({ ongoingIndicator: false, messagesInQueue: false });
  });

  it("E14.FR.04 E14.FR.07: messages that the CSMS did not take wait, of this transaction only", async () => {
    const rig = await station({ sessionOwner });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    const id = String(infoOf(eventsOf(rig)[0])["transactionId"]);
    rig.csms.on("TransactionEvent", () => "silence");
    await rig.swipe(alice, 1);
    await rig.pass(2);
    expect(await status(rig, id)).toEqual({ ongoingIndicator: false, messagesInQueue: true });
    expect(await status(rig)).toEqual({ messagesInQueue: true });
    expect(await status(rig, "another")).toEqual({ ongoingIndicator: false, messagesInQueue: false });
  });
});

import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig, type RigOptions } from "../support/rig.ts";

const variables = (start: string, stop: string, more: RigOptions["variables"] = {}): RigOptions => ({
  version: "2.0.1",
  variables: { "TxCtrlr/TxStartPoint": start, "TxCtrlr/TxStopPoint": stop, ...more },
});

const resumes = { "InternalCtrlr/ResumeTransactionsOnBoot": "true" };

async function rig(options: RigOptions): Promise<Rig> {
  const made = await new Rig(options).start();
  made.csms.forget();
  return made;
}

interface Info {
  readonly chargingState?: string;
  readonly stoppedReason?: string;
}
const infoOf = (value: unknown): Info => (typeof value === "object" && value !== null ? value : {});

/** Events of transactions the CSMS got: type, trigger, charging state, reason; `#` where a token came with it. */
const told = ({ csms }: Rig): string[] =>
  csms.calls
    .filter(({ action }) => action === "TransactionEvent")
    .map(({ payload }) => {
      const { eventType, triggerReason, transactionInfo, idToken } = payload;
      const { chargingState, stoppedReason } = infoOf(transactionInfo);
      const words = [eventType, triggerReason, chargingState, stoppedReason, idToken && "#"];
      return words.filter((word) => typeof word === "string").join(" ");
    });

/** Sequence numbers, in the order they came (E01.FR.07). */
const sequences = ({ csms }: Rig): unknown[] =>
  csms.calls.filter(({ action }) => action === "TransactionEvent").map(({ payload }) => payload["seqNo"]);

describe.each(owners)("2.0.1, sessions owned by the %s", (sessionOwner) => {
  it("E01.FR.02, E02.FR.01, E06.FR.02, E07.FR.02: from cable to cable, the token in between", async () => {
    const station = await rig({ ...variables("EVConnected", "EVConnected"), sessionOwner });
    await station.plug(1);
    await station.swipe(alice, 1);
    await station.pass(20);
    await station.swipe(alice, 1);
    await station.pass(5);
    await station.unplug(1);
    expect(told(station)).toEqual([
      "Started CablePluggedIn EVConnected",
      "Updated Authorized #",
      "Updated ChargingStateChanged Charging",
      "Updated StopAuthorized EVConnected #",
      "Ended EVCommunicationLost Idle Local",
    ]);
    expect(sequences(station)).toEqual([0, 1, 2, 3, 4]);
  });

  it("E01.FR.06, E06.FR.07: from energy to energy", async () => {
    const station = await rig({ ...variables("EnergyTransfer", "EnergyTransfer"), sessionOwner });
    await station.plug(1);
    await station.swipe(alice, 1);
    await station.pass(20);
    await station.swipe(alice, 1);
    await station.pass(5);
    expect(told(station)).toEqual([
      "Started ChargingStateChanged Charging #",
      "Updated StopAuthorized EVConnected #",
      "Ended ChargingStateChanged EVConnected Local",
    ]);
  });

  it("E01.FR.03, E01.FR.16: a token starts it, and the connector is told with the car", async () => {
    const station = await rig({ ...variables("Authorized", "Authorized"), sessionOwner });
    await station.swipe(alice, 1);
    await station.plug(1);
    await station.pass(20);
    await station.swipe(alice, 1);
    await station.pass(5);
    expect(told(station)).toEqual([
      "Started Authorized Idle #",
      "Updated CablePluggedIn EVConnected",
      "Updated ChargingStateChanged Charging",
      "Ended StopAuthorized EVConnected Local #",
    ]);
    const [started, plugged] = station.csms.calls.filter(({ action }) => action === "TransactionEvent");
    expect(started?.payload["evse"]).toEqual({ id: 1 });
    expect(plugged?.payload["evse"]).toEqual({ id: 1, connectorId: 1 });
  });

  it("E06.FR.06, E09.FR.01: the car lets go, and the transaction ends", async () => {
    const station = await rig({ ...variables("PowerPathClosed", "Authorized"), sessionOwner });
    await station.chargeOn(1);
    await station.unplug(1);
    expect(told(station).at(-1)).toBe("Ended EVCommunicationLost Idle EVDisconnected");
  });

  it("E01.FR.09: what was read as it began is told with the start", async () => {
    const station = await rig({ ...variables("PowerPathClosed", "Authorized"), sessionOwner });
    await station.plug(1);
    await station.swipe(alice, 1);
    const started = station.csms.calls.find(({ action }) => action === "TransactionEvent");
    expect(started?.payload["meterValue"]).toMatchObject([
      { sampledValue: [{ context: "Transaction.Begin" }] },
    ]);
  });

  it("E04.FR.03, E04.FR.04: offline, and in order when the connection is back", async () => {
    const station = await rig({
      ...variables("PowerPathClosed", "Authorized", { "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true" }),
      sessionOwner,
    });
    station.csms.unplug();
    await station.plug(1);
    await station.swipe(bob, 1);
    await station.pass(20);
    await station.swipe(bob, 1);
    await station.pass(5);
    station.csms.plugIn();
    await station.pass(120);
    expect(sequences(station)).toEqual([0, 1, 2]);
    const events = station.csms.calls.filter(({ action }) => action === "TransactionEvent");
    expect(events.map(({ payload }) => payload["offline"])).toEqual([true, true, true]);
  });

  it("E05.FR.09: an invalid token stops the energy; the transaction goes on to the cable", async () => {
    const station = await rig({ ...variables("PowerPathClosed", "EVConnected"), sessionOwner });
    station.csms.on("TransactionEvent", ({ payload }) =>
      payload["idToken"] ? { idTokenInfo: { status: "Blocked" } } : {},
    );
    await station.plug(1);
    await station.swipe(alice, 1);
    await station.pass(20);
    await station.unplug(1);
    const lines = told(station);
    expect(lines[0]).toMatch(/^Started Authorized/);
    expect(lines.filter((line) => line.startsWith("Updated Deauthorized"))).toEqual([
      "Updated Deauthorized EVConnected",
    ]);
    expect(lines.at(-1)).toBe("Ended EVCommunicationLost Idle DeAuthorized");
  });
});

describe("2.0.1, sessions owned by the station", () => {
  it("E03.FR.05: no car in time ends it", async () => {
    const station = await rig(variables("Authorized", "Authorized", { "TxCtrlr/EVConnectionTimeOut": "30" }));
    await station.swipe(alice, 1);
    await station.pass(40);
    expect(told(station)).toEqual(["Started Authorized Idle #", "Ended EVConnectTimeout Idle Timeout"]);
  });

  it("E01.FR.06: energy that flows on after a power cut is taken back, and begins nothing: it would be nobody's", async () => {
    const station = await rig(variables("EnergyTransfer", "EnergyTransfer"));
    await station.chargeOn(1);
    await station.kill();
    await station.start();
    await station.pass(60);
    expect(told(station)).toEqual(["Ended AbnormalCondition PowerLoss"]);
    await station.swipe(alice, 1);
    await station.pass(20);
    expect(told(station).at(-1)).toBe("Started ChargingStateChanged Charging #");
  });

  it("E06.FR.07: energy that flows on over a power cut ends nothing, and is told as what it is", async () => {
    const station = await rig(variables("EnergyTransfer", "EnergyTransfer", resumes));
    await station.chargeOn(1);
    await station.kill();
    await station.start();
    await station.pass(60);
    expect(told(station)).toEqual(["Updated ChargingStateChanged Charging"]);
  });

  it("E06.FR.07: energy that stopped in a power cut ended it then", async () => {
    const station = await rig(variables("EnergyTransfer", "EnergyTransfer", resumes));
    await station.chargeOn(1);
    await station.kill();
    station.controls.pauseCar(1);
    await station.start();
    await station.pass(60);
    expect(told(station)).toEqual(["Ended AbnormalCondition PowerLoss"]);
  });

  it("E07.FR.01: what was stopped takes no token before the cable was out", async () => {
    const station = await rig(variables("PowerPathClosed", "EVConnected"));
    await station.chargeOn(1);
    await station.swipe(alice, 1);
    await station.pass(5);
    await station.swipe(alice, 1);
    await station.pass(20);
    expect(told(station)).toEqual(["Updated StopAuthorized EVConnected #"]);
    await station.unplug(1);
    await station.plug(1);
    await station.swipe(alice, 1);
    expect(told(station).slice(1, 3)).toEqual([
      "Ended EVCommunicationLost Idle Local",
      "Started Authorized EVConnected #",
    ]);
  });

  it("E12: what ran when power failed ends, and nobody is authorized who was not", async () => {
    const station = await rig(variables("EVConnected", "EVConnected"));
    await station.plug(1);
    await station.kill();
    await station.start();
    await station.pass(30);
    expect(told(station)).toContain("Ended AbnormalCondition PowerLoss");
  });

  it("E12: or it goes on, with its number and its numbering", async () => {
    const station = await rig(
      variables("EVConnected", "EVConnected", { "InternalCtrlr/ResumeTransactionsOnBoot": "true" }),
    );
    await station.plug(1);
    await station.swipe(alice, 1);
    await station.pass(20);
    await station.kill();
    await station.start();
    await station.pass(30);
    await station.unplug(1);
    expect(told(station)).toEqual([
      "Started CablePluggedIn EVConnected",
      "Updated Authorized #",
      "Updated ChargingStateChanged Charging",
      "Updated ChargingStateChanged Charging",
      "Updated ChargingStateChanged SuspendedEV",
      "Ended EVCommunicationLost Idle EVDisconnected",
    ]);
    expect(sequences(station)).toEqual([0, 1, 2, 3, 4, 5]);
    const ids = station.csms.calls
      .filter(({ action }) => action === "TransactionEvent")
      .map(
        ({ payload }) => JSON.stringify(payload["transactionInfo"]).match(/"transactionId":"([^"]+)"/)?.[1],
      );
    expect(new Set(ids).size).toBe(1);
  });
});

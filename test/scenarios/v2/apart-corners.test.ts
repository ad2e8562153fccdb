import { describe, expect, it } from "vitest";
import { alice, bob, Rig } from "../../support/rig.ts";
import { registerAt, ScriptedCharger } from "../../support/scripted-charger.ts";
import { eventsOf, infoOf } from "../../support/v2/events.ts";

const place = { evse: 1, connector: 1 };
const session = { ...place, sessionId: "s1" };

/** Hardware that owns its sessions and goes on with a car the CSMS has finished with. */
async function plugged(stop: string): Promise<{ rig: Rig; charger: ScriptedCharger }> {
  const charger = new ScriptedCharger({ evses: 1 });
  const variables = { "TxCtrlr/TxStartPoint": "EVConnected", "TxCtrlr/TxStopPoint": stop };
  const rig = await new Rig({ version: "2.0.1", hardware: charger, variables }).start();
  charger.emit({ type: "meterValue", evse: 1, reading: registerAt(1000) });
  charger.emit({ type: "plugged", ...place }, { type: "sessionStarted", ...session, reason: "EVConnected" });
  await rig.pass(5);
  return { rig, charger };
}

async function stop(rig: Rig): Promise<void> {
  const { transactionId } = infoOf(eventsOf(rig)[0]);
  expect(await rig.csms.call("RequestStopTransaction", { transactionId })).toMatchObject({
    payload: { status: "Accepted" },
  });
  await rig.pass(5);
}

const begins = (token = alice, sessionId = "s1") =>
  ({ type: "transactionStarted", ...place, sessionId, token, reading: registerAt(1000) }) as const;
const charges = { type: "chargingState", ...place, state: "Charging" } as const;

/** What the station says of a token. */
async function verdict(rig: Rig, charger: ScriptedCharger, token = alice): Promise<unknown> {
  const asked = charger.request("validateToken", { token, evses: [1] });
  await rig.pass(1);
  return (await asked).info.status;
}

/** Type, trigger, charging state, reason, `#` with a token, and the transaction by the order they began in. */
function told(rig: Rig): string[] {
  const events = eventsOf(rig);
  const ids = [...new Set(events.map((event) => infoOf(event)["transactionId"]))];
  return events.map((event) => {
    const { transactionId, chargingState, stoppedReason } = infoOf(event);
    const words = [event["eventType"], event["triggerReason"], chargingState, stoppedReason];
    const all = [...words, event["idToken"] && "#"].filter((word) => typeof word === "string");
    return [ids.indexOf(transactionId) + 1, ...all].join(" ");
  });
}

describe("hardware that owns its sessions goes on where the CSMS stopped", () => {
  it("F03 E01.FR.02: a transaction nobody was authorized for was stopped: what is authorized then is another, and billed", async () => {
    const { rig, charger } = await plugged("EVConnected,Authorized");
    await stop(rig);
    expect(await verdict(rig, charger)).toBe("Accepted");
    charger.emit(begins(), charges, { type: "meterValue", evse: 1, reading: registerAt(9000) });
    await rig.pass(5);
    expect(told(rig)).toEqual([
      "1 Started CablePluggedIn EVConnected",
      "1 Ended RemoteStop EVConnected Remote",
      "2 Started Authorized EVConnected #",
      "2 Updated ChargingStateChanged Charging",
    ]);
    expect(rig.store.transactions.open()).toMatchObject([{ meterStartWh: 1000, lastMeterWh: 9000 }]);
  });

  it("E02.FR.20: it goes on with whom is authorized where it did not end, and charging is told", async () => {
    const { rig, charger } = await plugged("EVConnected");
    await stop(rig);
    charger.emit(begins(), charges);
    await rig.pass(5);
    expect(told(rig).slice(2)).toEqual(["1 Updated Authorized #", "1 Updated ChargingStateChanged Charging"]);
  });

  it("C01.FR.23 E01.FR.14: one driver's transaction that waits for its car to go is no other's", async () => {
    const { rig, charger } = await plugged("EVConnected");
    charger.emit(begins(), charges);
    await rig.pass(5);
    await stop(rig);
    const finished = { type: "transactionFinished", ...session, reason: "Remote", token: null } as const;
    charger.emit({ ...finished, reading: registerAt(2000) });
    await rig.pass(5);
    expect(await verdict(rig, charger, bob)).toBe("NotAtThisTime");
    expect(await verdict(rig, charger)).toBe("Accepted");
    // It lets him charge all the same: it is another transaction.
    charger.emit(begins(bob, "s2"), charges);
    await rig.pass(5);
    expect(told(rig).slice(-3)).toEqual([
      expect.stringMatching(/^1 Ended .* Remote$/),
      expect.stringMatching(/^2 Started .* #$/),
      "2 Updated ChargingStateChanged Charging",
    ]);
  });
});

describe("hardware that owns its sessions, and a token that comes first", () => {
  async function waiting(start: string): Promise<{ rig: Rig; charger: ScriptedCharger }> {
    const charger = new ScriptedCharger({ evses: 1 });
    const variables = { "TxCtrlr/TxStartPoint": start, "TxCtrlr/TxStopPoint": "EVConnected,Authorized" };
    const rig = await new Rig({ version: "2.0.1", hardware: charger, variables }).start();
    await verdict(rig, charger);
    charger.emit({ type: "sessionStarted", ...session, reason: "Authorized", token: alice });
    await rig.pass(5);
    return { rig, charger };
  }

  it("E01.FR.03 E03.FR.05: TxStartPoint Authorized begins with it, and no car in time ends it", async () => {
    const { rig, charger } = await waiting("Authorized");
    expect(told(rig)).toEqual(["1 Started Authorized Idle #"]);
    charger.emit({ type: "sessionFinished", ...session });
    await rig.pass(5);
    expect(told(rig).slice(1)).toEqual(["1 Ended EVConnectTimeout Idle Timeout"]);
  });

  it("E03.FR.01: the car comes, and its token is told once", async () => {
    const { rig, charger } = await waiting("Authorized");
    charger.emit({ type: "plugged", ...place }, begins(), charges);
    await rig.pass(5);
    expect(told(rig)).toEqual([
      "1 Started Authorized Idle #",
      "1 Updated CablePluggedIn EVConnected",
      "1 Updated ChargingStateChanged Charging",
    ]);
  });

  it("E01.FR.05: with PowerPathClosed nothing is told before the car is there", async () => {
    const { rig, charger } = await waiting("PowerPathClosed");
    expect(told(rig)).toEqual([]);
    charger.emit({ type: "plugged", ...place }, begins(), charges);
    await rig.pass(5);
    expect(told(rig)[0]).toMatch(/^1 Started .* #$/);
  });
});

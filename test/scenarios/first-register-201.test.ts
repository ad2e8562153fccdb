import { expect, it } from "vitest";
import type { SessionOwner } from "../../src/ports/charger.ts";
import { alice, Rig } from "../support/rig.ts";
import { registerAt, ScriptedCharger } from "../support/scripted-charger.ts";
import { eventsOf, samplesOf2 } from "../support/v2/events.ts";

const place = { evse: 1, connector: 1 };
const session = { ...place, sessionId: "s1" };
const variables = {
  "TxCtrlr/TxStartPoint": "EVConnected",
  "TxCtrlr/TxStopPoint": "EVConnected",
  "InternalCtrlr/ResumeTransactionsOnBoot": "true",
  "SampledDataCtrlr/TxStartedMeasurands": "Energy.Active.Import.Register",
  "SampledDataCtrlr/TxEndedMeasurands": "Energy.Active.Import.Register",
};

/** 2.0.1, from cable to cable; the hardware comes online as the script says (docs/hal.md, Events). */
async function rig(
  sessionOwner: SessionOwner,
  comesOnline: (charger: ScriptedCharger) => void,
  more: Readonly<Record<string, string>> = {},
): Promise<{ rig: Rig; charger: ScriptedCharger }> {
  const charger = new ScriptedCharger({ sessionOwner, evses: 1 });
  charger.comesOnline = () => comesOnline(charger);
  const rig = await new Rig({
    ...{ version: "2.0.1", hardware: charger, sessionOwner, evses: 1 },
    variables: { ...variables, ...more },
  }).start();
  return { rig, charger };
}

/** Type and registers, one event a line. */
const told = (rig: Rig): string[] =>
  eventsOf(rig).map((event) =>
    [
      event["eventType"],
      ...samplesOf2(event).map(({ context, value }) => `${String(context)} ${String(value)}`),
    ].join(" "),
  );

it("a car that came before the station listened: its transaction begins where the meter stands", async () => {
  const { rig: station } = await rig("station", (charger) => {
    charger.emit({ type: "plugged", ...place });
    charger.online({ plugged: true, chargingState: "EVConnected", reading: registerAt(5000) });
  });
  expect(told(station)).toEqual(["Started Transaction.Begin 5000"]);
});

it("a session that came before the station listened: its transaction begins where its first reading stands", async () => {
  const { rig: station } = await rig("charger", (charger) => {
    charger.emit(
      { type: "plugged", ...place },
      { type: "sessionStarted", ...session, reason: "EVConnected" },
    );
    charger.emit({ type: "transactionStarted", ...session, token: alice, reading: registerAt(5000) });
    const sessions = { sessions: [{ evse: 1, sessionId: "s1" }] };
    charger.online({ plugged: true, chargingState: "Charging", reading: registerAt(5400) }, sessions);
  });
  expect(told(station)[0]).toBe("Started Transaction.Begin 5000");
  expect(eventsOf(station)[0]).toMatchObject({ idToken: { idToken: alice.value } });
});

it("a token that came before the station listened: its transaction begins where the meter stands", async () => {
  const { rig: station } = await rig(
    "charger",
    (charger) => {
      charger.emit({ type: "sessionStarted", ...session, reason: "Authorized", token: alice });
      const sessions = { sessions: [{ evse: 1, sessionId: "s1" }] };
      charger.online({ reading: registerAt(5000) }, sessions);
    },
    { "TxCtrlr/TxStartPoint": "Authorized", "TxCtrlr/TxStopPoint": "Authorized" },
  );
  expect(told(station)).toEqual(["Started Transaction.Begin 5000"]);
  expect(eventsOf(station)[0]).toMatchObject({ idToken: { idToken: alice.value } });
});

it("a car that came after another had left: its transaction begins where the meter stands now", async () => {
  const { rig: station, charger } = await rig("station", (charger) => {
    charger.online({ plugged: true, chargingState: "EVConnected", reading: registerAt(5000) });
  });
  await station.kill();
  station.csms.forget();
  charger.comesOnline = () => {
    charger.emit({ type: "unplugged", ...place }, { type: "plugged", ...place });
    charger.online({ plugged: true, chargingState: "EVConnected", reading: registerAt(5400) });
  };
  await station.start();
  await station.pass(1);
  expect(told(station).at(-1)).toBe("Started Transaction.Begin 5400");
});

it("hardware that is back and has not read its meter: a transaction begins where the meter was last seen", async () => {
  const { rig: station, charger } = await rig("station", (charger) => {
    charger.online({ reading: registerAt(5000) });
  });
  charger.emit({ type: "offline", message: "restarting" });
  charger.online();
  charger.emit({ type: "plugged", ...place });
  await station.pass(1);
  charger.emit({ type: "meterValue", evse: 1, reading: registerAt(5000) }, { type: "unplugged", ...place });
  await station.pass(1);
  expect(told(station)).toEqual([
    "Started Transaction.Begin 5000",
    "Ended Transaction.Begin 5000 Transaction.End 5000",
  ]);
});

/** A meter that says nothing before its transaction has begun, and then stands at 5000 Wh. */
async function silentAtFirst(): Promise<{ rig: Rig; charger: ScriptedCharger }> {
  const made = await rig("station", (charger) => charger.online());
  const { rig: station, charger } = made;
  charger.answers.authorize = () => ({ status: "ok", result: null });
  charger.emit({ type: "plugged", ...place });
  await station.pass(1);
  charger.emit({ type: "meterValue", evse: 1, reading: registerAt(5000) });
  charger.emit({ type: "tokenPresented", evse: 1, token: alice });
  await station.pass(5);
  charger.emit({ type: "chargingState", ...place, state: "Charging" });
  charger.emit({ type: "meterValue", evse: 1, reading: registerAt(5600) });
  await station.pass(100);
  return made;
}

it("J02: a meter that was silent as it began: the end tells from where on it counts", async () => {
  const { rig: station, charger } = await silentAtFirst();
  charger.emit({ type: "unplugged", ...place });
  await station.pass(5);
  expect(told(station)[0]).toBe("Started");
  expect(told(station).at(-1)).toBe("Ended Transaction.Begin 5000 Transaction.End 5600");
});

it("J02: the same after a power cut", async () => {
  const { rig: station, charger } = await silentAtFirst();
  await station.kill();
  station.csms.forget();
  charger.comesOnline = () => charger.online();
  await station.start();
  await station.pass(5);
  expect(told(station)).toEqual(["Ended Transaction.Begin 5000 Transaction.End 5600"]);
});

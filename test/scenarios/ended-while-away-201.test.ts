import { expect, it } from "vitest";
import { isObject } from "../../src/kernel/json.ts";
import { alice, Rig } from "../support/rig.ts";
import { registerAt, ScriptedCharger } from "../support/scripted-charger.ts";

const place = { evse: 1, connector: 1 };
const session = { ...place, sessionId: "s1" };

/** 2.0.1, hardware that owns its sessions; one of them runs from 1000 Wh on. */
async function charging(): Promise<{ rig: Rig; charger: ScriptedCharger }> {
  const charger = new ScriptedCharger();
  const variables = { "SampledDataCtrlr/TxEndedMeasurands": "Energy.Active.Import.Register" };
  const rig = await new Rig({ version: "2.0.1", hardware: charger, variables }).start();
  charger.emit({ type: "plugged", ...place }, { type: "sessionStarted", ...session, reason: "EVConnected" });
  charger.emit({ type: "transactionStarted", ...session, token: alice, reading: registerAt(1000) });
  charger.emit({ type: "chargingState", ...place, state: "Charging" });
  await rig.pass(5);
  return { rig, charger };
}

const ended = ({ csms }: Rig) =>
  csms.calls.filter(
    ({ action, payload }) => action === "TransactionEvent" && payload["eventType"] === "Ended",
  );

it("what ended while the station was away is billed with the reading of its end", async () => {
  const { rig, charger } = await charging();
  await rig.kill();
  charger.comesOnline = () => {
    charger.emit({ type: "unplugged", ...place });
    const end = { reason: "EVDisconnected", token: null, reading: registerAt(1500) } as const;
    charger.emit({ type: "transactionFinished", ...session, ...end });
    charger.emit({ type: "sessionFinished", ...session });
    charger.online();
  };
  await rig.start();
  await rig.pass(5);
  const [end, ...more] = ended(rig).map(({ payload }) => payload);
  expect(more).toEqual([]);
  expect(end).toMatchObject({ transactionInfo: { stoppedReason: "EVDisconnected" } });
  const readings: readonly unknown[] = Array.isArray(end?.["meterValue"]) ? end["meterValue"] : [];
  const last = readings.at(-1);
  expect(isObject(last) && last["sampledValue"]).toMatchObject([{ context: "Transaction.End", value: 1500 }]);
});

it("a car that left before is told again, and ends nothing", async () => {
  const { rig, charger } = await charging();
  await rig.kill();
  charger.comesOnline = () => {
    charger.emit({ type: "unplugged", ...place }, { type: "plugged", ...place });
    charger.online({ plugged: true }, { sessions: [{ evse: 1, sessionId: "s1" }] });
  };
  await rig.start();
  await rig.pass(5);
  expect(ended(rig)).toEqual([]);
});

it("J02: the end tells the register of the begin, written or not before power failed", async () => {
  const variables = {
    "SampledDataCtrlr/TxEndedMeasurands": "Energy.Active.Import.Register",
  };
  const rig = await new Rig({ version: "2.0.1", variables }).start();
  await rig.chargeOn(1);
  await rig.kill();
  await rig.start();
  await rig.pass(30);
  const [end] = ended(rig);
  expect(end?.payload["meterValue"]).toMatchObject([
    { sampledValue: [{ context: "Transaction.Begin" }] },
    { sampledValue: [{ context: "Transaction.End" }] },
  ]);
});

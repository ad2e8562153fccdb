import { describe, expect, it } from "vitest";
import { alice, bob, Rig } from "../../support/rig.ts";
import { registerAt, ScriptedCharger } from "../../support/scripted-charger.ts";
import { eventsOf, infoOf } from "../../support/v2/events.ts";
import { tokenOf } from "../../support/v2/tester.ts";

const place = { evse: 1, connector: 1 };
const session = { ...place, sessionId: "s1" };
const running = { sessions: [{ evse: 1, sessionId: "s1" }] };
const authorized = { "TxCtrlr/TxStartPoint": "Authorized", "TxCtrlr/TxStopPoint": "Authorized" };
const tokenFirst = { type: "sessionStarted", ...session, reason: "Authorized", token: alice } as const;
const begins = { type: "transactionStarted", ...session, token: alice, reading: registerAt(1000) } as const;

async function station(
  variables: Readonly<Record<string, string>> = {},
): Promise<{ rig: Rig; charger: ScriptedCharger }> {
  const charger = new ScriptedCharger({ evses: 1 });
  charger.answers.authorize = () => ({ status: "ok", result: null });
  const rig = await new Rig({ version: "2.0.1", hardware: charger, variables }).start();
  charger.emit({ type: "meterValue", evse: 1, reading: registerAt(1000) });
  await rig.pass(1);
  return { rig, charger };
}

/** The hardware comes back, and its session still runs; it has shown its car, or none. */
const back = (charger: ScriptedCharger, plugged = false): void =>
  charger.online({ plugged, chargingState: plugged ? "EVConnected" : "Idle" }, running);

const away: Record<string, (rig: Rig, charger: ScriptedCharger, plugged?: boolean) => Promise<void>> = {
  "the hardware was away": async (rig, charger, plugged) => {
    charger.emit({ type: "offline", message: "restarting" });
    await rig.pass(5);
    back(charger, plugged);
  },
  "the station restarted": async (rig, charger, plugged) => {
    await rig.kill();
    charger.comesOnline = () => back(charger, plugged);
    await rig.start();
  },
};

async function remoteStop(rig: Rig, transactionId: unknown): Promise<void> {
  expect(await rig.csms.call("RequestStopTransaction", { transactionId })).toMatchObject({
    payload: { status: "Accepted" },
  });
  await rig.pass(5);
}

const commands = ({ commands: all }: ScriptedCharger): string[] =>
  all.map(({ name }) => name).filter((name) => name === "stopTransaction" || name === "withdraw");

const lastOf = (rig: Rig): unknown[] => {
  const last = eventsOf(rig).at(-1);
  return [last?.["eventType"], last?.["triggerReason"], infoOf(last)["stoppedReason"]];
};

describe.each(Object.keys(away))("a token waits for its car, and %s", (how) => {
  it("F03.FR.01: a stop from afar ends its transaction, and its leave to charge", async () => {
    const { rig, charger } = await station(authorized);
    charger.emit(tokenFirst);
    await rig.pass(5);
    const { transactionId } = infoOf(eventsOf(rig)[0]);
    await away[how]?.(rig, charger);
    await rig.pass(5);
    charger.commands.length = 0;
    await remoteStop(rig, transactionId);
    expect(commands(charger)).toEqual(["withdraw"]);
    expect(lastOf(rig)).toEqual(["Ended", "RemoteStop", "Remote"]);
    charger.emit({ type: "sessionFinished", ...session });
    await rig.pass(5);
    // Who comes next is another.
    const next = { ...place, sessionId: "s2" };
    charger.emit({ type: "plugged", ...place }, { type: "sessionStarted", ...next, reason: "EVConnected" });
    charger.emit({ ...begins, ...next, token: bob });
    await rig.pass(5);
    const [started] = eventsOf(rig)
      .filter(({ eventType }) => eventType === "Started")
      .slice(-1);
    expect(started).toMatchObject({ idToken: { idToken: bob.value } });
    expect(infoOf(started)["transactionId"]).not.toBe(transactionId);
  });

  it("a stop from afar stops the hardware's transaction where it began one", async () => {
    const { rig, charger } = await station(authorized);
    charger.emit(tokenFirst);
    await rig.pass(5);
    const { transactionId } = infoOf(eventsOf(rig)[0]);
    charger.emit({ type: "plugged", ...place }, begins);
    await rig.pass(5);
    await away[how]?.(rig, charger, true);
    await rig.pass(5);
    charger.commands.length = 0;
    await remoteStop(rig, transactionId);
    expect(commands(charger)).toEqual(["stopTransaction"]);
  });
});

it("B12: a start from afar waits for its car, the hardware was away, and the station is reset: its leave is withdrawn", async () => {
  const { rig, charger } = await station();
  await rig.csms.call("RequestStartTransaction", { idToken: tokenOf(alice), remoteStartId: 7, evseId: 1 });
  await rig.pass(5);
  charger.emit(tokenFirst);
  await rig.pass(5);
  await away["the hardware was away"]?.(rig, charger);
  await rig.pass(5);
  charger.commands.length = 0;
  await rig.csms.call("Reset", { type: "Immediate" });
  await rig.pass(5);
  expect(commands(charger)).toEqual(["withdraw"]);
});

it("the hardware's transaction whose energy did not flow yet is stopped after a restart", async () => {
  const energy = { "TxCtrlr/TxStartPoint": "EnergyTransfer", "TxCtrlr/TxStopPoint": "EnergyTransfer" };
  const { rig, charger } = await station(energy);
  charger.emit({ type: "plugged", ...place }, { type: "sessionStarted", ...session, reason: "EVConnected" });
  charger.emit(begins);
  await rig.pass(5);
  await away["the station restarted"]?.(rig, charger, true);
  await rig.pass(5);
  charger.commands.length = 0;
  await rig.csms.call("Reset", { type: "Immediate" });
  await rig.pass(5);
  expect(commands(charger)).toEqual(["stopTransaction"]);
});

it("a stop asked for in 2.0.1 of a transaction that ends in 1.6 stops no other", async () => {
  const charger = new ScriptedCharger({ evses: 1 });
  const section = { OcppVersions: ["2.0.1" as const, "1.6" as const] };
  const rig = await new Rig({ version: "2.0.1", hardware: charger, section }).start();
  const speak = async (version: "1.6" | "2.0.1"): Promise<void> => {
    rig.csms.unplug();
    await rig.pass(1);
    rig.csms.version = version;
    rig.csms.plugIn();
    await rig.pass(30);
  };
  const next = { ...place, sessionId: "s2" };
  charger.emit({ type: "plugged", ...place }, { type: "sessionStarted", ...session, reason: "EVConnected" });
  charger.emit(begins);
  await rig.pass(5);
  charger.emit({ type: "offline", message: "restarting" });
  await remoteStop(rig, infoOf(eventsOf(rig)[0])["transactionId"]);
  await speak("1.6");
  const ended = { reason: "Remote", token: null, reading: registerAt(2000) } as const;
  charger.emit({ type: "transactionFinished", ...session, ...ended }, { type: "unplugged", ...place });
  charger.emit({ type: "sessionFinished", ...session });
  charger.online();
  await rig.pass(5);
  charger.emit({ type: "plugged", ...place }, { type: "sessionStarted", ...next, reason: "EVConnected" });
  charger.emit({ ...begins, ...next, token: bob, reading: registerAt(2000) });
  await rig.pass(5);
  await speak("2.0.1");
  charger.commands.length = 0;
  charger.emit({ type: "offline", message: "restarting" });
  charger.online({ plugged: true, chargingState: "Charging" }, { sessions: [{ evse: 1, sessionId: "s2" }] });
  await rig.pass(5);
  expect(commands(charger)).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { alice, Rig, type RigOptions } from "../support/rig.ts";
import { registerAt, ScriptedCharger, type ScriptedChargerOptions } from "../support/scripted-charger.ts";

/** Hardware that owns its sessions and tells of them as EVerest does: there are no events of the plug but those of the session. */
async function everest(
  charger: ScriptedChargerOptions = {},
  rig: RigOptions = {},
): Promise<{ rig: Rig; charger: ScriptedCharger }> {
  const hardware = new ScriptedCharger(charger);
  const station = await new Rig({ hardware, ...rig }).start();
  station.csms.forget();
  return { rig: station, charger: hardware };
}

const place = { evse: 1, connector: 1 };
const session = { ...place, sessionId: "s1" };
const plugFirst = { type: "sessionStarted", ...session, reason: "EVConnected" } as const;
const tokenFirst = { type: "sessionStarted", ...session, reason: "Authorized" } as const;
const begins = { type: "transactionStarted", ...session, token: alice, reading: registerAt(1000) } as const;
const finishes = (reason: "EVDisconnected" | "Local" | "PowerLoss" | "Remote") =>
  ({ type: "transactionFinished", ...session, reason, token: null, reading: registerAt(1500) }) as const;
const unplugged = { type: "unplugged", ...place } as const;
const over = { type: "sessionFinished", ...session } as const;
const state = (state: "Charging" | "SuspendedEV" | "SuspendedEVSE" | "EVConnected") =>
  ({ type: "chargingState", ...place, state }) as const;

describe("sessions in the orders of EVerest", () => {
  it("plug first", async () => {
    const { rig, charger } = await everest();
    charger.emit(plugFirst);
    await rig.pass(1);
    charger.emit(begins, state("Charging"));
    await rig.pass(1);
    charger.emit(finishes("Local"));
    await rig.pass(1);
    charger.emit(unplugged, over);
    await rig.pass(1);
    expect(rig.csms.statuses(1)).toEqual(["Preparing", "Charging", "Finishing", "Available"]);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "Local", meterStop: 1500 }]);
  });

  it("token first, then the plug", async () => {
    const { rig, charger } = await everest();
    charger.emit(tokenFirst);
    await rig.pass(1);
    charger.emit(begins, state("Charging"));
    await rig.pass(1);
    expect(rig.csms.statuses(1)).toEqual(["Preparing", "Charging"]);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ idTag: alice.value, meterStart: 1000 }]);
  });

  it("token first, and nobody plugs in: Available again", async () => {
    const { rig, charger } = await everest();
    charger.emit(tokenFirst);
    await rig.pass(60);
    charger.emit(over);
    await rig.pass(1);
    expect(rig.csms.statuses(1)).toEqual(["Preparing", "Available"]);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    const again = { ...session, sessionId: "s2" };
    charger.emit({ ...tokenFirst, ...again }, { ...begins, ...again }, state("Charging"));
    await rig.pass(1);
    expect(rig.csms.statuses(1).slice(2)).toEqual(["Preparing", "Charging"]);
  });

  it("plug first, and no token in time: Finishing, and no remote start before the car was unplugged (1.6 §4.9 B6)", async () => {
    const { rig, charger } = await everest();
    charger.emit(plugFirst);
    await rig.pass(60);
    charger.emit({ ...state("EVConnected"), needsReplug: true, reasons: ["ConnectionTimeout"] });
    await rig.pass(1);
    expect(rig.csms.of("StatusNotification").slice(-1)).toMatchObject([
      { connectorId: 1, status: "Finishing", info: "ConnectionTimeout" },
    ]);
    const start = { connectorId: 1, idTag: alice.value };
    const reply = await rig.csms.call("RemoteStartTransaction", start);
    expect(reply).toMatchObject({ payload: { status: "Rejected" } });
    charger.emit(unplugged, over);
    await rig.pass(1);
    expect(rig.csms.statuses(1)).toEqual(["Preparing", "Finishing", "Available"]);
  });

  it("a car that must be unplugged is told of by a snapshot too, and forgotten when it is gone", async () => {
    const { rig, charger } = await everest({ evses: 1 }, { evses: 1 });
    charger.online({ plugged: true, chargingState: "EVConnected", needsReplug: true });
    await rig.pass(1);
    charger.online();
    await rig.pass(1);
    expect(rig.csms.statuses(1)).toEqual(["Finishing", "Available"]);
  });

  it("unplugged while charging: the end, and nothing of Finishing (1.6 §4.9 C1)", async () => {
    const { rig, charger } = await everest();
    charger.emit(plugFirst, begins, state("Charging"));
    await rig.pass(1);
    charger.emit(finishes("EVDisconnected"));
    await rig.pass(1);
    charger.emit(unplugged, over);
    await rig.pass(1);
    expect(rig.csms.statuses(1).slice(-2)).toEqual(["Charging", "Available"]);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "EVDisconnected" }]);
  });

  it("unplugged at the car only: Finishing until the cable is out, in whatever order it is told", async () => {
    const { rig, charger } = await everest();
    charger.emit(plugFirst, begins, state("Charging"));
    await rig.pass(1);
    rig.csms.forget();
    charger.emit(finishes("EVDisconnected"), { ...unplugged, cableInSocket: true });
    await rig.pass(1);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Finishing"]);
    charger.emit(unplugged, over);
    await rig.pass(1);
    expect(rig.csms.statuses(1).slice(-2)).toEqual(["Finishing", "Available"]);
  });

  it("a power cut: the old session's end comes with its id, and the car begins a new one", async () => {
    const { rig, charger } = await everest();
    charger.emit(plugFirst, begins, state("Charging"));
    await rig.pass(1);
    charger.emit(finishes("PowerLoss"), { ...plugFirst, sessionId: "s2" });
    await rig.pass(1);
    const again = { sessionId: "s2", reading: registerAt(1600) };
    charger.emit({ ...begins, ...again }, state("Charging"));
    await rig.pass(1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "PowerLoss", meterStop: 1500 }]);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ meterStart: 1000 }, { meterStart: 1600 }]);
  });

  it("the station restarts and the hardware charges on: the transaction does too", async () => {
    const { rig, charger } = await everest({ evses: 1 }, { evses: 1 });
    charger.emit(plugFirst, begins, state("Charging"));
    await rig.pass(1);
    await rig.stop();
    rig.csms.forget();
    charger.comesOnline = () =>
      charger.online(
        { plugged: true, chargingState: "Charging" },
        { sessions: [{ evse: 1, sessionId: "s1" }] },
      );
    await rig.start();
    expect(rig.csms.statuses(1)).toEqual(["Charging"]);
    charger.emit(finishes("Remote"));
    await rig.pass(1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "Remote" }]);
  });

  it("paused by the station, stopped while it was: the reasons end with the transaction", async () => {
    const { rig, charger } = await everest();
    charger.emit(plugFirst, begins, state("Charging"));
    charger.emit({ ...state("SuspendedEVSE"), reasons: ["UserPause"] });
    await rig.pass(1);
    charger.emit(finishes("Local"));
    await rig.pass(1);
    const told = rig.csms.of("StatusNotification").filter(({ connectorId }) => connectorId === 1);
    expect(told.slice(-2)).toMatchObject([
      { status: "SuspendedEVSE", info: "UserPause" },
      { status: "Finishing" },
    ]);
    expect(told.at(-1)).not.toHaveProperty("info");
  });
});

describe("why the EVSE withholds energy", () => {
  async function suspended(key: "false" | "true"): Promise<unknown[]> {
    const { rig, charger } = await everest({}, { keys: { ReportSuspendedEVSEReasonChange: key } });
    charger.emit(plugFirst, begins, state("Charging"));
    await rig.pass(1);
    rig.csms.forget();
    const withhold = async (...reasons: string[]): Promise<void> => {
      charger.emit({ ...state("SuspendedEVSE"), reasons });
      await rig.pass(1);
    };
    await withhold("NoEnergy");
    await withhold("UserPause", "NoEnergy");
    await withhold("NoEnergy", "UserPause");
    await withhold("Error");
    charger.emit(state("Charging"));
    await rig.pass(1);
    return rig.csms.of("StatusNotification").map(({ status, info }) => [status, info]);
  }

  it("is the info of SuspendedEVSE; other reasons alone are no news", async () => {
    expect(await suspended("false")).toEqual([
      ["SuspendedEVSE", "NoEnergy"],
      ["Charging", undefined],
    ]);
  });

  it("with ReportSuspendedEVSEReasonChange each change is told, sorted; the same reasons in another order are none", async () => {
    expect(await suspended("true")).toEqual([
      ["SuspendedEVSE", "NoEnergy"],
      ["SuspendedEVSE", "NoEnergy,UserPause"],
      ["SuspendedEVSE", "Error"],
      ["Charging", undefined],
    ]);
  });
});

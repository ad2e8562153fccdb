import { describe, expect, it } from "vitest";
import { alice, Rig } from "../support/rig.ts";
import { registerAt, ScriptedCharger } from "../support/scripted-charger.ts";
import { eventsOf, infoOf, samplesOf2 } from "../support/v2/events.ts";

const place = { evse: 1, connector: 1 };
const session = { ...place, sessionId: "s1" };
const running = { sessions: [{ evse: 1, sessionId: "s1" }] };
const finished = (wh: number) =>
  ({
    type: "transactionFinished",
    ...session,
    reason: "Local",
    token: null,
    reading: registerAt(wh),
  }) as const;

/** 2.0.1, hardware that owns its sessions, with these start and stop points; a car is there, with a session. */
async function plugged(point: string): Promise<{ rig: Rig; charger: ScriptedCharger }> {
  const charger = new ScriptedCharger();
  const variables = {
    "TxCtrlr/TxStartPoint": point,
    "TxCtrlr/TxStopPoint": point,
    "SampledDataCtrlr/TxStartedMeasurands": "Energy.Active.Import.Register",
    "SampledDataCtrlr/TxEndedMeasurands": "Energy.Active.Import.Register",
  };
  const rig = await new Rig({ version: "2.0.1", hardware: charger, variables }).start();
  charger.emit({ type: "meterValue", evse: 1, reading: registerAt(1000) });
  charger.emit({ type: "plugged", ...place }, { type: "sessionStarted", ...session, reason: "EVConnected" });
  await rig.pass(5);
  return { rig, charger };
}

const authorized = {
  type: "transactionStarted",
  ...session,
  token: alice,
  reading: registerAt(1000),
} as const;
const charges = { type: "chargingState", ...place, state: "Charging" } as const;

/** Type, trigger, reason; `#` where a token came with it. */
const told = (rig: Rig): string[] =>
  eventsOf(rig).map((event) =>
    [event["eventType"], event["triggerReason"], infoOf(event)["stoppedReason"], event["idToken"] && "#"]
      .filter((word) => typeof word === "string")
      .join(" "),
  );

const registers = (event: Record<string, unknown> | undefined): unknown[] =>
  samplesOf2(event).map(({ value }) => value);

describe("hardware that owns its sessions, over a kill: from cable to cable", () => {
  it("a session without a token is known again, and its token counts (E12)", async () => {
    const { rig, charger } = await plugged("EVConnected");
    await rig.kill();
    charger.comesOnline = () => charger.online({ plugged: true, chargingState: "EVConnected" }, running);
    await rig.start();
    rig.csms.forget();
    charger.emit(authorized, charges);
    await rig.pass(5);
    charger.emit({ type: "unplugged", ...place });
    charger.emit({ ...finished(1500), reason: "EVDisconnected" }, { type: "sessionFinished", ...session });
    await rig.pass(5);
    expect(told(rig)).toEqual([
      "Updated Authorized #",
      "Updated ChargingStateChanged",
      "Ended EVCommunicationLost EVDisconnected",
    ]);
  });

  it("a session that begins after its car was seen is known again", async () => {
    const { rig, charger } = await plugged("EVConnected");
    const next = { ...session, sessionId: "s2" };
    charger.emit({ type: "offline", message: "restarting" });
    charger.online({ plugged: true, chargingState: "EVConnected", reading: registerAt(1000) });
    charger.emit({ type: "sessionStarted", ...next, reason: "EVConnected" });
    await rig.pass(5);
    await rig.kill();
    rig.csms.forget();
    charger.comesOnline = () => {
      const sessions = [{ evse: 1, sessionId: "s2" }];
      charger.emit({ ...authorized, ...next });
      charger.online({ plugged: true, chargingState: "Charging", reading: registerAt(1000) }, { sessions });
    };
    await rig.start();
    await rig.pass(5);
    expect(told(rig).filter((line) => !line.startsWith("Started"))).toEqual([
      "Updated Authorized #",
      "Updated ChargingStateChanged",
    ]);
  });

  it("sessions without a token that are told again begin nothing, and end nothing", async () => {
    const { rig, charger } = await plugged("EVConnected");
    const gone = [{ type: "unplugged", ...place } as const, { type: "sessionFinished", ...session } as const];
    const next = { ...session, sessionId: "s2" };
    const came = { type: "plugged", ...place } as const;
    const second = [came, { type: "sessionStarted", ...next, reason: "EVConnected" } as const];
    charger.emit(...gone, ...second);
    await rig.pass(1);
    await rig.kill();
    const { transactionId } = infoOf(eventsOf(rig).at(-1));
    rig.csms.forget();
    charger.comesOnline = () => {
      charger.emit(came, { type: "sessionStarted", ...session, reason: "EVConnected" }, ...gone, ...second);
      const sessions = [{ evse: 1, sessionId: "s2" }];
      charger.online(
        { plugged: true, chargingState: "EVConnected", reading: registerAt(1000) },
        { sessions },
      );
    };
    await rig.start();
    await rig.pass(5);
    expect(told(rig).filter((line) => !line.startsWith("Started"))).toEqual([]);
    charger.emit({ ...authorized, ...next }, { ...finished(1500), ...next }, { type: "unplugged", ...place });
    charger.emit({ type: "sessionFinished", ...next });
    await rig.pass(5);
    const own = eventsOf(rig).filter((event) => infoOf(event)["transactionId"] === transactionId);
    expect(own.map((event) => event["eventType"])).toEqual(["Updated", "Updated", "Ended"]);
    expect(registers(own.at(-1))).toEqual([1000, 1500]);
  });

  it("nor does one that had come and gone before the station listened", async () => {
    const { rig, charger } = await plugged("EVConnected");
    charger.emit({ type: "unplugged", ...place }, { type: "sessionFinished", ...session });
    const came = { type: "plugged", ...place } as const;
    const begun = (sessionId: string) =>
      ({ type: "sessionStarted", ...place, sessionId, reason: "EVConnected" }) as const;
    charger.comesOnline = () => {
      charger.emit(came, begun("s2"), { type: "unplugged", ...place });
      charger.emit({ type: "sessionFinished", ...place, sessionId: "s2" }, came, begun("s3"));
      const sessions = [{ evse: 1, sessionId: "s3" }];
      charger.online(
        { plugged: true, chargingState: "EVConnected", reading: registerAt(1000) },
        { sessions },
      );
    };
    await rig.kill();
    await rig.start();
    charger.emit({ ...authorized, sessionId: "s3" }, charges);
    await rig.pass(5);
    await rig.kill();
    rig.csms.forget();
    await rig.start();
    await rig.pass(5);
    expect(told(rig).filter((line) => line.startsWith("Ended"))).toEqual([]);
  });

  it("what the hardware's transaction came to is on the disk before the hardware forgets it", async () => {
    const { rig, charger } = await plugged("EVConnected");
    charger.emit(authorized, charges);
    await rig.pass(5);
    charger.emit(finished(1500));
    await rig.kill();
    charger.comesOnline = () => {
      charger.emit({ type: "unplugged", ...place }, { type: "sessionFinished", ...session });
      charger.online();
    };
    await rig.start();
    await rig.pass(5);
    expect(registers(eventsOf(rig).at(-1))).toEqual([1000, 1500]);
  });
});

describe("hardware that owns its sessions, over a kill: with the power path", () => {
  it("a stop that comes before the hardware does is told to it then, and billed with the reading of its end", async () => {
    const { rig, charger } = await plugged("PowerPathClosed");
    charger.emit(authorized, charges);
    await rig.pass(5);
    const transactionId = infoOf(eventsOf(rig).at(-1))["transactionId"];
    await rig.kill();
    rig.csms.forget();
    charger.comesOnline = () => undefined;
    await rig.start();
    await rig.csms.call("RequestStopTransaction", { transactionId });
    await rig.pass(5);
    expect(told(rig).filter((line) => line.startsWith("Ended"))).toEqual([]);
    charger.commands.length = 0;
    charger.online({ plugged: true, chargingState: "Charging", reading: registerAt(1400) }, running);
    await rig.pass(1);
    expect(charger.told("stopTransaction")).toEqual([{ evse: 1, reason: "Remote" }]);
    charger.emit({ ...finished(1500), reason: "Remote" });
    await rig.pass(5);
    expect(told(rig).at(-1)).toBe("Ended RemoteStop Remote");
    expect(registers(eventsOf(rig).at(-1))).toEqual([1000, 1500]);
    charger.online({ plugged: true, chargingState: "EVConnected" });
    expect(charger.told("stopTransaction")).toHaveLength(1);
  });
});

describe("hardware that owns its sessions: from energy to energy", () => {
  it("E06.FR.07: energy that stops ends it, and the hardware is told: what flowed later would be nobody's", async () => {
    const { rig, charger } = await plugged("EnergyTransfer");
    charger.emit(authorized, charges);
    await rig.pass(5);
    charger.emit(
      { type: "meterValue", evse: 1, reading: registerAt(1300) },
      { ...charges, state: "SuspendedEV" },
    );
    await rig.pass(5);
    expect(told(rig).at(-1)).toBe("Ended ChargingStateChanged StoppedByEV");
    expect(charger.told("stopTransaction")).toEqual([{ evse: 1, reason: "StoppedByEV" }]);
  });

  it("E06.FR.07: energy that stopped while the station was away ends it too", async () => {
    const { rig, charger } = await plugged("EnergyTransfer");
    charger.emit(authorized, charges);
    await rig.pass(5);
    await rig.kill();
    rig.csms.forget();
    charger.comesOnline = () =>
      charger.online({ plugged: true, chargingState: "SuspendedEV", reading: registerAt(1300) }, running);
    await rig.start();
    await rig.pass(5);
    expect(told(rig).at(-1)).toBe("Ended ChargingStateChanged StoppedByEV");
    expect(registers(eventsOf(rig).at(-1))).toEqual([1000, 1300]);
    expect(charger.told("stopTransaction")).toEqual([{ evse: 1, reason: "StoppedByEV" }]);
  });

  it("who charges is known over a kill, and all that flowed is billed", async () => {
    const { rig, charger } = await plugged("EnergyTransfer");
    charger.emit(authorized);
    await rig.kill();
    rig.csms.forget();
    charger.comesOnline = () =>
      charger.online({ plugged: true, chargingState: "Charging", reading: registerAt(1400) }, running);
    await rig.start();
    await rig.pass(5);
    const [started] = eventsOf(rig);
    expect(started).toMatchObject({ eventType: "Started", idToken: { idToken: alice.value } });
    expect(registers(started)).toEqual([1000]);
    charger.emit(finished(1500), { ...charges, state: "EVConnected" });
    await rig.pass(5);
    expect(told(rig).at(-1)).toBe("Ended ChargingStateChanged Local");
    expect(registers(eventsOf(rig).at(-1))).toEqual([1000, 1500]);
  });

  it.each(["energy", "the plug"])(
    "who charges is known though %s is told before the snapshot",
    async (what) => {
      const { rig, charger } = await plugged("EnergyTransfer");
      charger.emit(authorized);
      await rig.kill();
      rig.csms.forget();
      charger.comesOnline = () => {
        if (what === "the plug") charger.emit({ type: "plugged", ...place });
        charger.emit(charges);
        charger.online({ plugged: true, chargingState: "Charging", reading: registerAt(1400) }, running);
      };
      await rig.start();
      await rig.pass(5);
      const [started] = eventsOf(rig);
      expect(started).toMatchObject({ eventType: "Started", idToken: { idToken: alice.value } });
      expect(registers(started)).toEqual([1000]);
    },
  );

  it("a transaction of the hardware's that began while the station was away is billed from its begin", async () => {
    const { rig, charger } = await plugged("EnergyTransfer");
    await rig.kill();
    rig.csms.forget();
    charger.comesOnline = () => {
      charger.emit(authorized);
      charger.online({ plugged: true, chargingState: "Charging", reading: registerAt(1400) }, running);
    };
    await rig.start();
    await rig.pass(5);
    const [started] = eventsOf(rig);
    expect(started).toMatchObject({ eventType: "Started", idToken: { idToken: alice.value } });
    expect(registers(started)).toEqual([1000]);
  });

  it("one that began and ended while the station was away is billed", async () => {
    const { rig, charger } = await plugged("EnergyTransfer");
    await rig.kill();
    rig.csms.forget();
    charger.comesOnline = () => {
      charger.emit(authorized, finished(1500));
      charger.emit({ type: "unplugged", ...place }, { type: "sessionFinished", ...session });
      charger.online({ reading: registerAt(1500) });
    };
    await rig.start();
    await rig.pass(5);
    expect(told(rig).filter((line) => !line.startsWith("Updated"))).toEqual([
      "Started ChargingStateChanged #",
      "Ended EVCommunicationLost Local",
    ]);
    expect(registers(eventsOf(rig).at(-1))).toEqual([1000, 1500]);
  });

  it("who charges is known though it paused over the kill, and what was billed is not billed again", async () => {
    const { rig, charger } = await plugged("EnergyTransfer");
    charger.emit(authorized, charges);
    await rig.pass(5);
    charger.emit({ type: "meterValue", evse: 1, reading: registerAt(1300) });
    charger.emit({ ...charges, state: "SuspendedEV" });
    await rig.kill();
    rig.csms.forget();
    charger.comesOnline = () =>
      charger.online({ plugged: true, chargingState: "SuspendedEV", reading: registerAt(1300) }, running);
    await rig.start();
    charger.emit(charges);
    await rig.pass(5);
    const started = eventsOf(rig).find((event) => event["eventType"] === "Started");
    expect(started).toMatchObject({ idToken: { idToken: alice.value }, evse: { id: 1, connectorId: 1 } });
    expect(registers(started)).toEqual([1300]);
  });

  it("who charged before is not taken for who charges now", async () => {
    const { rig, charger } = await plugged("EnergyTransfer");
    charger.emit(authorized, finished(1000), { type: "unplugged", ...place });
    charger.emit({ type: "sessionFinished", ...session });
    await rig.kill();
    rig.csms.forget();
    charger.comesOnline = () => charger.online({ plugged: true, chargingState: "Charging" });
    await rig.start();
    await rig.pass(5);
    expect(eventsOf(rig).map(({ idToken }) => idToken)).toEqual([undefined, undefined]);
  });
});

import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { eventsOf, infoOf, samplesOf2 } from "../../support/v2/events.ts";
import { tokenOf } from "../../support/v2/tester.ts";

const register = "Energy.Active.Import.Register";

async function station(options: RigOptions): Promise<Rig> {
  const rig = await new Rig({ version: "2.0.1", ...options }).start();
  rig.csms.forget();
  return rig;
}

async function session(rig: Rig, seconds = 60): Promise<void> {
  await rig.plug(1);
  await rig.swipe(alice, 1);
  await rig.pass(seconds);
  await rig.swipe(alice, 1);
  await rig.pass(5);
  await rig.unplug(1);
}

const seqNos = (rig: Rig): unknown[] => eventsOf(rig).map(({ seqNo }) => seqNo);

describe.each(owners)("TransactionEvent, sessions owned by the %s", (sessionOwner) => {
  const variables = {
    "SampledDataCtrlr/TxUpdatedInterval": "20",
    "SampledDataCtrlr/TxEndedMeasurands": register,
  };

  it("E01.FR.07 E02.FR.07 E03.FR.06 E06.FR.14: one id, a Started first, an Ended last, seqNo without a gap", async () => {
    const rig = await station({ sessionOwner, variables });
    await session(rig);
    await session(rig);
    const ids = [...new Set(eventsOf(rig).map((event) => infoOf(event)["transactionId"]))];
    expect(ids).toHaveLength(2);
    for (const id of ids) {
      const events = eventsOf(rig).filter((event) => infoOf(event)["transactionId"] === id);
      const types = events.map(({ eventType }) => eventType);
      expect(types.at(0)).toBe("Started");
      expect(types.at(-1)).toBe("Ended");
      expect(new Set(types.slice(1, -1))).toEqual(new Set(["Updated"]));
      expect(events.map(({ seqNo }) => seqNo)).toEqual(events.map((_, index) => index));
      expect(events.every((event) => !("offline" in event))).toBe(true);
    }
  });

  it("E01.FR.08 E02.FR.08: each has an id of its own, drawn anew, over a restart and a kill as well", async () => {
    const rig = await station({ sessionOwner, variables });
    for (const ends of [() => rig.stop(), () => rig.kill(), () => rig.stop()]) {
      await session(rig);
      await session(rig);
      await ends();
      await rig.start();
    }
    const ids = [...new Set(eventsOf(rig).map((event) => infoOf(event)["transactionId"]))];
    expect(ids).toHaveLength(6);
    // The source the rig gives the station; that of a deployed one is random.
    for (const id of ids) expect(id).toMatch(/^tx-\d+$/);
  });

  it("E01.FR.10 E01.FR.16 E02.FR.01 E03.FR.01: token and connector are told, once each", async () => {
    const rig = await station({ sessionOwner, variables });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(60);
    const events = eventsOf(rig);
    expect(events.filter((event) => "idToken" in event).map(({ idToken }) => idToken)).toEqual([
      tokenOf(alice),
    ]);
    expect(events.filter((event) => "evse" in event).map(({ evse }) => evse)).toEqual([
      { id: 1, connectorId: 1 },
    ]);
  });

  it("E01.FR.09 E02.FR.09 E03.FR.07: TxStartedMeasurands with the start, context Transaction.Begin", async () => {
    const rig = await station({
      sessionOwner,
      variables: { "SampledDataCtrlr/TxStartedMeasurands": `${register},Frequency` },
    });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    const samples = samplesOf2(eventsOf(rig)[0]);
    expect(samples.map(({ measurand }) => measurand)).toEqual([register, "Frequency"]);
    expect(new Set(samples.map(({ context }) => context))).toEqual(new Set(["Transaction.Begin"]));
  });

  it("E06.FR.09 E06.FR.15 E07.FR.02 E07.FR.05 E07.FR.11: the driver's own stop names the token and the reason Local", async () => {
    const rig = await station({ sessionOwner, variables });
    await rig.chargeOn(1);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    const last = eventsOf(rig).at(-1);
    expect(last).toMatchObject({
      eventType: "Ended",
      triggerReason: "StopAuthorized",
      idToken: tokenOf(alice),
    });
    expect(infoOf(last)).toMatchObject({ stoppedReason: "Local" });
  });

  it("E06.FR.08 E06.FR.16 E07.FR.06: a reason of its own for what no driver ended", async () => {
    const rig = await station({ sessionOwner, variables });
    await rig.chargeOn(1);
    rig.controls.emergencyStop(1);
    await rig.pass(5);
    const last = eventsOf(rig).at(-1);
    // E06.FR.16
    expect(last).toMatchObject({ eventType: "Ended", triggerReason: "AbnormalCondition" });
    expect(infoOf(last)).toMatchObject({ stoppedReason: "EmergencyStop" });
  });

  it("E04.FR.01 E04.FR.02 E04.FR.03 E04.FR.04 E08.FR.05 E08.FR.06 E08.FR.07 E08.FR.08 E12.FR.01 E12.FR.02: what happened offline is queued, sent in order, and marked", async () => {
    const rig = await station({
      sessionOwner,
      variables: { ...variables, "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true" },
    });
    rig.csms.unplug();
    await rig.pass(1);
    await session(rig);
    expect(eventsOf(rig)).toEqual([]);
    rig.csms.plugIn();
    await rig.pass(120);
    const events = eventsOf(rig);
    expect(events.at(0)).toMatchObject({ eventType: "Started" });
    expect(events.at(-1)).toMatchObject({ eventType: "Ended" });
    expect(events.every(({ offline }) => offline === true)).toBe(true);
    expect(seqNos(rig)).toEqual(events.map((_, index) => index));
  });

  it("E11.FR.01 E11.FR.02: only what happened while offline is marked", async () => {
    const rig = await station({ sessionOwner, variables });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    rig.csms.unplug();
    await rig.pass(60);
    rig.csms.plugIn();
    await rig.pass(120);
    const marked = eventsOf(rig).map((event) => event["offline"] === true);
    expect(marked[0]).toBe(false);
    expect(marked.at(-1)).toBe(false);
    expect(marked).toContain(true);
    // In one piece.
    expect(marked.join()).toMatch(/^(false,)+(true,)+false(,false)*$/);
    expect(seqNos(rig)).toEqual(marked.map((_, index) => index));
  });

  it.each<[string, boolean]>([
    ["E04.FR.06 E12.FR.03: begun offline", true],
    ["E11.FR.03: the connection is lost on the way", false],
  ])("%s: what TxUpdatedMeasurands names is told of every interval, offline too", async (_, fromTheStart) => {
    const names = ["Current.Import", register, "Voltage"];
    const rig = await station({
      sessionOwner,
      variables: {
        "SampledDataCtrlr/TxUpdatedInterval": "20",
        "SampledDataCtrlr/TxUpdatedMeasurands": names.join(),
        "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true",
      },
    });
    if (fromTheStart) rig.csms.unplug();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(50);
    rig.csms.unplug();
    await rig.pass(100);
    rig.csms.plugIn();
    await rig.pass(60);
    const told = eventsOf(rig).filter(({ triggerReason }) => triggerReason === "MeterValuePeriodic");
    const offline = told.filter((event) => event["offline"] === true);
    expect(offline.length).toBeGreaterThanOrEqual(fromTheStart ? 7 : 5);
    for (const event of told) {
      expect(event).toMatchObject({ eventType: "Updated" });
      expect([...new Set(samplesOf2(event).map(({ measurand }) => measurand))].sort()).toEqual(names);
      // When it was measured, not when it was sent.
      for (const { timestamp } of samplesOf2(event)) expect(timestamp).toBe(event["timestamp"]);
    }
    const at = told.map(({ timestamp }) => Date.parse(String(timestamp)));
    expect(new Set(at.slice(1).map((each, index) => each - (at[index] ?? 0)))).toEqual(new Set([20_000]));
  });

  it("E11.FR.07: what waited in the queue as the connection was lost is offline; what was sent is repeated as it was", async () => {
    const rig = await station({ sessionOwner, variables });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    rig.csms.forget();
    rig.csms.on("TransactionEvent", () => "silence");
    await rig.pass(25);
    await rig.swipe(alice, 1);
    await rig.pass(1);
    const [sent] = eventsOf(rig);
    rig.csms.unplug();
    await rig.pass(5);
    rig.csms.next("TransactionEvent");
    rig.csms.plugIn();
    await rig.pass(60);
    const [, again, ...rest] = eventsOf(rig);
    expect(again).toEqual(sent);
    expect(again).not.toHaveProperty("offline");
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.at(-1)).toMatchObject({ eventType: "Ended" });
    expect(rest.every(({ offline }) => offline === true)).toBe(true);
  });

  it("E05.FR.04 E05.FR.10 E06.FR.04: a token the CSMS refuses ends the transaction", async () => {
    const rig = await station({
      sessionOwner,
      variables: { ...variables, "TxCtrlr/StopTxOnInvalidId": "true" },
    });
    rig.csms.on("TransactionEvent", ({ payload }) =>
      "idToken" in payload ? { idTokenInfo: { status: "Blocked" } } : {},
    );
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(20);
    const last = eventsOf(rig).at(-1);
    expect(last).toMatchObject({ eventType: "Ended", triggerReason: "Deauthorized" });
    expect(infoOf(last)).toMatchObject({ stoppedReason: "DeAuthorized" });
    // E05.FR.04
    expect(seqNos(rig).length).toBeGreaterThan(1);
    expect(seqNos(rig)).toEqual(eventsOf(rig).map((_, index) => index));
  });

  it("E07: the group the CSMS tells with the start may stop it", async () => {
    const rig = await station({ sessionOwner: "station", variables });
    const info = { status: "Accepted", groupIdToken: { idToken: "FLEET", type: "Central" } };
    rig.csms.on("TransactionEvent", ({ payload }) => ("idToken" in payload ? { idTokenInfo: info } : {}));
    rig.csms.on("Authorize", () => ({ idTokenInfo: info }));
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(20);
    await rig.swipe(bob, 1);
    await rig.pass(5);
    expect(eventsOf(rig).at(-1)).toMatchObject({ eventType: "Ended", idToken: tokenOf(bob) });
  });

  it.each(["CALLERROR", "no answer"])(
    "E13.FR.01 E13.FR.02 E13.FR.03 E13.FR.04: tried again as the settings say, then the next (%s)",
    async (kind) => {
      const rig = await station({
        sessionOwner,
        tolerate: [/gave a message up/],
        variables: {
          "SampledDataCtrlr/TxUpdatedInterval": "0",
          "OCPPCommCtrlr/MessageAttempts[TransactionEvent]": "3",
          "OCPPCommCtrlr/MessageAttemptInterval[TransactionEvent]": "10",
          "OCPPCommCtrlr/MessageTimeout[Default]": "5",
        },
      });
      rig.csms.on("TransactionEvent", ({ payload }) =>
        payload["eventType"] !== "Started"
          ? {}
          : kind === "CALLERROR"
            ? { callError: "InternalError" }
            : "silence",
      );
      await rig.plug(1);
      await rig.swipe(alice, 1);
      await rig.pass(120);
      const first = rig.csms.calls.filter(
        ({ action, payload }) => action === "TransactionEvent" && payload["eventType"] === "Started",
      );
      expect(first).toHaveLength(3);
      expect(new Set(first.map(({ payload }) => JSON.stringify(payload))).size).toBe(1);
      const gaps = first.slice(1).map(({ at }, index) => Math.round((at - (first[index]?.at ?? 0)) / 1000));
      const answerS = kind === "CALLERROR" ? 0 : 5;
      expect(gaps).toEqual([10 + answerS, 20 + answerS]);
      rig.csms.forget();
      await rig.swipe(alice, 1);
      await rig.pass(10);
      expect(eventsOf(rig).at(-1)).toMatchObject({ eventType: "Ended" });
    },
  );
});

describe("TransactionEvent of a transaction that began with the plug, sessions owned by the station", () => {
  const variables = {
    "TxCtrlr/TxStartPoint": "EVConnected",
    "TxCtrlr/TxStopPoint": "EVConnected",
    "SampledDataCtrlr/TxUpdatedInterval": "20",
  };

  it("E02.FR.20: a token that is accepted comes with the very next event, as Authorized", async () => {
    const rig = await station({ variables });
    await rig.plug(1);
    await rig.pass(50);
    const before = eventsOf(rig);
    expect(before[0]).toMatchObject({ eventType: "Started", triggerReason: "CablePluggedIn" });
    expect(before.some((event) => "idToken" in event)).toBe(false);
    await rig.swipe(alice, 1);
    await rig.pass(60);
    const after = eventsOf(rig).slice(before.length);
    expect(after[0]).toMatchObject({
      ...{ eventType: "Updated", triggerReason: "Authorized", idToken: tokenOf(alice) },
      transactionInfo: { transactionId: infoOf(before[0])["transactionId"] },
    });
    expect(after.length).toBeGreaterThan(2);
    expect(after.slice(1).some((event) => "idToken" in event)).toBe(false);
  });

  it("E02.FR.20: of one that is refused no event tells, and the next good one is told all the same", async () => {
    const rig = await station({ variables: { ...variables, "SampledDataCtrlr/TxUpdatedInterval": "0" } });
    rig.csms.next("Authorize", { idTokenInfo: { status: "Blocked" } });
    await rig.plug(1);
    const before = eventsOf(rig).length;
    await rig.swipe(bob, 1);
    await rig.pass(30);
    expect(rig.csms.of("Authorize")).toMatchObject([{ idToken: tokenOf(bob) }]);
    expect(eventsOf(rig)).toHaveLength(before);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(eventsOf(rig)[before]).toMatchObject({ triggerReason: "Authorized", idToken: tokenOf(alice) });
  });
});

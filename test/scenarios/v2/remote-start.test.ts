import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { ScriptedCharger } from "../../support/scripted-charger.ts";
import { tokenOf } from "../../support/v2/tester.ts";
import { eventsOf, infoOf } from "../../support/v2/events.ts";

const central = { idToken: "C0FFEE", type: "Central" };
const register = "Energy.Active.Import.Register";

async function station(options: RigOptions): Promise<Rig> {
  const rig = await new Rig({ version: "2.0.1", ...options }).start();
  rig.csms.forget();
  return rig;
}

/** What a RequestStartTransaction is answered. */
async function requestStart(rig: Rig, more: Record<string, unknown> = {}): Promise<unknown> {
  const reply = await rig.csms.call("RequestStartTransaction", {
    idToken: tokenOf(alice),
    remoteStartId: 7,
    evseId: 1,
    ...more,
  });
  return reply.kind === "result" ? reply.payload : reply.code;
}

const profile = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 5,
  stackLevel: 0,
  chargingProfilePurpose: "TxProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: [
    { id: 1, chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 9 }] },
  ],
  ...more,
});

const inoperative = (place: object = {}): Record<string, unknown> => ({
  operationalStatus: "Inoperative",
  ...place,
});

describe.each(owners)("RequestStartTransaction, sessions owned by the %s", (sessionOwner) => {
  it("F01.FR.02 F01.FR.03 F01.FR.04 F01.FR.19: without AuthorizeRemoteStart nobody is asked, and the CSMS judges the token in the event", async () => {
    const rig = await station({ sessionOwner });
    await rig.plug(1);
    rig.csms.forget();
    expect(await requestStart(rig)).toEqual({ status: "Accepted" });
    await rig.pass(10);
    expect(rig.csms.of("Authorize")).toEqual([]);
    const [first] = eventsOf(rig);
    expect(first).toMatchObject({
      eventType: "Started",
      triggerReason: "RemoteStart",
      idToken: tokenOf(alice),
      evse: { id: 1, connectorId: 1 },
    });
    expect(infoOf(first)).toMatchObject({ remoteStartId: 7 });
    // Once only, both of them.
    for (const later of eventsOf(rig).slice(1)) {
      expect(later).not.toHaveProperty("idToken");
      expect(infoOf(later)).not.toHaveProperty("remoteStartId");
    }
  });

  it("F01.FR.01 F02.FR.09: with AuthorizeRemoteStart the token is checked after the answer", async () => {
    const rig = await station({ sessionOwner, variables: { "AuthCtrlr/AuthorizeRemoteStart": "true" } });
    await rig.plug(1);
    rig.csms.forget();
    expect(await requestStart(rig)).toEqual({ status: "Accepted" });
    await rig.pass(10);
    expect(rig.csms.of("Authorize")).toEqual([{ idToken: tokenOf(alice) }]);
    expect(eventsOf(rig)[0]).toMatchObject({ eventType: "Started", triggerReason: "RemoteStart" });
  });

  it("F01.FR.01 F02.FR.09: a token that is refused starts nothing", async () => {
    const rig = await station({ sessionOwner, variables: { "AuthCtrlr/AuthorizeRemoteStart": "true" } });
    await rig.plug(1);
    rig.csms.forget();
    rig.csms.on("Authorize", () => ({ idTokenInfo: { status: "Blocked" } }));
    expect(await requestStart(rig)).toEqual({ status: "Accepted" });
    await rig.pass(10);
    expect(eventsOf(rig)).toEqual([]);
  });

  it.each(["Central", "NoAuthorization"])(
    "F01.FR.02 F02.FR.10: a token of type %s is never checked",
    async (type) => {
      const rig = await station({ sessionOwner, variables: { "AuthCtrlr/AuthorizeRemoteStart": "true" } });
      await rig.plug(1);
      rig.csms.forget();
      const idToken = { idToken: type === "Central" ? central.idToken : "", type };
      expect(await requestStart(rig, { idToken })).toEqual({ status: "Accepted" });
      await rig.pass(10);
      expect(rig.csms.of("Authorize")).toEqual([]);
      expect(eventsOf(rig)[0]).toMatchObject({ eventType: "Started", idToken });
    },
  );

  it("F02.FR.01 F02.FR.13 F02.FR.21: before the cable, the first event after the plug names the request", async () => {
    const rig = await station({ sessionOwner });
    expect(await requestStart(rig)).toEqual({ status: "Accepted" });
    await rig.pass(5);
    await rig.plug(1);
    await rig.pass(10);
    const [first] = eventsOf(rig);
    expect(first).toMatchObject({ eventType: "Started", triggerReason: "RemoteStart" });
    expect(infoOf(first)).toMatchObject({ remoteStartId: 7 });
  });

  it("F01.FR.06 F01.FR.07 F01.FR.20 F02.FR.22: without an evseId the car that waits is meant, and its EVSE is told", async () => {
    const rig = await station({ sessionOwner });
    await rig.plug(2);
    rig.csms.forget();
    expect(await requestStart(rig, { evseId: undefined })).toEqual({ status: "Accepted" });
    await rig.pass(10);
    expect(eventsOf(rig)[0]).toMatchObject({ eventType: "Started", evse: { id: 2, connectorId: 1 } });
  });

  const places: [string, (rig: Rig) => unknown][] = [
    ["is switched off", (rig) => rig.controls.setEnabled(false, 1, 1)],
    ["is Faulted", (rig) => rig.controls.raiseError("HighTemperature", { evse: 1, connector: 1 })],
    ["is on a station that is Faulted", (rig) => rig.controls.raiseError("InternalError")],
    ["was set Inoperative", (rig) => rig.csms.call("ChangeAvailability", inoperative({ evse: { id: 1 } }))],
    ["is on a station that was set Inoperative", (rig) => rig.csms.call("ChangeAvailability", inoperative())],
  ];
  it.each(places)(
    "F01.FR.23 F02.FR.25: not on an EVSE that %s, with a car and without",
    async (_, happens) => {
      for (const plugged of [false, true]) {
        const rig = await station({ sessionOwner });
        if (plugged) await rig.plug(1);
        await happens(rig);
        await rig.pass(1);
        rig.csms.forget();
        expect(await requestStart(rig)).toMatchObject({ status: "Rejected" });
        await rig.pass(10);
        if (!plugged) await rig.plug(1);
        await rig.pass(10);
        expect(eventsOf(rig)).toEqual([]);
        expect(rig.controls.evse(1).powerW).toBe(0);
        await rig.stop();
      }
    },
  );

  it("nor on an EVSE there is not", async () => {
    const rig = await station({ sessionOwner });
    expect(await requestStart(rig, { evseId: 9 })).toEqual({
      status: "Rejected",
      statusInfo: { reasonCode: "UnknownEvse" },
    });
    await rig.pass(10);
    expect(eventsOf(rig)).toEqual([]);
  });

  it("F01.FR.24 F02.FR.26: not where somebody is authorized", async () => {
    const rig = await station({ sessionOwner });
    await rig.chargeOn(1);
    expect(await requestStart(rig, { idToken: tokenOf(bob) })).toEqual({
      status: "Rejected",
      statusInfo: { reasonCode: "TxInProgress" },
    });
  });

  it("B02.FR.05: Rejected while Pending", async () => {
    const rig = new Rig({ version: "2.0.1", sessionOwner });
    const currentTime = new Date(rig.clock.wall()).toISOString();
    rig.csms.next("BootNotification", { status: "Pending", currentTime, interval: 300 });
    await rig.start();
    expect(await requestStart(rig)).toMatchObject({ status: "Rejected" });
    const stop = await rig.csms.call("RequestStopTransaction", { transactionId: "nobody" });
    expect(stop).toMatchObject({ payload: { status: "Rejected" } });
  });

  it("F01.FR.08 F01.FR.10 F02.FR.16 F02.FR.18: its profile holds for the transaction that begins", async () => {
    const rig = await station({ sessionOwner });
    await rig.plug(1);
    expect(await requestStart(rig, { chargingProfile: profile() })).toEqual({ status: "Accepted" });
    await rig.pass(30);
    const current = rig.controls.evse(1).connectors[0]?.car?.currentA;
    expect(current).toBeGreaterThan(0);
    expect(current).toBeLessThanOrEqual(9.1);
  });

  it.each([
    [
      "F01.FR.09 F01.FR.26 F02.FR.17 F02.FR.27: of another purpose",
      { chargingProfilePurpose: "TxDefaultProfile" },
    ],
    ["F01.FR.11 F02.FR.19: that names a transaction", { transactionId: "tx" }],
    ["F01.FR.26 F02.FR.27: that cannot be", { chargingProfileKind: "Absolute" }],
  ])("a profile %s is Rejected", async (_what, wrong) => {
    const rig = await station({ sessionOwner });
    await rig.plug(1);
    rig.csms.forget();
    expect(await requestStart(rig, { chargingProfile: profile(wrong) })).toEqual({
      status: "Rejected",
      statusInfo: { reasonCode: "InvalidProfile" },
    });
    await rig.pass(10);
    expect(eventsOf(rig)).toEqual([]);
  });

  it.each(["TxProfile", "TxDefaultProfile"])(
    "F01.FR.12 F02.FR.20 K05.FR.04: without smart charging a %s is ignored",
    async (chargingProfilePurpose) => {
      const rig = await station({ sessionOwner, variables: { "SmartChargingCtrlr/Enabled": "false" } });
      await rig.plug(1);
      rig.csms.forget();
      const chargingProfile = profile({ chargingProfilePurpose });
      expect(await requestStart(rig, { chargingProfile })).toEqual({ status: "Accepted" });
      await rig.pass(30);
      expect(eventsOf(rig)[0]).toMatchObject({ eventType: "Started" });
      // All that its car takes.
      expect(Math.round(rig.controls.evse(1).connectors[0]?.car?.currentA ?? 0)).toBe(16);
      expect(rig.store.chargingProfiles.all()).toEqual([]);
    },
  );

  it("F01.FR.14 F02.FR.02: the start tells the measurands configured for it", async () => {
    const rig = await station({
      sessionOwner,
      variables: { "SampledDataCtrlr/TxStartedMeasurands": `${register},Voltage` },
    });
    await rig.plug(1);
    rig.csms.forget();
    await requestStart(rig);
    await rig.pass(10);
    const told = JSON.stringify(eventsOf(rig)[0]);
    expect(told).toContain("Transaction.Begin");
    expect(told).toContain(register);
    expect(told).toContain("Voltage");
  });
});

describe.each(owners)(
  "RequestStartTransaction where a transaction waits for its driver, sessions owned by the %s",
  (sessionOwner) => {
    const variables = { "TxCtrlr/TxStartPoint": "EVConnected", "TxCtrlr/TxStopPoint": "EVConnected" };

    it("F01.FR.13 F01.FR.25: it is named in the answer, and the next event names the request", async () => {
      const rig = await station({ sessionOwner, variables });
      await rig.plug(1);
      await rig.pass(5);
      const id = infoOf(eventsOf(rig)[0])["transactionId"];
      rig.csms.forget();
      expect(await requestStart(rig)).toEqual({ status: "Accepted", transactionId: id });
      await rig.pass(10);
      const [next] = eventsOf(rig);
      expect(next).toMatchObject({
        eventType: "Updated",
        triggerReason: "RemoteStart",
        idToken: tokenOf(alice),
      });
      expect(infoOf(next)).toMatchObject({ transactionId: id, remoteStartId: 7 });
    });

    it("F01.FR.24: one that was authorized before is not matched again", async () => {
      const rig = await station({ sessionOwner, variables });
      await rig.plug(1);
      await rig.pass(5);
      const id = infoOf(eventsOf(rig)[0])["transactionId"];
      await requestStart(rig);
      await rig.pass(10);
      const stop = await rig.csms.call("RequestStopTransaction", { transactionId: id });
      expect(stop).toMatchObject({ payload: { status: "Accepted" } });
      await rig.pass(10);
      expect(await requestStart(rig, { idToken: tokenOf(bob) })).toMatchObject({ status: "Rejected" });
    });

    it("F01.FR.13: a car that waits in its transaction comes before a free EVSE", async () => {
      const rig = await station({ sessionOwner, variables });
      await rig.plug(2);
      await rig.pass(5);
      const id = infoOf(eventsOf(rig)[0])["transactionId"];
      expect(await requestStart(rig, { evseId: undefined })).toEqual({
        status: "Accepted",
        transactionId: id,
      });
    });
  },
);

describe("RequestStartTransaction where the hardware keeps a place", () => {
  it("F01.FR.21 F01.FR.22 F02.FR.23 F02.FR.24: for another token, and another group", async () => {
    const hardware = new ScriptedCharger({ supports: ["checkReservation"] });
    hardware.answers.authorize = () => ({ status: "ok", result: null });
    hardware.answers.checkReservation = ({ groupId }) => ({
      status: "ok",
      result: { status: groupId === "FLEET" ? "ReservedForToken" : "ReservedForOtherToken" },
    });
    const rig = await station({ sessionOwner: "charger", hardware });
    const groupIdToken = (idToken: string): Record<string, unknown> => ({
      groupIdToken: { idToken, type: "Central" },
    });
    expect(await requestStart(rig)).toMatchObject({ status: "Rejected" });
    expect(await requestStart(rig, groupIdToken("OTHERS"))).toMatchObject({ status: "Rejected" });
    expect(await requestStart(rig, groupIdToken("FLEET"))).toEqual({ status: "Accepted" });
  });
});

import { describe, expect, it } from "vitest";
import type { ReservationCheck } from "../../../src/ports/charger-commands.ts";
import type { SessionOwner } from "../../../src/ports/charger.ts";
import type { IdToken } from "../../../src/model/token.ts";
import { alice, bob, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { registerAt, ScriptedCharger } from "../../support/scripted-charger.ts";
import { eventsOf, infoOf } from "../../support/v2/events.ts";
import { tokenOf } from "../../support/v2/tester.ts";

const place = { evse: 1, connector: 1 };
const session = { ...place, sessionId: "s1" };

interface Kept {
  /** Whom the hardware keeps EVSE 1 for; undefined: it does not say. */
  readonly holder?: string;
  readonly sessionOwner: SessionOwner;
  readonly variables?: RigOptions["variables"];
}

/** A station whose hardware keeps EVSE 1 for somebody. */
async function kept({ holder, sessionOwner, variables = {} }: Kept) {
  const charger = new ScriptedCharger({ sessionOwner, supports: holder ? ["checkReservation"] : [] });
  charger.answers.authorize = () => ({ status: "ok", result: null });
  charger.answers.stopTransaction = () => ({ status: "ok", result: null });
  if (holder)
    charger.answers.checkReservation = ({ evse, token }) => {
      const status: ReservationCheck = token.value === holder ? "ReservedForToken" : "ReservedForOtherToken";
      return { status: "ok", result: { status: evse === 1 ? status : "NotReserved" } };
    };
  const rig = await new Rig({ version: "2.0.1", sessionOwner, hardware: charger, variables }).start();
  charger.emit({ type: "reserved", ...place });
  await rig.pass(1);
  expect(statuses(rig)).toEqual(["Available", "Reserved"]);
  rig.csms.forget();
  return { rig, charger };
}

const statuses = (rig: Rig): unknown[] =>
  rig.csms
    .of("StatusNotification")
    .filter(({ evseId, connectorId }) => evseId === 1 && connectorId === 1)
    .map(({ connectorStatus }) => connectorStatus);

async function requestStart(rig: Rig, token: IdToken, evseId: number | undefined = 1): Promise<unknown> {
  const reply = rig.csms.ask("RequestStartTransaction", {
    idToken: tokenOf(token),
    remoteStartId: 7,
    ...(evseId > 0 && { evseId }),
  });
  await rig.pass(5);
  const answer = await reply;
  return answer.kind === "result" ? answer.payload["status"] : answer.code;
}

/** A car comes to EVSE 1, as each kind of hardware tells it. */
function plug(charger: ScriptedCharger): void {
  charger.emit({ type: "plugged", ...place });
  if (charger.sessionOwner === "charger")
    charger.emit({ type: "sessionStarted", ...session, reason: "EVConnected" });
}

function unplug(charger: ScriptedCharger): void {
  charger.emit({ type: "unplugged", ...place });
  if (charger.sessionOwner === "charger") charger.emit({ type: "sessionFinished", ...session });
}

/** The token the place is kept for is presented, and taken. */
function present(charger: ScriptedCharger, token: IdToken): void {
  if (charger.sessionOwner === "station") charger.emit({ type: "tokenPresented", evse: 1, token });
  else
    charger.emit({
      type: "transactionStarted",
      ...session,
      token,
      reservationId: 31,
      reading: registerAt(0),
    });
}

describe.each(owners)("a place the hardware keeps, sessions owned by the %s", (sessionOwner) => {
  it("F01.FR.21 F02.FR.23: the hardware is asked for whom, and a start for another is Rejected", async () => {
    const { rig, charger } = await kept({ sessionOwner, holder: alice.value });
    expect(await requestStart(rig, bob)).toBe("Rejected");
    expect(statuses(rig)).toEqual([]);
    expect(charger.told("authorize")).toEqual([]);
    expect(await requestStart(rig, alice)).toBe("Accepted");
    expect(charger.told("checkReservation")).toMatchObject([{ evse: 1 }, { evse: 1 }]);
  });

  it("G01.FR.09 G03.FR.09: a car and no token leave it Reserved, and so does the leaving of the car", async () => {
    const { rig, charger } = await kept({
      sessionOwner,
      variables: { "TxCtrlr/TxStartPoint": "EVConnected", "TxCtrlr/TxStopPoint": "EVConnected" },
    });
    plug(charger);
    await rig.pass(5);
    unplug(charger);
    await rig.pass(5);
    expect(eventsOf(rig).map(({ eventType }) => eventType)).toEqual(["Started", "Ended"]);
    expect(statuses(rig)).toEqual([]);
    charger.emit({ type: "unreserved", ...place });
    await rig.pass(1);
    expect(statuses(rig)).toEqual(["Available"]);
  });

  it.each(["EVConnected", "Authorized", "PowerPathClosed", "EnergyTransfer"])(
    "G01.FR.06: with a car its token makes it Occupied, and the reservation is over with it (TxStartPoint %s)",
    async (start) => {
      const { rig, charger } = await kept({
        sessionOwner,
        holder: alice.value,
        variables: { "TxCtrlr/TxStartPoint": start, "TxCtrlr/TxStopPoint": "EVConnected" },
      });
      plug(charger);
      await rig.pass(1);
      expect(statuses(rig)).toEqual([]);
      present(charger, alice);
      await rig.pass(1);
      expect(statuses(rig)).toEqual(["Occupied"]);
      if (sessionOwner === "charger") {
        const end = { reason: "EVDisconnected", token: null, reading: registerAt(0) } as const;
        charger.emit({ type: "transactionFinished", ...session, ...end });
      }
      unplug(charger);
      await rig.pass(5);
      expect(statuses(rig)).toEqual(["Occupied", "Available"]);
    },
  );

  it("B01.FR.13 B11.FR.05: it is Reserved again after a restart, of the hardware or of the station", async () => {
    const { rig, charger } = await kept({ sessionOwner });
    charger.emit({ type: "offline", message: "restarts" });
    await rig.pass(5);
    charger.online({ reserved: true });
    await rig.pass(5);
    expect(statuses(rig)).toEqual(["Unavailable", "Reserved"]);
    await rig.stop();
    rig.csms.forget();
    charger.comesOnline = () => charger.online({ reserved: true });
    await rig.start();
    await rig.pass(5);
    expect(statuses(rig).at(-1)).toBe("Reserved");
  });
});

describe("a place that hardware keeps which leaves sessions to the station", () => {
  const sessionOwner = "station";

  it("F01.FR.21 F02.FR.23: where nobody can be asked for whom, a start there is Rejected, or goes elsewhere", async () => {
    const { rig, charger } = await kept({ sessionOwner });
    expect(await requestStart(rig, bob)).toBe("Rejected");
    expect(statuses(rig)).toEqual([]);
    expect(await requestStart(rig, bob, 0)).toBe("Accepted");
    charger.emit({ type: "plugged", evse: 2, connector: 1 });
    await rig.pass(1);
    expect(eventsOf(rig)[0]).toMatchObject({ eventType: "Started", evse: { id: 2 } });
    expect(charger.told("checkReservation")).toEqual([]);
  });

  it("F01.FR.21: hardware that does not answer in time keeps it kept", async () => {
    const { rig, charger } = await kept({ sessionOwner, holder: alice.value });
    charger.answers.checkReservation = () => new Promise(() => undefined);
    expect(await requestStart(rig, bob)).toBe("Rejected");
  });

  it("F01.FR.21: nor in a transaction that a stranger's car began there", async () => {
    const { rig, charger } = await kept({
      sessionOwner,
      holder: alice.value,
      variables: { "TxCtrlr/TxStartPoint": "EVConnected" },
    });
    plug(charger);
    await rig.pass(1);
    expect(await requestStart(rig, bob)).toBe("Rejected");
    expect(await requestStart(rig, alice)).toBe("Accepted");
    expect(statuses(rig)).toEqual(["Occupied"]);
  });

  it("G01.FR.09: a token it is not kept for changes nothing, the one it is kept for does", async () => {
    const { rig, charger } = await kept({ sessionOwner, holder: alice.value });
    plug(charger);
    await rig.pass(1);
    charger.emit({ type: "tokenPresented", evse: 1, token: bob });
    await rig.pass(5);
    expect(statuses(rig)).toEqual([]);
    expect(eventsOf(rig)).toEqual([]);
    expect(charger.told("deny")).toMatchObject([{ token: bob, info: { status: "NotAtThisTime" } }]);
    present(charger, alice);
    await rig.pass(5);
    expect(statuses(rig)).toEqual(["Occupied"]);
    expect(eventsOf(rig)[0]).toMatchObject({ eventType: "Started", idToken: tokenOf(alice) });
  });

  it("a token that comes before its car uses the reservation: Available, and Occupied with the car", async () => {
    const { rig, charger } = await kept({ sessionOwner, holder: alice.value });
    present(charger, alice);
    await rig.pass(5);
    expect(statuses(rig)).toEqual(["Available"]);
    plug(charger);
    await rig.pass(5);
    expect(statuses(rig)).toEqual(["Available", "Occupied"]);
  });
});

describe("a place that hardware keeps which owns its sessions", () => {
  const sessionOwner = "charger";

  it.each(["EVConnected", "PowerPathClosed"])(
    "E01.FR.13 E02.FR.03: the event with the token names the reservation, once (TxStartPoint %s)",
    async (start) => {
      const { rig, charger } = await kept({ sessionOwner, variables: { "TxCtrlr/TxStartPoint": start } });
      plug(charger);
      await rig.pass(5);
      present(charger, alice);
      charger.emit({ type: "chargingState", ...place, state: "Charging" });
      await rig.pass(5);
      const events = eventsOf(rig);
      const first = events.find(({ idToken }) => idToken !== undefined);
      expect(first).toMatchObject({ idToken: tokenOf(alice), reservationId: 31 });
      expect(events.filter(({ reservationId }) => reservationId !== undefined)).toEqual([first]);
    },
  );

  it("E03.FR.03: so it does where the token came before the car", async () => {
    const { rig, charger } = await kept({ sessionOwner });
    charger.emit({ type: "sessionStarted", ...session, reason: "Authorized" });
    await rig.pass(5);
    expect(statuses(rig)).toEqual(["Available"]);
    charger.emit({ type: "plugged", ...place });
    present(charger, alice);
    await rig.pass(5);
    expect(statuses(rig)).toEqual(["Available", "Occupied"]);
    expect(eventsOf(rig)[0]).toMatchObject({ idToken: tokenOf(alice), reservationId: 31 });
  });

  it("F02.FR.06: so it does of a start from afar", async () => {
    const { rig, charger } = await kept({ sessionOwner, holder: alice.value });
    expect(await requestStart(rig, alice)).toBe("Accepted");
    charger.emit({ type: "sessionStarted", ...session, reason: "Authorized" });
    await rig.pass(5);
    charger.emit({ type: "plugged", ...place });
    present(charger, alice);
    await rig.pass(5);
    const events = eventsOf(rig);
    expect(infoOf(events[0])).toMatchObject({ remoteStartId: 7 });
    expect(events.filter(({ reservationId }) => reservationId !== undefined)).toMatchObject([
      { triggerReason: "RemoteStart", idToken: tokenOf(alice), reservationId: 31 },
    ]);
  });

  it("a token whose car does not come has used the reservation up", async () => {
    const { rig, charger } = await kept({ sessionOwner });
    charger.emit({ type: "sessionStarted", ...session, reason: "Authorized" });
    await rig.pass(60);
    charger.emit({ type: "sessionFinished", ...session });
    await rig.pass(5);
    expect(statuses(rig)).toEqual(["Available"]);
  });

  it("hardware that cannot say for whom decides when the token comes", async () => {
    const { rig, charger } = await kept({ sessionOwner });
    expect(await requestStart(rig, bob)).toBe("Accepted");
    expect(charger.told("authorize")).toMatchObject([{ evse: 1 }]);
    expect(statuses(rig)).toEqual([]);
  });
});

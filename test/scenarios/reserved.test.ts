import { describe, expect, it } from "vitest";
import type { ReservationCheck } from "../../src/ports/charger-commands.ts";
import { alice, bob, owners, Rig } from "../support/rig.ts";
import { registerAt, ScriptedCharger } from "../support/scripted-charger.ts";

const place = { evse: 1, connector: 1 };
const accepted = { kind: "result", payload: { status: "Accepted" } };
const rejected = { kind: "result", payload: { status: "Rejected" } };

describe.each(owners)(
  "a connector that the hardware keeps for somebody, sessions owned by the %s",
  (sessionOwner) => {
    it("is Reserved until it is free again (1.6 §4.9 A7, G1), over a restart of the hardware too", async () => {
      const charger = new ScriptedCharger({ sessionOwner });
      const rig = await new Rig({ sessionOwner, hardware: charger }).start();
      rig.csms.forget();
      charger.emit({ type: "reserved", ...place });
      await rig.pass(1);
      charger.online({ reserved: true });
      await rig.pass(1);
      expect(rig.csms.statuses(2)).toEqual(["Reserved"]);
      charger.online();
      await rig.pass(1);
      expect(rig.csms.statuses(1)).toEqual(["Reserved", "Available"]);
    });

    it("is free again after the session that used the reservation: nobody says so (1.6 §4.9 F1)", async () => {
      const charger = new ScriptedCharger({ sessionOwner });
      charger.answers.authorize = () => ({ status: "ok", result: null });
      const rig = await new Rig({ sessionOwner, hardware: charger }).start();
      charger.emit({ type: "reserved", ...place });
      const session = { ...place, sessionId: "s1" };
      const owns = sessionOwner === "charger";
      charger.emit({ type: "plugged", ...place });
      await rig.pass(1);
      rig.csms.forget();
      if (owns)
        charger.emit({ type: "transactionStarted", ...session, token: alice, reading: registerAt(0) });
      else charger.emit({ type: "tokenPresented", evse: 1, token: alice });
      await rig.pass(1);
      charger.emit({ type: "chargingState", ...place, state: "Charging" });
      await rig.pass(1);
      const end = { reason: "EVDisconnected", token: null, reading: registerAt(9) } as const;
      if (owns) charger.emit({ type: "transactionFinished", ...session, ...end });
      charger.emit({ type: "unplugged", ...place });
      if (owns) charger.emit({ type: "sessionFinished", ...session });
      await rig.pass(1);
      expect(rig.csms.statuses(1)).toEqual(["Preparing", "Charging", "Available"]);
    });
  },
);

describe("a reservation of hardware that owns its sessions", () => {
  async function reserved(check?: ReservationCheck) {
    const charger = new ScriptedCharger({ supports: check ? ["checkReservation"] : [] });
    charger.answers.authorize = () => ({ status: "ok", result: null });
    if (check)
      charger.answers.checkReservation = ({ evse }) => ({
        status: "ok",
        result: { status: evse === 1 ? check : "NotReserved" },
      });
    const rig = await new Rig({ hardware: charger, sessionOwner: "charger" }).start();
    charger.emit({ type: "reserved", ...place });
    await rig.pass(1);
    rig.csms.forget();
    return { rig, charger };
  }

  it("is not used up by a car, but by its token (1.6 §4.9 G2)", async () => {
    const { rig, charger } = await reserved();
    const session = { ...place, sessionId: "s1" };
    charger.emit({ type: "sessionStarted", ...session, reason: "EVConnected" });
    await rig.pass(1);
    expect(rig.csms.statuses(1)).toEqual([]);
    charger.emit(
      { type: "transactionStarted", ...session, token: alice, reservationId: 7, reading: registerAt(0) },
      { type: "chargingState", ...place, state: "Charging" },
    );
    await rig.pass(1);
    charger.emit(
      {
        type: "transactionFinished",
        ...session,
        reason: "EVDisconnected",
        token: null,
        reading: registerAt(9),
      },
      { type: "unplugged", ...place },
      { type: "sessionFinished", ...session },
    );
    await rig.pass(1);
    expect(rig.csms.statuses(1)).toEqual(["Preparing", "Charging", "Available"]);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ reservationId: 7 }]);
  });

  it("whose token came first, and no car, is over", async () => {
    const { rig, charger } = await reserved();
    const session = { ...place, sessionId: "s1" };
    charger.emit({ type: "sessionStarted", ...session, reason: "Authorized" });
    await rig.pass(60);
    charger.emit({ type: "sessionFinished", ...session });
    await rig.pass(1);
    expect(rig.csms.statuses(1)).toEqual(["Preparing", "Available"]);
  });

  it.each<[ReservationCheck, object]>([
    ["NotReserved", accepted],
    ["ReservedForToken", accepted],
    ["ReservedForOtherToken", rejected],
    ["ReservedForOtherTokenAndHasParentToken", accepted],
  ])("%s: a remote start there is answered %o", async (check, answer) => {
    const { rig, charger } = await reserved(check);
    const start = { connectorId: 1, idTag: bob.value };
    expect(await rig.csms.call("RemoteStartTransaction", start)).toEqual(answer);
    expect(charger.told("checkReservation")).toEqual([
      { evse: 1, token: { value: bob.value, type: "Central" } },
    ]);
    expect(charger.told("authorize")).toHaveLength(answer === accepted ? 1 : 0);
  });

  it("for another: a remote start that names no connector goes elsewhere", async () => {
    const { rig, charger } = await reserved("ReservedForOtherToken");
    expect(await rig.csms.call("RemoteStartTransaction", { idTag: bob.value })).toEqual(accepted);
    expect(charger.told("authorize")).toMatchObject([{ evse: 2 }]);
  });

  it("hardware that cannot say decides when the token comes", async () => {
    const { rig, charger } = await reserved();
    const start = { connectorId: 1, idTag: bob.value };
    expect(await rig.csms.call("RemoteStartTransaction", start)).toEqual(accepted);
    expect(charger.told("checkReservation")).toEqual([]);
    expect(charger.told("authorize")).toMatchObject([{ evse: 1 }]);
  });

  it("hardware that does not answer in time holds nothing up", async () => {
    const { rig, charger } = await reserved("NotReserved");
    charger.answers.checkReservation = () => new Promise(() => undefined);
    const answered = rig.csms.ask("RemoteStartTransaction", { connectorId: 1, idTag: bob.value });
    await rig.pass(4);
    expect(await answered).toEqual(accepted);
    expect(charger.told("authorize")).toMatchObject([{ evse: 1 }]);
  });

  it("somebody who came while the hardware was asked goes first", async () => {
    const { rig, charger } = await reserved("NotReserved");
    charger.answers.checkReservation = async () => {
      charger.emit({ type: "sessionStarted", ...place, sessionId: "s1", reason: "Authorized" });
      return { status: "ok", result: { status: "NotReserved" } };
    };
    const start = { connectorId: 1, idTag: bob.value };
    expect(await rig.csms.call("RemoteStartTransaction", start)).toEqual(rejected);
    expect(charger.told("authorize")).toEqual([]);
  });
});

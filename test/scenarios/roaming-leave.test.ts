import { describe, expect, it } from "vitest";
import { alice, bob, Rig, type RigOptions } from "../support/rig.ts";
import { ScriptedCharger } from "../support/scripted-charger.ts";
import { eventsOf } from "../support/v2/events.ts";
import { tokenOf } from "../support/v2/tester.ts";

const power = (rig: Rig): boolean[] => [1, 2].map((evse) => rig.controls.evse(evse).powerW > 0);

describe.each(["1.6", "2.0.1"] as const)("leave that names no place, OCPP %s", (version) => {
  const shared = (options: RigOptions = {}): Promise<Rig> =>
    new Rig({ ...options, version, charger: { sharedReader: true } }).start();

  it("goes to the car that comes, wherever it comes; the place it waited at is free again", async () => {
    const rig = await shared();
    await rig.swipe(alice);
    await rig.pass(5);
    await rig.plug(2);
    await rig.pass(10);
    expect(power(rig)).toEqual([false, true]);
    await rig.swipe(bob);
    await rig.pass(5);
    await rig.plug(1);
    await rig.pass(10);
    expect(power(rig)).toEqual([true, true]);
  });

  it("a token that waits for its car is not lost by another's car that has leave of its own", async () => {
    const rig = await shared();
    await rig.swipe(alice);
    await rig.swipe(bob, 2);
    await rig.plug(2);
    await rig.pass(10);
    expect(power(rig)).toEqual([false, true]);
    await rig.plug(1);
    await rig.pass(10);
    expect(power(rig)).toEqual([true, true]);
  });

  it("does not leave a reader that serves one place", async () => {
    const rig = await shared();
    await rig.swipe(alice, 1);
    await rig.plug(2);
    await rig.pass(10);
    expect(power(rig)).toEqual([false, false]);
    await rig.plug(1);
    await rig.pass(10);
    expect(power(rig)).toEqual([true, false]);
  });

  it("given from afar: the same", async () => {
    const rig = await shared();
    if (version === "1.6") await rig.csms.call("RemoteStartTransaction", { idTag: alice.value });
    else await rig.csms.call("RequestStartTransaction", { idToken: tokenOf(alice), remoteStartId: 7 });
    await rig.pass(5);
    await rig.plug(2);
    await rig.pass(10);
    expect(power(rig)).toEqual([false, true]);
  });

  it("lapses everywhere when no car comes", async () => {
    const rig = await shared();
    await rig.swipe(alice);
    await rig.pass(600);
    await rig.plug(2);
    await rig.pass(10);
    expect(power(rig)).toEqual([false, false]);
  });
});

describe("leave that names no place, OCPP 2.0.1", () => {
  it("C01.FR.21: goes to no EVSE but those the CSMS named", async () => {
    const rig = await new Rig({ version: "2.0.1", charger: { sharedReader: true } }).start();
    rig.csms.on("Authorize", () => ({ idTokenInfo: { status: "Accepted", evseId: [1] } }));
    await rig.swipe(alice);
    await rig.pass(5);
    await rig.plug(2);
    await rig.pass(10);
    expect(power(rig)).toEqual([false, false]);
  });

  it("E01.FR.17: stays where its transaction began, which 2.0.1 cannot move", async () => {
    const rig = await new Rig({
      version: "2.0.1",
      charger: { sharedReader: true },
      variables: { "TxCtrlr/TxStartPoint": "Authorized", "TxCtrlr/TxStopPoint": "Authorized" },
    }).start();
    await rig.swipe(alice);
    await rig.pass(5);
    await rig.plug(2);
    await rig.pass(10);
    expect(power(rig)).toEqual([false, false]);
    expect(eventsOf(rig)).toHaveLength(1);
  });
});

describe("leave that names no place stays where it waits", () => {
  const rigOf = (options: RigOptions = {}): Promise<Rig> =>
    new Rig({ version: "2.0.1", charger: { sharedReader: true }, ...options }).start();

  it.each([alice, bob])("F01.FR.21: a car comes to a place that is kept for somebody (%#)", async (token) => {
    const charger = new ScriptedCharger({ sessionOwner: "station", supports: ["checkReservation"] });
    charger.answers.authorize = () => ({ status: "ok", result: null });
    charger.answers.checkReservation = ({ evse }) => ({
      status: "ok",
      result: { status: evse === 2 ? "ReservedForOtherToken" : "NotReserved" },
    });
    const rig = await rigOf({ hardware: charger });
    charger.emit({ type: "reserved", evse: 2, connector: 1 });
    charger.emit({ type: "tokenPresented", token });
    await rig.pass(5);
    charger.emit({ type: "plugged", evse: 2, connector: 1 });
    await rig.pass(5);
    expect(eventsOf(rig)).toEqual([]);
    charger.emit({ type: "plugged", evse: 1, connector: 1 });
    await rig.pass(5);
    expect(eventsOf(rig)[0]).toMatchObject({ eventType: "Started", evse: { id: 1 } });
  });

  it("another's car comes back to its own cable, which is locked for it", async () => {
    const rig = await new Rig({
      charger: { sharedReader: true },
      keys: { UnlockConnectorOnEVSideDisconnect: "false", StopTransactionOnEVSideDisconnect: "true" },
    }).start();
    await rig.plug(2);
    await rig.swipe(bob, 2);
    await rig.pass(10);
    rig.controls.unplug(2, "carOnly");
    await rig.pass(5);
    await rig.swipe(alice);
    await rig.pass(5);
    rig.csms.forget();
    rig.controls.plug(2);
    await rig.pass(10);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    await rig.plug(1);
    await rig.pass(10);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 1, idTag: alice.value }]);
  });

  it("a car is found at another place as the hardware comes back", async () => {
    const rig = await rigOf();
    await rig.swipe(alice);
    await rig.pass(5);
    rig.controls.loseHardware();
    await rig.pass(5);
    rig.controls.plug(2);
    rig.controls.regainHardware();
    await rig.pass(10);
    expect(power(rig)[1]).toBe(false);
  });
});

describe("a Reset that waits", () => {
  it("B12.FR.01 B12.FR.03: with AuthEnabled false no car that comes begins, so that it comes", async () => {
    const rig = await new Rig({
      version: "2.0.1",
      variables: { "AuthCtrlr/Enabled": "false" },
    }).start();
    await rig.plug(1);
    await rig.pass(20);
    expect(power(rig)).toEqual([true, false]);
    const boots = rig.csms.of("BootNotification").length;
    expect(await rig.csms.call("Reset", { type: "OnIdle" })).toMatchObject({
      payload: { status: "Scheduled" },
    });
    await rig.plug(2);
    await rig.pass(20);
    expect(power(rig)).toEqual([true, false]);
    await rig.unplug(1);
    await rig.pass(120);
    expect(rig.csms.of("BootNotification")).toHaveLength(boots + 1);
    expect(power(rig)).toEqual([false, true]);
  });
});

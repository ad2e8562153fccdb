import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig } from "../support/rig.ts";

describe.each(owners)("the board, sessions owned by the %s", (sessionOwner) => {
  it("vanishes in mid-transaction: Unavailable; back, the transaction goes on and is stopped by its token", async () => {
    const rig = await new Rig({ sessionOwner, keys: { MeterValueSampleInterval: "60" } }).start();
    await rig.chargeOn(1);
    rig.controls.loseHardware();
    await rig.pass(300);
    expect(rig.csms.story()).toEqual([
      "StatusNotification(0, Unavailable)",
      "StatusNotification(1, Unavailable)",
      "StatusNotification(2, Unavailable)",
    ]);
    rig.csms.forget();
    rig.controls.regainHardware();
    await rig.pass(60);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
    expect(rig.csms.statuses(0)).toEqual(["Available"]);
    expect(rig.csms.of("MeterValues")).toHaveLength(1);
    await rig.swipe(alice, 1);
    const [stop] = rig.csms.of("StopTransaction");
    expect(stop).toMatchObject({ transactionId: 1000, reason: "Local" });
    expect(stop?.["meterStop"]).toBe(Math.round(rig.controls.evse(1).energyWh));
  });

  it("comes back without the car: the transaction ends with what the meter now shows", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    rig.controls.loseHardware();
    await rig.pass(120);
    rig.controls.unplug(1, "torn");
    await rig.pass(60);
    rig.csms.forget();
    rig.controls.regainHardware();
    await rig.pass(5);
    expect(rig.csms.of("StopTransaction")).toMatchObject([
      { reason: "EVDisconnected", meterStop: Math.round(rig.controls.evse(1).energyWh) },
    ]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Available"]);
  });

  it("a fault raised and cleared meanwhile is what the snapshot says", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    const old = rig.controls.raiseError("evse_board_support/VendorError", { evse: 1, connector: 1 });
    await rig.pass(1);
    rig.controls.loseHardware();
    await rig.pass(1);
    rig.controls.clearError(old);
    rig.controls.raiseError("evse_board_support/MREC4OverCurrentFailure", { evse: 2, connector: 1 });
    await rig.pass(1);
    rig.csms.forget();
    rig.controls.regainHardware();
    await rig.pass(1);
    expect(rig.csms.statuses(1)).toEqual(["Available"]);
    expect(rig.csms.of("StatusNotification")).toContainEqual(
      expect.objectContaining({ connectorId: 2, status: "Faulted", errorCode: "OverCurrentFailure" }),
    );
  });

  it("what is out of service is told to it again", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.csms.call("ChangeAvailability", { connectorId: 2, type: "Inoperative" });
    rig.controls.loseHardware();
    await rig.pass(1);
    const told = rig.commands("disable").length;
    rig.controls.regainHardware();
    await rig.pass(1);
    expect(rig.commands("disable").length).toBeGreaterThan(told);
    expect(rig.csms.statuses(2).slice(-1)).toEqual(["Unavailable"]);
  });

  it("does not answer a command: the CSMS hears of it, until it answers again (DESIGN, the hardware port)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    rig.controls.failNext({ kind: "silent", executed: true }, "stopTransaction");
    await rig.csms.call("RemoteStopTransaction", { transactionId: 1000 });
    await rig.pass(15);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "Remote" }]);
    const ofStation = () => rig.csms.of("StatusNotification").filter(({ connectorId }) => connectorId === 0);
    expect(ofStation()).toMatchObject([{ status: "Available", errorCode: "InternalError" }]);
    await rig.csms.call("ChangeAvailability", { connectorId: 2, type: "Operative" });
    await rig.pass(1);
    expect(ofStation().slice(-1)).toMatchObject([{ status: "Available", errorCode: "NoError" }]);
  });

  it("loses its power in mid-transaction and comes back", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    rig.controls.powerCut(10_000);
    await rig.pass(30);
    const goesOn = sessionOwner === "station";
    expect(rig.csms.of("StopTransaction")).toMatchObject(goesOn ? [] : [{ reason: "PowerLoss" }]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual([goesOn ? "Charging" : "Finishing"]);
    expect(rig.controls.evse(1).powerW > 0).toBe(goesOn);
  });

  it("tells events of an EVSE the configuration does not have: a warning, nothing else", async () => {
    const charger = { evses: [{ connectors: [{}] }, { connectors: [{}] }] };
    const rig = await new Rig({ sessionOwner, evses: 1, charger }).start();
    rig.csms.forget();
    await rig.plug(2);
    await rig.swipe(bob, 2);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    expect(rig.log.some(({ level, text }) => level === "warn" && text.includes("NumberOfConnectors"))).toBe(
      true,
    );
  });

  it("has a connector that the configuration does not have: nothing begins there", async () => {
    const charger = { evses: [{ connectors: [{}, {}] }] };
    const tolerate = [/raise NumberOfConnectors/];
    const rig = new Rig({ sessionOwner, evses: 1, charger, tolerate });
    rig.controls.plug(1, 2);
    await rig.start();
    expect(rig.csms.statuses(1)).toEqual(["Available"]);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    if (sessionOwner === "charger") expect(rig.controls.evse(1).powerW).toBe(0);
  });
});

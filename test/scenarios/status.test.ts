import { describe, expect, it } from "vitest";
import { alice, owners, Rig } from "../support/rig.ts";

describe.each(owners)("StatusNotification, sessions owned by the %s (1.6 §4.9)", (sessionOwner) => {
  it("goes through a session: Available, Preparing, Charging, SuspendedEV, SuspendedEVSE, Finishing", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    rig.controls.pauseCar(1);
    await rig.pass(1);
    rig.controls.resumeCar(1);
    await rig.pass(1);
    await rig.charger.command("pause", { evse: 1 });
    await rig.pass(1);
    await rig.charger.command("resume", { evse: 1 });
    await rig.pass(10);
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    expect(rig.csms.statuses(1)).toEqual([
      "Available",
      "Preparing",
      "Charging",
      "SuspendedEV",
      "Charging",
      "SuspendedEVSE",
      "Charging",
      "Finishing",
      "Available",
    ]);
    expect(rig.csms.statuses(2)).toEqual(["Available"]);
    for (const { timestamp } of rig.csms.of("StatusNotification"))
      expect(Math.abs(Date.parse(String(timestamp)) - rig.clock.wall())).toBeLessThan(60_000);
  });

  it("a token without a car is Preparing too (§4.9 A2), until ConnectionTimeOut (B1, TC_004_2_CS)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { ConnectionTimeOut: "30" } }).start();
    await rig.swipe(alice, 1);
    expect(rig.csms.statuses(1)).toEqual(["Available", "Preparing"]);
    await rig.pass(27);
    expect(rig.csms.statuses(1)).toEqual(["Available", "Preparing"]);
    await rig.pass(3);
    expect(rig.csms.statuses(1)).toEqual(["Available", "Preparing", "Available"]);
    await rig.plug(1);
    await rig.pass(60);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
  });

  it("the car lets go of its cable: Finishing says why, as it was the reason (§4.9, §9.1.23)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    rig.controls.unplug(1, "carOnly");
    await rig.pass(5);
    const [status] = rig.csms.of("StatusNotification").slice(-1);
    expect(status).toMatchObject({ status: "Finishing", errorCode: "NoError", info: "EV side disconnected" });
    await rig.plug(1);
    const [back] = rig.csms.of("StatusNotification").slice(-1);
    expect(back).toMatchObject({ status: "Preparing" });
    expect(back).not.toHaveProperty("info");
    await rig.swipe(alice, 1);
    await rig.pass(5);
    await rig.swipe(alice, 1);
    rig.csms.forget();
    rig.controls.unplug(1, "carOnly");
    await rig.pass(5);
    // The driver had ended it before.
    expect(rig.csms.of("StatusNotification")).toEqual([]);
  });

  it("a fault: Faulted with code, info and the vendor's words; cleared, it returns to what was (I1 to I8)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    const id = rig.controls.raiseError("evse_board_support/MREC2GroundFailure", {
      evse: 1,
      connector: 1,
      message: "ground is gone",
      vendorId: "com.example",
      vendorErrorCode: "E42",
    });
    await rig.pass(1);
    const [fault] = rig.csms.of("StatusNotification");
    expect(fault).toMatchObject({
      connectorId: 1,
      status: "Faulted",
      errorCode: "GroundFailure",
      info: "ground is gone",
      vendorId: "com.example",
      vendorErrorCode: "E42",
    });
    rig.controls.clearError(id);
    await rig.pass(10);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
    expect(rig.csms.of("StatusNotification").slice(-1)).toMatchObject([{ errorCode: "NoError" }]);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
  });

  it("a fault of the station: connector 0 and all others are Faulted; a warning leaves the status as it is", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.forget();
    const id = rig.controls.raiseError("evse_board_support/MREC8EmergencyStop");
    await rig.pass(1);
    expect(rig.csms.story()).toEqual([
      "StatusNotification(0, Faulted)",
      "StatusNotification(1, Faulted)",
      "StatusNotification(2, Faulted)",
    ]);
    rig.controls.clearError(id);
    await rig.pass(1);
    rig.csms.forget();
    rig.controls.raiseError("evse_manager/MREC3HighTemperature", { evse: 2, connector: 1, blocking: false });
    await rig.pass(1);
    expect(rig.csms.of("StatusNotification")).toMatchObject([
      { connectorId: 2, status: "Available", errorCode: "HighTemperature" },
    ]);
  });

  it("nothing starts on a faulted connector, whatever comes first (TC_041_CS, TC_024_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.swipe(alice, 1);
    rig.controls.raiseError("connector_lock/ConnectorLockFailedLock", { evse: 1, connector: 1 });
    await rig.pass(1);
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(30);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    expect(rig.csms.of("StatusNotification").slice(-1)).toMatchObject([
      { connectorId: 1, status: "Faulted", errorCode: "ConnectorLockFailure" },
    ]);
  });

  it("after a time offline only what then holds is told, and only where it differs (§4.9)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { AllowOfflineTxForUnknownId: "true" } }).start();
    rig.csms.forget();
    rig.csms.unplug();
    await rig.plug(2);
    await rig.unplug(2);
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(20);
    rig.csms.plugIn();
    await rig.pass(1);
    expect(rig.csms.story().sort()).toEqual(["StartTransaction", "StatusNotification(1, Charging)"]);
    const [status] = rig.csms.of("StatusNotification");
    expect(rig.clock.wall() - Date.parse(String(status?.["timestamp"]))).toBeGreaterThan(15_000);
  });

  it("shorter than MinimumStatusDuration is not told (§4.9, §9.1.20)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { MinimumStatusDuration: "5" } }).start();
    rig.csms.forget();
    await rig.plug(1);
    await rig.unplug(1);
    await rig.pass(10);
    expect(rig.csms.story()).toEqual([]);
    await rig.plug(1);
    await rig.pass(3);
    expect(rig.csms.story()).toEqual([]);
    await rig.pass(2);
    expect(rig.csms.story()).toEqual(["StatusNotification(1, Preparing)"]);
  });

  it("the hardware's own switch, and what the CSMS takes out of service, is Unavailable, over a restart (§5.2, TC_034_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.controls.setEnabled(false, 2);
    await rig.pass(1);
    expect(rig.csms.statuses(2)).toEqual(["Available", "Unavailable"]);
    rig.controls.setEnabled(true, 2);
    await rig.csms.call("ChangeAvailability", { connectorId: 0, type: "Inoperative" });
    await rig.pass(1);
    for (const id of [0, 1, 2]) expect(rig.csms.statuses(id).slice(-1)).toEqual(["Unavailable"]);
    rig.csms.forget();
    await rig.kill();
    await rig.start();
    await rig.pass(1);
    for (const id of [0, 1, 2]) expect(rig.csms.statuses(id)).toEqual(["Unavailable"]);
  });

  it("out of service in a transaction: Scheduled, and done when it is over (§5.2)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    const reply = await rig.csms.call("ChangeAvailability", { connectorId: 1, type: "Inoperative" });
    expect(reply).toMatchObject({ payload: { status: "Scheduled" } });
    await rig.pass(30);
    expect(rig.csms.story()).toEqual([]);
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "Local" }]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Unavailable"]);
    await rig.csms.call("ChangeAvailability", { connectorId: 1, type: "Operative" });
    await rig.pass(1);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Available"]);
  });

  it("connector 0: a fault of the station goes before its being out of service, and back", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.csms.call("ChangeAvailability", { connectorId: 0, type: "Inoperative" });
    await rig.pass(1);
    const fault = rig.controls.raiseError("evse_board_support/MREC17EVSEContactorFault");
    await rig.pass(1);
    rig.controls.clearError(fault);
    await rig.pass(1);
    expect(rig.csms.statuses(0)).toEqual(["Available", "Unavailable", "Faulted", "Unavailable"]);
  });
});

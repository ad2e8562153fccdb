import { describe, expect, it } from "vitest";
import { OCPP16LegacyCtrlr } from "../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { alice, owners, Rig, type RigOptions } from "../support/rig.ts";

const reportsCleared: RigOptions = {
  files: [{ handle: OCPP16LegacyCtrlr.ReportClearedErrors, value: true, origin: "config" }],
};
const here = { evse: 1, connector: 1 };

/** Raises an error of connector 1 and lets the CSMS hear of it; the vendor's code is its id. */
async function raise(rig: Rig, id: string, blocking = true): Promise<void> {
  const words = { message: `${id} is broken`, vendorId: "com.example", vendorErrorCode: id };
  rig.controls.raiseError("evse_board_support/VendorError", { ...here, ...words, id, blocking });
  await rig.pass(1);
}
async function clear(rig: Rig, id: string): Promise<void> {
  rig.controls.clearError(id);
  await rig.pass(1);
}

/** What was said: connector, status, errorCode, info, vendorErrorCode. */
const said = (rig: Rig): string[] =>
  rig.csms
    .of("StatusNotification")
    .map(({ connectorId, status, errorCode, info, vendorErrorCode }) =>
      [connectorId, status, errorCode, info ?? "-", vendorErrorCode ?? "-"].map(String).join(" "),
    );

describe.each(owners)("errors, sessions owned by the %s (1.6 §4.9, §6.47)", (sessionOwner) => {
  const start = async (options: RigOptions = {}): Promise<Rig> => {
    const rig = await new Rig({ sessionOwner, ...options }).start();
    rig.csms.forget();
    return rig;
  };

  it("one notification for each error, also while others last, with what is told of that error", async () => {
    const rig = await start();
    await raise(rig, "W1", false);
    await raise(rig, "F1");
    await raise(rig, "W2", false);
    await raise(rig, "F2");
    expect(said(rig)).toEqual([
      "1 Available OtherError W1 is broken W1",
      "1 Faulted OtherError F1 is broken F1",
      "1 Faulted OtherError W2 is broken W2",
      "1 Faulted OtherError F2 is broken F2",
    ]);
    expect(rig.csms.of("StatusNotification").every(({ vendorId }) => vendorId === "com.example")).toBe(true);
  });

  it("ReportClearedErrors false: what is over is told when status or leading error change", async () => {
    const rig = await start();
    for (const id of ["F1", "F2"]) await raise(rig, id);
    await raise(rig, "W", false);
    rig.csms.forget();
    await clear(rig, "F2");
    expect(said(rig)).toEqual([]);
    await clear(rig, "F1");
    await clear(rig, "W");
    expect(said(rig)).toEqual(["1 Available OtherError W is broken W", "1 Available NoError - -"]);
  });

  it("ReportClearedErrors true: one for each that is over, NoError and which it was, Faulted while another lasts", async () => {
    const rig = await start(reportsCleared);
    for (const id of ["F1", "F2"]) await raise(rig, id);
    await raise(rig, "W", false);
    rig.csms.forget();
    for (const id of ["F1", "W", "F2"]) await clear(rig, id);
    expect(said(rig)).toEqual([
      "1 Faulted NoError cleared: F1 is broken F1",
      "1 Faulted NoError cleared: W is broken W",
      "1 Available NoError cleared: F2 is broken F2",
    ]);
    expect(rig.csms.of("StatusNotification")[0]).toMatchObject({ vendorId: "com.example" });
    await rig.pass(60);
    expect(said(rig)).toHaveLength(3);
  });

  it("in a transaction the status is that of the transaction, once it is repaired", async () => {
    const rig = await start(reportsCleared);
    await rig.chargeOn(1);
    await raise(rig, "W", false);
    await raise(rig, "F");
    await clear(rig, "F");
    await clear(rig, "W");
    expect(said(rig)).toEqual([
      "1 Charging OtherError W is broken W",
      "1 Faulted OtherError F is broken F",
      "1 Charging NoError cleared: F is broken F",
      "1 Charging NoError cleared: W is broken W",
    ]);
  });

  it("raised again before it was cleared it is no new error", async () => {
    const rig = await start(reportsCleared);
    for (let times = 0; times < 50; times++) await raise(rig, "F");
    await clear(rig, "F");
    expect(said(rig)).toHaveLength(2);
    await raise(rig, "F");
    expect(said(rig)).toHaveLength(3);
  });

  it("a warning that becomes a fault is told", async () => {
    const rig = await start();
    await raise(rig, "E", false);
    await raise(rig, "E", true);
    expect(said(rig)).toEqual(["1 Available OtherError E is broken E", "1 Faulted OtherError E is broken E"]);
  });

  it("of a whole EVSE: each of its connectors tells; of the station: connector 0, and who is Faulted for it", async () => {
    const rig = await start({ ...reportsCleared, evses: 1, connectorsPerEvse: 2 });
    rig.controls.raiseError("evse_board_support/VendorWarning", { evse: 1, blocking: false, id: "a" });
    await rig.pass(1);
    await clear(rig, "a");
    rig.controls.raiseError("evse_board_support/VendorWarning", { blocking: false, id: "b" });
    await rig.pass(1);
    await clear(rig, "b");
    rig.controls.raiseError("evse_board_support/MREC8EmergencyStop", { id: "c" });
    await rig.pass(1);
    await clear(rig, "c");
    expect(said(rig)).toEqual([
      "1 Available OtherError evse_board_support/VendorWarning -",
      "2 Available OtherError evse_board_support/VendorWarning -",
      "1 Available NoError cleared: evse_board_support/VendorWarning -",
      "2 Available NoError cleared: evse_board_support/VendorWarning -",
      "0 Available OtherError evse_board_support/VendorWarning -",
      "0 Available NoError cleared: evse_board_support/VendorWarning -",
      "0 Faulted OtherError evse_board_support/MREC8EmergencyStop -",
      "1 Faulted OtherError evse_board_support/MREC8EmergencyStop -",
      "2 Faulted OtherError evse_board_support/MREC8EmergencyStop -",
      "0 Available NoError cleared: evse_board_support/MREC8EmergencyStop -",
      "1 Available NoError - -",
      "2 Available NoError - -",
    ]);
  });

  it("a fault of the station goes before a warning of the connector", async () => {
    const rig = await start();
    await raise(rig, "W", false);
    rig.controls.raiseError("evse_board_support/MREC8EmergencyStop");
    await rig.pass(1);
    expect(said(rig).slice(-2)).toEqual([
      "1 Faulted OtherError evse_board_support/MREC8EmergencyStop -",
      "2 Faulted OtherError evse_board_support/MREC8EmergencyStop -",
    ]);
  });

  it("errors that came and went while offline are no history: the last state only (§4.9 rule 3)", async () => {
    const rig = await start(reportsCleared);
    rig.csms.unplug();
    for (const id of ["F1", "F2", "F3"]) await raise(rig, id);
    await clear(rig, "F1");
    rig.csms.plugIn();
    await rig.pass(5);
    expect(said(rig)).toEqual(["1 Faulted OtherError F2 is broken F2"]);
    rig.csms.unplug();
    await rig.pass(1);
    for (const id of ["F2", "F3"]) await clear(rig, id);
    await raise(rig, "F4");
    await clear(rig, "F4");
    rig.csms.plugIn();
    await rig.pass(5);
    expect(said(rig).slice(1)).toEqual(["1 Available NoError - -"]);
    rig.csms.unplug();
    await raise(rig, "F5");
    await clear(rig, "F5");
    rig.csms.plugIn();
    await rig.pass(5);
    expect(said(rig)).toHaveLength(2);
  });

  it("errors of before the boot: the leading one, with the first statuses", async () => {
    const rig = new Rig({ sessionOwner });
    await raise(rig, "W", false);
    await raise(rig, "F");
    await rig.start();
    await rig.pass(10);
    expect(said(rig)).toEqual([
      "0 Available NoError - -",
      "1 Faulted OtherError F is broken F",
      "2 Available NoError - -",
    ]);
  });

  it("errors of hardware that comes after the boot, likewise", async () => {
    const rig = new Rig({ sessionOwner });
    rig.controls.loseHardware();
    await rig.start();
    await rig.pass(2);
    await raise(rig, "W", false);
    await raise(rig, "F");
    rig.csms.forget();
    rig.controls.regainHardware();
    await rig.pass(10);
    expect(said(rig)).toEqual([
      "0 Available NoError - -",
      "1 Faulted OtherError F is broken F",
      "2 Available NoError - -",
    ]);
  });

  it("errors that hardware brings back from an absence are told, and those it lost", async () => {
    const rig = await start(reportsCleared);
    await raise(rig, "F1");
    rig.controls.loseHardware();
    await rig.pass(1);
    rig.csms.forget();
    rig.controls.clearError("F1");
    await raise(rig, "F2");
    await raise(rig, "W", false);
    expect(said(rig)).toEqual([]);
    rig.controls.regainHardware();
    await rig.pass(5);
    expect(said(rig).filter((line) => line.startsWith("1 "))).toEqual([
      "1 Faulted NoError cleared: F1 is broken F1",
      "1 Faulted OtherError F2 is broken F2",
      "1 Faulted OtherError W is broken W",
    ]);
  });

  it("notifications are in the order of what happened (§4.9 rule 4), however slow the CSMS is", async () => {
    const rig = await start(reportsCleared);
    rig.csms.latencyMs = 3000;
    rig.controls.plug(1);
    rig.controls.raiseError("evse_board_support/VendorWarning", {
      evse: 2,
      connector: 1,
      blocking: false,
      id: "a",
      message: "a",
    });
    rig.controls.raiseError("evse_board_support/VendorWarning", {
      ...here,
      blocking: false,
      id: "b",
      message: "b",
    });
    rig.controls.clearError("a");
    rig.controls.raiseError("evse_board_support/VendorError", { ...here, id: "c", message: "c" });
    await rig.pass(60);
    expect(said(rig)).toEqual([
      "1 Preparing NoError - -",
      "2 Available OtherError a -",
      "1 Preparing OtherError b -",
      "2 Available NoError cleared: a -",
      "1 Faulted OtherError c -",
    ]);
    const times = rig.csms.of("StatusNotification").map(({ timestamp }) => String(timestamp));
    expect([...times].sort()).toEqual(times);
  });

  it("a storm ends in the last state, and lets others speak", async () => {
    const rig = await start(reportsCleared);
    rig.csms.latencyMs = 1000;
    for (let storm = 0; storm < 500; storm++) {
      const id = rig.controls.raiseError("evse_board_support/VendorError", {
        ...here,
        message: `no ${storm}`,
      });
      if (storm < 499) rig.controls.clearError(id);
    }
    await rig.plug(2);
    await rig.pass(60);
    expect(said(rig).length).toBeLessThan(20);
    expect(said(rig)).toContain("2 Preparing NoError - -");
    expect(
      said(rig)
        .filter((line) => line.startsWith("1 "))
        .slice(-1),
    ).toEqual(["1 Faulted OtherError no 499 -"]);
  });

  it("hardware that names a new error each time fills no memory, and stays Faulted", async () => {
    const rig = await start();
    await raise(rig, "F");
    for (let id = 0; id < 1000; id++)
      rig.controls.raiseError("evse_board_support/VendorWarning", { ...here, blocking: false, id: `w${id}` });
    await rig.pass(200);
    expect(said(rig).filter((line) => line.startsWith("1 Available"))).toEqual([]);
    await clear(rig, "F");
    await rig.pass(200);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Available"]);
  });

  it("EVCommunicationError only beside a car that does not charge (§4.9)", async () => {
    const rig = await start();
    const pilot = async (id: string): Promise<unknown> => {
      rig.csms.forget();
      rig.controls.raiseError("evse_board_support/MREC14PilotFault", { ...here, blocking: false, id });
      await rig.pass(1);
      const [told] = rig.csms.of("StatusNotification");
      rig.controls.clearError(id);
      await rig.pass(1);
      return `${String(told?.["status"])} ${String(told?.["errorCode"])}`;
    };
    expect(await pilot("1")).toBe("Available OtherError");
    await rig.plug(1);
    expect(await pilot("2")).toBe("Preparing EVCommunicationError");
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(await pilot("3")).toBe("Charging OtherError");
    rig.controls.pauseCar(1);
    await rig.pass(1);
    expect(await pilot("4")).toBe("SuspendedEV EVCommunicationError");
    await rig.charger.command("pause", { evse: 1 });
    await rig.pass(1);
    expect(await pilot("5")).toBe("SuspendedEVSE EVCommunicationError");
    await rig.swipe(alice, 1);
    expect(await pilot("6")).toBe("Finishing EVCommunicationError");
  });

  it("ConnectorLockFailure: Faulted with it, in one message (TC_024_CS)", async () => {
    const rig = await start();
    await rig.swipe(alice, 1);
    rig.csms.forget();
    rig.controls.raiseError("connector_lock/ConnectorLockFailedLock", { ...here, message: "jammed" });
    await rig.pass(5);
    expect(said(rig)).toEqual(["1 Faulted ConnectorLockFailure jammed -"]);
  });

  it("hardware that does not answer is an error of the station, until it does", async () => {
    const rig = await start(reportsCleared);
    rig.controls.failNext({ kind: "silent" }, "disable");
    await rig.csms.call("ChangeAvailability", { connectorId: 1, type: "Inoperative" });
    await rig.pass(15);
    await rig.csms.call("ChangeAvailability", { connectorId: 1, type: "Operative" });
    await rig.pass(1);
    expect(said(rig).filter((line) => line.startsWith("0 "))).toEqual([
      '0 Available InternalError the charger did not answer "disable" -',
      '0 Available NoError cleared: the charger did not answer "disable" -',
    ]);
    rig.controls.failNext({ kind: "silent" }, "disable");
    await rig.csms.call("ChangeAvailability", { connectorId: 2, type: "Inoperative" });
    await rig.pass(15);
    rig.controls.loseHardware();
    await rig.pass(1);
    rig.csms.forget();
    rig.controls.setEnabled(true);
    rig.controls.regainHardware();
    await rig.pass(1);
    expect(said(rig).find((line) => line.startsWith("0 "))).toBe(
      '0 Available NoError cleared: the charger did not answer "disable" -',
    );
  });
});

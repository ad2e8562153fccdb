import { describe, expect, it } from "vitest";
import { installedModule } from "../../support/everest/installation.ts";
import { at, textAt } from "../../support/everest/read.ts";
import { charge, statusesOf, stopped } from "../../support/everest/sessions.ts";
import { SmallEverest } from "../../support/everest/small-everest.ts";

describe("errors and sources in EVerest, OCPP 1.6", () => {
  const installation = installedModule();

  /** StatusNotifications of a connector that name an error. */
  const complaints = (everest: SmallEverest, connector = 1): readonly object[] =>
    everest.csms
      .called("StatusNotification")
      .filter((each) => each["connectorId"] === connector && each["errorCode"] !== "NoError");

  it("raised and cleared while charging: the transaction goes on", async () => {
    const everest = await SmallEverest.start(installation());
    await charge(everest);
    const type = "evse_board_support/MREC2GroundFailure";
    everest.peers.boards[1]?.raise("board_support", { type, message: "leak", vendorId: "Acme" });
    everest.evse(1).raiseInoperative(type);
    await everest.untilStatus(1, "Faulted");
    expect(complaints(everest)[0]).toMatchObject({
      errorCode: "GroundFailure",
      vendorId: "https://chargex.inl.gov",
      vendorErrorCode: "CX002",
    });
    expect(complaints(everest).at(-1)).toMatchObject({
      status: "Faulted",
      errorCode: "OtherError",
      info: `caused_by:${type}`,
      vendorErrorCode: "MREC2GroundFailure",
      vendorId: "EVerest",
    });
    everest.peers.boards[1]?.clear("board_support", type);
    everest.evse(1).clearInoperative();
    await everest.untilStatus(1, "Charging");
    const last = everest.csms.called("StatusNotification").at(-1);
    expect(last).toMatchObject({ connectorId: 1, errorCode: "NoError" });
    expect(everest.csms.called("StopTransaction")).toEqual([]);
    everest.peers.reader.swipe("04AABBCC");
    expect(await stopped(everest)).toMatchObject({ transactionId: 1 });
  });

  it("errors that stop nothing are told with the status as it is", async () => {
    const everest = await SmallEverest.start(installation());
    const board = everest.peers.boards[1];
    board?.raise("connector_lock", { type: "connector_lock/MREC1ConnectorLockFailure" });
    board?.raise("powermeter", { type: "powermeter/CommunicationFault", message: "no answer" });
    board?.raise("board_support", {
      type: "evse_board_support/VendorWarning",
      subType: "Fan",
      message: "slow",
    });
    await everest.until("three complaints", () => complaints(everest).length === 3);
    const seen = complaints(everest);
    expect(seen[0]).toMatchObject({ errorCode: "ConnectorLockFailure", vendorErrorCode: "CX001" });
    expect(seen[1]).toMatchObject({ errorCode: "PowerMeterFailure" });
    expect(seen[2]).toMatchObject({
      errorCode: "OtherError",
      vendorErrorCode: "VendorWarning/Fan",
      vendorId: "slow",
      info: "yeti_driver_1->board_support",
    });
    expect(seen.map((each) => textAt(each, "status"))).toEqual(["Available", "Available", "Available"]);
  });

  it("an error of no EVSE is the station's: connector 0", async () => {
    const everest = await SmallEverest.start(installation());
    everest.peers.boards[0]?.raise("board_support", { type: "evse_board_support/MREC15PowerLoss" });
    await everest.until("connector 0 complains", () => complaints(everest, 0).length === 1);
    expect(complaints(everest, 0)[0]).toMatchObject({ errorCode: "OtherError", vendorErrorCode: "CX015" });
    expect(complaints(everest, 1)).toEqual([]);
  });

  it("disabled by two sources: Available only when neither is against it", async () => {
    const everest = await SmallEverest.start(installation());
    const { csms } = everest;
    const local = (enable_state: string): void =>
      everest.evse(1).setSource({ enable_source: "LocalAPI", enable_state, enable_priority: 5000 });
    local("Disable");
    await everest.untilStatus(1, "Unavailable");
    const inoperative = { connectorId: 1, type: "Inoperative" };
    expect(await csms.ask("ChangeAvailability", inoperative)).toBe("Accepted");
    await everest.until("EvseManager is told", () => {
      const calls = everest.bus.calls("evse_manager_1", "evse/enable_disable");
      return textAt(calls.at(-1), "cmd_source", "enable_state") === "Disable";
    });
    local("Enable");
    expect(await csms.ask("ChangeAvailability", { connectorId: 1, type: "Operative" })).toBe("Accepted");
    await everest.untilStatus(1, "Available");
    expect(statusesOf(everest)).toEqual(["Available", "Unavailable", "Available"]);
    const source = at(everest.bus.calls("evse_manager_1", "evse/enable_disable").at(-1), "cmd_source");
    expect(source).toEqual({ enable_source: "CSMS", enable_state: "Enable", enable_priority: 5000 });
  });

  it("the CSMS cannot enable what a stronger source disables", async () => {
    const everest = await SmallEverest.start(installation());
    everest
      .evse(1)
      .setSource({ enable_source: "ServiceTechnician", enable_state: "Disable", enable_priority: 10 });
    await everest.untilStatus(1, "Unavailable");
    await everest.csms.ask("ChangeAvailability", { connectorId: 1, type: "Operative" });
    await settled(everest);
    expect(everest.csms.status(1)).toBe("Unavailable");
  });

  it("disabled while it charges: the transaction ends as EVerest says, and the EVSE is Unavailable", async () => {
    const everest = await SmallEverest.start(installation());
    await charge(everest);
    everest.evse(1).setSource({ enable_source: "LocalAPI", enable_state: "Disable", enable_priority: 100 });
    expect(textAt(await stopped(everest), "reason")).toBe("Other");
    await everest.untilStatus(1, "Unavailable");
  });
});

/** A question and its answer: whatever was on its way before is done. */
async function settled(everest: SmallEverest): Promise<void> {
  await everest.csms.call("GetConfiguration", {});
  await everest.peers.integrator.ask("ocpp_generic/get_variables", { requests: [] });
}

import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig } from "../support/rig.ts";

const idTag = "REMOTE1";
const accepted = { kind: "result", payload: { status: "Accepted" } };
const rejected = { kind: "result", payload: { status: "Rejected" } };

describe.each(owners)("remote control, sessions owned by the %s", (sessionOwner) => {
  it("RemoteStartTransaction after the plug, without Authorize (1.6 §5.11, TC_010_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.plug(1);
    rig.csms.forget();
    expect(await rig.csms.call("RemoteStartTransaction", { connectorId: 1, idTag })).toEqual(accepted);
    await rig.pass(5);
    expect(rig.csms.story()).toEqual(["StartTransaction", "StatusNotification(1, Charging)"]);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 1, idTag }]);
  });

  it("before the plug: Preparing, then the transaction; Authorize when AuthorizeRemoteTxRequests (TC_011_1_CS)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { AuthorizeRemoteTxRequests: "true" } }).start();
    rig.csms.forget();
    expect(await rig.csms.call("RemoteStartTransaction", { connectorId: 2, idTag })).toEqual(accepted);
    await rig.pass(5);
    expect(rig.csms.story()).toEqual(["Authorize", "StatusNotification(2, Preparing)"]);
    await rig.plug(2);
    await rig.pass(5);
    expect(rig.csms.story().slice(2)).toEqual(["StartTransaction", "StatusNotification(2, Charging)"]);
  });

  it("the answer is written before anything that follows from it (DESIGN rule 2)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { AuthorizeRemoteTxRequests: "true" } }).start();
    rig.csms.forget();
    await rig.csms.call("RemoteStartTransaction", { connectorId: 1, idTag });
    await rig.pass(1);
    expect(rig.csms.texts[0]).toMatch(/^\[3,/);
    expect(rig.csms.texts[1]).toContain("Authorize");
  });

  it("no car within ConnectionTimeOut (TC_011_2_CS)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { ConnectionTimeOut: "20" } }).start();
    await rig.csms.call("RemoteStartTransaction", { connectorId: 1, idTag });
    await rig.pass(25);
    expect(rig.csms.statuses(1)).toEqual(["Available", "Preparing", "Available"]);
    await rig.plug(1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
  });

  it("a refused token starts nothing (TC_023_5_CS)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { AuthorizeRemoteTxRequests: "true" } }).start();
    rig.csms.on("Authorize", () => ({ idTagInfo: { status: "Invalid" } }));
    await rig.plug(1);
    expect(await rig.csms.call("RemoteStartTransaction", { connectorId: 1, idTag })).toEqual(accepted);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
  });

  it("without connectorId: at the car that waits, else anywhere; or not at all when so configured", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.plug(2);
    await rig.csms.call("RemoteStartTransaction", { idTag });
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2 }]);

    const picky = new Rig({ sessionOwner, keys: { RejectRemoteStartTransactionWithoutConnectorId: "true" } });
    await picky.start();
    expect(await picky.csms.call("RemoteStartTransaction", { idTag })).toEqual(rejected);
  });

  it("without connectorId, RemoteStartTransactionWithoutConnectorIdFindFirst: the first that is free, car or not", async () => {
    const keys = { RemoteStartTransactionWithoutConnectorIdFindFirst: "true" };
    const rig = await new Rig({ sessionOwner, keys, evses: 3 }).start();
    await rig.chargeOn(1);
    await rig.plug(3);
    rig.csms.forget();
    expect(await rig.csms.call("RemoteStartTransaction", { idTag })).toEqual(accepted);
    await rig.pass(5);
    expect(rig.csms.story()).toEqual(["StatusNotification(2, Preparing)"]);
    await rig.plug(2);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2, idTag }]);
  });

  it("Rejected where nothing can begin: in use, over, awaited, faulted, out of service, unknown (1.6 §5.11, TC_026_CS, TC_027_CS)", async () => {
    const rig = await new Rig({ sessionOwner, evses: 5 }).start();
    await rig.chargeOn(1);
    await rig.chargeOn(2, bob);
    await rig.swipe(bob, 2);
    await rig.csms.call("RemoteStartTransaction", { connectorId: 3, idTag });
    await rig.pass(1);
    rig.controls.raiseError("evse_board_support/VendorError", { evse: 4, connector: 1 });
    await rig.csms.call("ChangeAvailability", { connectorId: 5, type: "Inoperative" });
    await rig.pass(1);
    for (const connectorId of [1, 2, 3, 4, 5, 6, 0])
      expect([connectorId, await rig.csms.call("RemoteStartTransaction", { connectorId, idTag })]).toEqual([
        connectorId,
        rejected,
      ]);
    expect(await rig.csms.call("RemoteStartTransaction", { idTag })).toEqual(rejected);
  });

  it("a charging profile is ignored as long as there is no smart charging (1.6 §5.11)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    const chargingProfile = {
      chargingProfileId: 1,
      stackLevel: 0,
      chargingProfilePurpose: "TxProfile",
      chargingProfileKind: "Relative",
      chargingSchedule: { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 6 }] },
    };
    expect(await rig.csms.call("RemoteStartTransaction", { connectorId: 1, idTag, chargingProfile })).toEqual(
      accepted,
    );
  });

  it("Rejected while the hardware is away", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.controls.loseHardware();
    await rig.pass(1);
    expect(await rig.csms.call("RemoteStartTransaction", { connectorId: 1, idTag })).toEqual(rejected);
  });

  it("RemoteStopTransaction of what does not run is Rejected and stops nothing (1.6 §5.12, TC_028_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    expect(await rig.csms.call("RemoteStopTransaction", { transactionId: 999 })).toEqual(rejected);
    await rig.swipe(alice, 1);
    expect(await rig.csms.call("RemoteStopTransaction", { transactionId: 1000 })).toEqual(rejected);
    expect(rig.csms.of("StopTransaction")).toHaveLength(1);
  });

  it("a stop asked for while the hardware is away is carried out when it is back", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    rig.controls.loseHardware();
    await rig.pass(1);
    expect(await rig.csms.call("RemoteStopTransaction", { transactionId: 1000 })).toEqual(accepted);
    await rig.pass(10);
    rig.controls.regainHardware();
    await rig.pass(5);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "Remote" }]);
    expect(rig.controls.evse(1).powerW).toBe(0);
  });
});

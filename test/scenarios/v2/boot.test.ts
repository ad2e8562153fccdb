import { describe, expect, it } from "vitest";
import { OCPPCommCtrlr } from "../../../src/device-model/components/ocpp-comm-ctrlr.ts";
import { alice, Rig } from "../../support/rig.ts";
import { status2, Tester2 } from "../../support/v2/tester.ts";

const version = "2.0.1";
const heartbeatInterval = "OCPPCommCtrlr/HeartbeatInterval";

describe("a cold boot", () => {
  it("B01.FR.01 B01.FR.05 B01.FR.09 tells who it is and why it came up, then every connector", async () => {
    const rig = new Rig({ version });
    const tester = new Tester2(rig);
    await rig.start();
    await tester.booted({
      reason: "PowerUp",
      chargingStation: { model: "Rig", vendorName: "ocpp-station" },
    });
  });

  it("B01.FR.09 hardware that knows why it came up says so", async () => {
    const info = { balances: false, supports: [], bootReason: "Watchdog" };
    const rig = await new Rig({ version, charger: { info } }).start();
    expect(rig.csms.of("BootNotification")).toEqual([expect.objectContaining({ reason: "Watchdog" })]);
  });

  it("B01.FR.04 the interval of an accepted boot is the heartbeat interval; 0 leaves it", async () => {
    const rig = new Rig({ version });
    const tester = new Tester2(rig);
    tester.boots(["Accepted", 77]);
    await rig.start();
    expect(await tester.getVariables([heartbeatInterval])).toMatchObject([{ attributeValue: "77" }]);
    await rig.pass(100);
    expect(rig.csms.of("Heartbeat")).toHaveLength(1);
    tester.boots(["Accepted", 0]);
    await rig.stop();
    await rig.start();
    expect(await tester.getVariables([heartbeatInterval])).toMatchObject([{ attributeValue: "77" }]);
  });

  it("B01.FR.04 a HeartbeatInterval that a file makes ReadOnly is so to SetVariables, not to the boot", async () => {
    const rig = new Rig({
      version,
      narrowed: [{ ...OCPPCommCtrlr.HeartbeatInterval, mutability: "ReadOnly" }],
    });
    const tester = new Tester2(rig);
    tester.boots(["Accepted", 77]);
    await rig.start();
    expect(await tester.setVariables({ [heartbeatInterval]: "10" })).toMatchObject([
      { attributeStatus: "Rejected" },
    ]);
    expect(await tester.getVariables([heartbeatInterval])).toMatchObject([{ attributeValue: "77" }]);
    await rig.pass(100);
    expect(rig.csms.of("Heartbeat")).toHaveLength(1);
  });

  it("B01.FR.04 an interval that a file does not allow is not used, and the log says why", async () => {
    const rig = new Rig({ version, narrowed: [{ ...OCPPCommCtrlr.HeartbeatInterval, min: 60, max: 900 }] });
    const tester = new Tester2(rig);
    tester.boots(["Accepted", 5]);
    await rig.start();
    expect(await tester.getVariables([heartbeatInterval])).toMatchObject([{ attributeValue: "300" }]);
    const warned = rig.log.filter(
      ({ level, text }) => level === "warn" && text.includes("heartbeat interval"),
    );
    const reason: unknown = expect.stringContaining("60");
    expect(warned).toMatchObject([{ fields: { interval: 5, reason } }]);
  });

  it("B01.FR.06 the time of the CSMS is the station's", async () => {
    const rig = new Rig({ version });
    const currentTime = "2031-05-06T07:08:09.000Z";
    rig.csms.on("BootNotification", () => ({ status: "Accepted", interval: 300, currentTime }));
    await rig.start();
    const [told] = rig.csms.of("StatusNotification");
    expect(String(told?.["timestamp"])).toMatch(/^2031-05-06T07:08:/);
  });

  it("B01.FR.03 B01.FR.08 a boot comes before everything that waited from before", async () => {
    const rig = await new Rig({ version }).start();
    await rig.chargeOn(1);
    rig.csms.unplug();
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    await rig.stop();
    rig.csms.forget();
    await rig.start();
    rig.csms.plugIn();
    await rig.pass(30);
    const actions = rig.csms.calls.map(({ action }) => action);
    expect(actions[0]).toBe("BootNotification");
    expect(actions).toContain("TransactionEvent");
  });

  it("B01.FR.07 what was Inoperative stays Unavailable", async () => {
    const rig = new Rig({ version });
    const tester = new Tester2(rig);
    await tester.boot();
    await tester.ask("ChangeAvailability", { operationalStatus: "Inoperative", evse: { id: 1 } }, "Accepted");
    await tester.status([1, 1], "Unavailable");
    await rig.stop();
    await rig.start();
    await tester.booted({}, { "1.1": "Unavailable" });
  });
});

describe("Pending and Rejected", () => {
  it.each([
    ["B02.FR.08", "Pending"],
    ["B03.FR.06", "Rejected"],
  ] as const)("%s B02.FR.04 %s: the next boot comes after the interval, not before", async (_id, status) => {
    const rig = new Rig({ version });
    new Tester2(rig).boots([status, 90]);
    await rig.start();
    await rig.pass(89);
    expect(rig.csms.of("BootNotification")).toHaveLength(1);
    await rig.pass(2);
    expect(rig.csms.of("BootNotification")).toHaveLength(2);
    expect(rig.csms.of("StatusNotification")).toHaveLength(2);
  });

  it.each([
    ["B02.FR.07", "Pending"],
    ["B03.FR.05", "Rejected"],
  ] as const)("%s %s with interval 0: the station waits as it sees fit", async (_id, status) => {
    const rig = new Rig({ version });
    rig.csms.on("BootNotification", () => ({ status, interval: 0, currentTime: "2026-01-01T00:00:00Z" }));
    await rig.start();
    await rig.pass(600);
    const boots = rig.csms.of("BootNotification").length;
    expect(boots).toBeGreaterThan(1);
    expect(boots).toBeLessThan(20);
  });

  it("B02.FR.02 B02.FR.06 B03.FR.02 nothing goes out unasked, and the connection stays", async () => {
    const rig = new Rig({ version });
    new Tester2(rig).boots(["Pending", 300], ["Rejected", 300]);
    await rig.start();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(500);
    expect(new Set(rig.csms.calls.map(({ action }) => action))).toEqual(new Set(["BootNotification"]));
    await rig.pass(200);
    expect(rig.csms.of("BootNotification")).toHaveLength(3);
    expect(rig.csms.of("StatusNotification").length).toBeGreaterThan(0);
  });

  it("B03.FR.08 whatever a CSMS asks that rejected the station is a SecurityError", async () => {
    const rig = new Rig({ version });
    new Tester2(rig).boots(["Rejected", 300]);
    await rig.start();
    const reply = await rig.csms.call("GetBaseReport", { requestId: 1, reportBase: "FullInventory" });
    expect(reply).toMatchObject({ kind: "error", code: "SecurityError" });
  });

  it("B02.FR.05 no transaction is begun from afar while Pending", async () => {
    const rig = new Rig({ version });
    new Tester2(rig).boots(["Pending", 300]);
    await rig.start();
    const idToken = { idToken: "A1", type: "ISO14443" };
    const start = { idToken, remoteStartId: 1, evseId: 1 };
    const reply = await rig.csms.call("RequestStartTransaction", start);
    expect(reply).toMatchObject({ payload: { status: "Rejected" } });
  });

  it("B02.FR.04 B01.FR.09 a boot that was asked for comes at once, and says so", async () => {
    const rig = new Rig({ version });
    const tester = new Tester2(rig);
    tester.boots(["Pending", 300], ["Pending", 300]);
    await rig.start();
    await tester.ask("TriggerMessage", { requestedMessage: "BootNotification" }, "Accepted");
    await rig.pass(400);
    const reasons = rig.csms.of("BootNotification").map(({ reason }) => reason);
    expect(reasons).toEqual(["PowerUp", "Triggered", "PowerUp"]);
  });
});

describe("offline", () => {
  const away = async (rig: Rig, seconds: number): Promise<void> => {
    rig.csms.unplug();
    await rig.plug(1);
    await rig.pass(seconds);
    rig.csms.plugIn();
  };

  it("B04.FR.01 longer than OfflineThreshold: every connector is told", async () => {
    const rig = new Rig({ version, variables: { "OCPPCommCtrlr/OfflineThreshold": "100" } });
    const tester = new Tester2(rig);
    await tester.boot();
    await away(rig, 120);
    await tester.allStatuses({ "1.1": "Occupied" });
  });

  it("B04.FR.02 shorter: only what changed", async () => {
    const rig = new Rig({ version, variables: { "OCPPCommCtrlr/OfflineThreshold": "100" } });
    const tester = new Tester2(rig);
    await tester.boot();
    rig.csms.forget();
    await away(rig, 60);
    await rig.pass(60);
    expect(rig.csms.of("StatusNotification")).toEqual([
      expect.objectContaining(status2([1, 1], "Occupied").payload),
    ]);
  });
});

describe("before it is accepted", () => {
  const id = "TxCtrlr/TxBeforeAcceptedEnabled";

  it.each(["Pending", "Rejected"] as const)(
    "B02.FR.03 B03.FR.01 %s: who is authorized here may charge, and the device model says so",
    async (status) => {
      const rig = new Rig({ version, variables: { "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true" } });
      const tester = new Tester2(rig);
      tester.boots([status, 600]);
      await rig.start();
      rig.controls.plug(1);
      await rig.pass(2);
      rig.controls.presentToken(alice, 1);
      await rig.pass(30);
      expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
      expect(rig.csms.of("TransactionEvent")).toEqual([]);
      await rig.pass(600);
      expect(rig.csms.of("TransactionEvent")).not.toEqual([]);
      expect(await tester.getVariables([id])).toMatchObject([{ attributeValue: "true" }]);
      const [refused] = await tester.setVariables({ [id]: "false" });
      expect(refused).toMatchObject({ attributeStatus: "Rejected" });
    },
  );
});

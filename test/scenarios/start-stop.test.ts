import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig } from "../support/rig.ts";

const family = { status: "Accepted", parentIdTag: "FAMILY" };

describe.each(owners)("a transaction, sessions owned by the %s", (sessionOwner) => {
  it("token first: StartTransaction only once the cable is in (1.6 §4.8, TC_004_1_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.swipe(alice, 1);
    await rig.pass(20);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    await rig.plug(1);
    await rig.pass(5);
    expect(rig.csms.story().slice(4)).toEqual([
      "Authorize",
      "StatusNotification(1, Preparing)",
      "StartTransaction",
      "StatusNotification(1, Charging)",
    ]);
    expect(rig.csms.of("StartTransaction")).toMatchObject([
      { connectorId: 1, idTag: alice.value, meterStart: 0 },
    ]);
  });

  it("the meter counts whole Wh from where the register stands (1.6 §6.45, errata v4 §3.9)", async () => {
    const charger = { evses: [{ connectors: [{}], meterStartWh: 1234.4 }, { connectors: [{}] }] };
    const rig = await new Rig({ sessionOwner, charger }).start();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(600);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ meterStart: 1234 }]);
    const [stop] = rig.csms.of("StopTransaction");
    expect(stop?.["meterStop"]).toBe(Math.round(rig.controls.evse(1).energyWh));
    expect(Number(stop?.["meterStop"])).toBeGreaterThan(2500);
  });

  it.each([false, true])(
    "a meter that tells its register only later: billed is what flowed, not all it ever counted (restart in between: %s)",
    async (restarts) => {
      let speaks = false;
      const rig = await new Rig({
        sessionOwner,
        keys: { ResumeTransactionsOnBoot: "true" },
        charger: {
          evses: [{ connectors: [{}], meterStartWh: 5_000_000 }, { connectors: [{}] }],
          meter: (_evse, measured) => (speaks ? measured : { samples: [] }),
        },
      }).start();
      await rig.chargeOn(1);
      speaks = true;
      await rig.pass(300);
      if (restarts) {
        await rig.kill();
        await rig.start();
      }
      await rig.pass(300);
      await rig.swipe(alice, 1);
      const [stop] = rig.csms.of("StopTransaction");
      const flowed = rig.controls.evse(1).energyWh - 5_000_000;
      expect(Number(stop?.["meterStop"])).toBeGreaterThan(flowed - 50);
      expect(Number(stop?.["meterStop"])).toBeLessThanOrEqual(flowed);
    },
  );

  it("a second session on the same connector bills from where the first ended", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    for (const token of [alice, bob]) {
      await rig.plug(1);
      await rig.swipe(token, 1);
      await rig.pass(120);
      await rig.swipe(token, 1);
      await rig.unplug(1);
    }
    const [first, second] = rig.csms.of("StopTransaction");
    const starts = rig.csms.of("StartTransaction");
    expect(starts[1]?.["meterStart"]).toBe(first?.["meterStop"]);
    expect(second).toMatchObject({ transactionId: 1001, idTag: bob.value });
  });

  it("another token of the same group stops it, with its own idTag (1.6 §3.10, TC_069_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.on("Authorize", () => ({ idTagInfo: family }));
    await rig.chargeOn(1);
    await rig.swipe(bob, 1);
    expect(rig.csms.of("Authorize")).toEqual([{ idTag: bob.value }]);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ idTag: bob.value, reason: "Local" }]);
  });

  it("a token of no group, or of another, does not stop it (TC_068_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    await rig.swipe(bob, 1);
    expect(rig.csms.of("Authorize")).toEqual([]);
    rig.csms.on("Authorize", ({ payload }) => ({
      idTagInfo: payload["idTag"] === alice.value ? family : { ...family, parentIdTag: "OTHERS" },
    }));
    await rig.chargeOn(2);
    await rig.swipe(bob, 2);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
  });

  it("RemoteStopTransaction: reason Remote (1.6 §5.12, TC_012_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    const reply = await rig.csms.call("RemoteStopTransaction", { transactionId: 1000 });
    expect(reply).toMatchObject({ payload: { status: "Accepted" } });
    await rig.pass(1);
    expect(rig.csms.story()).toEqual(["StopTransaction", "StatusNotification(1, Finishing)"]);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "Remote" }]);
    expect(rig.csms.of("StopTransaction")[0]).not.toHaveProperty("idTag");
    expect(rig.controls.evse(1).powerW).toBe(0);
  });

  it.each([
    ["the stop button: Local", "pressStop", "Local"],
    ["the emergency stop", "emergencyStop", "EmergencyStop"],
  ] as const)("%s (1.6 §7.36)", async (_name, control, reason) => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    rig.controls[control](1);
    await rig.pass(1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason }]);
    expect(rig.csms.statuses(1)).toEqual(["Finishing"]);
    expect(rig.controls.evse(1).powerW).toBe(0);
  });

  it.each(["car", "torn"] as const)(
    "unplugged at the car (%s): EVDisconnected (1.6 §4.10, TC_005_1_CS)",
    async (way) => {
      const rig = await new Rig({ sessionOwner }).start();
      await rig.chargeOn(1);
      rig.controls.unplug(1, way);
      await rig.pass(1);
      expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "EVDisconnected" }]);
      expect(rig.csms.statuses(1).slice(-1)).toEqual(["Available"]);
    },
  );

  it("after a stop nothing begins before the cable was out (1.6 §4.9 F1)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    await rig.swipe(alice, 1);
    rig.csms.forget();
    await rig.swipe(bob, 1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    expect(rig.csms.story()).toEqual([]);
    await rig.unplug(1);
    await rig.plug(1);
    await rig.swipe(bob, 1);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ idTag: bob.value }]);
  });

  it("StartTransaction answered Invalid: DeAuthorized (1.6 §4.8, §9.1.24, TC_037_3_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.on("StartTransaction", () => ({ transactionId: 7, idTagInfo: { status: "Invalid" } }));
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 7, reason: "DeAuthorized" }]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Finishing"]);
    expect(rig.controls.evse(1).powerW).toBe(0);
  });

  it.each(["Blocked", "Expired", "ConcurrentTx"])(
    "StartTransaction answered %s: DeAuthorized, and the next driver charges (1.6 §4.8, §7.2)",
    async (status) => {
      const rig = await new Rig({ sessionOwner }).start();
      rig.csms.on("StartTransaction", () => ({ transactionId: 9, idTagInfo: { status } }));
      await rig.plug(1);
      await rig.swipe(alice, 1);
      await rig.pass(5);
      expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 9, reason: "DeAuthorized" }]);
      expect(rig.csms.of("StopTransaction")[0]).not.toHaveProperty("idTag");
      await rig.unplug(1);
      await rig.plug(1);
      rig.csms.on("StartTransaction", () => ({ transactionId: 10, idTagInfo: { status: "Accepted" } }));
      await rig.swipe(bob, 1);
      await rig.pass(5);
      expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
    },
  );

  it("StopTransactionOnInvalidId false: only the energy stops, also when the board was away (errata v4 §3.17, TC_037_2_CS)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { StopTransactionOnInvalidId: "false" } }).start();
    rig.csms.on("StartTransaction", () => ({ transactionId: 7, idTagInfo: { status: "Blocked" } }));
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(20);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["SuspendedEVSE"]);
    expect(rig.controls.evse(1).powerW).toBe(0);
    rig.controls.loseHardware();
    await rig.pass(5);
    rig.controls.regainHardware();
    await rig.pass(5);
    expect(rig.controls.evse(1).powerW).toBe(0);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["SuspendedEVSE"]);
    if (sessionOwner === "station") {
      rig.controls.powerCut(5000); // the board forgets that it was told to hold
      await rig.pass(20);
      expect(rig.controls.evse(1).powerW).toBe(0);
    }
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "Local" }]);
  });

  it("StartTransaction's verdict goes to the cache (1.6 §4.8)", async () => {
    const keys = { AuthorizationCacheEnabled: "true", LocalPreAuthorize: "true" };
    const rig = await new Rig({ sessionOwner, keys }).start();
    rig.csms.on("StartTransaction", () => ({ transactionId: 7, idTagInfo: { status: "Blocked" } }));
    await rig.chargeOn(1);
    await rig.unplug(1);
    rig.csms.forget();
    await rig.swipe(alice, 1);
    expect(rig.csms.of("Authorize")).toHaveLength(1);
  });

  it("two connectors at once, interleaved: each transaction has its own messages", async () => {
    const rig = await new Rig({ sessionOwner, keys: { MeterValueSampleInterval: "30" } }).start();
    await rig.chargeOn(1, alice);
    await rig.chargeOn(2, bob);
    await rig.pass(65);
    await rig.swipe(alice, 1);
    await rig.pass(35);
    await rig.csms.call("RemoteStopTransaction", { transactionId: 1001 });
    await rig.pass(1);
    const meters = rig.csms.of("MeterValues");
    for (const { connectorId, transactionId } of meters)
      expect(transactionId).toBe(connectorId === 1 ? 1000 : 1001);
    expect(new Set(meters.map(({ connectorId }) => connectorId))).toEqual(new Set([1, 2]));
    expect(meters.filter(({ connectorId }) => connectorId === 2).length).toBeGreaterThan(2);
    expect(rig.csms.of("StopTransaction")).toMatchObject([
      { transactionId: 1000, reason: "Local", idTag: alice.value },
      { transactionId: 1001, reason: "Remote" },
    ]);
  });

  it("one reader for both EVSEs: the token goes to the car that waits", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.plug(2);
    await rig.swipe(alice);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2 }]);
    await rig.plug(1);
    await rig.swipe(bob);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2 }, { connectorId: 1 }]);
    await rig.swipe(alice);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, idTag: alice.value }]);
  });
});

describe("a transaction, sessions owned by the station", () => {
  const goesOn = { StopTransactionOnEVSideDisconnect: "false" };

  it("StopTransactionOnEVSideDisconnect false: SuspendedEV, and on with the next plug (1.6 §4.10, §9.1.23)", async () => {
    const rig = await new Rig({ keys: goesOn }).start();
    await rig.chargeOn(1);
    rig.controls.unplug(1, "torn");
    await rig.pass(30);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    expect(rig.csms.of("StatusNotification").slice(-1)).toMatchObject([
      { status: "SuspendedEV", errorCode: "NoError", info: "EV side disconnected" },
    ]);
    await rig.plug(1);
    await rig.pass(10);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
  });

  it.each(["token", "remote"] as const)("… and stopped unplugged, by %s (TC_005_3_CS)", async (how) => {
    const rig = await new Rig({ keys: goesOn }).start();
    await rig.chargeOn(1);
    await rig.unplug(1);
    if (how === "token") await rig.swipe(alice, 1);
    else await rig.csms.call("RemoteStopTransaction", { transactionId: 1000 });
    await rig.pass(1);
    const reason = how === "token" ? "Local" : "Remote";
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason }]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Available"]);
    await rig.plug(1);
    await rig.pass(5);
    expect(rig.controls.evse(1).powerW).toBe(0);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
  });

  it("the same token again before a car came gives up (1.6 §4.9 B1)", async () => {
    const rig = await new Rig().start();
    await rig.swipe(alice, 1);
    await rig.swipe(alice, 1);
    expect(rig.csms.statuses(1)).toEqual(["Available", "Preparing", "Available"]);
    expect(rig.csms.of("Authorize")).toHaveLength(1);
    await rig.plug(1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
  });

  it("the group StartTransaction tells counts too (1.6 §3.10)", async () => {
    const rig = await new Rig().start();
    rig.csms.on("StartTransaction", () => ({ transactionId: 5, idTagInfo: family }));
    await rig.chargeOn(1);
    rig.csms.on("Authorize", () => ({ idTagInfo: family }));
    await rig.swipe(bob, 1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 5, idTag: bob.value }]);
  });

  it("… and still does when the station died right after (1.6 §3.10)", async () => {
    const rig = await new Rig({ keys: { ResumeTransactionsOnBoot: "true" } }).start();
    rig.csms.on("StartTransaction", () => ({ transactionId: 5, idTagInfo: family }));
    await rig.chargeOn(1);
    await rig.kill();
    await rig.start();
    await rig.pass(2);
    rig.csms.on("Authorize", () => ({ idTagInfo: family }));
    await rig.swipe(bob, 1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 5, idTag: bob.value }]);
  });

  it.each(["true", "false"])("UnlockConnectorOnEVSideDisconnect %s (1.6 §9.1.33)", async (value) => {
    const rig = await new Rig({ keys: { UnlockConnectorOnEVSideDisconnect: value } }).start();
    await rig.chargeOn(1);
    await rig.unplug(1);
    expect(rig.commands("unlock")).toHaveLength(value === "true" ? 1 : 0);
  });

  it("hardware that refuses to deliver energy ends the session", async () => {
    const rig = await new Rig({ tolerate: [/refused to deliver energy/] }).start();
    rig.controls.failNext({ kind: "reject" }, "authorize");
    await rig.plug(1);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "Other" }]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Finishing"]);
  });
});

import { describe, expect, it } from "vitest";
import { MemoryStore } from "../../support/memory-store.ts";
import { alice, bob, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { eventsOf, infoOf } from "../../support/v2/events.ts";
import { usualVariables } from "../../support/v2/settings.ts";
import { tokenOf } from "../../support/v2/tester.ts";

const info = (status: string, more: Record<string, unknown> = {}) => ({ idTokenInfo: { status, ...more } });

describe.each(owners)("C10, C11, C12, C15, sessions owned by the %s", (sessionOwner) => {
  async function station(
    variables: Record<string, string> = {},
    more: Pick<RigOptions, "store" | "tolerate"> = {},
  ): Promise<Rig> {
    const rig = await new Rig({
      version: "2.0.1",
      sessionOwner,
      ...more,
      variables: {
        ...usualVariables,
        "AuthCtrlr/LocalPreAuthorize": "true",
        "TxCtrlr/TxStartPoint": "PowerPathClosed",
        "TxCtrlr/TxStopPoint": "PowerPathClosed",
        ...variables,
      },
    }).start();
    rig.csms.forget();
    return rig;
  }

  /** How often the CSMS was asked when alice presents her token to a free connector; she gives up again. */
  async function asks(rig: Rig): Promise<number> {
    rig.csms.forget();
    await rig.swipe(alice, 2);
    await rig.pass(1);
    const asked = rig.csms.of("Authorize").length;
    await rig.pass(130);
    rig.csms.forget();
    return asked;
  }

  async function set(rig: Rig, id: string, attributeValue: string): Promise<void> {
    const [component = "", variable = ""] = id.split("/");
    const setVariableData = [
      { component: { name: component }, variable: { name: variable }, attributeValue },
    ];
    expect(await rig.csms.call("SetVariables", { setVariableData })).toMatchObject({
      payload: { setVariableResult: [{ attributeStatus: "Accepted" }] },
    });
  }

  const power = (rig: Rig, evse = 1): number => rig.controls.evse(evse).powerW;

  it("C10.FR.01 C10.FR.03 C10.FR.04 C12.FR.05 C12.FR.06: it keeps the newest word, and asks again what is not Accepted", async () => {
    const rig = await station();
    rig.csms.on("Authorize", () => info("Blocked"));
    expect([await asks(rig), await asks(rig)]).toEqual([1, 1]);
    expect(rig.store.authorizationCache.count()).toBe(1);
    rig.csms.on("Authorize", () => info("Accepted"));
    expect([await asks(rig), await asks(rig)]).toEqual([1, 0]);
  });

  it("C12.FR.02 C12.FR.04: what it knows as Accepted starts at once, and the CSMS judges it in the event", async () => {
    const rig = await station();
    await asks(rig);
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    expect(rig.csms.of("Authorize")).toEqual([]);
    expect(eventsOf(rig)[0]).toMatchObject({ eventType: "Started", idToken: tokenOf(alice) });
    expect(power(rig)).toBeGreaterThan(0);
  });

  it("C10.FR.05 C12.FR.06: it learns from the answer to a TransactionEvent", async () => {
    const rig = await station({
      "TxCtrlr/StopTxOnInvalidId": "false",
      "TxCtrlr/MaxEnergyOnInvalidId": "100000",
    });
    await asks(rig);
    rig.csms.on("TransactionEvent", ({ payload }) => ("idToken" in payload ? info("Expired") : {}));
    await rig.chargeOn(1);
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    expect(await asks(rig)).toBe(1);
  });

  it.each(["SIGTERM", "a kill", "a Reset"])("C10.FR.02: it survives %s", async (how) => {
    const rig = await station();
    expect(await asks(rig)).toBe(1);
    if (how === "a Reset") await rig.csms.call("Reset", { type: "Immediate" });
    else if (how === "SIGTERM") await rig.stop();
    else await rig.kill();
    if (how !== "a Reset") await rig.start();
    await rig.pass(60);
    expect(await asks(rig)).toBe(0);
  });

  it("C10.FR.01: what it takes is told as AuthCacheStorage", async () => {
    const rig = await station();
    const storage = async (): Promise<number> => {
      const getVariableData = [{ component: { name: "AuthCacheCtrlr" }, variable: { name: "Storage" } }];
      const reply = await rig.csms.call("GetVariables", { getVariableData });
      return Number(/"attributeValue":"(\d+)"/.exec(JSON.stringify(reply))?.[1]);
    };
    expect(await storage()).toBe(0);
    await asks(rig);
    expect(await storage()).toBeGreaterThan(0);
  });

  it("C10.FR.08 C10.FR.10: AuthCacheLifeTime after the CSMS's last word an entry is over", async () => {
    const rig = await station({ "AuthCacheCtrlr/LifeTime": "1000" });
    expect([await asks(rig), await asks(rig)]).toEqual([1, 0]);
    await rig.pass(600);
    await rig.chargeOn(1); // said again in the answer to its event
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    await rig.pass(700);
    expect(await asks(rig), "used since").toBe(0);
    await rig.pass(300);
    expect(await asks(rig), "not used for so long").toBe(1);
    rig.csms.unplug();
    await rig.pass(1000);
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    expect(power(rig), "offline").toBe(0);
  });

  it("C10.FR.13: with cacheExpiryDateTime that counts, and not AuthCacheLifeTime", async () => {
    const rig = await station({ "AuthCacheCtrlr/LifeTime": "200" });
    const cacheExpiryDateTime = new Date(rig.clock.wall() + 600_000).toISOString();
    rig.csms.on("Authorize", () => info("Accepted", { cacheExpiryDateTime }));
    expect([await asks(rig), await asks(rig), await asks(rig)]).toEqual([1, 0, 0]);
    await rig.pass(300);
    expect(await asks(rig)).toBe(1);
  });

  it("C10.FR.11 C11.FR.04: switched off it is neither asked nor cleared", async () => {
    const rig = await station();
    await asks(rig);
    await set(rig, "AuthCacheCtrlr/Enabled", "false");
    expect(await asks(rig)).toBe(1);
    expect(await rig.csms.call("ClearCache", {})).toMatchObject({ payload: { status: "Rejected" } });
    await set(rig, "AuthCacheCtrlr/Enabled", "true");
    expect(await asks(rig)).toBe(0);
  });

  it("C11.FR.01 C11.FR.02 C11.FR.03: ClearCache empties it", async () => {
    const rig = await station();
    await asks(rig);
    expect(await rig.csms.call("ClearCache", {})).toMatchObject({ payload: { status: "Accepted" } });
    expect(rig.store.authorizationCache.count()).toBe(0);
    expect(await asks(rig)).toBe(1);
  });

  it("C11.FR.05: a ClearCache the disk refuses is Rejected, and what was known is still known", async () => {
    const store = new MemoryStore();
    const rig = await station({}, { store, tolerate: [/the authorization cache could not be cleared/] });
    expect([await asks(rig), await asks(rig)]).toEqual([1, 0]);
    store.failNextCommit = new Error("the disk is full");
    expect(await rig.csms.call("ClearCache", {})).toMatchObject({ payload: { status: "Rejected" } });
    expect(store.failNextCommit).toBeNull();
    expect(await asks(rig)).toBe(0);
    expect(await rig.csms.call("ClearCache", {})).toMatchObject({ payload: { status: "Accepted" } });
    expect(await asks(rig)).toBe(1);
  });

  it("C10.FR.03 C12.FR.05: with AuthCacheDisablePostAuthorize what is known as not valid is refused unasked", async () => {
    const rig = await station({
      "AuthCacheCtrlr/DisablePostAuthorize": "true",
      "AuthCacheCtrlr/LifeTime": "1000",
    });
    rig.csms.on("Authorize", () => info("Invalid"));
    expect([await asks(rig), await asks(rig)]).toEqual([1, 0]);
    expect(power(rig, 2)).toBe(0);
    // What is only too old is as good as gone.
    await rig.pass(1000);
    rig.csms.on("Authorize", () => info("Accepted"));
    expect([await asks(rig), await asks(rig)]).toEqual([1, 0]);
    await rig.pass(1000);
    expect(await asks(rig)).toBe(1);
  });

  it("C01.FR.05: with DisableRemoteAuthorization only what is known here counts, online too", async () => {
    const rig = await station();
    await asks(rig);
    await set(rig, "AuthCtrlr/LocalPreAuthorize", "false");
    await set(rig, "AuthCtrlr/DisableRemoteAuthorization", "true");
    await rig.plug(1);
    await rig.swipe(bob, 1);
    await rig.pass(10);
    expect(power(rig)).toBe(0);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    expect(power(rig)).toBeGreaterThan(0);
    expect(rig.csms.of("Authorize")).toEqual([]);
  });

  it("C01.FR.05: without LocalPreAuthorize the CSMS is asked about what the cache knows", async () => {
    const rig = await station({ "AuthCtrlr/LocalPreAuthorize": "false" });
    expect([await asks(rig), await asks(rig)]).toEqual([1, 1]);
  });

  // [LocalAuthorizeOffline, OfflineTxForUnknownIdEnabled, known here, charges]
  const offline: [string, string, boolean, boolean][] = [
    ["true", "false", true, true],
    ["false", "false", true, false],
    ["true", "false", false, false],
    ["true", "true", false, true],
  ];
  it.each(offline)(
    "C12.FR.04 C15.FR.01 C15.FR.08: offline, LocalAuthorizeOffline %s, OfflineTxForUnknownIdEnabled %s, known %s: charges %s",
    async (local, unknown, known, charges) => {
      const rig = await station({
        "AuthCtrlr/LocalAuthorizeOffline": local,
        "AuthCtrlr/OfflineTxForUnknownIdEnabled": unknown,
      });
      if (known) await asks(rig);
      const kept = rig.store.authorizationCache.count();
      rig.csms.unplug();
      await rig.plug(1);
      await rig.swipe(alice, 1);
      await rig.pass(10);
      expect(power(rig) > 0).toBe(charges);
      expect(rig.store.authorizationCache.count()).toBe(kept);
    },
  );

  it("C15.FR.02: what was authorized offline is told when the CSMS is back", async () => {
    const rig = await station({ "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true" });
    rig.csms.unplug();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(60);
    rig.csms.plugIn();
    await rig.pass(120);
    expect(eventsOf(rig)[0]).toMatchObject({ eventType: "Started", offline: true, idToken: tokenOf(alice) });
  });

  // [StopTxOnInvalidId, MaxEnergyOnInvalidId, the transaction goes on, energy flows]
  const judged: [string, string, boolean, boolean][] = [
    ["true", "0", false, false],
    ["false", "0", true, false],
    ["false", "1000000", true, true],
  ];
  it.each(judged)(
    "C15.FR.04 C15.FR.06: refused afterwards, StopTxOnInvalidId %s, MaxEnergyOnInvalidId %s: goes on %s, energy %s",
    async (stops, most, goesOn, flows) => {
      const rig = await station({
        "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true",
        "TxCtrlr/StopTxOnInvalidId": stops,
        "TxCtrlr/MaxEnergyOnInvalidId": most,
      });
      rig.csms.on("TransactionEvent", ({ payload }) => ("idToken" in payload ? info("Invalid") : {}));
      rig.csms.unplug();
      await rig.plug(1);
      await rig.swipe(alice, 1);
      await rig.pass(60);
      rig.csms.plugIn();
      await rig.pass(120);
      const ended = eventsOf(rig).find(({ eventType }) => eventType === "Ended");
      expect([ended === undefined, power(rig) > 0]).toEqual([goesOn, flows]);
      if (!goesOn) {
        expect(ended).toMatchObject({ triggerReason: "Deauthorized" });
        expect(infoOf(ended)).toMatchObject({ stoppedReason: "DeAuthorized" });
      } else if (!flows)
        expect(infoOf(eventsOf(rig).at(-1))).toMatchObject({ chargingState: "SuspendedEVSE" });
    },
  );

  it("C15.FR.03: where the stop points say so the transaction goes on without energy", async () => {
    const rig = await station({
      "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true",
      "TxCtrlr/TxStopPoint": "EVConnected",
    });
    rig.csms.on("TransactionEvent", ({ payload }) => ("idToken" in payload ? info("Invalid") : {}));
    rig.csms.unplug();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(60);
    rig.csms.plugIn();
    await rig.pass(120);
    expect(power(rig)).toBe(0);
    const told = eventsOf(rig).find(({ triggerReason }) => triggerReason === "Deauthorized");
    expect(told).toMatchObject({ eventType: "Updated" });
    expect(infoOf(told)["chargingState"]).toMatch(/^(EVConnected|SuspendedEVSE)$/);
  });

  it("C15.FR.05: the cable of who was refused afterwards is kept until its owner comes", async () => {
    const rig = await station({ "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true" });
    const invalid = info("Invalid");
    rig.csms.on("TransactionEvent", ({ payload }) => ("idToken" in payload ? invalid : {}));
    rig.csms.unplug();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(60);
    rig.csms.plugIn();
    await rig.pass(120);
    expect(rig.commands("stopTransaction")).toMatchObject([{ evse: 1, reason: "DeAuthorized" }]);
    // Hardware that owns its sessions keeps its locks itself.
    if (sessionOwner === "charger") return;
    expect(rig.commands("stopTransaction")).toMatchObject([{ keepLocked: true }]);
    expect(rig.commands("unlock")).toEqual([]);
    await rig.swipe(alice, 1);
    expect(rig.commands("unlock")).toEqual([{ evse: 1, connector: 1 }]);
  });

  it("C01.FR.21: an event answered with other EVSEs is as one refused", async () => {
    const rig = await station();
    const other = info("Accepted", { evseId: [2] });
    rig.csms.on("TransactionEvent", ({ payload }) => ("idToken" in payload ? other : {}));
    await rig.chargeOn(1);
    expect(power(rig)).toBe(0);
  });

  it("C01.FR.20 C01.FR.21 C10.FR.03: what is good at some EVSEs only is asked about anew, and holds there while offline", async () => {
    const rig = await station();
    rig.csms.on("Authorize", () => info("Accepted", { evseId: [2] }));
    expect([await asks(rig), await asks(rig)]).toEqual([1, 1]);
    rig.csms.unplug();
    await rig.pass(60);
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(30);
    expect(power(rig, 1)).toBe(0);
    await rig.unplug(1);
    await rig.plug(2);
    await rig.swipe(alice, 2);
    await rig.pass(30);
    expect(power(rig, 2)).toBeGreaterThan(0);
  });
});

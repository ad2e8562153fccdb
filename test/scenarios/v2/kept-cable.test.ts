import { describe, expect, it } from "vitest";
import { alice, bob, Rig } from "../../support/rig.ts";
import { eventsOf, infoOf } from "../../support/v2/events.ts";
import { tokenOf } from "../../support/v2/tester.ts";

const blocked = { idTokenInfo: { status: "Blocked" } };

/** How a station comes to a new life. */
const ways = ["a stop", "a kill", "a Reset"] as const;

async function restart(rig: Rig, how: (typeof ways)[number]): Promise<void> {
  if (how === "a Reset") await rig.csms.call("Reset", { type: "Immediate" });
  else if (how === "a kill") await rig.kill();
  else await rig.stop();
  if (how !== "a Reset") await rig.start();
  await rig.pass(120);
}

const out = (rig: Rig): boolean => rig.controls.unplug(1, "socket");

/** The cable is still held; a stranger does not get it, its driver does. */
async function opensFor(rig: Rig): Promise<void> {
  expect(out(rig), "nobody came").toBe(false);
  await rig.swipe(bob, 1);
  await rig.pass(5);
  expect(out(rig), "a stranger").toBe(false);
  await rig.swipe(alice, 1);
  await rig.pass(5);
  expect(out(rig), "its driver").toBe(true);
}

describe.each(ways)("a cable that is kept in its socket, over %s", (how) => {
  /** Alice charged, and the CSMS refused her afterwards: she is to come back for her cable. */
  async function refused(version: "1.6" | "2.0.1", variables: Record<string, string> = {}): Promise<Rig> {
    const rig = await new Rig({
      version,
      ...(version === "2.0.1"
        ? { variables: { "TxCtrlr/StopTxOnInvalidId": "true", ...variables } }
        : { keys: { StopTransactionOnInvalidId: "true" } }),
    }).start();
    rig.csms.on("StartTransaction", () => ({ transactionId: 5, idTagInfo: { status: "Blocked" } }));
    rig.csms.on("TransactionEvent", ({ payload }) => ("idToken" in payload ? blocked : {}));
    await rig.chargeOn(1);
    expect(out(rig)).toBe(false);
    rig.csms.on("TransactionEvent", () => ({}));
    return rig;
  }

  it("E05.FR.11 C15.FR.05: of a refused token stays locked until that is presented", async () => {
    const rig = await refused("2.0.1");
    const { store } = rig;
    await restart(rig, how);
    expect(rig.controls.evse(1).powerW).toBe(0);
    // Once more, and the car goes without its cable: still hers.
    const noted = store.notes.get("plug kept at EVSE 1");
    expect(noted).toBeDefined();
    await restart(rig, how);
    expect(store.notes.get("plug kept at EVSE 1")).toBe(noted);
    rig.controls.unplug(1, "carOnly");
    await rig.pass(5);
    await restart(rig, how);
    await opensFor(rig);
    // A cable that came out is nobody's any more.
    expect(store.notes.get("plug kept at EVSE 1")).toBeUndefined();
    await restart(rig, how);
    rig.csms.forget();
    await rig.chargeOn(1, bob);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
  });

  it("1.6 §4.8, errata v4 §3.5: in 1.6 too", async () => {
    const rig = await refused("1.6");
    if (how === "a Reset") {
      await rig.csms.call("Reset", { type: "Hard" });
      await rig.pass(120);
    } else await restart(rig, how);
    await opensFor(rig);
  });

  it("E05.FR.11: also where its transaction goes on without leave", async () => {
    const rig = await refused("2.0.1", {
      "TxCtrlr/TxStartPoint": "EVConnected",
      "TxCtrlr/TxStopPoint": "EVConnected",
    });
    await restart(rig, how);
    await opensFor(rig);
  });

  it("E09.FR.03: of a car that let go stays locked until its driver comes", async () => {
    const rig = await new Rig({
      version: "2.0.1",
      variables: {
        "TxCtrlr/StopTxOnEVSideDisconnect": "true",
        "OCPPCommCtrlr/UnlockOnEVSideDisconnect": "false",
      },
    }).start();
    await rig.chargeOn(1);
    rig.controls.unplug(1, "carOnly");
    await rig.pass(5);
    expect(out(rig)).toBe(false);
    await restart(rig, how);
    await opensFor(rig);
  });

  it("E10.FR.01: of a suspended transaction stays locked until its driver comes", async () => {
    const rig = await suspended();
    await restart(rig, how);
    await opensFor(rig);
  });

  it("E10.FR.01 E12: of a suspended transaction that goes on", async () => {
    const rig = await suspended({ "InternalCtrlr/ResumeTransactionsOnBoot": "true" });
    await restart(rig, how);
    await rig.pass(600);
    const goesOn = rig.store.transactions.open().length === 1;
    expect(goesOn).toBe(how !== "a Reset");
    await opensFor(rig);
    expect(rig.store.transactions.open()).toEqual([]);
  });

  it("F05.FR.02: unlocked by the CSMS it is nobody's", async () => {
    const rig = await refused("2.0.1");
    expect(await rig.csms.call("UnlockConnector", { evseId: 1, connectorId: 1 })).toMatchObject({
      payload: { status: "Unlocked" },
    });
    await restart(rig, how);
    expect(out(rig)).toBe(true);
  });
});

it("N09.FR.05 N10.FR.03: for whom a plug is kept is told of a customer, and stays until she fetches it", async () => {
  const rig = await new Rig({ version: "2.0.1" }).start();
  rig.csms.on("TransactionEvent", ({ payload }) => ("idToken" in payload ? blocked : {}));
  await rig.chargeOn(1);
  await rig.pass(60);
  const ask = async (clear: boolean): Promise<string> => {
    rig.csms.forget();
    const idToken = tokenOf(alice);
    await rig.csms.call("CustomerInformation", { requestId: 1, report: true, clear, idToken });
    await rig.pass(5);
    return String(rig.csms.of("NotifyCustomerInformation")[0]?.["data"]);
  };
  expect(await ask(true)).toContain('"plugsKept":[{"evseId":1}]');
  expect(JSON.parse(await ask(false))).toEqual({ idToken: alice.value, plugsKept: [{ evseId: 1 }] });
  await opensFor(rig);
  expect(await ask(false)).toBe("");
});

/** Alice's car let go of a cable that stays in its socket, and her transaction waits for it. */
async function suspended(variables: Record<string, string> = {}, attached = false): Promise<Rig> {
  const rig = await new Rig({
    version: "2.0.1",
    variables: {
      "TxCtrlr/TxStartPoint": "Authorized",
      "TxCtrlr/TxStopPoint": "Authorized",
      "TxCtrlr/StopTxOnEVSideDisconnect": "false",
      "TxCtrlr/EVConnectionTimeOut": "60",
      ...variables,
    },
    ...(attached && { charger: { evses: [{ connectors: [{ cable: "attached" as const }] }] }, evses: 1 }),
  }).start();
  await rig.chargeOn(1);
  rig.controls.unplug(1, "carOnly");
  await rig.pass(5);
  return rig;
}

const ended = (rig: Rig): Record<string, unknown>[] =>
  eventsOf(rig).filter(({ eventType }) => eventType === "Ended");

describe("a suspended transaction whose cable stays in the socket", () => {
  it("E10.FR.01: waits for its driver, whatever EVConnectionTimeOut says", async () => {
    const rig = await suspended();
    await rig.pass(600);
    expect(ended(rig)).toEqual([]);
    await opensFor(rig);
    expect(ended(rig)).toMatchObject([{ triggerReason: "StopAuthorized" }]);
  });

  it("E10.FR.01: goes on with the car that comes back", async () => {
    const rig = await suspended();
    await rig.pass(600);
    await rig.plug(1);
    await rig.pass(10);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
    expect(ended(rig)).toEqual([]);
  });

  it("E10.FR.01 C01.FR.26: a cable that came out all the same is waited for as any other", async () => {
    const rig = await suspended();
    await rig.pass(600);
    await rig.charger.command("unlock", { evse: 1, connector: 1 });
    expect(out(rig), "by force").toBe(true);
    await rig.pass(50);
    expect(ended(rig)).toEqual([]);
    await rig.pass(20);
    expect(ended(rig)).toMatchObject([{ triggerReason: "EVConnectTimeout" }]);
  });

  it("C02.FR.01: of nobody, who has nothing to present, it is waited for EVConnectionTimeOut, and then free", async () => {
    const rig = await suspended({ "AuthCtrlr/Enabled": "false" });
    expect(out(rig)).toBe(false);
    await rig.pass(60);
    expect(ended(rig)).toMatchObject([{ triggerReason: "EVConnectTimeout" }]);
    expect(out(rig)).toBe(true);
  });

  it("C02.FR.01: nor is the plug kept for nobody, of a car that let go or a verdict that refuses", async () => {
    const open = { "AuthCtrlr/Enabled": "false", "OCPPCommCtrlr/UnlockOnEVSideDisconnect": "false" };
    const left = await suspended({ ...open, "TxCtrlr/StopTxOnEVSideDisconnect": "true" });
    expect(ended(left)).toHaveLength(1);
    expect(out(left)).toBe(true);
    const judged = await new Rig({
      version: "2.0.1",
      variables: { ...open, "TxCtrlr/StopTxOnInvalidId": "true" },
    }).start();
    judged.csms.on("TransactionEvent", ({ payload }) => ("idToken" in payload ? blocked : {}));
    await judged.plug(1);
    await judged.pass(30);
    expect(judged.controls.evse(1).powerW).toBe(0);
    expect(out(judged)).toBe(true);
  });

  it("E10.FR.02: an attached cable is waited for EVConnectionTimeOut", async () => {
    const rig = await suspended({}, true);
    await rig.pass(50);
    expect(ended(rig)).toEqual([]);
    await rig.pass(10);
    expect(ended(rig)).toMatchObject([{ triggerReason: "EVConnectTimeout" }]);
    expect(infoOf(ended(rig)[0])).toMatchObject({ stoppedReason: "Timeout" });
  });
});

import { describe, expect, it } from "vitest";
import { alice, owners, Rig, type RigOptions } from "../support/rig.ts";

/** Asks for an unlock and lets it take its time, s. */
async function unlock(rig: Rig, connectorId = 1, seconds = 1): Promise<unknown> {
  const asked = rig.csms.ask("UnlockConnector", { connectorId });
  await rig.pass(seconds);
  const reply = await asked;
  return reply.kind === "result" ? reply.payload["status"] : reply;
}

/** What was sent, in order: `answer`, or the action of a CALL. */
function wire(rig: Rig): string[] {
  return rig.csms.texts.map((text) => {
    const frame: unknown = JSON.parse(text);
    const parts: readonly unknown[] = Array.isArray(frame) ? frame : [];
    const [type, , action] = parts;
    return type === 3 ? "answer" : String(action);
  });
}

const fixedCable: RigOptions = {
  evses: 1,
  charger: { evses: [{ connectors: [{ cable: "attached" }] }] },
};

describe.each(owners)("UnlockConnector, sessions owned by the %s (1.6 §5.18)", (sessionOwner) => {
  const locked = (rig: Rig, evse = 1): boolean | undefined => rig.controls.evse(evse).connectors[0]?.locked;

  it("a free connector, and one with a car that does not charge: Unlocked, and nothing else is said (TC_017_1_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.plug(2);
    rig.csms.forget();
    expect(await unlock(rig, 1)).toBe("Unlocked");
    expect(await unlock(rig, 2)).toBe("Unlocked");
    expect(locked(rig, 2)).toBe(false);
    await rig.pass(10);
    expect(wire(rig)).toEqual(["answer", "answer"]);
  });

  it("a transaction ends first, and is told after the answer: UnlockCommand (TC_018_1_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    expect(await unlock(rig)).toBe("Unlocked");
    await rig.pass(5);
    expect(wire(rig)[0]).toBe("answer");
    expect(wire(rig).slice(1).sort()).toEqual(["StatusNotification", "StopTransaction"]);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "UnlockCommand" }]);
    expect(rig.csms.statuses(1)).toEqual(["Finishing"]);
    expect(locked(rig)).toBe(false);
    expect(rig.controls.unplug(1, "socket")).toBe(true);
    await rig.pass(1);
    expect(rig.csms.statuses(1)).toEqual(["Finishing", "Available"]);
  });

  it("slow hardware: the answer is still first, and nothing else is lost meanwhile", async () => {
    const rig = await new Rig({ sessionOwner, charger: { commandLatencyMs: 3000 } }).start();
    await rig.pass(20);
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(30);
    expect(rig.csms.statuses(1).at(-1)).toBe("Charging");
    rig.csms.forget();
    const asked = rig.csms.ask("UnlockConnector", { connectorId: 1 });
    await rig.pass(1);
    await rig.plug(2);
    await rig.pass(10);
    expect(await asked).toMatchObject({ payload: { status: "Unlocked" } });
    expect(wire(rig)[0]).toBe("answer");
    expect(rig.csms.statuses(2)).toEqual(["Preparing"]);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "UnlockCommand" }]);
  });

  it("a car that is finished: Unlocked, and the transaction is not told again", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    rig.csms.forget();
    expect(await unlock(rig)).toBe("Unlocked");
    await rig.pass(5);
    expect(wire(rig)).toEqual(["answer"]);
  });

  it("a faulted connector, and one out of service", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.controls.raiseError("evse_board_support/VendorError", { evse: 1, connector: 1 });
    await rig.csms.call("ChangeAvailability", { connectorId: 2, type: "Inoperative" });
    await rig.pass(1);
    expect(await unlock(rig, 1)).toBe("Unlocked");
    expect(await unlock(rig, 2)).toBe("Unlocked");
  });

  it("a bolt that does not move: UnlockFailed; the transaction has ended all the same (TC_030_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    rig.controls.jamLock(true, 1);
    expect(await unlock(rig)).toBe("UnlockFailed");
    await rig.pass(1);
    expect(locked(rig)).toBe(true);
    expect(rig.controls.evse(1).powerW).toBe(0);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "UnlockCommand" }]);
    rig.controls.jamLock(false, 1);
    expect(await unlock(rig)).toBe("Unlocked");
    expect(rig.csms.of("StopTransaction")).toHaveLength(1);
  });

  it("a connector there is none of, and the station: NotSupported (TC_031_CS, errata v4 §3.85)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    for (const connectorId of [3, 0, -1]) expect(await unlock(rig, connectorId)).toBe("NotSupported");
    expect(rig.commands("unlock")).toEqual([]);
  });

  it("no lock at all: the hardware is not asked (TC_017_2_CS)", async () => {
    const rig = await new Rig({ sessionOwner, charger: { supports: [] } }).start();
    expect(await unlock(rig)).toBe("NotSupported");
    const fixed = await new Rig({ sessionOwner, ...fixedCable }).start();
    expect(await unlock(fixed)).toBe("NotSupported");
    expect([...rig.commands("unlock"), ...fixed.commands("unlock")]).toEqual([]);
  });

  it.each([
    ["goes on with a fixed cable (TC_018_2_CS)", "false", 0],
    ["ends all the same with StopTransactionIfUnlockNotSupported, told after the answer", "true", 1],
  ] as const)("a transaction %s", async (_name, value, stops) => {
    const keys = { StopTransactionIfUnlockNotSupported: value };
    const rig = await new Rig({ sessionOwner, ...fixedCable, keys }).start();
    await rig.chargeOn(1);
    expect(await unlock(rig)).toBe("NotSupported");
    await rig.pass(1);
    expect(wire(rig)[0]).toBe("answer");
    expect(rig.csms.of("StopTransaction")).toHaveLength(stops);
    expect(rig.controls.evse(1).powerW > 0).toBe(stops === 0);
  });

  it("hardware that is away: UnlockFailed at once", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.controls.loseHardware();
    await rig.pass(1);
    expect(await unlock(rig, 1, 0)).toBe("UnlockFailed");
  });

  it("hardware that does not answer: UnlockFailed, in time for the CSMS, and what waited goes then", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    rig.controls.failNext({ kind: "silent" }, "unlock");
    const asked = rig.csms.ask("UnlockConnector", { connectorId: 1 });
    await rig.pass(5);
    expect(wire(rig)).toEqual([]);
    await rig.pass(20);
    expect(await asked).toMatchObject({ payload: { status: "UnlockFailed" } });
    expect(wire(rig)[0]).toBe("answer");
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "UnlockCommand" }]);
  });

  it("a driver that never answers anything: UnlockFailed all the same", async () => {
    const rig = await new Rig({ sessionOwner, tolerate: [/did not answer an unlock at all/] }).start();
    Object.defineProperty(rig.charger, "command", { value: () => new Promise(() => undefined) });
    const asked = rig.csms.ask("UnlockConnector", { connectorId: 1 });
    await rig.pass(25);
    expect(await asked).toMatchObject({ payload: { status: "UnlockFailed" } });
  });

  it("while an unlock is under way: the next is tried when the first is answered", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.controls.failNext({ kind: "late", delayMs: 4000 }, "unlock");
    const first = rig.csms.ask("UnlockConnector", { connectorId: 1 });
    const second = rig.csms.ask("UnlockConnector", { connectorId: 1 });
    await rig.pass(2);
    expect(rig.commands("unlock")).toHaveLength(1);
    await rig.pass(3);
    expect(await first).toMatchObject({ payload: { status: "Unlocked" } });
    expect(await second).toMatchObject({ payload: { status: "Unlocked" } });
    expect(rig.commands("unlock")).toHaveLength(2);
  });

  it("while Pending: answered; a transaction ends, and is told once accepted (1.6 §4.2)", async () => {
    const rig = new Rig({ sessionOwner, keys: { AllowOfflineTxForUnknownId: "true" } });
    const currentTime = new Date(rig.clock.wall()).toISOString();
    rig.csms.next("BootNotification", { status: "Pending", currentTime, interval: 100 });
    await rig.start();
    await rig.chargeOn(1);
    expect(await unlock(rig)).toBe("Unlocked");
    await rig.pass(50);
    expect(wire(rig)).toEqual(["answer"]);
    expect(rig.controls.evse(1).powerW).toBe(0);
    await rig.pass(60);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "UnlockCommand" }]);
  });

  it("a link that dies meanwhile: the end of the transaction is told when it is back", async () => {
    const rig = await new Rig({ sessionOwner, charger: { commandLatencyMs: 2000 } }).start();
    await rig.pass(20);
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(30);
    rig.csms.forget();
    void rig.csms.ask("UnlockConnector", { connectorId: 1 });
    await rig.pass(1);
    rig.csms.unplug();
    await rig.pass(10);
    rig.csms.plugIn();
    await rig.pass(10);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "UnlockCommand" }]);
    expect(locked(rig)).toBe(false);
  });

  it("two connectors at one EVSE: only the one that charges ends its transaction", async () => {
    const rig = await new Rig({ sessionOwner, evses: 1, connectorsPerEvse: 2 }).start();
    rig.controls.plug(1, 2);
    await rig.pass(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    rig.csms.forget();
    expect(await unlock(rig, 1)).toBe("Unlocked");
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    expect(await unlock(rig, 2)).toBe("Unlocked");
    await rig.pass(1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "UnlockCommand" }]);
  });
});

describe("UnlockConnector, sessions owned by the station", () => {
  it("two connectors at one EVSE: the plug kept at the other still waits for its driver (errata v4 §3.5)", async () => {
    const rig = await new Rig({ evses: 1, connectorsPerEvse: 2 }).start();
    rig.csms.on("StartTransaction", () => ({ transactionId: 7, idTagInfo: { status: "Blocked" } }));
    await rig.chargeOn(1);
    expect(await unlock(rig, 2)).toBe("Unlocked");
    await rig.swipe(alice, 1);
    expect(rig.commands("unlock").slice(-1)).toEqual([{ evse: 1, connector: 1 }]);
  });
});

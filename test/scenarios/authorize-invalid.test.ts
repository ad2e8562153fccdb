import { describe, expect, it } from "vitest";
import { InternalCtrlr } from "../../src/device-model/components/internal-ctrlr.ts";
import { TxCtrlr } from "../../src/device-model/components/tx-ctrlr.ts";
import type { ChargerListener } from "../../src/ports/charger.ts";
import { alice, bob, owners, Rig, type RigOptions } from "../support/rig.ts";

const goesOn = { StopTransactionOnInvalidId: "false" };
const maxEnergy = (value: number) => ({
  handle: TxCtrlr.MaxEnergyOnInvalidId,
  value,
  origin: "config" as const,
});
const resumes = {
  handle: InternalCtrlr.ResumeTransactionsOnBoot,
  value: true,
  origin: "config" as const,
};
const answer = (status: string, rest = {}) => ({ transactionId: 7, idTagInfo: { status, ...rest } });

/** What one second of charging moves at most: readings come once a second. */
const oneReadingWh = 32 * 230 * 3 * (1.5 / 3600);

/** A car that charges offline for ten minutes; then the CSMS says what it thinks of the token. */
async function judgedLate(
  { files = [], keys = {}, ...options }: RigOptions,
  status = "Invalid",
): Promise<{ rig: Rig; atWh: number }> {
  const rig = await new Rig({
    ...options,
    keys: { AllowOfflineTxForUnknownId: "true", ...goesOn, ...keys },
    files: [maxEnergy(1000), ...files],
  }).start();
  rig.csms.on("StartTransaction", () => answer(status));
  rig.csms.unplug();
  await rig.plug(1);
  await rig.swipe(alice, 1);
  await rig.pass(600);
  rig.csms.forget();
  rig.csms.plugIn();
  await rig.clock.flush();
  const atWh = rig.controls.evse(1).energyWh;
  expect(atWh).toBeGreaterThan(1500);
  await rig.pass(1);
  return { rig, atWh };
}

const flowing = (rig: Rig): boolean => rig.controls.evse(1).powerW > 0;

/** Energy stopped once `wh` had flowed since, and not before. */
async function flowsFor(rig: Rig, sinceWh: number, wh: number): Promise<void> {
  for (let passed = 0; flowing(rig) && passed < 3600; passed += 10) await rig.pass(10);
  const flowed = rig.controls.evse(1).energyWh - sinceWh;
  expect(flowed).toBeGreaterThanOrEqual(wh);
  expect(flowed).toBeLessThan(wh + 2 * oneReadingWh);
}

describe.each(owners)("a token found invalid, sessions owned by the %s", (sessionOwner) => {
  it("MaxEnergyOnInvalidId may still flow from the verdict on, then SuspendedEVSE (1.6 §3.5.4, §9.1.14)", async () => {
    const { rig, atWh } = await judgedLate({ sessionOwner });
    expect(flowing(rig)).toBe(true);
    await flowsFor(rig, atWh, 1000);
    expect(rig.csms.statuses(1)).toEqual(["Charging", "SuspendedEVSE"]);
    await rig.pass(600);
    expect(flowing(rig)).toBe(false);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 7, reason: "Local" }]);
  });

  it.each(["Blocked", "Expired", "ConcurrentTx"])(
    "%s counts as Invalid does (errata v4 §3.17)",
    async (status) => {
      const { rig, atWh } = await judgedLate({ sessionOwner }, status);
      await flowsFor(rig, atWh, 1000);
      expect(rig.csms.of("StopTransaction")).toEqual([]);
    },
  );

  it("Accepted: nothing is withheld", async () => {
    const { rig } = await judgedLate({ sessionOwner }, "Accepted");
    await rig.pass(1800);
    expect(flowing(rig)).toBe(true);
    expect(rig.csms.statuses(1)).toEqual(["Charging"]);
  });

  it("counts offline too", async () => {
    const { rig, atWh } = await judgedLate({ sessionOwner });
    rig.csms.unplug();
    await flowsFor(rig, atWh, 1000);
    rig.csms.plugIn();
    await rig.pass(1);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["SuspendedEVSE"]);
  });

  it("0: not a Wh more (TC_037_2_CS)", async () => {
    const { rig, atWh } = await judgedLate({ sessionOwner, keys: { MaxEnergyOnInvalidId: "0" } });
    expect(flowing(rig)).toBe(false);
    expect(rig.controls.evse(1).energyWh - atWh).toBeLessThan(1);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["SuspendedEVSE"]);
  });

  it("the key changed meanwhile takes effect at once: less, more, and none at all", async () => {
    const { rig, atWh } = await judgedLate({ sessionOwner });
    await rig.pass(30);
    await rig.configure("MaxEnergyOnInvalidId", "10");
    await rig.pass(2);
    expect(flowing(rig)).toBe(false);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["SuspendedEVSE"]);
    await rig.configure("MaxEnergyOnInvalidId", "1500");
    await rig.pass(5);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
    await flowsFor(rig, atWh, 1500);
    await rig.configure("MaxEnergyOnInvalidId", "0");
    await rig.pass(5);
    expect(flowing(rig)).toBe(false);
  });

  it.each(["SIGTERM", "a kill"])("the station restarts by %s: what flowed before counts", async (how) => {
    const { rig, atWh } = await judgedLate({ sessionOwner, files: [resumes] });
    await rig.pass(120);
    if (how === "SIGTERM") await rig.stop();
    else await rig.kill();
    await rig.start();
    await rig.pass(5);
    expect(flowing(rig)).toBe(true);
    await flowsFor(rig, atWh, 1000);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["SuspendedEVSE"]);
  });

  it("the station restarts when the energy is used up: it stays withheld", async () => {
    const { rig, atWh } = await judgedLate({ sessionOwner, files: [resumes] });
    await flowsFor(rig, atWh, 1000);
    await rig.kill();
    await rig.start();
    await rig.pass(60);
    expect(flowing(rig)).toBe(false);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["SuspendedEVSE"]);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
  });

  it("hardware that does not withhold it is told again", async () => {
    const { rig, atWh } = await judgedLate({ sessionOwner });
    rig.controls.failNext({ kind: "reject" }, "pause");
    await rig.pass(1200);
    expect(flowing(rig)).toBe(false);
    expect(rig.controls.evse(1).energyWh - atWh).toBeLessThan(1200);
    expect(rig.commands("pause")).toHaveLength(2);
  });

  it("the meter falls silent: what cannot be measured may not flow, until it speaks again (§9.1.14)", async () => {
    const rig = new Rig({ sessionOwner, keys: goesOn, files: [maxEnergy(5000)] });
    rig.csms.on("StartTransaction", () => answer("Blocked"));
    let silent = false;
    const start = rig.charger.start.bind(rig.charger);
    const muted = (listener: ChargerListener): ChargerListener => ({
      ...listener,
      event: (event) => (silent && event.type === "meterValue" ? undefined : listener.event(event)),
    });
    Object.defineProperty(rig.charger, "start", {
      value: (listener: ChargerListener) => start(muted(listener)),
    });
    await rig.start();
    await rig.chargeOn(1);
    silent = true;
    await rig.pass(200);
    expect(flowing(rig)).toBe(true);
    await rig.pass(200);
    expect(flowing(rig)).toBe(false);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["SuspendedEVSE"]);
    silent = false;
    await rig.pass(5);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
    await flowsFor(rig, 0, 5000);
  });

  it("the verdict comes when the transaction is over: the next one knows nothing of it (1.6 §4.8)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.next("StartTransaction", answer("Invalid"));
    await rig.plug(1);
    rig.csms.latencyMs = 2000;
    await rig.swipe(alice, 1);
    await rig.pass(1.5);
    await rig.unplug(1);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
    rig.csms.latencyMs = 0;
    await rig.pass(5);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 7, reason: "EVDisconnected" }]);
    await rig.chargeOn(1, bob);
    expect(flowing(rig)).toBe(true);
  });

  it("StopTransactionOnInvalidId set in the transaction: it ends at the next start of the station (§9.1.24)", async () => {
    const rig = await new Rig({ sessionOwner, keys: goesOn, files: [resumes] }).start();
    rig.csms.on("StartTransaction", () => answer("Blocked"));
    await rig.chargeOn(1);
    await rig.configure("StopTransactionOnInvalidId", "true");
    await rig.pass(5);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    await rig.kill();
    await rig.start();
    await rig.pass(10);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "DeAuthorized" }]);
    await rig.unplug(1);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Available"]);
  });

  it("the car goes and comes back in the transaction: still not a Wh (1.6 §4.8, §9.1.23)", async () => {
    const keys = { ...goesOn, StopTransactionOnEVSideDisconnect: "false", MaxEnergyOnInvalidId: "0" };
    const rig = await new Rig({ sessionOwner, keys, files: [maxEnergy(1000)] }).start();
    rig.csms.on("StartTransaction", () => answer("Blocked"));
    await rig.chargeOn(1);
    await rig.unplug(1);
    await rig.plug(1);
    await rig.pass(20);
    expect(flowing(rig)).toBe(false);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["SuspendedEVSE"]);
  });

  it("StopTransactionOnInvalidId: DeAuthorized at once, whatever MaxEnergyOnInvalidId says (E05, TC_037_3_CS)", async () => {
    const { rig, atWh } = await judgedLate({ sessionOwner, keys: { StopTransactionOnInvalidId: "true" } });
    expect(flowing(rig)).toBe(false);
    expect(rig.controls.evse(1).energyWh - atWh).toBeLessThan(1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 7, reason: "DeAuthorized" }]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Finishing"]);
    expect(rig.commands("pause")).toEqual([]);
  });

  it("the next transaction on that connector knows nothing of it", async () => {
    const { rig, atWh } = await judgedLate({ sessionOwner });
    await flowsFor(rig, atWh, 1000);
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    rig.csms.on("StartTransaction", () => ({ transactionId: 8, idTagInfo: { status: "Accepted" } }));
    await rig.plug(1);
    await rig.swipe(bob, 1);
    await rig.pass(900);
    expect(flowing(rig)).toBe(true);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
  });
});

describe("the plug of an invalid token (1.6 §3.5.4, errata v4 §3.5)", () => {
  /** Alice's car, deauthorized; her StartTransaction told her group. */
  async function deauthorized(options: RigOptions = {}): Promise<Rig> {
    const rig = await new Rig(options).start();
    rig.csms.on("StartTransaction", () => answer("Blocked", { parentIdTag: "FAMILY" }));
    await rig.chargeOn(1);
    expect(locked(rig)).toBe(true);
    expect(rig.controls.unplug(1, "socket")).toBe(false);
    rig.csms.on("StartTransaction", () => answer("Accepted"));
    return rig;
  }
  const locked = (rig: Rig): boolean => rig.controls.evse(1).connectors[0]?.locked === true;

  it("stays locked until the same token is presented, in whatever case, and asks nobody", async () => {
    const rig = await deauthorized();
    await rig.pass(3600);
    expect(locked(rig)).toBe(true);
    await rig.swipe({ ...alice, value: alice.value.toLowerCase() }, 1);
    expect(rig.csms.of("Authorize")).toEqual([]);
    expect(locked(rig)).toBe(false);
    expect(rig.controls.unplug(1, "socket")).toBe(true);
    await rig.pass(1);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Available"]);
  });

  it("a stranger does not open it", async () => {
    const rig = await deauthorized();
    await rig.swipe(bob, 1);
    expect(rig.csms.of("Authorize")).toEqual([{ idTag: bob.value }]);
    expect(locked(rig)).toBe(true);
  });

  it.each(["Accepted", "Blocked"])("another of its group opens it, being %s itself", async (status) => {
    const rig = await deauthorized();
    rig.csms.on("Authorize", () => ({ idTagInfo: { status, parentIdTag: "family" } }));
    await rig.swipe(bob, 1);
    expect(locked(rig)).toBe(false);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
  });

  it("opened, it waits for nobody: a swipe later is turned away until the cable is out", async () => {
    const rig = await deauthorized();
    await rig.swipe(alice, 1);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("Authorize")).toEqual([]);
    await rig.unplug(1);
    await rig.plug(1);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ idTag: alice.value }]);
  });

  it("a bolt that is stuck may be tried again", async () => {
    const rig = await deauthorized();
    rig.controls.jamLock(true, 1);
    await rig.swipe(alice, 1);
    expect(locked(rig)).toBe(true);
    rig.controls.jamLock(false, 1);
    await rig.swipe(alice, 1);
    expect(locked(rig)).toBe(false);
    await rig.swipe(alice, 1);
    expect(rig.commands("unlock")).toHaveLength(2);
  });

  it("UnlockConnector opens it (§5.18)", async () => {
    const rig = await deauthorized();
    const reply = await rig.csms.call("UnlockConnector", { connectorId: 1 });
    expect(reply).toMatchObject({ payload: { status: "Unlocked" } });
    expect(locked(rig)).toBe(false);
  });

  it.each(["SIGTERM", "a kill", "a Reset"])(
    "%s opens it for nobody; who it is kept for, one of the group and the CSMS still do",
    async (how) => {
      const openers: ((rig: Rig) => Promise<unknown>)[] = [
        (rig) => rig.swipe(alice, 1),
        (rig) => rig.swipe(bob, 1),
        (rig) => rig.csms.call("UnlockConnector", { connectorId: 1 }),
      ];
      for (const open of openers) {
        const rig = await deauthorized();
        rig.csms.on("Authorize", () => ({ idTagInfo: { status: "Blocked", parentIdTag: "family" } }));
        if (how === "a Reset") await rig.csms.call("Reset", { type: "Soft" });
        else if (how === "SIGTERM") await rig.stop();
        else await rig.kill();
        if (how !== "a Reset") await rig.start();
        await rig.pass(60);
        expect(locked(rig)).toBe(true);
        expect(rig.csms.statuses(1).slice(-1)).toEqual(["Finishing"]);
        await open(rig);
        expect(locked(rig)).toBe(false);
      }
    },
  );

  it("the board was away for a moment: it stays, and its token still opens it", async () => {
    const rig = await deauthorized();
    rig.controls.loseHardware();
    await rig.pass(5);
    rig.controls.regainHardware();
    await rig.pass(5);
    expect(locked(rig)).toBe(true);
    await rig.swipe(alice, 1);
    expect(locked(rig)).toBe(false);
  });

  it("the car is gone and the cable stays: the token lets the cable go", async () => {
    const rig = await deauthorized();
    rig.controls.unplug(1, "carOnly");
    await rig.pass(1);
    expect(locked(rig)).toBe(true);
    await rig.swipe(alice, 1);
    expect(rig.controls.unplug(1, "socket")).toBe(true);
  });

  it("unplugged all the same, the connector is free for anybody", async () => {
    const rig = await deauthorized();
    await rig.unplug(1);
    await rig.plug(1);
    await rig.swipe(bob, 1);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ idTag: bob.value }]);
  });

  it("hardware without an unlock command lets go with the leave that is withdrawn", async () => {
    const rig = await deauthorized({ charger: { supports: [] } });
    await rig.swipe(alice, 1);
    expect(rig.commands("unlock")).toEqual([]);
    expect(locked(rig)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { TxCtrlr } from "../../../src/device-model/components/tx-ctrlr.ts";
import { standardDefinitions } from "../../../src/device-model/definitions.ts";
import { DeviceModel } from "../../../src/device-model/device-model.ts";
import { countingIds } from "../../../src/kernel/ids.ts";
import { silentLogger } from "../../../src/kernel/logger.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import type { AuthorizationStatus, IdToken } from "../../../src/model/token.ts";
import { InvalidTokens } from "../../../src/station/invalid-token.ts";
import { idleSession } from "../../../src/station/session-machine.ts";
import { StationTime } from "../../../src/station/station-time.ts";
import { TokenIdentity } from "../../../src/station/token-identity.ts";
import { Transactions } from "../../../src/station/transactions.ts";
import { evseOf, factsOf, readingOf, sample } from "../../support/facts.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const alice: IdToken = { value: "A11CE", type: "ISO14443" };
const bob: IdToken = { value: "B0B", type: "ISO14443" };
const startWh = 1000;

/** EVSE 1 charges for alice at 2000 Wh; what the hardware and the sessions were told of it. */
function charging(maxWh: number, stops = false, store = new MemoryStore()) {
  const settings = new DeviceModel({
    definitions: standardDefinitions,
    fileValues: [
      { handle: TxCtrlr.MaxEnergyOnInvalidId, value: maxWh, origin: "config" },
      { handle: TxCtrlr.StopTxOnInvalidId, value: stops, origin: "config" },
    ],
    store,
    logger: silentLogger,
  });
  const clock = new VirtualClock();
  const time = new StationTime(clock, store.boots, silentLogger);
  const ids = countingIds("tx");
  const readingsForEnd = { most: () => 200, wanted: () => [], bounds: () => [] };
  const transactions = new Transactions({
    ...{ store, time, ids, readingsForEnd, sinks: [] },
    csms: { ready: true },
  });
  const facts = factsOf();
  const evse = evseOf(facts);
  const told: string[] = [];
  const authorization = { token: alice, groupId: null, remoteStartId: null, reservationId: null };
  const before = transactions.list()[0];
  const { id } = before ?? transactions.begin({ evse: 1, connector: 1 }, authorization, startWh);
  evse.transactionId = id;
  if (!before) transactions.metered(id, readingOf(sample("Energy.Active.Import.Register", 2000, "Wh")));
  evse.registerWh = before?.lastMeterWh ?? 2000;
  evse.session = { ...idleSession, plugged: 1, transaction: 1, authorization };
  const invalid = new InvalidTokens({
    ...{ clock, settings, facts, transactions, logger: silentLogger },
    metering: { isSilent: () => false },
    authorizer: { isMaster: () => false, identity: new TokenIdentity({}) },
    hardware: { tell: (name) => void told.push(name) },
    sessions: { stop: (_evse, reason) => void told.push(`stop ${reason}`) },
  });
  const judge = (status: AuthorizationStatus, token = alice, groupId?: string): void => {
    const info = { status, ...(groupId === undefined ? {} : { groupId }) };
    store.durable(() => invalid.note(id, token, info));
    invalid.judged(id, token);
  };
  const meter = (wh: number | null): void => {
    evse.registerWh = wh;
    invalid.metered(evse);
  };
  return { store, settings, evse, told, invalid, judge, meter, id, transactions };
}

describe("InvalidTokens (1.6 §9.1.14, §9.1.24, E05)", () => {
  it("the verdict is on the disk with the answer that brought it, and with the register then", () => {
    const { store, invalid, id } = charging(500);
    invalid.note(id, alice, { status: "Blocked" });
    expect(store.transactions.get(id)?.invalidAtWh).toBe(2000);
    expect(store.commits.durable).toBe(2);
  });

  it("is to the Wh: one less flows on, the last one is withheld", () => {
    const { judge, meter, told, evse } = charging(500);
    judge("Invalid");
    meter(2499);
    expect([told, evse.withheld]).toEqual([[], false]);
    meter(2500);
    expect([told, evse.withheld]).toEqual([["pause"], true]);
    meter(2510);
    expect(told).toEqual(["pause"]);
  });

  it("a second verdict of the kind does not begin anew", () => {
    const { judge, meter, told } = charging(500);
    judge("Invalid");
    meter(2400);
    judge("Blocked");
    meter(2500);
    expect(told).toEqual(["pause"]);
  });

  it.each([null, 1999])("what cannot be measured may not flow: a register of %s", (wh) => {
    const { judge, meter, told } = charging(500);
    judge("Invalid");
    meter(wh);
    expect(told).toEqual(["pause"]);
    meter(2100);
    expect(told).toEqual(["pause", "resume"]);
  });

  it("a meter that never spoke: at once", () => {
    const { judge, evse, told, id, transactions } = charging(500);
    evse.registerWh = null;
    judge("Invalid");
    expect(told).toEqual(["pause"]);
    expect(transactions.get(id)?.invalidAtWh).toBe(2000);
  });

  it("the key counts the moment it changes, without waiting for the meter", () => {
    const { judge, settings, told, evse } = charging(0);
    judge("Invalid");
    settings.set(TxCtrlr.MaxEnergyOnInvalidId, 100, "csms");
    expect([told, evse.withheld]).toEqual([["pause", "resume"], false]);
    settings.set(TxCtrlr.MaxEnergyOnInvalidId, 0, "csms");
    expect([told, evse.withheld]).toEqual([["pause", "resume", "pause"], true]);
  });

  it("the key changes nothing for a transaction nobody objects to, nor after dispose", () => {
    const { settings, told, invalid, judge } = charging(500);
    settings.set(TxCtrlr.MaxEnergyOnInvalidId, 0, "csms");
    expect(told).toEqual([]);
    judge("Invalid");
    invalid.dispose();
    settings.set(TxCtrlr.MaxEnergyOnInvalidId, 100, "csms");
    expect(told).toEqual(["pause"]);
  });

  it("hardware that lets energy flow all the same is told again every 100 Wh", () => {
    const { judge, meter, told } = charging(0);
    judge("Invalid");
    for (const wh of [2050, 2099, 2100, 2150, 2199, 2200]) meter(wh);
    expect(told).toEqual(["pause", "pause", "pause"]);
  });

  it("a later Accepted on this transaction lifts it, for good", () => {
    const { judge, meter, told, evse, store, id } = charging(0);
    judge("ConcurrentTx");
    judge("Accepted");
    meter(9000);
    expect([told, evse.withheld]).toEqual([["pause", "resume"], false]);
    expect(store.transactions.get(id)?.invalidAtWh).toBeNull();
    judge("Invalid");
    meter(9001);
    expect(told).toEqual(["pause", "resume", "pause"]);
    expect(store.transactions.get(id)?.invalidAtWh).toBe(9000);
  });

  it("a later Accepted lifts it as well while energy still may flow", () => {
    const { judge, meter, told } = charging(500);
    judge("Invalid");
    meter(2100);
    judge("Accepted");
    meter(9000);
    expect(told).toEqual([]);
  });

  it("the verdict on another token, which may have stopped it, is none on this transaction", () => {
    const { judge, told, transactions, id } = charging(0);
    judge("Invalid", bob, "OTHERS");
    expect(told).toEqual([]);
    expect(transactions.get(id)).toMatchObject({ invalidAtWh: null, groupId: null });
  });

  it("whatever the verdict, its group is learnt; the leave to charge carries it too (§3.10, errata v4 §3.5)", () => {
    const { judge, evse, transactions, id } = charging(500);
    judge("Blocked", alice, "FAMILY");
    expect(transactions.get(id)?.groupId).toBe("FAMILY");
    expect(evse.session.authorization?.groupId).toBe("FAMILY");
  });

  it("StopTxOnInvalidId: it is stopped, and nothing may flow", () => {
    const { judge, meter, told } = charging(500, true);
    judge("Invalid");
    meter(2001);
    expect(told).toEqual(["stop DeAuthorized"]);
  });

  it("a verdict that was noted, and power failed before anything was done: it holds at the next start", () => {
    const store = new MemoryStore();
    const first = charging(500, false, store);
    first.invalid.note(first.id, alice, { status: "Invalid" });
    const next = charging(500, false, store);
    next.invalid.adopted();
    expect([next.told, next.evse.withheld]).toEqual([[], false]);
    next.meter(2500);
    expect(next.told).toEqual(["pause"]);
    const stopped = charging(500, true, store);
    stopped.invalid.adopted();
    expect(stopped.told).toEqual(["stop DeAuthorized"]);
  });

  it("a transaction that is over, and an EVSE without one, are left alone", () => {
    const { judge, meter, told, evse, transactions, id } = charging(0);
    transactions.end(id, { reason: "Local", token: null });
    evse.transactionId = null;
    judge("Invalid");
    meter(3000);
    expect(told).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { silentLogger } from "../../../src/kernel/logger.ts";
import type { IdToken } from "../../../src/model/token.ts";
import { Customers } from "../../../src/station/customer-information.ts";
import type { LocalList } from "../../../src/station/local-list.ts";
import type { EvseFacts } from "../../../src/station/station-facts.ts";
import { momentOf, startedOf, transactionOf } from "../../support/store-samples.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const alice: IdToken = { value: "A11CE001", type: "ISO14443" };
const bob: IdToken = { value: "B0B", type: "ISO14443" };
const list: LocalList = {
  lookup: (token) => (token.value === "LISTED" ? { status: "Accepted" } : undefined),
};

function setup() {
  const store = new MemoryStore();
  const facts = { restarting: false, evses: new Map<number, EvseFacts>() };
  const hardware = { tell: () => undefined };
  const customers = new Customers({ store, list, facts, hardware, sessionId: 1, logger: silentLogger });
  return { store, facts, customers };
}

const aliceIs = { kind: "token", token: { ...alice, value: "a11ce001" } } as const;

describe("Customers", () => {
  it("N09.FR.06 nothing is known of a stranger, nor of any certificate", () => {
    const { customers, store } = setup();
    store.authorizationCache.put({ key: "b0b", type: "iso14443", info: { status: "Accepted" }, usedAt: 1 });
    expect(customers.find(aliceIs)).toBeNull();
    expect(customers.find({ kind: "identifier", identifier: "nobody" })).toBeNull();
    expect(customers.find({ kind: "certificate" })).toBeNull();
  });

  it("N09.FR.05 finds what the cache and the local list say", () => {
    const { customers, store } = setup();
    const cached = {
      key: "a11ce001",
      type: "iso14443",
      info: { status: "Blocked", groupId: "g" },
      usedAt: 5,
    } as const;
    store.authorizationCache.put(cached);
    expect(customers.find(aliceIs)).toMatchObject({ cached: [cached], listed: null, transactions: [] });
    expect(customers.find({ kind: "identifier", identifier: "A11CE001" })).toMatchObject({
      cached: [cached],
    });
    const token: IdToken = { value: "LISTED", type: "Central" };
    expect(customers.find({ kind: "token", token })).toMatchObject({ listed: { status: "Accepted" } });
  });

  it("N09.FR.05 finds transactions that run or wait for the CSMS, their profiles, and messages", () => {
    const { customers, store } = setup();
    store.transactions.insert({ ...transactionOf("runs"), token: alice });
    store.transactions.insert({ ...transactionOf("ended"), token: alice, endedAt: momentOf(9) });
    store.transactions.insert({ ...transactionOf("bobs"), token: bob });
    const row = (id: number, transaction: string, token: IdToken) => ({
      ...{ id, sessionId: 1, subject: transaction, rendered: null, attempts: 0 },
      fact: { ...startedOf(transaction), token },
    });
    store.outbox.insert(row(1, "ended", alice));
    store.outbox.insert(row(2, "bobs", bob));
    store.outbox.insert(row(3, "gone", alice));
    store.outbox.setAside(3, "refused", momentOf(9));
    store.chargingProfiles.put({
      evse: 1,
      profile: {
        ...{ id: 77, stackLevel: 0, chargingProfilePurpose: "TxProfile", chargingProfileKind: "Relative" },
        ...{ transactionId: "runs", chargingSchedule: [] },
      },
    });
    const record = customers.find(aliceIs);
    expect(record?.transactions.map(({ transaction, profiles }) => [transaction.id, profiles])).toEqual([
      ["runs", [77]],
      ["ended", []],
    ]);
    expect(record?.waiting).toHaveLength(1);
    expect(record?.refused).toHaveLength(1);
  });

  it("N10.FR.03, N10.FR.06 clears the cache and refused messages; what is owed to the CSMS, and others, stay", () => {
    const { customers, store } = setup();
    for (const key of ["a11ce001", "b0b"])
      store.authorizationCache.put({ key, type: "iso14443", info: { status: "Accepted" }, usedAt: 1 });
    const row = (id: number, token: IdToken) => ({
      ...{ id, sessionId: 1, subject: `t${id}`, rendered: null, attempts: 0 },
      fact: { ...startedOf(`t${id}`), token },
    });
    for (const [id, token] of [alice, alice, bob].entries()) store.outbox.insert(row(id + 1, token));
    store.outbox.setAside(2, "refused", momentOf(1));
    store.outbox.setAside(3, "refused", momentOf(1));
    expect(customers.clear(aliceIs)).toBe(true);
    expect(store.authorizationCache.get({ key: "a11ce001", type: "iso14443" })).toBeUndefined();
    expect(store.authorizationCache.get({ key: "b0b", type: "iso14443" })).toBeDefined();
    expect(store.outbox.aside(1, 10).map(({ id }) => id)).toEqual([3]);
    expect(store.outbox.page(1, 0, 10).map(({ id }) => id)).toEqual([1]);
  });

  it("N10.FR.03 the local list is not touched", () => {
    const { customers } = setup();
    const listed = { kind: "identifier", identifier: "LISTED" } as const;
    expect(customers.clear(listed)).toBe(true);
    expect(customers.find(listed)).toMatchObject({ listed: { status: "Accepted" } });
  });

  it("N10.FR.05 a store that fails clears nothing", () => {
    const { customers, store } = setup();
    store.authorizationCache.put({
      key: "a11ce001",
      type: "iso14443",
      info: { status: "Accepted" },
      usedAt: 1,
    });
    store.failNextCommit = new Error("disk full");
    expect(customers.clear(aliceIs)).toBe(false);
    expect(store.authorizationCache.get({ key: "a11ce001", type: "iso14443" })).toBeDefined();
  });

  it("N09.FR.02 N10.FR.01 is not ready while the station restarts", () => {
    const { customers, facts } = setup();
    expect(customers.ready).toBe(true);
    facts.restarting = true;
    expect(customers.ready).toBe(false);
  });
});

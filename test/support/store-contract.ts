import type { ChargingProfile } from "../../src/model/charging-profile.ts";
import { describe, expect, it } from "vitest";
import type { TokenInfo } from "../../src/model/token.ts";
import type { Store, TokenName } from "../../src/ports/store.ts";
import {
  endedOf,
  momentOf,
  profileOf,
  readingOf,
  readingsOf,
  rowOf,
  securityEventOf,
  startedOf,
  stationReadingsOf,
  transactionOf,
} from "./store-samples.ts";

const bytesOf = (value: object): number => Buffer.byteLength(JSON.stringify(value));

/** What every `Store` must do, be it on disk or in memory. `open` makes a new, empty one within the test. */
export function storeContract(name: string, open: () => Store): void {
  describe(`${name}: store contract`, () => {
    it("boots: numbers ascend, and the first known one after another is found", () => {
      const { boots } = open();
      const [first, second, third] = [boots.begin(), boots.begin(), boots.begin()];
      expect([second, third]).toEqual([first + 1, first + 2]);
      boots.setWallOrigin(third, 1_700_000_000_000.5);
      boots.setLastMono(first, 1234.5);
      expect(boots.get(first)).toEqual({ boot: first, wallOrigin: null, lastMono: 1234.5 });
      expect(boots.nextKnown(first)).toEqual({ boot: third, wallOrigin: 1_700_000_000_000.5, lastMono: 0 });
      expect(boots.nextKnown(third)).toBeUndefined();
      expect(boots.get(99)).toBeUndefined();
    });

    it("outbox: rows come back as they were, per session, in order, in pages", () => {
      const { outbox } = open();
      const rows = [
        rowOf(1, startedOf("a")),
        rowOf(2, stationReadingsOf(2), 2),
        rowOf(4, readingsOf("a")),
        rowOf(5, stationReadingsOf(5)),
        rowOf(9, endedOf("a")),
        rowOf(10, securityEventOf(10)),
        rowOf(11, securityEventOf(11)),
      ];
      for (const row of rows) outbox.insert(row);
      const mine = rows.filter((row) => row.sessionId === 1);
      expect(outbox.page(1, 0, 10)).toEqual(mine);
      expect(outbox.page(1, 0, 2)).toEqual(mine.slice(0, 2));
      expect(outbox.page(1, 4, 10)).toEqual(mine.slice(2));
      expect(outbox.page(1, 9, 10)).toEqual(mine.slice(4));
      expect(outbox.page(1, 11, 10)).toEqual([]);
      expect(outbox.page(3, 0, 10)).toEqual([]);
    });

    it("outbox: the rendered message and the attempts are kept", () => {
      const { outbox } = open();
      const row = rowOf(1, startedOf("a"));
      const rendered = { messageId: "m", action: "StartTransaction", payload: '{"connectorId":1}' };
      outbox.insert(row);
      outbox.setRendered(1, rendered);
      outbox.setAttempts(1, 3);
      expect(outbox.page(1, 0, 1)).toEqual([{ ...row, rendered, attempts: 3 }]);
    });

    it("outbox: an id is never given twice, even after all rows are gone", () => {
      const { outbox } = open();
      expect(outbox.maxId()).toBe(0);
      outbox.insert(rowOf(7, startedOf("a"), 1));
      outbox.insert(rowOf(8, startedOf("a"), 2));
      outbox.delete(8);
      expect(outbox.page(2, 0, 10)).toEqual([]);
      expect(outbox.maxId()).toBe(8);
      outbox.delete(7);
      expect(outbox.maxId()).toBe(8);
      outbox.insert(rowOf(9, startedOf("b")));
      outbox.delete(9);
      expect(outbox.maxId()).toBe(9);
      expect(() => {
        outbox.insert(rowOf(10, startedOf("b")));
        outbox.insert(rowOf(10, startedOf("b")));
      }).toThrow();
    });

    it("outbox: a row set aside leaves the queue and is kept with why", () => {
      const { outbox } = open();
      for (const id of [1, 2, 3]) outbox.insert(rowOf(id, readingsOf("a", id)));
      outbox.setAttempts(3, 5);
      outbox.setAside(3, "refused", momentOf(3));
      outbox.setAside(1, "refused too", momentOf(4));
      outbox.setAside(77, "no such row", momentOf(4));
      expect(outbox.page(1, 0, 10).map((row) => row.id)).toEqual([2]);
      expect(outbox.aside(1, 10)).toEqual([
        { ...rowOf(1, readingsOf("a", 1)), reason: "refused too" },
        { ...rowOf(3, readingsOf("a", 3)), attempts: 5, reason: "refused" },
      ]);
      expect(outbox.aside(1, 1)).toHaveLength(1);
      expect(outbox.aside(2, 10)).toEqual([]);
      for (const { id } of outbox.aside(1, 10)) outbox.deleteAside(id);
      expect(outbox.aside(1, 1)).toEqual([]);
      expect(outbox.maxId()).toBe(3);
    });

    it("outbox: whether anything waits of a subject, or of any, a rollback included", () => {
      const store = open();
      const { outbox } = store;
      const waits = (): boolean[] => [outbox.waits("a"), outbox.waits("b"), outbox.waits(null)];
      outbox.insert(rowOf(1, stationReadingsOf(1)));
      expect(waits()).toEqual([false, false, false]);
      outbox.insert(rowOf(2, readingsOf("a", 1)));
      outbox.insert(rowOf(3, readingsOf("a", 2)));
      expect(waits()).toEqual([true, false, true]);
      expect(() =>
        store.durable(() => {
          outbox.insert(rowOf(4, readingsOf("b", 1)));
          throw new Error("rolled back");
        }),
      ).toThrow("rolled back");
      expect(waits()).toEqual([true, false, true]);
      outbox.delete(2);
      expect(outbox.waits("a")).toBe(true);
      outbox.setAside(3, "refused", momentOf(1));
      expect(waits()).toEqual([false, false, false]);
    });

    it("outbox: rows and bytes are counted per session and kind, and the oldest of a kind are found", () => {
      const { outbox } = open();
      const facts = [
        startedOf("a"),
        readingsOf("a", 1),
        readingsOf("a", 2),
        readingsOf("a", 3),
        stationReadingsOf(1),
      ];
      facts.forEach((fact, index) => outbox.insert(rowOf(index + 1, fact)));
      outbox.insert(rowOf(6, endedOf("b"), 2));
      outbox.delete(2);
      const kept = facts.filter((_, index) => index !== 1);
      expect(outbox.size(1)).toEqual({
        rows: 4,
        bytes: kept.reduce((sum, fact) => sum + bytesOf(fact), 0),
        byKind: { transactionStarted: 1, transactionReadings: 2, stationReadings: 1 },
      });
      expect(outbox.oldest(1, "transactionReadings", 0, 1)).toEqual([
        { id: 3, subject: "a", bytes: bytesOf(readingsOf("a", 2)) },
      ]);
      expect(outbox.oldest(1, "transactionReadings", 0, 9).map((row) => row.id)).toEqual([3, 4]);
      expect(outbox.oldest(1, "transactionReadings", 3, 9).map((row) => row.id)).toEqual([4]);
      expect(outbox.oldest(1, "transactionEnded", 0, 9)).toEqual([]);
      outbox.delete(6);
      expect(outbox.size(2)).toEqual({ rows: 0, bytes: 0, byKind: {} });
    });

    it("transactions: open ones come oldest first, ended ones do not", () => {
      const { transactions } = open();
      for (const [n, id] of ["c", "a", "b"].entries()) transactions.insert(transactionOf(id, n));
      transactions.update({ ...transactionOf("a"), sequence: 4, lastMeterWh: 99, endedAt: momentOf(9) });
      expect(transactions.open()).toEqual([transactionOf("c", 0), transactionOf("b", 2)]);
      expect(transactions.get("a")).toEqual({
        ...transactionOf("a"),
        sequence: 4,
        lastMeterWh: 99,
        endedAt: momentOf(9),
      });
      expect(transactions.get("z")).toBeUndefined();
      expect(() => {
        transactions.insert(transactionOf("c"));
      }).toThrow();
    });

    it("transactions: purged once ended and nothing of them waits, with all that belongs to them", () => {
      const { transactions, outbox, remoteIds, readings } = open();
      for (const id of ["runs", "waits", "over"]) {
        transactions.insert(transactionOf(id));
        remoteIds.bind(1, id, `remote-${id}`);
      }
      outbox.insert(rowOf(1, endedOf("waits"), 1));
      outbox.insert(rowOf(2, endedOf("waits"), 2));
      for (const id of ["waits", "over"]) transactions.update({ ...transactionOf(id), endedAt: momentOf(2) });
      expect(transactions.purge()).toBe(1);
      expect(transactions.get("over")).toBeUndefined();
      expect(remoteIds.remoteId(1, "over")).toBeUndefined();
      expect(readings.list("over")).toEqual([]);
      outbox.delete(1);
      expect(transactions.purge()).toBe(0);
      outbox.setAside(2, "refused", momentOf(3));
      expect(transactions.purge()).toBe(1);
      expect(transactions.purge()).toBe(0);
      expect(transactions.get("runs")).toEqual(transactionOf("runs"));
      expect(remoteIds.remoteId(1, "runs")).toBe("remote-runs");
      transactions.update({ ...transactionOf("runs"), endedAt: momentOf(9) });
      expect(transactions.purge()).toBe(1);
    });

    it("readings: listed in the order they were taken, until they are deleted", () => {
      const { readings } = open();
      for (let n = 1; n <= 6; n++) readings.append("a", readingOf(n));
      readings.append("b", readingOf(7));
      expect(readings.list("a")).toEqual([1, 2, 3, 4, 5, 6].map(readingOf));
      readings.delete("a");
      expect(readings.list("a")).toEqual([]);
      expect(readings.list("b")).toEqual([readingOf(7)]);
    });

    it("remote ids: bound per session, found both ways, bound anew", () => {
      const { remoteIds } = open();
      remoteIds.bind(1, "a", "10");
      remoteIds.bind(2, "a", "20");
      remoteIds.bind(1, "b", "11");
      expect(remoteIds.remoteId(1, "a")).toBe("10");
      expect(remoteIds.remoteId(2, "a")).toBe("20");
      expect(remoteIds.transactionId(1, "11")).toBe("b");
      expect(remoteIds.transactionId(2, "11")).toBeUndefined();
      remoteIds.bind(1, "a", "12");
      expect(remoteIds.remoteId(1, "a")).toBe("12");
      expect(remoteIds.transactionId(1, "10")).toBeUndefined();
    });

    it("variables: one value per address and attribute; absent parts of an address count", () => {
      const { variables } = open();
      const plain = { component: "EVSE", variable: "Power" };
      const placed = { ...plain, evse: 1, connector: 2, instance: "MaxLimit", componentInstance: "x" };
      variables.set({ address: plain, attribute: "Actual", value: "1", origin: "csms" });
      variables.set({ address: placed, attribute: "Actual", value: "2", origin: "integrator" });
      variables.set({ address: plain, attribute: "Target", value: "3", origin: "user" });
      variables.set({ address: plain, attribute: "Actual", value: "4", origin: "csms" });
      expect(variables.all()).toEqual([
        { address: plain, attribute: "Actual", value: "4", origin: "csms" },
        { address: placed, attribute: "Actual", value: "2", origin: "integrator" },
        { address: plain, attribute: "Target", value: "3", origin: "user" },
      ]);
      variables.delete(placed, "Actual");
      variables.delete(plain, "MinSet");
      expect(variables.all().map(({ value }) => value)).toEqual(["4", "3"]);
    });

    const of = (key: string, type = ""): TokenName => ({ key, type });

    it("authorization cache: put, replaced, counted, cleared", () => {
      const { authorizationCache: cache } = open();
      const entry = (key: string, usedAt: number) => ({
        ...of(key),
        info: { status: "Accepted" as const, groupId: "g", expires: 1_700_000_000_000.5 },
        usedAt,
      });
      for (const [key, usedAt] of [
        ["a", 3],
        ["b", 1],
        ["c", 2],
      ] as const)
        cache.put(entry(key, usedAt));
      const limited = { status: "Accepted", chargingPriority: -9, evses: [1, 3] } as const;
      cache.put({ ...of("b"), info: limited, usedAt: 4 });
      expect(cache.get(of("b"))).toEqual({ ...of("b"), info: limited, usedAt: 4 });
      cache.put({ ...of("b"), info: { status: "Blocked" }, usedAt: 4 });
      expect(cache.get(of("a"))).toEqual(entry("a", 3));
      expect(cache.get(of("b"))).toEqual({ ...of("b"), info: { status: "Blocked" }, usedAt: 4 });
      expect(cache.count()).toBe(3);
      cache.delete(of("b"));
      expect([cache.get(of("b")), cache.count()]).toEqual([undefined, 2]);
      cache.clear();
      expect([cache.get(of("a")), cache.count()]).toEqual([undefined, 0]);
    });

    it("authorization cache: a verdict is on a token of one type (C01.FR.25)", () => {
      const { authorizationCache: cache } = open();
      const entry = (type: string, usedAt: number) =>
        ({ ...of("a", type), info: { status: "Accepted" }, usedAt }) as const;
      for (const [index, type] of ["keycode", "iso14443", ""].entries()) cache.put(entry(type, index));
      cache.put({ ...entry("b", 9), key: "b" });
      expect(cache.ofValue("a")).toEqual([entry("", 2), entry("iso14443", 1), entry("keycode", 0)]);
      expect([cache.ofValue("c"), cache.get(of("a", "central"))]).toEqual([[], undefined]);
      expect(cache.get(of("a", "keycode"))).toEqual(entry("keycode", 0));
      cache.delete(of("a", "keycode"));
      expect(cache.ofValue("a")).toHaveLength(2);
      cache.evict(1, 0);
      expect(cache.ofValue("a")).toEqual([entry("", 2)]);
    });

    it("authorization cache: what is not valid leaves first, then the valid, each the oldest first (1.6 §3.5.1)", () => {
      const { authorizationCache: cache } = open();
      const now = 1_700_000_000_000;
      const infos: [string, TokenInfo][] = [
        ["valid, old", { status: "Accepted" }],
        ["valid, not so old", { status: "Accepted", expires: now + 1 }],
        ["blocked, old", { status: "Blocked" }],
        ["in use", { status: "ConcurrentTx", expires: now + 1 }],
        ["expired just now", { status: "Accepted", expires: now }],
        ["valid, new", { status: "Accepted", groupId: "g" }],
        ["blocked, new", { status: "Blocked", expires: now + 1 }],
      ];
      infos.forEach(([key, info], index) => cache.put({ ...of(key), info, usedAt: index }));
      const order: string[] = [];
      while (cache.count() > 0) {
        const before = infos.filter(([key]) => cache.get(of(key)));
        cache.evict(1, now);
        order.push(...before.filter(([key]) => !cache.get(of(key))).map(([key]) => key));
      }
      expect(order).toEqual([
        "blocked, old",
        "in use",
        "expired just now",
        "blocked, new",
        "valid, old",
        "valid, not so old",
        "valid, new",
      ]);
      for (const [key, info] of infos) cache.put({ ...of(key), info, usedAt: 0 });
      cache.evict(5, now);
      expect(cache.count()).toBe(2);
    });

    it("availability: the last wish per place (1.6 §5.2)", () => {
      const { availability } = open();
      availability.set({}, false);
      availability.set({ evse: 1 }, false);
      availability.set({ evse: 1, connector: 1 }, false);
      availability.set({ evse: 1 }, true);
      expect(availability.all()).toEqual([
        { operative: false },
        { evse: 1, operative: true },
        { evse: 1, connector: 1, operative: false },
      ]);
    });

    it("charging profiles: in the order they were installed, one per id", () => {
      const { chargingProfiles } = open();
      for (const id of [5, -3, 8]) chargingProfiles.put(profileOf(id));
      expect(chargingProfiles.all()).toEqual([5, -3, 8].map(profileOf));
      const moved = { ...profileOf(5), evse: 0, connector: undefined };
      chargingProfiles.put(moved);
      expect(chargingProfiles.all()).toEqual([profileOf(-3), profileOf(8), moved]);
      chargingProfiles.delete(8);
      chargingProfiles.delete(9);
      expect(chargingProfiles.all()).toEqual([profileOf(-3), moved]);
    });

    it("profiles that wait for their transaction: one per EVSE, replaced, deleted; none where it cannot be read", () => {
      const { waitingProfiles, notes } = open();
      const profile: ChargingProfile = {
        ...{ id: 7, stackLevel: 0, chargingProfilePurpose: "TxProfile", chargingProfileKind: "Relative" },
        chargingSchedule: [
          {
            chargingRateUnit: "A",
            chargingSchedulePeriod: [{ startPeriod: 0, limit: 6.5, numberPhases: 1 }],
          },
        ],
      };
      expect(waitingProfiles.get(1)).toBeUndefined();
      waitingProfiles.set(1, { token: "b", profile });
      waitingProfiles.set(1, { token: "a", profile });
      expect([waitingProfiles.get(1), waitingProfiles.get(2)]).toEqual([{ token: "a", profile }, undefined]);
      waitingProfiles.delete(1);
      expect(waitingProfiles.get(1)).toBeUndefined();
      notes.set(
        "charging profile of the remote start at EVSE 2",
        JSON.stringify({ token: "a", profile: {} }),
      );
      expect(waitingProfiles.get(2)).toBeUndefined();
    });

    it("notes: set, replaced, deleted", () => {
      const { notes } = open();
      notes.set("a", "1");
      notes.set("a", "2");
      expect(notes.get("a")).toBe("2");
      notes.delete("a");
      expect(notes.get("a")).toBeUndefined();
    });

    for (const kind of ["durable", "relaxed"] as const) {
      it(`${kind}: what fn returns is passed on, and a throw undoes everything`, () => {
        const store = open();
        expect(store[kind](() => store.boots.begin())).toBe(1);
        store.transactions.insert(transactionOf("kept"));
        const failure = new Error("changed my mind");
        expect(() =>
          store[kind](() => {
            store.transactions.insert(transactionOf("gone"));
            store.transactions.update({ ...transactionOf("kept"), endedAt: momentOf(1) });
            store.outbox.insert(rowOf(1, startedOf("gone")));
            store.notes.set("n", "1");
            store.transactions.purge();
            throw failure;
          }),
        ).toThrow(failure);
        expect(store.transactions.open()).toEqual([transactionOf("kept")]);
        expect([store.outbox.maxId(), store.outbox.size(1).rows, store.notes.get("n")]).toEqual([
          0,
          0,
          undefined,
        ]);
        expect(store.transactions.purge()).toBe(0);
      });

      it(`${kind}: one inside another joins it`, () => {
        const store = open();
        expect(() =>
          store[kind](() => {
            store.durable(() => store.notes.set("a", "1"));
            store.relaxed(() => store.notes.set("b", "1"));
            throw new Error("all of it");
          }),
        ).toThrow("all of it");
        expect([store.notes.get("a"), store.notes.get("b")]).toEqual([undefined, undefined]);
        store[kind](() => store.durable(() => store.relaxed(() => store.notes.set("a", "2"))));
        expect(store.notes.get("a")).toBe("2");
      });
    }
  });
}

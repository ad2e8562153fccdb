import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/ports/store.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { openTestStore } from "../../support/open-test-store.ts";
import {
  endedOf,
  momentOf,
  readingOf,
  readingsOf,
  rowOf,
  startedOf,
  securityEventOf,
  stationReadingsOf,
  transactionOf,
} from "../../support/store-samples.ts";
import { tempDir } from "../../support/temp-dir.ts";

/** One thing done to a store; ids are small, so that operations meet. */
type Operation = (store: Store) => unknown;

const id = fc.constantFrom("a", "b", "c");
const session = fc.integer({ min: 1, max: 2 });
const n = fc.integer({ min: 0, max: 9 });
const facts = [
  startedOf,
  readingsOf,
  endedOf,
  (_: string, at: number) => stationReadingsOf(at),
  (_: string, at: number) => securityEventOf(at),
];

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.tuple(id, session, n, fc.nat(4)).map(([tx, sid, at, kind]): Operation => (store) => {
    const fact = (facts[kind] ?? startedOf)(tx, at);
    store.outbox.insert(rowOf(store.outbox.maxId() + 1, fact, sid));
  }),
  fc.nat(5).map((back): Operation => (store) => {
    store.outbox.delete(store.outbox.maxId() - back);
  }),
  fc.nat(5).map((back): Operation => (store) => {
    store.outbox.setAside(store.outbox.maxId() - back, "refused", momentOf(back));
  }),
  fc.tuple(fc.nat(5), n).map(([back, count]): Operation => (store) => {
    store.outbox.setAttempts(store.outbox.maxId() - back, count);
    store.outbox.setRendered(store.outbox.maxId() - back, {
      messageId: "m",
      action: "a",
      payload: String(count),
    });
  }),
  fc.tuple(id, n, fc.boolean()).map(([tx, at, over]): Operation => (store) => {
    const transaction = { ...transactionOf(tx, at), endedAt: over ? momentOf(at) : null };
    if (store.transactions.get(tx)) store.transactions.update(transaction);
    else store.transactions.insert(transaction);
  }),
  fc.constant((store: Store) => store.transactions.purge()),
  fc.tuple(id, n).map(([tx, at]): Operation => (store) => {
    store.readings.append(tx, readingOf(at));
  }),
  id.map((tx): Operation => (store) => {
    store.readings.delete(tx);
  }),
  fc.tuple(session, id).map(([sid, tx]): Operation => (store) => {
    store.remoteIds.bind(sid, tx, `${sid}-${tx}`);
  }),
  fc
    .tuple(id, fc.option(session, { nil: undefined }), n)
    .map(([variable, evse, value]): Operation => (store) => {
      const address = { component: "C", variable, ...(evse !== undefined && { evse }) };
      if (value === 0) store.variables.delete(address, "Actual");
      else store.variables.set({ address, attribute: "Actual", value: String(value), origin: "csms" });
    }),
  fc.tuple(id, fc.constantFrom("", "local"), n).map(([key, type, value]): Operation => (store) => {
    if (value === 0) store.authorizationCache.clear();
    else if (value === 1) store.authorizationCache.delete({ key, type });
    else
      store.authorizationCache.put({
        ...{ key, type },
        info: { status: value % 2 === 0 ? "Accepted" : "Blocked", ...(value > 4 && { expires: value }) },
        usedAt: value * 1000 + key.charCodeAt(0) + type.length,
      });
    if (value === 2) store.authorizationCache.evict(1, 6);
  }),
  fc.tuple(session, fc.boolean()).map(([evse, operative]): Operation => (store) => {
    store.availability.set({ evse }, operative);
  }),
  fc.tuple(id, n).map(([key, value]): Operation => (store) => {
    if (value === 0) store.notes.delete(key);
    else store.notes.set(key, String(value));
  }),
  fc.constant((store: Store) => {
    const boot = store.boots.begin();
    if (boot % 2 === 0) store.boots.setWallOrigin(boot, 1_700_000_000_000 + boot);
    store.boots.setLastMono(boot, boot);
  }),
);

/** Some operations in one transaction, or alone, or undone at the end. */
interface Step {
  readonly how: "alone" | "durable" | "relaxed" | "undone" | "reopened";
  readonly operations: readonly Operation[];
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    how: fc.constantFrom<Step["how"][]>("alone", "durable", "relaxed", "undone", "reopened"),
    operations: fc.array(operation, { minLength: 1, maxLength: 5 }),
  }),
  { maxLength: 20 },
);

const undone = new Error("undone");

function apply(store: Store, { how, operations }: Step): unknown[] {
  const all = (): unknown[] => operations.map((run) => run(store));
  if (how === "durable" || how === "relaxed") return store[how](all);
  if (how !== "undone") return all();
  try {
    return store.durable(() => {
      all();
      throw undone;
    });
  } catch (error) {
    if (error !== undone) throw error;
    return [];
  }
}

/** All that can be asked. */
const view = (store: Store): unknown => ({
  max: store.outbox.maxId(),
  sessions: [1, 2].map((sid) => [
    store.outbox.page(sid, 0, 1000),
    store.outbox.page(sid, 3, 2),
    store.outbox.aside(sid, 1000),
    store.outbox.size(sid),
    store.outbox.oldest(sid, "transactionReadings", 1, 2),
    ["a", "b", "c"].map((tx) => [
      store.remoteIds.remoteId(sid, tx),
      store.remoteIds.transactionId(sid, `${sid}-${tx}`),
    ]),
  ]),
  open: store.transactions.open(),
  each: ["a", "b", "c"].map((key) => [
    store.transactions.get(key),
    store.readings.list(key),
    store.authorizationCache.ofValue(key),
    store.notes.get(key),
  ]),
  cached: store.authorizationCache.count(),
  variables: store.variables.all(),
  availability: store.availability.all(),
  boots: [1, 2, 3].map((boot) => [store.boots.get(boot), store.boots.nextKnown(boot)]),
});

describe("the store against its model", () => {
  it("any operations, undone or kept, over restarts, leave what a few maps would hold", () => {
    fc.assert(
      fc.property(steps, (script) => {
        const directory = tempDir();
        let store = openTestStore(directory);
        const model = new MemoryStore();
        try {
          for (const step of script) {
            if (step.how === "reopened") {
              store.close();
              store = openTestStore(directory);
            }
            expect(apply(store, step)).toEqual(apply(model, step));
            expect(view(store)).toEqual(view(model));
          }
        } finally {
          store.close();
        }
      }),
      { numRuns: 60 },
    );
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { StationError } from "../../../src/kernel/errors.ts";
import {
  Bench,
  ended,
  offline,
  ok,
  reading,
  refused,
  securityEvent,
  started,
  stationReading,
  timeout,
} from "./support.ts";

let bench: Bench;

beforeEach(() => {
  bench = new Bench();
});

const waiting = (): number[] => bench.store.waiting(1).map((row) => row.id);

describe("outbox: in and out", () => {
  it("1.6 §3.7: facts go in the order they happened, over memory and disk", () => {
    bench.durable(started("a"));
    bench.losable(reading("a", 1), stationReading(1));
    bench.durable(started("b"));
    bench.losable(reading("b", 1));
    expect(bench.drain()).toEqual([
      "started a/0",
      "readings a/1",
      "station 1",
      "started b/0",
      "readings b/1",
    ]);
    expect(waiting()).toEqual([]);
    expect(bench.outbox.rows).toBe(0);
  });

  it("a durable fact is within the caller's transaction, with the readings before it", () => {
    bench.losable(reading("a", 1));
    expect(bench.store.writes).toBe(0);
    bench.store.durable(() => bench.durable(ended("a", 2)));
    expect(bench.store.commits).toEqual({ durable: 1, relaxed: 0 });
    expect(bench.store.waiting(1).map((row) => row.fact.kind)).toEqual([
      "transactionReadings",
      "transactionEnded",
    ]);
  });

  it("a transaction of the caller that is rolled back takes its fact with it, and gives the readings back", async () => {
    bench.losable(reading("a", 1), reading("a", 2));
    expect(() =>
      bench.store.durable(() => {
        bench.durable(ended("a", 3));
        throw new Error("refused");
      }),
    ).toThrow("refused");
    await bench.clock.flush();
    expect(waiting()).toEqual([]);
    bench.durable(started("b"));
    expect(bench.drain()).toEqual(["readings a/1", "readings a/2", "started b/0"]);
  });

  it("readings given back keep their place before a durable fact that was recorded meanwhile", () => {
    bench.losable(reading("a", 1));
    expect(() =>
      bench.store.durable(() => {
        bench.durable(ended("a", 2));
        throw new Error("refused");
      }),
    ).toThrow("refused");
    bench.durable(ended("a", 3));
    expect(bench.drain()).toEqual(["readings a/1", "ended a/3"]);
  });

  it("a reading that is answered before a flush never touches the disk", () => {
    bench.losable(reading("a", 1));
    expect(bench.drain()).toEqual(["readings a/1"]);
    expect(bench.store.writes).toBe(0);
    expect(bench.clock.timers().length).toBeLessThanOrEqual(1);
  });

  it("tells before readings leave memory, for the wire or for the disk, and at no other time", async () => {
    const waitingThen: number[] = [];
    const own = new Bench({ leaving: () => waitingThen.push(own.store.waiting(1).length) });
    own.losable(reading("a", 1));
    expect(waitingThen).toEqual([]);
    own.drain();
    expect(waitingThen).toEqual([0]); // on its way to the wire
    own.losable(reading("a", 2));
    await own.clock.advance(60_000);
    expect(waitingThen).toEqual([0, 0]); // before it is written
    own.drain();
    expect(waitingThen).toEqual([0, 0]); // it was written already
  });

  it("readings are written after a minute, when 64 wait, and at the end", async () => {
    bench.losable(reading("a", 1));
    await bench.clock.advance(59_999);
    expect(waiting()).toHaveLength(0);
    await bench.clock.advance(1);
    expect(waiting()).toHaveLength(1);
    for (let n = 0; n < 64; n++) bench.losable(reading("a", n));
    expect(waiting()).toHaveLength(65);
    bench.losable(reading("a", 99));
    bench.outbox.close();
    expect(waiting()).toHaveLength(66);
    expect(bench.store.commits.durable).toBe(0);
    expect(bench.clock.timers()).toEqual([]);
  });

  it("readings that cannot be written stay in memory and are tried again", async () => {
    bench.losable(reading("a", 1));
    bench.store.failNextCommit = new Error("disk full");
    await bench.clock.advance(60_000);
    expect(waiting()).toHaveLength(0);
    await bench.clock.advance(60_000);
    expect(waiting()).toHaveLength(1);
    expect(bench.drain()).toEqual(["readings a/1"]);
  });

  it("deleting a row on the disk and what its answer changes are one synced transaction", () => {
    bench.durable(started("a"));
    const { durable } = bench.store.commits;
    bench.facts.onSettle = () => {
      bench.store.remoteIds.bind(1, "a", "42");
      return "done";
    };
    bench.send();
    expect(bench.store.remoteIds.remoteId(1, "a")).toBe("42");
    expect(bench.store.commits.durable).toBe(durable + 1);
    expect(waiting()).toEqual([]);
  });

  it("an answer the store refuses to record is recorded later, and its message not sent again", async () => {
    bench.durable(started("a"), ended("a", 1));
    const row = bench.outbox.take();
    if (!row) throw new Error("nothing to send");
    bench.facts.onSettle = () => {
      bench.store.remoteIds.bind(1, "a", "42");
      return "done";
    };
    bench.store.failNextCommit = new Error("disk full");
    bench.outbox.settle(row, ok);
    expect(bench.store.remoteIds.remoteId(1, "a")).toBeUndefined();
    expect(waiting()).toEqual([1, 2]);
    expect(bench.drain()).toEqual([]);
    await bench.clock.advance(10_000);
    expect(bench.drain()).toEqual(["ended a/1"]);
    expect(bench.store.remoteIds.remoteId(1, "a")).toBe("42");
    expect(waiting()).toEqual([]);
  });

  it("the same, when it is what the answer changes that the store refuses", async () => {
    bench.durable(started("a"));
    bench.facts.onSettle = () => {
      throw new StationError("STORE_IO", "disk full");
    };
    bench.send();
    bench.facts.onSettle = () => "done";
    await bench.clock.advance(10_000);
    expect(bench.drain()).toEqual([]);
    expect(waiting()).toEqual([]);
    expect(bench.facts.settled).toEqual(["started a/0"]);
  });

  it("an answer the dialect fails on counts as a refusal", () => {
    bench.attempts = 1;
    bench.facts.onSettle = () => {
      throw new Error("defect");
    };
    bench.durable(started("a"), started("b"));
    bench.send();
    expect(bench.store.outbox.aside(1, 10)).toHaveLength(1);
    expect(waiting()).toEqual([2]);
  });

  it("a fact this version has no message for is deleted, and the next one sent", () => {
    const render = bench.facts.onRender;
    bench.facts.onRender = (fact) => (fact.kind === "stationReadings" ? null : render(fact));
    bench.losable(stationReading(1));
    bench.durable(started("a"));
    expect(bench.drain()).toEqual(["started a/0"]);
    expect(waiting()).toEqual([]);
  });

  it("rows of another session are not touched", () => {
    const other = new Bench({ sessionId: 2, store: bench.store });
    other.durable(started("x"));
    expect(bench.drain()).toEqual([]);
    expect(other.drain()).toEqual(["started x/0"]);
  });

  it("ids go on where they were, also past rows that were deleted or set aside", () => {
    bench.durable(started("a"), started("b"));
    bench.drain();
    bench.restart();
    bench.durable(started("c"));
    expect(waiting()).toEqual([3]);
  });
});

describe("outbox: frozen messages", () => {
  it("rule 8: a message is rendered once; a lost link sends the same bytes under the same id and counts no attempt", () => {
    bench.durable(started("a"));
    const first = bench.outbox.take();
    if (!first) throw new Error("nothing to send");
    bench.outbox.settle(first, offline);
    const second = bench.outbox.take();
    expect(second).toEqual(first);
    expect(second?.attempts).toBe(0);
    expect(bench.facts.renders).toBe(1);
  });

  it("a message over which the link dies again and again lets other transactions pass, and none of its own", async () => {
    bench.durable(started("a"), ended("a", 1), started("b"), ended("b", 1));
    const first = bench.outbox.take();
    for (let times = 0; times < 3; times++) {
      const row = times === 0 ? first : bench.outbox.take();
      if (!row) throw new Error("nothing to send");
      expect(row).toEqual(first);
      bench.outbox.settle(row, offline);
    }
    expect(bench.drain()).toEqual(["started b/0", "ended b/1"]);
    await bench.clock.advance(59_999);
    expect(bench.drain()).toEqual([]);
    await bench.clock.advance(1);
    expect(bench.outbox.peek()).toMatchObject({ row: { attempts: 0, rendered: first?.rendered } });
    expect(bench.drain()).toEqual(["started a/0", "ended a/1"]);
  });

  it("is on the disk before it is handed out: a killed process repeats the same bytes", () => {
    bench.durable(started("a"));
    const first = bench.outbox.take();
    bench.restart();
    expect(bench.outbox.take()?.rendered).toEqual(first?.rendered);
    expect(bench.facts.renders).toBe(1);
  });

  it("a reading rendered in memory stays frozen when it is written", () => {
    bench.losable(reading("a", 1));
    const first = bench.outbox.take();
    if (!first) throw new Error("nothing to send");
    bench.outbox.close();
    bench.outbox.settle(first, offline);
    bench.restart();
    expect(bench.outbox.take()?.rendered).toEqual(first.rendered);
  });

  it("a reading in flight that is written meanwhile is deleted by its answer", () => {
    bench.losable(reading("a", 1));
    const first = bench.outbox.take();
    if (!first) throw new Error("nothing to send");
    bench.durable(ended("a", 2));
    bench.outbox.settle(first, { kind: "result", payload: {} });
    expect(bench.drain()).toEqual(["ended a/2"]);
    expect(waiting()).toEqual([]);
  });

  it("1.6J §4.1.4: a retry on the same connection has a new message id and the same payload", () => {
    bench.intervalS = 0;
    bench.durable(started("a"));
    const first = bench.outbox.take();
    if (!first) throw new Error("nothing to send");
    bench.outbox.settle(first, refused);
    const second = bench.outbox.take();
    expect(second?.rendered.payload).toBe(first.rendered.payload);
    expect(second?.rendered.messageId).not.toBe(first.rendered.messageId);
    expect(bench.store.waiting(1)[0]?.rendered).toEqual(second?.rendered);
  });
});

describe("outbox: refusals", () => {
  it("1.6 §3.7.1: the n-th retry waits n intervals; after the last attempt the message is set aside", async () => {
    bench.durable(started("a"));
    expect(bench.send(refused)).toBe("started a/0");
    expect(bench.outbox.peek()).toEqual({ kind: "wait", until: 60_000 });
    await bench.clock.advance(59_999);
    expect(bench.send()).toBeNull();
    await bench.clock.advance(1);
    expect(bench.send(timeout)).toBe("started a/0");
    await bench.clock.advance(119_999);
    expect(bench.send()).toBeNull();
    await bench.clock.advance(1);
    expect(bench.send(refused)).toBe("started a/0");
    expect(bench.outbox.peek()).toEqual({ kind: "empty" });
    expect(bench.store.outbox.aside(1, 10)).toMatchObject([
      { subject: "a", attempts: 3, reason: "CALLERROR InternalError: no" },
    ]);
    expect(bench.facts.gaveUp).toEqual(["started a/0"]);
    expect(bench.outbox.rows).toBe(0);
  });

  it("§9.1.31: 0 attempts are 1; a change at run time counts at once", () => {
    bench.attempts = 0;
    bench.durable(started("a"));
    bench.send(refused);
    expect(bench.facts.gaveUp).toEqual(["started a/0"]);
    bench.attempts = 9;
    bench.intervalS = 0;
    bench.durable(started("b"));
    bench.send(refused);
    bench.send(refused);
    bench.attempts = 3;
    bench.send(refused);
    expect(bench.facts.gaveUp).toEqual(["started a/0", "started b/0"]);
  });

  it("while one waits, its transaction waits behind it, and others go on", async () => {
    bench.durable(started("a"), started("b"), reading("a", 1), reading("b", 1), stationReading(1));
    expect(bench.send(refused)).toBe("started a/0");
    expect(bench.drain()).toEqual(["started b/0", "readings b/1", "station 1"]);
    await bench.clock.advance(60_000);
    bench.durable(ended("b", 2));
    expect(bench.drain()).toEqual(["started a/0", "readings a/1", "ended b/2"]);
  });

  it("§3.7.1: the rest of a transaction goes on after its start was given up", () => {
    bench.attempts = 1;
    bench.durable(started("a"), reading("a", 1), ended("a", 2));
    bench.send(refused);
    expect(bench.drain()).toEqual(["readings a/1", "ended a/2"]);
  });

  it("messages without a subject do not wait for each other", async () => {
    bench.durable(stationReading(1), stationReading(2));
    expect(bench.send(refused)).toBe("station 1");
    expect(bench.drain()).toEqual(["station 2"]);
    await bench.clock.advance(60_000);
    expect(bench.drain()).toEqual(["station 1"]);
  });

  it("one that waits is not sent early because another is out of the queue", async () => {
    bench.durable(stationReading(1), stationReading(2));
    bench.send(refused);
    await bench.clock.advance(30_000);
    bench.send(refused);
    await bench.clock.advance(30_000);
    expect(bench.drain()).toEqual(["station 1"]);
    await bench.clock.advance(30_000);
    expect(bench.drain()).toEqual(["station 2"]);
  });

  it("an answer that is no valid response counts as a refusal, as does a message that cannot be rendered", () => {
    bench.attempts = 1;
    bench.facts.onSettle = () => "retry";
    bench.durable(started("a"));
    bench.send();
    expect(bench.store.outbox.aside(1, 10)).toHaveLength(1);
    bench.facts.onRender = () => {
      throw new Error("defect");
    };
    bench.durable(started("b"));
    expect(bench.send()).toBeNull();
    expect(bench.store.outbox.aside(1, 10)).toHaveLength(2);
    expect(bench.outbox.peek()).toEqual({ kind: "empty" });
  });

  it("what giving up changes is in the transaction that sets the row aside; if it fails, the queue goes on all the same", () => {
    bench.attempts = 1;
    bench.facts.onGaveUp = () => {
      bench.store.notes.set("gave up", "half");
      throw new Error("defect");
    };
    bench.durable(started("a"), started("b"));
    bench.send(refused);
    expect(bench.store.notes.get("gave up")).toBeUndefined();
    expect(bench.store.outbox.aside(1, 10)).toHaveLength(1);
    expect(bench.send()).toBe("started b/0");
  });

  it("a reading given up from memory is kept aside too", () => {
    bench.attempts = 1;
    bench.losable(reading("a", 1));
    bench.send(refused);
    expect(bench.store.outbox.aside(1, 10)).toHaveLength(1);
    expect(waiting()).toEqual([]);
    expect(bench.outbox.rows).toBe(0);
  });

  it("attempts survive a restart", () => {
    bench.durable(started("a"));
    bench.send(refused);
    bench.restart();
    bench.intervalS = 0;
    bench.send(refused);
    bench.send(refused);
    expect(bench.store.outbox.aside(1, 10)).toMatchObject([{ attempts: 3 }]);
  });

  it("a database that refuses to be written loses nothing", async () => {
    bench.durable(started("a"));
    bench.store.failNextCommit = new Error("disk full");
    expect(bench.send()).toBeNull();
    await bench.clock.advance(10_000);
    expect(bench.drain()).toEqual(["started a/0"]);
  });

  it("however many transactions the CSMS refuses, all are tried and none is lost", async () => {
    const count = 200;
    for (let n = 0; n < count; n++) bench.durable(started(`t${n}`), ended(`t${n}`, 1));
    let failures = 0;
    for (let rounds = 0; bench.outbox.peek().kind !== "empty"; rounds++) {
      expect(rounds).toBeLessThan(10_000);
      if (bench.send(failures++ % 2 === 0 ? refused : undefined) === null) await bench.clock.advance(60_000);
    }
    const aside = bench.store.outbox.aside(1, 1000).length;
    expect(bench.facts.settled.length + aside).toBe(2 * count);
  });
});

describe("outbox: bounds", () => {
  it("rule 8, E04.FR.08 E12.FR.05 J02.FR.13: when full, station readings go first, then every second reading, never a start or an end", () => {
    bench = new Bench({ limits: { maxRows: 100, maxBytes: 1e9 } });
    bench.durable(started("a"));
    for (let n = 0; n < 40; n++) bench.durable(stationReading(n));
    for (let n = 1; n <= 59; n++) bench.durable(reading("a", n));
    bench.durable(ended("a", 60));
    expect(bench.outbox.rows).toBe(101);
    bench.durable(started("b"));
    const kinds = (): Record<string, number> => ({ ...bench.store.outbox.size(1).byKind });
    // Down to 90, oldest first, and the new one.
    expect(kinds()).toMatchObject({ stationReadings: 29, transactionReadings: 59 });
    for (let n = 0; n < 60; n++) bench.durable(started(`c${n}`));
    expect(kinds()["stationReadings"]).toBeUndefined();
    const left = bench.store.waiting(1).map((row) => row.fact);
    expect(left.filter((fact) => fact.kind === "transactionStarted")).toHaveLength(62);
    expect(left.filter((fact) => fact.kind === "transactionEnded")).toHaveLength(1);
    const sequences = left.flatMap((fact) => (fact.kind === "transactionReadings" ? [fact.sequence] : []));
    // E11.FR.05: intermediate ones go, not a whole stretch.
    expect(sequences[0]).toBe(1);
    expect(sequences).not.toContain(2);
    expect(sequences).toContain(59);
    expect(bench.outbox.rows).toBe(left.length);
    expect(bench.drain()).toHaveLength(left.length);
  });

  it("A04.FR.02: a security event goes only when no reading is left to go, and before a start or an end never", () => {
    bench = new Bench({ limits: { maxRows: 20, maxBytes: 1e9 } });
    for (let n = 0; n < 10; n++) bench.durable(securityEvent(`e${n}`));
    for (let n = 1; n <= 10; n++) bench.durable(reading("a", n));
    const kinds = (): Record<string, number> => ({ ...bench.store.outbox.size(1).byKind });
    bench.durable(started("b"), started("c"));
    expect(kinds()).toMatchObject({ securityEvent: 10 });
    for (let n = 0; n < 30; n++) bench.durable(started(`d${n}`));
    expect(kinds()).toEqual({ transactionStarted: 32 });
  });

  it("E11.FR.05: however long it stays full, old and new transactions keep readings alike, on all connectors", () => {
    bench = new Bench({ limits: { maxRows: 200, maxBytes: 1e9 } });
    const names = ["a1", "b1", "a2", "b2", "a3", "b3", "a4", "b4"];
    for (const [one = "", other = ""] of [
      names.slice(0, 2),
      names.slice(2, 4),
      names.slice(4, 6),
      names.slice(6),
    ]) {
      bench.durable(started(one));
      bench.durable(started(other));
      for (let n = 1; n <= 1000; n++) {
        bench.durable(reading(one, n));
        bench.durable(reading(other, n));
      }
      bench.durable(ended(one, 1001));
      bench.durable(ended(other, 1001));
    }
    expect(bench.outbox.rows).toBeLessThanOrEqual(201);
    const left = bench.store.waiting(1).map((row) => row.fact);
    for (const name of names) {
      const sequences = left.flatMap((fact) =>
        fact.kind === "transactionReadings" && fact.transactionId === name ? [fact.sequence] : [],
      );
      expect(sequences.length, name).toBeGreaterThan(10);
      const gaps = sequences.slice(1).map((sequence, index) => sequence - (sequences[index] ?? 0));
      expect(Math.max(...gaps), name).toBeLessThanOrEqual(128);
    }
  });

  it("a queue full of starts and ends takes more of them, and no more readings", () => {
    bench = new Bench({ limits: { maxRows: 10, maxBytes: 1e9 } });
    for (let n = 0; n < 15; n++) bench.durable(started(`t${n}`));
    bench.losable(reading("t0", 1));
    expect(bench.outbox.rows).toBe(15);
    expect(bench.drain()).toHaveLength(15);
    bench.losable(reading("t0", 2));
    expect(bench.drain()).toEqual(["readings t0/2"]);
  });

  it("is bounded in bytes, too", () => {
    const bytes = JSON.stringify(reading("a", 1)).length;
    bench = new Bench({ limits: { maxRows: 1e9, maxBytes: bytes * 20 } });
    for (let n = 0; n < 200; n++) bench.durable(reading("a", n));
    expect(bench.store.outbox.size(1).bytes).toBeLessThanOrEqual(bytes * 22);
  });

  it("a look passes over a bounded number of rows behind one that waits, and they go once it is out", async () => {
    bench.durable(started("a"));
    for (let n = 1; n <= 1500; n++) bench.durable(reading("a", n));
    bench.durable(started("b"));
    bench.send(refused);
    let pages = 0;
    const { page } = bench.store.outbox;
    bench.store.outbox.page = (...args) => {
      pages += 1;
      return page(...args);
    };
    expect(bench.outbox.peek()).toEqual({ kind: "wait", until: 60_000 });
    expect(pages).toBeLessThan(40);
    bench.outbox.peek();
    expect(pages).toBeLessThan(40);
    await bench.clock.advance(60_000);
    expect(bench.drain()).toHaveLength(1502);
  });

  it("no more than 64 refused messages wait at a time; the queue then stands still", async () => {
    for (let n = 0; n < 100; n++) bench.durable(started(`t${n}`));
    let sent = 0;
    while (bench.send(refused) !== null) sent += 1;
    expect(sent).toBe(64);
    await bench.clock.advance(60_000);
    expect(bench.drain()).toHaveLength(100);
  });

  it("the row in flight is not dropped", () => {
    bench = new Bench({ limits: { maxRows: 10, maxBytes: 1e9 } });
    bench.durable(stationReading(0));
    const row = bench.outbox.take();
    for (let n = 1; n < 30; n++) bench.durable(started(`t${n}`));
    expect(bench.store.waiting(1)[0]?.id).toBe(row?.id);
  });
});

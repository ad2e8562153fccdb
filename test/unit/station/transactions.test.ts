import { describe, expect, it } from "vitest";
import { countingIds } from "../../../src/kernel/ids.ts";
import { silentLogger } from "../../../src/kernel/logger.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import type { Fact, TimedReading } from "../../../src/model/fact.ts";
import type { MeterSample } from "../../../src/model/meter-value.ts";
import type { Store } from "../../../src/ports/store.ts";
import { StationTime } from "../../../src/station/station-time.ts";
import { Transactions } from "../../../src/station/transactions.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const energy = ["Energy.Active.Import.Register"];
const register = (value: number): { samples: MeterSample[] } => ({
  samples: [{ measurand: "Energy.Active.Import.Register", value, unit: "Wh" }],
});

function rig(
  store: Store,
  wall = Date.UTC(2026, 0, 1),
): {
  clock: VirtualClock;
  time: StationTime;
  facts: Fact[];
  transactions: Transactions;
} {
  const clock = new VirtualClock(wall);
  const time = new StationTime(clock, store.boots, silentLogger);
  const facts: Fact[] = [];
  const transactions = new Transactions({
    store,
    time,
    ids: countingIds("tx"),
    csms: { ready: true },
    readingsForEnd: { most: () => 200, wanted: () => energy, bounds: () => energy },
    sinks: [{ append: (fact) => void facts.push(fact), wake: () => undefined }],
  });
  return { clock, time, facts, transactions };
}

describe("Transactions (DESIGN rule 7)", () => {
  it("a start recorded before the time is known notes how far its boot got (DESIGN rule 6)", async () => {
    const store = new MemoryStore();
    const { clock, time, transactions } = rig(store, 0);
    await clock.advance(7_000);
    transactions.begin({ evse: 1, connector: 1 }, null, 1000);
    expect(store.boots.get(time.boot)?.lastMono).toBe(7_000);
  });

  it("a killed process does not end a transaction below, or before, what it had reported", async () => {
    const store = new MemoryStore();
    const first = rig(store);
    const { id } = first.transactions.begin({ evse: 1, connector: 1 }, null, 1000);
    await first.clock.advance(5_000);
    first.transactions.metered(id, register(1020));
    await first.clock.advance(700);
    const reading: TimedReading = { at: first.time.now(), context: "Sample.Periodic", ...register(1020) };
    first.transactions.report(id, [reading]);
    first.transactions.keepRegisters(); // what the outbox does before the reading leaves memory
    // No flush: the process is gone.
    const [interrupted] = rig(store).transactions.list();
    expect(interrupted).toMatchObject({ id, lastMeterWh: 1020, lastMeterAt: reading.at, sequence: 2 });
  });

  it("no number is on the disk before its fact is told or written: lost with the memory, it is given again (E01.FR.07)", () => {
    const store = new MemoryStore();
    const { transactions, facts, time } = rig(store);
    const { id } = transactions.begin({ evse: 1, connector: 1 }, null, 1000);
    const report = (wh: number): void =>
      transactions.report(id, [{ at: time.now(), context: "Sample.Periodic", ...register(wh) }]);
    const next = (): unknown => rig(store).transactions.get(id)?.sequence;
    for (const wh of [1001, 1002, 1003]) report(wh);
    transactions.flush();
    expect(next()).toBe(1);
    transactions.keepRegisters(facts[1]); // the first of them is sent
    expect(next()).toBe(2);
    transactions.keepRegisters(); // the others are written
    expect(next()).toBe(4);
    report(1004);
    transactions.flush();
    expect(next()).toBe(4);
    transactions.keepRegisters(facts[4]);
    expect(next()).toBe(5);
  });

  it("reports readings even while the database refuses to be written", async () => {
    const store = new MemoryStore();
    const { transactions, facts, time } = rig(store);
    const { id } = transactions.begin({ evse: 1, connector: 1 }, null, 1000);
    store.transactions.update = () => {
      throw new Error("disk full");
    };
    transactions.report(id, [{ at: time.now(), context: "Sample.Periodic", ...register(1001) }]);
    transactions.keepRegisters();
    expect(facts.map(({ kind }) => kind)).toEqual(["transactionStarted", "transactionReadings"]);
  });

  it("does not write a transaction open again with the readings its end takes along", () => {
    const store = new MemoryStore();
    const { transactions } = rig(store);
    const { id } = transactions.begin({ evse: 1, connector: 1 }, null, 1000);
    transactions.metered(id, register(1020));
    transactions.end(id, { reason: "Local", token: null });
    transactions.keepRegisters();
    expect(store.transactions.get(id)?.endedAt).not.toBeNull();
    expect(store.transactions.open()).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { countingIds } from "../../../src/kernel/ids.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import { standardDefinitions } from "../../../src/device-model/definitions.ts";
import { DeviceModel } from "../../../src/device-model/device-model.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { Lifecycle } from "../../../src/station/lifecycle.ts";
import { Metering } from "../../../src/station/metering.ts";
import { StationTime } from "../../../src/station/station-time.ts";
import { Transactions } from "../../../src/station/transactions.ts";
import { evseOf, factsOf, readingOf, sample } from "../../support/facts.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { recorder, type LogLine } from "../../support/recorder.ts";

const energy = ["Energy.Active.Import.Register"];
const register = (wh: number) => readingOf(sample("Energy.Active.Import.Register", wh, "Wh"));

function setUp() {
  const log: LogLine[] = [];
  const logger = recorder(log);
  const clock = new VirtualClock();
  const store = new MemoryStore();
  const settings = new DeviceModel({ definitions: standardDefinitions, fileValues: [], store, logger });
  const time = new StationTime(clock, store.boots, logger);
  const facts = factsOf();
  const told: Fact[] = [];
  const sinks = [{ append: (fact: Fact) => void told.push(fact), wake: () => undefined }];
  const transactions = new Transactions({
    store,
    sinks,
    time,
    ids: countingIds("tx"),
    csms: { ready: true },
    readingsForEnd: { most: () => 200, wanted: () => energy, bounds: () => energy },
  });
  const metering = new Metering({ clock, settings, time, facts, transactions, sinks, logger });
  const lifecycle = new Lifecycle({ clock, time, transactions, metering, logger });
  return { lifecycle, evse: evseOf(facts), told, log, store, clock, transactions };
}

describe("Lifecycle: what a transaction bills", () => {
  it("from the newest reading, else from the register last known", () => {
    const { lifecycle, evse, told } = setUp();
    evse.registerWh = 500;
    evse.reading = register(700);
    lifecycle.begin(evse, 1, null);
    lifecycle.end(evse, { reason: "Local", token: null });
    evse.reading = null; // the meter has not spoken since the hardware came back
    evse.registerWh = 900;
    lifecycle.begin(evse, 1, null);
    expect(told).toMatchObject([{ meterStartWh: 700 }, { meterStopWh: 700 }, { meterStartWh: 900 }]);
  });

  it("says so when the register is not known at all", () => {
    const { lifecycle, evse, told, log } = setUp();
    lifecycle.begin(evse, 1, null);
    expect(told).toMatchObject([{ meterStartWh: 0 }]);
    expect(log.filter(({ level }) => level === "warn")).toHaveLength(1);
  });

  it("to the reading that came with the end, else to the newest one", () => {
    const { lifecycle, evse, told, transactions } = setUp();
    evse.reading = register(100);
    lifecycle.begin(evse, 1, null);
    transactions.metered("tx-1", register(150));
    evse.reading = null;
    lifecycle.end(evse, { reason: "Local", token: null });
    evse.reading = register(200);
    lifecycle.begin(evse, 1, null);
    lifecycle.end(evse, { reason: "Local", token: null, reading: register(260) });
    expect(told.filter(({ kind }) => kind === "transactionEnded")).toMatchObject([
      { meterStopWh: 150 },
      { meterStopWh: 260 },
    ]);
  });

  it("a register that went back (a meter exchanged) does not bill less than nothing", () => {
    const { lifecycle, evse, told, transactions } = setUp();
    evse.reading = register(1000);
    lifecycle.begin(evse, 1, null);
    transactions.metered("tx-1", register(1200));
    evse.reading = register(3);
    transactions.metered("tx-1", register(3));
    lifecycle.end(evse, { reason: "Local", token: null });
    expect(told.at(-1)).toMatchObject({ meterStopWh: 1200 });
  });

  it("an end the store refuses keeps its time, and is recorded when the process stops", async () => {
    const { lifecycle, evse, told, store, clock } = setUp();
    evse.reading = register(1);
    lifecycle.begin(evse, 1, null);
    store.failNextCommit = new Error("full");
    await clock.advance(1000);
    lifecycle.end(evse, { reason: "Local", token: null });
    expect(evse.transactionId).toBeNull();
    expect(store.transactions.open()).toHaveLength(1);
    await clock.advance(5000);
    lifecycle.dispose();
    expect(store.transactions.open()).toEqual([]);
    expect(told.at(-1)).toMatchObject({ at: { mono: 1000 } });
    expect(clock.timers()).toEqual([]);
  });
});

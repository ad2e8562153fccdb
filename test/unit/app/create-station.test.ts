import { describe, expect, it, onTestFinished } from "vitest";
import { SimulatedCharger } from "../../../hal/simulated/simulated-charger.ts";
import { createStation, type Station } from "../../../src/app/create-station.ts";
import { loadConfig } from "../../../src/config/load-config.ts";
import { countingIds } from "../../../src/kernel/ids.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { recorder, type LogLine } from "../../support/recorder.ts";
import { ScriptedCsms } from "../../support/scripted-csms.ts";
import { tempDir } from "../../support/temp-dir.ts";

interface Made {
  readonly station: Station;
  readonly clock: VirtualClock;
  readonly csms: ScriptedCsms;
  readonly store: MemoryStore;
  readonly log: LogLine[];
}

function make(change: (charger: SimulatedCharger) => void = () => undefined): Made {
  const loaded = loadConfig("config");
  if (!loaded.ok) throw new Error("config/ is broken");
  const clock = new VirtualClock();
  const csms = new ScriptedCsms(clock);
  const store = new MemoryStore();
  const log: LogLine[] = [];
  const dir = tempDir();
  const evses = [{ connectors: [{}] }, { connectors: [{}] }];
  const charger = new SimulatedCharger({ clock, sessionOwner: "station", evses });
  change(charger);
  const station = createStation({
    config: { ...loaded.config, station: { ...loaded.config.station, DataDir: dir, LogDir: dir } },
    parts: {
      clock,
      store,
      ids: countingIds(),
      logger: recorder(log),
      charger,
      link: () => csms.link,
    },
  });
  onTestFinished(() => station.stop());
  return { station, clock, csms, store, log };
}

/** Timers of the station that wait; `connect` is the scripted CSMS's own. */
const timers = (clock: VirtualClock): string[] => clock.timers().filter((name) => name !== "connect");

describe("createStation", () => {
  it("tries a restart again that failed, as on a full disk (DESIGN rule 10)", async () => {
    const { station, clock, csms, store, log } = make();
    await station.start();
    await clock.advance(1000);
    const begin = store.boots.begin.bind(store.boots);
    store.boots.begin = () => {
      throw new Error("disk full");
    };
    await csms.call("Reset", { type: "Soft" });
    await clock.advance(5000);
    expect(log.filter(({ level }) => level === "error")).toMatchObject([{ fields: { error: "disk full" } }]);
    expect(csms.of("BootNotification")).toHaveLength(1);
    store.boots.begin = begin;
    await clock.advance(20_000);
    expect(csms.of("BootNotification")).toHaveLength(2);
  });

  it("stops for good while it starts, and while it waits to try a restart again", async () => {
    const first = make();
    const started = first.station.start();
    await first.station.stop();
    await started;
    expect(timers(first.clock)).toEqual([]);

    const second = make();
    await second.station.start();
    await second.clock.advance(1000);
    second.store.boots.begin = () => {
      throw new Error("disk full");
    };
    await second.csms.call("Reset", { type: "Hard" });
    await second.clock.advance(5000);
    await second.station.stop();
    expect(timers(second.clock)).toEqual([]);
  });

  it("closes the database when it cannot start", async () => {
    const { station, store } = make();
    store.boots.begin = () => {
      throw new Error("disk full");
    };
    let closed = false;
    store.close = () => {
      closed = true;
    };
    await expect(station.start()).rejects.toThrow("disk full");
    expect(closed).toBe(true);
  });

  it("leaves nothing running when its hardware's driver cannot start", async () => {
    const { station, clock, store } = make((charger) => {
      charger.start = () => Promise.reject(new Error("no such port"));
    });
    let closed = false;
    store.close = () => {
      closed = true;
    };
    await expect(station.start()).rejects.toThrow("no such port");
    expect(timers(clock)).toEqual([]);
    expect(closed).toBe(true);
  });

  it("ends all the same when its hardware's driver cannot, and has one life after a Reset", async () => {
    const { station, clock, csms, store, log } = make((charger) => {
      const stop = charger.stop.bind(charger);
      charger.stop = async () => {
        await stop();
        throw new Error("stuck");
      };
    });
    await station.start();
    await clock.advance(1000);
    await csms.call("Reset", { type: "Hard" });
    await clock.advance(30_000);
    expect(csms.of("BootNotification")).toHaveLength(2);
    expect(log.filter(({ level }) => level === "error")).toMatchObject([{ fields: { error: "stuck" } }]);
    let closed = false;
    store.close = () => {
      closed = true;
    };
    await station.stop();
    expect(timers(clock)).toEqual([]);
    expect(closed).toBe(true);
  });
});

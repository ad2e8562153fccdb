import { describe, expect, it } from "vitest";
import { silentLogger } from "../../../src/kernel/logger.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import { StationTime } from "../../../src/station/station-time.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const csmsTime = Date.UTC(2026, 5, 1, 12);

function boot(store: MemoryStore, wallStart: number): { clock: VirtualClock; time: StationTime } {
  const clock = new VirtualClock(wallStart);
  return { clock, time: new StationTime(clock, store.boots, silentLogger) };
}

describe("StationTime (DESIGN rule 6)", () => {
  it("dates facts from before the first sync once the time is known", async () => {
    const { clock, time } = boot(new MemoryStore(), 0); // a controller without clock: 1970
    await clock.advance(10_000);
    const early = time.now();
    expect(early.wall).toBeNull();
    expect(time.known).toBe(false);
    await clock.advance(5_000);
    expect(time.sync(csmsTime)).toBe(true);
    expect(time.resolve(early)).toEqual({ wall: csmsTime - 5_000, estimated: false });
    expect(time.now().wall).toBe(csmsTime);
  });

  it("does not follow a wall clock that jumps by years", async () => {
    const { clock, time } = boot(new MemoryStore(), Date.UTC(2026, 0, 1));
    time.sync(csmsTime);
    clock.jumpWall(Date.UTC(2038, 0, 1));
    await clock.advance(1_000);
    expect(time.wall()).toBe(csmsTime + 1_000);
  });

  it("ignores a correction within a round trip, follows a larger one", async () => {
    const { clock, time } = boot(new MemoryStore(), 0);
    time.sync(csmsTime);
    await clock.advance(1_000);
    expect(time.sync(csmsTime + 1_400)).toBe(false);
    expect(time.wall()).toBe(csmsTime + 1_000);
    expect(time.sync(csmsTime + 61_000)).toBe(true);
    expect(time.wall()).toBe(csmsTime + 61_000);
  });

  it("places facts of boots that never knew the time before the present one, in order, and says so", async () => {
    const store = new MemoryStore();
    const first = boot(store, 0);
    await first.clock.advance(1_000);
    const a = first.time.now();
    await first.clock.advance(60_000);
    const b = first.time.now();
    first.time.checkpoint();
    const second = boot(store, 0);
    await second.clock.advance(2_000);
    const c = second.time.now();
    await second.clock.advance(3_000);
    second.time.checkpoint();
    const third = boot(store, 0);
    await third.clock.advance(500);
    third.time.sync(csmsTime);
    const [ra, rb, rc] = [a, b, c].map((moment) => third.time.resolve(moment));
    expect([ra, rb, rc].every((resolved) => resolved?.estimated)).toBe(true);
    expect(rb && ra && rb.wall - ra.wall).toBe(60_000);
    expect(rc && rb && rc.wall > rb.wall).toBe(true);
    expect(rc && rc.wall <= csmsTime - 500).toBe(true);
  });

  it("a boot cut short before it noted how far it got stays before the next one", async () => {
    const store = new MemoryStore();
    const first = boot(store, 0);
    await first.clock.advance(100_000);
    const a = first.time.now(); // killed before any checkpoint
    const second = boot(store, 0);
    await second.clock.advance(10_000);
    const b = second.time.now();
    await second.clock.advance(50_000);
    second.time.checkpoint();
    const third = boot(store, 0);
    third.time.sync(csmsTime);
    expect(third.time.resolve(a).wall).toBe(csmsTime - 60_000);
    expect(third.time.resolve(b).wall).toBe(csmsTime - 50_000);
  });

  it("writes no notes once the time is known", async () => {
    const store = new MemoryStore();
    const { clock, time } = boot(store, 0);
    time.sync(csmsTime);
    await clock.advance(60_000);
    time.checkpoint();
    expect(store.boots.get(time.boot)?.lastMono).toBe(0);
  });

  it("knows the time of an earlier boot that was told it", async () => {
    const store = new MemoryStore();
    const first = boot(store, 0);
    const early = first.time.now();
    await first.clock.advance(4_000);
    first.time.sync(csmsTime);
    const second = boot(store, 0);
    expect(second.time.resolve(early)).toEqual({ wall: csmsTime - 4_000, estimated: false });
  });

  it.each([
    ["1970", 0],
    ["before this software was", Date.UTC(2024, 11, 31)],
    ["2100", Date.UTC(2100, 0, 1)],
    ["9999", Date.UTC(9999, 11, 31)],
    ["the end of Date", 8.64e15 - 1],
  ])("a CSMS that lives in %s is not followed", async (_name, wall) => {
    const { clock, time } = boot(new MemoryStore(), 0);
    expect(time.sync(wall)).toBe(false);
    expect(time.known).toBe(false);
    expect(time.now().wall).toBeNull();
    time.sync(csmsTime);
    await clock.advance(1_000);
    expect(time.sync(wall)).toBe(false);
    expect(time.wall()).toBe(csmsTime + 1_000);
  });

  it("facts from before the first sync keep the date it gave them, whatever the CSMS says later", async () => {
    const store = new MemoryStore();
    const { clock, time } = boot(store, 0);
    const early = time.now();
    await clock.advance(1_000);
    time.sync(csmsTime);
    expect(time.sync(csmsTime - 86_400_000)).toBe(true);
    expect(time.resolve(early).wall).toBe(csmsTime - 1_000);
    expect(boot(store, 0).time.resolve(early).wall).toBe(csmsTime - 1_000);
  });

  it("a system clock that is set while nobody else told the time counts from then on", async () => {
    const store = new MemoryStore();
    const { clock, time } = boot(store, 0);
    const early = time.now();
    await clock.advance(5_000);
    clock.jumpWall(csmsTime);
    time.checkpoint();
    expect(time.known).toBe(true);
    expect(time.resolve(early)).toEqual({ wall: csmsTime - 5_000, estimated: false });
    expect(boot(store, 0).time.resolve(early)).toEqual({ wall: csmsTime - 5_000, estimated: false });
  });

  describe("in a transaction", () => {
    const day = 86_400_000;
    it.each([
      ["goes on", 0, 10_000],
      ["is put forward a little", 5_000, 15_000],
      ["is put back a little: not before what was told", -30_000, 0],
      ["jumps by years", 5 * 365 * day, 10_000],
      ["goes back by years", -day * 300, 10_000],
    ])("ten seconds later the clock %s", async (_name, shift, later) => {
      const { clock, time } = boot(new MemoryStore(), 0);
      time.sync(csmsTime);
      const last = time.now();
      await clock.advance(10_000);
      time.sync(csmsTime + 10_000 + shift);
      expect(time.inTransaction(last, time.now()).wall).toBe(csmsTime + later);
    });

    it("what happened before the newest moment stays before it", async () => {
      const { clock, time } = boot(new MemoryStore(), 0);
      time.sync(csmsTime);
      const end = time.now();
      await clock.advance(2_000);
      expect(time.inTransaction(time.now(), end)).toBe(end);
    });

    it("begun before the time was known, or in an earlier boot: still in order", async () => {
      const store = new MemoryStore();
      const first = boot(store, 0);
      const begun = first.time.now();
      await first.clock.advance(10_000);
      first.time.sync(csmsTime);
      expect(first.time.inTransaction(begun, first.time.now()).wall).toBe(csmsTime);
      const told = first.time.now();
      const second = boot(store, 0);
      expect(second.time.inTransaction(told, second.time.now()).wall).toBeNull();
      second.time.sync(csmsTime - day);
      expect(second.time.inTransaction(told, second.time.now()).wall).toBe(csmsTime);
    });
  });
});

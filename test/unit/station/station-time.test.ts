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
});

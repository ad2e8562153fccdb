import { describe, expect, it } from "vitest";
import type { Clock, Timer } from "../../../src/kernel/clock.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import { AlignedClock } from "../../../src/station/aligned-clock.ts";
import { MeterFreshness } from "../../../src/station/meter-freshness.ts";
import { Ticker } from "../../../src/station/ticker.ts";

/** A clock whose timers fire off their time by so many ms. */
function inexact(clock: VirtualClock, offMs: number): Clock {
  return {
    monotonic: () => clock.monotonic(),
    wall: () => clock.wall(),
    setTimer: (name, delayMs, fn): Timer => clock.setTimer(name, delayMs + offMs, fn),
  };
}

describe("Ticker", () => {
  it("stays on its grid although timers are late", async () => {
    const clock = new VirtualClock();
    const ticks: number[] = [];
    const ticker = new Ticker(inexact(clock, 40), "t", () => ticks.push(clock.monotonic()));
    ticker.every(10);
    await clock.advance(100_050);
    expect(ticks).toEqual(Array.from({ length: 10 }, (_, n) => (n + 1) * 10_000 + 40));
    ticker.stop();
    expect(clock.timers()).toEqual([]);
  });

  it("does not make up for what a sleeping process slept through", async () => {
    const clock = new VirtualClock();
    const ticks: number[] = [];
    const ticker = new Ticker(inexact(clock, 35_000), "t", () => ticks.push(clock.monotonic()));
    ticker.every(10);
    await clock.advance(60_000);
    expect(ticks).toEqual([45_000]);
  });

  it("can be stopped by its own tick, and begins anew with another interval", async () => {
    const clock = new VirtualClock();
    let ticks = 0;
    const ticker: Ticker = new Ticker(clock, "t", () => {
      ticks += 1;
      ticker.stop();
    });
    ticker.every(10);
    await clock.advance(100_000);
    expect(ticks).toBe(1);
    ticker.every(0);
    expect(clock.timers()).toEqual([]);
  });
});

describe("AlignedClock (1.6 §3.16.2)", () => {
  it("counts an instant once although a timer fires early", async () => {
    const clock = new VirtualClock(Date.UTC(2026, 0, 1, 12, 0, 30));
    const ticks: number[] = [];
    const early: Clock = {
      monotonic: () => clock.monotonic(),
      wall: () => clock.wall(),
      setTimer: (name, delayMs, fn) => clock.setTimer(name, Math.max(1, delayMs - 3), fn),
    };
    const aligned = new AlignedClock({
      clock: early,
      time: { wall: () => clock.wall(), known: true },
      tick: () => ticks.push(clock.wall() % 60_000),
    });
    aligned.align(60);
    await clock.advance(600_000);
    expect(ticks).toEqual(Array.from({ length: 10 }, () => 0));
  });

  it("has no grid while nobody told the time", async () => {
    const clock = new VirtualClock(0);
    const time = { wall: () => clock.wall(), known: false };
    let ticks = 0;
    const aligned = new AlignedClock({ clock, time, tick: () => (ticks += 1) });
    aligned.align(60);
    await clock.advance(600_000);
    expect(ticks).toBe(0);
    time.known = true;
    aligned.align(60);
    await clock.advance(60_000);
    expect(ticks).toBe(1);
    aligned.align(0);
    expect(clock.timers()).toEqual([]);
  });
});

describe("MeterFreshness", () => {
  const minutes = (n: number): number => n * 60_000;
  it.each([
    { paceMin: 0.1, staleAfterMin: 5 },
    { paceMin: 4, staleAfterMin: 8 },
    { paceMin: 60, staleAfterMin: 15 },
  ])(
    "a meter that speaks every $paceMin min is stale after $staleAfterMin",
    async ({ paceMin, staleAfterMin }) => {
      const clock = new VirtualClock();
      const freshness = new MeterFreshness(clock);
      freshness.heard(1);
      await clock.advance(minutes(paceMin));
      freshness.heard(1);
      await clock.advance(minutes(staleAfterMin));
      expect(freshness.isStale(1, true)).toBe(false);
      await clock.advance(1);
      expect(freshness.isStale(1, true)).toBe(true);
      expect(freshness.isStale(2, true), "another meter").toBe(false);
      freshness.heard(1);
      expect(freshness.isStale(1, true)).toBe(false);
    },
  );

  it("while nothing flows it stays true, and counts from when something flows again", async () => {
    const clock = new VirtualClock();
    const freshness = new MeterFreshness(clock);
    freshness.heard(1);
    await clock.advance(minutes(600));
    expect(freshness.isStale(1, false)).toBe(false);
    await clock.advance(minutes(5));
    expect(freshness.isStale(1, true)).toBe(false);
    await clock.advance(1);
    expect(freshness.isStale(1, true)).toBe(true);
  });
});

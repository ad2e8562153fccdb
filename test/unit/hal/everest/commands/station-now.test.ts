import { describe, expect, it } from "vitest";
import { StationNow } from "../../../../../hal/everest/commands/station-now.ts";
import { VirtualClock } from "../../../../../src/kernel/virtual-clock.ts";

const today = Date.UTC(2026, 0, 1);

describe("the station's time", () => {
  it("is the system's, and does not jump with it", async () => {
    const clock = new VirtualClock(today);
    const now = new StationNow(clock);
    clock.jumpWall(today + 3_600_000);
    await clock.advance(1000);
    expect(now.wall()).toBe(today + 1000);
  });

  it("follows a system clock that was never set, until it is", async () => {
    const clock = new VirtualClock(5000);
    const now = new StationNow(clock);
    expect(now.wall()).toBe(5000);
    clock.jumpWall(today);
    expect(now.wall()).toBe(today);
    clock.jumpWall(today + 3_600_000);
    expect(now.wall()).toBe(today);
  });

  it("is what the station says, once it does", async () => {
    const clock = new VirtualClock(today);
    const now = new StationNow(clock);
    now.told(today + 60_000);
    await clock.advance(500);
    expect(now.wall()).toBe(today + 60_500);
  });
});

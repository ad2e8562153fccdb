import { describe, expect, it } from "vitest";
import { Car } from "../../../../hal/simulated/car.ts";

describe("car", () => {
  it("takes more by its ramp and less at once", () => {
    const car = new Car({ maxCurrentA: 16, rampAPerS: 4 });
    const seen = [0, 1, 1, 1, 1, 1].map((seconds) => {
      car.follow(32, seconds);
      return car.currentA;
    });
    expect(seen).toEqual([0, 4, 8, 12, 16, 16]);
    expect(car.isSteady(32)).toBe(true);
    car.follow(6, 0);
    expect(car.currentA).toBe(6);
  });

  it.each([
    [40, 16],
    [80, 16],
    [90, 8.8],
    [99.9, 1.672],
  ])("at %d %% it takes %d A: it tapers above 80 %%", (socPercent, amps) => {
    expect(new Car({ socPercent, maxCurrentA: 16 }).demandA()).toBeCloseTo(amps, 3);
  });

  it("stops when full and asks again when woken", () => {
    const car = new Car({ capacityWh: 10_000, socPercent: 79, targetSocPercent: 80, efficiency: 0.5 });
    expect(car.wants()).toBe(true);
    car.store(199);
    expect(car.wants()).toBe(true);
    car.store(50);
    expect(car.wants()).toBe(false);
    expect(car.socPercent).toBe(80);
    car.wake();
    expect(car.wants()).toBe(true);
    expect(car.socPercent).toBeLessThan(80);
  });

  it("pauses when its driver says so", () => {
    const car = new Car();
    car.pause();
    expect([car.wants(), car.demandA()]).toEqual([false, 0]);
    car.wake();
    expect(car.wants()).toBe(true);
  });
});

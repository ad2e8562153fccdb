import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Meter } from "../../../../hal/simulated/meter.ts";

describe("meter", () => {
  it("integrates power that is constant piece by piece exactly, however often it is read", () => {
    const piece = fc.record({
      watts: fc.integer({ min: 0, max: 44_000 }),
      ms: fc.integer({ min: 0, max: 3_600_000 }),
      reads: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.array(piece, { maxLength: 30 }), (startWh, pieces) => {
        const meter = new Meter(startWh, 0);
        let now = 0;
        let tenMillionths = 0n;
        let before = meter.registerWh();
        for (const { watts, ms, reads } of pieces) {
          meter.setPower(now, watts);
          for (let read = 1; read <= reads; read++) {
            meter.advance(now + (ms * read) / (reads + 1));
            const shown = meter.registerWh();
            expect(shown).toBeGreaterThanOrEqual(before);
            before = shown;
          }
          now += ms;
          meter.advance(now);
          tenMillionths += BigInt(watts) * BigInt(ms);
        }
        const exactTenths = BigInt(startWh) * 10n + tenMillionths / 360_000n;
        // A rest that is a hair below a tenth may be shown as the tenth before.
        expect(Math.abs(meter.registerWh() * 10 - Number(exactTenths))).toBeLessThanOrEqual(1.0001);
      }),
    );
  });

  it("does not drift: a million steps of a second are a million seconds", () => {
    const meter = new Meter(0, 0);
    meter.setPower(0, 11_040);
    const seconds = 1_000_000;
    for (let second = 1; second <= seconds; second++) meter.advance(second * 1000);
    expect(meter.registerWh()).toBe(Math.floor((11_040 * seconds) / 360) / 10);
  });

  it("stands still without power and ignores a clock that goes back", () => {
    const meter = new Meter(1234.56, 500);
    expect(meter.registerWh()).toBe(1234.5);
    expect(meter.advance(3_600_000)).toBe(0);
    meter.setPower(3_600_000, 1000);
    expect(meter.advance(0)).toBe(0);
    expect(meter.registerWh()).toBe(1234.5);
  });
});

import { describe, expect, it } from "vitest";
import { LimitBook, offerOf } from "../../../../hal/simulated/limits.ts";

const supply = { maxCurrentA: 32, voltageV: 230, phases: 3 };

function offered(book: LimitBook, evse: number, wall: number, shares = 1): number {
  return offerOf(supply, book.at(evse, wall), shares).amps;
}

describe("limits", () => {
  it("the period that began last holds, the first one at once, the last one for ever", () => {
    const book = new LimitBook();
    book.set([
      {
        evse: 1,
        unit: "A",
        periods: [
          { start: 200, limit: 10 },
          { start: 100, limit: 20 },
        ],
      },
    ]);
    expect([99, 100, 199, 200, 1e12].map((wall) => offered(book, 1, wall))).toEqual([20, 20, 20, 10, 10]);
    expect([50, 150, 250].map((wall) => book.at(1, wall).nextEdge)).toEqual([200, 200, null]);
    expect(offered(book, 2, 150)).toBe(32);
  });

  it.each([
    [6, 6],
    [5.99, 0],
    [0, 0],
    [100, 32],
  ])("a limit of %d A offers %d A (IEC 61851-1: nothing below 6 A)", (limit, amps) => {
    const book = new LimitBook();
    book.set([{ evse: 1, unit: "A", periods: [{ start: 0, limit }] }]);
    expect(offered(book, 1, 1)).toBe(amps);
  });

  it("watts are for all phases in use", () => {
    const book = new LimitBook();
    book.set([{ evse: 1, unit: "W", periods: [{ start: 0, limit: 6900 }] }]);
    expect(offerOf(supply, book.at(1, 1), 1)).toEqual({ amps: 10, phases: 3 });
    book.set([{ evse: 1, unit: "W", periods: [{ start: 0, limit: 6900, numberPhases: 1 }] }]);
    expect(offerOf(supply, book.at(1, 1), 1)).toEqual({ amps: 30, phases: 1 });
  });

  it("the station's limit holds as well, split among those that share it", () => {
    const book = new LimitBook();
    book.set([
      { unit: "A", periods: [{ start: 0, limit: 24 }] },
      { evse: 2, unit: "A", periods: [{ start: 0, limit: 8 }] },
    ]);
    expect(offered(book, 1, 1)).toBe(24);
    expect(offered(book, 1, 1, 2)).toBe(12);
    expect(offered(book, 2, 1, 2)).toBe(8);
    book.set([{ unit: "A", periods: [] }]);
    expect(offered(book, 1, 1, 2)).toBe(32);
  });
});

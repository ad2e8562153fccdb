import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, fitting } from "../../../src/station/fitting.ts";

interface Value {
  readonly at: number;
  readonly context: string;
}

const every = (step: number, until: number, context: string): Value[] =>
  Array.from({ length: until / step }, (_, n) => ({ at: (n + 1) * step, context }));
const begin: Value = { at: 0, context: "Transaction.Begin" };
const fit = (values: readonly Value[], mostBytes: number): readonly Value[] =>
  fitting(values, mostBytes, ({ context }) => context);
const gaps = (values: readonly Value[], context: string): Set<number> => {
  const times = values.filter((value) => value.context === context).map(({ at }) => at);
  return new Set(times.slice(1).map((at, index) => at - (times[index] ?? 0)));
};

describe("fitting: the values of an end, in a message", () => {
  it("leaves what fits as it is", () => {
    const values = [begin, ...every(60, 600, "Sample.Periodic")];
    expect(fit(values, bytesOf(values))).toEqual(values);
  });

  it("E06.FR.13: drops every second one in between, of each kind, until it fits", () => {
    const end = { at: 6030, context: "Transaction.End" };
    const values = [
      begin,
      ...[...every(60, 6000, "Sample.Periodic"), ...every(120, 6000, "Sample.Clock")].sort(
        (a, b) => a.at - b.at,
      ),
      end,
    ];
    const once = fit(values, bytesOf(values) - 1);
    expect(once.filter(({ context }) => context === "Sample.Periodic").map(({ at }) => at)).toEqual(
      every(120, 6000, "").map(({ at }) => at),
    );
    expect(gaps(once, "Sample.Clock")).toEqual(new Set([240]));
    expect(once.at(0)).toEqual(begin);
    expect(once.at(-1)).toEqual(end);
    const more = fit(values, bytesOf(values) / 5);
    expect(bytesOf(more)).toBeLessThanOrEqual(bytesOf(values) / 5);
    expect(gaps(more, "Sample.Periodic")).toEqual(new Set([480]));
    expect(gaps(more, "Sample.Clock")).toEqual(new Set([960]));
  });

  it("start and end stay, however little fits, and the order is kept", () => {
    const context = fc.constantFrom(
      "Transaction.Begin",
      "Sample.Periodic",
      "Sample.Clock",
      "Interruption.Begin",
      "Transaction.End",
    );
    fc.assert(
      fc.property(fc.array(fc.record({ at: fc.nat(), context })), fc.nat(5000), (values, mostBytes) => {
        const left = fit(values, mostBytes);
        const stays = values.filter((value) => value.context.startsWith("Transaction."));
        expect(left).toEqual(expect.arrayContaining(stays));
        expect(left).toEqual(values.filter((value) => left.includes(value)));
        if (left.length > stays.length) expect(bytesOf(left)).toBeLessThanOrEqual(mostBytes);
      }),
    );
  });
});

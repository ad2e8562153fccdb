import { describe, expect, it } from "vitest";
import { timedReading } from "../../../src/store/reading-codec.ts";

const at = { boot: 1, mono: 5, wall: 5 };
const signed = { data: "signed", signingMethod: "", encodingMethod: "OCMF" };
const reading = (rest: object) => ({
  at,
  context: "Transaction.Begin",
  samples: [{ measurand: "Energy.Active.Import.Register", unit: "Wh", value: Number.NaN, ...rest }],
});
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a reading on the disk", () => {
  it("may be signed alone, with no plain value beside it", () => {
    expect(timedReading(written(reading({ signed })))).toEqual(reading({ signed }));
  });

  it("is otherwise a number", () => {
    expect(() => timedReading(written(reading({})))).toThrow();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonError } from "../../../src/config/json-error.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("findJsonError", () => {
  it.each([
    ['{"a": 1,}', 1, 9, "a name in double quotes"],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a "," or a "}"'],
    ["{\n  'a': 1\n}", 2, 3, "a name in double quotes"],
    ['{"a" 1}', 1, 6, 'a ":"'],
    ['{"a": }', 1, 7, "a value"],
    ["[1, 2", 1, 6, 'a "," or a "]"'],
    ["{} {}", 1, 4, "nothing more"],
    ["", 1, 1, "a value"],
    ['{"a": 01}', 1, 8, 'a "," or a "}"'],
  ])("%j: line %i, column %i", (text, line, column, expected) => {
    expect(findJsonError(text)).toEqual({ line, column, expected });
  });

  it("agrees with JSON.parse on JSON", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2), (text, indent) => {
        expect(findJsonError(JSON.stringify(JSON.parse(text), null, indent))).toBeUndefined();
      }),
    );
  });

  it("agrees with JSON.parse on what is nearly JSON", () => {
    const damage = fc.tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom("", ",", '"', "}", "x", "\\", "\n"),
    );
    fc.assert(
      fc.property(damage, ([json, seed, insert]) => {
        const at = seed % (json.length + 1);
        const text = json.slice(0, at) + insert + json.slice(at + 1);
        expect(findJsonError(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 500 },
    );
  });

  it("does not follow endless nesting", () => {
    expect(findJsonError("[".repeat(100_000))?.expected).toBe("at most 64 levels");
  });
});

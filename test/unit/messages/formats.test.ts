import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats, ucs2length } from "../../../src/messages/formats.ts";

function reference(format: "date-time" | "uri"): (text: string) => boolean {
  const ajv = new Ajv();
  addFormats.default(ajv);
  return ajv.compile({ type: "string", format });
}

/** Digits that are sometimes a good number of this many digits, at the edges most of all. */
function digits(...edges: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ arbitrary: fc.constantFrom(...edges), weight: 9 }, fc.string({ maxLength: 3 }));
}

const dateTimes = fc
  .tuple(
    digits("2024", "2023", "2000", "1900", "0000", "24"),
    fc.constantFrom("-", "-", "-", "-", "/", ""),
    digits("01", "02", "04", "12", "13", "00", "1"),
    digits("01", "28", "29", "30", "31", "32", "00"),
    fc.constantFrom("T", "T", "t", " ", "\n", "\u00a0", "\u2028", "  ", "x"),
    digits("00", "23", "24", "01", "22", "25"),
    digits("00", "59", "60", "58"),
    digits("00", "59", "60", "61", "60.5", "59.999999999", "5", "00."),
    fc.constantFrom(
      "Z",
      "z",
      "",
      "+00:00",
      "-01:00",
      "+01:00",
      "+0130",
      "+02",
      "+24:00",
      "-00:60",
      "+1:00",
      "Z\n",
    ),
  )
  .map(([year, dash, month, day, between, hour, minute, second, zone]) =>
    [year, dash, month, "-", day, between, hour, ":", minute, ":", second, zone].join(""),
  );

const uriPart = fc.oneof(
  fc.constantFrom(..."/:?#[]@%.-_~!$&'\"()*+,;= <>\\^`{|}é".split("")),
  fc.constantFrom(
    "http",
    "ftp",
    "//",
    "%2F",
    "%zz",
    "[::1]",
    "[1:2:3:4:5:6:7:8]",
    "[::ffff:1.2.3.4]",
    "[v1.x]",
  ),
  fc.constantFrom("1.2.3.4", "256.1.1.1", "host", "user:pw@", ":8080", "/a/b", "?q=1", "#f"),
  fc.ipV6().map((address) => `[${address}]`),
);
const uris = fc
  .tuple(fc.constantFrom("http:", "ftp:", "a+b.c-d:", "1a:", "", "x:"), fc.array(uriPart, { maxLength: 8 }))
  .map(([scheme, parts]) => scheme + parts.join(""));

describe("formats accept what ajv-formats accepts in full mode", () => {
  it.each([
    ["date-time", dateTimes, 20_000],
    ["uri", uris, 10_000],
  ] as const)("%s", (name, texts, numRuns) => {
    const expected = reference(name);
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(texts, (text) => {
        seen.add(expected(text));
        expect(formats[name](text), text).toBe(expected(text));
      }),
      { seed: 7, numRuns },
    );
    expect(seen).toEqual(new Set([true, false]));
  });

  it("a long hostile URI is answered quickly", () => {
    for (const part of ["a:", "/a", "%41", "1.", ":@", "::", "a@"]) {
      expect(typeof formats.uri(`http://${part.repeat(20_000)}\u0000`)).toBe("boolean");
    }
  });

  it("ucs2length counts code points", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(ucs2length(text)).toBe(Array.from(text).length);
      }),
    );
    expect(ucs2length("\ud83d")).toBe(1);
    expect(ucs2length("\ude00\ud83d")).toBe(2);
  });
});

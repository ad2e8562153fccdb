import fc from "fast-check";
import type { JsonSchema } from "../../../../scripts/messages/json-schema.ts";
import { isRecord } from "./canonical.ts";

const goodDates = [
  "2024-02-29T23:59:59.123Z",
  "2016-12-31T23:59:60Z",
  "2026-11-21t07:00:00z",
  "2026-11-21 07:00:00+0100",
];
const badDates = [
  "2023-02-29T00:00:00Z",
  "2026-11-21T24:00:00Z",
  "2026-11-21T07:00:00",
  "2026-11-21",
  "now",
  "",
];
const goodUris = [
  "ftp://user:pw@[2001:db8::1]:21/a%20b?c#d",
  "https://example.com",
  "file:///tmp/x",
  "urn:a:b",
];
const badUris = ["example.com/x", "http://a b", "//host", "%", ""];

/** Payloads the schema accepts, of every shape: optional fields there or not, bounds touched. */
export function validPayload(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type ?? "any") {
    case "any":
      return fc.jsonValue({ maxDepth: 2 });
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: schema.minimum ?? -(2 ** 31), max: schema.maximum ?? 2 ** 31 - 1 });
    case "number": {
      const [min, max] = [schema.minimum ?? -1e9, schema.maximum ?? 1e9];
      const step = schema.multipleOf;
      if (step !== undefined) return fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / (1 / step));
      return fc.double({ min, max, noNaN: true });
    }
    case "string":
      if (schema.format === "date-time") {
        return fc.oneof(
          fc
            .date({
              min: new Date("1970-01-01T00:00:00Z"),
              max: new Date("2100-01-01T00:00:00Z"),
              noInvalidDate: true,
            })
            .map((date) => date.toISOString()),
          fc.constantFrom(...goodDates),
        );
      }
      if (schema.format === "uri") return fc.oneof(fc.webUrl(), fc.constantFrom(...goodUris));
      // A unit is a code point, which is what maxLength counts.
      return fc.string({
        unit: "binary",
        ...(schema.maxLength === undefined ? {} : { maxLength: schema.maxLength }),
      });
    case "array": {
      const min = schema.minItems ?? 0;
      const max = Math.min(schema.maxItems ?? min + 2, min + 2);
      return fc.array(validPayload(schema.items ?? {}), { minLength: min, maxLength: max });
    }
    case "object": {
      const fields = Object.entries(schema.properties ?? {});
      return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, validPayload(field)])), {
        requiredKeys: [...(schema.required ?? [])],
        noNullPrototype: true,
      });
    }
  }
}

/** Puts `change` in the place of some part of the payload; `undefined` takes a field out. */
function replaceSome(payload: unknown, choices: readonly number[], change: unknown): unknown {
  const [choice = 0, ...rest] = choices;
  if (rest.length === 0) return change;
  if (Array.isArray(payload) && payload.length > 0) {
    const at = choice % payload.length;
    return payload.map((item: unknown, index) => (index === at ? replaceSome(item, rest, change) : item));
  }
  if (!isRecord(payload)) return change;
  const keys = Object.keys(payload);
  const key = keys[choice % (keys.length + 1)] ?? "unknownField";
  const { [key]: old, ...others } = payload;
  const next = replaceSome(old, rest, change);
  return next === undefined ? others : { ...others, [key]: next };
}

/** A payload with some part of it replaced by any JSON value, or gone: mostly invalid, not always. */
export function mutatedPayload(schema: JsonSchema): fc.Arbitrary<unknown> {
  const change = fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(
      ...badDates,
      ...badUris,
      ...goodDates,
      ...goodUris,
      "Accepted",
      "x".repeat(51),
      "x".repeat(256),
    ),
    fc.constantFrom(0, -1, 1.5, 0.05, 1e21, 101, null, true),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const choices = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 });
  return fc
    .tuple(validPayload(schema), choices, change)
    .map(([payload, path, value]) => replaceSome(payload, path, value) ?? null);
}

/** One payload and what any right validator says about it. */
export interface Sample {
  /** What was done, for the message of a failing test. */
  readonly what: string;
  readonly payload: unknown;
  readonly valid: boolean;
}

/** The smallest payload with every optional field in it. */
export function fullPayload(schema: JsonSchema): unknown {
  if (schema.enum) return schema.enum[0];
  switch (schema.type ?? "any") {
    case "any":
      return { any: ["thing", 1] };
    case "boolean":
      return false;
    case "integer":
    case "number":
      return schema.minimum ?? schema.maximum ?? 1;
    case "string":
      if (schema.format === "date-time") return "2026-11-21T07:00:00.000Z";
      return schema.format === "uri" ? "ftp://example.com/file" : "x";
    case "array":
      return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () => fullPayload(schema.items ?? {}));
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, field]) => [name, fullPayload(field)]),
      );
  }
}

function stringSamples(schema: JsonSchema): [string, unknown, boolean][] {
  if (schema.enum) {
    return [
      ...schema.enum.map((value): [string, unknown, boolean] => [`value ${value}`, value, true]),
      ["value not defined", "NoSuchValue", false],
      ["number for a value", 0, false],
    ];
  }
  const wrong: [string, unknown, boolean][] = [
    ["number for text", 5, false],
    ["list for text", ["x"], false],
  ];
  if (schema.format !== undefined) {
    const [good, bad] = schema.format === "uri" ? [goodUris, badUris] : [goodDates, badDates];
    return [
      ...wrong,
      ...good.map((text): [string, unknown, boolean] => [`${schema.format ?? ""} ${text}`, text, true]),
      ...bad.map((text): [string, unknown, boolean] => [`${schema.format ?? ""} ${text}`, text, false]),
    ];
  }
  const max = schema.maxLength;
  if (max === undefined) return [...wrong, ["long text", "x".repeat(3000), true]];
  return [
    ...wrong,
    ["text as long as may be", "x".repeat(max), true],
    ["text as long as may be, of surrogate pairs", "\u{1f50c}".repeat(max), true],
    ["text too long", "x".repeat(max + 1), false],
  ];
}

function numberSamples(schema: JsonSchema): [string, unknown, boolean][] {
  const { minimum, maximum, multipleOf } = schema;
  const samples: [string, unknown, boolean][] = [
    ["text for a number", "1", false],
    ["a number too large for JSON", Number.POSITIVE_INFINITY, false],
  ];
  if (minimum !== undefined) samples.push(["minimum", minimum, true], ["below minimum", minimum - 1, false]);
  if (maximum !== undefined) samples.push(["maximum", maximum, true], ["above maximum", maximum + 1, false]);
  if (schema.type === "integer") samples.push(["fraction for an integer", 1.5, false]);
  if (multipleOf !== undefined) {
    samples.push(["half a step", multipleOf / 2, false], ["7.3", 7.3, true], ["0.1 + 0.2", 0.1 + 0.2, true]);
  }
  return samples;
}

function valueSamples(schema: JsonSchema): [string, unknown, boolean][] {
  switch (schema.type ?? "any") {
    case "any":
      return [];
    case "string":
      return stringSamples(schema);
    case "integer":
    case "number":
      return numberSamples(schema);
    case "boolean":
      return [
        ["text for a boolean", "true", false],
        ["number for a boolean", 0, false],
      ];
    case "array": {
      const { minItems = 0, maxItems } = schema;
      const item = fullPayload(schema.items ?? {});
      const samples: [string, unknown, boolean][] = [
        ["object for a list", {}, false],
        ["empty list", [], minItems === 0],
      ];
      if (maxItems !== undefined) {
        samples.push(["full list", Array<unknown>(maxItems).fill(item), true]);
        samples.push(["list too long", Array<unknown>(maxItems + 1).fill(item), false]);
      }
      return samples;
    }
    case "object":
      return [
        ["list for an object", [], false],
        ["text for an object", "x", false],
      ];
  }
}

/** Every single thing that can be wrong with a payload, and every bound that just is not, one at a time. */
export function* samples(schema: JsonSchema, path = "payload"): Generator<Sample> {
  const value = fullPayload(schema);
  yield { what: `${path}: null`, payload: null, valid: schema.type === undefined };
  for (const [what, payload, valid] of valueSamples(schema))
    yield { what: `${path}: ${what}`, payload, valid };
  if (schema.type === "array" && Array.isArray(value)) {
    const [, ...rest] = value.map((item: unknown) => item);
    for (const sample of samples(schema.items ?? {}, `${path}[0]`)) {
      yield { ...sample, payload: [sample.payload, ...rest] };
    }
  }
  if (schema.type !== "object" || !isRecord(value)) return;
  const open = schema.additionalProperties !== false;
  yield { what: `${path}: unknown field`, payload: { ...value, unknownField: 1 }, valid: open };
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const others = Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
    const valid = schema.required?.includes(name) !== true;
    yield { what: `${path}: no ${name}`, payload: others, valid };
    for (const sample of samples(field, `${path}.${name}`)) {
      yield { ...sample, payload: { ...others, [name]: sample.payload } };
    }
  }
}

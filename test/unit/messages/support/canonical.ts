import type { JsonSchema } from "../../../../scripts/messages/json-schema.ts";

/** Keywords that say nothing about which payloads are valid. */
const ignored: ReadonlySet<string> = new Set([
  "$schema",
  "$id",
  "id",
  "title",
  "comment",
  "description",
  "javaType",
  "default",
  "definitions",
  // Only of meaning beside `items` as a list, which OCPP's schemas do not use.
  "additionalItems",
]);

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function record(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new Error(`no object: ${JSON.stringify(value)}`);
  return value;
}

function texts(value: unknown): string[] {
  if (!Array.isArray(value)) throw new Error(`no list: ${JSON.stringify(value)}`);
  return value.map(String);
}

const types = ["boolean", "integer", "number", "string", "array", "object"] as const;

function keyword(name: string, value: unknown, root: Record<string, unknown>, type: unknown): JsonSchema {
  switch (name) {
    case "type": {
      const known = types.find((candidate) => candidate === value);
      if (known === undefined) throw new Error(`type ${String(value)}`);
      return { type: known };
    }
    case "format":
      if (value !== "date-time" && value !== "uri") throw new Error(`format ${String(value)}`);
      return { format: value };
    case "maxLength":
    case "minimum":
    case "maximum":
    case "multipleOf":
    case "minItems":
    case "maxItems":
      return name === "minItems" && value === 0 ? {} : { [name]: Number(value) };
    case "enum":
      return { enum: texts(value).sort() };
    case "required":
      return { required: texts(value).sort() };
    case "items":
      return { items: canonical(value, root) };
    case "properties":
      if (Object.keys(record(value)).length === 0) return {};
      return {
        properties: Object.fromEntries(
          Object.entries(record(value))
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([field, schema]) => [field, canonical(schema, root)]),
        ),
      };
    case "additionalProperties":
      // The 1.6 schemas also write it on strings, where it has no effect.
      return type === "object" ? { additionalProperties: value !== false } : {};
    default:
      throw new Error(`unknown keyword ${name}`);
  }
}

/** A schema without references and with nothing but what decides about payloads; throws on a keyword it does not know. */
export function canonical(schema: unknown, root: Record<string, unknown> = record(schema)): JsonSchema {
  const source = record(schema);
  const reference = source["$ref"];
  if (typeof reference === "string") {
    return canonical(record(root["definitions"])[reference.replace("#/definitions/", "")], root);
  }
  return Object.entries(source)
    .filter(([name]) => !ignored.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .reduce<JsonSchema>(
      (result, [name, value]) => ({ ...result, ...keyword(name, value, root, source["type"]) }),
      {},
    );
}

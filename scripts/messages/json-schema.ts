import { typeName } from "./model.ts";
import type { Datatype, Field, TypeExpression, VersionModel } from "./model.ts";

/** The part of JSON Schema (draft 7) that OCPP's messages need. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly type?: "boolean" | "integer" | "number" | "string" | "array" | "object";
  readonly format?: "date-time" | "uri";
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly enum?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

function primitiveSchema(type: TypeExpression): JsonSchema {
  switch (type.primitive) {
    case null:
    case "any":
      return {};
    case "boolean":
      return { type: "boolean" };
    case "dateTime":
      return { type: "string", format: "date-time" };
    case "uri":
      return { type: "string", format: "uri" };
    case "string":
      return { type: "string", ...(type.maxLength === undefined ? {} : { maxLength: type.maxLength }) };
    case "integer":
    case "number":
      return {
        type: type.primitive,
        ...(type.minimum === undefined ? {} : { minimum: type.minimum }),
        ...(type.maximum === undefined ? {} : { maximum: type.maximum }),
        ...(type.step === undefined ? {} : { multipleOf: type.step }),
      };
  }
}

/** What references mean: the datatypes, and what stands before a name in `$ref`. */
interface Scope {
  readonly datatypes: VersionModel["datatypes"];
  readonly prefix: string;
}

/** Aliases (`CiString20Type`) are written out: a reference would cost a function call for one comparison. */
function single(scope: Scope, type: TypeExpression): JsonSchema {
  if (type.reference === null) return primitiveSchema(type);
  const target = scope.datatypes.get(type.reference);
  if (target?.kind === "alias") return typeSchema(scope, target.type);
  return { $ref: `${scope.prefix}${type.reference}` };
}

function typeSchema(scope: Scope, type: TypeExpression): JsonSchema {
  const items = single(scope, type);
  if (!type.array) return items;
  return {
    type: "array",
    items,
    ...(type.array.min === 0 ? {} : { minItems: type.array.min }),
    ...(type.array.max === null ? {} : { maxItems: type.array.max }),
  };
}

function objectSchema(scope: Scope, fields: readonly Field[], open: boolean): JsonSchema {
  const required = fields.filter((field) => !field.optional).map((field) => field.name);
  return {
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.name, typeSchema(scope, field.type)])),
    ...(required.length === 0 ? {} : { required }),
    ...(open ? {} : { additionalProperties: false }),
  };
}

function datatypeSchema(scope: Scope, datatype: Datatype): JsonSchema {
  if (datatype.kind === "enum") return { type: "string", enum: datatype.values };
  if (datatype.kind === "alias") return typeSchema(scope, datatype.type);
  return objectSchema(scope, datatype.fields, datatype.open);
}

/** One document with every datatype and message of the version as a definition. */
export interface VersionSchema extends JsonSchema {
  readonly $id: string;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

/** `prefix` stands before the name of a datatype in `$ref`. */
export function versionSchema(model: VersionModel, prefix = "#/definitions/"): VersionSchema {
  const scope: Scope = { datatypes: model.datatypes, prefix };
  const definitions: Record<string, JsonSchema> = {};
  for (const [name, datatype] of model.datatypes) {
    if (datatype.kind !== "alias") definitions[name] = datatypeSchema(scope, datatype);
  }
  for (const message of model.messages) {
    definitions[typeName(message, "request")] = objectSchema(scope, message.request, false);
    if (message.response) {
      definitions[typeName(message, "response")] = objectSchema(scope, message.response, false);
    }
  }
  return { $schema: "http://json-schema.org/draft-07/schema#", $id: `ocpp${model.version}`, definitions };
}

function collect(text: string, definitions: Readonly<Record<string, JsonSchema>>, into: Set<string>): void {
  for (const [, name = ""] of text.matchAll(/"#\/definitions\/(\w+)"/g)) {
    if (into.has(name)) continue;
    into.add(name);
    collect(JSON.stringify(definitions[name]), definitions, into);
  }
}

/** One self-contained document for each message, with the definitions it needs: for users of other languages. */
export function messageSchemas(model: VersionModel): ReadonlyMap<string, JsonSchema> {
  const { $schema, $id, definitions } = versionSchema(model);
  const names = model.messages.flatMap((message) => [
    typeName(message, "request"),
    ...(message.response === null ? [] : [typeName(message, "response")]),
  ]);
  return new Map(
    names.map((name) => {
      const used = new Set<string>();
      collect(JSON.stringify(definitions[name]), definitions, used);
      const own = Object.fromEntries([...used].sort().map((type) => [type, definitions[type] ?? {}]));
      const head = { ...($schema === undefined ? {} : { $schema }), $id: `urn:${$id}:${name}` };
      return [name, { ...head, ...definitions[name], ...(used.size === 0 ? {} : { definitions: own }) }];
    }),
  );
}

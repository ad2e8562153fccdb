import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { parseType } from "./expression.ts";
import { typeName } from "./model.ts";
import type { Datatype, Field, Message, VersionModel } from "./model.ts";

const fieldsSchema = z.record(z.string());
const fromSchema = z.enum(["cs", "csms", "both"]);
const messageSchema = z.union([
  z.object({ from: fromSchema, request: fieldsSchema, response: fieldsSchema }).strict(),
  z.object({ from: fromSchema, send: fieldsSchema }).strict(),
]);
const datatypeSchema = z.union([z.string(), z.array(z.string()).min(1), fieldsSchema]);

/** One table file: datatypes, messages, or both. A file with messages says which profile or block they belong to. */
const tableSchema = z
  .object({
    profile: z.string().optional(),
    block: z.string().optional(),
    messages: z.record(messageSchema).optional(),
    datatypes: z.record(datatypeSchema).optional(),
  })
  .strict();
export type Table = z.infer<typeof tableSchema>;

const versionSchema = z
  .object({
    version: z.string(),
    grouping: z.enum(["profile", "block"]),
    customData: fieldsSchema.optional(),
  })
  .strict();
export type VersionTable = z.infer<typeof versionSchema>;

const errataSchema = z.array(
  z
    .object({
      action: z.string(),
      side: z.enum(["request", "response"]),
      path: z.string(),
      accepts: z.string(),
      official: z.string(),
      reason: z.string(),
      source: z.string(),
    })
    .strict(),
);
/** A value our validators accept and the official schema does not; `official` is what it stands for there. */
export type Erratum = z.infer<typeof errataSchema>[number];

function readJson<T>(path: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`${path}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`);
}

function parseFields(table: Record<string, string>, custom: boolean): Field[] {
  const fields = Object.entries(table).map(([key, text]): Field => {
    const optional = key.endsWith("?");
    return { name: optional ? key.slice(0, -1) : key, optional, type: parseType(text) };
  });
  if (custom) fields.push({ name: "customData", optional: true, type: parseType("CustomDataType") });
  return fields;
}

function parseDatatype(table: z.infer<typeof datatypeSchema>, custom: boolean): Datatype {
  if (typeof table === "string") return { kind: "alias", type: parseType(table) };
  if (Array.isArray(table)) return { kind: "enum", values: table };
  return { kind: "object", fields: parseFields(table, custom), open: false };
}

/** Every name used is defined, and every datatype is used. */
function checkReferences(model: VersionModel): void {
  const used = new Set<string>();
  const look = (fields: readonly Field[], owner: string): void => {
    for (const { name, type } of fields) {
      if (type.reference === null) continue;
      used.add(type.reference);
      if (!model.datatypes.has(type.reference)) {
        throw new Error(`${model.version} ${owner}.${name}: no datatype ${type.reference}`);
      }
    }
  };
  for (const [name, datatype] of model.datatypes) {
    if (datatype.kind === "object") look(datatype.fields, name);
    if (datatype.kind === "alias") look([{ name: "", optional: false, type: datatype.type }], name);
  }
  for (const message of model.messages) {
    look(message.request, typeName(message, "request"));
    if (message.response) look(message.response, typeName(message, "response"));
    for (const side of ["request", "response"] as const) {
      const name = typeName(message, side);
      if (model.datatypes.has(name)) throw new Error(`${model.version}: ${name} is a message and a datatype`);
    }
  }
  const unused = [...model.datatypes.keys()].filter((name) => !used.has(name));
  if (unused.length > 0) throw new Error(`${model.version}: nothing uses ${unused.join(", ")}`);
}

/** Puts the tables of one version together; throws with a text naming what does not fit. */
export function buildModel(header: VersionTable, tables: readonly Table[]): VersionModel {
  const custom = header.customData !== undefined;
  const datatypes = new Map<string, Datatype>();
  const messages = new Map<string, Message>();
  if (header.customData) {
    datatypes.set("CustomDataType", {
      kind: "object",
      fields: parseFields(header.customData, false),
      open: true,
    });
  }
  for (const table of tables) {
    for (const [name, entry] of Object.entries(table.datatypes ?? {})) {
      if (datatypes.has(name)) throw new Error(`${header.version}: ${name} is defined twice`);
      datatypes.set(name, parseDatatype(entry, custom));
    }
    const group = table[header.grouping];
    for (const [action, entry] of Object.entries(table.messages ?? {})) {
      if (group === undefined)
        throw new Error(`${header.version} ${action}: its file has no ${header.grouping}`);
      if (messages.has(action)) throw new Error(`${header.version}: ${action} is defined twice`);
      const [request, response] = "send" in entry ? [entry.send, null] : [entry.request, entry.response];
      messages.set(action, {
        action,
        group,
        from: entry.from,
        request: parseFields(request, custom),
        response: response === null ? null : parseFields(response, custom),
      });
    }
  }
  const byName = (a: string, b: string): number => (a < b ? -1 : 1);
  const model: VersionModel = {
    version: header.version,
    grouping: header.grouping,
    datatypes: new Map([...datatypes].sort(([a], [b]) => byName(a, b))),
    messages: [...messages.values()].sort((a, b) => byName(a.action, b.action)),
  };
  checkReferences(model);
  return model;
}

const special = ["version.json", "errata.json"];

/** Reads all tables of one version from its folder below `schemas/`. */
export function readVersion(folder: string): VersionModel {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json") && !special.includes(file));
  return buildModel(
    readJson(join(folder, "version.json"), versionSchema),
    files.sort().map((file) => readJson(join(folder, file), tableSchema)),
  );
}

/** The errata of a version; none when it has no such file. */
export function readErrata(folder: string): readonly Erratum[] {
  if (!readdirSync(folder).includes("errata.json")) return [];
  return readJson(join(folder, "errata.json"), errataSchema);
}

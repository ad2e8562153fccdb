import { calls, sends, typeName } from "./model.ts";
import type { Datatype, Field, Message, TypeExpression, VersionModel } from "./model.ts";
import { banner } from "./banner.ts";

const tsPrimitives = {
  boolean: "boolean",
  integer: "number",
  number: "number",
  string: "string",
  dateTime: "string",
  uri: "string",
  any: "unknown",
} as const;

function tsType(type: TypeExpression): string {
  const base = type.primitive === null ? (type.reference ?? "unknown") : tsPrimitives[type.primitive];
  return type.array ? `readonly ${base}[]` : base;
}

/** What the TypeScript type cannot say. */
function bounds(type: TypeExpression): string {
  const words: string[] = [];
  if (type.primitive === "integer" || type.primitive === "dateTime" || type.primitive === "uri") {
    words.push(type.primitive);
  }
  if (type.maxLength !== undefined) words.push(`at most ${type.maxLength} characters`);
  if (type.minimum !== undefined) words.push(`>= ${type.minimum}`);
  if (type.maximum !== undefined) words.push(`<= ${type.maximum}`);
  if (type.step !== undefined) words.push(`multiple of ${type.step}`);
  if (type.array && (type.array.min > 0 || type.array.max !== null)) {
    words.push(`[${type.array.min}..${type.array.max ?? "*"}]`);
  }
  return words.join(", ");
}

function tsField({ name, optional, type }: Field): string {
  const note = bounds(type);
  const key = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
  return `${note === "" ? "" : `  /** ${note} */\n`}  readonly ${key}${optional ? "?" : ""}: ${tsType(type)};\n`;
}

function tsObject(name: string, fields: readonly Field[], open: boolean): string {
  if (fields.length === 0) return `export type ${name} = Record<string, never>;\n`;
  const rest = open ? "  readonly [extra: string]: unknown;\n" : "";
  return `export interface ${name} {\n${fields.map(tsField).join("")}${rest}}\n`;
}

function tsDatatype(name: string, datatype: Datatype): string {
  if (datatype.kind === "enum") {
    const values = datatype.values.map((value) => JSON.stringify(value));
    const line = `export type ${name} = ${values.join(" | ")};\n`;
    if (line.length <= 110) return line;
    return `export type ${name} =\n${values.map((value) => `  | ${value}`).join("\n")};\n`;
  }
  if (datatype.kind === "alias") {
    const note = bounds(datatype.type);
    return `${note === "" ? "" : `/** ${note} */\n`}export type ${name} = ${tsType(datatype.type)};\n`;
  }
  return tsObject(name, datatype.fields, datatype.open);
}

function tsMap(name: string, messages: readonly Message[], side: "request" | "response"): string {
  const lines = messages.map((message) => `  ${message.action}: ${typeName(message, side)};\n`);
  return `export interface ${name} {\n${lines.join("")}}\n`;
}

/** `types.ts`: every datatype, every message, and the maps from action to them. */
export function emitTypes(model: VersionModel): string {
  const parts = [...model.datatypes].map(([name, datatype]) => tsDatatype(name, datatype));
  for (const message of model.messages) {
    parts.push(tsObject(typeName(message, "request"), message.request, false));
    if (message.response) parts.push(tsObject(typeName(message, "response"), message.response, false));
  }
  parts.push(`/** The request of each CALL. */\n${tsMap("Requests", calls(model), "request")}`);
  parts.push(`/** The response to each CALL. */\n${tsMap("Responses", calls(model), "response")}`);
  parts.push("export type Action = keyof Requests;\n");
  const unanswered = sends(model);
  if (unanswered.length > 0) {
    parts.push(
      `/** The messages nobody answers (message type SEND). */\n${tsMap("Sends", unanswered, "request")}`,
    );
  }
  return `${banner(model)}\n${parts.join("\n")}`;
}

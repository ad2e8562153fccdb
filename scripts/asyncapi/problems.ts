import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { toJSONSchema, type $ZodType } from "zod/v4/core";
import { commandSchemas } from "../../hal/mqtt/command-schemas.ts";
import { eventSchemas } from "../../hal/mqtt/event-schemas.ts";
import * as messages from "../../hal/mqtt/message-schemas.ts";
import { requestSchemas } from "../../hal/mqtt/request-schemas.ts";
import { topicsOf } from "../../hal/mqtt/topics.ts";
import { isObject } from "../../src/kernel/json.ts";
import { at } from "./at.ts";
import { exampleProblems } from "./examples.ts";

// The schema carries draft 7's own schema inside, under its usual name: hence no meta schema of ajv's.
const followsSpecification = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  meta: false,
  validateSchema: false,
}).compile(specification());

function specification(): object {
  const path = createRequire(import.meta.url).resolve("@asyncapi/specs/schemas/3.0.0.json");
  const schema: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isObject(schema)) throw new TypeError(`${path} holds no schema`);
  return schema;
}

/** Everything the validators know, by the name of its component in asyncapi.yaml. */
function contract(): Map<string, $ZodType> {
  const { boardState, boardEvent, boardHeartbeat, boardReply } = messages;
  const { stationState, stationHeartbeat, stationAck, stationReply } = messages;
  const all: [string, $ZodType][] = Object.entries({
    ...{ boardState, boardEvent, boardHeartbeat, boardReply },
    ...{ stationState, stationHeartbeat, stationAck, stationReply },
  });
  for (const [name, schema] of Object.entries(eventSchemas)) all.push([`event.${name}`, schema]);
  for (const name of keysOf(commandSchemas)) {
    const { params, result } = commandSchemas[name];
    all.push([`command.${name}.params`, params], [`command.${name}.result`, result]);
  }
  for (const name of keysOf(requestSchemas)) {
    const { params, result } = requestSchemas[name];
    all.push([`request.${name}.params`, params], [`request.${name}.result`, result]);
  }
  return new Map(all);
}

/** The address of every channel, by its name. */
function addresses(): Map<string, string> {
  const { boardRequest, stationCommand, ...topics } = topicsOf("PREFIX");
  const all = new Map<string, string>();
  for (const [name, topic] of Object.entries(topics))
    if (typeof topic === "string" && !topic.endsWith("#")) all.set(name, topic);
  for (const name of keysOf(commandSchemas)) all.set(`command.${name}`, stationCommand(name));
  for (const name of keysOf(requestSchemas)) all.set(`request.${name}`, boardRequest(name));
  return new Map([...all].map(([name, topic]) => [name, topic.replace("PREFIX", "{prefix}")]));
}

function keysOf<T extends object>(table: T): Extract<keyof T, string>[] {
  const keys: Extract<keyof T, string>[] = [];
  for (const key in table) keys.push(key);
  return keys;
}

/** What is wrong with an AsyncAPI document: against the specification, and against our validators; empty when nothing. */
export function problemsOf(document: unknown): string[] {
  const broken = specificationProblems(document);
  if (broken.length > 0) return broken;
  return [...schemaProblems(document), ...channelProblems(document), ...exampleProblems(document)];
}

function specificationProblems(document: unknown): string[] {
  if (followsSpecification(document)) return [];
  const errors = followsSpecification.errors ?? [];
  return errors
    .slice(0, 20)
    .map(({ instancePath, message = "" }) => `AsyncAPI 3.0: ${instancePath} ${message}`);
}

function schemaProblems(document: unknown): string[] {
  const problems: string[] = [];
  for (const [name, schema] of contract()) {
    const written = at(document, ["components", "schemas", name]);
    if (written === undefined) problems.push(`components.schemas.${name} is missing`);
    else
      problems.push(
        ...differences(plain(toJSONSchema(schema, { io: "input" })), resolved(document, written), name),
      );
  }
  const events = keysOf(eventSchemas).map((name) => `#/components/schemas/event.${name}`);
  const listed = at(document, ["components", "schemas", "Event", "oneOf"]);
  for (const ref of events)
    if (!Array.isArray(listed) || !listed.some((entry) => at(entry, ["$ref"]) === ref))
      problems.push(`components.schemas.Event does not list ${ref}`);
  return problems;
}

function channelProblems(document: unknown): string[] {
  return [...addresses()].flatMap(([name, address]) => {
    const written = at(document, ["channels", name, "address"]);
    const used = at(document, ["operations", name, "channel", "$ref"]) === `#/channels/${name}`;
    return [
      ...(written === address ? [] : [`channels.${name}.address is ${String(written)}, not ${address}`]),
      ...(used ? [] : [`operations.${name} is missing, or of another channel`]),
    ];
  });
}

/** Where two JSON schemas differ, descriptions apart. Where the validator takes anything, the document may say more. */
function differences(ours: unknown, written: unknown, path: string): string[] {
  if (isObject(ours) && Object.keys(ours).length === 0) return [];
  if (Array.isArray(ours) && Array.isArray(written)) return pairs(inOrder(ours), inOrder(written), path);
  if (isObject(ours) && isObject(written)) return pairs(ours, written, path);
  return Object.is(ours, written)
    ? []
    : [`${path}: validators ${JSON.stringify(ours)}, document ${JSON.stringify(written)}`];
}

/** Names in an enum or in `required` may come in any order. */
function inOrder(list: readonly unknown[]): readonly unknown[] {
  return list.every((item) => typeof item === "string") ? [...list].sort() : list;
}

function pairs(ours: object, written: object, path: string): string[] {
  const left = new Map<string, unknown>(Object.entries(ours));
  const right = new Map<string, unknown>(Object.entries(written));
  const keys = new Set([...left.keys(), ...right.keys()]);
  return [...keys].flatMap((key) => differences(left.get(key), right.get(key), `${path}.${key}`));
}

/** A schema without what only explains, its references followed. */
function resolved(document: unknown, schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map((item: unknown) => resolved(document, item));
  if (!isObject(schema)) return schema;
  const ref = schema["$ref"];
  if (typeof ref === "string") return resolved(document, at(document, ref.slice(2).split("/")));
  return Object.fromEntries(
    Object.entries(plain(schema)).map(([key, value]) => [key, resolved(document, value)]),
  );
}

function plain(schema: object): object {
  const explains = (key: string, value: unknown): boolean =>
    key === "$schema" || (key === "description" && typeof value === "string");
  return Object.fromEntries(Object.entries(schema).filter(([key, value]) => !explains(key, value)));
}

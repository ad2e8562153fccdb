import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv, type ValidateFunction } from "ajv";
import { parse } from "yaml";
import { isObject } from "../../../src/kernel/json.ts";
import { at, listAt, objectAt, textAt } from "./read.ts";

/** Where EVerest's interface and type files are, if they are at hand: next to the repository. */
const folder = fileURLToPath(new URL("../../../../shared/spec/everest", import.meta.url));

/** Whether the checks against EVerest's own files can be made here. */
export const yamlAtHand = existsSync(join(folder, "interfaces"));

/**
 * Who sent it. The station's side is held to the letter; EVerest itself sends empty timestamps where it knows no time (in
 * reservation events and with no meter), so its own side may.
 */
export type Side = "station" | "everest";

type Schema = Readonly<Record<string, unknown>>;

/** Checks of payloads against EVerest's interface and type files. Each gives a reason, or null when all is well. */
export class InterfaceCheck {
  private readonly interfaces: ReadonlyMap<string, unknown>;
  private readonly errorTypes: ReadonlySet<string>;
  private readonly ajv: Readonly<Record<Side, Ajv>>;
  private readonly compiled = new Map<string, ValidateFunction>();

  private constructor() {
    this.interfaces = new Map(readAll("interfaces"));
    this.errorTypes = new Set(
      readAll("errors").flatMap(([name, file]) =>
        listAt(file, "errors").map((each) => `${name}/${textAt(each, "name")}`),
      ),
    );
    const types = readAll("types");
    this.ajv = { station: validator(types, false), everest: validator(types, true) };
  }

  /** Null where the files are not at hand. */
  static load(): InterfaceCheck | null {
    return yamlAtHand ? new InterfaceCheck() : null;
  }

  /** A var of an interface. */
  variable(side: Side, name: string, variable: string, value: unknown): string | null {
    const schema = objectAt(this.interfaces.get(name), "vars", variable);
    if (!schema) return `${name} has no var ${variable}`;
    return this.check(side, `${name}/var/${variable}`, schema, value);
  }

  /** The arguments of a command. */
  args(side: Side, name: string, command: string, value: unknown): string | null {
    const found = objectAt(this.interfaces.get(name), "cmds", command);
    if (!found) return `${name} has no command ${command}`;
    const properties = objectAt(found, "arguments") ?? {};
    const schema = {
      type: "object",
      additionalProperties: false,
      required: Object.keys(properties),
      properties,
    };
    return this.check(side, `${name}/args/${command}`, schema, value);
  }

  /** What a command answered. */
  result(side: Side, name: string, command: string, value: unknown): string | null {
    const schema = objectAt(this.interfaces.get(name), "cmds", command, "result");
    if (!schema) return value === null || value === undefined ? null : "a result where there is none";
    return this.check(side, `${name}/result/${command}`, schema, value);
  }

  /** An error somebody raised or cleared. */
  error(side: Side, value: unknown): string | null {
    const type = textAt(value, "type");
    if (!this.errorTypes.has(type)) return `no error is called ${type}`;
    return this.check(side, "error", errorSchema, value);
  }

  /** Whether an interface of this name exists. */
  has(name: string): boolean {
    return this.interfaces.has(name);
  }

  private check(side: Side, key: string, schema: Schema, value: unknown): string | null {
    const id = `${side} ${key}`;
    let validate = this.compiled.get(id);
    if (!validate) {
      const made: unknown = rewritten(schema);
      if (!isObject(made)) throw new Error(`no schema: ${key}`);
      validate = this.ajv[side].compile(made);
      this.compiled.set(id, validate);
    }
    const told = withoutNulls(value);
    if (validate(told)) return null;
    const reasons = (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message ?? ""} ${JSON.stringify(params)}`,
    );
    return `${reasons.join("; ")}: ${JSON.stringify(told)}`;
  }
}

/** One of EVerest's own manifests, by module type; undefined where it is not at hand. */
export function everestManifest(name: string): unknown {
  const path = join(folder, "manifests", `${name}.manifest.yaml`);
  return existsSync(path) ? readYaml(path) : undefined;
}

const errorSchema: Schema = {
  type: "object",
  required: [
    "type",
    "sub_type",
    "description",
    "message",
    "severity",
    "timestamp",
    "uuid",
    "state",
    "origin",
  ],
  properties: {
    severity: { enum: ["High", "Medium", "Low"] },
    state: { enum: ["Active", "ClearedByModule", "ClearedByReboot"] },
    timestamp: { type: "string", format: "date-time" },
    origin: { type: "object", required: ["module_id", "implementation_id"] },
  },
};

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function validator(types: readonly (readonly [string, unknown])[], emptyTimes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addFormat("date-time", (text) => dateTime.test(text) || (emptyTimes && text === ""));
  for (const [name, file] of types)
    ajv.addSchema({ $id: `http://everest/${name}`, definitions: rewritten(at(file, "types")) });
  return ajv;
}

/** `$ref: /type#/Name` as a reference ajv knows. What stands beside a reference counts for nothing, as in EVerest. */
function rewritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewritten);
  if (!isObject(value)) return value;
  const ref = value["$ref"];
  if (typeof ref === "string") {
    const [file = "", name = ""] = ref.slice(1).split("#/");
    return { $ref: `http://everest/${file}#/definitions/${name}` };
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rewritten(each)]));
}

/** Optional members may be null on the wire. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutNulls(each)]));
}

function readAll(kind: string): readonly (readonly [string, unknown])[] {
  return readdirSync(join(folder, kind))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => [basename(name, ".yaml"), readYaml(join(folder, kind, name))]);
}

function readYaml(path: string): unknown {
  const value: unknown = parse(readFileSync(path, "utf8"));
  return value;
}

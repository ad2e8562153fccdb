import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { multipleOfPrecision } from "../../../../scripts/messages/emit-validators.ts";
import type { JsonSchema } from "../../../../scripts/messages/json-schema.ts";
import { canonical, isRecord } from "./canonical.ts";

const root = resolve(import.meta.dirname, "../../../..");
/** Present on some developers' machines only: a copy of the schemas as the Open Charge Alliance publishes them. */
const published = resolve(root, "../shared/spec/schemas");

/** One official schema of one message. */
export interface OfficialSchema {
  /** `ocpp-rpc` or `published`. */
  readonly source: string;
  readonly canonical: JsonSchema;
  readonly accepts: (payload: unknown) => boolean;
}

/** Compiles on first use, and a schema that says the same as another only once. */
class Compiler {
  private readonly ajv = new Ajv({
    strict: false,
    strictNumbers: true,
    validateSchema: false,
    multipleOfPrecision,
  });
  private readonly compiled = new Map<string, (payload: unknown) => boolean>();

  constructor() {
    addFormats.default(this.ajv);
  }

  add(source: string, schema: Record<string, unknown>): OfficialSchema {
    const form = canonical(schema);
    const key = JSON.stringify(form);
    const accepts = (payload: unknown): boolean => {
      const known = this.compiled.get(key) ?? this.compile(schema);
      this.compiled.set(key, known);
      return known(payload);
    };
    return { source, canonical: form, accepts };
  }

  private compile(schema: Record<string, unknown>): (payload: unknown) => boolean {
    // Ajv knows neither draft 4's `id` nor its `$schema`, and the validator needs none.
    const names = new Set(["$id", "id", "$schema"]);
    const nameless = Object.fromEntries(Object.entries(schema).filter(([key]) => !names.has(key)));
    const validate = this.ajv.compile(nameless);
    return (payload) => validate(payload);
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** `urn:Authorize.conf` and `urn:AuthorizeResponse` are both `AuthorizeResponse`. */
function plainName(id: string, sends: ReadonlySet<string>): string {
  const name = id
    .replace(/^urn:/, "")
    .replace(/\.req$/, "Request")
    .replace(/\.conf$/, "Response");
  return /(Request|Response)$/.test(name) || sends.has(name) ? name : `${name}Request`;
}

const none: ReadonlySet<string> = new Set();
const sources: Readonly<
  Record<
    string,
    { readonly npm: string; readonly folders: readonly string[]; readonly sends: ReadonlySet<string> }
  >
> = {
  "1.6": { npm: "ocpp1_6", folders: ["1.6/core", "1.6/security"], sends: none },
  "2.0.1": { npm: "ocpp2_0_1", folders: ["2.0.1"], sends: none },
  "2.1": { npm: "ocpp2_1", folders: ["2.1"], sends: new Set(["NotifyPeriodicEventStream"]) },
};

/** All official schemas of a version, by the name our generator gives the message's type. */
export function officialSchemas(version: string): ReadonlyMap<string, readonly OfficialSchema[]> {
  const source = sources[version];
  if (!source) throw new Error(`no official schemas of ${version}`);
  const compiler = new Compiler();
  const result = new Map<string, OfficialSchema[]>();
  const add = (origin: string, name: string, schema: unknown): void => {
    if (!isRecord(schema)) throw new Error(`${origin}: ${name} is no schema`);
    result.set(name, [...(result.get(name) ?? []), compiler.add(origin, schema)]);
  };
  const bundle = readJson(join(root, "node_modules/ocpp-rpc/lib/schemas", `${source.npm}.json`));
  if (!Array.isArray(bundle)) throw new Error(`${source.npm} is no list`);
  for (const schema of bundle) {
    const id: unknown = isRecord(schema) ? schema["$id"] : undefined;
    add("ocpp-rpc", plainName(String(id), source.sends), schema);
  }
  for (const folder of source.folders.map((name) => join(published, name)).filter(existsSync)) {
    for (const file of readdirSync(folder)) {
      add("published", plainName(file.replace(/\.json$/, ""), source.sends), readJson(join(folder, file)));
    }
  }
  return result;
}

import * as z from "zod/v4-mini";
import { isObject } from "../../../src/kernel/json.ts";
import type { Read } from "./envelope.ts";
import { open, printable } from "./envelope.ts";
import type { Connection, Mapping, ModuleConfig } from "./everest-module.ts";
import { isLevel } from "./topics.ts";

/** The configuration keys of the module itself, not of one of its implementations. */
const moduleScope = "!module";
/** More connections than any station has: what comes then is nonsense. */
const mostConnections = 5000;

const level = z.string().check(z.refine(isLevel));
const optionalText = z.optional(z.nullable(z.string()));

const answer = z.object({
  status: z.string(),
  status_info: optionalText,
  response: z.optional(z.unknown()),
});

const mapping = z.object({ evse: z.int(), connector: z.optional(z.nullable(z.int())) });
const maybeMapping = z.optional(z.nullable(mapping));

const parameters = z.array(z.object({ name: z.string(), value: z.optional(z.unknown()) }));

const connection = z.object({
  module_id: level,
  implementation_id: level,
  requirement: z.optional(z.nullable(z.object({ index: z.optional(z.nullable(z.int())) }))),
});

const moduleData = z.object({
  module_config: z.object({
    module_id: level,
    module_name: z.string(),
    standalone: z.optional(z.nullable(z.boolean())),
    configuration_parameters: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
    connections: z.optional(z.nullable(z.record(z.string(), z.array(connection)))),
  }),
  mappings: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
});

const moduleMappings = z.object({
  module: maybeMapping,
  implementations: z.optional(z.nullable(z.record(z.string(), z.optional(z.nullable(mapping))))),
});

/** The manager's answer: the configuration, or why there is none. */
export type ConfigAnswer =
  { readonly config: ModuleConfig } | { readonly refused: string } | { readonly other: true };

/** A payload on the response topic. `other`: an answer, but not to the question for the module's configuration. */
export function readConfigAnswer(payload: Uint8Array, moduleId: string): Read<ConfigAnswer> {
  const data = open(payload, "ConfigurationResponse");
  if (!data.ok) return data;
  const read = answer.safeParse(data.value);
  if (!read.success) return { ok: false, why: "no status" };
  const { status, status_info: info, response } = read.data;
  if (status !== "Ok") {
    const why = info === undefined || info === null || info === "" ? "" : `: ${printable(info)}`;
    return { ok: true, value: { refused: `${printable(status)}${why}` } };
  }
  if (!isObject(response) || response["type"] !== "Module") return { ok: true, value: { other: true } };
  const config = readModuleConfig(response["data"]);
  if (!config.ok) return config;
  if (config.value.moduleId !== moduleId)
    return { ok: false, why: `it is the configuration of "${printable(config.value.moduleId)}"` };
  return { ok: true, value: { config: config.value } };
}

/** What the manager says of the module: `{module_config, mappings}`. */
export function readModuleConfig(data: unknown): Read<ModuleConfig> {
  const read = moduleData.safeParse(data);
  if (!read.success) {
    const [issue] = read.error.issues;
    return {
      ok: false,
      why: `configuration: ${issue?.path.map(String).join(".") ?? ""} is not as it must be`,
    };
  }
  const { module_config: config, mappings } = read.data;
  const connections: Connection[] = [];
  for (const [requirement, list] of Object.entries(config.connections ?? {})) {
    const ofRequirement = list.map((each, position) => ({
      requirement,
      index: each.requirement?.index ?? position,
      moduleId: each.module_id,
      implementationId: each.implementation_id,
      mapping: mappingOf(mappings?.[each.module_id], each.implementation_id),
    }));
    connections.push(...ofRequirement.sort((a, b) => a.index - b.index));
  }
  if (connections.length > mostConnections) return { ok: false, why: "too many connections" };
  return {
    ok: true,
    value: {
      moduleId: config.module_id,
      moduleName: config.module_name,
      standalone: config.standalone ?? false,
      parameters: parametersOf(config.configuration_parameters?.[moduleScope]),
      connections,
    },
  };
}

/** A list of `{name, value}`; a plain object is understood too. */
function parametersOf(scope: unknown): ReadonlyMap<string, unknown> {
  const list = parameters.safeParse(scope);
  if (list.success) return new Map(list.data.map(({ name, value }) => [name, value]));
  return new Map(isObject(scope) ? Object.entries(scope) : []);
}

/** The implementation's, else the module's; a mapping that cannot be read is none. */
function mappingOf(ofModule: unknown, implementation: string): Mapping | null {
  const read = moduleMappings.safeParse(ofModule);
  if (!read.success) return plainMapping(ofModule);
  const own = read.data.implementations?.[implementation] ?? read.data.module;
  return own ? toMapping(own) : plainMapping(ofModule);
}

/** The module's mapping alone, without the two tiers. */
function plainMapping(value: unknown): Mapping | null {
  const read = mapping.safeParse(value);
  return read.success ? toMapping(read.data) : null;
}

function toMapping({ evse, connector }: z.infer<typeof mapping>): Mapping {
  return connector === undefined || connector === null ? { evse } : { evse, connector };
}

import type { ConfigSources } from "../../config/config-sources.ts";
import type { ComponentSources } from "../../config/component-folder.ts";
import type { StationSection } from "../../config/station-section.ts";
import { isObject } from "../../kernel/json.ts";

/** What EVerest decides of the section `Station`. */
export interface EverestSection {
  /** Best first. */
  readonly OcppVersions: StationSection["OcppVersions"];
  readonly DataDir: string;
  readonly LogDir: string;
  /** s */
  readonly MessageQueueResumeDelay: number;
  /** s */
  readonly ResetStopDelay: number;
  /** How many connectors each EVSE has, in order. */
  readonly Evses: readonly number[];
}

/** Why a member of `Station` in the JSON is not taken. */
const decidedBy: Readonly<Record<string, string>> = {
  Hal: "EVerest is the hardware",
  Mqtt: "EVerest says where its broker is",
  SessionOwner: "EVerest owns the sessions",
  OcppVersions: "Mode of the module says so",
  Evses: "EVerest says which EVSEs there are",
  DataDir: "DatabasePath of the module says so",
  LogDir: "MessageLogPath of the module says so",
  MessageQueueResumeDelay: "the key of the module of that name says so",
  ResetStopDelay: "the key of the module of that name says so",
};

/**
 * The configuration as EVerest makes it: the section `Station` and the number of connectors are EVerest's to say, what it does
 * not speak of may stay. EVerest's own module counts EVSEs as connectors; here an EVSE with several has several 1.6 numbers.
 */
export function underEverest(
  sources: ConfigSources,
  section: EverestSection,
  notes: string[],
  warnings: string[],
): ConfigSources {
  const { main, user } = sources;
  const decided: Readonly<Record<string, unknown>> = {
    ...section,
    SessionOwner: "charger",
  };
  const given = main.json["Station"] ?? {};
  const connectors = section.Evses.reduce((sum, count) => sum + count, 0);
  for (const { name, json } of [main, ...(user ? [user] : [])]) {
    const core = json["Core"];
    const said = isObject(core) ? core["NumberOfConnectors"] : undefined;
    if (said !== undefined && said !== connectors)
      notes.push(`${name}: Core.NumberOfConnectors is not taken; EVerest has ${connectors}`);
  }
  if (isObject(given))
    for (const [key, why] of Object.entries(decidedBy))
      if (given[key] !== undefined && JSON.stringify(given[key]) !== JSON.stringify(decided[key]))
        warnings.push(`${main.name}: Station.${key} is not taken: ${why}`);
  return {
    ...sources,
    main: {
      ...main,
      json: {
        ...main.json,
        Core: counted(main.json["Core"] ?? {}, { NumberOfConnectors: connectors }),
        Station: isObject(given) ? stationOf(given, decided) : given,
      },
    },
    user: user && { ...user, json: { ...user.json, ...uncounted(user.json["Core"]) } },
    components: sources.components && placesThereAre(sources.components, section.Evses, notes),
  };
}

/** Component files without those of EVSEs and connectors EVerest does not have. */
function placesThereAre(
  sources: ComponentSources,
  evses: readonly number[],
  notes: string[],
): ComponentSources {
  return {
    ...sources,
    files: sources.files.filter(({ name, json: { evse_id: evse, connector_id: connector } }) => {
      if (typeof evse !== "number") return true;
      const connectors = evses[evse - 1];
      if (evse > evses.length) notes.push(`${name} is not taken: EVerest has ${evses.length} EVSEs`);
      if (connectors === undefined) return evse <= evses.length;
      return typeof connector !== "number" || connector <= connectors;
    }),
  };
}

function stationOf(given: Record<string, unknown>, decided: Readonly<Record<string, unknown>>): object {
  const rest = Object.entries(given).filter(([key]) => !Object.hasOwn(decidedBy, key));
  return { ...Object.fromEntries(rest), ...decided };
}

/** A section that is no object stays, for the check to name it. */
function counted(core: unknown, connectors: object): unknown {
  return isObject(core) ? { ...core, ...connectors } : core;
}

function uncounted(core: unknown): object {
  if (!isObject(core)) return {};
  return { Core: Object.fromEntries(Object.entries(core).filter(([key]) => key !== "NumberOfConnectors")) };
}

import { StationError } from "../../../src/kernel/errors.ts";

/** How EVerest's broker is reached. */
export type BrokerPlace = { readonly host: string; readonly port: number } | { readonly socketPath: string };

/** What EVerest's manager hands to a module that it starts; by hand it is given as environment variables or flags. */
export interface EverestEnvironment {
  /** The module's id in EVerest's configuration, e.g. `ocpp`. */
  readonly moduleId: string;
  /** Where EVerest is installed. */
  readonly prefix: string;
  /** First levels of the framework's topics, with exactly one closing `/`. */
  readonly everestPrefix: string;
  /** What topics of the outside begin with, as given; mostly empty. */
  readonly externalPrefix: string;
  readonly broker: BrokerPlace;
  /** Payloads are to be checked against the interfaces. */
  readonly validateSchema: boolean;
  /** The framework's log settings. */
  readonly logConfig?: string | undefined;
}

/** Flags, named as the manager names them (without the dashes), and the environment variable that says the same. */
const sources = {
  module: "EV_MODULE",
  prefix: "EV_PREFIX",
  log_config: "EV_LOG_CONF_FILE",
  mqtt_everest_prefix: "EV_MQTT_EVEREST_PREFIX",
  mqtt_external_prefix: "EV_MQTT_EXTERNAL_PREFIX",
  mqtt_broker_socket_path: "EV_MQTT_BROKER_SOCKET_PATH",
  mqtt_broker_host: "EV_MQTT_BROKER_HOST",
  mqtt_broker_port: "EV_MQTT_BROKER_PORT",
} as const;

type FlagName = keyof typeof sources;

export type EnvironmentFlags = Readonly<Partial<Record<FlagName, string | undefined>>>;

export type Environment = Readonly<Record<string, string | undefined>>;

const defaultHost = "localhost";
const defaultPort = 1883;
const defaultEverestPrefix = "everest";

/**
 * Flags win over environment variables; an empty one counts as not given.
 * @throws StationError USAGE, which says what is missing or wrong and how to give it
 */
export function readEnvironment(env: Environment, flags: EnvironmentFlags = {}): EverestEnvironment {
  const given = (name: FlagName): string | undefined => text(flags[name]) ?? text(env[sources[name]]);
  return {
    moduleId: moduleId(required("module", given("module"), "the module's id in EVerest's configuration")),
    prefix: required("prefix", given("prefix"), "the folder in which EVerest is installed"),
    everestPrefix: everestPrefix(given("mqtt_everest_prefix") ?? defaultEverestPrefix),
    externalPrefix: topicPart("mqtt_external_prefix", given("mqtt_external_prefix") ?? ""),
    broker: brokerOf(env, flags),
    validateSchema: /^(1|true|yes|on)$/i.test(env["EV_VALIDATE_SCHEMA"]?.trim() ?? ""),
    logConfig: given("log_config"),
  };
}

/** As `BrokerLink` takes it. */
export function brokerUrl(broker: BrokerPlace): string {
  if ("socketPath" in broker) return `unix:${broker.socketPath}`;
  const { host, port } = broker;
  return `mqtt://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Whoever says more specifically where the broker is, is believed: flags first, of each a socket before host and port. */
function brokerOf(env: Environment, flags: EnvironmentFlags): BrokerPlace {
  for (const say of [(name: FlagName) => text(flags[name]), (name: FlagName) => text(env[sources[name]])]) {
    const socketPath = say("mqtt_broker_socket_path");
    if (socketPath !== undefined) return { socketPath };
    if (say("mqtt_broker_host") !== undefined || say("mqtt_broker_port") !== undefined) break;
  }
  const given = (name: FlagName): string | undefined => text(flags[name]) ?? text(env[sources[name]]);
  return { host: hostOf(given("mqtt_broker_host") ?? defaultHost), port: portOf(given("mqtt_broker_port")) };
}

function hostOf(host: string): string {
  if (/^[^\s/@?#]+$/.test(host)) return host;
  throw new StationError("USAGE", `${naming("mqtt_broker_host")} is a host name or address, not "${host}"`);
}

function portOf(port: string | undefined): number {
  if (port === undefined) return defaultPort;
  const number = Number(port);
  if (/^\d+$/.test(port) && number >= 1 && number <= 65_535) return number;
  throw new StationError("USAGE", `${naming("mqtt_broker_port")} is a number from 1 to 65535, not "${port}"`);
}

function moduleId(id: string): string {
  if (/^[^+#/\s\0]{1,128}$/.test(id)) return id;
  throw new StationError(
    "USAGE",
    `${naming("module")} is the id of one module, without blanks, +, # and /, not "${id}"`,
  );
}

function everestPrefix(prefix: string): string {
  return `${topicPart("mqtt_everest_prefix", prefix).replace(/\/+$/, "")}/`;
}

function topicPart(name: FlagName, value: string): string {
  if (!/[+#\0]/.test(value)) return value;
  throw new StationError("USAGE", `${naming(name)} begins topics and cannot hold + or #: "${value}"`);
}

function required(name: FlagName, value: string | undefined, what: string): string {
  if (value !== undefined) return value;
  throw new StationError(
    "USAGE",
    `it is not said what ${what} is: EVerest's manager sets ${sources[name]}; by hand give --${name} or set ${sources[name]}`,
  );
}

function naming(name: FlagName): string {
  return `--${name} (or ${sources[name]})`;
}

function text(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === "" ? undefined : trimmed;
}

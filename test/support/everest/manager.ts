import { existsSync } from "node:fs";
import { join } from "node:path";
import type { EverestBroker } from "./broker.ts";
import type { EverestBus } from "./everest-bus.ts";
import { ModuleProcess } from "./module-process.ts";
import type { Pulse } from "./pulse.ts";
import { textAt } from "./read.ts";

/** Where a module or an implementation belongs. */
export interface ModuleMapping {
  readonly evse: number;
  readonly connector?: number;
}

/** An entry of `active_modules` in a configuration. */
export interface ActiveModule {
  readonly id: string;
  /** The module type: the name of its folder. */
  readonly module: string;
  /** Started by hand, not by the manager. */
  readonly standalone?: boolean;
  readonly parameters?: Readonly<Record<string, string | number | boolean>>;
  /** By requirement. */
  readonly connections?: Readonly<Record<string, readonly ModuleConnection[]>>;
  readonly mapping?: ModuleMapping;
}

export interface ModuleConnection {
  readonly module: string;
  readonly implementation: string;
}

export interface ManagerOptions {
  readonly bus: EverestBus;
  readonly broker: EverestBroker;
  readonly pulse: Pulse;
  /** The installation. */
  readonly prefix: string;
  readonly everestPrefix: string;
  readonly externalPrefix: string;
  readonly modules: readonly ActiveModule[];
  /** The global ready was published. */
  readonly onReady: () => void;
}

/** EVerest's manager, as far as a module sees it: hands out configuration, says ready, starts and ends processes. */
export class Manager {
  /** Times the global ready was published. */
  readies = 0;
  /** Commands that came before the caller was told that all are ready. */
  readonly violations: string[] = [];
  private readonly options: ManagerOptions;
  private readonly ready = new Set<string>();
  /** Modules that the global ready reached after their own. */
  private readonly released = new Set<string>();

  constructor(options: ManagerOptions) {
    this.options = options;
    options.bus.listen(({ topic, type, data }) => {
      if (topic === "config/request" && type === "ConfigurationRequest") this.onRequest(data);
      const [root, moduleId = "", word] = topic.split("/");
      if (root === "modules" && word === "ready" && type === "ModuleReady") this.onModuleReady(moduleId);
      const caller = textAt(data, "origin");
      if (type === "Cmd" && !this.released.has(caller))
        this.violations.push(`${topic}: ${caller} calls too early`);
    });
  }

  /** Starts a module's process. Standalone ones are started as a person does: by hand, with the same environment. */
  start(id: string): ModuleProcess {
    const entry = this.entry(id);
    const { prefix, pulse } = this.options;
    const script = join(prefix, "libexec/everest/modules", entry.module, "index.js");
    if (!existsSync(script)) throw new Error(`there is no module ${script}`);
    this.forget(id);
    return new ModuleProcess({
      command: process.execPath,
      args: ["--unhandled-rejections=strict", script],
      cwd: prefix,
      env: this.environment(id),
      pulse,
    });
  }

  /** Any other command, in the environment of a module; `withEnvironment` false: it gets flags instead. */
  startByHand(id: string, args: readonly string[], withEnvironment = true): ModuleProcess {
    const { prefix, pulse } = this.options;
    this.forget(id);
    const env = withEnvironment ? this.environment(id) : {};
    return new ModuleProcess({ command: process.execPath, args, cwd: prefix, env, pulse });
  }

  /** The environment a module's process gets. */
  environment(id: string): Record<string, string> {
    const { broker, prefix, everestPrefix, externalPrefix } = this.options;
    const where: Record<string, string> =
      "port" in broker.address
        ? { EV_MQTT_BROKER_HOST: "127.0.0.1", EV_MQTT_BROKER_PORT: String(broker.address.port) }
        : { EV_MQTT_BROKER_SOCKET_PATH: broker.address.socketPath };
    return {
      EV_MODULE: id,
      EV_PREFIX: prefix,
      EV_LOG_CONF_FILE: join(prefix, "etc/everest/default_logging.cfg"),
      EV_MQTT_EVEREST_PREFIX: everestPrefix,
      EV_MQTT_EXTERNAL_PREFIX: externalPrefix,
      EV_VALIDATE_SCHEMA: "1",
      ...where,
    };
  }

  private onRequest(data: unknown): void {
    const origin = textAt(data, "origin");
    const entry = this.options.modules.find(({ id }) => id === origin);
    const answer = (response: object): void =>
      this.options.bus.publish(`modules/${origin}/response`, "ConfigurationResponse", response);
    if (!entry) answer({ status: "Error", status_info: "no such module", response: null });
    else if (textAt(data, "type") !== "Get" || textAt(data, "request", "type") !== "Module")
      answer({ status: "Error", status_info: "not played here", response: null });
    else answer({ status: "Ok", type: "Get", response: { type: "Module", data: this.configuration(entry) } });
  }

  private configuration(entry: ActiveModule): object {
    const parameters = Object.entries(entry.parameters ?? {}).map(([name, value]) => ({
      name,
      value,
      characteristics: { datatype: datatypeOf(value), mutability: "ReadOnly" },
    }));
    const connections: Record<string, object[]> = {};
    for (const [requirement, list] of Object.entries(entry.connections ?? {}))
      connections[requirement] = list.map(({ module, implementation }, index) => ({
        module_id: module,
        implementation_id: implementation,
        requirement: { id: requirement, index },
      }));
    const connected = Object.values(entry.connections ?? {}).flatMap((list) =>
      list.map(({ module }) => module),
    );
    const mapped = this.options.modules.filter(({ id, mapping }) => connected.includes(id) && mapping);
    return {
      module_config: {
        module_id: entry.id,
        module_name: entry.module,
        standalone: entry.standalone ?? false,
        configuration_parameters: { "!module": parameters },
        connections,
        ...(entry.mapping ? { mapping: entry.mapping } : {}),
        access: {},
      },
      mappings: Object.fromEntries(
        mapped.map(({ id, mapping }) => [id, { module: mapping, implementations: {} }]),
      ),
    };
  }

  private onModuleReady(id: string): void {
    this.entry(id);
    this.ready.add(id);
    if (!this.options.modules.every((each) => this.ready.has(each.id))) return;
    this.readies += 1;
    for (const each of this.ready) this.released.add(each);
    this.options.bus.publish("ready", "GlobalReady", true);
    this.options.onReady();
  }

  private forget(id: string): void {
    this.ready.delete(id);
    this.released.delete(id);
  }

  private entry(id: string): ActiveModule {
    const entry = this.options.modules.find((each) => each.id === id);
    if (!entry) throw new Error(`no module is called ${id}`);
    return entry;
  }
}

function datatypeOf(value: string | number | boolean): string {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "bool";
  return Number.isInteger(value) ? "integer" : "decimal";
}

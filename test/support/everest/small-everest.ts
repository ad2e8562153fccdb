import { watch } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { SystemClock } from "../../../src/kernel/clock.ts";
import { tempDir } from "../temp-dir.ts";
import { EverestBroker } from "./broker.ts";
import { EverestBus } from "./everest-bus.ts";
import { componentConfig, type ComponentValues } from "./component-config.ts";
import { type CsmsVersion, EverestCsms } from "./everest-csms.ts";
import { layPrefix, type Installation, type PrefixPaths } from "./installation.ts";
import { Manager } from "./manager.ts";
import type { Ended, ModuleProcess } from "./module-process.ts";
import { Peers, type PeersOptions } from "./peers.ts";
import { Pulse, type Condition } from "./pulse.ts";
import type { SessionStore } from "./sim-evse-machine.ts";
import type { SimEvseManager } from "./sim-evse-manager.ts";
import { InterfaceCheck } from "./yaml-schema.ts";

export interface SmallEverestOptions extends PeersOptions {
  /** Members laid over ocpp-config.json, section by section. */
  readonly config?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The same for the component files of a module of 2.0.1: values by component and variable. */
  readonly variables?: ComponentValues;
  /** Configuration keys of the module. */
  readonly parameters?: Readonly<Record<string, string | number | boolean>>;
  /** Default `everest/`. */
  readonly everestPrefix?: string;
  /** Default none. */
  readonly externalPrefix?: string;
  /** The broker listens on a unix socket. */
  readonly unixSocket?: boolean;
  /** The module is no child of the manager: started by hand, it may come and go. */
  readonly standalone?: boolean;
  /** EvseManagers remember a transaction over a loss of power. */
  readonly stores?: boolean;
  /** Modules, or commands as `module/implementation/command`, that never answer. */
  readonly silent?: readonly string[];
  /** What the CSMS speaks; default 1.6. */
  readonly csms?: CsmsVersion;
  /** The CSMS is away at first. */
  readonly offline?: boolean;
  /** The broker is away at first; `broker.back()` brings it. */
  readonly brokerLate?: boolean;
  /** One of the other modules is not ready before `releaseReady`. */
  readonly holdReady?: boolean;
}

/** Read once: it takes longer than a test. */
const check = InterfaceCheck.load();

/** Our module's id in the configuration. */
const stationId = "ocpp";

/** What our module provides in the place of each. */
const provided = {
  auth_validator: "auth_token_validator",
  auth_provider: "auth_token_provider",
  data_transfer: "ocpp_data_transfer",
  ocpp_generic: "ocpp",
  session_cost: "session_cost",
};

interface Fixed {
  readonly options: SmallEverestOptions;
  readonly installation: Installation;
  readonly pulse: Pulse;
  readonly broker: EverestBroker;
  readonly bus: EverestBus;
  readonly csms: EverestCsms;
  readonly paths: PrefixPaths;
  readonly folder: string;
}

/** A whole small EVerest around our module: broker, manager, the other modules, and a CSMS. */
export class SmallEverest {
  readonly id = stationId;
  readonly bus: EverestBus;
  readonly broker: EverestBroker;
  readonly csms: EverestCsms;
  readonly paths: PrefixPaths;
  /** The other modules; new ones after a loss of power. */
  peers: Peers;
  manager: Manager;
  /** Our module's process: the one that runs, or ran last. */
  module: ModuleProcess;
  private readonly fixed: Fixed;
  private readonly stores: SessionStore | null;
  private readonly registers = new Map<number, number>();

  private constructor(fixed: Fixed) {
    this.fixed = fixed;
    this.bus = fixed.bus;
    this.broker = fixed.broker;
    this.csms = fixed.csms;
    this.paths = fixed.paths;
    this.stores = fixed.options.stores === true ? new Map() : null;
    this.peers = this.populate();
    this.manager = this.manage();
    this.module = this.startModule();
  }

  /** Starts all of it, and ends it with the test; resolves once the station is there (and, unless offline, told its statuses). */
  static async start(installation: Installation, options: SmallEverestOptions = {}): Promise<SmallEverest> {
    const everest = await SmallEverest.startOnly(installation, options);
    await everest.untilUp();
    return everest;
  }

  /** The same, without any waiting. */
  static async startOnly(
    installation: Installation,
    options: SmallEverestOptions = {},
  ): Promise<SmallEverest> {
    const folder = tempDir();
    let everest: SmallEverest | null = null;
    const pulse = new Pulse(() => everest?.explain() ?? "");
    const broker = await EverestBroker.open(
      options.unixSocket === true ? join(folder, "mqtt.sock") : undefined,
    );
    const csms = await EverestCsms.start(pulse, options.csms);
    if (options.offline === true) csms.goAway();
    if (options.brokerLate === true) broker.goAway();
    const bus = await EverestBus.open({
      broker,
      everestPrefix: options.everestPrefix ?? "everest/",
      externalPrefix: options.externalPrefix ?? "",
      check,
      pulse,
    });
    const files =
      installation.as === "OCPP"
        ? { "ocpp-config.json": configuration(csms.url, options) }
        : componentConfig(csms.url, options.variables ?? {});
    const paths = layPrefix(folder, installation, installation.as, files);
    everest = new SmallEverest({ options, installation, pulse, broker, bus, csms, paths, folder });
    const all = everest;
    // A file that is written is something that happens, too.
    const watcher = watch(paths.share, () => pulse.beat());
    onTestFinished(async () => {
      watcher.close();
      await all.stop();
    });
    return everest;
  }

  /** An EVSE, counted from 1. */
  evse(evse: number): SimEvseManager {
    const found = this.peers.evses[evse - 1];
    if (!found) throw new Error(`there is no EVSE ${evse}`);
    return found;
  }

  /** Resolves with what the condition gives once it holds; fails at once where our module has ended of its own. */
  until<T>(what: string, condition: Condition<T>): Promise<T> {
    return this.fixed.pulse.until(what, () => {
      if (this.module.endedOfItself)
        throw new Error(`the module ended while waiting: ${what}\n${this.explain()}`);
      return condition();
    });
  }

  /** The newest status of a connector, at the CSMS, is this one. */
  async untilStatus(connector: number, status: string): Promise<void> {
    await this.until(`connector ${connector} is ${status}`, () => this.csms.status(connector) === status);
  }

  /** The CSMS was called this often. */
  async untilCalled(action: string, times = 1): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return this.until(`${times} times ${action}`, () => {
      const calls = this.csms.called(action);
      return calls.length >= times && calls;
    });
  }

  /** The station let the EVSEs begin, and, if the CSMS is there, told it the status of every connector. */
  async untilUp(): Promise<void> {
    await this.until("the EVSEs may begin", () =>
      this.peers.evses.every(({ id }) => this.bus.vars(id, "evse/ready").length > 0),
    );
    if (this.fixed.options.offline === true) return;
    const connectors = (this.fixed.options.evses ?? [{}]).reduce(
      (sum, each) => sum + (each.connectors ?? 1),
      0,
    );
    await this.until("all statuses", () =>
      // In 2.0.1 the station as a whole has no status.
      Array.from({ length: connectors + 1 }, (_, connector) => connector).every(
        (each) => (each === 0 && this.csms.version !== "1.6") || this.csms.status(each),
      ),
    );
  }

  /** The last of the other modules is ready. */
  releaseReady(): void {
    this.bus.publish(`modules/${this.peers.integrator.id}/ready`, "ModuleReady", true);
  }

  /** The module's process ends, by SIGTERM of the manager or as if by accident; EVerest goes on. */
  endModule(signal: "SIGTERM" | "SIGKILL"): Promise<Ended> {
    return signal === "SIGTERM" ? this.module.terminate() : this.module.kill();
  }

  /** It is started once more, while EVerest went on. */
  restartModule(): void {
    this.module = this.startModule();
  }

  /** The same by hand, with flags and not with the environment of a module. */
  restartModuleByFlags(): void {
    const environment = Object.entries(this.manager.environment(stationId));
    const flags = environment.flatMap(([name, value]) => {
      const flag = flagNames.get(name);
      return flag === undefined ? [] : [`--${flag}`, value];
    });
    const args = [this.fixed.installation.cli, "everest", "run", ...flags];
    this.module = this.manager.startByHand(stationId, args, false);
  }

  /** The power goes and comes back; `between` happens while it is off. */
  async powerLoss(between: () => void = () => undefined): Promise<void> {
    await this.module.kill();
    this.peers.end();
    this.bus.allLeave();
    await this.broker.restart();
    between();
    this.peers = this.populate();
    this.manager = this.manage();
    this.module = this.startModule();
  }

  /** What there is to say when something did not happen. */
  explain(): string {
    const messages = this.bus.messages
      .slice(-60)
      .map(({ topic, data }) => `${topic} ${JSON.stringify(data)}`);
    return [
      "--- everest",
      ...messages.map((each) => each.slice(0, 300)),
      "--- csms",
      ...this.csms.calls.map(({ action, payload }) => `${action} ${JSON.stringify(payload)}`.slice(0, 300)),
      "--- wrong",
      ...this.wrong(),
      "--- module",
      this.module.output.slice(-6000),
      this.module.ended ? `ended: ${JSON.stringify(this.module.ended)}` : "runs",
    ].join("\n");
  }

  private wrong(): readonly string[] {
    return [...this.bus.violations, ...this.csms.violations, ...this.manager.violations];
  }

  private populate(): Peers {
    const { bus, options, installation } = this.fixed;
    if (options.silent) bus.silence(...options.silent);
    const main = installation.as === "OCPP" ? { main: "ocpp_1_6_charge_point" } : {};
    bus.declare(stationId, { ...main, ...provided }, true);
    const kept = { stores: this.stores, registers: this.registers };
    return new Peers(bus, stationId, options, kept, new SystemClock());
  }

  private manage(): Manager {
    const { bus, broker, pulse, options, paths, folder, installation } = this.fixed;
    const { peers } = this;
    const entries = peers.entries();
    const manager = new Manager({
      bus,
      broker,
      pulse,
      prefix: paths.prefix,
      everestPrefix: options.everestPrefix ?? "everest/",
      externalPrefix: options.externalPrefix ?? "",
      modules: [
        ...entries,
        {
          id: stationId,
          module: installation.as,
          standalone: options.standalone ?? false,
          connections: peers.connections(),
          parameters: {
            ...(installation.as === "OCPP" ? manifestDefaults : commonDefaults),
            [installation.as === "OCPP" ? "DatabasePath" : "CoreDatabasePath"]: join(folder, "database"),
            MessageLogPath: join(folder, "logs"),
            ...options.parameters,
          },
        },
      ],
      onReady: () => peers.begin(),
    });
    const held = options.holdReady === true ? peers.integrator.id : null;
    for (const { id } of entries) if (id !== held) bus.publish(`modules/${id}/ready`, "ModuleReady", true);
    return manager;
  }

  private startModule(): ModuleProcess {
    if (this.fixed.options.standalone !== true) return this.manager.start(stationId);
    return this.manager.startByHand(stationId, [this.fixed.installation.cli, "everest", "run"]);
  }

  private async stop(): Promise<void> {
    await this.module.kill();
    this.peers.end();
    await this.csms.stop();
    await this.broker.close();
    const wrong = this.wrong();
    if (wrong.length > 0) throw new Error(`against EVerest's protocol or OCPP:\n${wrong.join("\n")}`);
  }
}

/** What a program gets in place of a script's environment. */
const flagNames: ReadonlyMap<string, string> = new Map([
  ["EV_MODULE", "module"],
  ["EV_PREFIX", "prefix"],
  ["EV_LOG_CONF_FILE", "log_config"],
  ["EV_MQTT_EVEREST_PREFIX", "mqtt_everest_prefix"],
  ["EV_MQTT_EXTERNAL_PREFIX", "mqtt_external_prefix"],
  ["EV_MQTT_BROKER_HOST", "mqtt_broker_host"],
  ["EV_MQTT_BROKER_PORT", "mqtt_broker_port"],
  ["EV_MQTT_BROKER_SOCKET_PATH", "mqtt_broker_socket_path"],
]);

/** What the manager fills in from the manifest, as far as it matters here, for any of the modules. */
const commonDefaults = {
  EnableExternalWebsocketControl: false,
  MessageQueueResumeDelay: 0,
  RequestCompositeScheduleUnit: "A",
  DelayOcppStart: 0,
  ResetStopDelay: 0,
};

/** The same for OCPP. */
const manifestDefaults = {
  ChargePointConfigPath: "ocpp-config.json",
  UserConfigPath: "user_config.json",
  PublishChargingScheduleIntervalS: 30,
  PublishChargingScheduleDurationS: 600,
  ConfigBackend: "legacy",
  ...commonDefaults,
};

function configuration(url: string, { config, evses }: SmallEverestOptions): object {
  return {
    Internal: {
      ChargePointId: "cp001",
      CentralSystemURI: url,
      ChargePointVendor: "Acme",
      ChargePointModel: "One",
      RetryBackoffWaitMinimum: 0,
      RetryBackoffRandomRange: 0,
      ...config?.["Internal"],
    },
    Core: { NumberOfConnectors: evses?.length ?? 1, ...config?.["Core"] },
    Security: { SecurityProfile: 0, ...config?.["Security"] },
    ...(config?.["SmartCharging"] ? { SmartCharging: config["SmartCharging"] } : {}),
    ...(config?.["Station"] ? { Station: config["Station"] } : {}),
    ...(config?.["Custom"] ? { Custom: config["Custom"] } : {}),
  };
}

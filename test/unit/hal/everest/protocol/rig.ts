import { joinEverest, type JoinedModule } from "../../../../../hal/everest/protocol/join.ts";
import { readEnvironment } from "../../../../../hal/everest/protocol/environment.ts";
import type { Connection } from "../../../../../hal/everest/protocol/everest-module.ts";
import { countingIds } from "../../../../../src/kernel/ids.ts";
import { isObject } from "../../../../../src/kernel/json.ts";
import { VirtualClock } from "../../../../../src/kernel/virtual-clock.ts";
import { MemoryBroker } from "../../../../support/memory-broker.ts";
import { RecordingLogger } from "../../../../support/recording-logger.ts";

export const root = "everest/";
/** The client id of the module's own, kept session. */
export const session = "ocpp-station-everest_2focpp";
export const sessionEvent = `${root}modules/evse_1/impl/evse/var/session_event`;

/** What the manager says of module `ocpp`: two EVSEs and a system. */
export function configuration(): Record<string, unknown> {
  const to = (module_id: string, implementation_id: string, id: string, index: number): unknown => ({
    module_id,
    implementation_id,
    requirement: { id, index },
  });
  return {
    module_config: {
      module_id: "ocpp",
      module_name: "OCPP",
      standalone: false,
      configuration_parameters: {
        "!module": [
          {
            name: "ChargePointConfigPath",
            value: "ocpp-config.json",
            characteristics: { mutability: "ReadOnly" },
          },
          { name: "MessageQueueResumeDelay", value: 3 },
        ],
        main: [{ name: "other", value: 1 }],
      },
      connections: {
        evse_manager: [to("evse_2", "evse", "evse_manager", 1), to("evse_1", "evse", "evse_manager", 0)],
        system: [to("system", "main", "system", 0)],
      },
      mapping: null,
    },
    mappings: {
      evse_1: { module: { evse: 1 }, implementations: {} },
      evse_2: { module: { evse: 1 }, implementations: { evse: { evse: 2, connector: 1 } } },
    },
  };
}

export const answer = (data: unknown): unknown => ({
  msg_type: "ConfigurationResponse",
  data: { status: "Ok", status_info: "", type: "Get", response: { type: "Module", data } },
});

/** Our module on a broker in memory; the test is the manager and all other modules. */
export class Rig {
  readonly clock = new VirtualClock();
  readonly broker = new MemoryBroker();
  readonly log = new RecordingLogger();
  /** Environment variables beyond the least. */
  env: Readonly<Record<string, string>> = {};
  private readonly modules: JoinedModule[] = [];
  private lives = 0;
  private answering = false;

  /** The manager answers configuration requests from now on. */
  manage(data: unknown = configuration()): this {
    if (this.answering) return this;
    this.answering = true;
    this.broker.tamper = (message, deliver) => {
      deliver();
      if (message.topic === `${root}config/request`)
        this.broker.publish(`${root}modules/ocpp/response`, answer(data));
    };
    return this;
  }

  joining(signal?: AbortSignal): Promise<JoinedModule | null> {
    return joinEverest({
      environment: readEnvironment({ EV_MODULE: "ocpp", EV_PREFIX: "/opt/everest", ...this.env }),
      clock: this.clock,
      ids: countingIds(`life${++this.lives}`),
      logger: this.log,
      connect: this.broker.connect,
      signal,
    });
  }

  /** Joined, nothing registered. */
  async joined(): Promise<JoinedModule> {
    this.manage();
    const joining = this.joining();
    await this.clock.flush();
    const module = await joining;
    if (!module) throw new Error("not joined");
    this.modules.push(module);
    return module;
  }

  /** Announced, and the global ready has come. */
  async run(prepare: (module: JoinedModule) => void = () => undefined): Promise<JoinedModule> {
    const module = await this.joined();
    prepare(module);
    const ready = module.announce();
    await this.clock.flush();
    this.allReady();
    await this.clock.flush();
    await ready;
    return module;
  }

  allReady(): void {
    this.broker.publish(`${root}ready`, { msg_type: "GlobalReady", data: true });
  }

  /** Another module publishes a var. */
  hear(topic: string, value: unknown): void {
    this.broker.publish(topic, { msg_type: "Var", data: { data: value } });
  }

  /** Another module calls ours. */
  command(name: string, id: string, args: unknown = {}, origin = "auth"): void {
    const [implementation, command] = name.split("/");
    this.broker.publish(`${root}modules/ocpp/impl/${implementation}/cmd/${command}`, {
      msg_type: "Cmd",
      data: { id, args, origin },
    });
  }

  /** The commands sent to a module: `module/implementation/command`. */
  calls(name: string): { id: string; args: unknown; origin: string }[] {
    const [module, implementation, command] = name.split("/");
    return this.broker
      .sent(`${root}modules/${module}/impl/${implementation}/cmd/${command}`)
      .flatMap((each) => {
        const data = isObject(each) ? each["data"] : null;
        return isObject(data) && typeof data["id"] === "string" && typeof data["origin"] === "string"
          ? [{ id: data["id"], args: data["args"], origin: data["origin"] }]
          : [];
      });
  }

  /** Another module answers a command of ours. */
  reply(name: string, id: string, end: Record<string, unknown>): void {
    const [module, implementation, command] = name.split("/");
    this.broker.publish(`${root}modules/${module}/impl/${implementation}/cmd/${command}/response/ocpp`, {
      msg_type: "CmdResult",
      data: { type: "result", data: { id, origin: module, ...end } },
    });
  }

  /** Every connection breaks; it comes back by itself. */
  breakLink(): void {
    this.broker.kill(session);
  }

  async end(): Promise<void> {
    const closing = Promise.all(this.modules.map((module) => module.stop()));
    await this.clock.advance(1000);
    await closing;
  }
}

export function evse(index: number): Connection {
  return {
    requirement: "evse_manager",
    index,
    moduleId: `evse_${index + 1}`,
    implementationId: "evse",
    mapping: null,
  };
}

import type { Clock } from "../../../src/kernel/clock.ts";
import type { IdSource } from "../../../src/kernel/ids.ts";
import type { Logger } from "../../../src/kernel/logger.ts";
import type { MqttConnect } from "../../broker/mqtt-client.ts";
import { manifests } from "../manifest/manifests.ts";
import { ConfigDesk } from "./config-desk.ts";
import type { EverestEnvironment } from "./environment.ts";
import { brokerUrl } from "./environment.ts";
import type { EverestModule, ModuleConfig } from "./everest-module.ts";
import { LiveModule } from "./live-module.ts";
import { ShutdownSignal } from "./shutdown-signal.ts";
import { topicsOf } from "./topics.ts";

export interface JoinOptions {
  readonly environment: EverestEnvironment;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  /** Opens a connection; default: the `mqtt` package. */
  readonly connect?: MqttConnect | undefined;
  /** Which interface each of our implementations is of; default: what the manifest of the module's type says. */
  readonly provides?: Readonly<Record<string, string>> | undefined;
  /** Gives up waiting for the configuration. */
  readonly signal?: AbortSignal | undefined;
}

/** A module that can be told to end by EVerest. */
export interface JoinedModule extends EverestModule {
  /** Told once: EVerest asks every module to end. At once when it has done so already. */
  onShutdown(listener: () => void): void;
}

/**
 * Connects to EVerest's broker, for ever, and asks for the module's configuration, for ever. Resolves when it is there, or with
 * null when `signal` was aborted, or EVerest told all modules to end, before.
 */
export async function joinEverest(options: JoinOptions): Promise<JoinedModule | null> {
  const { environment, signal, clock, ids, logger, connect } = options;
  const { moduleId, everestPrefix } = environment;
  const topics = topicsOf(everestPrefix, moduleId);
  const shutdown = new ShutdownSignal();
  const common = {
    ...{ clock, ids, logger, connect, topics },
    url: brokerUrl(environment.broker),
    advice: adviceFor(environment),
  };
  let answered: (config: ModuleConfig | null) => void = () => undefined;
  const answer = new Promise<ModuleConfig | null>((resolve) => (answered = resolve));
  const desk = new ConfigDesk({
    ...common,
    moduleId,
    onConfig: answered,
    onShutdown: () => {
      shutdown.raise();
      answered(null);
    },
  });
  const giveUp = (): void => answered(null);
  signal?.addEventListener("abort", giveUp, { once: true });
  if (signal?.aborted === true) giveUp();
  else desk.start();
  const config = await answer;
  signal?.removeEventListener("abort", giveUp);
  if (config === null) {
    await desk.leave();
    return null;
  }
  logger.info(`EVerest gave module "${moduleId}" its configuration`, { type: config.moduleName });
  return new LiveModule({
    ...common,
    environment,
    config,
    shutdown,
    provides: options.provides ?? providedBy(config.moduleName),
    leaveConfigDesk: () => desk.leave(),
  });
}

function providedBy(moduleName: string): Readonly<Record<string, string>> {
  const manifest = Object.entries(manifests).find(([name]) => name === moduleName)?.[1];
  return Object.fromEntries(
    Object.entries(manifest?.provides ?? {}).map(([id, each]) => [id, each.interface]),
  );
}

function adviceFor({ broker }: EverestEnvironment): string {
  return "socketPath" in broker
    ? "Check that it runs, and that EV_MQTT_BROKER_SOCKET_PATH (--mqtt_broker_socket_path) names its socket."
    : "Check that it runs, and that EV_MQTT_BROKER_HOST and EV_MQTT_BROKER_PORT (--mqtt_broker_host, --mqtt_broker_port) name its host and port.";
}

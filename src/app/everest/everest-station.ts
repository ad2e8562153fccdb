import { join } from "node:path";
import type { StationControl } from "../../../hal/everest/adapter.ts";
import { EverestCharger } from "../../../hal/everest/everest-charger.ts";
import type { JoinedModule } from "../../../hal/everest/protocol/join.ts";
import type { Clock } from "../../kernel/clock.ts";
import { errorText } from "../../kernel/errors.ts";
import type { IdSource } from "../../kernel/ids.ts";
import type { Logger } from "../../kernel/logger.ts";
import { createStation, type Station } from "../create-station.ts";
import type { LogLevel } from "../process-log.ts";
import { everestConfiguration, withChargerInformation } from "./configuration.ts";
import { FileNotes } from "./file-notes.ts";
import { writeUserConfig } from "./user-config.ts";

export interface EverestStationOptions {
  /** It has its configuration, and has not announced itself. */
  readonly module: JoinedModule;
  /** Where EVerest is installed. */
  readonly prefix: string;
  /** Relative paths that EVerest hands on as given are relative to this. */
  readonly cwd: string;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  /** One that says what `Station.LogLevel` asks for. */
  readonly loggerAt: (level: LogLevel) => Logger;
}

/** A station whose hardware is EVerest: what `ocpp-station everest run` runs. */
export class EverestStation {
  private readonly options: EverestStationOptions;
  private station: Station | null = null;
  private charger: EverestCharger | null = null;
  private stopping: Promise<void> | null = null;
  private endUserConfig: () => void = () => undefined;
  private endDelay: () => void = () => undefined;

  constructor(options: EverestStationOptions) {
    this.options = options;
  }

  /**
   * Checks the configuration, announces the module, waits for all others, and begins: to record at once, to talk to the CSMS
   * when the EVSEs are ready (or have had their time) and `DelayOcppStart` is over. Resolves then.
   * @throws StationError CONFIG_INVALID, CONFIG_NOT_FOUND (before the module is announced), STORE_*
   */
  async start(): Promise<void> {
    const { module, prefix, cwd, clock, ids, logger } = this.options;
    const moduleConfig = module.config;
    const evses = module.connections("evse_manager");
    const load = (connectors: readonly number[]) =>
      everestConfiguration({ moduleConfig, prefix, cwd, connectors });
    // What is wrong with it is said while EVerest starts, not when the others are ready.
    const first = load(evses.map(() => 1));
    for (const warning of first.warnings) logger.warn(warning);
    for (const note of first.notes) logger.info(note);
    const { settings } = first;
    const notes = new FileNotes(join(first.config.station.DataDir, "everest-state.json"), logger);
    const charger = new EverestCharger({
      ...{ module, settings, notes, clock, ids, logger },
      control: this.control(),
      provide: {
        flavour: first.identity,
        ocppVersion: () => this.station?.ocppVersion ?? null,
        externalWebsocketControl: settings.externalWebsocketControl,
      },
    });
    this.charger = charger;
    await module.announce();
    if (this.ends()) return;
    const { connectors, information } = await charger.prepare();
    if (this.ends()) return;
    const { config, userConfigPath } = load(connectors);
    const station = createStation({
      config: withChargerInformation(config, information),
      holdConnection: true,
      parts: { charger, clock, ids, logger: this.options.loggerAt(config.station.LogLevel) },
    });
    this.station = station;
    await station.start();
    if (this.ends()) return;
    if (userConfigPath !== null)
      this.endUserConfig = writeUserConfig({ station, path: userConfigPath, config, clock, logger });
    await charger.ready();
    if (this.ends()) return;
    await this.delay(settings.delayOcppStartMs);
    if (!this.ends()) station.connect();
  }

  /** Commits, closes the database, and leaves EVerest. */
  stop(): Promise<void> {
    this.stopping ??= (async () => {
      this.charger?.leave();
      this.endDelay();
      this.endUserConfig();
      // From here on what EVerest says stays on the broker, for the next life: the station no longer records it.
      const left = this.options.module.stop();
      await this.station?.stop();
      await left;
    })();
    return this.stopping;
  }

  /** Told to end; asked anew after each wait. */
  private ends(): boolean {
    return this.stopping !== null;
  }

  private control(): StationControl {
    const { logger } = this.options;
    const attempt = async (what: string, act: (station: Station) => Promise<boolean>): Promise<boolean> => {
      try {
        return this.station !== null && (await act(this.station));
      } catch (error) {
        logger.error(`EVerest asked to ${what} OCPP, and it failed`, { error: errorText(error) });
        return false;
      }
    };
    return {
      stop: () => attempt("stop", (station) => station.suspend()),
      restart: () => attempt("restart", (station) => station.resume()),
      connect: () => this.station?.connect(),
      disconnect: () => this.station?.disconnect(),
    };
  }

  private delay(ms: number): Promise<void> {
    if (ms <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = this.options.clock.setTimer("DelayOcppStart", ms, resolve);
      this.endDelay = () => {
        timer.cancel();
        resolve();
      };
    });
  }
}

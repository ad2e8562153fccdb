import type { LoadedConfig } from "../config/load-config.ts";
import type { Clock } from "../kernel/clock.ts";
import type { IdSource } from "../kernel/ids.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Charger } from "../ports/charger.ts";
import type { FileTransfer } from "../ports/file-transfer.ts";
import type { Link } from "../ports/link.ts";
import type { Store } from "../ports/store.ts";
import type { Traffic } from "../ports/traffic.ts";
import type { LinkSettings } from "../transport/settings.ts";
import type { LogLevel } from "./process-log.ts";

/** Parts an embedder, a simulator or a test gives in place of the ones the configuration names. */
export interface StationParts {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  /** 0 ≤ x < 1, for jitter. */
  readonly random: () => number;
  /** The hardware; it is started and stopped with each life of the station. */
  readonly charger: Charger;
  /** The way to the CSMS; called for each life of the station, and each time its connection is wanted again. */
  readonly link: (settings: LinkSettings) => Link;
  /** The database; the station closes it when it stops. */
  readonly store: Store;
  /** How logs are uploaded. */
  readonly transfer: FileTransfer;
}

/** What a station is made of. */
export interface StationOptions {
  /** The folder of `ocpp-config.json`, or a configuration already loaded. */
  readonly config: string | LoadedConfig;
  readonly parts?: Partial<StationParts>;
  /** Hears every OCPP frame, beside the message log. */
  readonly onTraffic?: (traffic: Traffic) => void;
  /** Starts without connecting to the CSMS: that waits for `connect()`. Everything is recorded meanwhile, and sent later. */
  readonly holdConnection?: boolean | undefined;
  /** Overrides `Station.LogLevel` of the configuration. */
  readonly logLevel?: LogLevel;
}

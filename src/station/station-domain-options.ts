import type { Settings } from "../device-model/settings.ts";
import type { Clock } from "../kernel/clock.ts";
import type { IdSource } from "../kernel/ids.ts";
import type { Logger } from "../kernel/logger.ts";
import type { ConnectorRef } from "../model/evse.ts";
import type { Charger } from "../ports/charger.ts";
import type { Store } from "../ports/store.ts";
import type { ConfigurationKeys } from "./charger-requests.ts";
import type { Csms, FactSink } from "./csms.ts";
import type { DataTransferHandlers } from "./data-transfer-handlers.ts";
import type { DcEvses } from "./dc-evses.ts";
import type { HardwareTraits } from "./hardware-traits.ts";
import type { LocalList } from "./local-list.ts";
import type { OwnLogs } from "./log-upload.ts";
import type { StationTime } from "./station-time.ts";
import type { VersionPolicy } from "./version-policy.ts";

/** What a station is made from. */
export interface StationDomainOptions {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  readonly store: Store;
  readonly settings: Settings;
  readonly time: StationTime;
  readonly charger: Charger;
  /** What the hardware is known to be like; kept up here. */
  readonly traits: HardwareTraits;
  readonly topology: readonly ConnectorRef[];
  /** Default: all give alternating current. */
  readonly dc?: DcEvses | undefined;
  /** What all EVSEs together may have, whatever profiles say, A per phase; default: only what profiles say. */
  readonly fixedLimitA?: number | undefined;
  /** Of the version spoken. */
  readonly version: VersionPolicy;
  /** Default: nobody is on it. */
  readonly localList?: LocalList | undefined;
  /** What it uploads by itself, and how; default: nothing. */
  readonly ownLogs?: OwnLogs | undefined;
  /** Whose outbox rows a customer's information is looked for in; default: the one CSMS of today. */
  readonly sessionId?: number | undefined;
  /** The CSMS to ask. */
  readonly csms: Csms;
  /** Where facts are reported. */
  readonly sinks: readonly FactSink[];
  /** Who takes data of vendors. */
  readonly dataTransferHandlers: DataTransferHandlers;
  /** What the hardware's integrator reads and sets. */
  readonly keys: ConfigurationKeys;
  /** How often what may be lost is written, s. */
  readonly flushIntervalS: number;
  /** True once the CSMS has every end of a transaction. */
  readonly delivered: () => boolean;
  /** How long a reset then waits before the hardware is reset, s. */
  readonly resetStopDelayS: number;
  /** Ends this life, and begins the next so many ms later, at once when left out. */
  readonly restart: (reason: string, afterMs?: number) => void;
}

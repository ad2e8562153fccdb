import type { DeviceModel } from "../device-model/device-model.ts";
import { NetworkConfiguration } from "../device-model/components/network-configuration.ts";
import { LogFolder } from "../file-transfer/log-folder.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Logger } from "../kernel/logger.ts";
import type { FileTransfer } from "../ports/file-transfer.ts";
import type { Store } from "../ports/store.ts";
import type { OwnLogs } from "../station/log-upload.ts";
import type { StationFacts } from "../station/station-facts.ts";
import { packageVersion } from "./package.ts";

/** What the log of the station is made of. */
export interface OwnLogsParts {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly store: Store;
  readonly settings: DeviceModel;
  /** The folder of logs. */
  readonly dir: string;
  /** Writes what the message log still holds. */
  readonly flush: () => Promise<void>;
  readonly transfer: FileTransfer;
  /** The CSMS's session, whose queue is looked at. */
  readonly sessionId: number;
  readonly facts: () => StationFacts;
}

/** Credentials in a URL. */
const userInfo = /(\w+:\/\/)[^\s/@]*@/g;

/** What the station uploads when a CSMS wants its log: the log folder, and how things stand (N01.FR.04). */
export function ownLogs(parts: OwnLogsParts): OwnLogs {
  const { clock, logger, settings, dir, flush, transfer } = parts;
  return {
    transfer,
    source: new LogFolder({ dir, flush, now: () => clock.wall(), logger }),
    facts: () => [
      { name: "station.json", text: stationText(parts) },
      { name: "variables.json", text: variablesText(settings) },
    ],
    station: () => settings.get(NetworkConfiguration.Identity),
  };
}

/** How things stand now; no driver is named. */
function stationText({ clock, store, facts: now, sessionId }: OwnLogsParts): string {
  const facts = now();
  const { process } = globalThis;
  const evses = [...facts.evses.values()].map((evse) => ({
    evse: evse.id,
    operative: evse.operative,
    transactionId: evse.transactionId,
    registerWh: evse.registerWh,
    connectors: [...evse.connectors.values()].map(({ place, errors, ...connector }) => ({
      connector: place.connector,
      ...connector,
      errors: [...errors.values()],
    })),
  }));
  const text = {
    program: `ocpp-station ${packageVersion()}`,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    memoryBytes: process.memoryUsage().rss,
    time: new Date(clock.wall()).toISOString(),
    upSinceMs: Math.round(clock.monotonic()),
    hardware: { online: facts.online, supports: facts.supports },
    operative: facts.operative,
    evses,
    queue: store.outbox.size(sessionId),
    refused: store.outbox
      .aside(sessionId, 100)
      .map(({ id, fact, reason }) => ({ id, kind: fact.kind, reason })),
  };
  return `${JSON.stringify(text, null, 2)}\n`;
}

/** Every variable and where its value is from; secrets are not told, nor what a URL hides. */
function variablesText(settings: DeviceModel): string {
  return `${JSON.stringify(settings.describe(), null, 2).replace(userInfo, "$1***@")}\n`;
}

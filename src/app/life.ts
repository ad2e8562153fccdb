import type { DeviceModel } from "../device-model/device-model.ts";
import { liveValues } from "../device-model/hardware-components.ts";
import { networkSlot, securityProfileInUse } from "../device-model/components/network-slots.ts";
import type { Keys16 } from "../device-model/keys-16/keys-16.ts";
import { VariableModel } from "../device-model/variable-model.ts";
import type { StationSection } from "../config/station-section.ts";
import type { Traffic } from "../ports/traffic.ts";
import type { Charger } from "../ports/charger.ts";
import type { ConnectorRef } from "../model/evse.ts";
import { Outbox } from "../outbox/outbox.ts";
import { RowIds } from "../outbox/row-ids.ts";
import { Session } from "../session/session.ts";
import type { ConnectionSlots } from "../station/connection-slots.ts";
import type { DataTransferHandlers } from "../station/data-transfer-handlers.ts";
import type { HardwareTraits } from "../station/hardware-traits.ts";
import { logSecuritySettings } from "../station/security-settings.ts";
import type { SessionLogEvent } from "../station/session-logging.ts";
import { NetworkProfiles } from "../station/network-profiles.ts";
import { inUse } from "../station/slot-in-use.ts";
import { StationDomain } from "../station/station-domain.ts";
import { StationTime } from "../station/station-time.ts";
import { linkSettings, outboxLimits, retrySettings, sessionSettings } from "./bindings.ts";
import { hardwareFacts } from "./hardware-facts.ts";
import { builtSecurityProfiles } from "./built-profiles.ts";
import { LinkGate, type ConnectionHold } from "./link-gate.ts";
import type { Notices } from "./notices.ts";
import type { StationParts } from "./options.ts";
import { ownLogs } from "./own-logs.ts";
import { reconnectOnChange } from "./reconnect.ts";
import { SpokenVersions } from "./versions/spoken-versions.ts";
import { type OcppVersion, versionOfSubprotocol, versionsOf } from "./versions/versions-of.ts";

/** The one CSMS of today; several come later. */
const sessionId = 1;

/** What one life of the station is made from. */
export interface LifeOptions {
  readonly section: StationSection;
  readonly keys: Keys16;
  /** Which network profile is connected by. */
  readonly slots: ConnectionSlots;
  readonly parts: StationParts;
  readonly settings: DeviceModel;
  readonly topology: readonly ConnectorRef[];
  readonly charger: Charger;
  /** What the hardware is known to be like. */
  readonly traits: HardwareTraits;
  readonly onTraffic: (traffic: Traffic) => void;
  /** Writes what the message log still holds. */
  readonly flushLog: () => Promise<void>;
  readonly onSessionLog: (event: SessionLogEvent) => void;
  /** Who takes data of vendors. */
  readonly dataTransferHandlers: DataTransferHandlers;
  readonly notices: Notices;
  /** While it is held there is no connection. */
  readonly hold: ConnectionHold;
  /** Ends this life, and begins the next so many ms later, at once when left out. */
  readonly restart: (reason: string, afterMs?: number) => void;
}

/** The objects of one boot: made when the station starts or restarts, gone when it stops. */
export interface Life {
  readonly session: Session;
  readonly domain: StationDomain;
  /** The version spoken, or spoken last; before there was a connection, the one offered first. */
  ocppVersion(): OcppVersion;
  stop(): Promise<void>;
}

/**
 * Begins a life: connects to the CSMS first, since that takes longest, then to the hardware. Resolves when the hardware's
 * driver listens; neither has to be there.
 */
export async function beginLife(options: LifeOptions): Promise<Life> {
  const { section, parts, settings, slots, topology } = options;
  const { clock, ids, logger, store } = parts;
  const slot = (): number => slots.current;
  const built = builtSecurityProfiles;
  const networkProfiles = new NetworkProfiles({ settings, store, slots, built, logger });
  const time = new StationTime(clock, store.boots, logger);
  const versionParts = {
    ...{ sessionId, store, settings, time, clock, logger, topology, keys: options.keys },
    networkProfiles,
    variables: new VariableModel({
      settings,
      live: [
        { handle: securityProfileInUse, read: () => settings.get(networkSlot(slot()).SecurityProfile) },
        ...liveValues(
          topology,
          hardwareFacts(() => domain, time, slot),
        ),
      ],
      hardware: options.traits,
      inUse: inUse(settings, slot),
    }),
    undelivered: (transactionId: string | null): boolean => outbox.waits(transactionId),
  };
  const spoken = new SpokenVersions(versionsOf(section, versionParts), store);
  const { dialect } = spoken;
  const outbox: Outbox = new Outbox({
    sessionId,
    store,
    dialect,
    clock,
    ids,
    rowIds: new RowIds(store.outbox),
    logger,
    settings: retrySettings(settings),
    now: () => time.now(),
    leaving: (told) => domain.transactions.keepRegisters(told),
    limits: outboxLimits(settings, section),
  });
  const { notices } = options;
  const watch = notices.connections(settings);
  const link = new LinkGate({
    make: () => parts.link(linkSettings(settings, section, dialect.subprotocols, slot, logger)),
    hold: options.hold,
    logger,
    watch: {
      opened: (subprotocol) => {
        slots.opened();
        networkProfiles.connected();
        watch.opened(subprotocol);
      },
      closed: (failure) => {
        watch.closed(failure);
        slots.closed();
      },
    },
  });
  const session = new Session({
    id: sessionId,
    link,
    dialect,
    outbox,
    clock,
    ids,
    logger,
    traffic: options.onTraffic,
    settings: sessionSettings(settings, section, slot, logger),
    // The CSMS read its clock about half a round trip ago.
    onTime: (wall, roundTripMs) => domain.timeTold(wall + roundTripMs / 2),
    onBootAnswer: (verdict) => notices.registration(verdict),
    onRegistration: (_registration, online) => domain.schedules.linkChanged(online),
  });
  const domain: StationDomain = new StationDomain({
    clock,
    ids,
    logger,
    store,
    settings,
    time,
    charger: options.charger,
    traits: options.traits,
    topology,
    dc: { evses: section.DcEvses, refuseAmps: section.DcRefusesAmps },
    fixedLimitA: section.MaxCurrent,
    version: spoken.policy,
    csms: spoken.csms(session),
    sinks: [outbox],
    ownLogs: ownLogs({
      ...{ clock, logger, store, settings, sessionId },
      dir: section.LogDir,
      flush: options.flushLog,
      transfer: parts.transfer,
      facts: () => domain.facts,
    }),
    sessionId,
    dataTransferHandlers: options.dataTransferHandlers,
    keys: options.keys,
    flushIntervalS: section.MeterFlushInterval,
    delivered: () => outbox.rows === 0,
    resetStopDelayS: section.ResetStopDelay,
    restart: options.restart,
  });
  domain.sessionLogging.told.on(options.onSessionLog);
  spoken.attach(domain, session);
  const unlogged = logSecuritySettings(settings, domain.securityEvents);
  const settled = reconnectOnChange(settings, link, clock, slot);
  const stop = async (): Promise<void> => {
    settled();
    unlogged();
    networkProfiles.dispose();
    spoken.dispose();
    await domain.stop();
    await session.stop();
  };
  session.start();
  try {
    await domain.start();
  } catch (error) {
    // Nothing of a life that did not begin stays: the process must be able to end, and the next life to begin alone.
    await stop();
    throw error;
  }
  const ocppVersion = (): OcppVersion => versionOfSubprotocol(dialect.subprotocol);
  return { session, domain, ocppVersion, stop };
}

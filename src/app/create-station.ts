import { join } from "node:path";
import type { LoadedConfig } from "../config/load-config.ts";
import { standardDefinitions } from "../device-model/definitions.ts";
import { DeviceModel, type Veto } from "../device-model/device-model.ts";
import { defineHardware } from "../device-model/hardware-components.ts";
import { Keys16 } from "../device-model/keys-16/keys-16.ts";
import { SystemClock } from "../kernel/clock.ts";
import { StationError } from "../kernel/errors.ts";
import { systemIds } from "../kernel/ids.ts";
import { FileUploads } from "../file-transfer/file-uploads.ts";
import { trustedRoots } from "../file-transfer/trusted-roots.ts";
import type { MessageLog } from "../message-log/message-log.ts";
import type { ConnectorRef } from "../model/evse.ts";
import { ConnectionSlots } from "../station/connection-slots.ts";
import type { DataTransferAnswer, DataTransferMessage } from "../station/csms.ts";
import {
  dataTransferProblem,
  DataTransferHandlers,
  type DataTransferHandler,
} from "../station/data-transfer-handlers.ts";
import { decoding, type DataTransferType } from "../station/data-transfer-type.ts";
import { HardwareTraits } from "../station/hardware-traits.ts";
import { applyNetworkProfiles } from "../station/network-profiles.ts";
import { inUse } from "../station/slot-in-use.ts";
import type { Store } from "../ports/store.ts";
import { openStore } from "../store/open-store.ts";
import { WebSocketLink } from "../transport/web-socket-link.ts";
import { builtSecurityProfiles } from "./built-profiles.ts";
import { openCharger } from "./hal.ts";
import { IntegratorsSay, type SettingName } from "./integrators-say.ts";
import { LazyCharger } from "./lazy-charger.ts";
import { beginLife, type Life, type LifeOptions } from "./life.ts";
import { LifeCharger } from "./life-charger.ts";
import { ConnectionHold } from "./link-gate.ts";
import { Lives, type Beginning } from "./lives.ts";
import { Notices } from "./notices.ts";
import type { StationOptions, StationParts } from "./options.ts";
import { openMessageLog } from "./open-message-log.ts";
import { migrationsDir } from "./package.ts";
import { createProcessLog } from "./process-log.ts";
import { resolveConfig } from "./resolve-config.ts";
import {
  ScheduleSubscriptions,
  type CompositeSchedulesListener,
  type CompositeSchedulesWish,
} from "./schedule-subscriptions.ts";
import { topologyOf } from "./topology.ts";
import type { OcppVersion } from "./versions/versions-of.ts";

/** Takes the decoded value of data of a vendor. */
export type DataTransferValueHandler<T> = (value: T) => DataTransferAnswer | Promise<DataTransferAnswer>;

const encoded = <T>(type: DataTransferType<T>, value: T): DataTransferMessage => ({
  vendorId: type.vendorId,
  messageId: type.messageId,
  data: type.encode(value),
});

/** A charging station. Many can live in one process; each has its own database. */
export class Station {
  private readonly options: StationOptions;
  private readonly config: LoadedConfig;
  private readonly parts: Omit<StationParts, "store">;
  private readonly lives: Lives;
  private readonly hold: ConnectionHold;
  private readonly notices: Notices;
  private store: Store | null = null;
  private log: MessageLog | null = null;
  private settings: DeviceModel | null = null;
  private keys: Keys16 | null = null;
  private started = false;
  private stopping: Promise<void> | null = null;
  private readonly dataTransferHandlers = new DataTransferHandlers();
  private readonly integrators: IntegratorsSay;
  private readonly schedules: ScheduleSubscriptions;

  /** @throws StationError CONFIG_INVALID, CONFIG_NOT_FOUND; nothing is opened yet. */
  constructor(options: StationOptions) {
    this.options = options;
    const { config, warnings } = resolveConfig(options.config);
    this.config = config;
    const clock = options.parts?.clock ?? new SystemClock();
    const ids = options.parts?.ids ?? systemIds;
    const logger = options.parts?.logger ?? createProcessLog(options.logLevel ?? config.station.LogLevel);
    const random = options.parts?.random ?? Math.random;
    this.parts = {
      clock,
      ids,
      logger,
      random,
      charger:
        options.parts?.charger ??
        new LazyCharger(config.station.SessionOwner, () =>
          openCharger(config.station, this.topology(), { clock, ids, logger }),
        ),
      link: options.parts?.link ?? ((settings) => new WebSocketLink({ settings, clock, random, logger })),
      transfer: options.parts?.transfer ?? new FileUploads({ clock, trusted: () => trustedRoots([]) }),
    };
    this.integrators = new IntegratorsSay(config.customKeys);
    this.schedules = new ScheduleSubscriptions(clock, logger);
    this.hold = new ConnectionHold(options.holdConnection ?? false);
    this.notices = new Notices(this.parts.charger, logger);
    this.lives = new Lives({
      clock,
      logger,
      begin: (how, restart) => this.live(how, restart),
      began: ({ domain }) => this.schedules.attach(domain),
      ending: () => this.schedules.detach(),
    });
    for (const warning of warnings) logger.warn(warning);
  }

  /** Where the database lies. */
  get databasePath(): string {
    return join(this.config.station.DataDir, "ocpp-station.db");
  }

  /** The message logs being written. */
  get logFiles(): readonly string[] {
    return this.log?.files() ?? [];
  }

  /** The version of OCPP that is spoken, or was last; null while there is no life. */
  get ocppVersion(): OcppVersion | null {
    return this.lives.current?.ocppVersion() ?? null;
  }

  /** The device model, once started: integrators read and set variables, and may veto changes. */
  get deviceModel(): DeviceModel {
    if (!this.settings) throw new StationError("USAGE", "the station has no device model before start()");
    return this.settings;
  }

  /**
   * Takes data of a vendor from the CSMS (1.6 §5.6), as the value its type makes of it; what does not decode is Rejected.
   * Before or after `start`; the function returned ends it.
   * @throws StationError DATA_TRANSFER: vendor and message have a handler already, or cannot be
   */
  onDataTransfer<T>(type: DataTransferType<T>, handler: DataTransferValueHandler<T>): () => void;
  /** The same, as text; without messageId, what no other handler of the vendor takes. */
  onDataTransfer(vendorId: string, messageId: string | undefined, handler: DataTransferHandler): () => void;
  onDataTransfer<T>(
    ...args:
      | [type: DataTransferType<T>, handler: DataTransferValueHandler<T>]
      | [vendorId: string, messageId: string | undefined, handler: DataTransferHandler]
  ): () => void {
    if (args.length === 3) return this.dataTransferHandlers.register(...args);
    const [type, handler] = args;
    const decoded = decoding(type, handler, this.parts.logger);
    return this.dataTransferHandlers.register(type.vendorId, type.messageId, decoded);
  }

  /**
   * Sends a value to the CSMS as data of its type (1.6 §4.3); `offline` when it cannot be asked now: it is not kept.
   * @throws StationError DATA_TRANSFER: too long; the text says what
   */
  sendDataTransfer<T>(type: DataTransferType<T>, value: T): Promise<DataTransferAnswer | "offline">;
  /** The same, as text. */
  sendDataTransfer(message: DataTransferMessage): Promise<DataTransferAnswer | "offline">;
  async sendDataTransfer<T>(
    ...args: [type: DataTransferType<T>, value: T] | [message: DataTransferMessage]
  ): Promise<DataTransferAnswer | "offline"> {
    const message = args.length === 2 ? encoded(...args) : args[0];
    const problem = dataTransferProblem(message);
    if (problem !== null) throw new StationError("DATA_TRANSFER", problem);
    return (await this.lives.current?.domain.dataTransfer.send(message)) ?? "offline";
  }

  /**
   * A say in changes of a setting, by CSMS or integrator: a 1.6 key, or a variable. A text is why it must not be; null: it may.
   * Before or after `start`; the function returned ends it. `deviceModel.addVeto` hears of every setting.
   * @throws StationError VARIABLE_UNKNOWN
   */
  addVeto(setting: SettingName, veto: Veto): () => void {
    return this.integrators.addVeto(setting, veto);
  }

  /**
   * Calls the listener after a setting has changed and is in force; null for one that is secret. As `addVeto`.
   * @throws StationError VARIABLE_UNKNOWN
   */
  onChange(setting: SettingName, listener: (value: string | null) => void): () => void {
    return this.integrators.onChange(setting, listener);
  }

  /**
   * Calls the listener with what may flow at the station and at each connector from now on: at once, on every change, and
   * whenever a period begins. Before or after `start`; the function returned ends it.
   * @throws StationError USAGE: a horizon that cannot be
   */
  onCompositeSchedules(wish: CompositeSchedulesWish, listener: CompositeSchedulesListener): () => void {
    return this.schedules.add(wish, listener);
  }

  /**
   * Opens the database and begins to connect, to the CSMS and to the hardware; resolves when both are being tried. Once: to
   * begin anew after `stop`, make another station.
   * @throws StationError STORE_*, USAGE
   */
  async start(): Promise<void> {
    if (this.started || this.stopping)
      throw new StationError("USAGE", "a station starts once; make another one with createStation");
    this.started = true;
    try {
      this.open();
      await this.lives.start();
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /**
   * Ends OCPP without ending the station: connections to the CSMS and to the hardware are closed, and what happens is recorded
   * nowhere. The database stays open. Resolves once that is so; false when there is nothing to suspend.
   */
  suspend(): Promise<boolean> {
    return this.lives.suspend();
  }

  /** Begins anew after `suspend`, as the program does when it starts; false when nothing was suspended. */
  resume(): Promise<boolean> {
    return this.lives.resume();
  }

  /**
   * Closes the connection to the CSMS, and keeps it closed until `connect`, over a Reset too. All is recorded, and sent later.
   * Before or after `start`.
   */
  disconnect(): void {
    this.hold.set(true);
  }

  /** Lets the station connect to the CSMS: the end of `disconnect`, and of `holdConnection`. */
  connect(): void {
    this.hold.set(false);
  }

  /** Commits what was batched, closes connections and database. */
  stop(): Promise<void> {
    this.stopping ??= (async () => {
      await this.lives.stop();
      await this.log?.close();
      this.store?.close();
    })();
    return this.stopping;
  }

  private open(): void {
    const { logger, clock } = this.parts;
    const store =
      this.options.parts?.store ??
      openStore({ path: this.databasePath, migrationsDir: migrationsDir(), logger, clock });
    this.store = store;
    this.tellHowOpened(store);
    const narrowed = new Map((this.config.narrowed ?? []).map((handle) => [handle.id, handle]));
    const settings = new DeviceModel({
      definitions: [
        ...standardDefinitions.map((handle) => narrowed.get(handle.id) ?? handle),
        ...this.config.customKeys.map((key) => key.handle),
        ...(this.config.definitions ?? []),
      ],
      fileValues: this.config.values,
      store,
      logger,
    });
    this.settings = settings;
    this.integrators.attach(settings);
    this.notices.variables(settings, () => this.keys);
    this.log = openMessageLog(settings, {
      dir: this.config.station.LogDir,
      clock,
      logger,
      callback: (text, direction) => this.notices.message(text, direction),
    });
  }

  /** A new life on the same database: settings that waited for it take effect, and the CSMS hears a BootNotification. */
  private async live(how: Beginning, restart: LifeOptions["restart"]): Promise<Life> {
    const { config, parts, settings, store } = this;
    if (!settings || !store) throw new StationError("INTERNAL", "a life began before the database was open");
    const { onTraffic } = this.options;
    const { log } = this;
    settings.applyPending();
    const topology = topologyOf(settings, config.station);
    defineHardware(settings, topology, config.values);
    const traits = new HardwareTraits(store);
    applyNetworkProfiles({ settings, store, logger: parts.logger });
    const slots = new ConnectionSlots(settings, parts.logger);
    const keys = new Keys16({
      settings,
      logger: parts.logger,
      custom: config.customKeys,
      sections: config.sections,
      securityProfileObstacle: (profile) =>
        builtSecurityProfiles.includes(profile) ? null : "this build does not have it",
      hardware: traits,
      inUse: inUse(settings, () => slots.current),
    });
    this.keys = keys;
    return beginLife({
      traits,
      slots,
      section: config.station,
      parts: { ...parts, store },
      settings,
      keys,
      topology,
      charger: new LifeCharger(parts.charger, how === "resume"),
      flushLog: async () => log?.flush(),
      onTraffic: (traffic) => {
        log?.sink(traffic);
        onTraffic?.(traffic);
      },
      onSessionLog: (event) => {
        if (event.type === "begins") log?.sessionBegins(event.session, event.path);
        else log?.sessionEnds(event.session);
      },
      dataTransferHandlers: this.dataTransferHandlers,
      notices: this.notices,
      hold: this.hold,
      restart,
    });
  }

  private topology(): ConnectorRef[] {
    return topologyOf(this.deviceModel, this.config.station);
  }

  private tellHowOpened({ opened }: Store): void {
    const { logger } = this.parts;
    if (opened.kind === "salvaged")
      logger.error("the database was damaged: it is kept aside, and what could be read was carried over", {
        aside: opened.aside,
        rows: opened.rows,
        lost: opened.lost,
      });
    else logger.info(`database ${opened.kind}`, { path: this.databasePath });
  }
}

/** Makes a station; it does nothing before `start`. */
export function createStation(options: StationOptions): Station {
  return new Station(options);
}

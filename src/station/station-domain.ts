import { OCPPCommCtrlr } from "../device-model/components/ocpp-comm-ctrlr.ts";
import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import { errorText } from "../kernel/errors.ts";
import type { IdToken, TokenVerdict } from "../model/token.ts";
import type { ChargerEvent } from "../ports/charger-events.ts";
import type { ChargerRequestName, ChargerRequests } from "../ports/charger-requests.ts";
import type { ChargerListener } from "../ports/charger.ts";
import type { AuthorizationCache } from "./authorization-cache.ts";
import { authorizationDesk } from "./authorization-desk.ts";
import type { Authorizer } from "./authorizer.ts";
import { Availability } from "./availability.ts";
import { BatchedWrites } from "./batched-writes.ts";
import { BootReasons } from "./boot-reasons.ts";
import { chargerEventHandlers, type ChargerEventHandlers } from "./charger-events.ts";
import { chargerRequestHandlers, type ChargerRequestHandlers } from "./charger-requests.ts";
import { ChargerOwned } from "./charger-owned.ts";
import { TransactionPriorities } from "./charging-priorities.ts";
import { ChargingProfiles } from "./charging-profiles.ts";
import { CompositeSchedules } from "./composite-schedules.ts";
import { Customers } from "./customer-information.ts";
import { DataTransfers } from "./data-transfer.ts";
import type { DcEvses } from "./dc-evses.ts";
import { HardwareSettings } from "./hardware-settings.ts";
import { Hardware } from "./hardware.ts";
import { HardwareSessions } from "./hardware-sessions.ts";
import { judgeInterrupted } from "./interrupted.ts";
import { InterruptionReadings } from "./interruption-readings.ts";
import { InvalidTokens } from "./invalid-token.ts";
import { Lifecycle } from "./lifecycle.ts";
import { LimitsToHardware } from "./limits-to-hardware.ts";
import type { ListConflict } from "./list-conflict.ts";
import { emptyLocalList } from "./local-list.ts";
import { LogUploads } from "./log-upload.ts";
import { boundMeasurands, endMeasurands, Metering } from "./metering.ts";
import { openWhenSet } from "./open-to-all.ts";
import { RemoteControl } from "./remote-control.ts";
import { Resets } from "./resets.ts";
import { SecurityEvents } from "./security-events.ts";
import { SecurityLog } from "./security-log.ts";
import { SessionLogging } from "./session-logging.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { StationDomainOptions } from "./station-domain-options.ts";
import { StationFacts } from "./station-facts.ts";
import { StationSessions } from "./station-sessions.ts";
import type { StationTime } from "./station-time.ts";
import type { TxPoints } from "./tx-points.ts";
import { TransactionNotices } from "./transaction-notices.ts";
import { Transactions } from "./transactions.ts";
import { ConnectorLocks } from "./unlock-connector.ts";

/** The protocol-neutral station: facts of the hardware in, facts for the CSMS out. Dialects call its parts. */
export class StationDomain {
  readonly facts: StationFacts;
  readonly hardware: Hardware;
  readonly transactions: Transactions;
  readonly metering: Metering;
  readonly sessions: SessionOwnership;
  readonly sessionLogging: SessionLogging;
  readonly cache: AuthorizationCache;
  readonly listConflict: ListConflict;
  readonly authorizer: Authorizer;
  readonly invalidTokens: InvalidTokens;
  readonly priorities: TransactionPriorities;
  readonly availability: Availability;
  readonly remote: RemoteControl;
  readonly locks: ConnectorLocks;
  readonly dataTransfer: DataTransfers;
  readonly chargingProfiles: ChargingProfiles;
  readonly schedules: CompositeSchedules;
  readonly dc: DcEvses;
  readonly securityEvents: SecurityEvents;
  readonly logUploads: LogUploads;
  readonly customers: Customers;
  readonly bootReasons: BootReasons;
  readonly resets: Resets;
  readonly settings: Settings;
  readonly time: StationTime;
  private readonly options: StationDomainOptions;
  private readonly hardwareSessions: HardwareSessions;
  private readonly hardwareSettings: HardwareSettings;
  private readonly limits: LimitsToHardware;
  private readonly lifecycle: Lifecycle;
  private readonly notices: TransactionNotices;
  private readonly onEvent: ChargerEventHandlers;
  private readonly onRequest: ChargerRequestHandlers;
  private readonly writes: BatchedWrites;
  private readonly closeToAll: () => void;
  /** What follows the clock has heard that the time is known. */
  private dated = false;

  constructor(options: StationDomainOptions) {
    const { clock, settings, time, store, sinks, charger, csms, logger } = options;
    this.options = options;
    this.settings = settings;
    this.time = time;
    const facts = new StationFacts(options.topology, logger);
    this.bootReasons = new BootReasons(store, logger);
    const hardware = new Hardware(charger, logger, facts);
    const { version, dc = { evses: [], refuseAmps: true } } = options;
    const readingsForEnd = {
      most: () => settings.get(OCPP16LegacyCtrlr.StopTransactionMaxMeterValues),
      wanted: () => endMeasurands(settings, version.meteringRules),
      bounds: () => boundMeasurands(settings, version.meteringRules),
    };
    this.dc = dc;
    this.chargingProfiles = new ChargingProfiles({
      ...{ clock, time, store, settings, logger },
      rules: () => version.compositionRules,
      replaceByPlace: () => version.profilesReplaceByPlace,
    });
    const profiles = this.chargingProfiles;
    const transactions = new Transactions({
      ...{ store, sinks, time, ids: options.ids, csms, readingsForEnd, profiles },
      tokenPriority: (token) => this.authorizer.priorities.of(token),
    });
    this.priorities = new TransactionPriorities({ facts, transactions });
    const metering = new Metering({
      ...{ clock, settings, time, facts, transactions, sinks, logger },
      rules: () => version.meteringRules,
    });
    this.writes = new BatchedWrites({
      ...{ clock, store, transactions, time, logger },
      intervalS: options.flushIntervalS,
      // The system clock may have been set meanwhile, by hand or NTP: see `StationTime.checkpoint`.
      written: () => {
        if (time.known && !this.dated) this.timeMoved();
      },
    });
    const now = (): number => time.wall();
    const { ownLogs: own = null, localList: list = emptyLocalList, sessionId = 1 } = options;
    const desk = authorizationDesk({ store, settings, csms, facts, list, now, logger });
    this.cache = desk.cache;
    this.listConflict = desk.listConflict;
    this.authorizer = desk.authorizer;
    const { identity } = desk;
    const notices = new TransactionNotices({ facts, transactions, hardware, csms, identity });
    this.notices = notices;
    const lifecycle = new Lifecycle({ clock, time, transactions, metering, logger, notices });
    const securityLog = new SecurityLog(store);
    this.securityEvents = new SecurityEvents({
      ...{ settings, store, sinks, time, hardware, logger },
      log: securityLog,
    });
    this.logUploads = new LogUploads({ clock, facts, hardware, securityLog, own, now, logger });
    this.customers = new Customers({ store, list, facts, hardware, sessionId, logger });
    this.lifecycle = lifecycle;
    this.facts = facts;
    this.hardware = hardware;
    this.transactions = transactions;
    this.metering = metering;
    this.hardwareSessions = new HardwareSessions(store);
    const { traits } = options;
    this.hardwareSettings = new HardwareSettings({ settings, facts, hardware, traits, logger });
    this.schedules = new CompositeSchedules({
      ...{ clock, time, settings, facts, transactions, profiles, logger },
      rules: () => version.compositionRules,
      ignoredPurposesOffline: () => version.ignoredPurposesOffline(),
      balances: () => traits.balances,
      dc: dc.evses,
      fixedLimitA: options.fixedLimitA,
    });
    const { schedules } = this;
    const limits = new LimitsToHardware({
      ...{ clock, time, settings, facts, hardware, schedules, logger },
      wish: () => charger.limits,
    });
    this.limits = limits;
    const interruptions = new InterruptionReadings({ settings, time, transactions });
    const parts = { clock, facts, hardware, lifecycle, logger, settings, store };
    const points = (): TxPoints => version.points();
    const chargerOwned =
      charger.sessionOwner === "charger"
        ? new ChargerOwned({ ...parts, identity, points, remembered: this.hardwareSessions })
        : null;
    this.sessions = chargerOwned ?? new StationSessions({ ...parts, interruptions, limits, points });
    const { sessions } = this;
    const { bootReasons } = this;
    this.resets = new Resets({
      ...{ clock, facts, sessions, hardware, logger, bootReasons },
      ready: () => csms.ready,
      delivered: options.delivered,
      waitS: () => settings.get(OCPP16LegacyCtrlr.WaitForStopTransactionsOnResetTimeout),
      retries: () => settings.get(OCPPCommCtrlr.ResetRetries),
      stopDelayS: options.resetStopDelayS,
      endsStation: charger.resetEndsStation === true,
      restart: options.restart,
    });
    this.invalidTokens = new InvalidTokens({
      ...{ settings, facts, transactions, sessions, hardware, logger, metering, clock },
      authorizer: this.authorizer,
    });
    this.availability = new Availability(
      store,
      facts,
      hardware,
      logger,
      () => version.outOfServiceWaitsForCable,
    );
    facts.changed.on(() => this.availability.review());
    this.remote = new RemoteControl({
      clock,
      settings,
      facts,
      transactions,
      authorizer: this.authorizer,
      sessions: this.sessions,
      hardware,
    });
    this.closeToAll = openWhenSet({ facts, sessions, authorizer: this.authorizer }, settings);
    this.locks = new ConnectorLocks({ clock, settings, facts, sessions, hardware, logger });
    const handlers = options.dataTransferHandlers;
    this.dataTransfer = new DataTransfers({ clock, logger, facts, hardware, csms, handlers });
    this.sessionLogging = new SessionLogging(charger.sessionOwner, facts, logger);
    this.onEvent = chargerEventHandlers({
      clock,
      settings,
      facts,
      transactions,
      metering,
      interruptions,
      hardware,
      hardwareSettings: this.hardwareSettings,
      limits,
      logger,
      time,
      chargerOwned,
      sessions: this.sessions,
      sessionLogging: this.sessionLogging,
      availability: this.availability,
      securityEvents: this.securityEvents,
      bootReasons: this.bootReasons,
      logUploads: this.logUploads,
      authorizer: this.authorizer,
      invalidTokens: this.invalidTokens,
      pendingTokens: new Set(),
    });
    this.onRequest = chargerRequestHandlers({
      ...{ transactions, sessions },
      keys: options.keys,
      availability: this.availability,
      authorizer: this.authorizer,
      facts,
      settings,
      dataTransfer: this.dataTransfer,
      securityEvents: this.securityEvents,
    });
  }

  /** Closes what a power cut left open, then begins to listen to the hardware. */
  async start(): Promise<void> {
    const { facts, settings, transactions, metering, lifecycle, availability } = this;
    const { logger, charger } = this.options;
    const parts = { facts, settings, transactions, metering, lifecycle, availability, logger };
    const { sessionOwner } = charger;
    judgeInterrupted({ ...parts, sessionOwner, remembered: this.hardwareSessions });
    this.invalidTokens.adopted();
    this.chargingProfiles.start((id) => transactions.get(id) !== undefined);
    this.options.store.transactions.purge();
    this.metering.start();
    this.dated = this.time.known;
    this.writes.start();
    await this.options.charger.start(this.listener());
  }

  /** Stops listening and writes what was batched; transactions stay open for the next start to judge. */
  async stop(): Promise<void> {
    // What the CSMS is still asked about, and the offline rules then answer, begins nothing: nobody would deliver energy.
    this.facts.restarting = true;
    this.writes.stop();
    this.closeToAll();
    this.metering.stop();
    this.resets.dispose();
    this.sessions.dispose();
    this.hardwareSettings.dispose();
    this.limits.dispose();
    this.schedules.dispose();
    this.chargingProfiles.dispose();
    this.invalidTokens.dispose();
    this.lifecycle.dispose();
    this.logUploads.dispose();
    try {
      await this.options.charger.stop();
    } catch (error) {
      // It must not keep the next life, or the end of the program, waiting.
      this.options.logger.error("the driver did not end as it should", { error: errorText(error) });
    }
    this.writes.write();
  }

  /**
   * A response of the CSMS judges the token of a transaction (1.6 §4.8, §4.10; E05, C12): keeps it, in the store transaction
   * that takes the response in. `tokenJudged` follows once that is on the disk.
   */
  noteVerdict(transactionId: string, token: IdToken, info: TokenVerdict): void {
    this.invalidTokens.note(transactionId, token, info);
  }

  /** The CSMS named a transaction, and that is on the disk. */
  transactionNamed(transactionId: string, name: string): void {
    this.notices.named(transactionId, name);
  }

  /** Acts on a verdict that was noted. */
  tokenJudged(transactionId: string, token: IdToken, info: TokenVerdict): void {
    this.authorizer.judged(token, info);
    this.notices.judged(transactionId, token, info);
    this.invalidTokens.judged(transactionId, token);
  }

  /** The CSMS told the time; the hardware's clock follows when it moved. */
  timeTold(csmsWall: number): void {
    if (this.time.sync(csmsWall) || !this.dated) this.timeMoved();
  }

  private timeMoved(): void {
    this.dated = this.time.known;
    this.metering.alignToClock();
    this.hardware.setTime(this.time.wall());
    this.chargingProfiles.timeMoved();
    this.schedules.clockMoved();
    this.limits.clockMoved();
  }

  private listener(): ChargerListener {
    return {
      event: (event: ChargerEvent) => this.handleEvent(event),
      request: async <N extends ChargerRequestName>(name: N, params: ChargerRequests[N]["params"]) =>
        this.onRequest[name](params),
    };
  }

  /** One event that goes wrong is one line in the log (DESIGN rule 10). */
  private handleEvent(event: ChargerEvent): void {
    try {
      this.onEvent(event);
    } catch (error) {
      this.options.logger.error(`the event "${event.type}" of the charger could not be handled`, {
        error: errorText(error),
      });
    }
  }
}

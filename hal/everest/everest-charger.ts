import type { Clock } from "../../src/kernel/clock.ts";
import { errorText } from "../../src/kernel/errors.ts";
import type { IdSource } from "../../src/kernel/ids.ts";
import type { Logger } from "../../src/kernel/logger.ts";
import type { ChargerCommandName, ChargerCommands, CommandReply } from "../../src/ports/charger-commands.ts";
import type { ChargerEvent, ChargerSnapshot } from "../../src/ports/charger-events.ts";
import type { ChargerRequestName, ChargerRequests } from "../../src/ports/charger-requests.ts";
import type { Charger, ChargerListener } from "../../src/ports/charger.ts";
import type { StationNotice } from "../../src/ports/station-notices.ts";
import type { AdapterContext, AdapterSettings, EverestEvse, StationControl } from "./adapter.ts";
import { Backlog } from "./backlog.ts";
import { everestCommands, type EverestCommands, supports } from "./commands/command-table.ts";
import { hasStationSink } from "./commands/energy-limits.ts";
import { listenForCertificates } from "./commands/iso15118.ts";
import {
  externalReady,
  getBootReason,
  getChargerInformation,
  getEvse,
  numberingProblem,
  type ChargerInformation,
} from "./commands/startup.ts";
import { type DriverNotes, type Heard, Memory, remembered } from "./memory.ts";
import { ErrorTracker } from "./evse/error-tracker.ts";
import { EvseWatch } from "./evse-watch.ts";
import type { EverestModule } from "./protocol/everest-module.ts";
import { provideInterfaces, type ProvidedInterfaces, type ProvideOptions } from "./provided/provide.ts";
import { Readiness } from "./readiness.ts";

export interface EverestChargerOptions {
  readonly module: EverestModule;
  readonly settings: AdapterSettings;
  readonly control: StationControl;
  readonly provide: ProvideOptions;
  readonly notes: DriverNotes;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
}

/** What EVerest says of itself once all modules are ready. */
export interface EverestFound {
  /** Connectors of each EVSE, in order. */
  readonly connectors: readonly number[];
  readonly information: ChargerInformation | null;
}

/** How long EVSEs have to become ready before the station goes on without them, ms. */
const readyWithinMs = 20_000;
/** The same where EVerest may have been running all along, and says nothing any more. */
const rejoinedWithinMs = 3000;
/** Errors that EVerest told so long before an EvseManager began anew are of its former life, ms. */
const formerLifeMs = 10_000;

/**
 * EVerest as the station's hardware (`sessionOwner: "charger"`). Made before the module announces itself, so that nothing is
 * missed; `prepare` asks for what only others know; the station then starts it.
 */
export class EverestCharger implements Charger {
  readonly sessionOwner = "charger";
  readonly resetEndsStation = true;
  readonly limits: Charger["limits"];
  private readonly options: EverestChargerOptions;
  private readonly watch: EvseWatch;
  private readonly errors: ErrorTracker;
  private readonly context: AdapterContext;
  private readonly commands: EverestCommands;
  private readonly provided: ProvidedInterfaces;
  private readonly backlog = new Backlog();
  private readonly memory: Memory;
  private evses: readonly EverestEvse[] = [];
  private information: ChargerInformation | null = null;
  private bootReason: string | null = null;
  private readiness: Readiness | null = null;
  private listener: ChargerListener | null = null;
  private online = false;
  private left = false;
  /** EVSEs that had their time and did not become ready; one that came back alone cannot know. */
  private broken = new Set<number>();
  /** The station was stopped on purpose: what happens now is nobody's to record. */
  private unrecorded = false;

  constructor(options: EverestChargerOptions) {
    const { module, settings, logger } = options;
    this.options = options;
    this.limits = { unit: settings.scheduleUnit, horizonS: settings.scheduleDurationS };
    this.watch = new EvseWatch({
      module,
      logger,
      emit: (event) => this.happened(event),
      onSaid: (evse, name, value) => this.keep({ from: { evse, name }, value }),
      onManager: (evse, begins) => this.managerSaid(evse, begins),
      onTaken: () => this.memory.settle(),
    });
    const { connections } = this.watch;
    this.errors = new ErrorTracker({
      evses: connections.map(({ evse }) => evse),
      managers: new Map(connections.map(({ evse, connection }) => [connection.moduleId, evse])),
      clock: options.clock,
      logger,
    });
    this.memory = new Memory(options.notes, () => ({
      connectors: this.evses.map(({ connectors: numbers }) => numbers),
      evses: this.watch.memory(),
      errors: this.errors.memory(),
    }));
    // A manager's child begins with all others: errors of the last life of EVerest are over, or are told again.
    if (module.config.standalone) this.restoreErrors();
    module.onError((error) => {
      const events = this.errors.heard(error);
      if (events.length > 0) this.keep({ from: null, value: error });
      for (const event of events) this.happened(event);
      this.memory.settle();
    });
    const context = this.makeContext();
    this.context = context;
    this.commands = everestCommands(context);
    listenForCertificates(context);
    this.provided = provideInterfaces(context, this.control(), options.provide);
  }

  /**
   * After the module's announcement: asks for what others know, in parallel, each within its deadline; who does not answer is
   * as he was in the last life, or as EVerest usually is. From here on `start` may be called.
   */
  async prepare(): Promise<EverestFound> {
    const { module, clock, logger } = this.options;
    const { before, missed } = this.memory;
    const [information, bootReason, found] = await Promise.all([
      getChargerInformation(module, { clock, logger }),
      getBootReason(module, { clock, logger }),
      Promise.all(
        this.watch.connections.map(({ connection }) => getEvse(module, connection, { clock, logger })),
      ),
    ]);
    this.information = information;
    this.bootReason = bootReason;
    this.evses = this.watch.connections.map(({ evse, connection }, index) => {
      const answer = found[index] ?? null;
      const problem = answer && numberingProblem(connection, answer);
      if (problem !== null) logger.error(problem);
      const said = answer?.connectors ?? before.connectors[index] ?? [1];
      return { evse, connection, connectors: said.map((_, place) => place + 1) };
    });
    const connectors = this.evses.map((each) => each.connectors.length);
    if (this.left) return { connectors, information };
    const { standalone } = module.config;
    this.watch.begin(this.evses, before.evses);
    const remembers = standalone && before.evses.length > 0;
    const waitMs = remembers ? rejoinedWithinMs : readyWithinMs;
    this.backlog.open(() => this.snapshot());
    // Before anybody waits for EVSEs: one that was ready then need not be now.
    for (const { from, value } of missed) if (from) this.watch.retell(from.evse, from.name, value);
    this.readiness = new Readiness(
      clock,
      this.evses.map(({ evse }) => evse),
      waitMs,
    );
    void this.readiness.reached.then(() => this.judge(standalone));
    this.watch.replay();
    return { connectors, information };
  }

  /** As the last life knew them, and what it heard since. */
  private restoreErrors(): void {
    const { before, missed } = this.memory;
    this.errors.restore(before.errors);
    const errors = missed.filter(({ from }) => from === null);
    for (const event of errors.flatMap(({ value }) => this.errors.heard(value))) this.happened(event);
  }

  private judge(standalone: boolean): void {
    const absent = this.readiness?.absent ?? new Set<number>();
    if (standalone || this.left || absent.size === 0) return;
    this.broken = new Set(absent);
    this.options.logger.error("EVSEs did not become ready and are out of service until they do", {
      evses: [...absent],
    });
  }

  /** Resolves when every EVSE is ready, or has had its time. */
  async ready(): Promise<void> {
    await this.readiness?.reached;
  }

  async start(listener: ChargerListener): Promise<void> {
    this.listener = listener;
    this.unrecorded = false;
    void this.ready().then(() => {
      if (this.listener === listener) this.goOnline(listener);
    });
  }

  async command<N extends ChargerCommandName>(
    name: N,
    params: ChargerCommands[N]["params"],
  ): Promise<CommandReply<ChargerCommands[N]["result"]>> {
    if (this.evses.length === 0 || this.left) return { status: "offline", message: "EVerest is not ready" };
    return this.commands.table[name](params);
  }

  notice(notice: StationNotice): void {
    if (!this.left) this.provided.notice(notice);
  }

  async stop(): Promise<void> {
    this.listener = null;
    if (this.online && !this.unrecorded) this.backlog.open(() => this.snapshot());
    this.online = false;
    this.commands.stop();
  }

  /** The process ends: nothing is told any more. The module itself is left by whoever joined it. */
  leave(): void {
    this.left = true;
    this.readiness?.finish();
    this.commands.stop();
  }

  private makeContext(): AdapterContext {
    const { module, settings, clock, ids, logger } = this.options;
    const evses = () => this.evses;
    return {
      ...{ module, settings, clock, ids, logger },
      get evses() {
        return evses();
      },
      leaveAt: (evse) => this.watch.leaveAt(evse),
      given: new Map(),
      emit: (event) => this.happened(event),
      request: (name, params) => this.request(name, params),
    };
  }

  private control(): StationControl {
    const { control } = this.options;
    return {
      ...control,
      connect: () => control.connect(),
      disconnect: () => control.disconnect(),
      stop: async () => {
        const stopped = await control.stop();
        if (stopped) {
          this.unrecorded = true;
          this.backlog.forget();
          this.note();
        }
        return stopped;
      },
      restart: () => control.restart(),
    };
  }

  private async request<N extends ChargerRequestName>(
    name: N,
    params: ChargerRequests[N]["params"],
  ): Promise<ChargerRequests[N]["result"] | null> {
    try {
      return (await this.listener?.request(name, params)) ?? null;
    } catch (error) {
      this.options.logger.error(`the station failed on "${name}"`, { error: errorText(error) });
      return null;
    }
  }

  private happened(event: ChargerEvent): void {
    if (this.online && this.listener) this.listener.event(event);
    else if (!this.unrecorded) this.backlog.keep(event);
    if (remembered.has(event.type)) this.note();
  }

  /**
   * How things stood when the station last listened, and then what happened since. What the station answers to that (out of
   * service, limits) is on its way before any EVSE gets leave to charge.
   */
  private goOnline(listener: ChargerListener): void {
    const { snapshot, events } = this.backlog.take(() => this.snapshot());
    this.online = true;
    listener.event({ type: "online", snapshot: this.withAbsent(snapshot) });
    for (const event of events) listener.event(event);
    this.note();
    this.letBegin(this.evses);
  }

  /** An EVSE that never became ready delivers nothing. */
  private withAbsent(snapshot: ChargerSnapshot): ChargerSnapshot {
    if (this.broken.size === 0) return snapshot;
    return {
      ...snapshot,
      connectors: snapshot.connectors.map((connector) =>
        this.broken.has(connector.evse) ? { ...connector, enabled: false } : connector,
      ),
    };
  }

  /** An EvseManager is there: it began just now, or (ready) is past its beginning. */
  private managerSaid(evse: number, begins: boolean): void {
    this.readiness?.said(evse);
    const late = this.broken.delete(evse);
    if (begins) for (const event of this.errors.forget(evse, formerLifeMs)) this.happened(event);
    const { listener } = this;
    if (!this.online || !listener || !(late || begins)) return;
    // It knows nothing of what the station told its former life: told anew, it is all on its way before the EVSE may begin.
    listener.event({ type: "online", snapshot: this.withAbsent(this.snapshot()) });
    this.letBegin(this.evses.filter((each) => each.evse === evse));
  }

  private letBegin(evses: readonly EverestEvse[]): void {
    const { module, clock, logger } = this.options;
    void this.command("setPlugAndCharge", { enabled: false });
    for (const { connection } of evses) void externalReady(module, connection, { clock, logger });
  }

  private snapshot(): ChargerSnapshot {
    const all = this.watch.trackers.map((tracker) => ({ evse: tracker.evse, ...tracker.snapshot() }));
    const { information, bootReason } = this;
    return {
      connectors: all.flatMap(({ connectors }) => connectors),
      errors: this.errors.active(),
      sessions: all.flatMap(({ evse, sessionId }) => (sessionId === null ? [] : [{ evse, sessionId }])),
      info: {
        vendor: information?.vendor,
        model: information?.model,
        serialNumber: information?.serialNumber,
        firmwareVersion: information?.firmwareVersion,
        bootReason: bootReason ?? undefined,
        // EVerest's EnergyManager shares what the node of the whole station may draw, where there is one.
        balances: hasStationSink(this.context),
        supports: supports(this.context),
      },
    };
  }

  /** The broker takes what was heard for delivered: until the station has taken it in, it is on disk here. */
  private keep(heard: Heard): void {
    if (!this.online && !this.unrecorded) this.memory.keep(heard);
  }

  /** Never ahead of what the station has taken in. */
  private note(): void {
    if (this.online || this.unrecorded) this.memory.note();
  }
}

import { connectMqtt } from "../../hal/broker/client.ts";
import { MqttBoard } from "../../hal/mqtt/mqtt-board.ts";
import type { Controls } from "../../hal/simulated/controls.ts";
import { SimulatedCharger } from "../../hal/simulated/simulated-charger.ts";
import type { Clock } from "../../src/kernel/clock.ts";
import { systemIds } from "../../src/kernel/ids.ts";
import { silentLogger } from "../../src/kernel/logger.ts";
import type { LimitSchedule } from "../../src/model/limit.ts";
import type { MeterReading } from "../../src/model/meter-value.ts";
import type { ChargerCommandName, ChargerCommands, CommandReply } from "../../src/ports/charger-commands.ts";
import type { ChargerEvent } from "../../src/ports/charger-events.ts";
import type { Charger, ChargerListener, SessionOwner } from "../../src/ports/charger.ts";
import type { ChargerRequestName } from "../../src/ports/charger-requests.ts";
import { HardwareBill } from "./hardware-bill.ts";
import type { Journal } from "./journal.ts";
import type { Signal } from "./signal.ts";
import { chargerA, connectionTimeoutS } from "./station-config.ts";

/** V between phase and neutral. */
const volts = 230;
const phases = 3;
/** What an EVSE can deliver at most, W. */
export const maxPowerW = volts * phases * chargerA;
/** Time between two readings of a meter, ms. */
export const meterPeriodMs = 200;
/** No process is ready sooner after it was started, ms. */
const leastStartMs = 100;
/** How long the hardware is away for a reset, ms. */
const restartMs = 150;

/** A command that allowed energy, and that the hardware carried out. */
export interface Allowed {
  readonly evse: number;
  readonly idTag: string;
  /** ms since the epoch. */
  readonly at: number;
  /** When the car that hung there was plugged in (ms since the epoch); null when there was none. */
  readonly pluggedAt: number | null;
}

/** What a kill plan may strike at. */
export interface GarageHooks {
  beforeCommand(name: ChargerCommandName): void;
  afterCommand(name: ChargerCommandName): void;
  event(type: ChargerEvent["type"]): void;
  /** The hardware asks the station. */
  request(name: ChargerRequestName): void;
}

export const noHooks: GarageHooks = {
  beforeCommand: () => undefined,
  afterCommand: () => undefined,
  event: () => undefined,
  request: () => undefined,
};

export interface GarageOptions {
  readonly clock: Clock;
  readonly brokerUrl: string;
  readonly prefix: string;
  readonly sessionOwner: SessionOwner;
  /** The hardware shares the station's limit among its EVSEs. */
  readonly balances: boolean;
  readonly journal: Journal;
  readonly signal: Signal;
}

/** The hardware: a simulated charger of two EVSEs on the board side of the MQTT contract, with a log of its own. */
export class Garage {
  readonly evses = [1, 2] as const;
  readonly controls: Controls;
  readonly allowed: Allowed[] = [];
  readonly bill = new HardwareBill();
  /** When each EVSE was told to take energy back while a session might have flowed on: EVSE and ms since the epoch. */
  readonly withdrawn: { readonly evse: number; readonly at: number }[] = [];
  /** The limits in force, by EVSE; 0: of the whole station. What the station set, or the board while there was none. */
  readonly limits = new Map<number, LimitSchedule>();
  /** Grows with all that the hardware does or is told. */
  changes = 0;
  hooks: GarageHooks = noHooks;
  /** The station's acknowledgements do not arrive: it is killed before they leave it, or the broker is slow. */
  acksLost = false;
  private begunAt = 0;
  private toldAt = 0;
  private readonly options: GarageOptions;
  private readonly board: MqttBoard;
  /** Every register (Wh, as 1.6 writes it) each EVSE ever told. */
  private readonly told = new Map<number, Set<string>>();
  private readonly pluggedAt = new Map<number, number>();

  constructor(options: GarageOptions) {
    const { clock, brokerUrl, prefix, sessionOwner, balances } = options;
    this.options = options;
    const car = { capacityWh: 1e9, maxCurrentA: chargerA, rampAPerS: 1e6, reportsSoc: false };
    const charger = new SimulatedCharger({
      clock,
      sessionOwner,
      balances,
      restartMs,
      connectionTimeoutS: () => connectionTimeoutS,
      evses: this.evses.map(() => ({ connectors: [{}] })),
      maxCurrentA: chargerA,
      supplyVoltageV: volts,
      phases,
      car,
      meterPeriodMs,
      stepMs: 50,
    });
    this.controls = charger.controls;
    this.board = new MqttBoard({
      url: brokerUrl,
      prefix,
      charger: this.watched(charger),
      clock,
      ids: systemIds,
      logger: silentLogger,
      connect: (how) =>
        connectMqtt({
          ...how,
          onMessage: (topic, payload) => {
            if (!this.acksLost || !topic.endsWith("/station/ack")) how.onMessage(topic, payload);
          },
        }),
    });
  }

  get balances(): boolean {
    return this.options.balances;
  }

  get sessionOwner(): SessionOwner {
    return this.options.sessionOwner;
  }

  start(): Promise<void> {
    return this.board.start();
  }

  stop(): Promise<void> {
    return this.board.stop();
  }

  /** The station's process is started. */
  beginLife(): void {
    this.begunAt = Date.now();
  }

  /** Whether the process that was started last has set limits; what the one before it had sent is here at once. */
  get hasLimits(): boolean {
    return this.toldAt > this.begunAt + leastStartMs;
  }

  /** Whether the charger ever told this register of the EVSE; `whole`: rounded to Wh. */
  toldRegister(evse: number, value: string): boolean {
    return this.told.get(evse)?.has(value) ?? false;
  }

  registerWh(evse: number): number {
    return this.controls.evse(evse).energyWh;
  }

  private watched(charger: Charger): Charger {
    return {
      sessionOwner: charger.sessionOwner,
      start: (listener) => charger.start(this.listening(listener)),
      stop: () => charger.stop(),
      command: async <N extends ChargerCommandName>(
        name: N,
        params: ChargerCommands[N]["params"],
      ): Promise<CommandReply<ChargerCommands[N]["result"]>> => {
        this.options.journal.note("command", { name, params });
        this.noteWithdrawn(params, name);
        this.hooks.beforeCommand(name);
        const reply = await charger.command(name, params);
        this.options.journal.note("reply", { name, status: reply.status });
        if (reply.status === "ok") this.noteAllowed(params, name);
        if (name !== "setIndicator") this.changes += 1;
        if (reply.status === "ok" && "schedules" in params) this.noteLimits(params.schedules);
        this.hooks.afterCommand(name);
        this.options.signal.raise();
        return reply;
      },
    };
  }

  private listening(listener: ChargerListener): ChargerListener {
    return {
      event: (event) => {
        this.remember(event);
        listener.event(event);
        this.hooks.event(event.type);
        this.options.signal.raise();
      },
      request: (name, params) => {
        this.options.journal.note("request", { name, params });
        this.hooks.request(name);
        return listener.request(name, params);
      },
    };
  }

  private noteWithdrawn(params: object, name: ChargerCommandName): void {
    if (name !== "withdraw" || !("evse" in params) || typeof params.evse !== "number") return;
    this.withdrawn.push({ evse: params.evse, at: Date.now() });
  }

  private noteLimits(schedules: readonly LimitSchedule[]): void {
    this.toldAt = Date.now();
    for (const schedule of schedules) this.limits.set(schedule.evse ?? 0, schedule);
  }

  private noteAllowed(params: object, name: ChargerCommandName): void {
    if (name !== "authorize" || !("evse" in params) || typeof params.evse !== "number") return;
    if (!("token" in params)) return;
    const { evse } = params;
    const { token } = params;
    if (typeof token !== "object" || token === null || !("value" in token)) return;
    const pluggedAt = this.pluggedAt.get(evse) ?? null;
    this.allowed.push({ evse, idTag: String(token.value), at: Date.now(), pluggedAt });
  }

  private remember(event: ChargerEvent): void {
    this.options.journal.note("event", event);
    if (event.type !== "meterValue") this.changes += 1;
    this.bill.heard(event);
    // Hardware that begins has no limits.
    if (event.type === "online") this.limits.clear();
    if (event.type === "online")
      for (const { evse, reading } of event.snapshot.connectors) if (reading) this.tell(evse, reading);
    if (
      event.type === "meterValue" ||
      event.type === "transactionStarted" ||
      event.type === "transactionFinished"
    )
      this.tell(event.evse, event.reading);
    if (event.type === "plugged") this.pluggedAt.set(event.evse, Date.now());
    if (event.type === "unplugged") this.pluggedAt.delete(event.evse);
  }

  private tell(evse: number, reading: MeterReading): void {
    const register = reading.samples.find(
      ({ measurand, phase }) => measurand === "Energy.Active.Import.Register" && phase === undefined,
    );
    if (!register) return;
    const told = this.told.get(evse) ?? new Set();
    told.add(decimal(register.value)).add(Math.round(register.value).toFixed(0));
    this.told.set(evse, told);
  }
}

/** A register as 1.6 writes it. */
function decimal(value: number): string {
  return Number(value.toFixed(3)).toString();
}

import type { Clock } from "../../src/kernel/clock.ts";
import { StationError } from "../../src/kernel/errors.ts";
import type { IdSource } from "../../src/kernel/ids.ts";
import { systemIds } from "../../src/kernel/ids.ts";
import type { MeterReading } from "../../src/model/meter-value.ts";
import type { SessionOwner } from "../../src/ports/charger.ts";
import type { ChargerCommandName } from "../../src/ports/charger-commands.ts";
import type { ChargerSnapshot } from "../../src/ports/charger-events.ts";
import type { CarOptions } from "./car.ts";
import type { Random } from "./random.ts";
import { seededRandom } from "./random.ts";

export interface ConnectorOptions {
  /** `socket` has a lock (unlock works); `attached` is a fixed cable without one. Default `socket`. */
  readonly cable?: "socket" | "attached" | undefined;
}

export interface EvseOptions {
  readonly connectors: readonly ConnectorOptions[];
  /** A per phase; default: the charger's. */
  readonly maxCurrentA?: number | undefined;
  readonly phases?: 1 | 2 | 3 | undefined;
  /** Where the energy register stands at first, Wh. Default 0. */
  readonly meterStartWh?: number | undefined;
}

export interface SimulatedChargerOptions {
  readonly clock: Clock;
  readonly sessionOwner: SessionOwner;
  readonly evses: readonly EvseOptions[];
  readonly ids?: IdSource | undefined;
  /** Source of the measuring noise. Default: a seeded one, the same for every charger. */
  readonly random?: Random | undefined;
  /** V between a phase and neutral; default 230. */
  readonly supplyVoltageV?: number | undefined;
  /** Hz; default 50. */
  readonly frequencyHz?: number | undefined;
  /** A per phase, of every EVSE that says nothing else; default 32. */
  readonly maxCurrentA?: number | undefined;
  readonly phases?: 1 | 2 | 3 | undefined;
  /** What every car plugged in is like, unless `plug` says otherwise. */
  readonly car?: CarOptions | undefined;
  /** Time between two meter values while a car is there, ms; default 1000. */
  readonly meterPeriodMs?: number | undefined;
  /** How often a car that draws current thinks again (ramp, taper), ms; default 1000. Coarser is cheaper. */
  readonly stepMs?: number | undefined;
  /** How long the hardware takes to carry out a command, ms; default 0 (the next turn). */
  readonly commandLatencyMs?: number | undefined;
  /** After this long a command without an answer is `timeout`, ms; default 10 000. */
  readonly commandDeadlineMs?: number | undefined;
  /** How long it is away for a reset or after a power cut, ms; default 5000. */
  readonly restartMs?: number | undefined;
  /** `sessionOwner: "charger"`: s from authorization to plug, until the station says otherwise. Default 60. */
  readonly connectionTimeoutS?: (() => number) | undefined;
  /** One reader for all EVSEs; default false. */
  readonly sharedReader?: boolean | undefined;
  /** Whether the station has a main meter, which sums up its EVSEs; default false. */
  readonly mainMeter?: boolean | undefined;
  /** What the meters say instead of what they measured (evse 0: the main meter): one that signs, or is broken. */
  readonly meter?: ((evse: number, measured: MeterReading) => MeterReading) | undefined;
  /** Where it says that it logs its sessions (absolute); default: nowhere. */
  readonly loggingPath?: string | undefined;
  /** Whether it shares the station's limit among its EVSEs; default false: then it holds for each of them. */
  readonly balances?: boolean | undefined;
  /** Commands it knows beyond those every charger knows; default `defaultSupports`. */
  readonly supports?: readonly ChargerCommandName[] | undefined;
  readonly info?: Partial<Omit<ChargerSnapshot["info"], "balances" | "supports">> | undefined;
}

/** Options with nothing left open. */
export interface Settings {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly random: Random;
  readonly sessionOwner: SessionOwner;
  readonly supplyVoltageV: number;
  readonly frequencyHz: number;
  readonly car: CarOptions;
  readonly meterPeriodMs: number;
  readonly stepMs: number;
  readonly commandLatencyMs: number;
  readonly commandDeadlineMs: number;
  readonly restartMs: number;
  readonly connectionTimeoutS: () => number;
  readonly mainMeter: boolean;
  readonly meter: (evse: number, measured: MeterReading) => MeterReading;
  readonly loggingPath: string | undefined;
  readonly info: ChargerSnapshot["info"];
  readonly evses: readonly {
    readonly number: number;
    readonly cables: readonly ("socket" | "attached")[];
    readonly maxCurrentA: number;
    readonly phases: 1 | 2 | 3;
    readonly meterStartWh: number;
  }[];
}

/** What the simulated hardware can do beyond the commands every charger knows. */
export const defaultSupports = [
  "unlock",
  "setLimits",
  "reserve",
  "cancelReservation",
  "reset",
  "setTime",
  "setIndicator",
  "setPhaseRotation",
  "setSessionRules",
  "displayMessage",
] as const satisfies readonly ChargerCommandName[];

const defaultInfo = {
  vendor: "ocpp-station",
  model: "Simulated",
  serialNumber: "SIM-0001",
  firmwareVersion: "1.0.0",
  meterType: "Simulated three-phase",
  meterSerialNumber: "SIM-M-0001",
} as const;

/** Fills in the defaults; throws CONFIG_INVALID for what cannot be simulated. */
export function settingsOf(options: SimulatedChargerOptions): Settings {
  const maxCurrentA = positive("maxCurrentA", options.maxCurrentA ?? 32);
  if (options.evses.length === 0 || options.evses.some((evse) => evse.connectors.length === 0)) {
    throw new StationError(
      "CONFIG_INVALID",
      "simulated charger: give it at least one EVSE with one connector",
    );
  }
  return {
    clock: options.clock,
    ids: options.ids ?? systemIds,
    random: options.random ?? seededRandom(1),
    sessionOwner: options.sessionOwner,
    supplyVoltageV: positive("supplyVoltageV", options.supplyVoltageV ?? 230),
    frequencyHz: positive("frequencyHz", options.frequencyHz ?? 50),
    car: options.car ?? {},
    meterPeriodMs: positive("meterPeriodMs", options.meterPeriodMs ?? 1000),
    stepMs: positive("stepMs", options.stepMs ?? 1000),
    commandLatencyMs: options.commandLatencyMs ?? 0,
    commandDeadlineMs: positive("commandDeadlineMs", options.commandDeadlineMs ?? 10_000),
    restartMs: positive("restartMs", options.restartMs ?? 5000),
    connectionTimeoutS: options.connectionTimeoutS ?? (() => 60),
    mainMeter: options.mainMeter ?? false,
    meter: options.meter ?? ((_evse, measured) => measured),
    loggingPath: options.loggingPath,
    info: {
      ...defaultInfo,
      ...options.info,
      sharedReader: options.sharedReader ?? false,
      balances: options.balances ?? false,
      supports: options.supports ?? defaultSupports,
    },
    evses: options.evses.map((evse, index) => ({
      number: index + 1,
      cables: evse.connectors.map((connector) => connector.cable ?? "socket"),
      maxCurrentA: positive("maxCurrentA", evse.maxCurrentA ?? maxCurrentA),
      phases: evse.phases ?? options.phases ?? 3,
      meterStartWh: evse.meterStartWh ?? 0,
    })),
  };
}

function positive(name: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw new StationError("CONFIG_INVALID", `simulated charger: ${name} must be above 0, not ${value}`);
}

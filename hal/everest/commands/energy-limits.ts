import type { Timer } from "../../../src/kernel/clock.ts";
import type { LimitSchedule } from "../../../src/model/limit.ts";
import type { CommandReply, Done } from "../../../src/ports/charger-commands.ts";
import type { AdapterContext } from "../adapter.ts";
import { EnergySink } from "./energy-sink.ts";
import { chargingSchedule, type Clocks, externalLimits, type LimitWords } from "./limit-schedules.ts";
import { type CommandTable, order, rejected, together } from "./reply.ts";
import type { StationNow } from "./station-now.ts";

/** A node of the energy tree answers at once, or hangs, ms. */
const sinkDeadlineMs = 5000;
/** Modules that stand in for one that speaks 2.x only. */
const for2: readonly string[] = ["OCPP201", "OCPPmulti"];

/** Whether a node takes the limit of the whole station; EVerest then shares it among its EVSEs itself. */
export function hasStationSink({ module }: Pick<AdapterContext, "module">): boolean {
  return module.connections("evse_energy_sink").some(({ mapping }) => mapping?.evse === 0);
}

/**
 * The limits of each EVSE and of the whole station, down to the energy sinks that are mapped to them, and to everybody as the
 * var `charging_schedules`: on every change, and again at the configured interval.
 */
export class EnergyLimits implements Pick<CommandTable, "setLimits"> {
  private readonly context: AdapterContext;
  private readonly stationNow: StationNow;
  private readonly words: LimitWords;
  private readonly sinks: readonly EnergySink[];
  /** The newest schedule of each EVSE; 0: of the station. */
  private readonly newest = new Map<number, LimitSchedule>();
  private readonly saidMissing = new Set<number>();
  private timer: Timer | null = null;

  constructor(context: AdapterContext, stationNow: StationNow) {
    this.context = context;
    this.stationNow = stationNow;
    const { moduleId, moduleName } = context.module.config;
    this.words = { source: `${moduleId}/OCPP_set_external_limits`, as16: !for2.includes(moduleName) };
    this.sinks = context.module.connections("evse_energy_sink").flatMap((connection) => {
      if (connection.mapping) return [new EnergySink(connection, connection.mapping.evse, this.send)];
      context.logger.error(
        "an energy sink has no mapping and gets no limits: map its module to an EVSE, or to evse 0 for the whole station",
        { module: connection.moduleId },
      );
      return [];
    });
  }

  /** A schedule replaces the one of the same EVSE (or of the station); one without periods lifts it, no schedule at all every one. */
  readonly setLimits: CommandTable["setLimits"] = async ({ schedules }) => {
    const numbers = this.context.evses.map(({ evse }) => evse);
    const unknown = schedules.find(({ evse = 0 }) => evse !== 0 && !numbers.includes(evse));
    if (unknown) return rejected(`there is no EVSE ${unknown.evse ?? 0}`);
    if (schedules.length === 0) this.newest.clear();
    for (const schedule of schedules) this.newest.set(schedule.evse ?? 0, schedule);
    this.missing(numbers);
    this.publish();
    this.arm();
    return together(await Promise.all(this.known().map((sink) => sink.tell())));
  };

  stop(): void {
    this.timer?.cancel();
    this.timer = null;
    for (const sink of this.sinks) sink.stop();
  }

  private readonly send = async (sink: EnergySink): Promise<CommandReply<Done>> => {
    const value = externalLimits(this.newest.get(sink.evse), this.clocks(), this.words);
    return order(this.context, sink.connection, "set_external_limits", { value }, sinkDeadlineMs);
  };

  /** Those of a place this station has. */
  private known(): EnergySink[] {
    const { evses } = this.context;
    return this.sinks.filter((sink) => sink.evse === 0 || evses.some(({ evse }) => evse === sink.evse));
  }

  private clocks(): Clocks {
    return { station: this.stationNow.wall(), system: Math.round(this.context.clock.wall()) };
  }

  private publish(): void {
    const { module, evses, settings } = this.context;
    const now = this.stationNow.wall();
    const schedules = [0, ...evses.map(({ evse }) => evse)].map((evse) => {
      const schedule = this.newest.get(evse) ?? { unit: settings.scheduleUnit, periods: [] };
      return chargingSchedule({ ...schedule, evse }, now, settings.scheduleDurationS);
    });
    module.publishVar("ocpp_generic", "charging_schedules", { schedules });
  }

  private arm(): void {
    this.timer?.cancel();
    const { clock, settings } = this.context;
    if (settings.scheduleIntervalS <= 0) return;
    const fire = (): void => this.repeat();
    this.timer = clock.setTimer("limits again", settings.scheduleIntervalS * 1000, fire, {
      background: true,
    });
  }

  private repeat(): void {
    this.publish();
    this.arm();
    // One that still has a command to answer gets the newest right after it, if there is newer.
    for (const sink of this.known()) if (!sink.busy) void this.tellAgain(sink);
  }

  private async tellAgain(sink: EnergySink): Promise<void> {
    const reply = await sink.tell();
    const failing = reply.status !== "ok";
    if (failing && !sink.failing)
      this.context.logger.warn(
        "an energy sink did not take its limits again; the next interval tells them anew",
        {
          message: reply.message,
        },
      );
    sink.failing = failing;
  }

  /** Once for each EVSE. */
  private missing(evses: readonly number[]): void {
    for (const evse of [0, ...evses]) {
      if (!this.newest.has(evse) || this.saidMissing.has(evse)) continue;
      if (this.sinks.some((sink) => sink.evse === evse)) continue;
      this.saidMissing.add(evse);
      const whose = evse === 0 ? "the whole station" : `EVSE ${evse}`;
      this.context.logger.warn(`no energy sink is mapped to ${whose}: its limits reach nobody`);
    }
  }
}

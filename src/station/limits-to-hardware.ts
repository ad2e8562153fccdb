import type { Settings } from "../device-model/settings.ts";
import type { Clock, Timer } from "../kernel/clock.ts";
import type { Logger } from "../kernel/logger.ts";
import type { LimitPeriod, LimitSchedule } from "../model/limit.ts";
import type { ChargerCommands, CommandReply, Done } from "../ports/charger-commands.ts";
import type { ChargerSnapshot } from "../ports/charger-events.ts";
import type { Charger } from "../ports/charger.ts";
import type { CompositeSchedules, ConnectorSchedule } from "./composite-schedules.ts";
import { ScheduleFeed } from "./schedule-feed.ts";
import { onSmartChargingSwitch, smartChargingOn } from "./smart-charging-switch.ts";
import { connectorInUse, type StationFacts } from "./station-facts.ts";
import type { StationTime } from "./station-time.ts";

/** The hardware, as far as it takes limits; `quiet`: its refusal was in the log before. */
export interface LimitTaker {
  ask(
    name: "setLimits",
    params: ChargerCommands["setLimits"]["params"],
    how: { readonly quiet: boolean },
  ): Promise<CommandReply<Done>>;
}

export interface LimitsToHardwareDeps {
  readonly clock: Clock;
  readonly time: Pick<StationTime, "wall">;
  readonly settings: Settings;
  readonly facts: StationFacts;
  readonly hardware: LimitTaker;
  readonly schedules: CompositeSchedules;
  readonly logger: Logger;
  /** In which unit and how far ahead the hardware wants them, known once it is there; default: as the configuration has it. */
  readonly wish?: (() => Charger["limits"]) | undefined;
}

/** Periods one command carries at the most: it has to fit into a payload of 64 KiB, and be held by a small board. */
const mostPeriods = 1024;
/** After a refusal the next attempt comes so late (ms), and twice as late each time, up to the longest. */
const firstBackOffMs = 10_000;
const longestBackOffMs = 600_000;

/**
 * The schedules, down to the hardware: all of them in one command, when it comes online, on every change and whenever a period
 * begins; whether there is a link to the CSMS or not. A lower limit waits for nothing, not even for the answer to the command before.
 */
export class LimitsToHardware {
  private readonly deps: LimitsToHardwareDeps;
  private feed: ScheduleFeed;
  private readonly off: readonly (() => void)[];
  /** EVSEs the hardware has: it would refuse a limit for any other, and with it all of them. */
  private evses: ReadonlySet<number> = new Set();
  private sent = 0;
  private refusals = 0;
  private retry: Timer | null = null;

  constructor(deps: LimitsToHardwareDeps) {
    this.deps = deps;
    this.feed = this.newFeed();
    this.off = [
      deps.facts.changed.on(() => {
        if (!deps.facts.online) this.stop();
      }),
      onSmartChargingSwitch(deps.settings, () => this.begin()),
    ];
  }

  /** The hardware is there (again): it may have forgotten what it was told. */
  online({ connectors }: Pick<ChargerSnapshot, "connectors">): void {
    this.evses = new Set(connectors.map(({ evse }) => evse));
    this.stop();
    this.feed = this.newFeed();
    this.begin();
  }

  /** Tells at once what changed in this turn: the next command may let energy flow. */
  first(): void {
    this.feed.now();
  }

  /** The station's clock was set: the times of all periods are others. */
  clockMoved(): void {
    this.feed.anew();
  }

  dispose(): void {
    for (const off of this.off) off();
    this.stop();
  }

  private newFeed(): ScheduleFeed {
    const tell = (schedules: readonly ConnectorSchedule[]): void => void this.send(schedules);
    return new ScheduleFeed({ ...this.deps, ...this.deps.wish?.(), tell });
  }

  private begin(): void {
    const { facts, settings, schedules, logger } = this.deps;
    if (!facts.online) return;
    if (!facts.supports.includes("setLimits")) {
      if (schedules.fixed) logger.warn("the charger takes no limits: Station.MaxCurrent is not kept to");
      return;
    }
    if (schedules.fixed || smartChargingOn(settings)) {
      this.feed.start();
      return;
    }
    this.stop();
    this.lift();
  }

  /** Nobody limits any more: what the hardware was told by a station that did must not hold for ever. */
  private lift(): void {
    const { unit } = this.deps.wish?.() ?? this.deps.schedules;
    const each = [...this.evses].map((evse): LimitSchedule => ({ evse, unit, periods: [] }));
    const schedules = [{ unit, periods: [] }, ...each];
    void this.deps.hardware.ask("setLimits", { schedules }, { quiet: false });
  }

  private stop(): void {
    this.feed.stop();
    this.retry?.cancel();
    this.refusals = 0;
    this.sent++;
  }

  private async send(all: readonly ConnectorSchedule[]): Promise<void> {
    this.retry?.cancel();
    const number = ++this.sent;
    const schedules = this.limits(all);
    const reply = await this.deps.hardware.ask("setLimits", { schedules }, { quiet: this.refusals > 0 });
    // A newer one is under way, or the hardware is gone.
    if (number !== this.sent) return;
    if (reply.status === "ok") {
      if (this.refusals > 0) this.deps.logger.info("the charger took its limits again");
      this.refusals = 0;
      return;
    }
    this.feed.forget();
    const delayMs = Math.min(longestBackOffMs, firstBackOffMs * 2 ** this.refusals++);
    this.retry = this.deps.clock.setTimer("tell limits again", delayMs, () => this.feed.soon(), {
      background: true,
    });
  }

  /** Of each EVSE the schedule of the connector in use. */
  private limits(all: readonly ConnectorSchedule[]): LimitSchedule[] {
    const told = all.filter(({ evseId, connector }) => {
      const evse = this.deps.facts.evses.get(evseId);
      return evse ? this.evses.has(evseId) && connector === connectorInUse(evse) : evseId === 0;
    });
    const most = Math.max(2, Math.floor(mostPeriods / Math.max(1, told.length)));
    return told.map(({ evseId, unit, start, periods, minChargingRate }) => ({
      ...(evseId === 0 ? {} : { evse: evseId }),
      unit,
      ...(minChargingRate === undefined ? {} : { minChargingRate }),
      periods: periods
        .slice(0, most)
        .map(({ startPeriod, limit, numberPhases, phaseToUse }): LimitPeriod => ({
          start: start + startPeriod * 1000,
          limit: limit ?? this.noLimit(unit),
          ...(numberPhases === undefined ? {} : { numberPhases }),
          ...(phaseToUse === undefined ? {} : { phaseToUse }),
        })),
    }));
  }

  /** A limit that 2.1 leaves open is what holds where no profile says anything. */
  private noLimit(unit: LimitSchedule["unit"]): number {
    const { limitAmps, limitWatts } = this.deps.schedules.defaults;
    return unit === "A" ? limitAmps : limitWatts;
  }
}

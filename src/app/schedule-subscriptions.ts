import { errorText, StationError } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Clock } from "../kernel/clock.ts";
import type { LimitUnit } from "../model/limit.ts";
import type { ConnectorSchedule } from "../station/composite-schedules.ts";
import { ScheduleFeed } from "../station/schedule-feed.ts";
import type { StationDomain } from "../station/station-domain.ts";

/** Which schedules an integrator wants. */
export interface CompositeSchedulesWish {
  /** How far they look ahead, s: 1 to 604 800. What comes into it is told. */
  readonly horizonS: number;
  /** Default: the first the station allows. */
  readonly unit?: LimitUnit | undefined;
}

/** Hears of all schedules: of the station (EVSE 0, connector 0), then of each connector in the order of 1.6's numbers. */
export type CompositeSchedulesListener = (schedules: readonly ConnectorSchedule[]) => void;

/** A week. */
const longestHorizonS = 604_800;

/** Integrators who want to know the schedules of all connectors, over every life of the station. */
export class ScheduleSubscriptions {
  private readonly clock: Clock;
  private readonly logger: Logger;
  private readonly subscriptions = new Map<symbol, (domain: StationDomain) => ScheduleFeed>();
  private readonly feeds = new Map<symbol, ScheduleFeed>();
  private domain: StationDomain | null = null;

  constructor(clock: Clock, logger: Logger) {
    this.clock = clock;
    this.logger = logger;
  }

  /** A life has begun. */
  attach(domain: StationDomain): void {
    this.detach();
    this.domain = domain;
    // A listener may add another, which begins by itself.
    for (const id of [...this.subscriptions.keys()]) this.begin(id);
  }

  /** The life is over; those who listen are kept for the next one. */
  detach(): void {
    for (const feed of this.feeds.values()) feed.stop();
    this.feeds.clear();
    this.domain = null;
  }

  /** @throws StationError USAGE: a horizon that cannot be */
  add({ horizonS, unit }: CompositeSchedulesWish, listener: CompositeSchedulesListener): () => void {
    if (!(horizonS >= 1 && horizonS <= longestHorizonS))
      throw new StationError("USAGE", `horizonS must be 1 to ${longestHorizonS} s, not ${horizonS}`);
    const id = Symbol("subscription");
    const tell = (all: readonly ConnectorSchedule[]): void => {
      try {
        listener(all);
      } catch (error) {
        this.logger.error("a listener to composite schedules failed", { error: errorText(error) });
      }
    };
    this.subscriptions.set(
      id,
      ({ time, schedules }) =>
        new ScheduleFeed({
          ...{ clock: this.clock, logger: this.logger, time, schedules, unit, tell },
          horizonS: Math.floor(horizonS),
        }),
    );
    this.begin(id);
    return () => {
      this.subscriptions.delete(id);
      this.feeds.get(id)?.stop();
      this.feeds.delete(id);
    };
  }

  private begin(id: symbol): void {
    const make = this.subscriptions.get(id);
    if (!make || !this.domain) return;
    const feed = make(this.domain);
    this.feeds.set(id, feed);
    feed.start();
  }
}

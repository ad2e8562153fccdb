import type { Clock, Timer } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { LimitUnit } from "../model/limit.ts";
import type { CompositeSchedules, ConnectorSchedule } from "./composite-schedules.ts";
import type { StationTime } from "./station-time.ts";

export interface ScheduleFeedOptions {
  readonly clock: Clock;
  readonly time: Pick<StationTime, "wall">;
  readonly schedules: Pick<CompositeSchedules, "ahead" | "changed">;
  readonly logger: Logger;
  /** Default: the first the station allows. */
  readonly unit?: LimitUnit | undefined;
  /** How far the schedules that are told reach, s; what comes into it is news. Default: 24 h, or a little less. */
  readonly horizonS?: number | undefined;
  readonly tell: (schedules: readonly ConnectorSchedule[]) => void;
}

const lookaheadS = 86_400;
/** A schedule that could not be composed is tried again after so long, ms. */
const againMs = 60_000;

interface Told {
  readonly schedules: readonly ConnectorSchedule[];
  /** ms since the epoch. */
  readonly from: number;
  readonly to: number;
}

/**
 * Tells the schedules of all connectors when it starts, on every change and whenever a period begins. What changes in one turn is
 * told once, as soon as the turn is over; what would say the same again is not told. A timer waits for the next edge, nothing
 * polls.
 */
export class ScheduleFeed {
  private readonly options: ScheduleFeedOptions;
  private off: (() => void) | null = null;
  private timer: Timer | null = null;
  private told: Told | null = null;
  private waits = false;

  constructor(options: ScheduleFeedOptions) {
    this.options = options;
  }

  /** Tells, and goes on telling; harmless when it does. */
  start(): void {
    this.off ??= this.options.schedules.changed.on(() => this.soon());
    this.review();
  }

  stop(): void {
    this.off?.();
    this.off = null;
    this.timer?.cancel();
    this.timer = null;
    this.told = null;
  }

  /** Nobody knows any more what was told: it is told again, even if nothing changed. */
  anew(): void {
    this.told = null;
    this.soon();
  }

  /** As `anew`, but not before something changes or a period begins. */
  forget(): void {
    this.told = null;
  }

  /** Looks at once: what follows must not come before it. */
  now(): void {
    if (this.off) this.review();
  }

  /** Looks again when this turn is over. */
  soon(): void {
    if (this.waits || !this.off) return;
    this.waits = true;
    queueMicrotask(() => {
      this.waits = false;
      if (this.off) this.review();
    });
  }

  private review(): void {
    const { schedules, unit, horizonS, logger, tell, time } = this.options;
    const now = time.wall();
    let ahead: readonly ConnectorSchedule[];
    try {
      ahead = schedules.ahead({ durationS: lookaheadS + (horizonS ?? 0), unit });
    } catch (error) {
      logger.error("the charging schedules could not be composed", { error: errorText(error) });
      this.arm(againMs);
      return;
    }
    const next = horizonS === undefined ? ahead : ahead.map((each) => cutTo(each, horizonS));
    const from = next[0]?.start ?? now;
    const beyond = horizonS !== undefined || !this.told || now >= (this.told.from + this.told.to) / 2;
    const news = !this.told || differ(this.told, next, from, beyond);
    if (news) this.told = { schedules: next, from, to: from + lookaheadS * 1000 };
    const look = Math.min(...ahead.flatMap((each) => this.looks(each, now)), now + (lookaheadS * 1000) / 2);
    this.arm(Math.max(1, look - now));
    if (news) tell(next);
  }

  /** When a schedule will have news: as its next period begins, and as the next one comes into the horizon. */
  private looks(schedule: ConnectorSchedule, now: number): number[] {
    const { horizonS } = this.options;
    const begins = nextEdge(schedule, now);
    if (horizonS === undefined) return begins;
    // The horizon ends before the second it reaches.
    const reachMs = (horizonS - 1) * 1000;
    return [...begins, ...nextEdge(schedule, now + reachMs).map((edge) => edge - reachMs)];
  }

  private arm(delayMs: number): void {
    this.timer?.cancel();
    const fire = (): void => this.review();
    this.timer = this.options.clock.setTimer("next charging period", delayMs, fire, { background: true });
  }
}

function cutTo(schedule: ConnectorSchedule, durationS: number): ConnectorSchedule {
  const periods = schedule.periods.filter(({ startPeriod }) => startPeriod < durationS);
  return { ...schedule, duration: durationS, periods };
}

/** Begin of the first period after `now`, ms since the epoch. */
function nextEdge({ start, periods }: ConnectorSchedule, now: number): number[] {
  const next = periods.find(({ startPeriod }) => start + startPeriod * 1000 > now);
  return next ? [start + next.startPeriod * 1000] : [];
}

/**
 * Whether what holds or what comes is not what was told; what was told to come and holds now is news too. What comes after the
 * end of what was told does not count, unless `beyond`.
 */
function differ(told: Told, next: readonly ConnectorSchedule[], from: number, beyond: boolean): boolean {
  const until = beyond ? Infinity : told.to;
  return next.some((schedule, index) => {
    const before = told.schedules[index];
    if (before?.unit !== schedule.unit) return true;
    const begun = before.periods.some(
      ({ startPeriod }) => startPeriod > 0 && before.start + startPeriod * 1000 <= from,
    );
    return begun || course(before, from, until) !== course(schedule, from, until);
  });
}

/** What holds at `from` and what comes later, as text. */
function course({ start, periods, minChargingRate }: ConnectorSchedule, from: number, until: number): string {
  const held = periods.findLastIndex(({ startPeriod }) => start + startPeriod * 1000 <= from);
  const steps = periods.slice(Math.max(0, held)).flatMap(({ startPeriod, ...period }, index) => {
    const at = index === 0 ? from : start + startPeriod * 1000;
    return at < until ? [[at, period]] : [];
  });
  return JSON.stringify([minChargingRate, steps]);
}

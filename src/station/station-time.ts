import type { Clock } from "../kernel/clock.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Moment } from "../model/moment.ts";
import type { BootTable } from "../ports/store.ts";

/** A system clock that reads less than this (2025-01-01) was never set: it counts from an epoch of its own. */
const earliestPlausible = Date.UTC(2025, 0, 1);

/** Corrections below this (ms) are within what a mobile round trip may cost; following them would make time jitter. */
const negligibleMs = 1000;

/** A wall time in ms, and whether it was reconstructed for a boot that never knew the time (DESIGN rule 6). */
export interface ResolvedTime {
  readonly wall: number;
  readonly estimated: boolean;
}

/**
 * The station's idea of the time: the CSMS's clock carried on by monotonic time. Until the CSMS has told it,
 * a system clock that is plausible stands in; a later jump of the system clock changes nothing.
 */
export class StationTime {
  /** Number of this process life in the store. */
  readonly boot: number;
  private readonly clock: Clock;
  private readonly boots: BootTable;
  private readonly logger: Logger;
  private wallOrigin: number | null = null;
  private synced = false;

  constructor(clock: Clock, boots: BootTable, logger: Logger) {
    this.clock = clock;
    this.boots = boots;
    this.logger = logger;
    this.boot = boots.begin();
    if (clock.wall() >= earliestPlausible) this.setOrigin(clock.wall() - clock.monotonic());
  }

  /** Now, as a fact remembers it. `wall` stays null until the CSMS told the time. */
  now(): Moment {
    const mono = this.clock.monotonic();
    return {
      boot: this.boot,
      mono,
      wall: this.synced && this.wallOrigin !== null ? Math.round(this.wallOrigin + mono) : null,
    };
  }

  /** Now in ms since the epoch: the best there is, for schedules, expiry and logs. */
  wall(): number {
    return Math.round(
      this.wallOrigin === null ? this.clock.wall() : this.wallOrigin + this.clock.monotonic(),
    );
  }

  /** Whether anybody trustworthy told the time in this boot. */
  get known(): boolean {
    return this.wallOrigin !== null;
  }

  /**
   * The CSMS told its time (1.6 §4.2, §4.6). Returns true when the station's time changed by more than a second,
   * so that the hardware's clock and everything aligned to the clock must follow.
   */
  sync(csmsWall: number): boolean {
    const origin = csmsWall - this.clock.monotonic();
    const change = this.wallOrigin === null ? null : origin - this.wallOrigin;
    const moves = change === null || Math.abs(change) > negligibleMs;
    if (moves) {
      this.setOrigin(origin);
      this.logger.info("time set by the CSMS", { changeMs: change === null ? null : Math.round(change) });
    }
    this.synced = true;
    return moves;
  }

  /** The wall time of a moment, whatever boot it is from. */
  resolve(moment: Moment): ResolvedTime {
    if (moment.wall !== null) return { wall: moment.wall, estimated: false };
    if (moment.boot === this.boot) {
      return {
        wall: Math.round((this.wallOrigin ?? this.clock.wall() - this.clock.monotonic()) + moment.mono),
        estimated: this.wallOrigin === null,
      };
    }
    const own = this.boots.get(moment.boot);
    if (own && own.wallOrigin !== null)
      return { wall: Math.round(own.wallOrigin + moment.mono), estimated: false };
    return { wall: this.placeBefore(moment), estimated: true };
  }

  /**
   * Notes how far this boot got, so that its moments can be placed in order should it never learn the time; one that
   * knows it needs no note, and the flash is spared. Belongs into the store transaction of each durable fact.
   */
  checkpoint(): void {
    if (this.wallOrigin === null) this.boots.setLastMono(this.boot, this.clock.monotonic());
  }

  /**
   * Lays the boots that never knew the time end to end before the first one that did. A moment after the last note of
   * its boot is placed at the end of that boot: never among those of a later one.
   */
  private placeBefore(moment: Moment): number {
    const known = this.boots.nextKnown(moment.boot);
    const end = known?.wallOrigin ?? this.wallOrigin ?? this.clock.wall() - this.clock.monotonic();
    const last = known?.boot ?? this.boot;
    let later = 0;
    for (let boot = moment.boot + 1; boot < last; boot++) later += this.boots.get(boot)?.lastMono ?? 0;
    const own = this.boots.get(moment.boot)?.lastMono ?? 0;
    return Math.round(end - later - Math.max(0, own - moment.mono));
  }

  private setOrigin(origin: number): void {
    this.wallOrigin = origin;
    this.boots.setWallOrigin(this.boot, origin);
  }
}

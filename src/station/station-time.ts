import type { Clock } from "../kernel/clock.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Moment } from "../model/moment.ts";
import type { BootTable } from "../ports/store.ts";

/** A system clock that reads less than this (2025-01-01) was never set: it counts from an epoch of its own. */
const earliestPlausible = Date.UTC(2025, 0, 1);

/** A CSMS that tells a time from here on (2100-01-01) has a broken clock, as one that tells a time before the bound above. */
const latestPlausible = Date.UTC(2100, 0, 1);

/** A correction beyond this (ms) is a jump, which a running transaction does not follow. */
const jumpMs = 60_000;

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
  /** What the first sync of this boot said: it dates what happened before, once and for all. */
  private firstOrigin: number | null = null;
  private toldImplausible = false;

  constructor(clock: Clock, boots: BootTable, logger: Logger) {
    this.clock = clock;
    this.boots = boots;
    this.logger = logger;
    this.boot = boots.begin();
    this.askSystem();
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
   * so that the hardware's clock and everything aligned to the clock must follow. A time that cannot be is not followed.
   */
  sync(csmsWall: number): boolean {
    if (!plausible(csmsWall)) {
      this.ignore(csmsWall);
      return false;
    }
    const origin = csmsWall - this.clock.monotonic();
    const change = this.wallOrigin === null ? null : origin - this.wallOrigin;
    const moves = change === null || Math.abs(change) > negligibleMs;
    if (moves) {
      this.wallOrigin = origin;
      this.logger.info("time set by the CSMS", { changeMs: change === null ? null : Math.round(change) });
    }
    this.synced = true;
    if (this.firstOrigin === null) {
      this.firstOrigin = this.wallOrigin ?? origin;
      if (moves) this.boots.setWallOrigin(this.boot, origin);
    }
    return moves;
  }

  /**
   * `at`, as a transaction tells it whose newest moment is `last`: never before that, and across a jump of the clock by
   * monotonic time. So its timestamps are in order, and tell how long it took, whatever happens to the CSMS's clock.
   */
  inTransaction(last: Moment, at: Moment): Moment {
    if (at.wall === null) return at;
    const lastWall = last.wall ?? this.resolve(last).wall;
    // Another boot's monotonic time says nothing about how long it was.
    const passed = last.boot === at.boot ? at.mono - last.mono : null;
    const jumped = passed !== null && Math.abs(lastWall + passed - at.wall) > jumpMs;
    const earliest = passed !== null && passed < 0 ? -Infinity : lastWall;
    const wall = jumped ? Math.round(lastWall + passed) : Math.max(at.wall, earliest);
    return wall === at.wall ? at : { ...at, wall };
  }

  /** The wall time of a moment, whatever boot it is from. */
  resolve(moment: Moment): ResolvedTime {
    if (moment.wall !== null) return { wall: moment.wall, estimated: false };
    if (moment.boot === this.boot) {
      const origin = this.firstOrigin ?? this.wallOrigin;
      return {
        wall: Math.round((origin ?? this.clock.wall() - this.clock.monotonic()) + moment.mono),
        estimated: origin === null,
      };
    }
    const own = this.boots.get(moment.boot);
    if (own && own.wallOrigin !== null)
      return { wall: Math.round(own.wallOrigin + moment.mono), estimated: false };
    return { wall: this.placeBefore(moment), estimated: true };
  }

  /**
   * Notes how far this boot got, so that its moments can be placed in order should it never learn the time; one that
   * knows it needs no note, and the flash is spared. Belongs into the store transaction of each durable fact. A system
   * clock that was set meanwhile, by hand or NTP, ends the ignorance.
   */
  checkpoint(): void {
    if (this.wallOrigin === null) this.askSystem();
    if (this.wallOrigin === null) this.boots.setLastMono(this.boot, this.clock.monotonic());
  }

  /**
   * Lays the boots that never knew the time end to end before the first one that did. A moment after the last note of
   * its boot is placed at the end of that boot: never among those of a later one.
   */
  private placeBefore(moment: Moment): number {
    const known = this.boots.nextKnown(moment.boot);
    const end =
      known?.wallOrigin ?? this.firstOrigin ?? this.wallOrigin ?? this.clock.wall() - this.clock.monotonic();
    const last = known?.boot ?? this.boot;
    let later = 0;
    for (let boot = moment.boot + 1; boot < last; boot++) later += this.boots.get(boot)?.lastMono ?? 0;
    const own = this.boots.get(moment.boot)?.lastMono ?? 0;
    return Math.round(end - later - Math.max(0, own - moment.mono));
  }

  private askSystem(): void {
    const { clock, boots } = this;
    if (!plausible(clock.wall())) return;
    this.wallOrigin = clock.wall() - clock.monotonic();
    boots.setWallOrigin(this.boot, this.wallOrigin);
  }

  /** Told once as a warning: a CSMS may say it with every Heartbeat. */
  private ignore(csmsWall: number): void {
    const level = this.toldImplausible ? "debug" : "warn";
    this.toldImplausible = true;
    this.logger[level]("the CSMS told a time that cannot be; it is not followed. Correct the clock there", {
      told: new Date(csmsWall).toISOString(),
    });
  }
}

function plausible(wall: number): boolean {
  return wall >= earliestPlausible && wall < latestPlausible;
}

import type { Clock, Timer } from "../kernel/clock.ts";

export interface HeartbeatOptions {
  readonly clock: Clock;
  /** HeartbeatInterval, seconds, now; 0 or less: only the daily one. */
  readonly intervalS: () => number;
  /** When a message was last sent (ms, monotonic); null when none was on this connection. */
  readonly lastSent: () => number | null;
  /** Sends one. */
  readonly beat: () => void;
}

/** A time sync at least this often, whatever else is sent (1.6 §4.6, 1.6J §5.3), ms. */
const dayMs = 86_400_000;

/**
 * When a Heartbeat is due while connected and accepted. One is skipped while other messages went out within the
 * interval, as 1.6 §4.6 allows; the time of the CSMS is asked for once a day all the same.
 */
export class Heartbeat {
  private readonly options: HeartbeatOptions;
  private timer: Timer | null = null;
  private since = 0;
  private lastBeat = 0;

  constructor(options: HeartbeatOptions) {
    this.options = options;
  }

  /** The time of the CSMS is known as of now (BootNotification or Heartbeat answered). */
  synced(): void {
    this.lastBeat = this.options.clock.monotonic();
  }

  /** Connected and accepted, from now on. Harmless when running. */
  start(): void {
    if (this.timer) return;
    this.since = this.options.clock.monotonic();
    this.arm();
  }

  /** The interval was changed: the new one counts from the last message on (1.6 §9.1.10). */
  changed(): void {
    if (!this.timer) return;
    this.timer.cancel();
    this.arm();
  }

  stop(): void {
    this.timer?.cancel();
    this.timer = null;
  }

  private arm(): void {
    const { clock } = this.options;
    this.timer = clock.setTimer("heartbeat", this.due() - clock.monotonic(), () => this.look());
  }

  private look(): void {
    const { clock, beat } = this.options;
    if (clock.monotonic() >= this.due()) {
      this.since = clock.monotonic();
      this.lastBeat = this.since;
      beat();
    }
    this.arm();
  }

  /** ms, monotonic. */
  private due(): number {
    const { intervalS, lastSent } = this.options;
    const daily = this.lastBeat + dayMs;
    const interval = intervalS() * 1000;
    if (!(interval > 0)) return daily;
    return Math.min(daily, Math.max(this.since, lastSent() ?? 0) + interval);
  }
}

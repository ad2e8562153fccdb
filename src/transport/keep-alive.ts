import type { Clock, Timer } from "../kernel/clock.ts";
import type { LinkSettings } from "./settings.ts";

export interface KeepAliveOptions {
  readonly clock: Clock;
  readonly settings: Pick<LinkSettings, "pingIntervalS" | "pingPayload" | "pongTimeoutS">;
  /** Sends a ping frame. */
  readonly ping: (payload: Buffer) => void;
  /** No pong came in time: the peer is gone, or what lies between has forgotten the connection. */
  readonly dead: () => void;
}

/** A changed interval, or pings switched on, are noticed within this time. */
const recheckMs = 10_000;
/** RFC 6455 §5.5: a control frame carries no more. */
const maxPayloadBytes = 125;

/** WebSocket pings at WebSocketPingInterval, and the deadline of their pongs (1.6J §5.3, errata 3.9). */
export class KeepAlive {
  private readonly options: KeepAliveOptions;
  private pingedAt = 0;
  private tick: Timer | null = null;
  private deadline: Timer | null = null;

  constructor(options: KeepAliveOptions) {
    this.options = options;
  }

  /** Counts from now: the first ping comes one interval later. */
  start(): void {
    this.pingedAt = this.options.clock.monotonic();
    this.arm();
  }

  stop(): void {
    this.tick?.cancel();
    this.deadline?.cancel();
  }

  /** Any pong proves the peer alive, whichever ping it answers. */
  pong(): void {
    if (!this.deadline) return;
    this.deadline.cancel();
    this.deadline = null;
    this.arm();
  }

  private remainingMs(): number {
    const { clock, settings } = this.options;
    const intervalMs = settings.pingIntervalS() * 1000;
    return intervalMs > 0 ? this.pingedAt + intervalMs - clock.monotonic() : Infinity;
  }

  private arm(): void {
    const delay = Math.min(recheckMs, Math.max(0, this.remainingMs()));
    this.tick = this.options.clock.setTimer("ws-ping", delay, () => {
      // Real timers may fire up to a millisecond early.
      if (this.remainingMs() <= 1) this.ping();
      else this.arm();
    });
  }

  private ping(): void {
    const { clock, settings, ping, dead } = this.options;
    this.pingedAt = clock.monotonic();
    this.deadline = clock.setTimer("ws-pong", Math.max(1, settings.pongTimeoutS()) * 1000, dead);
    ping(Buffer.from(settings.pingPayload(), "utf8").subarray(0, maxPayloadBytes));
  }
}

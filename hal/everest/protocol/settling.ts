import type { Clock, Timer } from "../../../src/kernel/clock.ts";
import { open, seal } from "./envelope.ts";

export interface SettlingOptions {
  readonly clock: Clock;
  /** Publishes it on our own heartbeat topic, which we hear like everything else that is kept for us. */
  send(message: unknown): Promise<void>;
  settled(): void;
}

/** So long our own heartbeat may take to come back; a broker that does not return it holds nothing up, ms. */
const echoMs = 5000;

/**
 * A kept session begins with what was published for an earlier life of ours. A broker delivers in order: when a heartbeat of
 * our own comes back, all of that has come before it, and what comes then is meant for us.
 */
export class Settling {
  private readonly options: SettlingOptions;
  private beat: string | null = null;
  private timer: Timer | null = null;

  constructor(options: SettlingOptions) {
    this.options = options;
  }

  begin(): void {
    const { clock, send } = this.options;
    this.linkDown();
    this.beat = new Date(clock.wall()).toISOString();
    this.timer = clock.setTimer("everest settling", echoMs, () => this.finish());
    send(seal("Heartbeat", this.beat)).catch(() => undefined);
  }

  heard(payload: Uint8Array): void {
    const read = open(payload, "Heartbeat");
    if (read.ok && this.beat !== null && read.value === this.beat) this.finish();
  }

  linkDown(): void {
    this.timer?.cancel();
    this.timer = null;
    this.beat = null;
  }

  private finish(): void {
    this.linkDown();
    this.options.settled();
  }
}

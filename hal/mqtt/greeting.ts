import type { Clock, Timer } from "../../src/kernel/clock.ts";
import type { IdSource } from "../../src/kernel/ids.ts";
import type { Logger } from "../../src/kernel/logger.ts";

/** The waits before an unanswered greeting is repeated, ms; then always the last. */
const waitsMs = [5000, 10_000, 30_000, 60_000] as const;
const longestWaitMs = 60_000;
/** After so many in vain it is said in the log, and then every so many more. */
const sayAfter = 1;
const sayEvery = 15;

export interface GreetingOptions {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  /** What a person finds the board by. */
  readonly prefix: string;
  /** Puts the greeting of this session on the wire. */
  send(session: string): void;
}

/** Asks the board for a fresh state, each time in the name of a new session, until it answers with that name. */
export class Greeting {
  private readonly options: GreetingOptions;
  private timer: Timer | null = null;
  private inVain = 0;
  /** The present session; a board that names it has seen the last greeting. */
  session: string;

  constructor(options: GreetingOptions) {
    this.options = options;
    this.session = options.ids.uuid();
  }

  /** Whether the present greeting still waits for its answer. */
  get waiting(): boolean {
    return this.timer !== null;
  }

  /** Begins a new session. */
  begin(): void {
    this.session = this.options.ids.uuid();
    this.inVain = 0;
    this.send();
  }

  answered(): void {
    this.stop();
    this.inVain = 0;
  }

  stop(): void {
    this.timer?.cancel();
    this.timer = null;
  }

  private send(): void {
    const { clock, logger, prefix, send } = this.options;
    this.stop();
    send(this.session);
    this.timer = clock.setTimer("mqtt greeting", waitsMs[this.inVain] ?? longestWaitMs, () => {
      this.inVain++;
      if (this.inVain % sayEvery === sayAfter)
        logger.warn(
          `HAL_UNREACHABLE: no board answers under the MQTT prefix "${prefix}"; going on asking. ` +
            "Check that the board runs, and that Station.Mqtt.Prefix is the prefix it uses.",
          { code: "HAL_UNREACHABLE" },
        );
      this.send();
    });
  }
}

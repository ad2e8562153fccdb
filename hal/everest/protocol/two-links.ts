import type { Logger } from "../../../src/kernel/logger.ts";
import { BrokerLink, type BrokerLinkOptions } from "../../broker/broker-link.ts";
import type { Subscription } from "../../broker/mqtt-client.ts";

export interface TwoLinksOptions extends Omit<BrokerLinkOptions, "session" | "will"> {
  readonly clientId: string;
}

/**
 * Our two connections to the broker: the one that hears keeps its session, the one that speaks must not. What was on its way
 * with QoS 2 as a process died stays half done in a kept session; mosquitto counts it for ever, and once there are 20 of it,
 * acknowledges whatever comes and drops it.
 */
export class TwoLinks {
  private readonly options: TwoLinksOptions;
  private readonly ears: BrokerLink;
  private readonly mouth: BrokerLink;
  private wasUp = false;

  constructor(options: TwoLinksOptions) {
    this.options = options;
    const changes = { onUp: () => this.changed(), onDown: () => this.changed() };
    this.ears = new BrokerLink({ ...options, ...changes, session: "kept" });
    this.mouth = new BrokerLink({
      ...options,
      ...changes,
      clientId: `says-${options.clientId}`,
      subscriptions: [],
      // It is the same broker: what becomes of it is said once.
      logger: lowered(options.logger),
    });
  }

  /** Both are. */
  get up(): boolean {
    return this.ears.up && this.mouth.up;
  }

  start(): void {
    this.ears.start();
    this.mouth.start();
  }

  subscribe(more: readonly Subscription[]): void {
    this.ears.subscribe(more);
  }

  deliver(topic: string, payload: string): Promise<void> {
    return this.mouth.deliver(topic, payload, 2);
  }

  async stop(atMostMs: number): Promise<void> {
    await Promise.all([this.mouth.stop(undefined, atMostMs), this.ears.stop(undefined, atMostMs)]);
  }

  private changed(): void {
    if (this.up === this.wasUp) return;
    this.wasUp = this.up;
    if (this.wasUp) this.options.onUp();
    else this.options.onDown();
  }
}

function lowered(logger: Logger): Logger {
  const debug: Logger["debug"] = (text, fields) => logger.debug(text, fields);
  return { debug, info: debug, warn: debug, error: debug, child: (fields) => lowered(logger.child(fields)) };
}

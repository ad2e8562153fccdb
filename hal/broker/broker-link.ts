import type { Clock, Timer } from "../../src/kernel/clock.ts";
import { errorText } from "../../src/kernel/errors.ts";
import type { IdSource } from "../../src/kernel/ids.ts";
import type { Logger } from "../../src/kernel/logger.ts";
import { connectMqtt } from "./client.ts";
import type { MqttClient, MqttConnect, MqttSession, MqttTls, Subscription, Will } from "./mqtt-client.ts";

/** The waits between attempts: the n-th failure in a row waits the n-th, then always the last, ms. */
const waitsMs = [500, 1000, 2000, 5000, 10_000] as const;
const longestWaitMs = 10_000;
/** While nothing changes, a failure is logged again only so often, ms. */
const remindEveryMs = 10 * 60_000;
/** More messages than this on their way to a broker that takes none: the rest is not sent. */
const mostInFlight = 1000;
/** How long a goodbye may take, ms: the whole process has a second to end (DESIGN, SIGTERM). */
const goodbyeMs = 300;

/** A connection that held this long was no flapping: the waits begin anew, ms. */
const steadyMs = 10_000;

/** Where the broker is, and who we are to it. */
export interface BrokerAddress {
  /** `mqtt://host:1883`, `mqtts://host:8883`, or `unix:/run/broker.sock`. */
  readonly url: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Default: a fresh one for each process, so that two stations by mistake do not throw each other out. */
  readonly clientId?: string | undefined;
  readonly tls?: MqttTls | undefined;
}

export interface BrokerLinkOptions extends BrokerAddress {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  readonly connect?: MqttConnect | undefined;
  /** Subscribed to on every connection, before `onUp`. */
  readonly subscriptions: readonly Subscription[];
  /** Default `clean`: a broker's queue of old messages is mostly what nobody wants. `kept` needs a `clientId`. */
  readonly session?: MqttSession | undefined;
  readonly will?: Will | undefined;
  /** What to check when the broker cannot be reached: sentences that end the log line. */
  readonly advice: string;
  /** See `MqttConnectOptions.takes`. */
  readonly takes?: ((topic: string) => boolean) | undefined;
  onUp(): void;
  onDown(): void;
  onMessage(topic: string, payload: Uint8Array): void;
}

/** A connection to the broker that is made anew for ever, and says in the log how it fares: once per change. */
export class BrokerLink {
  private readonly options: BrokerLinkOptions;
  private readonly connect: MqttConnect;
  private readonly clientId: string;
  private readonly subscriptions: Subscription[];
  private client: MqttClient | null = null;
  private running = false;
  /** Counts attempts, so that what a former one still says is not believed. */
  private attempt = 0;
  private failures = 0;
  private inFlight = 0;
  private retry: Timer | null = null;
  private remindAt = 0;
  private upSince = 0;
  private lost: string | null = null;
  /** Ends the attempt or the connection of the moment. */
  private cut = new AbortController();

  constructor(options: BrokerLinkOptions) {
    this.options = options;
    this.connect = options.connect ?? connectMqtt;
    this.clientId = options.clientId ?? `ocpp-station-${options.ids.uuid()}`;
    this.subscriptions = [...options.subscriptions];
  }

  get up(): boolean {
    return this.client !== null;
  }

  /** Begins, and goes on for ever. */
  start(): void {
    if (this.running) return;
    this.running = true;
    void this.open();
  }

  /** Publishes with QoS 1. False: there is no connection (or it is choked), and it was not sent. */
  publish(topic: string, message: unknown, retain = false): boolean {
    const { client, options } = this;
    if (!client || this.inFlight >= mostInFlight) return false;
    this.inFlight++;
    const attempt = this.attempt;
    client
      .publish(topic, JSON.stringify(message), { retain })
      .catch((error: unknown) =>
        options.logger.debug("MQTT publish failed", { topic, error: errorText(error) }),
      )
      .finally(() => {
        if (attempt === this.attempt) this.inFlight--;
      })
      .catch(() => undefined);
    return true;
  }

  /**
   * Publishes, and resolves when the broker has it. Rejects without a connection; when the connection ends before, it
   * rejects or never settles: `onDown` is what tells.
   */
  async deliver(topic: string, payload: string, qos: 1 | 2): Promise<void> {
    if (!this.client) throw new Error("no connection to the MQTT broker");
    await this.client.publish(topic, payload, { qos });
  }

  /** Adds to what is heard, on this connection and all to come. */
  subscribe(more: readonly Subscription[]): void {
    this.subscriptions.push(...more);
    const { client, attempt } = this;
    if (!client) return;
    client.subscribe(more).catch((error: unknown) => {
      if (!this.running || attempt !== this.attempt) return;
      this.cut.abort();
      this.closed(errorText(error));
    });
  }

  /**
   * Publishes `last` (retained) where given, says goodbye, and stays away. A broker that takes neither holds it up for
   * `atMostMs` and no longer.
   */
  async stop(last?: Will, atMostMs = goodbyeMs): Promise<void> {
    const { client, cut } = this;
    this.running = false;
    this.attempt++;
    this.client = null;
    this.retry?.cancel();
    if (client) {
      const said = last ? client.publish(last.topic, last.payload, { retain: true }) : Promise.resolve();
      await this.atMost(
        atMostMs,
        said.then(() => client.close()),
      ).catch((error: unknown) =>
        this.options.logger.debug("MQTT goodbye failed", { error: errorText(error) }),
      );
    }
    cut.abort();
  }

  private async open(): Promise<void> {
    const attempt = ++this.attempt;
    const { options } = this;
    const current = (): boolean => this.running && attempt === this.attempt;
    this.inFlight = 0;
    this.cut = new AbortController();
    const { signal } = this.cut;
    let client: MqttClient | null = null;
    try {
      client = await this.connect({
        ...pick(options),
        clientId: this.clientId,
        will: options.will,
        session: options.session,
        signal,
        takes: (topic) => current() && (options.takes?.(topic) ?? true),
        onMessage: (topic, payload) => {
          if (current()) options.onMessage(topic, payload);
        },
        onClose: (reason) => {
          if (current()) this.closed(reason);
        },
      });
      // Some may be added while the broker still answers for those before.
      for (let done = 0; current() && done < this.subscriptions.length;) {
        const next = this.subscriptions.slice(done);
        await client.subscribe(next);
        done += next.length;
      }
      if (current()) {
        this.opened(client);
        return;
      }
    } catch (error) {
      if (current()) this.closed(errorText(error));
    }
    client?.close().catch(() => undefined);
  }

  private opened(client: MqttClient): void {
    const { logger, url } = this.options;
    this.client = client;
    const again = this.lost !== null;
    this.upSince = this.options.clock.monotonic();
    this.lost = null;
    logger.info(again ? "the MQTT broker is reached again" : "the MQTT broker is reached", {
      url: bare(url),
    });
    this.options.onUp();
  }

  private closed(reason: string): void {
    const { options } = this;
    const wasUp = this.client !== null;
    // What the connection being closed still says must not count as the next attempt's.
    this.attempt++;
    this.client = null;
    if (wasUp && options.clock.monotonic() - this.upSince >= steadyMs) this.failures = 0;
    this.report(reason, wasUp);
    const wait = waitsMs[this.failures++] ?? longestWaitMs;
    this.retry = options.clock.setTimer("mqtt reconnect", wait, () => void this.open());
    if (wasUp) options.onDown();
  }

  private report(reason: string, wasUp: boolean): void {
    const { logger, clock, url, advice } = this.options;
    const now = clock.monotonic();
    if (!wasUp && this.lost !== null && now < this.remindAt) return;
    this.remindAt = now + remindEveryMs;
    this.lost = reason;
    logger.error(
      `HAL_UNREACHABLE: the MQTT broker at ${bare(url)} ${wasUp ? "was lost" : "cannot be reached"} (${reason}); trying for ever. ${advice}`,
      { code: "HAL_UNREACHABLE" },
    );
  }

  private atMost(ms: number, work: Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = this.options.clock.setTimer("mqtt goodbye", ms, resolve);
      work
        .then(resolve, reject)
        .finally(() => timer.cancel())
        .catch(() => undefined);
    });
  }
}

function pick({ url, username, password, tls }: BrokerAddress): BrokerAddress {
  return { url, username, password, tls };
}

/** The URL without user name and password (DESIGN rule 14). */
function bare(url: string): string {
  if (url.startsWith("unix:")) return url;
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return "(not a URL)";
  }
}

/** The message a broker publishes for us when our connection dies without a goodbye; always retained, QoS 1. */
export interface Will {
  readonly topic: string;
  readonly payload: string;
}

/** Keys and trust for `mqtts://`, each as PEM text. */
export interface MqttTls {
  /** Who may have signed the broker's certificate; default: the authorities Node trusts. */
  readonly ca?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

/** What we want to hear, and how surely: 0 may be lost, 1 comes at least once, 2 once. */
export interface Subscription {
  readonly filter: string;
  readonly qos: 0 | 1 | 2;
}

export interface PublishOptions {
  /** Default 1. */
  readonly qos?: 1 | 2 | undefined;
  /** Default false. */
  readonly retain?: boolean | undefined;
}

/**
 * What the broker remembers of us between two connections. `clean`: nothing. `kept`: our subscriptions, and the messages of
 * QoS 1 and 2 that were published meanwhile; it goes by the client id, so that must be the same every time.
 */
export type MqttSession = "clean" | "kept";

/** One attempt at one connection. */
export interface MqttConnectOptions {
  /** `mqtt://host:1883`, `mqtts://host:8883`, or `unix:/run/broker.sock`. */
  readonly url: string;
  readonly clientId: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly tls?: MqttTls | undefined;
  readonly will?: Will | undefined;
  /** Default `clean`. */
  readonly session?: MqttSession | undefined;
  /** Aborted: the connection, open or still opening, ends at once and without a goodbye. */
  readonly signal?: AbortSignal | undefined;
  /** Asked before `onMessage`. False: it is not delivered and not acknowledged; a kept session gives it to our next connection. */
  readonly takes?: ((topic: string) => boolean) | undefined;
  /** A message of QoS 1 is acknowledged when this has returned. */
  onMessage(topic: string, payload: Uint8Array): void;
  /** Told once, when an open connection has ended for whatever reason. */
  onClose(reason: string): void;
}

/** An open connection to a broker. It does not come back by itself: `BrokerLink` makes a new one. */
export interface MqttClient {
  /** Rejects when the broker refuses one of them. */
  subscribe(subscriptions: readonly Subscription[]): Promise<void>;
  /** Resolves when the broker has it. When the connection ended before, it rejects, or never settles. */
  publish(topic: string, payload: string, options?: PublishOptions): Promise<void>;
  /** Says goodbye (the will is not sent) and resolves when closed. */
  close(): Promise<void>;
}

/** Connects once; rejects when that fails. The only thing here that knows an MQTT library. */
export type MqttConnect = (options: MqttConnectOptions) => Promise<MqttClient>;

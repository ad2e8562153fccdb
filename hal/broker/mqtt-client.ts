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

/** One attempt at one connection. */
export interface MqttConnectOptions {
  readonly url: string;
  readonly clientId: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly tls?: MqttTls | undefined;
  readonly will: Will;
  /** Aborted: the connection, open or still opening, ends at once and without a goodbye. */
  readonly signal?: AbortSignal | undefined;
  onMessage(topic: string, payload: Uint8Array): void;
  /** Told once, when an open connection has ended for whatever reason. */
  onClose(reason: string): void;
}

/** An open connection to a broker. It does not come back by itself: `BrokerLink` makes a new one. */
export interface MqttClient {
  /** QoS 1. Rejects when the broker refuses. */
  subscribe(filter: string): Promise<void>;
  /** QoS 1; resolves when the broker has it, rejects when the connection ended before. */
  publish(topic: string, payload: string, retain: boolean): Promise<void>;
  /** Says goodbye (the will is not sent) and resolves when closed. */
  close(): Promise<void>;
}

/** Connects once; rejects when that fails. The only thing here that knows an MQTT library. */
export type MqttConnect = (options: MqttConnectOptions) => Promise<MqttClient>;

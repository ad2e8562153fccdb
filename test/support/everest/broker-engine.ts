import type { Socket } from "node:net";

/** A message as the broker carried it. */
export interface Carried {
  readonly topic: string;
  readonly payload: string;
  readonly qos: number;
  readonly retain: boolean;
}

/** What carries the messages of one life of a broker. */
export interface BrokerEngine {
  /** Talks MQTT to a client. */
  handle(socket: Socket): void;
  /** Carries a message of this process: QoS 2, not retained. */
  publish(topic: string, payload: string): void;
  /** Resolves once every message below a topic is heard. */
  hear(pattern: string, listener: (message: Carried) => void): Promise<void>;
  close(): Promise<void>;
}

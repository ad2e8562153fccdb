import { parseJson } from "../../src/kernel/json.ts";
import type { MqttClient, MqttConnect, MqttConnectOptions } from "../../hal/broker/mqtt-client.ts";

export interface Published {
  readonly topic: string;
  readonly payload: string;
  readonly retain: boolean;
  readonly clientId: string;
}

interface Member {
  readonly options: MqttConnectOptions;
  readonly filters: string[];
  frozen: boolean;
}

/** What a test may do to a message on its way: deliver it (more than once, later, changed) or not. */
export type Tamper = (message: Published, deliver: (message?: Partial<Published>) => void) => void;

/**
 * An MQTT broker in memory: retained messages, last wills, QoS 1 as far as a test can tell, and every mishap on demand.
 * Deliveries come on a later turn, in order.
 */
export class MemoryBroker {
  /** Everything ever published, wills included. */
  readonly log: Published[] = [];
  /** Stands between broker and subscribers when set. */
  tamper: Tamper | null = null;
  /** How often somebody tried to connect. */
  attempts = 0;
  private up = true;
  private readonly members = new Set<Member>();
  private readonly retained = new Map<string, Published>();

  readonly connect: MqttConnect = async (options) => {
    this.attempts++;
    await Promise.resolve();
    if (!this.up) throw new Error("connect ECONNREFUSED");
    const member: Member = { options, filters: [], frozen: false };
    for (const other of this.members)
      if (other.options.clientId === options.clientId) this.die(other, "taken over");
    this.members.add(member);
    return this.clientOf(member);
  };

  /** Gone: every connection breaks. No will is published. */
  stop(keepRetained = true): void {
    this.up = false;
    for (const member of [...this.members]) this.leave(member, "broker gone");
    if (!keepRetained) this.retained.clear();
  }

  start(): void {
    this.up = true;
  }

  /** The connections whose will is on a topic with this ending break; the broker publishes the will. */
  kill(willEnds: string): void {
    for (const member of this.find(willEnds)) this.die(member, "connection lost");
  }

  /** Nothing gets through either way any more, and nobody notices: a hung process, a pulled cable. */
  freeze(willEnds: string, frozen = true): void {
    for (const member of this.find(willEnds)) member.frozen = frozen;
  }

  /** Publishes as if some client had. */
  publish(topic: string, payload: unknown, retain = false): void {
    const text = typeof payload === "string" ? payload : JSON.stringify(payload);
    this.route({ topic, payload: text, retain, clientId: "test" });
  }

  /** Retained payload of a topic, parsed. */
  state(topic: string): unknown {
    const message = this.retained.get(topic);
    return message && parseJson(message.payload);
  }

  /** Payloads published on topics with this ending, parsed, in order. */
  sent(ends: string): unknown[] {
    return this.log.filter(({ topic }) => topic.endsWith(ends)).map(({ payload }) => parseJson(payload));
  }

  private clientOf(member: Member): MqttClient {
    const alive = async (): Promise<void> => {
      await Promise.resolve();
      if (!this.members.has(member)) throw new Error("connection closed");
    };
    return {
      subscribe: async (filter) => {
        await alive();
        member.filters.push(filter);
        for (const message of this.retained.values())
          if (matches(filter, message.topic)) this.hand(member, message);
      },
      publish: (topic, payload, retain) => {
        if (!this.members.has(member) || member.frozen) return Promise.reject(new Error("connection closed"));
        this.route({ topic, payload, retain, clientId: member.options.clientId });
        return Promise.resolve();
      },
      close: async () => {
        await Promise.resolve();
        this.leave(member, "closed by us");
      },
    };
  }

  private route(message: Published): void {
    this.log.push(message);
    if (message.retain) this.retained.set(message.topic, message);
    const deliver = (change: Partial<Published> = {}): void => {
      const changed = { ...message, ...change };
      for (const member of this.members)
        if (member.filters.some((filter) => matches(filter, changed.topic))) this.hand(member, changed);
    };
    if (this.tamper) this.tamper(message, deliver);
    else deliver();
  }

  private hand(member: Member, { topic, payload }: Published): void {
    queueMicrotask(() => {
      if (this.members.has(member) && !member.frozen) member.options.onMessage(topic, Buffer.from(payload));
    });
  }

  private die(member: Member, reason: string): void {
    const { will, clientId } = member.options;
    this.leave(member, reason);
    this.route({ ...will, retain: true, clientId });
  }

  private leave(member: Member, reason: string): void {
    if (!this.members.delete(member)) return;
    queueMicrotask(() => member.options.onClose(reason));
  }

  private find(willEnds: string): Member[] {
    return [...this.members].filter(({ options }) => options.will.topic.endsWith(willEnds));
  }
}

function matches(filter: string, topic: string): boolean {
  return filter.endsWith("/#") ? topic.startsWith(filter.slice(0, -1)) : filter === topic;
}

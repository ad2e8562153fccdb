import { parseJson } from "../../src/kernel/json.ts";
import type { MqttClient, MqttConnect, MqttConnectOptions } from "../../hal/broker/mqtt-client.ts";

export interface Published {
  readonly topic: string;
  readonly payload: string;
  readonly retain: boolean;
  readonly clientId: string;
  readonly qos: 0 | 1 | 2;
}

/** A connection. */
interface Member {
  readonly options: MqttConnectOptions;
  readonly session: Session;
  frozen: boolean;
}

/** What is remembered of a client: for as long as it is connected, or for ever where the session is kept. */
interface Session {
  readonly kept: boolean;
  readonly filters: Map<string, 0 | 1 | 2>;
  /** On its way to a kept session, and not acknowledged. */
  readonly waiting: { readonly message: Published; refusedBy: Member | null }[];
  member: Member | null;
}

/** What a test may do to a message on its way: deliver it (more than once, later, changed) or not. */
export type Tamper = (message: Published, deliver: (message?: Partial<Published>) => void) => void;

/**
 * An MQTT broker in memory: retained messages, last wills, kept sessions, QoS as far as a test can tell, and every mishap on
 * demand. Deliveries come on a later turn, in order.
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
  private readonly sessions = new Map<string, Session>();
  private readonly retained = new Map<string, Published>();

  readonly connect: MqttConnect = async (options) => {
    this.attempts++;
    await Promise.resolve();
    if (!this.up) throw new Error("connect ECONNREFUSED");
    const { clientId, signal } = options;
    for (const other of this.members) if (other.options.clientId === clientId) this.die(other, "taken over");
    const session = this.sessionOf(options);
    const member: Member = { options, session, frozen: false };
    session.member = member;
    this.members.add(member);
    signal?.addEventListener("abort", () => this.leave(member, "aborted"), { once: true });
    this.wake(session);
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

  /** The connections whose client id or will's topic ends so break; the broker publishes the will. */
  kill(ends: string): void {
    for (const member of this.find(ends)) this.die(member, "connection lost");
  }

  /** Nothing gets through either way any more, and nobody notices: a hung process, a pulled cable. */
  freeze(ends: string, frozen = true): void {
    for (const member of this.find(ends)) {
      member.frozen = frozen;
      this.wake(member.session);
    }
  }

  /** Publishes as if some client had. */
  publish(topic: string, payload: unknown, retain = false, qos: 0 | 1 | 2 = 2): void {
    const text = typeof payload === "string" ? payload : JSON.stringify(payload);
    this.route({ topic, payload: text, retain, clientId: "test", qos });
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

  /** Client ids of those connected. */
  clients(): string[] {
    return [...this.members].map(({ options }) => options.clientId);
  }

  /** Filters and their QoS in the session of a client. */
  filtersOf(clientId: string): ReadonlyMap<string, 0 | 1 | 2> {
    return this.sessions.get(clientId)?.filters ?? new Map<string, 0 | 1 | 2>();
  }

  /** Topics of the messages that wait for a client. */
  waitingFor(clientId: string): string[] {
    return this.sessions.get(clientId)?.waiting.map(({ message }) => message.topic) ?? [];
  }

  private sessionOf({ clientId, session }: MqttConnectOptions): Session {
    const kept = session === "kept";
    const known = kept ? this.sessions.get(clientId) : undefined;
    const made = known ?? { kept, filters: new Map<string, 0 | 1 | 2>(), waiting: [], member: null };
    this.sessions.set(clientId, made);
    return made;
  }

  private clientOf(member: Member): MqttClient {
    const { session, options } = member;
    const alive = async (): Promise<void> => {
      await Promise.resolve();
      if (!this.members.has(member)) throw new Error("connection closed");
    };
    return {
      subscribe: async (subscriptions) => {
        await alive();
        for (const { filter, qos } of subscriptions) {
          session.filters.set(filter, qos);
          for (const message of this.retained.values())
            if (matches(filter, message.topic)) this.hand(session, message, qos);
        }
      },
      publish: async (topic, payload, { qos = 1, retain = false } = {}) => {
        if (!this.members.has(member) || member.frozen) throw new Error("connection closed");
        this.route({ topic, payload, retain, clientId: options.clientId, qos });
        // A test may have broken the connection just now: then the acknowledgement is lost.
        await alive();
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
      for (const session of this.sessions.values()) {
        const granted = [...session.filters].filter(([filter]) => matches(filter, changed.topic));
        const qos = Math.max(-1, ...granted.map(([, each]) => each));
        if (qos >= 0) this.hand(session, changed, Math.min(qos, changed.qos));
      }
    };
    if (this.tamper) this.tamper(message, deliver);
    else deliver();
  }

  private hand(session: Session, message: Published, qos: number): void {
    if (session.kept && qos > 0) {
      session.waiting.push({ message, refusedBy: null });
      queueMicrotask(() => this.next(session));
      return;
    }
    const { member } = session;
    queueMicrotask(() => {
      if (member && this.members.has(member) && !member.frozen) give(member, message);
    });
  }

  private wake(session: Session): void {
    for (let due = session.waiting.length; due > 0; due--) queueMicrotask(() => this.next(session));
  }

  /** Gives a kept session its next message, and forgets it when it was taken. */
  private next(session: Session): void {
    const { member, waiting } = session;
    if (!member || member.frozen) return;
    const at = waiting.findIndex(({ refusedBy }) => refusedBy !== member);
    const entry = waiting[at];
    if (!entry) return;
    if (give(member, entry.message)) waiting.splice(waiting.indexOf(entry), 1);
    else entry.refusedBy = member;
  }

  private die(member: Member, reason: string): void {
    const { will, clientId } = member.options;
    if (!this.leave(member, reason) || !will) return;
    this.route({ ...will, retain: true, clientId, qos: 1 });
  }

  private leave(member: Member, reason: string): boolean {
    if (!this.members.delete(member)) return false;
    const { session, options } = member;
    session.member = null;
    if (!session.kept && this.sessions.get(options.clientId) === session)
      this.sessions.delete(options.clientId);
    queueMicrotask(() => options.onClose(reason));
    return true;
  }

  private find(ends: string): Member[] {
    return [...this.members].filter(
      ({ options: { clientId, will } }) => clientId.endsWith(ends) || will?.topic.endsWith(ends) === true,
    );
  }
}

function give({ options }: Member, { topic, payload }: Published): boolean {
  if (options.takes?.(topic) === false) return false;
  options.onMessage(topic, Buffer.from(payload));
  return true;
}

/** MQTT's wildcards: `+` for one level, a closing `#` for the rest (and for none). */
export function matches(filter: string, topic: string): boolean {
  const levels = topic.split("/");
  const wanted = filter.split("/");
  for (const [at, level] of wanted.entries()) {
    if (level === "#") return true;
    if (level !== "+" && level !== levels[at]) return false;
    if (levels[at] === undefined) return false;
  }
  return wanted.length === levels.length;
}

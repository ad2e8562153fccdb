import type { Subscription } from "../../broker/mqtt-client.ts";

/** What is done with a message. */
export type TopicListener = (payload: Uint8Array, topic: string) => void;

interface Entry {
  readonly filter: string;
  qos: 0 | 1;
  readonly listeners: TopicListener[];
}

/** Who hears which topic. Filters with wildcards are few and looked at one by one. */
export class Hearing {
  private readonly exact = new Map<string, Entry>();
  private readonly wild: (Entry & { readonly matches: (topic: string) => boolean })[] = [];

  /** @returns what must be subscribed to for it; null: that is already so */
  add(filter: string, qos: 0 | 1, listener: TopicListener): Subscription | null {
    const known = this.exact.get(filter) ?? this.wild.find((each) => each.filter === filter);
    if (known) {
      known.listeners.push(listener);
      if (known.qos >= qos) return null;
      known.qos = qos;
    } else if (/[+#]/.test(filter))
      this.wild.push({ filter, qos, listeners: [listener], matches: matcher(filter) });
    else this.exact.set(filter, { filter, qos, listeners: [listener] });
    return { filter, qos };
  }

  listeners(topic: string): readonly TopicListener[] {
    const exact = this.exact.get(topic)?.listeners ?? [];
    const wild = this.wild.filter(({ matches }) => matches(topic));
    return wild.length === 0 ? exact : [...exact, ...wild.flatMap(({ listeners }) => listeners)];
  }

  subscriptions(): Subscription[] {
    return [...this.exact.values(), ...this.wild].map(({ filter, qos }) => ({ filter, qos }));
  }
}

/** `+` is one level, a closing `#` the rest. */
function matcher(filter: string): (topic: string) => boolean {
  const source = filter
    .replace(/[.*?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("+", "[^/]+")
    .replace(/\/#$/, "(/.*)?");
  const pattern = new RegExp(`^${source}$`, "s");
  return (topic) => pattern.test(topic);
}

import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Link, LinkListener } from "../ports/link.ts";

/** Whether the station may have a connection to its CSMS: holds over all lives. */
export class ConnectionHold {
  private readonly listeners = new Set<() => void>();
  private on: boolean;

  constructor(held: boolean) {
    this.on = held;
  }

  /** No connection is wanted. */
  get held(): boolean {
    return this.on;
  }

  set(held: boolean): void {
    if (this.on === held) return;
    this.on = held;
    for (const listener of [...this.listeners]) listener();
  }

  /** Calls the listener after each change; the function returned ends it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}

export interface LinkGateOptions {
  /** A link for each time the connection is wanted again: one that was stopped does not come back. */
  readonly make: () => Link;
  readonly hold: ConnectionHold;
  readonly logger: Logger;
  /** Hears of connections and attempts once the listener has heard. */
  readonly watch?: Pick<LinkListener, "opened" | "closed"> | undefined;
}

/** A link that is there while it is not held. The next one begins when the last one has ended: never are there two. */
export class LinkGate implements Link {
  private readonly options: LinkGateOptions;
  private readonly unsubscribe: () => void;
  private listener: LinkListener | null = null;
  private link: Link | null = null;
  private open = false;
  private ending: Promise<void> | null = null;
  private stopped = false;

  constructor(options: LinkGateOptions) {
    this.options = options;
    this.unsubscribe = options.hold.onChange(() => {
      if (options.hold.held) this.end("the connection to the CSMS is held");
      else this.begin();
    });
  }

  start(listener: LinkListener): void {
    if (this.listener || this.stopped) return;
    this.listener = listener;
    this.begin();
  }

  send(text: string): boolean {
    return this.link?.send(text) ?? false;
  }

  reconnect(reason: string, when: "now" | "backoff"): void {
    this.link?.reconnect(reason, when);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.unsubscribe();
    this.end("the station stops");
    await this.ending;
  }

  private begin(): void {
    if (!this.listener || this.stopped || this.options.hold.held || this.link || this.ending) return;
    const link = this.options.make();
    this.link = link;
    const { listener } = this;
    const { watch } = this.options;
    // What a link says that was given up already is news to nobody.
    link.start({
      opened: (subprotocol) => {
        if (this.link !== link) return;
        this.open = true;
        listener.opened(subprotocol);
        watch?.opened(subprotocol);
      },
      text: (text) => {
        if (this.link === link) listener.text(text);
      },
      closed: (failure) => {
        if (this.link !== link) return;
        this.open = false;
        listener.closed(failure);
        watch?.closed(failure);
      },
    });
  }

  private end(message: string): void {
    const { link, open, listener } = this;
    if (!link) return;
    this.link = null;
    this.open = false;
    this.ending = this.finish(link);
    if (!open) return;
    listener?.closed({ kind: "dropped", message });
    this.options.watch?.closed({ kind: "dropped", message });
  }

  private async finish(link: Link): Promise<void> {
    try {
      await link.stop();
    } catch (error) {
      this.options.logger.error("the link to the CSMS did not end as it should", { error: errorText(error) });
    }
    this.ending = null;
    this.begin();
  }
}

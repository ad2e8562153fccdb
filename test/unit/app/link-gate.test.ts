import { describe, expect, it } from "vitest";
import { ConnectionHold, LinkGate } from "../../../src/app/link-gate.ts";
import type { Link, LinkListener } from "../../../src/ports/link.ts";
import { recorder, type LogLine } from "../../support/recorder.ts";

const cut = { kind: "unreachable", message: "network cut" } as const;

/** A link that the test opens, and whose end takes until the test says so. */
class SlowLink implements Link {
  listener: LinkListener | null = null;
  readonly asked: string[] = [];
  ended: (error?: Error) => void = () => undefined;

  start(listener: LinkListener): void {
    this.listener = listener;
  }

  send(text: string): boolean {
    this.asked.push(text);
    return true;
  }

  reconnect(reason: string): void {
    this.asked.push(`reconnect: ${reason}`);
  }

  stop(): Promise<void> {
    this.asked.push("stop");
    return new Promise((resolve, reject) => {
      this.ended = (error) => (error ? reject(error) : resolve());
    });
  }
}

function setUp(held = false) {
  const links: SlowLink[] = [];
  const heard: string[] = [];
  const log: LogLine[] = [];
  const hold = new ConnectionHold(held);
  const hear = (who: string) => ({
    opened: (subprotocol: string) => void heard.push(`${who} opened ${subprotocol}`),
    text: (text: string) => void heard.push(`${who} ${text}`),
    closed: ({ kind }: { kind: string }) => void heard.push(`${who} closed ${kind}`),
  });
  const gate = new LinkGate({
    make: () => {
      const link = new SlowLink();
      links.push(link);
      return link;
    },
    hold,
    logger: recorder(log),
    watch: hear("watch"),
  });
  return { links, heard, log, hold, gate, listener: hear("session") };
}

describe("a link with a gate", () => {
  it("is the link, while nobody holds it; who watches hears after the session, and of no text", () => {
    const { links, heard, gate, listener } = setUp();
    gate.start(listener);
    links[0]?.listener?.closed(cut);
    links[0]?.listener?.opened("ocpp1.6");
    links[0]?.listener?.text("hello");
    expect(gate.send("hi")).toBe(true);
    gate.reconnect("another password", "now");
    expect(links[0]?.asked).toEqual(["hi", "reconnect: another password"]);
    expect(heard).toEqual([
      "session closed unreachable",
      "watch closed unreachable",
      "session opened ocpp1.6",
      "watch opened ocpp1.6",
      "session hello",
    ]);
  });

  it("held: the session hears that it closed at once, nothing more of that link, and nothing can be sent", () => {
    const { links, heard, hold, gate, listener } = setUp();
    gate.start(listener);
    links[0]?.listener?.opened("ocpp1.6");
    heard.length = 0;
    hold.set(true);
    hold.set(true);
    gate.reconnect("another password", "now");
    links[0]?.listener?.text("late");
    links[0]?.listener?.closed(cut);
    expect(heard).toEqual(["session closed dropped", "watch closed dropped"]);
    expect(links[0]?.asked).toEqual(["stop"]);
    expect(gate.send("hi")).toBe(false);
  });

  it("let go: the next link begins once the last has ended, and only the newest wish counts", async () => {
    const { links, hold, gate, listener } = setUp();
    gate.start(listener);
    for (const held of [true, false, true, false]) hold.set(held);
    expect(links).toHaveLength(1);
    links[0]?.ended();
    await Promise.resolve();
    expect(links).toHaveLength(2);
    hold.set(true);
    links[1]?.ended();
    await Promise.resolve();
    expect(links).toHaveLength(2);
  });

  it("held from the beginning: no link is made before it is let go", () => {
    const { links, heard, hold, gate, listener } = setUp(true);
    gate.start(listener);
    expect(links).toEqual([]);
    hold.set(false);
    expect(links).toHaveLength(1);
    expect(heard).toEqual([]);
  });

  it("stopped: waits for the link that ends, and none begins after it", async () => {
    const { links, heard, hold, gate, listener } = setUp();
    gate.start(listener);
    links[0]?.listener?.opened("ocpp1.6");
    hold.set(true);
    let stopped = false;
    const done = gate.stop().then(() => (stopped = true));
    hold.set(false);
    await Promise.resolve();
    expect(stopped).toBe(false);
    links[0]?.ended();
    await done;
    expect(links).toHaveLength(1);
    expect(heard.filter((entry) => entry.includes("closed"))).toHaveLength(2);
  });

  it("a link that fails to end is one line in the log, and the next one begins", async () => {
    const { links, log, hold, gate, listener } = setUp();
    gate.start(listener);
    hold.set(true);
    hold.set(false);
    links[0]?.ended(new Error("no socket"));
    await Promise.resolve();
    await Promise.resolve();
    expect(links).toHaveLength(2);
    expect(log).toMatchObject([{ level: "error", fields: { error: "no socket" } }]);
  });
});

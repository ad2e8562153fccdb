import { describe, expect, it } from "vitest";
import { BrokerLink, type BrokerLinkOptions } from "../../../../hal/broker/broker-link.ts";
import { countingIds } from "../../../../src/kernel/ids.ts";
import { VirtualClock } from "../../../../src/kernel/virtual-clock.ts";
import { MemoryBroker } from "../../../support/memory-broker.ts";
import { RecordingLogger } from "../../../support/recording-logger.ts";

function rig(options: Partial<BrokerLinkOptions> = {}) {
  const clock = new VirtualClock();
  const broker = new MemoryBroker();
  const log = new RecordingLogger();
  const heard: string[] = [];
  const link = new BrokerLink({
    url: "mqtt://user:secret@broker.test:1883",
    clientId: "us",
    clock,
    ids: countingIds(),
    logger: log,
    connect: broker.connect,
    subscriptions: [{ filter: "a/+", qos: 1 }],
    advice: "Check the cable.",
    onUp: () => heard.push("up"),
    onDown: () => heard.push("down"),
    onMessage: (topic, payload) => heard.push(`${topic} ${Buffer.from(payload).toString()}`),
    ...options,
  });
  return { clock, broker, log, heard, link };
}

describe("the link to a broker", () => {
  it("subscribes to all it wants, before it is up, on every connection", async () => {
    const { clock, broker, link, heard } = rig({
      subscriptions: [
        { filter: "a/+", qos: 1 },
        { filter: "b/#", qos: 0 },
      ],
      onUp: () => heard.push([...broker.filtersOf("us").keys()].join()),
    });
    link.start();
    await clock.flush();
    broker.kill("us");
    await clock.advance(500);
    expect(heard).toEqual(["a/+,b/#", "down", "a/+,b/#"]);
    await link.stop();
    expect(clock.timers()).toEqual([]);
  });

  it("hears more when asked to, now and on every connection to come", async () => {
    const { clock, broker, link, heard } = rig();
    link.subscribe([{ filter: "early", qos: 1 }]);
    link.start();
    await clock.flush();
    link.subscribe([{ filter: "late", qos: 0 }]);
    await clock.flush();
    for (const topic of ["a/1", "early", "late", "other"]) broker.publish(topic, "x");
    await clock.flush();
    broker.kill("us");
    await clock.advance(500);
    for (const topic of ["early", "late"]) broker.publish(topic, "y");
    await clock.flush();
    expect(heard).toEqual(["up", "a/1 x", "early x", "late x", "down", "up", "early y", "late y"]);
    await link.stop();
  });

  it("is made anew when the broker refuses what it is asked for in addition", async () => {
    const { clock, broker, link, log, heard } = rig({
      connect: async (options) => {
        const client = await broker.connect(options);
        return {
          ...client,
          subscribe: async (list) => {
            if (list.length === 1 && list[0]?.filter === "bad") throw new Error("not authorized");
            await client.subscribe(list);
          },
        };
      },
    });
    link.start();
    await clock.flush();
    link.subscribe([{ filter: "bad", qos: 1 }]);
    await clock.advance(500);
    expect(heard).toEqual(["up", "down", "up"]);
    expect(log.about("was lost (not authorized)")).toHaveLength(1);
    await link.stop();
  });

  it("with a kept session gets what was published meanwhile, but for QoS 0", async () => {
    const { clock, broker, link, heard } = rig({
      session: "kept",
      subscriptions: [
        { filter: "kept", qos: 1 },
        { filter: "now", qos: 0 },
      ],
    });
    link.start();
    await clock.flush();
    broker.kill("us");
    broker.publish("kept", "1");
    broker.publish("now", "2");
    broker.publish("kept", "3");
    await clock.advance(500);
    expect(heard).toEqual(["up", "down", "kept 1", "kept 3", "up"]);
    await link.stop();
    broker.publish("kept", "4");
    expect(broker.waitingFor("us")).toEqual(["kept"]);
  });

  it("with a clean session gets nothing of it", async () => {
    const { clock, broker, link, heard } = rig();
    link.start();
    await clock.flush();
    broker.kill("us");
    broker.publish("a/1", "1");
    await clock.advance(500);
    expect(heard).toEqual(["up", "down", "up"]);
    await link.stop();
  });

  it("delivers with the QoS asked for, and says when there is no connection", async () => {
    const { clock, broker, link } = rig();
    await expect(link.deliver("t", "x", 2)).rejects.toThrow("no connection");
    link.start();
    await clock.flush();
    await link.deliver("t", "x", 2);
    link.publish("t", { y: 1 });
    expect(broker.log).toMatchObject([
      { topic: "t", payload: "x", qos: 2, retain: false },
      { topic: "t", payload: '{"y":1}', qos: 1, retain: false },
    ]);
    await link.stop();
  });

  it("has no will where none is given, and says a last word where one is", async () => {
    const { clock, broker, link } = rig();
    link.start();
    await clock.flush();
    broker.kill("us");
    await clock.advance(500);
    expect(broker.log).toEqual([]);
    await link.stop({ topic: "last", payload: "{}" });
    expect(broker.log).toMatchObject([{ topic: "last", retain: true }]);
  });

  it.each([
    ["mqtt://user:secret@broker.test:1883", "mqtt://broker.test:1883"],
    ["unix:/run/broker.sock", "unix:/run/broker.sock"],
    ["nonsense", "(not a URL)"],
  ])("says of %s that it cannot be reached, with the advice of who uses it", async (url, shown) => {
    const { clock, broker, link, log } = rig({ url });
    broker.stop();
    link.start();
    await clock.advance(60_000);
    expect(log.lines).toEqual([
      {
        level: "error",
        text: `HAL_UNREACHABLE: the MQTT broker at ${shown} cannot be reached (connect ECONNREFUSED); trying for ever. Check the cable.`,
      },
    ]);
    await link.stop();
  });

  it("that breaks as soon as it is made is tried less and less often", async () => {
    const { clock, broker, link } = rig({ onUp: () => queueMicrotask(() => broker.kill("us")) });
    link.start();
    await clock.advance(60_000);
    expect(broker.attempts).toBeLessThan(12);
    await link.stop();
  });

  it("that held is made again at once", async () => {
    const { clock, broker, link } = rig();
    link.start();
    for (let day = 0; day < 5; day++) {
      await clock.advance(86_400_000);
      broker.kill("us");
      await clock.advance(500);
      expect(link.up).toBe(true);
    }
    await link.stop();
  });
});

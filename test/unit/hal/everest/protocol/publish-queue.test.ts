import { describe, expect, it } from "vitest";
import { PublishQueue } from "../../../../../hal/everest/protocol/publish-queue.ts";
import { silentLogger } from "../../../../../src/kernel/logger.ts";

describe("what we publish (mosquitto takes 20 of QoS 2 at once, and drops what is more)", () => {
  const made = () => {
    const wire: { readonly topic: string; readonly taken: () => void }[] = [];
    const queue = new PublishQueue({
      logger: silentLogger,
      send: (topic) => new Promise((taken) => wire.push({ topic, taken })),
    });
    const topics = (): string[] => wire.map(({ topic }) => topic);
    return { wire, queue, topics };
  };
  const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `t${at}`);

  it("goes out ten at a time, in order, whether the link was up or comes up", async () => {
    const { wire, queue, topics } = made();
    for (const name of names(15)) queue.add(name, 1, "var");
    queue.linkUp();
    expect(topics()).toEqual(names(10));
    for (const name of names(35).slice(15)) queue.add(name, 1, "awaited");
    expect(topics()).toHaveLength(10);
    for (let done = 0; done < 35; done++) {
      wire[done]?.taken();
      await Promise.resolve();
      expect(wire.length).toBe(Math.min(35, 11 + done));
    }
    expect(topics()).toEqual(names(35));
    expect(queue.empty).toBe(true);
  });

  it("a link that broke counts no more: the same ten again, then the rest", async () => {
    const { wire, queue, topics } = made();
    for (const name of names(12)) queue.add(name, 1, "awaited");
    queue.linkUp();
    queue.linkDown();
    queue.linkUp();
    expect(topics()).toEqual([...names(10), ...names(10)]);
    for (const { taken } of wire.slice(0, 10)) taken();
    await Promise.resolve();
    expect(wire).toHaveLength(20);
    for (const { taken } of wire.slice(10)) taken();
    await Promise.resolve();
    expect(topics().slice(20)).toEqual(["t10", "t11"]);
  });
});

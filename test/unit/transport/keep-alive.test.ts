import { describe, expect, it } from "vitest";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import { KeepAlive } from "../../../src/transport/keep-alive.ts";

function rig(pingIntervalS: number) {
  const clock = new VirtualClock();
  const values = { pingIntervalS, pingPayload: "hello there", pongTimeoutS: 5 };
  const pings: string[] = [];
  let dead = 0;
  const keepAlive = new KeepAlive({
    clock,
    settings: {
      pingIntervalS: () => values.pingIntervalS,
      pingPayload: () => values.pingPayload,
      pongTimeoutS: () => values.pongTimeoutS,
    },
    ping: (payload) => pings.push(payload.toString("utf8")),
    dead: () => dead++,
  });
  keepAlive.start();
  return { clock, values, pings, keepAlive, dead: () => dead };
}

describe("keep-alive (1.6J §5.3)", () => {
  it("pings once an interval, with the payload, while pongs come", async () => {
    const { clock, pings, keepAlive, dead } = rig(60);
    await clock.advance(59_999);
    expect(pings).toEqual([]);
    await clock.advance(1);
    expect(pings).toEqual(["hello there"]);
    await clock.advance(4_999);
    keepAlive.pong();
    await clock.advance(55_000);
    expect(pings).toHaveLength(1);
    await clock.advance(1);
    expect(pings).toHaveLength(2);
    expect(dead()).toBe(0);
  });

  it("a pong that does not come in time means the peer is dead", async () => {
    const { clock, pings, dead } = rig(60);
    await clock.advance(64_999);
    expect(dead()).toBe(0);
    await clock.advance(1);
    expect(dead()).toBe(1);
    await clock.advance(3600_000);
    expect([pings.length, dead()]).toEqual([1, 1]);
  });

  it("an interval of 0 sends none", async () => {
    const { clock, pings, dead } = rig(0);
    await clock.advance(3600_000);
    expect([pings.length, dead()]).toEqual([0, 0]);
  });

  it.each([
    [3600, 20],
    [0, 20],
  ])("an interval changed from %i s to %i s takes effect within 10 s", async (before, after) => {
    const { clock, values, pings } = rig(before);
    await clock.advance(15_000);
    values.pingIntervalS = after;
    await clock.advance(10_000);
    expect(pings).toHaveLength(1);
  });

  it("an interval changed to 0 stops the pings", async () => {
    const { clock, values, pings, keepAlive } = rig(30);
    await clock.advance(30_000);
    keepAlive.pong();
    values.pingIntervalS = 0;
    await clock.advance(3600_000);
    expect(pings).toHaveLength(1);
  });

  it("sends at most 125 bytes of payload (RFC 6455 §5.5)", async () => {
    const { clock, values, pings } = rig(30);
    values.pingPayload = "x".repeat(300);
    await clock.advance(30_000);
    expect(pings).toEqual(["x".repeat(125)]);
  });

  it("a pong nobody waits for changes nothing; stopped it leaves no timer", async () => {
    const { clock, pings, keepAlive } = rig(30);
    keepAlive.pong();
    expect(clock.timers()).toEqual(["ws-ping"]);
    await clock.advance(30_000);
    expect([pings.length, ...clock.timers()]).toEqual([1, "ws-pong"]);
    keepAlive.stop();
    expect(clock.timers()).toEqual([]);
  });
});

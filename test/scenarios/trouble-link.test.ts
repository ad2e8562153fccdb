import { describe, expect, it, onTestFinished } from "vitest";
import { TestServer, type TestServerOptions } from "../support/ws-server.ts";
import { alice } from "../support/rig.ts";
import { friendly, TroublePeer, type Script, type SeenCall } from "../support/trouble/trouble-peer.ts";
import { TroubleStation, type TroubleOptions } from "../support/trouble/trouble-station.ts";

async function serve(options: TestServerOptions = {}): Promise<TestServer> {
  const server = await TestServer.start(options);
  onTestFinished(() => server.stop());
  return server;
}

/** A station that has booted and told its statuses; nothing is in flight. */
async function booted(options: Partial<TroubleOptions> = {}, script: Script = friendly) {
  const server = await serve();
  const rig = await TroubleStation.start({ port: server.port, ...options });
  const peer = new TroublePeer(await server.peers.next(), script);
  for (let connector = 0; connector <= 1; connector++) await peer.called("StatusNotification");
  await peer.answered();
  return { server, rig, peer };
}

/** The messages of the session that waited, as they come on this connection. */
async function session(rig: TroubleStation, peer: TroublePeer): Promise<SeenCall[]> {
  const told: SeenCall[] = [];
  while (told.at(-1)?.action !== "StopTransaction")
    told.push(await rig.until(peer.called("StartTransaction", "StopTransaction")));
  return told;
}

const actions = (calls: readonly SeenCall[]): string[] => calls.map(({ action }) => action);

describe("a CSMS that is half open: nothing comes any more, and no FIN", () => {
  it("is found by a ping; a token is judged offline meanwhile, and what happened is told on the next connection (1.6J §5.3)", async () => {
    const { server, rig, peer } = await booted({ core: { WebSocketPingInterval: 30 } });
    peer.peer.request.socket.pause();
    const { controls } = rig.charger;
    controls.plug(1);
    await rig.pass(1);
    controls.presentToken(alice, 1);
    await rig.pass(29 + 5);
    expect(await rig.ends.next()).toMatchObject({ code: "LINK_PONG", retryInS: 3 });
    expect(controls.evse(1).powerW).toBeGreaterThan(0);
    controls.presentToken(alice, 1);
    await rig.pass(3);
    const told = await session(rig, new TroublePeer(await server.peers.next()));
    expect(actions(told)).toEqual(["StartTransaction", "StopTransaction"]);
  });

  it("is found without pings, too: three CALLs in a row unanswered; SIGTERM does not wait for it", async () => {
    const { server, rig, peer } = await booted({ core: { WebSocketPingInterval: 0 } });
    peer.peer.request.socket.pause();
    const { controls } = rig.charger;
    controls.plug(1);
    await rig.pass(1);
    controls.presentToken(alice, 1);
    await rig.pass(31);
    expect(controls.evse(1).powerW).toBeGreaterThan(0);
    await rig.pass(59);
    expect(await rig.ends.next()).toMatchObject({ code: "LINK_DROPPED" });
    controls.presentToken(alice, 1);
    await rig.pass(3);
    const next = new TroublePeer(await server.peers.next());
    expect(actions(await session(rig, next))).toEqual(["StartTransaction", "StopTransaction"]);
    next.peer.request.socket.pause();
    await rig.stop();
    expect(rig.clock.timers()).toEqual([]);
  });

  it("idle for hours, without pings: found after the next Heartbeat was due", async () => {
    const { server, rig, peer } = await booted({ core: { WebSocketPingInterval: 0 } });
    peer.peer.request.socket.pause();
    await rig.pass(300 + 3 * 30 + 2);
    expect(await rig.ended()).toMatchObject({ code: "LINK_DROPPED" });
    expect((await new TroublePeer(await server.peers.next()).answered())[0]).toBe(3);
  });
});

describe("a CSMS that closes", () => {
  /** How a connection ends, with a StartTransaction in flight on it. */
  const ways: readonly (readonly [string, (peer: TroublePeer) => unknown])[] = [
    ...[1000, 1001, 1008, 1011, 1012, 1013, 4000].map(
      (code) => [String(code), (peer: TroublePeer) => peer.peer.socket.close(code, "why not")] as const,
    ),
    ["RST", ({ peer }) => peer.request.socket.resetAndDestroy()],
    ["FIN", ({ peer }) => peer.request.socket.end()],
    [
      "in the middle of its answer",
      ({ peer }) => peer.request.socket.end(Buffer.from([0x81, 100, 0x5b, 0x33])),
    ],
    [
      "in the middle of a fragmented message",
      ({ peer }) => peer.request.socket.end(Buffer.from([0x01, 1, 0x5b])),
    ],
  ];

  it("over a message, in every way: the very same message goes again, is answered once, and the back-off grows", async () => {
    const { server, rig, peer } = await booted({}, (call) =>
      call.action === "StartTransaction" ? "silence" : friendly(call),
    );
    const { controls } = rig.charger;
    controls.plug(1);
    await rig.pass(1);
    controls.presentToken(alice, 1);
    let now = peer;
    let first: SeenCall | null = null;
    const waits: number[] = [];
    for (const [what, close] of ways) {
      const start = await rig.until(now.called("StartTransaction"));
      first ??= start;
      expect(start, what).toEqual(first);
      close(now);
      waits.push((await rig.ended()).retryInS);
      now = new TroublePeer(await server.peers.next(), (call) =>
        call.action === "StartTransaction" && waits.length < ways.length ? "silence" : friendly(call),
      );
    }
    expect(await rig.until(now.called("StartTransaction"))).toEqual(first);
    expect((await now.answered())[0]).toBe(3);
    controls.presentToken(alice, 1);
    expect(actions(await session(rig, now))).toEqual(["StopTransaction"]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(24);
  });

  it("right after the handshake, with or without a word, in a loop: the back-off grows to its end", async () => {
    const server = await serve();
    const rig = await TroubleStation.start({ port: server.port });
    const waits: number[] = [];
    for (let times = 0; times < 6; times++) {
      const { socket } = await server.peers.next();
      if (times % 2 === 1) socket.send("welcome");
      socket.close(1013);
      waits.push((await rig.ended()).retryInS);
    }
    expect(waits).toEqual([3, 6, 12, 24, 24, 24]);
    const peer = new TroublePeer(await server.peers.next());
    await peer.called("BootNotification");
    await peer.called("StatusNotification");
    expect((await peer.answered())[0]).toBe(3);
  });
});

describe("a CSMS that does not read", () => {
  it("and floods the station with CALLs: cut off before memory fills; the next connection is served", async () => {
    const { server, rig, peer } = await booted();
    peer.peer.request.socket.pause();
    let sent = 0;
    while (rig.ends.left.length === 0) {
      for (let burst = 0; burst < 16; burst++)
        peer.say(JSON.stringify([2, `flood-${sent++}`, "GetConfiguration", {}]));
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    expect(await rig.ended()).toMatchObject({ code: "LINK_DROPPED" });
    expect((await new TroublePeer(await server.peers.next()).answered())[0]).toBe(3);
  });
});

describe("a CSMS that dribbles", () => {
  it("its CALL byte by byte: answered when it is whole; stopped half way: cut by the ping", async () => {
    const { server, rig, peer } = await booted({ core: { WebSocketPingInterval: 60 } });
    const { socket } = peer.peer.request;
    const text = Buffer.from('[2,"drip","ClearCache",{}]');
    const frame = Buffer.concat([Buffer.from([0x81, text.length]), text]);
    socket.setNoDelay(true);
    for (const byte of frame) {
      socket.write(Buffer.from([byte]));
      await rig.pass(1);
    }
    const answer = await peer.answers.next();
    expect(answer.slice(0, 2)).toEqual([3, "drip"]);
    socket.write(frame.subarray(0, 10));
    await rig.pass(60 + 5);
    expect(await rig.ended()).toMatchObject({ code: "LINK_PONG" });
    const next = new TroublePeer(await server.peers.next());
    expect((await next.answered())[0]).toBe(3);
    expect(next.answers.left).toEqual([]);
  });
});

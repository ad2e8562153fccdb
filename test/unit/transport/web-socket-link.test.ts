import { afterEach, describe, expect, it } from "vitest";
import { answer, TestServer } from "../../support/ws-server.ts";
import type { TestServerOptions } from "../../support/ws-server.ts";
import { bench, containing, secretKey, start, valuesFor } from "./support.ts";
import type { Bench, BenchOptions, Values } from "./support.ts";

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function serve(options: TestServerOptions = {}): Promise<TestServer> {
  const server = await TestServer.start(options);
  cleanups.push(() => server.stop());
  return server;
}

/** A started link to this server. */
function linkTo(server: TestServer, changes: Partial<Values> = {}, options: BenchOptions = {}): Bench {
  const it = bench(valuesFor(server.port, changes), options);
  // Cut short: closing in order is tested below.
  cleanups.push(async () => {
    const stopped = it.link.stop();
    await it.clock.advance(1000);
    await stopped;
  });
  start(it);
  return it;
}

async function connected(
  changes: Partial<Values> = {},
  options: BenchOptions = {},
  serverOptions: TestServerOptions = {},
) {
  const server = await serve(serverOptions);
  const it = linkTo(server, changes, options);
  const peer = await server.peers.next();
  await it.opened.next();
  return { server, it, peer };
}

describe("WebSocketLink: connecting", () => {
  it("connects at once, at the path with the ChargePointId, offering its subprotocols", async () => {
    const server = await serve();
    const it = linkTo(server, { subprotocols: ["ocpp1.6", "ocpp1.5"] });
    const request = await server.requests.next();
    expect(request.url).toBe("/ocpp/CP1");
    expect(request.headers["sec-websocket-protocol"]).toBe("ocpp1.6,ocpp1.5");
    expect(request.headers.authorization).toBeUndefined();
    expect(await it.opened.next()).toBe("ocpp1.6");
  });

  it("sends and receives texts, and says false when not open", async () => {
    const server = await serve();
    const it = linkTo(server);
    expect(it.link.send("too early")).toBe(false);
    const peer = await server.peers.next();
    await it.opened.next();
    expect(it.link.send("to the CSMS äöü")).toBe(true);
    expect(await peer.texts.next()).toBe("to the CSMS äöü");
    peer.socket.send("to the station äöü");
    expect(await it.texts.next()).toBe("to the station äöü");
    peer.socket.close(1001, "restart");
    expect(await it.closed.next()).toEqual({ kind: "closed", code: 1001, reason: "restart" });
    expect(it.link.send("too late")).toBe(false);
    expect(peer.texts.left).toEqual([]);
  });

  it("A00.FR.203 authenticates with every connection request, with the key that is set then", async () => {
    const { server, it, peer } = await connected({
      securityProfile: 1,
      authorizationKey: secretKey,
      hostName: "csms.example",
    });
    const expected = (key: string): string => `Basic ${Buffer.from(`CP1:${key}`).toString("base64")}`;
    expect(peer.request.headers.authorization).toBe(expected(secretKey));
    expect(peer.request.headers["user-host"]).toBe("csms.example");
    it.values.authorizationKey = "another-key-0123456789";
    it.link.reconnect("new AuthorizationKey", "now");
    expect(await it.closed.next()).toEqual({ kind: "dropped", message: "new AuthorizationKey" });
    const next = await server.peers.next();
    expect(next.request.headers.authorization).toBe(expected("another-key-0123456789"));
    expect(await peer.closes.next()).toBe(1000);
  });

  it("binds to the interface of IFace, or to an address", async () => {
    const byName = await connected({ iface: "lo" });
    expect(byName.peer.request.socket.remoteAddress).toBe("127.0.0.1");
    const byAddress = await connected({ iface: "127.0.0.2" });
    expect(byAddress.peer.request.socket.remoteAddress).toBe("127.0.0.2");
  });

  it("an interface that is gone is told, and looked for again at the next attempt", async () => {
    const server = await serve();
    const it = linkTo(server, { iface: "gone0" });
    expect(await it.closed.next()).toMatchObject({
      kind: "settings",
      message: containing('"gone0" (IFace)'),
    });
    it.values.iface = "lo";
    await it.clock.advance(8000);
    expect(await it.opened.next()).toBe("ocpp1.6");
  });

  it("compresses both ways when told to", async () => {
    const ws = { perMessageDeflate: { threshold: 0 } };
    const { it, peer } = await connected({ compression: true }, {}, { ws });
    expect(peer.socket.extensions).toContain("permessage-deflate");
    const wire = (): number => peer.request.socket.bytesRead;
    const long = JSON.stringify({ text: "x".repeat(50_000) });
    const before = wire();
    it.link.send(long);
    expect(await peer.texts.next()).toBe(long);
    expect(wire() - before).toBeLessThan(5000);
    peer.socket.send(long);
    expect(await it.texts.next()).toBe(long);
  });

  it("offers no compression when told not to", async () => {
    const { peer } = await connected({ compression: false }, {}, { ws: { perMessageDeflate: true } });
    expect(peer.request.headers["sec-websocket-extensions"]).toBeUndefined();
  });

  it("a compressed message that grows beyond the bound is refused", async () => {
    const ws = { perMessageDeflate: { threshold: 0 } };
    const { it, peer } = await connected({ compression: true, maxInboundBytes: 10_000 }, {}, { ws });
    peer.socket.send("x".repeat(1_000_000));
    expect(await it.closed.next()).toMatchObject({ kind: "frame" });
  });
});

describe("WebSocketLink: refused", () => {
  it.each([401, 403, 404, 500, 503, 200])("a handshake answered with %i", async (status) => {
    const server = await serve({ refuse: answer(status) });
    const it = linkTo(server);
    expect(await it.closed.next()).toMatchObject({ kind: "refused", status });
    expect(it.log.at(-1)).toMatchObject({ level: "warn", fields: { code: "LINK_REFUSED" } });
    expect(it.log.at(-1)?.text).toContain(String(status));
  });

  it.each([
    ["seconds", ["Retry-After: 120"], 120],
    [
      "a date, by the server's own clock",
      ["Date: Thu, 01 Jan 1970 00:00:00 GMT", "Retry-After: Thu, 01 Jan 1970 00:01:00 GMT"],
      60,
    ],
    ["less than the back-off", ["Retry-After: 1"], 8],
    ["a week", ["Retry-After: 604800"], 900],
    ["a date without a clock", ["Retry-After: Thu, 01 Jan 2099 00:01:00 GMT"], 8],
    ["nonsense", ["Retry-After: soon"], 8],
  ])("RFC 9110 §10.2.3: Retry-After of %s lengthens the wait", async (_name, headers, waitS) => {
    const it = linkTo(await serve({ refuse: answer(503, headers) }));
    await it.closed.next();
    await it.clock.advance(waitS * 1000 - 1);
    expect(it.clock.timers()).toEqual(["ws-retry"]);
    await it.clock.advance(1);
    expect(await it.closed.next()).toMatchObject({ kind: "refused", status: 503 });
  });

  it("a redirection is told with where to, and not followed", async () => {
    const server = await serve({ refuse: answer(302, ["Location: ws://127.0.0.1:1/elsewhere"]) });
    const it = linkTo(server);
    expect(await it.closed.next()).toEqual({
      kind: "refused",
      status: 302,
      location: "ws://127.0.0.1:1/elsewhere",
    });
    expect(it.log.at(-1)?.text).toContain("ws://127.0.0.1:1/elsewhere");
  });

  it.each([
    ["another subprotocol", "Sec-WebSocket-Protocol: ocpp2.0.1", "ocpp2.0.1"],
    ["no subprotocol", "X-Nothing: 1", ""],
  ])("a CSMS that answers %s", async (_name, header, offered) => {
    const server = await serve({
      refuse: (request, socket) => {
        const lines = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade"];
        socket.write(
          [
            ...lines,
            `Sec-WebSocket-Accept: ${String(request.headers["sec-websocket-key"])}`,
            header,
            "",
            "",
          ].join("\r\n"),
        );
        return true;
      },
    });
    const it = linkTo(server);
    expect(await it.closed.next()).toEqual({ kind: "subprotocol", offered });
    expect(it.opened.left).toEqual([]);
    const request = await server.requests.next();
    if (!request.socket.destroyed) await new Promise((resolve) => request.socket.once("close", resolve));
  });

  it("an answer that is no WebSocket handshake", async () => {
    const server = await serve({
      refuse: (_request, socket) => {
        const lines = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade"];
        socket.write(
          [...lines, "Sec-WebSocket-Protocol: ocpp1.6", "Sec-WebSocket-Accept: nonsense", "", ""].join(
            "\r\n",
          ),
        );
        return true;
      },
    });
    expect(await linkTo(server).closed.next()).toMatchObject({
      kind: "unreachable",
      message: containing("Sec-WebSocket-Accept"),
    });
  });

  it("a port nobody listens on", async () => {
    const server = await serve();
    const it = bench(valuesFor(server.port));
    await server.stop();
    cleanups.pop();
    start(it);
    expect(await it.closed.next()).toMatchObject({
      kind: "unreachable",
      message: containing("ECONNREFUSED"),
    });
    await it.link.stop();
  });

  it("a connection cut in the handshake", async () => {
    const server = await serve({
      refuse: (_request, socket) => {
        socket.destroy();
        return true;
      },
    });
    expect(await linkTo(server).closed.next()).toMatchObject({
      kind: "unreachable",
      message: containing("ECONNRESET"),
    });
  });

  it("a handshake that is never answered ends at its deadline", async () => {
    const server = await serve({ refuse: () => true });
    const it = linkTo(server, {}, { limits: { handshakeTimeoutMs: 20_000 } });
    const request = await server.requests.next();
    await it.clock.advance(19_999);
    expect(it.closed.left).toEqual([]);
    await it.clock.advance(1);
    expect(await it.closed.next()).toMatchObject({
      kind: "unreachable",
      message: containing("20 s"),
    });
    if (!request.socket.destroyed) await new Promise((resolve) => request.socket.once("close", resolve));
  });

  it("settings that cannot be used are told, and tried again", async () => {
    const server = await serve();
    const it = linkTo(server, { url: "ftp://h/x" });
    expect(await it.closed.next()).toMatchObject({
      kind: "settings",
      message: containing("CentralSystemURI"),
    });
    Object.assign(it.values, valuesFor(server.port, { hostName: "bad\r\nX-Evil: 1" }));
    await it.clock.advance(8000);
    expect(await it.closed.next()).toMatchObject({
      kind: "settings",
      message: containing("HostName"),
    });
    expect(await server.gone.next()).toBe(true);
    Object.assign(it.values, valuesFor(server.port));
    await it.clock.advance(11_000);
    expect(await it.opened.next()).toBe("ocpp1.6");
  });

  it("A01.FR.12 neither the password nor the Authorization header is ever told", async () => {
    const server = await serve({ refuse: answer(401) });
    const it = linkTo(server, { securityProfile: 1, authorizationKey: secretKey, proxy: null });
    const told = [await it.closed.next()];
    await it.clock.advance(20_000);
    told.push(await it.closed.next());
    const everything = JSON.stringify([it.log, told]);
    expect(everything).not.toContain(secretKey);
    expect(everything).not.toContain(Buffer.from(`CP1:${secretKey}`).toString("base64").slice(4, 20));
    expect(it.log.map((line) => line.level)).toContain("warn");
  });

  it("warns once that profile 1 has no key, and connects without one", async () => {
    const { it, peer } = await connected({ securityProfile: 1 });
    expect(peer.request.headers.authorization).toBeUndefined();
    expect(it.log.filter((line) => line.text.includes("AuthorizationKey is empty"))).toHaveLength(1);
  });
});

describe("WebSocketLink: connecting again", () => {
  it("waits longer after each failure, with jitter, for ever, and says the same failure once", async () => {
    const server = await serve({ refuse: answer(503) });
    const it = linkTo(server);
    for (const wait of [8, 11, 17, 29, 29, 29, 29, 29, 29, 29, 29, 29]) {
      await server.requests.next();
      await it.closed.next();
      await it.clock.advance(wait * 1000 - 1);
      expect(it.clock.timers()).toEqual(["ws-retry"]);
      expect(server.requests.left).toEqual([]);
      await it.clock.advance(1);
    }
    await it.closed.next();
    expect(it.log.filter((line) => line.level === "warn")).toHaveLength(1);
    expect(it.log.filter((line) => line.level === "debug" && line.text.includes("503"))).toHaveLength(12);
  });

  it("begins anew once a connection lived", async () => {
    let refuse = true;
    const server = await serve({ refuse: (request, socket) => refuse && answer(503)(request, socket) });
    const it = linkTo(server);
    for (const wait of [8, 11, 17]) {
      await it.closed.next();
      await it.clock.advance(wait * 1000 - 1);
      expect(it.clock.timers()).toEqual(["ws-retry"]);
      if (wait === 17) refuse = false;
      await it.clock.advance(1);
    }
    const peer = await server.peers.next();
    await it.opened.next();
    await it.clock.advance(10_000);
    peer.socket.terminate();
    await it.closed.next();
    await it.clock.advance(7999);
    expect(it.clock.timers()).toEqual(["ws-retry"]);
    await it.clock.advance(1);
    await it.opened.next();
  });

  it("a connection that is dropped at once does not count as lived, whatever was said on it", async () => {
    const server = await serve();
    const it = linkTo(server);
    for (const wait of [8, 11, 17]) {
      const peer = await server.peers.next();
      await it.opened.next();
      peer.socket.send("go away");
      peer.socket.close(1011);
      expect(await it.closed.next()).toMatchObject({ kind: "closed", code: 1011 });
      await it.clock.advance(wait * 1000 - 1);
      expect(it.clock.timers()).toEqual(["ws-retry"]);
      await it.clock.advance(1);
    }
  });

  it("reconnects after the back-off when asked so", async () => {
    const { it } = await connected();
    it.link.reconnect("asked", "backoff");
    expect(it.link.send("x")).toBe(false);
    expect(await it.closed.next()).toEqual({ kind: "dropped", message: "asked" });
    expect(it.clock.timers()).toEqual(["ws-retry"]);
    await it.clock.advance(8000);
    expect(await it.opened.next()).toBe("ocpp1.6");
  });

  it("reconnects now out of a back-off, to where the settings say then", async () => {
    const dead = await serve({ refuse: answer(503) });
    const alive = await serve();
    const it = linkTo(dead);
    await it.closed.next();
    it.values.url = `ws://127.0.0.1:${alive.port}/ocpp`;
    it.link.reconnect("new address", "now");
    expect(await it.opened.next()).toBe("ocpp1.6");
    expect(it.clock.timers().filter((name) => name === "ws-retry")).toEqual([]);
  });

  it("reconnects now out of an attempt that hangs", async () => {
    let hang = true;
    const server = await serve({ refuse: () => hang });
    const it = linkTo(server);
    await server.requests.next();
    hang = false;
    it.link.reconnect("impatient", "now");
    expect(await it.closed.next()).toEqual({ kind: "dropped", message: "impatient" });
    expect(await it.opened.next()).toBe("ocpp1.6");
  });

  it("a listener that reconnects from within closed gets one connection", async () => {
    const server = await serve();
    const it = bench(valuesFor(server.port));
    it.link.start({
      opened: (subprotocol) => it.opened.put(subprotocol),
      text: () => undefined,
      closed: (failure) => {
        it.closed.put(failure);
        it.link.reconnect("at once", "now");
      },
    });
    const peer = await server.peers.next();
    await it.opened.next();
    peer.socket.terminate();
    await it.opened.next();
    it.link.reconnect("from outside", "now");
    await it.opened.next();
    expect(it.clock.timers()).toEqual(["ws-ping"]);
    const stopped = it.link.stop();
    await it.clock.advance(1000);
    await stopped;
    expect(server.requests.left).toHaveLength(3);
  });

  it("a listener that throws is logged and stops nothing", async () => {
    const server = await serve();
    const it = bench(valuesFor(server.port));
    it.link.start({
      opened: (subprotocol) => it.opened.put(subprotocol),
      text: (text) => {
        it.texts.put(text);
        throw new Error("listener's defect");
      },
      closed: () => undefined,
    });
    cleanups.push(() => it.link.stop());
    const peer = await server.peers.next();
    peer.socket.send("one");
    peer.socket.send("two");
    expect([await it.texts.next(), await it.texts.next()]).toEqual(["one", "two"]);
    expect(it.log.filter((line) => line.level === "error")).toHaveLength(2);
  });
});

describe("WebSocketLink: watching the connection", () => {
  it("pings with the payload, takes the pong, and goes on", async () => {
    const { it, peer } = await connected({ pingIntervalS: 30 });
    for (let round = 0; round < 3; round++) {
      await it.clock.advance(30_000);
      expect(await peer.pings.next()).toBe("hello there");
      // The pong is in before an answer to a text sent after it.
      peer.socket.send(`round ${round}`);
      await it.texts.next();
      expect(it.clock.timers()).toEqual(["ws-ping"]);
    }
    expect(it.closed.left).toEqual([]);
  });

  it("1.6J §5.3 a missed pong cuts the connection and connects anew", async () => {
    const { it, peer, server } = await connected(
      { pingIntervalS: 30, pongTimeoutS: 5 },
      {},
      { ws: { autoPong: false } },
    );
    await it.clock.advance(30_000);
    await peer.pings.next();
    await it.clock.advance(4999);
    expect(it.closed.left).toEqual([]);
    await it.clock.advance(1);
    expect(await it.closed.next()).toEqual({ kind: "pong" });
    expect(await peer.closes.next()).toBe(1006);
    await it.clock.advance(8000);
    await server.peers.next();
    expect(await it.opened.next()).toBe("ocpp1.6");
  });

  it("a WebSocketPingInterval changed at run time takes effect", async () => {
    const { it, peer } = await connected({ pingIntervalS: 0 });
    await it.clock.advance(3600_000);
    expect(peer.pings.left).toEqual([]);
    it.values.pingIntervalS = 10;
    await it.clock.advance(10_000);
    expect(await peer.pings.next()).toBe("hello there");
  });

  it("a message beyond the bound is refused with 1009", async () => {
    const { it, peer } = await connected({ maxInboundBytes: 1000 });
    peer.socket.send("x".repeat(1000));
    expect(await it.texts.next()).toHaveLength(1000);
    peer.socket.send("x".repeat(1001));
    expect(await peer.closes.next()).toBe(1009);
    expect(await it.closed.next()).toMatchObject({ kind: "frame" });
    expect(it.texts.left).toEqual([]);
  });

  it("a peer that goes on after such a message is cut at the close deadline", async () => {
    const { it, peer } = await connected({ maxInboundBytes: 1000 }, { limits: { closeTimeoutMs: 500 } });
    peer.request.socket.pause();
    peer.socket.send("x".repeat(1001));
    while (!it.clock.timers().includes("ws-close")) await it.clock.flush();
    await it.clock.advance(499);
    expect(it.closed.left).toEqual([]);
    await it.clock.advance(1);
    expect(await it.closed.next()).toMatchObject({ kind: "frame" });
  });

  it("a binary frame is refused with 1003", async () => {
    const { it, peer } = await connected();
    peer.socket.send(Buffer.from("[2]"));
    peer.socket.send("not delivered any more");
    expect(await peer.closes.next()).toBe(1003);
    expect(await it.closed.next()).toEqual({ kind: "frame", message: "a binary frame" });
    expect(it.texts.left).toEqual([]);
  });

  it("text that is not UTF-8 is refused with 1007", async () => {
    const { it, peer } = await connected();
    peer.request.socket.write(Buffer.from([0x81, 0x01, 0xff]));
    expect(await it.closed.next()).toMatchObject({ kind: "frame" });
    expect(await peer.closes.next()).toBe(1007);
  });

  it("a peer that does not read is dropped, and memory stays bounded", async () => {
    const bound = 256 * 1024;
    const { it, peer } = await connected({}, { limits: { maxBufferedBytes: bound } });
    peer.request.socket.pause();
    const text = "x".repeat(64 * 1024);
    let sent = 0;
    // What the kernel takes is not ours to bound: some MB on loopback.
    while (it.link.send(text) && sent < 2000) sent++;
    expect(sent).toBeLessThan(2000);
    expect(await it.closed.next()).toMatchObject({ kind: "dropped" });
    expect(it.link.send("x")).toBe(false);
  });
});

describe("WebSocketLink: cut in the middle", () => {
  it("of a large message that is being sent: told once, nothing of it goes on the next connection", async () => {
    const { it, peer, server } = await connected();
    peer.request.socket.pause();
    expect(it.link.send("x".repeat(16_000_000))).toBe(true);
    peer.request.socket.resetAndDestroy();
    expect(await it.closed.next()).toMatchObject({ kind: "closed", code: 1006 });
    await it.clock.advance(8000);
    const next = await server.peers.next();
    await it.opened.next();
    it.link.send("whole");
    expect(await next.texts.next()).toBe("whole");
  });
});

describe("WebSocketLink: a flood", () => {
  it("pings of a peer that reads no pong are bounded in memory, too: it is cut off", async () => {
    const { it, peer } = await connected();
    peer.request.socket.pause();
    for (let sent = 0; it.closed.left.length === 0; sent++) {
      peer.socket.ping("x".repeat(125));
      if (sent % 1000 === 0) await new Promise<void>((resolve) => setImmediate(resolve));
    }
    expect(await it.closed.next()).toMatchObject({ kind: "closed", code: 1006 });
  });
});

describe("WebSocketLink: stopping", () => {
  it("closes in order with 1001, and tells it", async () => {
    const { it, peer } = await connected({ pingIntervalS: 60 });
    await it.link.stop();
    expect(await peer.closes.next()).toBe(1001);
    expect(await it.closed.next()).toMatchObject({ kind: "dropped" });
    expect(it.clock.timers()).toEqual([]);
    it.link.reconnect("too late", "now");
    expect(it.link.send("x")).toBe(false);
    expect(it.clock.timers()).toEqual([]);
  });

  it("does not wait for a peer that never answers the close", async () => {
    const { it, peer } = await connected({}, { limits: { closeTimeoutMs: 500 } });
    peer.request.socket.pause();
    let done = false;
    const stopped = it.link.stop().then(() => (done = true));
    await it.clock.advance(499);
    expect(done).toBe(false);
    await it.clock.advance(1);
    await stopped;
    expect(it.clock.timers()).toEqual([]);
  });

  it("in the back-off", async () => {
    const server = await serve({ refuse: answer(503) });
    const it = linkTo(server);
    await it.closed.next();
    await it.link.stop();
    expect(it.clock.timers()).toEqual([]);
    await it.clock.advance(100_000);
    expect(server.requests.left).toHaveLength(1);
  });

  it("in mid-handshake", async () => {
    const server = await serve({ refuse: () => true });
    const it = linkTo(server);
    const request = await server.requests.next();
    await it.link.stop();
    expect(it.clock.timers()).toEqual([]);
    if (!request.socket.destroyed) await new Promise((resolve) => request.socket.once("close", resolve));
  });

  it("before the first byte, twice, and without a start", async () => {
    const server = await serve();
    const it = linkTo(server);
    await Promise.all([it.link.stop(), it.link.stop()]);
    expect(it.clock.timers()).toEqual([]);
    await bench(valuesFor(server.port)).link.stop();
  });
});

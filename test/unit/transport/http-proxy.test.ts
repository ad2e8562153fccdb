import { afterEach, describe, expect, it } from "vitest";
import { StationError } from "../../../src/kernel/errors.ts";
import { authority, parseProxy, proxyRefusal } from "../../../src/transport/http-proxy.ts";
import { ConnectProxy } from "../../support/connect-proxy.ts";
import { selfSigned } from "../../support/self-signed.ts";
import { answer, TestServer } from "../../support/ws-server.ts";
import { bench, containing, start, valuesFor } from "./support.ts";

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function kept<T extends { stop(): Promise<void> }>(made: Promise<T>): Promise<T> {
  const it = await made;
  cleanups.push(() => it.stop());
  return it;
}

const basic = (text: string): string => `Basic ${Buffer.from(text).toString("base64")}`;

describe("parseProxy", () => {
  it.each([
    ["http://proxy.example:3128", { host: "proxy.example", port: 3128, authorization: null }],
    ["proxy.example:3128", { host: "proxy.example", port: 3128, authorization: null }],
    ["http://proxy.example/", { host: "proxy.example", port: 80, authorization: null }],
    ["http://[::1]:3128", { host: "::1", port: 3128, authorization: null }],
    ["http://me:p%40ss%3A@proxy:1", { host: "proxy", port: 1, authorization: basic("me:p@ss:") }],
    ["me:pw@proxy:1", { host: "proxy", port: 1, authorization: basic("me:pw") }],
  ])("%s", (text, expected) => {
    expect(parseProxy(text)).toEqual(expected);
  });

  it.each([
    "socks5://me:hush@proxy:1080",
    "https://me:hush@proxy",
    "http://me:hush@",
    "http://me:hush%zz@proxy",
  ])("refuses %s without repeating it", (text) => {
    expect(() => parseProxy(text)).toThrow(StationError);
    expect(() => parseProxy(text)).toThrow("http://[user:password@]host:port");
    expect(() => parseProxy(text)).not.toThrow("hush");
  });

  it("names targets as CONNECT wants them", () => {
    expect([authority("h", 80), authority("::1", 443)]).toEqual(["h:80", "[::1]:443"]);
  });

  it.each([
    [407, "user and password"],
    [403, "have it allowed"],
    [502, "cannot reach h:80"],
    [404, "is an HTTP proxy"],
  ])("a proxy's %i says %s", (status, text) => {
    expect(proxyRefusal(status, "h:80")).toContain(text);
  });
});

describe("WebSocketLink through an HTTP proxy", () => {
  it("tunnels ws://, with the proxy's credentials for the proxy only", async () => {
    const server = await kept(TestServer.start());
    const proxy = await kept(ConnectProxy.start());
    const link = bench(valuesFor(server.port, { proxy: `http://me:hush@127.0.0.1:${proxy.port}` }));
    cleanups.push(() => link.link.stop());
    start(link);
    expect(await proxy.tunnels.next()).toEqual({
      target: `127.0.0.1:${server.port}`,
      authorization: basic("me:hush"),
    });
    const peer = await server.peers.next();
    expect(await link.opened.next()).toBe("ocpp1.6");
    expect(peer.request.headers["proxy-authorization"]).toBeUndefined();
    link.link.send("through");
    expect(await peer.texts.next()).toBe("through");
    expect(JSON.stringify(link.log)).not.toContain("hush");
  });

  it("tunnels wss://", async () => {
    const tls = selfSigned("localhost", ["localhost"]);
    const server = await kept(TestServer.start({ tls }));
    const proxy = await kept(ConnectProxy.start());
    const values = valuesFor(server.port, {
      url: `wss://localhost:${server.port}/ocpp`,
      proxy: `127.0.0.1:${proxy.port}`,
    });
    const link = bench(values, { tls: () => ({ ca: tls.cert }) });
    cleanups.push(() => link.link.stop());
    start(link);
    expect(await proxy.tunnels.next()).toEqual({
      target: `localhost:${server.port}`,
      authorization: undefined,
    });
    const peer = await server.peers.next();
    await link.opened.next();
    peer.socket.send("back");
    expect(await link.texts.next()).toBe("back");
  });

  it.each([
    [407, "other credentials"],
    [403, "does not allow"],
    [502, "cannot reach"],
    ["cut" as const, "the HTTP proxy ended the connection"],
  ])("a proxy that answers %s is told from a CSMS that does", async (status, text) => {
    const server = await kept(TestServer.start());
    const proxy = await kept(ConnectProxy.start(status));
    const link = bench(valuesFor(server.port, { proxy: `127.0.0.1:${proxy.port}` }));
    start(link);
    const failure = await link.closed.next();
    expect(failure).toMatchObject({ kind: "unreachable", message: containing(text) });
    expect(server.requests.left).toEqual([]);
    await link.link.stop();
  });

  it("a CSMS behind the proxy that refuses is told as such", async () => {
    const server = await kept(TestServer.start({ refuse: answer(401) }));
    const proxy = await kept(ConnectProxy.start());
    const link = bench(valuesFor(server.port, { proxy: `127.0.0.1:${proxy.port}` }));
    start(link);
    expect(await link.closed.next()).toMatchObject({ kind: "refused", status: 401 });
    await link.link.stop();
  });

  it("a proxy that is not there is named", async () => {
    const proxy = await ConnectProxy.start();
    const { port } = proxy;
    await proxy.stop();
    const link = bench(valuesFor(1, { proxy: `127.0.0.1:${port}` }));
    start(link);
    expect(await link.closed.next()).toMatchObject({
      kind: "unreachable",
      message: containing(`HTTP proxy 127.0.0.1:${port}: nothing listens`),
    });
    await link.link.stop();
  });

  it("stops while the proxy keeps silent", async () => {
    const proxy = await kept(ConnectProxy.start("silent"));
    const link = bench(valuesFor(1, { proxy: `127.0.0.1:${proxy.port}` }));
    start(link);
    await proxy.tunnels.next();
    await link.link.stop();
    expect(await link.closed.next()).toMatchObject({ kind: "dropped" });
    expect(link.clock.timers()).toEqual([]);
    expect(await proxy.gone.next()).toBe(true);
  });

  it("the handshake deadline covers the proxy", async () => {
    const proxy = await kept(ConnectProxy.start("silent"));
    const link = bench(valuesFor(1, { proxy: `127.0.0.1:${proxy.port}` }));
    start(link);
    await proxy.tunnels.next();
    await link.clock.advance(30_000);
    expect(await link.closed.next()).toMatchObject({
      kind: "unreachable",
      message: containing("30 s"),
    });
    await link.link.stop();
  });
});

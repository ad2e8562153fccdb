import { createServer } from "node:net";
import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { TlsOptions } from "../../../src/transport/settings.ts";
import { selfSigned } from "../../support/self-signed.ts";
import type { SelfSigned } from "../../support/self-signed.ts";
import { TestServer } from "../../support/ws-server.ts";
import { bench, containing, secretKey, start, valuesFor } from "./support.ts";
import type { Bench } from "./support.ts";

const cleanups: (() => Promise<void>)[] = [];
let good: SelfSigned;
let expired: SelfSigned;
let other: SelfSigned;

beforeAll(() => {
  good = selfSigned("localhost", ["localhost", "127.0.0.1"]);
  expired = selfSigned("localhost", ["localhost"], true);
  other = selfSigned("elsewhere.example", ["elsewhere.example"]);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function linkTo(
  tls: SelfSigned,
  host: string,
  options: () => TlsOptions,
): Promise<{ it: Bench; server: TestServer }> {
  const server = await TestServer.start({ tls });
  cleanups.push(() => server.stop());
  const url = `wss://${host}:${server.port}/ocpp`;
  const it = bench(valuesFor(server.port, { url, securityProfile: 2, authorizationKey: secretKey }), {
    tls: options,
  });
  cleanups.push(() => it.link.stop());
  start(it);
  return { it, server };
}

describe("WebSocketLink over TLS", () => {
  it.each(["localhost", "127.0.0.1"])("A00.FR.301 connects to %s when its root is trusted", async (host) => {
    const { it, server } = await linkTo(good, host, () => ({ ca: good.cert }));
    const peer = await server.peers.next();
    expect(await it.opened.next()).toBe("ocpp1.6");
    expect(peer.request.headers.authorization).toBe(
      `Basic ${Buffer.from(`CP1:${secretKey}`).toString("base64")}`,
    );
    const { socket } = peer.request;
    expect(socket instanceof TLSSocket && socket.servername).toBe(host === "localhost" ? host : false);
    peer.socket.send("hello");
    expect(await it.texts.next()).toBe("hello");
  });

  it.each([
    ["A00.FR.307 an untrusted root", () => good, "localhost", () => ({}), "DEPTH_ZERO_SELF_SIGNED_CERT"],
    [
      "A00.FR.309 an expired certificate",
      () => expired,
      "localhost",
      () => ({ ca: expired.cert }),
      "CERT_HAS_EXPIRED",
    ],
    [
      "A00.FR.308 another name",
      () => other,
      "localhost",
      () => ({ ca: other.cert }),
      "ERR_TLS_CERT_ALTNAME_INVALID",
    ],
  ])("refuses %s, and sends no password", async (_name, tls, host, options, code) => {
    const { it, server } = await linkTo(tls(), host, options);
    expect(await it.closed.next()).toMatchObject({ kind: "tls", code });
    expect(it.log.at(-1)).toMatchObject({ level: "warn", fields: { code: "LINK_TLS" } });
    expect(server.requests.left).toEqual([]);
  });

  it("A00.FR.307 verification cannot be switched off by Node's environment variable", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    const { it } = await linkTo(good, "localhost", () => ({}));
    expect(await it.closed.next()).toMatchObject({ kind: "tls", code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
  });

  it("asks for the TLS options anew at each attempt", async () => {
    let ca = other.cert;
    const { it } = await linkTo(good, "localhost", () => ({ ca }));
    expect(await it.closed.next()).toMatchObject({ kind: "tls" });
    ca = good.cert;
    await it.clock.advance(8000);
    expect(await it.opened.next()).toBe("ocpp1.6");
  });

  it("tells a peer that speaks no TLS", async () => {
    const plain = createServer((socket: Socket) =>
      socket
        .on("error", () => undefined)
        .resume()
        .end("HTTP/1.1 400 Bad Request\r\n\r\n"),
    );
    await new Promise<void>((resolve) => plain.listen(0, "127.0.0.1", resolve));
    cleanups.push(() => new Promise((resolve) => plain.close(() => resolve())));
    const address = plain.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    const it = bench(valuesFor(port, { url: `wss://127.0.0.1:${port}/ocpp` }));
    start(it);
    expect(await it.closed.next()).toMatchObject({
      kind: "tls",
      message: containing("does not speak TLS"),
    });
    await it.link.stop();
  });
});

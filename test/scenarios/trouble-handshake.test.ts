import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { createHash } from "node:crypto";
import { describe, expect, it, onTestFinished } from "vitest";
import { answer, TestServer, type TestServerOptions } from "../support/ws-server.ts";
import { selfSigned } from "../support/self-signed.ts";
import { alice } from "../support/rig.ts";
import { TroublePeer } from "../support/trouble/trouble-peer.ts";
import { TroubleStation } from "../support/trouble/trouble-station.ts";

type Refusal = NonNullable<TestServerOptions["refuse"]>;

async function serve(options: TestServerOptions = {}): Promise<TestServer> {
  const server = await TestServer.start(options);
  onTestFinished(() => server.stop());
  return server;
}

const accept = (request: IncomingMessage): string =>
  createHash("sha1")
    .update(`${String(request.headers["sec-websocket-key"])}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest("base64");

/** Answers 101 with these headers, and says what follows. */
const upgrade =
  (headers: (request: IncomingMessage) => readonly string[]): Refusal =>
  (request, socket) => {
    const lines = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade"];
    socket.write([...lines, ...headers(request), "", ""].join("\r\n"));
    return true;
  };

const chooses = (...protocols: readonly string[]): Refusal =>
  upgrade((request) => [
    `Sec-WebSocket-Accept: ${accept(request)}`,
    ...protocols.map((protocol) => `Sec-WebSocket-Protocol: ${protocol}`),
  ]);

const says =
  (text: string | Buffer): Refusal =>
  (_request: IncomingMessage, socket: Socket) => {
    socket.end(text);
    return true;
  };

const redirects = (status: number): Refusal => answer(status, ["Location: ws://127.0.0.1:9/elsewhere"]);

const telling = (text: string | RegExp): unknown => expect.stringMatching(text);

/** What the CSMS does to the handshake, what the station calls it, and what its log says. */
const refusals: readonly (readonly [string, Refusal, string, RegExp])[] = [
  ["401", answer(401), "LINK_REFUSED", /401.*SecurityProfile/],
  ["403", answer(403), "LINK_REFUSED", /403.*registered/],
  ["404", answer(404), "LINK_REFUSED", /ChargePointId "cp001" \(404\)/],
  ["426", answer(426), "LINK_REFUSED", /426.*scheme/],
  ["500", answer(500), "LINK_REFUSED", /500/],
  ["503", answer(503, ["Retry-After: 120"]), "LINK_REFUSED", /503.*nothing to do here/],
  ["301 elsewhere", redirects(301), "LINK_REFUSED", /redirects \(301\) to ws:\/\/127\.0\.0\.1:9\/elsewhere/],
  [
    "307 to itself",
    (request, socket) =>
      answer(307, [`Location: ws://${String(request.headers.host)}${String(request.url)}`])(request, socket),
    "LINK_REFUSED",
    /redirects \(307\) to ws:\/\/127\.0\.0\.1:\d+\/ocpp\/cp001/,
  ],
  [
    "a web page",
    says("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"),
    "LINK_REFUSED",
    /no WebSocket endpoint/,
  ],
  ["garbage", says("SSH-2.0-OpenSSH_9.6\r\n"), "LINK_UNREACHABLE", /not answer in HTTP.*port and scheme/],
  ["binary garbage", says(Buffer.alloc(4096, 0xfe)), "LINK_UNREACHABLE", /not answer in HTTP/],
  ["headers without end", says(`HTTP/1.1 101 X\r\n${"A: b\r\n".repeat(20_000)}`), "LINK_UNREACHABLE", /HTTP/],
  ["nothing, and a FIN", says(""), "LINK_UNREACHABLE", /cut the connection/],
  [
    "a wrong Sec-WebSocket-Accept",
    upgrade(() => ["Sec-WebSocket-Accept: AAAA", "Sec-WebSocket-Protocol: ocpp1.6"]),
    "LINK_UNREACHABLE",
    /Sec-WebSocket-Accept/,
  ],
  ["no subprotocol", chooses(), "LINK_SUBPROTOCOL", /offered ocpp1\.6 and chose none/],
  ["another subprotocol", chooses("ocpp2.0.1"), "LINK_SUBPROTOCOL", /answered "ocpp2\.0\.1"/],
  ["an unknown subprotocol", chooses("mqtt"), "LINK_SUBPROTOCOL", /answered "mqtt"/],
  ["the subprotocol in other letters", chooses("OCPP1.6"), "LINK_SUBPROTOCOL", /answered "OCPP1\.6"/],
  [
    "two subprotocols in one header",
    chooses("ocpp1.6, ocpp2.0.1"),
    "LINK_SUBPROTOCOL",
    /answered "ocpp1\.6, ocpp2\.0\.1"/,
  ],
  [
    "two subprotocols in two headers",
    chooses("ocpp1.6", "ocpp1.5"),
    "LINK_SUBPROTOCOL",
    /answered "ocpp1\.6, ocpp1\.5"/,
  ],
];

/** The transaction that waited, and that the station is there. */
async function comesUp(peer: TroublePeer): Promise<void> {
  const said: string[] = [];
  while (said.at(-1) !== "StopTransaction")
    said.push((await peer.called("BootNotification", "StartTransaction", "StopTransaction")).action);
  expect(said).toEqual(["BootNotification", "StartTransaction", "StopTransaction"]);
  expect((await peer.answered())[0]).toBe(3);
}

/** The first connection begins with a BootNotification; none goes on a mere reconnect (1.6J §5.4). */
async function isServed(peer: TroublePeer): Promise<void> {
  while ((await peer.answered())[0] !== 3);
}

describe("a CSMS that refuses the handshake", () => {
  it("each refusal is told in words of its own, none is followed, the back-off grows, and what waited is told once it opens", async () => {
    const script = refusals.map(([, refusal]) => refusal);
    const server = await serve({ refuse: (request, socket) => script.shift()?.(request, socket) ?? false });
    const rig = await TroubleStation.start({ port: server.port });
    await rig.charge(alice, 1);
    const waits: number[] = [];
    for (const [what, , code, text] of refusals) {
      const ended = await rig.ended();
      expect(ended, what).toMatchObject({ code });
      expect(ended.text, what).toMatch(text);
      waits.push(ended.retryInS);
    }
    // RFC 9110 §10.2.3: Retry-After lengthens the wait, once.
    expect(waits).toEqual([3, 6, 12, 24, 24, 120, ...waits.slice(6).map(() => 24)]);
    await comesUp(new TroublePeer(await server.peers.next()));
    expect(server.requests.left).toHaveLength(refusals.length + 1);
  });

  it("a handshake that is never answered, or dribbled byte by byte, ends at its deadline; SIGTERM does not wait for it", async () => {
    let dribbled: Socket | undefined;
    const script: Refusal[] = [() => true, (_request, socket) => Boolean((dribbled = socket)), () => true];
    const server = await serve({ refuse: (request, socket) => script.shift()?.(request, socket) ?? false });
    const rig = await TroubleStation.start({ port: server.port });
    for (let attempt = 0; attempt < 2; attempt++) {
      await server.requests.next();
      for (const byte of "HTTP/1.1 101 Switching Prot") {
        dribbled?.write(byte);
        await rig.pass(1);
      }
      expect(rig.ends.left).toEqual([]);
      await rig.pass(4);
      expect(await rig.ended()).toMatchObject({ code: "LINK_UNREACHABLE", text: telling("30 s") });
    }
    await server.requests.next();
    await rig.stop();
    expect(rig.clock.timers()).toEqual([]);
  });

  it("a plain port for TLS, and TLS for a plain port: told, and tried again", async () => {
    const tls = await serve({ tls: selfSigned("127.0.0.1", ["127.0.0.1"]) });
    const plainClient = await TroubleStation.start({ port: tls.port });
    expect(await plainClient.ended()).toMatchObject({
      code: "LINK_UNREACHABLE",
      text: telling(/port and scheme/),
    });
    const plain = await serve();
    const tlsClient = await TroubleStation.start({
      port: plain.port,
      scheme: "wss",
    });
    expect(await tlsClient.ended()).toMatchObject({ code: "LINK_TLS", text: telling(/does not speak TLS/) });
    for (const rig of [plainClient, tlsClient]) expect((await rig.ended()).retryInS).toBe(6);
  });

  it("takes ocpp1.6 whenever it is given, whatever was chosen before (1.6J §3.3)", async () => {
    let chosen: string | false = "ocpp1.6";
    const server = await serve({
      refuse: (request, socket) =>
        chosen === "ocpp1.6" ? false : chooses(...(chosen ? [chosen] : []))(request, socket),
    });
    const rig = await TroubleStation.start({ port: server.port });
    for (const next of ["ocpp2.0.1", false, "ocpp1.6", "ocpp2.1", "ocpp1.6"] as const) {
      const before = chosen;
      if (before === "ocpp1.6") {
        const peer = new TroublePeer(await server.peers.next());
        await isServed(peer);
        chosen = next;
        await rig.pass(20);
        peer.peer.socket.close(1012, "changes its mind");
        expect(await rig.ended()).toMatchObject({ code: "LINK_CLOSED", retryInS: 3 });
        continue;
      }
      chosen = next;
      expect(await rig.ended()).toMatchObject({
        code: "LINK_SUBPROTOCOL",
        text: telling(before === false ? "chose none" : `"${before}"`),
      });
    }
    await isServed(new TroublePeer(await server.peers.next()));
  });
});

import { createServer } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Socket } from "node:net";
import { WebSocketServer } from "ws";
import type { ServerOptions, WebSocket } from "ws";
import { Inbox } from "./inbox.ts";

export interface TestServerOptions {
  /** Answers the upgrade in place of the WebSocket server when it returns true. */
  readonly refuse?: ((request: IncomingMessage, socket: Socket) => boolean) | undefined;
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
  readonly ws?: Partial<ServerOptions> | undefined;
}

/** One connection, as the server sees it. */
export interface Peer {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  readonly texts: Inbox<string>;
  readonly pings: Inbox<string>;
  readonly closes: Inbox<number>;
}

/** A WebSocket server on a free port of 127.0.0.1, to be waited on by events only. */
export class TestServer {
  readonly peers = new Inbox<Peer>();
  /** Every upgrade request, taken or refused. */
  readonly requests = new Inbox<IncomingMessage>();
  /** A connection went away, whatever became of it before. */
  readonly gone = new Inbox<true>();
  private readonly http: Server;
  private readonly wss: WebSocketServer;
  private readonly sockets = new Set<Socket>();

  private constructor(options: TestServerOptions) {
    this.http = options.tls ? createTlsServer(options.tls) : createServer();
    this.wss = new WebSocketServer({
      noServer: true,
      handleProtocols: (offered) => (offered.has("ocpp1.6") ? "ocpp1.6" : false),
      ...options.ws,
    });
    this.http.on("connection", (socket: Socket) => {
      this.sockets.add(socket);
      socket.on("close", () => this.left(socket)).on("error", () => undefined);
    });
    this.http.on("upgrade", (request, socket: Socket, head) => {
      socket.on("error", () => undefined);
      this.requests.put(request);
      if (options.refuse?.(request, socket) === true) {
        // Read on, or the end of the connection would never be seen; an HTTP server leaves its own half open.
        socket.on("end", () => socket.end()).resume();
        return;
      }
      this.wss.handleUpgrade(request, socket, head, (ws) => this.welcome(ws, request));
    });
  }

  static async start(options: TestServerOptions = {}): Promise<TestServer> {
    const server = new TestServer(options);
    await new Promise<void>((resolve) => server.http.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get port(): number {
    const address = this.http.address();
    if (address === null || typeof address === "string") throw new Error("the test server does not listen");
    return address.port;
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.http.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private left(socket: Socket): void {
    this.sockets.delete(socket);
    this.gone.put(true);
  }

  private welcome(socket: WebSocket, request: IncomingMessage): void {
    const peer: Peer = {
      socket,
      request,
      texts: new Inbox(),
      pings: new Inbox(),
      closes: new Inbox(),
    };
    socket.on("message", (data, isBinary) => {
      if (!isBinary && Buffer.isBuffer(data)) peer.texts.put(data.toString("utf8"));
    });
    socket.on("ping", (payload: Buffer) => peer.pings.put(payload.toString("utf8")));
    socket.on("close", (code) => peer.closes.put(code));
    socket.on("error", () => undefined);
    this.peers.put(peer);
  }
}

/** Answers an upgrade with an HTTP status and nothing else. */
export function answer(status: number, headers: readonly string[] = []) {
  return (_request: IncomingMessage, socket: Socket): boolean => {
    socket.end([`HTTP/1.1 ${status} Test`, "Content-Length: 0", ...headers, "", ""].join("\r\n"));
    return true;
  };
}

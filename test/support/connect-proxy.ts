import { createServer } from "node:http";
import type { Server } from "node:http";
import { connect } from "node:net";
import type { Socket } from "node:net";
import { Inbox } from "./inbox.ts";

/** What was asked of the proxy. */
export interface Tunnel {
  readonly target: string;
  readonly authorization: string | undefined;
}

/** A small HTTP proxy for CONNECT on a free port of 127.0.0.1. */
export class ConnectProxy {
  readonly tunnels = new Inbox<Tunnel>();
  /** A client of the proxy went away. */
  readonly gone = new Inbox<true>();
  private readonly http: Server;
  private readonly sockets = new Set<Socket>();

  /** @param status answers every CONNECT with this in place of a tunnel; "silent": not at all; "cut": by closing */
  private constructor(refuse?: number | "silent" | "cut") {
    this.http = createServer();
    this.http.on("connection", (socket: Socket) => this.keep(socket));
    this.http.on("connect", (request, client: Socket) => {
      this.tunnels.put({ target: request.url ?? "", authorization: request.headers["proxy-authorization"] });
      client.on("end", () => client.end()).on("close", () => this.gone.put(true));
      client.resume();
      if (refuse === "cut") client.destroy();
      else if (typeof refuse === "number") client.end(`HTTP/1.1 ${refuse} Test\r\n\r\n`);
      else if (refuse === undefined) this.join(request.url ?? "", client);
    });
  }

  static async start(refuse?: number | "silent" | "cut"): Promise<ConnectProxy> {
    const proxy = new ConnectProxy(refuse);
    await new Promise<void>((resolve) => proxy.http.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  get port(): number {
    const address = this.http.address();
    if (address === null || typeof address === "string") throw new Error("the proxy does not listen");
    return address.port;
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.http.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private join(target: string, client: Socket): void {
    const { hostname, port } = new URL(`http://${target}`);
    const upstream = connect(Number(port), hostname.replace(/^\[(.*)\]$/, "$1"));
    this.keep(upstream);
    upstream.on("connect", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      client.pipe(upstream).pipe(client);
    });
    upstream.on("close", () => client.destroy());
    client.on("close", () => upstream.destroy());
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on("close", () => this.sockets.delete(socket)).on("error", () => undefined);
  }
}

import { createServer } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { Clock } from "../src/kernel/clock.ts";
import { Emitter } from "../src/kernel/emitter.ts";
import type { CallOutcome } from "../src/model/rpc.ts";
import { CsmsConnection } from "./csms-connection.ts";
import { csmsDialects, dialectFor } from "./csms-dialects.ts";
import { listenOn } from "./listen.ts";
import type { CsmsEvent } from "./messages.ts";

/** For people. */
const spoken = csmsDialects.map(({ subprotocol }) => subprotocol).join(" and ");
const maxFrame = 1024 * 1024;

export interface DemoCsmsOptions {
  readonly clock: Clock;
  /** 0 (the default) takes any free port. */
  readonly port?: number;
  /** Seconds between Heartbeats the stations are told; default 300. */
  readonly heartbeatInterval?: number;
  readonly onError?: (error: unknown) => void;
}

/** A small CSMS for trying things out: OCPP 2.0.1 and 1.6J on `ws://127.0.0.1`, any station, no security. */
export class DemoCsms {
  private readonly server: Server;
  private readonly sockets: WebSocketServer;
  private readonly events: Emitter<CsmsEvent>;
  private readonly options: DemoCsmsOptions;
  private readonly connections = new Map<string, CsmsConnection>();
  private cutOff = false;
  private bound = 0;
  private nextTransaction = 1;
  private nextCall = 1;

  constructor(options: DemoCsmsOptions) {
    this.options = options;
    this.events = new Emitter(options.onError ?? (() => undefined));
    this.sockets = new WebSocketServer({
      noServer: true,
      maxPayload: maxFrame,
      handleProtocols: (offered) => dialectFor(offered)?.subprotocol ?? false,
    });
    this.server = createServer((_, response) => {
      response
        .writeHead(426, { "content-type": "text/plain" })
        .end("OCPP-J: connect by WebSocket to /<ChargePointId>\n");
    });
    this.server.on("upgrade", (request, socket, head) => this.upgrade(request, socket, head));
  }

  /** @throws StationError USAGE when the port is taken */
  async listen(): Promise<void> {
    this.bound = await listenOn(this.server, this.options.port ?? 0, "demo CSMS");
  }

  /** What a station is configured with, the ChargePointId to be added: `ws://127.0.0.1:PORT/`. */
  get url(): string {
    return `ws://127.0.0.1:${this.bound}/`;
  }

  /** ChargePointIds of the stations connected now. */
  get stations(): string[] {
    return [...this.connections.keys()];
  }

  /** Adds a listener; the function returned removes it. */
  on(listener: (event: CsmsEvent) => void): () => void {
    return this.events.on(listener);
  }

  /** Sends a CALL to a station; `offline` when it is not there. Never rejects. */
  async call(station: string, action: string, payload: object): Promise<CallOutcome> {
    return (await this.connections.get(station)?.call(action, payload)) ?? { kind: "offline" };
  }

  /** The network breaks: connections end without a word and new ones are refused until `restore`. */
  cut(): void {
    this.cutOff = true;
    for (const connection of this.connections.values()) connection.cut();
  }

  restore(): void {
    this.cutOff = false;
  }

  get isCut(): boolean {
    return this.cutOff;
  }

  async close(): Promise<void> {
    for (const connection of this.connections.values()) connection.close();
    for (const client of this.sockets.clients) client.terminate();
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on("error", () => socket.destroy());
    if (this.cutOff) {
      socket.destroy();
      return;
    }
    const station = stationOf(request.url ?? "");
    const why = station === "" ? "the URL ends in no ChargePointId" : null;
    if (why !== null) {
      this.events.emit({ type: "refused", station, why });
      socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
      return;
    }
    this.sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const dialect = dialectFor([webSocket.protocol]);
      if (dialect === null) {
        const offered = request.headers["sec-websocket-protocol"] ?? "none";
        this.events.emit({
          type: "refused",
          station,
          why: `it offered ${offered.slice(0, 64)}, this CSMS speaks ${spoken}`,
        });
        webSocket.close(1002, `this CSMS speaks ${spoken}`);
        return;
      }
      // OCPP-J: a station that connects anew has lost its old connection.
      this.connections.get(station)?.cut();
      const connection: CsmsConnection = new CsmsConnection(webSocket, {
        clock: this.options.clock,
        station,
        dialect,
        nextId: () => `csms-${this.nextCall++}`,
        context: {
          now: () => new Date(this.options.clock.wall()).toISOString(),
          nextTransactionId: () => this.nextTransaction++,
          heartbeatInterval: this.options.heartbeatInterval ?? 300,
        },
        emit: (event) => {
          if (event.type === "disconnected") {
            if (this.connections.get(station) !== connection) return;
            this.connections.delete(station);
          }
          this.events.emit(event);
        },
      });
      this.connections.set(station, connection);
      this.events.emit({ type: "connected", station, protocol: dialect.subprotocol });
    });
  }
}

/** The last part of the path, decoded; empty when there is none. */
function stationOf(url: string): string {
  const path = url.split("?")[0] ?? "";
  const last = path.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last).slice(0, 64);
  } catch {
    return "";
  }
}

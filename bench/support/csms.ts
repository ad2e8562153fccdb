import { WebSocketServer, type WebSocket } from "ws";
import { isObject } from "../../src/kernel/json.ts";

/** What a station or a bare process may speak. */
const subprotocols: readonly string[] = ["ocpp1.6", "ocpp2.0.1"];

/** A station or a bare process, as its CSMS sees it. */
export class Peer {
  /** What it said first, and when (ms, `performance.now`). */
  readonly first: string;
  readonly firstAt: number;
  private readonly socket: WebSocket;
  private waiting: ((text: string) => void) | null = null;
  private called: ((action: unknown, payload: unknown, text: string) => void) | null = null;
  private nextId = 1;

  constructor(socket: WebSocket, first: string, firstAt: number) {
    this.socket = socket;
    this.first = first;
    this.firstAt = firstAt;
    socket.on("message", (data: Buffer) => this.heard(data.toString("utf8")));
    this.heard(first);
  }

  /** Sends a CALL; resolves with the text of its answer. One at a time. */
  call(action: string, payload: object): Promise<string> {
    return new Promise((resolve) => {
      this.waiting = resolve;
      this.socket.send(JSON.stringify([2, `call-${this.nextId++}`, action, payload]));
    });
  }

  /** Sends a CALL; resolves with its payload. Rejects what is no CALLRESULT. */
  async ask(action: string, payload: object): Promise<unknown> {
    const text = await this.call(action, payload);
    const frame: unknown = JSON.parse(text);
    if (Array.isArray(frame) && frame[0] === 3) return frame[2];
    throw new Error(`${action} was answered ${text.slice(0, 200)}`);
  }

  /** Sends a CALL of which NotifyReport messages come; resolves with the texts of them when the last one is here. */
  async report(action: string, payload: object): Promise<readonly string[]> {
    const texts: string[] = [];
    const last = new Promise<void>((resolve) => {
      this.called = (called, report, text) => {
        if (called !== "NotifyReport" || !isObject(report)) return;
        texts.push(text);
        if (report["tbc"] !== true) resolve();
      };
    });
    await this.ask(action, payload);
    await last;
    this.called = null;
    return texts;
  }

  private heard(text: string): void {
    if (!text.startsWith("[2,")) {
      const { waiting } = this;
      this.waiting = null;
      waiting?.(text);
      return;
    }
    const frame: unknown = JSON.parse(text);
    if (!Array.isArray(frame)) return;
    const answer =
      frame[2] === "BootNotification"
        ? { status: "Accepted", currentTime: new Date().toISOString(), interval: 86_400 }
        : frame[2] === "Heartbeat"
          ? { currentTime: new Date().toISOString() }
          : {};
    this.socket.send(JSON.stringify([3, frame[1], answer]));
    this.called?.(frame[2], frame[3], text);
  }
}

/** A CSMS that accepts every station and answers at once. */
export class BenchCsms {
  private readonly server: WebSocketServer;
  private readonly peers: ((peer: Peer) => void)[] = [];

  private constructor(server: WebSocketServer) {
    this.server = server;
    server.on("connection", (socket) => {
      socket.on("error", () => undefined);
      socket.once("message", (data: Buffer) => {
        this.peers.shift()?.(new Peer(socket, data.toString("utf8"), performance.now()));
      });
    });
  }

  static async start(): Promise<BenchCsms> {
    const server = new WebSocketServer({
      port: 0,
      host: "127.0.0.1",
      handleProtocols: (offered) => [...offered].find((name) => subprotocols.includes(name)) ?? false,
    });
    await new Promise<void>((resolve) => server.once("listening", resolve));
    return new BenchCsms(server);
  }

  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === "string") throw new Error("the CSMS does not listen");
    return `ws://127.0.0.1:${address.port}/ocpp`;
  }

  /** The next peer, once it has said something. */
  nextPeer(): Promise<Peer> {
    return new Promise((resolve) => this.peers.push(resolve));
  }

  stop(): void {
    for (const socket of this.server.clients) socket.terminate();
    this.server.close();
  }
}

import { WebSocketServer, type WebSocket } from "ws";

/** A station or a bare process, as its CSMS sees it. */
export class Peer {
  /** What it said first, and when (ms, `performance.now`). */
  readonly first: string;
  readonly firstAt: number;
  private readonly socket: WebSocket;
  private waiting: ((text: string) => void) | null = null;
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
      handleProtocols: (offered) => (offered.has("ocpp1.6") ? "ocpp1.6" : false),
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

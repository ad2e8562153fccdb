import type { IncomingMessage, Server } from "node:http";
import { createServer } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import { WebSocketServer } from "ws";
import { parseJson } from "../../src/kernel/json.ts";
import type { Journal } from "./journal.ts";
import type { Signal } from "./signal.ts";
import type { Wire } from "./wire.ts";
import { wire16 } from "./wire-16.ts";

/** A CALL of the station as it arrived. */
export interface ReceivedCall {
  /** Connections count from 1. */
  readonly connection: number;
  readonly messageId: string;
  readonly action: string;
  readonly payload: unknown;
  /** ms since the epoch. */
  readonly at: number;
  answered: "none" | "result" | "error";
}

/** A connection of the station. Times are ms since the epoch. */
export interface Connection {
  readonly opened: number;
  /** When a BootNotification on it was accepted, or it came of a station that was registered. */
  registered: number | null;
  closed: number | null;
}

/** A CALL of the CSMS, in 1.6's words, whatever is spoken. */
export interface AskedCall {
  readonly action: string;
  readonly payload: object;
  /** ms since the epoch. */
  readonly at: number;
  /** The status in its answer, all of it, and when it came; null while it has not. */
  answer: { readonly status: string; readonly at: number; readonly payload?: unknown } | null;
}

export interface CsmsOptions {
  readonly journal: Journal;
  readonly signal: Signal;
  /** The first transactionId it gives. */
  readonly firstTransactionId: number;
  /** What it speaks; default 1.6. */
  readonly wire?: Wire;
}

/** Decides when a CALL is answered, and what happens around it; by default at once. */
export type Gate = (call: ReceivedCall, answer: (how: "result" | "error") => void) => void;

const atOnce: Gate = (_, answer) => answer("result");

/** The scripted CSMS: records every frame with its time, answers when its gate says so, and can lose the network. */
export class RecordingCsms {
  /** Every CALL of the station, in the order of arrival. */
  readonly calls: ReceivedCall[] = [];
  /** What it asked of the station, in order. */
  readonly asked: AskedCall[] = [];
  gate: Gate = atOnce;
  /** Hears of each answer of the station. */
  onAnswer: (call: AskedCall) => void = () => undefined;
  /** Hears of each CALL it sent. */
  onAsk: (call: AskedCall) => void = () => undefined;
  /** When a process of the station had its BootNotification accepted (ms since the epoch): before that nothing is asked of it (1.6 §4.2). */
  registeredAt: number | null = null;
  readonly wire: Wire;
  frames = 0;
  /** Of all frames, both ways. */
  bytes = 0;
  private readonly options: CsmsOptions;
  private readonly server: Server;
  private readonly sockets: WebSocketServer;
  private readonly transactions = new Map<string, number>();
  private readonly latest = new Map<number, number>();
  private socket: WebSocket | null = null;
  /** In the order they came. */
  readonly connections: Connection[] = [];
  private networkCut = false;
  private port = 0;
  private pending: { readonly id: string; readonly call: AskedCall } | null = null;

  constructor(options: CsmsOptions) {
    this.options = options;
    this.wire = options.wire ?? wire16;
    const { subprotocol } = this.wire;
    this.sockets = new WebSocketServer({
      noServer: true,
      handleProtocols: (offered) => (offered.has(subprotocol) ? subprotocol : false),
    });
    this.server = createServer();
    this.server.on("upgrade", (request, socket, head) => this.upgrade(request, socket, head));
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, "127.0.0.1", resolve));
    const address = this.server.address();
    if (address !== null && typeof address === "object") this.port = address.port;
  }

  get url(): string {
    return `ws://127.0.0.1:${this.port}/`;
  }

  get connected(): boolean {
    return this.socket !== null;
  }

  get isCut(): boolean {
    return this.networkCut;
  }

  /** The answer gate as it is without a plan. */
  answerAtOnce(): void {
    this.gate = atOnce;
  }

  /** The network breaks: the connection ends without a word, and none is taken until `restore`. */
  cut(): void {
    if (!this.networkCut) this.options.journal.note("network cut");
    this.networkCut = true;
    this.flap();
  }

  /** The connection ends without a word; the next one is welcome. */
  flap(): void {
    this.socket?.terminate();
    this.socket = null;
  }

  restore(): void {
    if (this.networkCut) this.options.journal.note("network restored");
    this.networkCut = false;
  }

  /** Another process begins. */
  forgetRegistration(): void {
    this.registeredAt = null;
  }

  /** Sends a CALL unless there is no registered connection or another one is unanswered; says whether it went. */
  ask(action: string, payload: object): boolean {
    if (!this.socket || this.pending !== null || this.registeredAt === null) return false;
    const call: AskedCall = { action, payload, at: Date.now(), answer: null };
    this.asked.push(call);
    const id = `csms-${this.asked.length}`;
    this.pending = { id, call };
    const frame = this.wire.ask(call, (number) => this.nameOf(number));
    this.write(this.socket, [2, id, frame.action, frame.payload]);
    this.onAsk(call);
    return true;
  }

  /** The number it gave to the transaction that goes by this key. */
  transactionOf(key: string): number | undefined {
    return this.transactions.get(key);
  }

  /** The id of the last transaction it answered on a connector. */
  lastTransactionOf(connectorId: number): number | undefined {
    return this.latest.get(connectorId);
  }

  async close(): Promise<void> {
    this.cut();
    for (const client of this.sockets.clients) client.terminate();
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on("error", () => socket.destroy());
    if (this.networkCut) {
      socket.destroy();
      return;
    }
    this.sockets.handleUpgrade(request, socket, head, (opened) => this.welcome(opened));
  }

  private welcome(socket: WebSocket): void {
    const opened = Date.now();
    const own: Connection = { opened, registered: this.registeredAt === null ? null : opened, closed: null };
    const connection = this.connections.push(own);
    this.socket?.terminate();
    this.socket = socket;
    this.pending = null;
    this.options.journal.note("connected", { connection });
    socket.on("message", (data: Buffer) => {
      // What a connection still had in its buffers as it was cut never arrived.
      if (this.socket === socket) this.received(socket, connection, data.toString("utf8"));
    });
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      this.options.journal.note("disconnected", { connection });
      own.closed ??= Date.now();
      if (this.socket === socket) this.socket = null;
      this.options.signal.raise();
    });
  }

  private received(socket: WebSocket, connection: number, text: string): void {
    this.frames += 1;
    this.bytes += Buffer.byteLength(text);
    this.options.journal.note("received", { connection, text });
    const frame = parseJson(text);
    const parts: readonly unknown[] = Array.isArray(frame) ? frame : [];
    const [type, messageId, action, payload] = parts;
    if (type === 2 && typeof messageId === "string" && typeof action === "string") {
      const call: ReceivedCall = {
        ...{ connection, messageId, action, payload },
        at: Date.now(),
        answered: "none",
      };
      this.calls.push(call);
      if (this.wire.stationNames) this.transactionId(call);
      this.gate(call, (how) => this.answer(socket, call, how));
    } else if (this.pending && messageId === this.pending.id) {
      const { call } = this.pending;
      this.pending = null;
      const { status, payload: said } =
        type === 3 ? this.wire.readAnswer(call.action, action) : { status: "CALLERROR", payload: action };
      call.answer = { status, at: Date.now(), payload: said };
      this.onAnswer(call);
    }
    this.options.signal.raise();
  }

  private answer(socket: WebSocket, call: ReceivedCall, how: "result" | "error"): void {
    if (call.answered !== "none" || this.socket !== socket) return;
    call.answered = how;
    if (call.action === "BootNotification" && how === "result") {
      this.registeredAt = Date.now();
      const own = this.connections[call.connection - 1];
      if (own) own.registered ??= this.registeredAt;
    }
    this.write(
      socket,
      how === "result"
        ? [3, call.messageId, this.wire.answerTo(call, () => this.transactionId(call))]
        : [4, call.messageId, "InternalError", "scripted", {}],
    );
  }

  /** The same start gets the same id, however often it comes: as a CSMS that looks before it bills. */
  private transactionId(call: ReceivedCall): number {
    const named = this.wire.numbered(call);
    if (!named) return -2;
    const { key, connectorId } = named;
    const id = this.transactions.get(key) ?? this.options.firstTransactionId + this.transactions.size;
    this.transactions.set(key, id);
    if (connectorId !== null) this.latest.set(connectorId, id);
    return id;
  }

  /** What the transaction of this number goes by. */
  private nameOf(number: number): string | undefined {
    return [...this.transactions].find(([, id]) => id === number)?.[0];
  }

  private write(socket: WebSocket, frame: readonly unknown[]): void {
    const text = JSON.stringify(frame);
    this.frames += 1;
    this.bytes += Buffer.byteLength(text);
    this.options.journal.note("sent", { text });
    socket.send(text);
  }
}

import { parseJson } from "../../../src/kernel/json.ts";
import * as v16 from "../../../src/messages/v16/validators.js";
import * as v201 from "../../../src/messages/v201/validators.js";
import { friendly2 } from "../v2/friendly.ts";
import { TestServer, type Peer } from "../ws-server.ts";
import type { Pulse } from "./pulse.ts";
import { at, numberAt, textAt } from "./read.ts";

/** A CALL of the station. */
export interface SeenCall {
  readonly action: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Which connection it came over, counted from 1. */
  readonly connection: number;
}

/** How the station answered a CALL. */
export interface StationAnswer {
  readonly payload: unknown;
  /** The code of a CALLERROR. */
  readonly error?: string;
}

export type CsmsScript = (payload: Readonly<Record<string, unknown>>) => object | "silence";

/** A version of OCPP such a CSMS speaks. */
export type CsmsVersion = "1.6" | "2.0.1";

const validators = { "1.6": v16, "2.0.1": v201 };

/** A friendly CSMS on a real WebSocket that keeps all it hears and checks each message. */
export class EverestCsms {
  readonly calls: SeenCall[] = [];
  /** Messages of the station that are not valid OCPP of the version spoken. */
  readonly violations: string[] = [];
  /** How a CALL is answered, by action, in place of the friendly answer. */
  readonly scripts = new Map<string, CsmsScript>();
  /** Transaction ids given, in order. */
  readonly given: number[] = [];
  /** Connections there were. */
  connections = 0;
  /** The version spoken. */
  readonly version: CsmsVersion;
  /** What each connection offered, in order. */
  readonly offers: string[] = [];
  private readonly server: TestServer;
  private readonly validRequests: ReadonlyMap<string, (payload: unknown) => boolean>;
  private readonly validResponses: ReadonlyMap<string, (payload: unknown) => boolean>;
  private readonly pulse: Pulse;
  private readonly gate: { open: boolean };
  private peer: Peer | null = null;
  private nextCall = 1;
  private readonly waiting = new Map<string, { action: string; resolve: (answer: StationAnswer) => void }>();

  private constructor(server: TestServer, pulse: Pulse, gate: { open: boolean }, version: CsmsVersion) {
    this.version = version;
    this.validRequests = new Map(Object.entries(validators[version].requests));
    this.validResponses = new Map(Object.entries(validators[version].responses));
    this.server = server;
    this.pulse = pulse;
    this.gate = gate;
    void this.welcome();
  }

  static async start(pulse: Pulse, version: CsmsVersion = "1.6"): Promise<EverestCsms> {
    const gate = { open: true };
    const subprotocol = `ocpp${version}`;
    const server = await TestServer.start({
      ws: { handleProtocols: (offered) => (offered.has(subprotocol) ? subprotocol : false) },
      refuse: (_request, socket) => {
        if (gate.open) return false;
        socket.end("HTTP/1.1 503 Test\r\nContent-Length: 0\r\n\r\n");
        return true;
      },
    });
    return new EverestCsms(server, pulse, gate, version);
  }

  get url(): string {
    return `ws://127.0.0.1:${this.server.port}/ocpp`;
  }

  get connected(): boolean {
    return this.peer !== null;
  }

  /** The link breaks, and no new one is taken. */
  goAway(): void {
    this.gate.open = false;
    this.peer?.socket.terminate();
  }

  back(): void {
    this.gate.open = true;
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }

  /** CALLs of an action, in order. */
  called(action: string): readonly SeenCall["payload"][] {
    return this.calls.filter((call) => call.action === action).map(({ payload }) => payload);
  }

  /** Statuses of a connector, in order; in 2.0.1 of an EVSE. */
  statuses(connector: number): readonly string[] {
    const is16 = this.version === "1.6";
    return this.called("StatusNotification")
      .filter((each) => each[is16 ? "connectorId" : "evseId"] === connector)
      .map((each) => textAt(each, is16 ? "status" : "connectorStatus"));
  }

  /** The newest status of a connector. */
  status(connector: number): string | undefined {
    return this.statuses(connector).at(-1);
  }

  /** Actions with what matters most of them, in order: how a session looks from here. */
  story(): readonly string[] {
    return this.calls.map(({ action, payload }) => {
      if (action === "StatusNotification")
        return `${numberAt(payload, "connectorId")} ${textAt(payload, "status")}`;
      if (action === "StopTransaction") return `${action} ${textAt(payload, "reason") || "Local"}`;
      return action;
    });
  }

  /** Calls the station. */
  call(action: string, payload: object): Promise<StationAnswer> {
    const id = `csms-${this.nextCall++}`;
    const peer = this.peer;
    if (!peer) throw new Error("the station is not connected");
    return new Promise((resolve) => {
      this.waiting.set(id, { action, resolve });
      peer.socket.send(JSON.stringify([2, id, action, payload]));
    });
  }

  /** Calls the station, and gives the word it answers with. */
  async ask(action: string, payload: object): Promise<string> {
    const { payload: answer, error } = await this.call(action, payload);
    return error ?? textAt(answer, "status");
  }

  private async welcome(): Promise<void> {
    for (;;) {
      const peer = await this.server.peers.next();
      this.peer = peer;
      this.offers.push(peer.request.headers["sec-websocket-protocol"] ?? "");
      this.connections += 1;
      const connection = this.connections;
      peer.socket.on("message", (data, isBinary) => {
        if (!isBinary && Buffer.isBuffer(data)) this.take(peer, connection, data.toString("utf8"));
        this.pulse.beat();
      });
      peer.socket.on("close", () => {
        if (this.peer === peer) this.peer = null;
        this.pulse.beat();
      });
      this.pulse.beat();
    }
  }

  private take(peer: Peer, connection: number, text: string): void {
    const frame = parseJson(text);
    if (!Array.isArray(frame)) return void this.violations.push(`no frame: ${text}`);
    const id = textAt(frame, 1);
    if (frame[0] === 2) this.onCall(peer, connection, id, textAt(frame, 2), at(frame, 3));
    else this.onAnswer(id, frame[0], at(frame, 2));
  }

  private onCall(peer: Peer, connection: number, id: string, action: string, payload: unknown): void {
    const valid = this.validRequests.get(action);
    if (!valid?.(payload)) this.violations.push(`${action}: ${JSON.stringify(payload)}`);
    const told = typeof payload === "object" && payload !== null ? { ...payload } : {};
    this.calls.push({ action, payload: told, connection });
    const answer = this.scripts.get(action)?.(told) ?? this.friendly(action, told);
    if (answer !== "silence") peer.socket.send(JSON.stringify([3, id, answer]));
  }

  private onAnswer(id: string, kind: unknown, payload: unknown): void {
    const waiting = this.waiting.get(id);
    if (!waiting) return void this.violations.push(`an answer to nothing: ${id}`);
    this.waiting.delete(id);
    if (kind === 3) {
      const valid = this.validResponses.get(waiting.action);
      if (!valid?.(payload)) this.violations.push(`${waiting.action} answer: ${JSON.stringify(payload)}`);
    }
    waiting.resolve(kind === 3 ? { payload } : { payload: null, error: String(payload) });
  }

  private friendly(action: string, payload: Record<string, unknown>): object {
    const currentTime = new Date().toISOString();
    if (this.version === "2.0.1") return friendly2(action, payload, currentTime);
    switch (action) {
      case "BootNotification":
        return { status: "Accepted", currentTime, interval: 300 };
      case "Heartbeat":
        return { currentTime };
      case "Authorize":
      case "StopTransaction":
        return { idTagInfo: { status: "Accepted" } };
      case "StartTransaction":
        this.given.push(this.given.length + 1);
        return { transactionId: this.given.length, idTagInfo: { status: "Accepted" } };
      case "DataTransfer":
        return { status: "Accepted" };
      default:
        return {};
    }
  }
}

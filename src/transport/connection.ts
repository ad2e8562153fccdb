import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import WebSocket from "ws";
import type { Clock, Timer } from "../kernel/clock.ts";
import { StationError } from "../kernel/errors.ts";
import type { LinkFailure } from "../ports/link.ts";
import type { ConnectionPlan } from "./connection-plan.ts";
import { dial } from "./dial.ts";
import { openFailure, unreachable, upgradeFailure } from "./failure-of-error.ts";
import { authority } from "./http-proxy.ts";
import { KeepAlive } from "./keep-alive.ts";
import type { LinkLimits, LinkSettings } from "./settings.ts";
import { printable } from "./printable.ts";
import { retryAfterS } from "./retry-after.ts";

/** How an attempt or a connection ended. */
export interface Ending {
  readonly failure: LinkFailure;
  /** It was open for a while: the back-off starts anew. One that is closed at once was of no use, whatever was said. */
  readonly lived: boolean;
  /** Null when the settings could not be used. */
  readonly plan: ConnectionPlan | null;
}

export interface ConnectionOptions {
  readonly clock: Clock;
  readonly settings: LinkSettings;
  readonly limits: LinkLimits;
  /** Reads the settings; may throw a StationError. */
  readonly plan: () => ConnectionPlan;
  readonly planned: (plan: ConnectionPlan) => void;
  readonly opened: (subprotocol: string, plan: ConnectionPlan) => void;
  readonly text: (text: string) => void;
  /** Exactly once, never from within a call of ours, and nothing after it. */
  readonly ended: (ending: Ending) => void;
}

/** Close codes of RFC 6455 §7.4.1. */
export const closeCode = { normal: 1000, goingAway: 1001, unsupportedData: 1003 } as const;

/** A connection this old was a good one. */
const livedMs = 10_000;

/** The `ws` client over a connected socket; that is destroyed when the client cannot be made. */
function client(plan: ConnectionPlan, socket: Socket, limits: LinkLimits): WebSocket {
  try {
    return new WebSocket(plan.address.href, [...plan.subprotocols], {
      createConnection: () => socket,
      headers: { ...plan.headers },
      followRedirects: false,
      maxPayload: plan.maxInboundBytes,
      perMessageDeflate: plan.compression
        ? // Little memory: a charger has not much, and OCPP messages are short.
          { threshold: limits.compressFromBytes, zlibDeflateOptions: { level: 3, memLevel: 5 } }
        : false,
    });
  } catch (cause) {
    socket.destroy();
    throw new StationError(
      "LINK_SETTINGS",
      "HostName or a subprotocol holds characters that an HTTP header cannot carry; correct it.",
      { cause },
    );
  }
}

type Phase = "dialing" | "upgrading" | "open" | "closing" | "ended";

/** One attempt to connect and, if it succeeds, the connection: from the first look-up to the last byte. */
export class Connection {
  private readonly options: ConnectionOptions;
  private readonly abort = new AbortController();
  private readonly keepAlive: KeepAlive;
  private readonly handshakeTimer: Timer;
  private closeTimer: Timer | null = null;
  private phase: Phase = "dialing";
  private plan: ConnectionPlan | null = null;
  private socket: WebSocket | null = null;
  private failure: LinkFailure | null = null;
  private openedAt: number | null = null;

  constructor(options: ConnectionOptions) {
    const { clock, settings, limits } = options;
    this.options = options;
    this.keepAlive = new KeepAlive({
      clock,
      settings,
      ping: (payload) => this.socket?.ping(payload),
      dead: () => this.end({ kind: "pong" }),
    });
    this.handshakeTimer = clock.setTimer("ws-handshake", limits.handshakeTimeoutMs, () =>
      this.end(
        unreachable(
          new Error(
            `no answer within ${limits.handshakeTimeoutMs / 1000} s: check the network and firewalls on the way`,
          ),
          this.target(),
        ),
      ),
    );
    void this.connect();
  }

  /** False when not open, or when the peer has stopped reading: then the connection is dropped. */
  send(text: string): boolean {
    const { socket } = this;
    if (this.phase !== "open" || socket?.readyState !== WebSocket.OPEN) return false;
    if (socket.bufferedAmount > this.options.limits.maxBufferedBytes) {
      this.end({ kind: "dropped", message: "the CSMS does not read what it is sent" });
      return false;
    }
    socket.send(text);
    return true;
  }

  /**
   * Ends it for this reason: with a close handshake when a code is given and it is open, at once otherwise. A close
   * handshake the peer does not finish is cut short.
   */
  end(failure: LinkFailure, code?: number): void {
    if (this.phase === "ended" || this.phase === "closing") return;
    this.failure = failure;
    const wasOpen = this.phase === "open";
    this.phase = "closing";
    this.keepAlive.stop();
    if (wasOpen && code !== undefined) {
      this.awaitClose();
      this.socket?.close(code);
      return;
    }
    this.cut();
  }

  private awaitClose(): void {
    const { clock, limits } = this.options;
    this.closeTimer = clock.setTimer("ws-close", limits.closeTimeoutMs, () => this.cut());
  }

  private cut(): void {
    this.abort.abort();
    this.socket?.terminate();
    // Not left to the socket's `close`: a name look-up, for one, cannot be stopped.
    queueMicrotask(() => this.finish());
  }

  private finish(): void {
    if (this.phase === "ended") return;
    this.phase = "ended";
    this.handshakeTimer.cancel();
    this.closeTimer?.cancel();
    this.keepAlive.stop();
    const { clock, ended } = this.options;
    const lived = this.openedAt !== null && clock.monotonic() - this.openedAt >= livedMs;
    ended({ failure: this.failure ?? { kind: "closed", code: 1006, reason: "" }, lived, plan: this.plan });
  }

  private async connect(): Promise<void> {
    try {
      const plan = this.options.plan();
      this.plan = plan;
      this.options.planned(plan);
      const dialled = await dial(plan.dial, this.abort.signal);
      if (this.phase !== "dialing") {
        if ("socket" in dialled) dialled.socket.destroy();
      } else if ("failure" in dialled) this.end(dialled.failure);
      else this.upgrade(plan, dialled.socket);
    } catch (error) {
      this.end(unreachable(error, this.target()));
    }
  }

  private upgrade(plan: ConnectionPlan, socket: Socket): void {
    const ws = client(plan, socket, this.options.limits);
    this.phase = "upgrading";
    this.socket = ws;
    ws.on("upgrade", (response) => this.upgraded(plan, response));
    ws.on("unexpected-response", (_request, response) =>
      this.end({
        kind: "refused",
        status: response.statusCode ?? 0,
        location: response.headers.location === undefined ? undefined : printable(response.headers.location),
        retryAfterS: retryAfterS(response.headers),
      }),
    );
    ws.on("open", () => this.open(plan, ws));
    ws.on("message", (data, isBinary) => this.message(data, isBinary));
    ws.on("pong", () => this.keepAlive.pong());
    ws.on("error", (error) => this.failed(error));
    ws.on("close", (code, reason) => {
      this.failure ??= { kind: "closed", code, reason: printable(reason.toString()) };
      this.finish();
    });
  }

  private upgraded(plan: ConnectionPlan, response: IncomingMessage): void {
    const chosen = response.headers["sec-websocket-protocol"] ?? "";
    if (plan.subprotocols.includes(chosen)) return;
    this.end({ kind: "subprotocol", offered: printable(chosen) });
  }

  private open(plan: ConnectionPlan, ws: WebSocket): void {
    if (this.phase !== "upgrading") return;
    this.phase = "open";
    this.handshakeTimer.cancel();
    this.openedAt = this.options.clock.monotonic();
    this.keepAlive.start();
    this.options.opened(ws.protocol, plan);
  }

  private message(data: WebSocket.RawData, isBinary: boolean): void {
    if (this.phase !== "open") return;
    if (isBinary || !Buffer.isBuffer(data)) {
      this.end({ kind: "frame", message: "a binary frame" }, closeCode.unsupportedData);
      return;
    }
    this.options.text(data.toString("utf8"));
  }

  private failed(error: Error): void {
    if (this.phase === "upgrading") this.end(upgradeFailure(error, this.target()));
    if (this.phase !== "open") return;
    // `ws` closes by itself now, with the code that fits (1009 for what is too big).
    this.failure = openFailure(error);
    this.phase = "closing";
    this.keepAlive.stop();
    this.awaitClose();
  }

  private target(): string {
    const { plan } = this;
    return plan ? authority(plan.dial.host, plan.dial.port) : "the CSMS";
  }
}

import type { WebSocket } from "ws";
import type { Clock, Timer } from "../src/kernel/clock.ts";
import { parseJson } from "../src/kernel/json.ts";
import type { CallOutcome } from "../src/model/rpc.ts";
import type { AnswerContext } from "./csms-answers.ts";
import type { CsmsDialect } from "./csms-dialects.ts";
import type { CsmsEvent, DemoMessage } from "./messages.ts";

/** ms a station has for answering a CALL of ours. */
const callTimeoutMs = 15_000;

interface Pending {
  readonly action: string;
  readonly payload: object;
  readonly sentAt: number;
  readonly timer: Timer;
  settle(outcome: CallOutcome): void;
}

interface Parts {
  readonly clock: Clock;
  readonly context: AnswerContext;
  readonly dialect: CsmsDialect;
  readonly station: string;
  readonly emit: (event: CsmsEvent) => void;
  readonly nextId: () => string;
}

/** One connected station: answers its CALLs, sends ours one at a time. */
export class CsmsConnection {
  readonly station: string;
  private readonly socket: WebSocket;
  private readonly parts: Parts;
  private readonly pending = new Map<string, Pending>();
  private turn: Promise<unknown> = Promise.resolve();
  private open = true;

  constructor(socket: WebSocket, parts: Parts) {
    this.socket = socket;
    this.parts = parts;
    this.station = parts.station;
    socket.on("message", (data: Buffer, isBinary: boolean) => {
      if (isBinary) this.noise("(binary)");
      else this.received(data.toString("utf8"));
    });
    socket.on("close", () => {
      this.open = false;
      for (const call of [...this.pending.values()]) call.settle({ kind: "offline" });
      parts.emit({ type: "disconnected", station: parts.station });
    });
    socket.on("error", () => socket.terminate());
  }

  /** Sends a CALL once those before it are answered; never rejects. */
  call(action: string, payload: object): Promise<CallOutcome> {
    const mine = this.turn.then(() => this.send(action, payload));
    this.turn = mine;
    return mine;
  }

  /** Drops the connection without a word, as a cut cable does. */
  cut(): void {
    this.socket.terminate();
  }

  close(): void {
    this.socket.close(1001, "CSMS stops");
  }

  private send(action: string, payload: object): Promise<CallOutcome> {
    if (!this.open) return Promise.resolve({ kind: "offline" });
    const { clock, nextId } = this.parts;
    const id = nextId();
    return new Promise((resolve) => {
      const settle = (outcome: CallOutcome): void => {
        this.pending.delete(id);
        timer.cancel();
        resolve(outcome);
      };
      const timer = clock.setTimer("CSMS call", callTimeoutMs, () => settle({ kind: "timeout" }), {
        background: true,
      });
      this.pending.set(id, { action, payload, sentAt: clock.monotonic(), timer, settle });
      this.say({ from: "csms", kind: "call", id, action, payload, latencyMs: null });
      this.socket.send(JSON.stringify([2, id, action, payload]));
    });
  }

  private received(text: string): void {
    const frame = parseJson(text);
    const parts: readonly unknown[] = Array.isArray(frame) ? frame : [];
    const [type, id] = parts;
    if (typeof id !== "string") this.noise(text);
    else if (type === 2 && typeof parts[2] === "string") this.called(id, parts[2], parts[3]);
    else if (type === 3 || type === 4) this.answered(type, id, parts, text);
    else this.noise(text);
  }

  private called(id: string, action: string, payload: unknown): void {
    const begin = this.parts.clock.monotonic();
    this.say({ from: "station", kind: "call", id, action, payload, latencyMs: null });
    const answer = this.parts.dialect.answer(action, payload, this.parts.context);
    const latencyMs = this.parts.clock.monotonic() - begin;
    const said = { from: "csms", id, action, latencyMs, request: payload } as const;
    if ("code" in answer) {
      this.socket.send(JSON.stringify([4, id, answer.code, answer.description, {}]));
      this.say({ ...said, kind: "error", payload: answer });
    } else {
      this.socket.send(JSON.stringify([3, id, answer.payload]));
      this.say({ ...said, kind: "result", payload: answer.payload });
    }
  }

  private answered(type: 3 | 4, id: string, parts: readonly unknown[], text: string): void {
    const call = this.pending.get(id);
    if (!call) {
      this.noise(text);
      return;
    }
    const latencyMs = this.parts.clock.monotonic() - call.sentAt;
    const said = { from: "station", id, action: call.action, latencyMs, request: call.payload } as const;
    if (type === 3) {
      this.say({ ...said, kind: "result", payload: parts[2] });
      call.settle({ kind: "result", payload: parts[2] });
    } else {
      const code = String(parts[2]);
      const description = String(parts[3]);
      this.say({ ...said, kind: "error", payload: { code, description } });
      call.settle({ kind: "error", code, description });
    }
  }

  private say(message: Omit<DemoMessage, "wall">): void {
    const { emit, station, clock } = this.parts;
    emit({ type: "message", station, message: { ...message, wall: clock.wall() } });
  }

  private noise(text: string): void {
    this.parts.emit({ type: "noise", station: this.station, text: text.slice(0, 200) });
  }
}

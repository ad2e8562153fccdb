import type { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import * as v16 from "../../src/messages/v16/validators.js";
import * as v201 from "../../src/messages/v201/validators.js";
import type { Validator } from "../../src/messages/validator.ts";
import type { Link, LinkFailure, LinkListener } from "../../src/ports/link.ts";
import { friendly2 } from "./v2/friendly.ts";

/** A version this CSMS can speak. */
export type CsmsVersion = "1.6" | "2.0.1";

export interface ScriptedCsmsOptions {
  /** What it speaks. */
  readonly version?: CsmsVersion | undefined;
}

/** A CALL the station sent. */
export interface Received {
  readonly action: string;
  readonly payload: Record<string, unknown>;
  readonly messageId: string;
  /** When it came, monotonic ms. */
  readonly at: number;
  /** Its place among everything the station sent. */
  readonly order: number;
}

/** How the station answered a CALL of ours. */
export type Reply =
  | { readonly kind: "result"; readonly payload: Record<string, unknown> }
  | { readonly kind: "error"; readonly code: string; readonly description: string };

/** What the script answers a CALL with: a payload, a CALLERROR, or nothing at all. */
export type Script = (call: Received) => Record<string, unknown> | { readonly callError: string } | "silence";

interface Asked {
  readonly action: string;
  readonly resolve: (reply: Reply) => void;
}

const callError = (answer: object): answer is { callError: string } => "callError" in answer;

interface Validators {
  readonly request: ReadonlyMap<string, Validator<unknown>>;
  readonly response: ReadonlyMap<string, Validator<unknown>>;
}

const dialects = {
  "1.6": {
    subprotocol: "ocpp1.6",
    request: new Map(Object.entries(v16.requests)),
    response: new Map(Object.entries(v16.responses)),
  },
  "2.0.1": {
    subprotocol: "ocpp2.0.1",
    request: new Map(Object.entries(v201.requests)),
    response: new Map(Object.entries(v201.responses)),
  },
} satisfies Record<CsmsVersion, Validators & { readonly subprotocol: string }>;

/**
 * A CSMS in memory, on the other end of a `Link`: it answers like a friendly CSMS unless the script says otherwise,
 * remembers every message in order, and notes each one that is not valid.
 */
export class ScriptedCsms {
  /** Every CALL of the station, oldest first. */
  readonly calls: Received[] = [];
  /** Every text of the station, for tests of what a peer sees. */
  readonly texts: string[] = [];
  /** Messages of the station that the schemas of its version refuse. */
  readonly violations: string[] = [];
  /** Place of the last answer to a CALL of ours among everything the station sent. */
  lastAnswer = -1;
  /** How long an answer takes, ms. */
  latencyMs = 0;
  readonly link: Link;
  /** What it speaks from the next connection on. */
  version: CsmsVersion;
  private readonly clock: VirtualClock;
  private readonly scripts = new Map<string, Script>();
  private readonly waiting = new Map<string, Asked>();
  /** When the connections opened and closed, monotonic ms; the newest may still be open. */
  readonly connections: { readonly openedAt: number; closedAt: number }[] = [];
  private listener: LinkListener | null = null;
  private open = false;
  private reachable = true;
  private sent = 0;
  /** The id given to the newest transaction. */
  lastTransactionId = 0;
  private nextId = 1;
  private nextTransactionId = 1000;

  constructor(clock: VirtualClock, { version = "1.6" }: ScriptedCsmsOptions = {}) {
    this.clock = clock;
    this.version = version;
    this.link = {
      start: (listener) => {
        this.listener = listener;
        this.connect();
      },
      send: (text) => {
        if (!this.open) return false;
        this.texts.push(text);
        this.sent++;
        this.take(text);
        return true;
      },
      reconnect: (reason) => {
        this.close({ kind: "dropped", message: reason });
        this.connect();
      },
      stop: async () => {
        this.close({ kind: "dropped", message: "stopped" });
        this.listener = null;
      },
    };
  }

  /** Replaces the answer to an action from now on. */
  on(action: string, script: Script): void {
    this.scripts.set(action, script);
  }

  /** Gives the next CALLs of an action these answers, one each; then it is friendly again. */
  next(action: string, ...answers: readonly ReturnType<Script>[]): void {
    const left = [...answers];
    this.scripts.set(action, (call) => left.shift() ?? this.friendly(call));
  }

  /** The payloads of the CALLs of one action. */
  of(action: string): Record<string, unknown>[] {
    return this.calls.filter((call) => call.action === action).map((call) => call.payload);
  }

  /** The actions received, in order; statuses with what they say: `StatusNotification(1, Available)`. */
  story(): string[] {
    return this.calls.map(({ action, payload }) =>
      action === "StatusNotification"
        ? `${action}(${String(payload["connectorId"])}, ${String(payload["status"])})`
        : action,
    );
  }

  /** The statuses a connector was reported with, in order. */
  statuses(connectorId: number): unknown[] {
    return this.of("StatusNotification")
      .filter((payload) => payload["connectorId"] === connectorId)
      .map((payload) => payload["status"]);
  }

  /** Forgets what was received so far. */
  forget(): void {
    this.calls.length = 0;
    this.texts.length = 0;
  }

  /** Sends a CALL and resolves with the station's answer, letting due things happen. */
  async call(action: string, payload: Record<string, unknown>): Promise<Reply> {
    const answered = this.ask(action, payload);
    await this.clock.flush();
    return answered;
  }

  /** Sends a CALL and resolves with the station's answer, whenever that comes. */
  ask(action: string, payload: Record<string, unknown>): Promise<Reply> {
    const id = `csms-${this.nextId++}`;
    const answered = new Promise<Reply>((resolve) => this.waiting.set(id, { action, resolve }));
    this.say(JSON.stringify([2, id, action, payload]));
    return answered;
  }

  /** Sends any text. */
  say(text: string): void {
    this.listener?.text(text);
  }

  /** The network goes away; the station sees a closed connection and none comes about until `plugIn`. */
  unplug(failure: LinkFailure = { kind: "unreachable", message: "network cut" }): void {
    this.reachable = false;
    this.close(failure);
  }

  /** An attempt of the station to connect fails. */
  refuse(failure: LinkFailure = { kind: "unreachable", message: "refused" }): void {
    this.listener?.closed(failure);
  }

  /** The network is back and the station's link connects. */
  plugIn(): void {
    this.reachable = true;
    this.connect();
  }

  /** The station's process died: the connection is gone and nobody is told. */
  forsake(): void {
    if (this.open) this.lost();
    this.listener = null;
  }

  /** An id as the friendly CSMS gives it, for scripts of their own. */
  newTransactionId(): number {
    this.lastTransactionId = this.nextTransactionId++;
    return this.lastTransactionId;
  }

  private connect(): void {
    if (!this.mayConnect()) return;
    this.clock.setTimer("connect", 1, () => {
      if (!this.mayConnect()) return;
      this.open = true;
      this.connections.push({ openedAt: this.clock.monotonic(), closedAt: Infinity });
      this.listener?.opened(dialects[this.version].subprotocol);
    });
  }

  private mayConnect(): boolean {
    return this.reachable && this.listener !== null && !this.open;
  }

  private close(failure: LinkFailure): void {
    if (!this.open) return;
    this.lost();
    this.listener?.closed(failure);
  }

  private lost(): void {
    this.open = false;
    const newest = this.connections.at(-1);
    if (newest) newest.closedAt = this.clock.monotonic();
  }

  private take(text: string): void {
    const frame: unknown = JSON.parse(text);
    const parts: readonly unknown[] = Array.isArray(frame) ? frame : [];
    const [type, id, third, fourth] = parts;
    if (typeof id !== "string") throw new Error(`no message id: ${text}`);
    if (type === 2 && typeof third === "string") {
      this.check("request", third, fourth);
      const at = this.clock.monotonic();
      this.answer({ action: third, payload: record(fourth), messageId: id, at, order: this.sent });
      return;
    }
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    if (!asked) return;
    this.lastAnswer = this.sent;
    if (type === 3) this.check("response", asked.action, third);
    asked.resolve(
      type === 3
        ? { kind: "result", payload: record(third) }
        : { kind: "error", code: String(third), description: String(fourth) },
    );
  }

  private check(kind: "request" | "response", action: string, payload: unknown): void {
    const valid: Validator<unknown> | undefined = dialects[this.version][kind].get(action);
    if (valid?.(payload) === true) return;
    this.violations.push(
      `invalid ${kind} of ${action}: ${JSON.stringify(payload)} ${JSON.stringify(valid?.errors)}`,
    );
  }

  private answer(call: Received): void {
    this.calls.push(call);
    const answer = (this.scripts.get(call.action) ?? ((received) => this.friendly(received)))(call);
    if (answer === "silence") return;
    const text = callError(answer)
      ? JSON.stringify([4, call.messageId, answer.callError, "", {}])
      : JSON.stringify([3, call.messageId, answer]);
    const { listener } = this;
    // Never in the same turn: a real CSMS is some time away.
    this.clock.setTimer("csms answers", this.latencyMs, () => {
      if (this.open && this.listener === listener) this.say(text);
    });
  }

  private friendly({ action, payload }: Received): Record<string, unknown> {
    const currentTime = new Date(this.clock.wall()).toISOString();
    if (this.version !== "1.6") return friendly2(action, payload, currentTime);
    switch (action) {
      case "BootNotification":
        return { status: "Accepted", currentTime, interval: 86_400 };
      case "Heartbeat":
        return { currentTime };
      case "Authorize":
        return { idTagInfo: { status: "Accepted" } };
      case "StartTransaction":
        return { idTagInfo: { status: "Accepted" }, transactionId: this.newTransactionId() };
      case "DataTransfer":
        return { status: "Accepted" };
      default:
        return {};
    }
  }
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error("payload is no object");
  return Object.fromEntries(Object.entries(value));
}

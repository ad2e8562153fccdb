import { countingIds } from "../../../src/kernel/ids.ts";
import type { Logger } from "../../../src/kernel/logger.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import type { CallOutcome, OutboundCall } from "../../../src/model/rpc.ts";
import { Outbox } from "../../../src/outbox/outbox.ts";
import { RowIds } from "../../../src/outbox/row-ids.ts";
import type { Answer, BootVerdict, Dialect, Registration } from "../../../src/ports/dialect.ts";
import type { Link, LinkListener } from "../../../src/ports/link.ts";
import { Session } from "../../../src/session/session.ts";
import { isObject } from "../../../src/kernel/json.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { name, ScriptedFacts } from "../outbox/support.ts";

/** A link that the test opens and closes, and that keeps what was sent. */
export class ScriptedLink implements Link {
  readonly sent: string[] = [];
  /** Why and how the station wanted another connection. */
  readonly reasons: (readonly [string, string])[] = [];
  open = false;
  stopped = false;
  private listener: LinkListener | null = null;

  start(listener: LinkListener): void {
    this.listener = listener;
  }

  send(text: string): boolean {
    if (this.open) this.sent.push(text);
    return this.open;
  }

  reconnect(reason: string, when: "now" | "backoff"): void {
    this.reasons.push([reason, when]);
    this.drop();
  }

  stop(): Promise<void> {
    this.stopped = true;
    return Promise.resolve();
  }

  connect(): void {
    this.open = true;
    this.listener?.opened("ocpp1.6");
  }

  drop(): void {
    this.open = false;
    this.listener?.closed({ kind: "closed", code: 1006, reason: "" });
  }

  text(text: string): void {
    this.listener?.text(text);
  }
}

/** A session with everything around it at hand, and a CSMS that the test plays. */
export class Rig {
  readonly clock = new VirtualClock();
  readonly store = new MemoryStore();
  readonly link = new ScriptedLink();
  readonly facts = new ScriptedFacts();
  readonly events: string[] = [];
  readonly logged: string[] = [];
  readonly settings = { heartbeat: 300, timeout: 30, resumeDelay: 0, ping: 60, attempts: 3, retry: 60 };
  /** What the BootNotification says. */
  bootPayload: object = { model: "M" };
  /** What a CSMS asked for waits over a lost connection. */
  keepsAsked = false;
  /** Which CSMS the next connection is to. */
  peer = "one";
  handle: (action: string, registration: Registration) => Promise<Answer> = () =>
    Promise.resolve({ kind: "result", payload: {} });
  readonly outbox: Outbox;
  readonly session: Session;
  private heartbeatListener: () => void = () => undefined;

  constructor() {
    const { clock, store, settings } = this;
    const log = (text: string): void => {
      this.logged.push(text);
    };
    const logger: Logger = { debug: log, info: log, warn: log, error: log, child: () => logger };
    const ids = countingIds("m");
    const dialect = this.dialect();
    this.outbox = new Outbox({
      sessionId: 1,
      store,
      dialect,
      clock,
      ids,
      rowIds: new RowIds(store.outbox),
      logger,
      settings: {
        transactionMessageAttempts: () => settings.attempts,
        transactionMessageRetryIntervalS: () => settings.retry,
      },
      now: () => ({ boot: 1, mono: clock.monotonic(), wall: null }),
    });
    this.session = new Session({
      id: 1,
      link: this.link,
      dialect,
      outbox: this.outbox,
      clock,
      ids,
      logger,
      traffic: () => undefined,
      settings: {
        heartbeatIntervalS: () => settings.heartbeat,
        setHeartbeatIntervalS: (seconds) => {
          this.setHeartbeat(seconds);
        },
        onHeartbeatInterval: (listener) => {
          this.heartbeatListener = listener;
          return () => (this.heartbeatListener = () => undefined);
        },
        callTimeoutS: () => settings.timeout,
        messageQueueResumeDelayS: () => settings.resumeDelay,
        pingIntervalS: () => settings.ping,
        peer: () => this.peer,
      },
      onTime: (wall, roundTrip) => this.events.push(`time ${wall} ${roundTrip}`),
      onRegistration: (registration, online) => this.events.push(`${registration} ${online ? "on" : "off"}`),
    });
    this.session.start();
  }

  /** Sets HeartbeatInterval, s, as the CSMS may while the station runs. */
  setHeartbeat(seconds: number): void {
    this.settings.heartbeat = seconds;
    this.heartbeatListener();
  }

  /** Actions sent and not looked at yet; a fact is told by its name. */
  async sent(): Promise<string[]> {
    await this.clock.flush();
    return this.link.sent.splice(0).map((text) => {
      const frame: unknown = JSON.parse(text);
      if (!Array.isArray(frame)) throw new Error(`no frame: ${text}`);
      const elements: readonly unknown[] = frame;
      const [type, id, action, payload] = elements;
      this.lastId = String(id);
      if (type !== 2) return `answer ${String(id)}`;
      return isObject(payload) && typeof payload["fact"] === "string" ? payload["fact"] : String(action);
    });
  }

  lastId = "";

  /** Answers the CALL last seen by `sent`. */
  async answer(payload: object = {}): Promise<string[]> {
    this.link.text(JSON.stringify([3, this.lastId, payload]));
    return this.sent();
  }

  /** Connects, boots, is accepted. */
  async accept(interval = 0): Promise<string[]> {
    this.link.connect();
    await this.sent();
    return this.answer({ status: "Accepted", interval });
  }

  /** What the CSMS asked for (TriggerMessage). */
  callAsked(what: string, action = what, promised = false): Promise<CallOutcome> {
    return this.session.callAsked(what, action, () => ({ action, payload: {} }), promised);
  }

  call(action: string): Promise<CallOutcome> {
    return this.session.call(action, () => ({ action, payload: {} }));
  }

  private dialect(): Dialect {
    const plain = (action: string, payload: object = {}): OutboundCall => ({ action, payload });
    const keepsAsked = (): boolean => this.keepsAsked;
    return {
      subprotocol: "ocpp1.6",
      awaited: ["Authorize"],
      get keepsAsked() {
        return keepsAsked();
      },
      opened: (_subprotocol, elsewhere) => {
        if (elsewhere) this.events.push("elsewhere");
      },
      errorCode: (kind) => kind,
      bootNotification: () => plain("BootNotification", this.bootPayload),
      readBoot,
      heartbeat: () => plain("Heartbeat"),
      readHeartbeat: (payload) =>
        isObject(payload) && typeof payload["time"] === "number" ? payload["time"] : null,
      handle: (action, _payload, registration) => this.handle(action, registration),
      maySend: (_action, registration) => registration === "accepted",
      render: (fact) => this.facts.dialect.render(fact),
      settle: (fact, outcome) => {
        this.events.push(`settled ${name(fact)}`);
        return this.facts.dialect.settle(fact, outcome);
      },
      gaveUp: (fact) => {
        this.facts.dialect.gaveUp(fact);
      },
      registrationChanged: (registration, online) => {
        this.events.push(`reporters ${registration} ${online ? "on" : "off"}`);
      },
    };
  }
}

function readBoot(payload: unknown): BootVerdict | null {
  if (!isObject(payload)) return null;
  const { status, interval, time } = payload;
  if (status !== "Accepted" && status !== "Pending" && status !== "Rejected") return null;
  return {
    status,
    intervalS: typeof interval === "number" ? interval : 0,
    currentTime: typeof time === "number" ? time : null,
  };
}

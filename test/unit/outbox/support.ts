import type { Clock } from "../../../src/kernel/clock.ts";
import { countingIds } from "../../../src/kernel/ids.ts";
import type { Logger } from "../../../src/kernel/logger.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import type { Fact } from "../../../src/model/fact.ts";
import type { CallOutcome, OutboundCall } from "../../../src/model/rpc.ts";
import type { Settlement } from "../../../src/ports/dialect.ts";
import type { OutboxOptions } from "../../../src/outbox/options.ts";
import { Outbox } from "../../../src/outbox/outbox.ts";
import { RowIds } from "../../../src/outbox/row-ids.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const at = { boot: 1, mono: 0, wall: 0 };
const place = { evse: 1, connector: 1 };

export function started(transactionId: string, sequence = 0): Fact {
  return {
    kind: "transactionStarted",
    transactionId,
    sequence,
    place,
    at,
    token: null,
    meterStartWh: 0,
    reservationId: null,
    remoteStartId: null,
    offline: false,
  };
}

export function reading(transactionId: string, sequence: number): Fact {
  return { kind: "transactionReadings", transactionId, sequence, place, readings: [], offline: false };
}

export function ended(transactionId: string, sequence: number): Fact {
  return {
    kind: "transactionEnded",
    transactionId,
    sequence,
    place,
    at,
    reason: "Local",
    token: null,
    meterStopWh: 1,
    readings: [],
    offline: false,
  };
}

export function stationReading(evse: number): Fact {
  return { kind: "stationReadings", place: { evse }, readings: [] };
}

export function securityEvent(type: string): Fact {
  return { kind: "securityEvent", at, type, techInfo: null };
}

/** What a fact is called in assertions: `started t1/0`. */
export function name(fact: Fact): string {
  if (fact.kind === "securityEvent") return `security ${fact.type}`;
  return fact.kind === "stationReadings"
    ? `station ${fact.place.evse ?? 0}`
    : `${fact.kind.slice("transaction".length).toLowerCase()} ${fact.transactionId}/${fact.sequence}`;
}

/** A dialect whose every message says which fact it carries, and how often it was rendered. */
export class ScriptedFacts {
  readonly gaveUp: string[] = [];
  readonly settled: string[] = [];
  renders = 0;
  onSettle: (fact: Fact) => Settlement = () => "done";
  onGaveUp: (fact: Fact) => void = () => undefined;
  onRender: (fact: Fact) => OutboundCall | null = (fact) => ({
    action: "Fact",
    payload: { fact: name(fact), render: ++this.renders },
  });
  readonly dialect: OutboxOptions["dialect"] = {
    render: (fact) => this.onRender(fact),
    settle: (fact) => {
      const settlement = this.onSettle(fact);
      if (settlement === "done") this.settled.push(name(fact));
      return settlement;
    },
    gaveUp: (fact) => {
      this.onGaveUp(fact);
      this.gaveUp.push(name(fact));
    },
  };
}

/** An outbox on a store that survives restarts, with everything around it at hand. */
export class Bench {
  readonly clock = new VirtualClock();
  readonly store = new MemoryStore();
  readonly facts = new ScriptedFacts();
  readonly ids = countingIds("m");
  readonly logged: string[] = [];
  attempts = 3;
  intervalS = 60;
  outbox: Outbox;
  private life = 0;
  private readonly overrides: Partial<OutboxOptions>;

  constructor(overrides: Partial<OutboxOptions> = {}) {
    this.overrides = overrides;
    this.outbox = this.restart();
  }

  /** A process that begins anew on the same store; what was only in memory is gone. */
  restart(): Outbox {
    const log = (text: string): void => void this.logged.push(text);
    const logger: Logger = { debug: log, info: log, warn: log, error: log, child: () => logger };
    // The timers of a process die with it.
    const life = ++this.life;
    const clock: Clock = {
      monotonic: () => this.clock.monotonic(),
      wall: () => this.clock.wall(),
      setTimer: (timer, ms, fn) =>
        this.clock.setTimer(timer, ms, () => {
          if (life === this.life) fn();
        }),
    };
    this.outbox = new Outbox({
      sessionId: 1,
      store: this.store,
      dialect: this.facts.dialect,
      clock,
      ids: this.ids,
      rowIds: new RowIds(this.store.outbox),
      logger,
      settings: {
        transactionMessageAttempts: () => this.attempts,
        transactionMessageRetryIntervalS: () => this.intervalS,
      },
      now: () => at,
      ...this.overrides,
    });
    return this.outbox;
  }

  durable(...facts: Fact[]): void {
    for (const fact of facts) this.outbox.append(fact, { durable: true });
  }

  losable(...facts: Fact[]): void {
    for (const fact of facts) this.outbox.append(fact, { durable: false });
  }

  /** Sends the next message and ends it so; returns what it carried, or null when nothing was due. */
  send(outcome: CallOutcome = ok): string | null {
    const row = this.outbox.take();
    if (!row) return null;
    this.outbox.settle(row, outcome);
    return name(row.fact);
  }

  /** Sends all there is, each answered. */
  drain(): string[] {
    const sent: string[] = [];
    for (let next = this.send(); next !== null; next = this.send()) sent.push(next);
    return sent;
  }
}

export const ok: CallOutcome = { kind: "result", payload: {} };
export const refused: CallOutcome = { kind: "error", code: "InternalError", description: "no" };
export const offline: CallOutcome = { kind: "offline" };
export const timeout: CallOutcome = { kind: "timeout" };

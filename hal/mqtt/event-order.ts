import type { Clock, Timer } from "../../src/kernel/clock.ts";
import { isKept, type BoardEvent } from "./event-schemas.ts";
import type { NumberedEvent } from "./message-schemas.ts";

/** How long a missing event is waited for before the board is asked, and then before the station goes on, ms. */
const gapMs = 1000;
const giveUpMs = 10_000;
/** Events kept while one before them is missing. */
const mostHeld = 256;

export interface EventOrderOptions {
  readonly clock: Clock;
  /** Called in the order of the numbers, each number once. */
  deliver(event: BoardEvent): void;
  /** Everything up to `seq` is delivered, and something among it that the board keeps. */
  taken(seq: number): void;
  /** Something is missing: ask for a fresh state, which holds what the board still keeps. */
  missing(): void;
  /** What was missing never came; it went on without it. */
  gaveUp(from: number, to: number): void;
}

/**
 * Puts the events of one boot of a board back in order: each number is delivered once, whatever arrives twice, late or
 * early. Before the first state of a boot everything is held, since nobody knows where the numbers stand.
 */
export class EventOrder {
  private readonly options: EventOrderOptions;
  private readonly held = new Map<number, BoardEvent | null>();
  private boot: string | null = null;
  private last: number | null = null;
  private gap: Timer | null = null;

  constructor(options: EventOrderOptions) {
    this.options = options;
  }

  /** The boot the numbers belong to; null before the first. */
  get currentBoot(): string | null {
    return this.boot;
  }

  /** The last number delivered; null while unknown. */
  get lastSeq(): number | null {
    return this.last;
  }

  /** An event arrived; null: one nobody understands, which only takes its number. False: it was there before. */
  take(boot: string, seq: number, event: BoardEvent | null): boolean {
    this.enter(boot);
    if ((this.last !== null && seq <= this.last) || this.held.has(seq)) return false;
    this.hold(seq, event);
    this.drain();
    return true;
  }

  /** The board says where it stands (a heartbeat): a number beyond ours means that something was lost on the way. */
  standsAt(boot: string, seq: number): void {
    if (boot === this.boot && this.last !== null && seq > this.last) this.waitForMissing();
  }

  /**
   * A state: it covers everything up to `seq`. What the board kept and what is held of that is delivered first, in
   * order; the snapshot is the caller's to deliver afterwards, then `drain`.
   */
  cover(boot: string, seq: number, facts: readonly NumberedEvent[]): void {
    this.enter(boot);
    const before = this.last ?? -1;
    for (const fact of facts) if (fact.seq > before && fact.seq <= seq) this.held.set(fact.seq, fact.event);
    for (const number of this.numbers()) {
      if (number > seq) break;
      this.pass(number);
    }
    this.last = Math.max(before, seq);
    this.stopWaiting();
    this.options.taken(this.last);
  }

  /** Delivers what is held as far as the numbers follow each other. */
  drain(): void {
    const before = this.last;
    let kept = false;
    while (this.last !== null && this.held.has(this.last + 1)) {
      this.last++;
      kept = this.pass(this.last) || kept;
    }
    if (kept && this.last !== null) this.options.taken(this.last);
    if (this.held.size === 0) this.stopWaiting();
    else if (this.last !== null) {
      if (this.last !== before) this.stopWaiting();
      this.waitForMissing();
    }
  }

  stop(): void {
    this.stopWaiting();
    this.held.clear();
  }

  private enter(boot: string): void {
    if (boot === this.boot) return;
    this.stop();
    this.boot = boot;
    this.last = null;
  }

  /** Delivers one held event; true when it is of a kind the board keeps. */
  private pass(seq: number): boolean {
    const event = this.held.get(seq);
    this.held.delete(seq);
    if (event) this.options.deliver(event);
    return event ? isKept(event.type) : false;
  }

  private hold(seq: number, event: BoardEvent | null): void {
    this.held.set(seq, event);
    if (this.held.size <= mostHeld) return;
    // The farthest goes: if it is one the board keeps, the board still has it.
    const farthest = this.numbers().at(-1);
    if (farthest !== undefined) this.held.delete(farthest);
  }

  private numbers(): number[] {
    return [...this.held.keys()].sort((a, b) => a - b);
  }

  private waitForMissing(): void {
    this.gap ??= this.options.clock.setTimer("mqtt event gap", gapMs, () => {
      this.gap = this.options.clock.setTimer("mqtt event gap", giveUpMs, () => this.goOn());
      this.options.missing();
    });
  }

  /** No state came in time: what is held is better late than never. */
  private goOn(): void {
    this.gap = null;
    const [first] = this.numbers();
    if (first === undefined || this.last === null) return;
    this.options.gaveUp(this.last + 1, first - 1);
    this.last = first - 1;
    this.drain();
  }

  private stopWaiting(): void {
    this.gap?.cancel();
    this.gap = null;
  }
}

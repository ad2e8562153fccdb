import { isObject, parseJson } from "../../src/kernel/json.ts";
import type { ChargerEventType } from "../../src/ports/charger-events.ts";

/** What a life of the process leaves for the next: EVerest tells nothing anew to a module that comes back alone. */
export interface DriverNotes {
  get(): string | undefined;
  set(text: string): void;
}

/** How things stood when the station had last taken in everything; each part is checked by who wrote it. */
export interface Remembered {
  /** Connector numbers, by EVSE. */
  readonly connectors: readonly (readonly number[])[];
  /** Of each EVSE, in order. */
  readonly evses: readonly unknown[];
  readonly errors: unknown;
}

/** Something EVerest said once, as it came: a var of an EvseManager, or (null) an error of anybody. */
export interface Heard {
  readonly from: { readonly evse: number; readonly name: string } | null;
  readonly value: unknown;
}

/** Events that change what the next life of the process has to know. */
export const remembered: ReadonlySet<ChargerEventType> = new Set<ChargerEventType>([
  "plugged",
  "unplugged",
  "chargingState",
  "errorRaised",
  "errorCleared",
  "enabled",
  "disabled",
  "reserved",
  "unreserved",
  "sessionStarted",
  "transactionStarted",
  "transactionFinished",
  "sessionFinished",
]);

/** What is kept beside, characters: more than any start brings. */
const mostPending = 1_000_000;

/**
 * Writes down how things stand, at most once a turn and only when it changed; and what came since while the station did not
 * listen, at once: the broker does not say it again.
 */
export class Memory {
  /** What the last life left; nothing, where that cannot be read. */
  readonly before: Remembered;
  /** What it heard after that, and the station did not. */
  readonly missed: readonly Heard[];
  private readonly notes: DriverNotes;
  private readonly now: () => Remembered;
  private base: Remembered;
  private pending: readonly Heard[];
  private room = mostPending;
  private written = "";
  private waits = false;

  constructor(notes: DriverNotes, now: () => Remembered) {
    this.notes = notes;
    this.now = now;
    const text = notes.get();
    const json = text === undefined ? undefined : parseJson(text);
    const known = isObject(json) ? json : {};
    this.before = {
      connectors: list(known["connectors"]).map(numbers),
      evses: list(known["evses"]),
      errors: known["errors"],
    };
    this.missed = list(known["pending"]).flatMap(heard);
    this.base = this.before;
    this.pending = this.missed;
  }

  note(): void {
    if (this.waits) return;
    this.waits = true;
    queueMicrotask(() => this.settle());
  }

  /** What is to be noted is on disk when this returns: a message is acknowledged right after it was worked off. */
  settle(): void {
    if (!this.waits) return;
    this.waits = false;
    this.base = this.now();
    this.pending = [];
    this.room = mostPending;
    this.write();
  }

  /** On disk when this returns; what there is no room for is not kept. */
  keep(told: Heard): void {
    this.room -= JSON.stringify(told).length;
    if (this.room < 0) return;
    this.pending = [...this.pending, told];
    this.write();
  }

  private write(): void {
    const text = JSON.stringify({ ...this.base, pending: this.pending });
    if (text === this.written) return;
    this.written = text;
    this.notes.set(text);
  }
}

function heard(item: unknown): Heard[] {
  if (!isObject(item)) return [];
  const { from, value } = item;
  if (from === null) return [{ from, value }];
  if (!isObject(from)) return [];
  const { evse, name } = from;
  return typeof evse === "number" && typeof name === "string" ? [{ from: { evse, name }, value }] : [];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function numbers(value: unknown): number[] {
  return list(value).flatMap((item) => (typeof item === "number" && item > 0 ? [item] : []));
}

import { isObject, parseJson } from "../../src/kernel/json.ts";

/** What a life of the process leaves for the next: EVerest tells nothing anew to a module that comes back alone. */
export interface DriverNotes {
  get(): string | undefined;
  set(text: string): void;
}

/** What is remembered; each part is checked by who wrote it. */
export interface Remembered {
  /** Connector numbers, by EVSE. */
  readonly connectors: readonly (readonly number[])[];
  /** Of each EVSE, in order. */
  readonly evses: readonly unknown[];
  readonly errors: unknown;
}

/** Writes down how things stand, at most once a turn and only when it changed. */
export class Memory {
  private readonly notes: DriverNotes;
  private readonly now: () => Remembered;
  private written = "";
  private waits = false;

  constructor(notes: DriverNotes, now: () => Remembered) {
    this.notes = notes;
    this.now = now;
  }

  /** What the last life left; nothing, where that cannot be read. */
  read(): Remembered {
    const text = this.notes.get();
    const json = text === undefined ? undefined : parseJson(text);
    if (!isObject(json)) return { connectors: [], evses: [], errors: undefined };
    return {
      connectors: list(json["connectors"]).map(numbers),
      evses: list(json["evses"]),
      errors: json["errors"],
    };
  }

  note(): void {
    if (this.waits) return;
    this.waits = true;
    queueMicrotask(() => {
      this.waits = false;
      const text = JSON.stringify(this.now());
      if (text === this.written) return;
      this.written = text;
      this.notes.set(text);
    });
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function numbers(value: unknown): number[] {
  return list(value).flatMap((item) => (typeof item === "number" && item > 0 ? [item] : []));
}

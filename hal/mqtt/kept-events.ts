import type { BoardEvent, BoardEventType } from "./event-schemas.ts";
import { isKept } from "./event-schemas.ts";
import type { NumberedEvent } from "./message-schemas.ts";
import { mostFacts } from "./message-schemas.ts";

/** All that is kept must fit into one state, beside the snapshot, bytes. */
const mostKeptBytes = 160 * 1024;

/** What goes first when there is no more room: what a snapshot tells, then progress; a transaction's facts never before. */
const dropFirst: readonly (readonly BoardEventType[])[] = [
  ["firmwareStatus", "logStatus"],
  ["stopPressed", "sessionStarted"],
  ["plugged", "unplugged"],
  ["sessionFinished"],
];

interface Kept extends NumberedEvent {
  readonly bytes: number;
}

/** The board's events that no snapshot makes up for, kept until the station has acknowledged them. */
export class KeptEvents {
  private kept: Kept[] = [];
  private bytes = 0;

  /** Keeps an event if it is of the kind; returns those that had to go for it. */
  add(seq: number, event: BoardEvent): NumberedEvent[] {
    if (!isKept(event.type)) return [];
    const bytes = Buffer.byteLength(JSON.stringify(event)) + 30;
    this.kept.push({ seq, event, bytes });
    this.bytes += bytes;
    const gone: NumberedEvent[] = [];
    while (this.kept.length > mostFacts || this.bytes > mostKeptBytes) gone.push(this.dropOne());
    return gone;
  }

  /** Everything up to `seq` has arrived. */
  acknowledged(seq: number): void {
    this.kept = this.kept.filter((event) => event.seq > seq);
    this.bytes = this.kept.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  list(): NumberedEvent[] {
    return this.kept.map(({ seq, event }) => ({ seq, event }));
  }

  private dropOne(): NumberedEvent {
    const index = dropFirst
      .map((types) => this.kept.findIndex(({ event }) => types.includes(event.type)))
      .find((found) => found >= 0);
    const [gone] = this.kept.splice(index ?? 0, 1);
    if (!gone) throw new RangeError("nothing is kept");
    this.bytes -= gone.bytes;
    return gone;
  }
}

/** Which lane goes next. */
export type Lane = "live" | "outbox";

/** Rows that wait beyond which an outbox counts as a backlog even without a lost connection: a slow CSMS. */
const backlogRows = 16;

/**
 * Whose turn it is. Messages go in the order they came, except while a backlog drains: then the lanes alternate, so
 * that neither starves the other (1.6 §3.7 lets live messages pass the queue).
 */
export class Turns {
  private backlog = false;
  private last: Lane = "outbox";

  /** A connection is ready: rows that wait now are a backlog until none is left. */
  resumed(rows: number): void {
    this.backlog = rows > 0;
  }

  /**
   * @param live place of the first live message, null when none waits
   * @param outbox place of the first outbox row that may go now, null when none may
   * @param rows how many rows wait in all
   */
  next(live: number | null, outbox: number | null, rows: number): Lane | null {
    if (rows > backlogRows) this.backlog = true;
    else if (rows === 0) this.backlog = false;
    const lane = this.choose(live, outbox);
    if (lane) this.last = lane;
    return lane;
  }

  private choose(live: number | null, outbox: number | null): Lane | null {
    if (live === null) return outbox === null ? null : "outbox";
    if (outbox === null) return "live";
    if (this.backlog) return this.last === "live" ? "outbox" : "live";
    return live < outbox ? "live" : "outbox";
  }
}

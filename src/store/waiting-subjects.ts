import type { Connection } from "./connection.ts";

/**
 * How many facts of each subject (a transaction id) wait in any outbox, and which transactions may have become
 * superfluous since the last purge.
 *
 * Counted in memory: an index on the subject would cost a page of flash for every message. The count is taken from
 * the database when first asked for, and again after a rollback.
 */
export class WaitingSubjects {
  private readonly connection: Connection;
  private counts: Map<string, number> | null = null;
  private readonly candidates = new Set<string>();

  constructor(connection: Connection) {
    this.connection = connection;
    connection.whenRolledBack(() => {
      this.counts = null;
      this.candidates.clear();
    });
  }

  added(subject: string | null): void {
    if (subject === null || !this.counts) return;
    this.counts.set(subject, (this.counts.get(subject) ?? 0) + 1);
  }

  removed(subject: string | null): void {
    if (subject === null || !this.counts) return;
    const left = (this.counts.get(subject) ?? 0) - 1;
    if (left > 0) {
      this.counts.set(subject, left);
      return;
    }
    this.counts.delete(subject);
    this.candidates.add(subject);
  }

  /** Whether a fact of this subject waits; null: of any. */
  waits(subject: string | null): boolean {
    this.counts ??= this.count();
    return subject === null ? this.counts.size > 0 : this.counts.has(subject);
  }

  /** A transaction was stored as ended: it may be superfluous already. */
  ended(transactionId: string): void {
    if (this.counts) this.candidates.add(transactionId);
  }

  /** Ids of transactions of which nothing waits, among those that changed since the last call. */
  takeCandidates(): string[] {
    this.counts ??= this.count();
    const { counts } = this;
    const free = [...this.candidates].filter((subject) => !counts.has(subject));
    this.candidates.clear();
    return free;
  }

  private count(): Map<string, number> {
    const counts = new Map<string, number>();
    const rows = this.connection.rows(
      "SELECT subject, count(*) AS waiting FROM outbox WHERE subject IS NOT NULL GROUP BY subject",
    );
    for (const { subject, waiting } of rows)
      if (typeof subject === "string" && typeof waiting === "number") counts.set(subject, waiting);
    for (const { id } of this.connection.rows("SELECT id FROM transactions WHERE ended_at IS NOT NULL"))
      if (typeof id === "string") this.candidates.add(id);
    return counts;
  }
}

import type { FactKind } from "../model/fact.ts";
import type { OutboxSize, OutboxTable } from "../ports/store.ts";
import { dropTable } from "./drop-table.ts";
import type { OutboxLimits, QueueSize } from "./queue-size.ts";

/** Room is made down to this share of what is allowed, so that it is not made at every append. */
const lowWater = 0.9;
/** Rows looked at in one go: bounds memory. */
const batch = 1024;
/** Transactions whose last reading is remembered: more than run at the same time. */
const maxRemembered = 512;

export interface RoomOptions {
  readonly table: Pick<OutboxTable, "oldest" | "delete">;
  readonly sessionId: number;
  readonly size: QueueSize;
  readonly limits: OutboxLimits;
  /** Rows in use. */
  readonly spared: (id: number) => boolean;
}

/**
 * Drops rows by the drop table until there is room, or nothing is left that may go. Returns how many went. To be called
 * within a store transaction.
 */
export function makeRoom(options: RoomOptions): number {
  let dropped = 0;
  for (const { kind, how } of dropTable)
    dropped += how === "oldest" ? sweep(options, kind, () => true) : thin(options, kind);
  return dropped;
}

/**
 * Drops what lies closer than a spacing to the one kept before it in its transaction; the spacing doubles while there is no
 * room. What was thinned out before is spared so until the new has become as sparse: however long the queue stays full, old
 * and new keep about the same density. Ids rise in the order of time, and stand for it.
 */
function thin(options: RoomOptions, kind: FactKind): number {
  let dropped = 0;
  for (let spacing = 2; isFull(options); spacing *= 2) {
    const kept = new Map<string | null, number>();
    let left = 0;
    dropped += sweep(options, kind, ({ id, subject }) => {
      const before = kept.get(subject);
      if (before !== undefined && id - before < spacing) return true;
      if (before !== undefined) left += 1;
      remember(kept, subject, id);
      return false;
    });
    if (left === 0) break;
  }
  return dropped;
}

function remember(kept: Map<string | null, number>, subject: string | null, id: number): void {
  kept.delete(subject);
  kept.set(subject, id);
  const oldest = kept.keys().next();
  if (kept.size > maxRemembered && oldest.done !== true) kept.delete(oldest.value);
}

/** Goes over the rows of a kind, oldest first, and drops those that `goes` says, until there is room. */
function sweep(options: RoomOptions, kind: FactKind, goes: (row: OutboxSize) => boolean): number {
  const { table, sessionId, size, spared } = options;
  let dropped = 0;
  let after = 0;
  while (isFull(options)) {
    const rows = table.oldest(sessionId, kind, after, batch);
    for (const row of rows) {
      after = row.id;
      if (!isFull(options)) break;
      if (spared(row.id) || !goes(row)) continue;
      table.delete(row.id);
      size.removeBytes(row.bytes);
      dropped += 1;
    }
    if (rows.length < batch) break;
  }
  return dropped;
}

function isFull({ size, limits }: RoomOptions): boolean {
  return size.above(limits, lowWater);
}

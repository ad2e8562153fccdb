import type { OutboxTable } from "../ports/store.ts";
import { dropTable, victims } from "./drop-table.ts";
import type { OutboxLimits, QueueSize } from "./queue-size.ts";

/** Room is made down to this share of what is allowed, so that it is not made at every append. */
const lowWater = 0.9;
/** Rows looked at per line of the table and turn: bounds memory; the next append goes on where need be. */
const batch = 16_384;

/**
 * Drops rows by the drop table until there is room, or nothing is left that may go. `spared` rows are in use. Returns
 * how many went. To be called within a store transaction.
 */
export function makeRoom(
  table: Pick<OutboxTable, "oldest" | "delete">,
  sessionId: number,
  size: QueueSize,
  limits: OutboxLimits,
  spared: (id: number) => boolean,
): number {
  let dropped = 0;
  for (const { kind, how } of dropTable) {
    if (!size.above(limits, lowWater)) break;
    const rows = table.oldest(sessionId, kind, batch).filter((row) => !spared(row.id));
    for (const { id, bytes } of victims(how, rows)) {
      if (!size.above(limits, lowWater)) break;
      table.delete(id);
      size.removeBytes(bytes);
      dropped += 1;
    }
  }
  return dropped;
}

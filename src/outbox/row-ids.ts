import type { OutboxTable } from "../ports/store.ts";

/**
 * Numbers that only rise, in the order things happen: ids of outbox rows, and the place of live messages among them.
 * One per store, shared by all its outboxes, since ids are unique within the store. Gaps are harmless.
 */
export class RowIds {
  private last: number;

  constructor(table: Pick<OutboxTable, "maxId">) {
    this.last = table.maxId();
  }

  next(): number {
    this.last += 1;
    return this.last;
  }
}

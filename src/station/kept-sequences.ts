import type { Fact } from "../model/fact.ts";
import type { Transaction } from "../model/transaction.ts";

/**
 * How far the numbers of a transaction's facts may be written with its row. Facts that may be lost wait in memory; a number beyond
 * the first of them would leave a hole for ever, were power to fail (2.x seqNo, E01.FR.07), one before what was told would come
 * twice.
 */
export class KeptSequences {
  /** The number of the first fact that waits in memory, by transaction. */
  private readonly waiting = new Map<string, number>();

  /** A fact of this number waits in memory from now on. */
  appended({ id, sequence }: Transaction): void {
    if (!this.waiting.has(id)) this.waiting.set(id, sequence);
  }

  /** This one is about to be told. */
  leaves(fact: Fact, next: (id: string) => number | undefined): void {
    if (!("sequence" in fact) || !this.waiting.has(fact.transactionId)) return;
    const { transactionId: id, sequence } = fact;
    if (sequence + 1 >= (next(id) ?? 0)) this.waiting.delete(id);
    else this.waiting.set(id, sequence + 1);
  }

  /** All that waited is written in this store transaction; returns whose it was. */
  written(): readonly string[] {
    const ids = [...this.waiting.keys()];
    this.waiting.clear();
    return ids;
  }

  forget(id: string): void {
    this.waiting.delete(id);
  }

  /** The row as it may be written. */
  row(transaction: Transaction): Transaction {
    const sequence = this.waiting.get(transaction.id);
    return sequence === undefined ? transaction : { ...transaction, sequence };
  }
}

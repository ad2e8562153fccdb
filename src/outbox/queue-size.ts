import type { Fact } from "../model/fact.ts";

/** How much may wait. */
export interface OutboxLimits {
  readonly maxRows: number;
  /** Bytes of facts as JSON. */
  readonly maxBytes: number;
}

export const defaultOutboxLimits: OutboxLimits = { maxRows: 200_000, maxBytes: 64 * 1024 * 1024 };

/** Rows and bytes that wait, kept by counting along, so that no append has to ask the database. */
export class QueueSize {
  rows = 0;
  bytes = 0;

  reset(rows: number, bytes: number): void {
    this.rows = rows;
    this.bytes = bytes;
  }

  add(fact: Fact): void {
    this.rows += 1;
    this.bytes += bytesOf(fact);
  }

  remove(fact: Fact): void {
    this.removeBytes(bytesOf(fact));
  }

  removeBytes(bytes: number): void {
    this.rows = Math.max(0, this.rows - 1);
    this.bytes = this.rows === 0 ? 0 : Math.max(0, this.bytes - bytes);
  }

  /** Above `share` of what is allowed. */
  above(limits: OutboxLimits, share = 1): boolean {
    return this.rows > limits.maxRows * share || this.bytes > limits.maxBytes * share;
  }
}

export function bytesOf(fact: Fact): number {
  return JSON.stringify(fact).length;
}

import type { Clock } from "../../kernel/clock.ts";
import type { ChargerError } from "../../model/charger-error.ts";

/** Errors remembered: one that flaps, or a few, not a storm of different ones. */
const most = 10;

const wordsOf = ({ type, message, vendorId, vendorErrorCode }: ChargerError): string =>
  JSON.stringify([type, message, vendorId, vendorErrorCode]);

/**
 * Errors whose end the CSMS was not told at once, for MinimumStatusDuration: one that comes back meanwhile is the same that
 * flaps, and not told anew.
 */
export class EndedErrors {
  private readonly clock: Clock;
  /** What it said, and until when (monotonic ms) it is the same. */
  private readonly until = new Map<string, number>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  add(error: ChargerError, forMs: number): void {
    if (forMs <= 0) return;
    const words = wordsOf(error);
    this.until.delete(words);
    this.until.set(words, this.clock.monotonic() + forMs);
    const [oldest] = this.until.keys();
    if (this.until.size > most && oldest !== undefined) this.until.delete(oldest);
  }

  has(error: ChargerError): boolean {
    if (this.until.size === 0) return false;
    const until = this.until.get(wordsOf(error));
    return until !== undefined && this.clock.monotonic() < until;
  }
}

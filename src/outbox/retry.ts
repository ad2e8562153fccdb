/** Settings of what happens to a message the CSMS fails to process (1.6 §3.7.1, §9.1.31, §9.1.32). */
export interface RetrySettings {
  /** TransactionMessageAttempts: how often a message is sent in all. */
  transactionMessageAttempts(): number;
  /** TransactionMessageRetryInterval, seconds. */
  transactionMessageRetryIntervalS(): number;
}

/** A day: no sum of attempts and interval keeps a transaction waiting for longer. */
const longestDelayMs = 86_400_000;

/**
 * Whether a message that failed `failures` times is not sent again. At least one attempt is always made: 0 cannot
 * mean that a transaction is never reported (§3.7 demands delivery).
 */
export function isLastAttempt(failures: number, settings: RetrySettings): boolean {
  return failures >= Math.max(1, settings.transactionMessageAttempts());
}

/** ms to wait before the next transmission: the interval times the number of transmissions before (§3.7.1). */
export function retryDelayMs(failures: number, settings: RetrySettings): number {
  const delay = settings.transactionMessageRetryIntervalS() * 1000 * failures;
  return Math.min(longestDelayMs, Math.max(0, delay));
}

/** RetryBackoffWaitMinimum, RetryBackoffRandomRange (seconds) and RetryBackoffRepeatTimes. */
export interface BackOff {
  readonly waitMinimumS: number;
  readonly randomRangeS: number;
  readonly repeatTimes: number;
}

/** Two settings of 0 must not make a busy loop of an unreachable CSMS. */
const shortestMs = 100;
/** Whatever is configured, a station that comes back is back within a day. */
const longestMs = 24 * 3600 * 1000;
/** From a millisecond this reaches more than a day; more would overflow. */
const mostDoublings = 30;

/**
 * Milliseconds before the next attempt, after `failures` attempts to reconnect have failed since the last good
 * connection (2.x part 4 §5.4): the minimum, doubled `repeatTimes` times at most, plus a new random part each time.
 * @param random a number in [0, 1)
 */
export function backOffMs(failures: number, backOff: BackOff, random: () => number): number {
  const doublings = Math.min(Math.max(0, failures), Math.max(0, backOff.repeatTimes), mostDoublings);
  const fixedS = Math.max(0, backOff.waitMinimumS) * 2 ** doublings;
  const jitterS = Math.max(0, backOff.randomRangeS) * random();
  return Math.min(longestMs, Math.max(shortestMs, (fixedS + jitterS) * 1000));
}

import type { Clock } from "../kernel/clock.ts";

/**
 * What a promise resolves with, or `timeout` when that takes longer than `ms`; how it ends after that concerns nobody here
 * (DESIGN rule 2: who waits has a deadline).
 */
export function within<T>(
  clock: Pick<Clock, "setTimer">,
  name: string,
  ms: number,
  promise: Promise<T>,
): Promise<T | "timeout"> {
  return new Promise((resolve, reject) => {
    const timer = clock.setTimer(name, ms, () => resolve("timeout"), { background: true });
    promise.then(resolve, reject).finally(() => timer.cancel());
  });
}

import type { Clock } from "../kernel/clock.ts";
import type { StopReason } from "../model/transaction.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { EvseFacts } from "./station-facts.ts";

/** How often a reset looks whether what it waits for has happened, ms. */
const lookEveryMs = 200;

/** In the background: a station asked to end meanwhile does not wait for its reset. */
export function wait(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => clock.setTimer("reset", ms, resolve, { background: true }));
}

export interface EndForReset {
  readonly evses: readonly EvseFacts[];
  readonly stopReason: StopReason;
  /** The longest it takes, s. */
  readonly waitS: number;
  /** There is something else to wait for. */
  readonly more?: (() => boolean) | undefined;
}

/** Ends what runs and what waits on these EVSEs, and waits until it has ended. */
export async function endForReset(
  { clock, sessions }: { readonly clock: Clock; readonly sessions: Pick<SessionOwnership, "stop"> },
  { evses, stopReason, waitS, more = () => false }: EndForReset,
): Promise<void> {
  const asked = new Set<string>();
  const stopAll = (): void => {
    for (const evse of evses) {
      const { transactionId, awaitingPlug } = evse;
      const waits = transactionId === null && (awaitingPlug || evse.session.authorization !== null);
      // What the hardware began while it was asked to end everything ends too.
      if (transactionId === null ? !waits : asked.has(transactionId)) continue;
      if (transactionId !== null) asked.add(transactionId);
      sessions.stop(evse, stopReason, null);
    }
  };
  const until = clock.monotonic() + waitS * 1000;
  const pending = (): boolean => evses.some((evse) => evse.transactionId !== null) || more();
  stopAll();
  while (pending() && clock.monotonic() < until) {
    await wait(clock, lookEveryMs);
    stopAll();
  }
}

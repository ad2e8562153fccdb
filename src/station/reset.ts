import type { Clock } from "../kernel/clock.ts";
import type { Hardware } from "./hardware.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { StationFacts } from "./station-facts.ts";

export interface ResetDeps {
  readonly clock: Clock;
  readonly facts: StationFacts;
  readonly sessions: SessionOwnership;
  readonly hardware: Hardware;
  /** True once every end of a transaction was delivered. */
  readonly delivered: () => boolean;
  /** How long a reset waits for that, s. */
  readonly waitS: () => number;
  /** How often the hardware is asked again when it refuses (1.6 §9.1.22 ResetRetries). */
  readonly retries: () => number;
  /** Begins a new life of the station: called last. */
  readonly restart: (reason: string) => void;
}

/** How often a reset looks whether the ends of transactions were delivered, ms. */
const lookEveryMs = 200;

/** A hard reset is for a station in trouble: it does not wait for long, s. */
const longestHardWaitS = 5;

/** In the background: a station asked to end meanwhile does not wait for its reset. */
function wait(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => clock.setTimer("reset", ms, resolve, { background: true }));
}

/**
 * Resets the station (1.6 §5.14, B11/B12). Transactions end first and their ends are on disk before anything restarts;
 * then it waits, bounded, until the hardware has stopped and the CSMS has them. What it did not get goes out after the
 * restart. Nothing begins meanwhile, and a second reset changes nothing.
 */
export async function reset(deps: ResetDeps, type: "Soft" | "Hard"): Promise<void> {
  const { clock, facts, sessions, hardware } = deps;
  if (facts.restarting) return;
  facts.restarting = true;
  const reason = type === "Hard" ? "HardReset" : "SoftReset";
  for (const evse of facts.evses.values())
    if (evse.transactionId !== null || evse.session.authorization !== null) sessions.stop(evse, reason, null);
  const waitS = type === "Hard" ? Math.min(longestHardWaitS, deps.waitS()) : deps.waitS();
  const until = clock.monotonic() + waitS * 1000;
  const pending = (): boolean =>
    [...facts.evses.values()].some((evse) => evse.transactionId !== null) || !deps.delivered();
  while (pending() && clock.monotonic() < until) await wait(clock, lookEveryMs);

  for (let attempt = 0; attempt <= deps.retries(); attempt++) {
    const reply = await hardware.ask("reset", { type });
    // A charger that cannot restart, or is gone already, does not keep the station from restarting.
    if (reply.status !== "rejected" && reply.status !== "timeout") break;
  }
  deps.restart(`${type} reset asked for by the CSMS`);
}

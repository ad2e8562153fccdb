import type { Clock } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { ChargerError } from "../model/charger-error.ts";
import type { StopReason } from "../model/transaction.ts";
import type { BootReasons } from "./boot-reasons.ts";
import { askUntilTaken } from "./ask-until-taken.ts";
import { endForReset, wait } from "./end-for-reset.ts";
import type { Hardware } from "./hardware.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { StationFacts } from "./station-facts.ts";

export interface ResetDeps {
  readonly clock: Clock;
  readonly facts: StationFacts;
  readonly sessions: SessionOwnership;
  readonly hardware: Hardware;
  readonly logger: Logger;
  /** Connected to the CSMS, and accepted: what waits for it goes out. */
  readonly ready: () => boolean;
  /** True once every end of a transaction was delivered. */
  readonly delivered: () => boolean;
  /** How long a reset waits for that unless it says so itself, s. */
  readonly waitS: () => number;
  /** Where the next life finds why it began. */
  readonly bootReasons: Pick<BootReasons, "note">;
  /** How often the hardware is asked again when it refuses (1.6 §9.1.22 ResetRetries). */
  readonly retries: () => number;
  /** How long it then waits before the hardware is reset, so that the CSMS can answer, s. */
  readonly stopDelayS: number;
  /** The hardware's reset ends the process of the station too. */
  readonly endsStation: boolean;
  /** Ends this life of the station, and begins a new one so many ms later (at once): called last. */
  readonly restart: (reason: string, afterMs?: number) => void;
}

/** A reset somebody asks for. */
export interface ResetWish {
  /** In the hardware's words. */
  readonly type: "Soft" | "Hard";
  /** Why the transactions end that still run. */
  readonly stopReason: StopReason;
  /** Why the station begins anew, in 2.x's words. */
  readonly bootReason: "RemoteReset" | "ScheduledReset";
  /** How long it waits for the CSMS to have their ends, s. */
  readonly waitS?: number | undefined;
}

/** A hard reset is for a station in trouble: it does not wait for long, s. */
const longestHardWaitS = 5;

/** How long a station waits for its end that its hardware's reset brings, ms. Silent, so that nothing is cut short. */
const endsWithinMs = 60_000;

/** How long a failure of the hardware is told before the station restarts, ms. */
const tellMs = 1000;

/** The hardware did not restart; the station did, and begins without it (1.6 §7.6 ResetFailure). */
const failure = (message: string): ChargerError => ({
  id: "ocpp-station/reset-failure",
  type: "ocpp-station/ResetFailure",
  errorCode16: "ResetFailure",
  blocking: false,
  message,
});

/**
 * Resets the station (1.6 §5.14, B11/B12). Transactions end first and their ends are on disk before anything restarts;
 * then it waits, bounded, until the hardware has stopped and the CSMS has them. What it did not get goes out after the
 * restart. Nothing begins meanwhile, and a second reset changes nothing. The station restarts in any case; hardware that
 * does not is told of as an error first. Where the hardware ends the station's process with its own, the station ends its
 * connections and waits for that.
 */
export async function reset(deps: ResetDeps, wish: ResetWish): Promise<void> {
  const { facts, logger, bootReasons } = deps;
  const { type } = wish;
  if (facts.restarting) return;
  facts.restarting = true;
  let ends = false;
  try {
    await endSessions(deps, wish);
    if (deps.stopDelayS > 0) await wait(deps.clock, deps.stopDelayS * 1000);
    // Before the hardware is reset: that may end the process.
    bootReasons.note(wish.bootReason);
    ends = (await restartHardware(deps, wish)) && deps.endsStation;
  } catch (error) {
    logger.error("a reset did not go as it should; the station restarts all the same", {
      error: errorText(error),
    });
  } finally {
    deps.restart(`${type} reset asked for by the CSMS`, ends ? endsWithinMs : 0);
  }
}

async function endSessions(deps: ResetDeps, { type, stopReason, waitS: wanted }: ResetWish): Promise<void> {
  const longest = deps.waitS();
  await endForReset(deps, {
    evses: [...deps.facts.evses.values()],
    stopReason,
    waitS: wanted ?? (type === "Hard" ? Math.min(longestHardWaitS, longest) : longest),
    more: () => deps.ready() && !deps.delivered(),
  });
}

/** Whether it restarts. A charger that cannot, or is gone already, does not keep the station from restarting. */
async function restartHardware(
  { clock, facts, hardware, retries }: ResetDeps,
  { type, bootReason }: ResetWish,
): Promise<boolean> {
  const params = { type, scheduled: bootReason === "ScheduledReset" };
  const outcome = await askUntilTaken(clock, retries(), () => hardware.ask("reset", params));
  if (typeof outcome === "boolean") return outcome;
  facts.errorBook.raiseOwn(failure(outcome.refused));
  await wait(clock, tellMs);
  return false;
}

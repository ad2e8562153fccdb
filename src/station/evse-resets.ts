import { errorText } from "../kernel/errors.ts";
import { askUntilTaken } from "./ask-until-taken.ts";
import { endForReset } from "./end-for-reset.ts";
import type { ResetDeps, ResetWish } from "./reset.ts";
import type { EvseFacts } from "./station-facts.ts";

export type EvseResetDeps = Pick<
  ResetDeps,
  "clock" | "facts" | "sessions" | "hardware" | "logger" | "retries" | "waitS"
>;

/** Resets of one EVSE, which leave the rest of the station alone (B11.FR.08, B12.FR.07, B12.FR.08). */
export class EvseResets {
  private readonly deps: EvseResetDeps;
  /** Those that wait for the transaction on their EVSE. */
  private readonly waiting = new Map<EvseFacts, () => void>();

  constructor(deps: EvseResetDeps) {
    this.deps = deps;
  }

  /** The hardware can do it (B11.FR.10 AllowReset). */
  get possible(): boolean {
    return this.deps.facts.supports.includes("resetEvse");
  }

  /** The EVSE of this number, where it can be reset now. */
  find(number: number): EvseFacts | undefined {
    const { facts } = this.deps;
    return this.possible && facts.online && !facts.restarting ? facts.evses.get(number) : undefined;
  }

  /** Ends what runs there, then resets it. Nothing begins there meanwhile, and a second reset changes nothing. */
  async now(evse: EvseFacts, wish: ResetWish): Promise<void> {
    const { facts, clock, sessions, hardware, logger, retries, waitS } = this.deps;
    const waited = this.forget(evse);
    if (evse.resetting && !waited) return;
    evse.resetting = true;
    try {
      await endForReset({ clock, sessions }, { evses: [evse], ...wish, waitS: wish.waitS ?? waitS() });
      const params = { evse: evse.id, type: wish.type, scheduled: wish.bootReason === "ScheduledReset" };
      const outcome = await askUntilTaken(clock, retries(), () => hardware.ask("resetEvse", params));
      if (outcome !== true)
        logger.error("an EVSE was not reset", {
          evse: evse.id,
          reason: outcome === false ? "the hardware is gone" : outcome.refused,
        });
    } catch (error) {
      logger.error("the reset of an EVSE failed", { evse: evse.id, error: errorText(error) });
    } finally {
      evse.resetting = false;
      facts.touch({ evse: evse.id });
    }
  }

  /** Once the transaction that runs there has ended; none begins there until then (B12.FR.01, B12.FR.07). */
  whenIdle(evse: EvseFacts, wish: ResetWish): void {
    if (evse.resetting) return;
    evse.resetting = true;
    const off = this.deps.facts.changed.on(() => {
      if (evse.transactionId !== null) return;
      // Later, so that what ends the transaction is done with it.
      queueMicrotask(() => {
        if (this.waiting.has(evse) && evse.transactionId === null) void this.now(evse, wish);
      });
    });
    this.waiting.set(evse, off);
  }

  /** Forgets those that wait. */
  dispose(): void {
    for (const evse of [...this.waiting.keys()]) {
      this.forget(evse);
      evse.resetting = false;
    }
  }

  /** True where one waited. */
  private forget(evse: EvseFacts): boolean {
    this.waiting.get(evse)?.();
    return this.waiting.delete(evse);
  }
}

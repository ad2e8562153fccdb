import type { Clock } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import { within } from "./deadline.ts";
import { EvseResets } from "./evse-resets.ts";
import { reset, type ResetDeps, type ResetWish } from "./reset.ts";

/** How long the CSMS waits at most for the hardware's word on a reset, ms. */
const mayResetMs = 3000;

export interface ResetsDeps extends ResetDeps {
  readonly clock: Clock;
}

/** Resets of the station that the CSMS asks for: at once, or when no transaction runs any more (1.6 §5.14, B11, B12). */
export class Resets {
  /** Those of one EVSE. */
  readonly evse: EvseResets;
  private readonly deps: ResetsDeps;
  private off: (() => void) | null = null;

  constructor(deps: ResetsDeps) {
    this.deps = deps;
    this.evse = new EvseResets(deps);
  }

  /** A transaction runs, anywhere in the station. */
  get busy(): boolean {
    return [...this.deps.facts.evses.values()].some(({ transactionId }) => transactionId !== null);
  }

  /**
   * Whether a reset is to be accepted: hardware that knows of reasons against it is asked. One that says nothing in time, or
   * cannot say, has none; and while a reset is under way another changes nothing.
   */
  async may(type: ResetWish["type"]): Promise<boolean> {
    const { clock, facts, hardware } = this.deps;
    if (facts.restarting || !facts.online || !facts.supports.includes("mayReset")) return true;
    const reply = await within(clock, "mayReset", mayResetMs, hardware.ask("mayReset", { type }));
    return reply === "timeout" || reply.status !== "ok" || reply.result.allowed;
  }

  /** See `reset`. Resolves once the restart was asked for. */
  async now(wish: ResetWish): Promise<void> {
    this.dispose();
    await reset(this.deps, wish);
  }

  /** Once the transactions that run have ended; none begins until then (B12.FR.01, B12.FR.03). */
  whenIdle(wish: ResetWish): void {
    const { facts } = this.deps;
    if (this.off || facts.restarting) return;
    facts.draining = true;
    this.off = facts.changed.on(() => this.look(wish));
    this.look(wish);
  }

  /** Forgets one that waits. */
  dispose(): void {
    this.off?.();
    this.off = null;
    this.evse.dispose();
    this.deps.facts.draining = false;
  }

  /** Later, so that what ends the last transaction is done with it. */
  private look(wish: ResetWish): void {
    if (this.busy) return;
    queueMicrotask(() => {
      if (!this.off || this.busy) return;
      this.now(wish).catch((error: unknown) => {
        this.deps.logger.error("a reset that waited failed", { error: errorText(error) });
      });
    });
  }
}

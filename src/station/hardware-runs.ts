import type { StopReason } from "../model/transaction.ts";
import type { Hardware } from "./hardware.ts";
import type { HardwareLeaves } from "./hardware-leaves.ts";
import type { HardwareSessions } from "./hardware-sessions.ts";
import type { EvseFacts } from "./station-facts.ts";

export interface HardwareRunsDeps {
  readonly hardware: Pick<Hardware, "tell">;
  readonly remembered: Pick<HardwareSessions, "knows">;
  readonly leaves: Pick<HardwareLeaves, "has">;
}

/** Where hardware that owns its sessions runs transactions of its own, and which of them it was asked to stop. */
export class HardwareRuns {
  private readonly deps: HardwareRunsDeps;
  /** EVSEs on which it runs one, as far as this process has heard, and the session it is of. */
  private readonly running = new Map<number, string | null>();
  /** EVSEs the hardware has shown since this process began. */
  private readonly seen = new Set<number>();
  /** Stops asked for that the hardware has not told the end of, by EVSE: asked again when it comes back. */
  private readonly stopping = new Map<number, StopReason>();

  constructor(deps: HardwareRunsDeps) {
    this.deps = deps;
  }

  /** It began one. */
  began({ id, hardwareSessionId }: EvseFacts): void {
    this.running.set(id, hardwareSessionId);
    this.stopping.delete(id);
  }

  /** It came back with the session it had: a transaction it had begun in that runs on. */
  goesOn(evse: EvseFacts): void {
    if (this.hadBegun(evse)) this.running.set(evse.id, evse.hardwareSessionId);
    else this.ended(evse);
  }

  /** It runs none any more. */
  ended({ id }: EvseFacts): void {
    this.running.delete(id);
    this.stopping.delete(id);
  }

  /** Whether this process has heard of one. */
  has({ id }: EvseFacts): boolean {
    return this.running.has(id);
  }

  /** Whether that is of its session of now. */
  hasBegun({ id, hardwareSessionId }: EvseFacts): boolean {
    return this.running.has(id) && this.running.get(id) === hardwareSessionId;
  }

  /**
   * Whether it runs one. What happened while this process was away is told before the snapshot: until then what ran in its last life
   * runs.
   */
  runs(evse: EvseFacts): boolean {
    return this.running.has(evse.id) || (!this.seen.has(evse.id) && this.hadBegun(evse));
  }

  /** Has it stop its transaction, however long it is away. */
  stop({ id }: EvseFacts, reason: StopReason): void {
    this.stopping.set(id, reason);
    this.deps.hardware.tell("stopTransaction", { evse: id, reason });
  }

  /** Whether it has shown how it stands. What it tells before may be told again, and has no session's name on it. */
  hasShown({ id }: EvseFacts): boolean {
    return this.seen.has(id);
  }

  /** Its snapshot was taken in. */
  shown(evse: EvseFacts): void {
    this.seen.add(evse.id);
    const reason = this.stopping.get(evse.id);
    if (reason !== undefined && this.running.has(evse.id)) this.stop(evse, reason);
    else this.stopping.delete(evse.id);
  }

  /** Leave to charge is no transaction yet: one that it began in this session was recorded, or whose it will be. */
  private hadBegun(evse: EvseFacts): boolean {
    const { id, session, hardwareSessionId } = evse;
    if (session.authorization === null || hardwareSessionId === null) return false;
    return this.deps.remembered.knows(id, hardwareSessionId) || this.deps.leaves.has(evse);
  }
}

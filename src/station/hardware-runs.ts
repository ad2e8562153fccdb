import type { StopReason } from "../model/transaction.ts";
import type { Hardware } from "./hardware.ts";
import type { EvseFacts } from "./station-facts.ts";

/** Where hardware that owns its sessions runs transactions of its own, and which of them it was asked to stop. */
export class HardwareRuns {
  private readonly hardware: Pick<Hardware, "tell">;
  /** EVSEs on which it runs one, as far as this process has heard. */
  private readonly running: Set<number>;
  /** EVSEs the hardware has shown since this process began. */
  private readonly seen = new Set<number>();
  /** Stops asked for that the hardware has not told the end of, by EVSE: asked again when it comes back. */
  private readonly stopping = new Map<number, StopReason>();

  constructor(hardware: Pick<Hardware, "tell">, running: Set<number>) {
    this.hardware = hardware;
    this.running = running;
  }

  /** It began one. */
  began({ id }: EvseFacts): void {
    this.running.add(id);
    this.stopping.delete(id);
  }

  /** One of before a restart, or of before it was away, runs on. */
  goesOn({ id }: EvseFacts): void {
    this.running.add(id);
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

  /**
   * Whether it runs one. What happened while this process was away is told before the snapshot: until then what ran in its last life
   * runs.
   */
  runs({ id, session, hardwareSessionId }: EvseFacts): boolean {
    const adopted = !this.seen.has(id) && session.authorization !== null && hardwareSessionId !== null;
    return adopted || this.running.has(id);
  }

  /** Has it stop its transaction, however long it is away. */
  stop({ id }: EvseFacts, reason: StopReason): void {
    this.stopping.set(id, reason);
    this.hardware.tell("stopTransaction", { evse: id, reason });
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
}

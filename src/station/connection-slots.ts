import { networkSlot, networkSlotNumbers } from "../device-model/components/network-slots.ts";
import { OCPPCommCtrlr } from "../device-model/components/ocpp-comm-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Logger } from "../kernel/logger.ts";

/**
 * Which network profile the station connects with (B10): after a start the first of NetworkConfigurationPriority (B10.FR.04), and after
 * NetworkProfileConnectionAttempts that failed the next (B10.FR.03), round and round (B10.FR.08, B10.FR.09). A connection that was lost is
 * sought again where it was first.
 */
export class ConnectionSlots {
  private readonly settings: Pick<Settings, "get">;
  private readonly logger: Logger;
  private slot: number;
  private attempts = 0;
  private open = false;
  /** The highest security profile that connected: none goes below it any more (A05.FR.06). */
  private floor = 0;

  constructor(settings: Pick<Settings, "get">, logger: Logger) {
    this.settings = settings;
    this.logger = logger;
    this.slot = this.order()[0] ?? 1;
  }

  /** The slot of the connection, or of the next attempt at one. */
  get current(): number {
    return this.slot;
  }

  opened(): void {
    this.open = true;
    this.attempts = 0;
    this.floor = Math.max(this.floor, this.profile(this.slot));
  }

  /** A connection ended, or an attempt failed. */
  closed(): void {
    if (this.open) {
      this.open = false;
      return;
    }
    this.attempts += 1;
    if (this.attempts < this.settings.get(OCPPCommCtrlr.NetworkProfileConnectionAttempts)) return;
    this.attempts = 0;
    const order = this.order();
    const next = order[(order.indexOf(this.slot) + 1) % order.length] ?? 1;
    if (next === this.slot) return;
    this.logger.warn(`no connection with network profile ${this.slot}; the next is tried`, { slot: next });
    this.slot = next;
  }

  private profile(slot: number): number {
    return this.settings.get(networkSlot(slot).SecurityProfile);
  }

  /** Slots that say where to connect. */
  private order(): number[] {
    const { settings } = this;
    const slots = settings.get(OCPPCommCtrlr.NetworkConfigurationPriority).map(Number);
    // Named twice, in a file or in earlier days: the next of a slot is found by its first place.
    return [...new Set(slots)]
      .filter((slot) => networkSlotNumbers.includes(slot))
      .filter((slot) => this.profile(slot) >= this.floor)
      .filter((slot) => slot === 1 || settings.get(networkSlot(slot).OcppCsmsUrl) !== "");
  }
}

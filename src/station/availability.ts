import type { Place } from "../model/evse.ts";
import type { Store } from "../ports/store.ts";
import type { Hardware } from "./hardware.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";

/** Whether a change took effect at once or waits for the transactions that run there (1.6 §5.2, G03/G04). */
export type AvailabilityResult = "Accepted" | "Scheduled";

const placeKey = ({ evse, connector }: Place): string => `${evse ?? ""}/${connector ?? ""}`;

/** What the CSMS wants in service. Kept over reboots; a place in use changes when its transaction is over. */
export class Availability {
  private readonly store: Store;
  private readonly facts: StationFacts;
  private readonly hardware: Hardware;
  /** Places taken out of service once nothing runs there. */
  private readonly scheduled = new Map<string, Place>();

  constructor(store: Store, facts: StationFacts, hardware: Hardware) {
    this.store = store;
    this.facts = facts;
    this.hardware = hardware;
    for (const wish of store.availability.all()) this.setFact(wish, wish.operative);
  }

  /** Remembers the wish before anything else, so that it holds after a power cut in between. */
  change(place: Place, operative: boolean): AvailabilityResult {
    this.store.durable(() => {
      this.store.availability.set(place, operative);
    });
    this.scheduled.delete(placeKey(place));
    if (!operative && this.inUse(place)) {
      this.scheduled.set(placeKey(place), place);
      return "Scheduled";
    }
    this.apply(place, operative);
    return "Accepted";
  }

  /** Transactions of before a restart go on here: what is out of service waits for their end again. */
  adopted(): void {
    for (const wish of this.store.availability.all()) {
      if (wish.operative || !this.inUse(wish)) continue;
      this.setFact(wish, true);
      this.scheduled.set(placeKey(wish), wish);
    }
  }

  /** A transaction ended: what waited for it may now take effect. */
  transactionOver(): void {
    for (const [key, place] of this.scheduled) {
      if (this.inUse(place)) continue;
      this.scheduled.delete(key);
      this.apply(place, false);
    }
  }

  /** The hardware came (back): tell it what is out of service. */
  restored(): void {
    if (!this.facts.operative) this.hardware.tell("disable", {});
    for (const evse of this.facts.evses.values()) {
      if (!evse.operative) this.hardware.tell("disable", { evse: evse.id });
      for (const connector of evse.connectors.values())
        if (!connector.operative) this.hardware.tell("disable", connector.place);
    }
  }

  private apply(place: Place, operative: boolean): void {
    this.setFact(place, operative);
    if (this.facts.online) this.hardware.tell(operative ? "enable" : "disable", place);
    this.facts.touch(place.evse === undefined ? {} : { evse: place.evse });
  }

  private setFact(place: Place, operative: boolean): void {
    if (place.evse === undefined) {
      this.facts.operative = operative;
      return;
    }
    const evse = this.facts.evses.get(place.evse);
    if (!evse) return;
    if (place.connector === undefined) evse.operative = operative;
    else {
      const connector = evse.connectors.get(place.connector);
      if (connector) connector.operative = operative;
    }
  }

  private inUse(place: Place): boolean {
    const runs = (evse: EvseFacts): boolean =>
      evse.transactionId !== null &&
      (place.connector === undefined ||
        (evse.session.transaction ?? evse.session.plugged) === place.connector);
    if (place.evse === undefined) return [...this.facts.evses.values()].some(runs);
    const evse = this.facts.evses.get(place.evse);
    return evse !== undefined && runs(evse);
  }
}

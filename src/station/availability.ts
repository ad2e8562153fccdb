import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { ConnectorRef, Place } from "../model/evse.ts";
import type { Store } from "../ports/store.ts";
import type { Hardware } from "./hardware.ts";
import { cableConnector } from "./session-machine.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import { UntoldEnables } from "./untold-enables.ts";

/** Whether a change took effect at once, or waits for the transactions that run there, or could not be remembered (1.6 §5.2, G03/G04). */
export type AvailabilityResult = "Accepted" | "Rejected" | "Scheduled";

const placeKey = ({ evse, connector }: Place): string => `${evse ?? ""}/${connector ?? ""}`;

/** Whether the first place is the second, or around it. */
const covers = (outer: Place, inner: Place): boolean =>
  outer.evse === undefined ||
  (outer.evse === inner.evse && (outer.connector === undefined || outer.connector === inner.connector));

/** Those that no other of them is around. */
const widestOf = (places: readonly Place[]): Place[] =>
  places.filter((place) => !places.some((other) => other !== place && covers(other, place)));

/** What the CSMS wants in service. Kept over reboots; a place in use changes when its transaction is over. */
export class Availability {
  private readonly store: Store;
  private readonly facts: StationFacts;
  private readonly hardware: Hardware;
  private readonly logger: Logger;
  /** Places taken out of service once nothing runs there. */
  private readonly scheduled = new Map<string, Place>();
  private readonly untold: UntoldEnables;

  private readonly waitsForCable: () => boolean;

  /** @param waitsForCable what waits for a transaction waits for its cable too (1.6 §4.9 F8); 2.x does not (G03.FR.05) */
  constructor(
    store: Store,
    facts: StationFacts,
    hardware: Hardware,
    logger: Logger,
    waitsForCable: () => boolean = () => true,
  ) {
    this.store = store;
    this.facts = facts;
    this.hardware = hardware;
    this.logger = logger;
    this.waitsForCable = waitsForCable;
    facts.closing = (evse, { place }) => this.closing(evse, place);
    this.untold = new UntoldEnables(store, hardware);
    for (const wish of store.availability.all()) this.setFact(wish, wish.operative);
  }

  /**
   * The CSMS wants these places in or out of service. Remembers the wish before anything else, so that it holds after a power
   * cut in between; where it cannot be remembered, nothing changes. Each place in use waits for its own transactions.
   */
  change(places: readonly Place[], operative: boolean): AvailabilityResult {
    // What a wider place of the same change covers, the hardware hears with it.
    const toEnable = operative ? widestOf(places) : places;
    try {
      this.store.durable(() => {
        for (const place of places) this.store.availability.set(place, operative);
        this.untold.note(toEnable, operative);
      });
    } catch (error) {
      this.logger.error("a change of availability could not be stored and is refused", {
        error: errorText(error),
      });
      return "Rejected";
    }
    this.untold.noted(toEnable, operative);
    for (const place of places) this.scheduled.delete(placeKey(place));
    const inUse = operative ? [] : places.filter((place) => this.inUse(place));
    for (const place of inUse) this.scheduled.set(placeKey(place), place);
    this.apply(
      places.filter((place) => !inUse.includes(place)),
      operative,
    );
    if (inUse.length > 0) this.close(inUse);
    return inUse.length > 0 ? "Scheduled" : "Accepted";
  }

  /** Whether the CSMS last wanted this very place in service, whatever it wants of the places around it. */
  wants(place: Place): boolean {
    return this.fact(place) !== false && !this.scheduled.has(placeKey(place));
  }

  /** Whether this very place is in or out of service already, with nothing left to wait for. */
  already(place: Place, operative: boolean): boolean {
    return this.fact(place) === operative && !this.scheduled.has(placeKey(place));
  }

  /** Transactions of before a restart go on here: what is out of service waits for their end again. */
  adopted(): void {
    for (const wish of this.store.availability.all()) {
      if (wish.operative || !this.inUse(wish)) continue;
      this.setFact(wish, true);
      this.scheduled.set(placeKey(wish), wish);
    }
  }

  /** Something changed: what waited for the end of transactions, and for their cables (1.6 §4.9 F8), may take effect. */
  review(): void {
    if (this.scheduled.size === 0) return;
    const finished = this.waitsForCable();
    const due = [...this.scheduled].filter(([, place]) => !this.inUse(place, { finished }));
    for (const [key] of due) this.scheduled.delete(key);
    if (due.length > 0)
      this.apply(
        due.map(([, place]) => place),
        false,
      );
  }

  /** The hardware came (back): tell it what is out of service, and what no longer is. */
  restored(): void {
    this.untold.tell();
    this.disableWithin({});
  }

  /**
   * Of a wider place that waits, what nothing runs at is out of service at once (G04.FR.06); the place itself is so when all is
   * over. Nothing of it is remembered: it is the wish for the wider place.
   */
  private closing(evse: EvseFacts, place: ConnectorRef): boolean {
    if (this.scheduled.size === 0) return false;
    if (this.inUse(place, { finished: this.waitsForCable() })) return false;
    // Its sibling runs: the EVSE as a whole is in use.
    return [...this.scheduled.values()].some(
      (waiting) => covers(waiting, place) && !(waiting.evse === evse.id && this.inUse(waiting)),
    );
  }

  /** Tells the hardware what is out of service while its wider place waits. */
  private close(waiting: readonly Place[]): void {
    const { facts, hardware } = this;
    for (const evse of facts.evses.values()) {
      const all = [...evse.connectors.values()].every(({ place }) => this.closing(evse, place));
      const within = waiting.some((place) => covers(place, { evse: evse.id }));
      if (all && within && facts.online) hardware.tell("disable", { evse: evse.id });
    }
    facts.touch({});
  }

  private apply(places: readonly Place[], operative: boolean): void {
    for (const place of places) this.setFact(place, operative);
    const widest = widestOf(places);
    if (this.facts.online && operative) {
      this.untold.tell(widest);
      for (const place of widest) this.disableWithin(place);
    } else if (this.facts.online) for (const place of widest) this.hardware.tell("disable", place);
    for (const place of widest) this.facts.touch(place.evse === undefined ? {} : { evse: place.evse });
  }

  /** Tells the hardware what is out of service here: it may know of connectors only, and one command may undo another. */
  private disableWithin(within: Place): void {
    const { facts } = this;
    /** True where nothing narrower has to be told. */
    const tell = (place: Place, operative: boolean): boolean => {
      if (!operative && covers(within, place)) this.hardware.tell("disable", place);
      return !operative;
    };
    if (tell({}, facts.operative)) return;
    for (const evse of facts.evses.values()) {
      if (tell({ evse: evse.id }, evse.operative)) continue;
      for (const connector of evse.connectors.values()) tell(connector.place, connector.operative);
    }
  }

  private fact({ evse, connector }: Place): boolean | undefined {
    if (evse === undefined) return this.facts.operative;
    const found = this.facts.evses.get(evse);
    return connector === undefined ? found?.operative : found?.connectors.get(connector)?.operative;
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

  /** A transaction runs here, or (`finished`) its cable has still to be taken out. */
  private inUse(place: Place, { finished = false } = {}): boolean {
    const runs = ({ session, transactionId }: EvseFacts): boolean =>
      (transactionId !== null || (finished && session.finished)) &&
      (place.connector === undefined || (session.transaction ?? cableConnector(session)) === place.connector);
    if (place.evse === undefined) return [...this.facts.evses.values()].some(runs);
    const evse = this.facts.evses.get(place.evse);
    return evse !== undefined && runs(evse);
  }
}

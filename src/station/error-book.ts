import type { Emitter } from "../kernel/emitter.ts";
import type { ChargerError } from "../model/charger-error.ts";
import type { Place } from "../model/evse.ts";

/** An error that began or ended at a connector, or (empty place) at the station as a whole. */
export interface ErrorEvent {
  readonly kind: "raised" | "cleared";
  readonly place: Place;
  readonly error: ChargerError;
}

/** Where errors last: a connector, or the station (empty place). */
export interface ErrorHome {
  readonly place: Place;
  readonly errors: Map<string, ChargerError>;
}

export interface ErrorBookDeps {
  /** The connectors of an EVSE, or one of them; nothing for a place the station does not have. */
  readonly connectors: (place: Place) => readonly ErrorHome[];
  readonly events: Emitter<ErrorEvent>;
  /** Tells that a place changed; `flush` comes before its listeners. */
  readonly touch: (place: Place) => void;
}

/** Errors one place remembers: hardware that invents a new id each time must not fill the memory. */
const mostErrors = 100;

/**
 * The errors that last, at each connector and of the station, and the events of their beginning and end. The same error raised
 * again before it was cleared is no new one.
 */
export class ErrorBook {
  readonly station: ErrorHome = { place: {}, errors: new Map() };
  private readonly deps: ErrorBookDeps;
  /** Errors the station found itself: no snapshot of the hardware speaks of them. */
  private readonly own = new Set<string>();
  private readonly untold: ErrorEvent[] = [];

  constructor(deps: ErrorBookDeps) {
    this.deps = deps;
  }

  /**
   * The hardware reports an error of a connector, of all connectors of an EVSE, or (any other place) of the station. Returns
   * whether it began now: one that lasts already may only say more of itself.
   */
  raise(place: Place, error: ChargerError): boolean {
    const homes = this.homes(place);
    const began = homes.filter((home) => this.enter(home, error)).length > 0;
    this.touch(homes);
    return began;
  }

  /** The station found an error of its own, which lasts until it clears it. */
  raiseOwn(error: ChargerError): void {
    this.own.add(error.id);
    this.raise({}, error);
  }

  /** An error is over. */
  clear(place: Place, id: string): void {
    const homes = this.homes(place).filter(({ errors }) => errors.has(id));
    for (const home of homes) {
      if (home === this.station) this.own.delete(id);
      this.leave(home, id);
    }
    if (homes.length > 0) this.touch(homes);
  }

  /** These are all errors of the hardware: what it does not name is over. Whoever calls this touches the station. */
  replace(errors: readonly (Place & { readonly error: ChargerError })[]): void {
    const named = new Map<ErrorHome["errors"], Set<string>>([[this.station.errors, new Set(this.own)]]);
    const placed = errors.map(({ error, ...place }) => ({ error, homes: this.homes(place) }));
    for (const { error, homes } of placed)
      for (const home of homes) named.set(home.errors, (named.get(home.errors) ?? new Set()).add(error.id));
    for (const home of [this.station, ...this.deps.connectors({})])
      for (const id of [...home.errors.keys()])
        if (named.get(home.errors)?.has(id) !== true) this.leave(home, id);
    for (const { error, homes } of placed) for (const home of homes) this.enter(home, error);
  }

  /** Tells what began and ended, in order, now that all facts are new. */
  flush(): void {
    if (this.untold.length === 0) return;
    for (const event of this.untold.splice(0)) this.deps.events.emit(event);
  }

  private homes(place: Place): readonly ErrorHome[] {
    const named = place.evse === undefined || place.evse === 0 ? [] : this.deps.connectors(place);
    return named.length > 0 ? named : [this.station];
  }

  private touch([home = this.station]: readonly ErrorHome[]): void {
    const { evse } = home.place;
    this.deps.touch(evse === undefined ? {} : { evse });
  }

  private enter({ place, errors }: ErrorHome, error: ChargerError): boolean {
    const lasts = errors.has(error.id);
    if (!lasts && !makeRoom(errors)) return false;
    errors.set(error.id, error);
    if (!lasts) this.untold.push({ kind: "raised", place, error });
    return !lasts;
  }

  private leave({ place, errors }: ErrorHome, id: string): void {
    const error = errors.get(id);
    if (!error) return;
    errors.delete(id);
    this.untold.push({ kind: "cleared", place, error });
  }
}

/** Warnings give way. Where there are none the place is faulted, and stays so for long. */
function makeRoom(errors: Map<string, ChargerError>): boolean {
  if (errors.size < mostErrors) return true;
  for (const { id, blocking } of errors.values()) if (!blocking) return errors.delete(id);
  return false;
}

/** The error that is told when there are several: a blocking one before a warning, else the oldest. */
export function leading(errors: ReadonlyMap<string, ChargerError>): ChargerError | undefined {
  let first: ChargerError | undefined;
  for (const error of errors.values()) {
    if (error.blocking) return error;
    first ??= error;
  }
  return first;
}

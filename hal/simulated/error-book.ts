import type { IdSource } from "../../src/kernel/ids.ts";
import type { ChargerError } from "../../src/model/charger-error.ts";
import type { ConnectorRef, Place } from "../../src/model/evse.ts";

/** How an error is to be raised; without `evse` it concerns the whole station. */
export interface RaiseOptions extends Place {
  /** Default true: no energy while it lasts. */
  readonly blocking?: boolean | undefined;
  readonly id?: string | undefined;
  readonly message?: string | undefined;
  readonly vendorId?: string | undefined;
  readonly vendorErrorCode?: string | undefined;
  readonly errorCode16?: string | undefined;
}

export type PlacedError = Place & { readonly error: ChargerError };

/** The faults that last. They are of the hardware, so a power cut does not clear them. */
export class ErrorBook {
  private readonly ids: IdSource;
  private readonly active = new Map<string, PlacedError>();

  constructor(ids: IdSource) {
    this.ids = ids;
  }

  raise(type: string, options: RaiseOptions): PlacedError {
    const { evse, connector, blocking, id, ...rest } = options;
    const error: ChargerError = { ...rest, type, id: id ?? this.ids.uuid(), blocking: blocking ?? true };
    const placed: PlacedError = { evse, connector, error };
    this.active.set(error.id, placed);
    return placed;
  }

  /** Undefined when there is no such error. */
  clear(id: string): PlacedError | undefined {
    const placed = this.active.get(id);
    this.active.delete(id);
    return placed;
  }

  list(): readonly PlacedError[] {
    return [...this.active.values()];
  }

  /** Whether a blocking error of the station, its EVSE or itself keeps a connector from charging. */
  blocks(place: ConnectorRef): boolean {
    return this.list().some(
      ({ evse, connector, error }) =>
        error.blocking &&
        (evse === undefined || evse === place.evse) &&
        (connector === undefined || connector === place.connector),
    );
  }
}

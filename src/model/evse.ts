/** A connector of an EVSE: both numbers start at 1. The inside address of everything (DESIGN rule 12). */
export interface ConnectorRef {
  readonly evse: number;
  readonly connector: number;
}

/** A place a command or an event speaks of: the station (no evse), an EVSE (no connector), or a connector. */
export interface Place {
  readonly evse?: number | undefined;
  readonly connector?: number | undefined;
}

import type { ConnectorRef, Place } from "../model/evse.ts";

/**
 * 1.6's flat connector numbers over the inside addresses (DESIGN rule 12): connector n is the n-th of the topology,
 * 0 is the whole station.
 */
export class ConnectorTable {
  private readonly topology: readonly ConnectorRef[];

  constructor(topology: readonly ConnectorRef[]) {
    this.topology = topology;
  }

  /** How many connectors there are; they are numbered 1 to this. */
  get count(): number {
    return this.topology.length;
  }

  /** The place of a connectorId > 0; undefined when there is none. */
  place(connectorId: number): ConnectorRef | undefined {
    return this.topology[connectorId - 1];
  }

  /** The connectorId of a place; an EVSE without connector is its first one, the station is 0. */
  id(place: Place): number {
    if (place.evse === undefined || place.evse === 0) return 0;
    return (
      1 +
      this.topology.findIndex(
        (entry) =>
          entry.evse === place.evse && (place.connector === undefined || entry.connector === place.connector),
      )
    );
  }
}

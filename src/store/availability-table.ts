import type { Logger } from "../kernel/logger.ts";
import type { Place } from "../model/evse.ts";
import type { AvailabilityTable } from "../ports/store.ts";
import type { Connection } from "./connection.ts";
import { flag, integer, optional } from "./decode.ts";
import type { TableShape } from "./table.ts";
import { decodeRows } from "./table.ts";

export const availabilityShape: TableShape<Place & { readonly operative: boolean }> = {
  name: "availability",
  key: "number",
  columns: ["number", "evse", "connector", "operative"],
  decode: (row) => {
    const evse = optional(integer)(row["evse"]);
    const connector = optional(integer)(row["connector"]);
    return {
      ...(evse !== undefined && { evse }),
      ...(connector !== undefined && { connector }),
      operative: flag(row["operative"]),
    };
  },
};

/** What the CSMS last asked for, per place. */
export class SqliteAvailabilityTable implements AvailabilityTable {
  private readonly connection: Connection;
  private readonly logger: Logger;

  constructor(connection: Connection, logger: Logger) {
    this.connection = connection;
    this.logger = logger;
  }

  all(): (Place & { readonly operative: boolean })[] {
    const rows = this.connection.rows("SELECT * FROM availability ORDER BY number");
    return decodeRows(availabilityShape, rows, this.logger);
  }

  set(place: Place, operative: boolean): void {
    this.connection.run(
      `INSERT INTO availability (evse, connector, operative) VALUES (?, ?, ?)
       ON CONFLICT (ifnull(evse, 0), ifnull(connector, 0)) DO UPDATE SET operative = excluded.operative`,
      place.evse ?? null,
      place.connector ?? null,
      operative ? 1 : 0,
    );
  }
}

import type { Logger } from "../kernel/logger.ts";
import type { InstalledProfile } from "../model/charging-profile.ts";
import type { ChargingProfileTable } from "../ports/store.ts";
import { chargingProfile } from "./charging-profile-codec.ts";
import type { Connection } from "./connection.ts";
import { integer, json, optional, Unreadable } from "./decode.ts";
import type { TableShape } from "./table.ts";
import { decodeRows } from "./table.ts";

export const chargingProfilesShape: TableShape<InstalledProfile> = {
  name: "charging_profiles",
  key: "number",
  columns: ["number", "profile_id", "evse", "connector", "profile"],
  decode: (row) => {
    const connector = optional(integer)(row["connector"]);
    const profile = json(chargingProfile)(row["profile"]);
    if (profile.id !== integer(row["profile_id"])) throw new Unreadable("a profile of this id was expected");
    return { evse: integer(row["evse"]), ...(connector !== undefined && { connector }), profile };
  },
};

/** The charging profiles the CSMS installed. */
export class SqliteChargingProfileTable implements ChargingProfileTable {
  private readonly connection: Connection;
  private readonly logger: Logger;

  constructor(connection: Connection, logger: Logger) {
    this.connection = connection;
    this.logger = logger;
  }

  all(): InstalledProfile[] {
    const rows = this.connection.rows("SELECT * FROM charging_profiles ORDER BY number");
    return decodeRows(chargingProfilesShape, rows, this.logger);
  }

  /** A row that is replaced goes to the end: the newest counts. */
  put({ evse, connector, profile }: InstalledProfile): void {
    this.connection.run(
      "INSERT OR REPLACE INTO charging_profiles (profile_id, evse, connector, profile) VALUES (?, ?, ?, ?)",
      profile.id,
      evse,
      connector ?? null,
      JSON.stringify(profile),
    );
  }

  delete(id: number): void {
    this.connection.run("DELETE FROM charging_profiles WHERE profile_id = ?", id);
  }
}
